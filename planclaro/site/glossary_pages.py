"""The page of the glossary."""

from __future__ import annotations

from collections.abc import Iterator

from planclaro.site import urls
from planclaro.site.edition import Edition, Page
from planclaro.site.frame import Head
from planclaro.site.glossary import glossary_view
from planclaro.site.structured import script, terms_node


def glossary_pages(edition: Edition) -> Iterator[Page]:
    """The glossary, where the site has one."""
    if not edition.catalog.glossary:
        return
    here, t = edition.here(urls.page(urls.GLOSSARY)), edition.voice.t
    view = glossary_view(edition.catalog.glossary, here)
    head = Head(
        title=t("Glossary"),
        description=t("The words of this site and of the plans, each in one or two sentences."),
        json_ld=script([terms_node(t("Glossary"), view, here)]),
    )
    yield edition.page(here, "glossary.html", head, view)
