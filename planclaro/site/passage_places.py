"""Where on the site it stands what two plans have nearly in common: on one page for all, or, if
that would be too long for its byte budget, on pages for each two plans."""

from __future__ import annotations

from planclaro.model import Catalog, Plan
from planclaro.site import urls
from planclaro.site.contests import contest_of, place_name
from planclaro.site.here import Here
from planclaro.site.passages import Common, Compared, InCommon

ROOM = 50_000
"""Characters of compared texts on a page: what its byte budget allows."""


def fits(compared: Compared) -> bool:
    """Whether all that was found goes on one page."""
    return compared.size <= ROOM


def place_of(each: InCommon, compared: Compared) -> tuple[str, str]:
    """Address and anchor of what two plans have in common."""
    if fits(compared):
        return urls.page(urls.PASSAGES), anchor_of(each)
    return urls.page(urls.PASSAGES, *each.ids()), ""


def parts_of(each: InCommon) -> tuple[tuple[Common, ...], ...]:
    """The texts of two plans, by the page they stand on."""
    parts: list[list[Common]] = []
    room = 0
    for common in each.texts:
        if not parts or room < common.size():
            parts.append([])
            room = ROOM
        parts[-1].append(common)
        room -= common.size()
    return tuple(tuple(part) for part in parts)


def in_common_links(
    plan: Plan, compared: Compared, catalog: Catalog, here: Here
) -> tuple[tuple[str, str], ...]:
    """For a plan's page: how much it has nearly in common with each other plan, and where."""
    links = []
    for each in compared.by_plan.get(plan.id, ()):
        other = each.other if each.one.id == plan.id else each.one
        label = here.voice.n(
            "{n} text nearly in common with {plan}",
            "{n} texts nearly in common with {plan}",
            len(each.texts),
            plan=plan_title(other, catalog, here),
        )
        links.append((label, here.link(*place_of(each, compared))))
    return tuple(links)


def part_address(each: InCommon, number: int) -> str:
    """The address of a page of two plans."""
    more = (str(number),) if number > 1 else ()
    return urls.page(urls.PASSAGES, *each.ids(), *more)


def pair_title(each: InCommon, catalog: Catalog, here: Here) -> str:
    """Both plans by name and place."""
    one, other = (plan_title(plan, catalog, here) for plan in (each.one, each.other))
    return here.voice.t("{one} and {other}", one=one, other=other)


def plan_title(plan: Plan, catalog: Catalog, here: Here) -> str:
    """A plan by name and place: those of one organisation have the same name."""
    return f"{plan.name()} ({place_name(contest_of(plan, catalog), catalog, here)})"


def anchor_of(each: InCommon) -> str:
    """The anchor of two plans, whatever their order."""
    return "c_{}_{}".format(*each.ids())
