"""A plan's page of who is to do what, name by name, and how much has no name to it."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from planclaro.i18n import Phrase, fold, word
from planclaro.model import Plan
from planclaro.site import urls
from planclaro.site.citations import Cite, cites
from planclaro.site.contents import Contents, contents
from planclaro.site.here import Here
from planclaro.site.named import Named, Role, Task, TaskKind, people, tasks

SHOWN = 6
"""Tasks of a name that are shown at once; the rest unfold."""


@dataclass(frozen=True, slots=True)
class TaskView:
    """Something to be done; `printed` is the document's cell where it is not clear."""

    kind: str
    text: Phrase
    href: str
    printed: str
    cites: tuple[Cite, ...]


@dataclass(frozen=True, slots=True)
class RoleView:
    """What someone is to do as responsible, or as an ally; `rest` unfolds below `more`."""

    label: str
    tasks: tuple[TaskView, ...]
    more: str
    rest: tuple[TaskView, ...]


@dataclass(frozen=True, slots=True)
class NameView:
    """Somebody by the name that the document prints, and its other forms there."""

    anchor: str
    name: Phrase
    forms: tuple[Phrase, ...]
    roles: tuple[RoleView, ...]


@dataclass(frozen=True, slots=True)
class WhoView:
    """Who is to do what. `none` says why there is no name, `unnamed` how much has none, and where;
    `pending` that there may be more."""

    plan: str
    plan_href: str
    contents: Contents
    names: tuple[NameView, ...]
    none: str
    unnamed: str
    places: tuple[tuple[str, str, str], ...]
    pending: str


ROLES = {
    Role.RESPONSIBLE: word("Responsible"),
    Role.ALLY: word("Ally"),
    Role.EITHER: word("Responsible or ally: the document does not tell them apart"),
}
KINDS = {
    TaskKind.TARGET: word("Target"),
    TaskKind.ACTION: word("Action"),
    TaskKind.ACTIVITY: word("Activity"),
    TaskKind.PROGRAMME: word("Programme"),
    TaskKind.SERVICE: word("Municipal service"),
}


def who_view(plan: Plan, names: Mapping[str, str], here: Here) -> WhoView:
    """Who is to do what; `names` are the site's dimensions, id to name."""
    every = tuple(tasks(plan))
    counted = [task for task in every if task.counted() and plan.fully_reviewed()]
    named = tuple(_names(plan, people(every, here.voice.first), here))
    return WhoView(
        plan=plan.name(),
        plan_href=here.link(urls.page(plan.id)),
        contents=contents(((name.name, f"#{name.anchor}") for name in named), here),
        names=named,
        none="" if named else _none(plan, here),
        unnamed=_unnamed(counted, here) if counted else "",
        places=tuple(_places(plan, counted, names, here)),
        pending=_pending(plan, here) if named else "",
    )


def who_count(plan: Plan, here: Here) -> str:
    """How many are named, for the plan's page."""
    count = len(people(tasks(plan), here.voice.first))
    if count:
        return here.voice.n("{n} name", "{n} names", count)
    if plan.fully_reviewed():
        return here.voice.t("the document names no one")
    return here.voice.t("no one so far; the document is not fully transcribed")


def _names(plan: Plan, named: Iterable[Named], here: Here) -> Iterator[NameView]:
    """By alphabet, so that nobody stands first for being named often."""
    shown = [(each, here.say_names(each.forms)) for each in named]
    shown.sort(key=lambda pair: (fold(pair[1][0].text), pair[0].key))
    taken: set[str] = set()
    for each, (name, *forms) in shown:
        yield NameView(
            anchor=_anchor(each.key, taken),
            name=name,
            forms=tuple(form for form in dict.fromkeys(forms) if form != name),
            roles=tuple(_role(plan, role, own, here) for role, own in each.tasks),
        )


def _anchor(key: str, taken: set[str]) -> str:
    """`q_minsa`; letters that are not ASCII are left out, and equals numbered."""
    plain = "q_" + (re.sub(r"[^a-z0-9]", "", key)[:40] or "x")
    free = plain
    number = 1
    while free in taken:
        number += 1
        free = f"{plain}_{number}"
    taken.add(free)
    return free


def _role(plan: Plan, role: Role, own: tuple[Task, ...], here: Here) -> RoleView:
    views = tuple(_task(plan, task, here) for task in own)
    # Not to hide just one or two.
    cut = SHOWN if len(views) > SHOWN + 2 else len(views)
    rest = views[cut:]
    return RoleView(
        label=here.voice.t(ROLES[role]),
        tasks=views[:cut],
        more=here.voice.n("{n} more", "{n} more", len(rest)) if rest else "",
        rest=rest,
    )


def _task(plan: Plan, task: Task, here: Here) -> TaskView:
    return TaskView(
        kind=here.voice.t(KINDS[task.kind]),
        text=here.say(task.text),
        href=here.link(urls.page(plan.id, task.dimension), task.anchor),
        printed=task.printed,
        cites=cites(plan, task.cite, here),
    )


def _none(plan: Plan, here: Here) -> str:
    t = here.voice.t
    if plan.fully_reviewed():
        return t("The document names no one for what it promises (whole document reviewed).")
    return t("No one so far. The document is not fully transcribed.")


def _pending(plan: Plan, here: Here) -> str:
    if plan.fully_reviewed():
        return ""
    return here.voice.t("The document is not fully transcribed, so there may be more names.")


def _unnamed(counted: Sequence[Task], here: Here) -> str:
    """How much has no name to it, where the whole document was read."""
    bare = [task for task in counted if not task.covered]
    if len(bare) == len(counted):
        return here.voice.t("It names no one for {all}.", all=_tally(counted, here))
    if not bare:
        return here.voice.t("The document names someone for each of its targets and actions.")
    return here.voice.t(
        "The document names no one for {bare}. In all it has {all}.",
        bare=_tally(bare, here),
        all=_tally(counted, here),
    )


def _places(
    plan: Plan, counted: Iterable[Task], names: Mapping[str, str], here: Here
) -> Iterator[tuple[str, str, str]]:
    """Where nobody is named: dimension, address, how much."""
    bare = [task for task in counted if not task.covered]
    for dimension in plan.dimensions:
        own = [task for task in bare if task.dimension == dimension.id]
        if own:
            link = here.link(urls.page(plan.id, dimension.id))
            yield names[dimension.id], link, _tally(own, here)


def _tally(counted: Iterable[Task], here: Here) -> str:
    """`20 targets and 9 actions or activities`."""
    kinds = [task.kind is TaskKind.TARGET for task in counted]
    targets, others = sum(kinds), len(kinds) - sum(kinds)
    n, t = here.voice.n, here.voice.t
    words = []
    if targets:
        words.append(n("{n} target", "{n} targets", targets))
    if others:
        words.append(n("{n} action or activity", "{n} actions or activities", others))
    return t("{one} and {other}", one=words[0], other=words[1]) if words[1:] else words[0]
