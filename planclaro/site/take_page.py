"""A plan to take along: in one file, in a message, read aloud, on paper."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from planclaro.i18n import Phrase, Voice
from planclaro.model import Plan, PlanDimension
from planclaro.site import urls
from planclaro.site.dimension_page import REVIEW_WORDS
from planclaro.site.edition import Edition, Made
from planclaro.site.here import Here
from planclaro.site.offline import SaveView, save_view
from planclaro.site.one_file import one_file_address
from planclaro.site.plan_page import Fact
from planclaro.site.reading import Script, script
from planclaro.site.sharing import chat_link
from planclaro.site.summary import summary
from planclaro.site.unreviewed import review_told


@dataclass(frozen=True, slots=True)
class FileView:
    """A file to take along; `size` in words, empty where it is not known."""

    href: str
    name: str
    size: str


@dataclass(frozen=True, slots=True)
class TakeView:
    """The page `/<plan>/llevar/`; without `save` where pages are not kept."""

    plan: str
    plan_href: str
    save: SaveView | None
    one_file: FileView
    summary: str
    summary_file: FileView
    whatsapp: str
    script: Script
    script_file: FileView
    version: str
    data: str
    reviews: tuple[Fact, ...]


def summary_address(plan: Plan, lang: str) -> str:
    """`puno/llevar/resumen-puno.es.txt`; without the prefix of its language."""
    return f"{urls.page(plan.id, urls.TAKE)}resumen-{plan.id}.{lang}.txt"


def script_address(plan: Plan, lang: str) -> str:
    """`puno/llevar/guion-puno.es.txt`; without the prefix of its language."""
    return f"{urls.page(plan.id, urls.TAKE)}guion-{plan.id}.{lang}.txt"


def version_of(plan: Plan, made: Mapping[str, Made]) -> str:
    """The first letters of the SHA-256 of the plan's open data: another content, another version.
    Empty where they were not made."""
    data = made.get(urls.data(plan.id))
    return data.digest[:12] if data else ""


def take_view(edition: Edition, plan: Plan, here: Here) -> TakeView:
    """What there is of a plan to take along."""
    names, catalog, made = edition.names(), edition.catalog, edition.made
    version, code = version_of(plan, made), here.voice.code
    message = summary(plan, names, catalog, version, here)
    return TakeView(
        plan=plan.name(),
        plan_href=here.link(urls.page(plan.id)),
        save=save_view(plan, here) if edition.site.keeps else None,
        one_file=_file(one_file_address(plan, code), made, here),
        summary=message,
        summary_file=_file(summary_address(plan, code), made, here),
        whatsapp=chat_link(message),
        script=script(plan, names, catalog, version, here),
        script_file=_file(script_address(plan, code), made, here),
        version=version,
        data=here.file(urls.data(plan.id)),
        reviews=tuple(
            Fact(names[each.id], Phrase(_review(each, here.voice))) for each in plan.dimensions
        ),
    )


def _review(dimension: PlanDimension, voice: Voice) -> str:
    return review_told(voice.t(REVIEW_WORDS[dimension.review]), dimension, voice)


def _file(address: str, made: Mapping[str, Made], here: Here) -> FileView:
    found = made.get(here.urls.localised(address, here.voice.code))
    size = _kilobytes(found.size, here.voice) if found else ""
    return FileView(here.link(address), address.rpartition("/")[2], size)


def _kilobytes(size: int, voice: Voice) -> str:
    """`137 KB`, to the next one."""
    return voice.t("{n} KB", n=voice.number(-(-size // 1000)))
