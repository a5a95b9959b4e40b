"""The page of the glossary."""

from __future__ import annotations

from collections.abc import Iterator

from planclaro.site import urls
from planclaro.site.edition import Edition, Page, Sheet
from planclaro.site.frame import Head
from planclaro.site.glossary import glossary_view
from planclaro.site.here import Here
from planclaro.site.structured import script, terms_node


def glossary_pages(edition: Edition) -> Iterator[Sheet]:
    """The glossary, where the site has one."""
    if edition.catalog.glossary:
        yield edition.sheet(urls.page(urls.GLOSSARY), _glossary)


def _glossary(edition: Edition, here: Here) -> Page:
    t = edition.voice.t
    view = glossary_view(edition.catalog.glossary, here)
    head = Head(
        title=t("Glossary"),
        description=t("The words of this site and of the plans, each in one or two sentences."),
        json_ld=script([terms_node(t("Glossary"), view, here)]),
    )
    return edition.page(here, "glossary.html", head, view)
