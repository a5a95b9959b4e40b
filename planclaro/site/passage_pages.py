"""The pages of texts that two plans have nearly in common."""

from __future__ import annotations

from collections.abc import Iterator

from planclaro.site import urls
from planclaro.site.edition import Edition, Page, Sheet
from planclaro.site.frame import Head
from planclaro.site.here import Here
from planclaro.site.passage_places import fits, pair_title, part_address, parts_of
from planclaro.site.passages import InCommon
from planclaro.site.passages_page import Setting, part_view, passages_view


def passage_pages(edition: Edition) -> Iterator[Sheet]:
    """All of them on one page; if they do not fit, a list, and pages for each two plans."""
    original = edition.site.voices[0]
    first = "" if original.code == edition.voice.code else original.name
    setting = Setting(edition.compared, edition.catalog, edition.names(), first)
    yield edition.sheet(urls.page(urls.PASSAGES), _all, setting)
    if not fits(edition.compared):
        for each in edition.compared.found:
            for number in range(1, len(parts_of(each)) + 1):
                yield edition.sheet(part_address(each, number), _part, each, number, setting)


def _all(edition: Edition, setting: Setting, here: Here) -> Page:
    t = edition.voice.t
    head = Head(
        title=t("Texts in common"),
        style="passages",
        description=t("Texts that two plans have nearly in common, side by side."),
    )
    return edition.page(here, "passages.html", head, passages_view(setting, here))


def _part(edition: Edition, each: InCommon, number: int, setting: Setting, here: Here) -> Page:
    t = edition.voice.t
    above = t("Texts in common")
    title = pair_title(each, edition.catalog, here)
    if number > 1:
        title = t("{title}, page {n}", title=title, n=number)
    head = Head(
        title=title,
        style="passages",
        description=t("Texts that two plans have nearly in common: {plans}.", plans=title),
        of=above,
        crumbs=((above, urls.page(urls.PASSAGES)),),
    )
    return edition.page(here, "passages.html", head, part_view(each, number, setting, here))
