"""Plans to take along, a language each: the whole in one file, a message, a script to read aloud.

A file is asked for nothing: its styles stand inside, under a policy that allows them alone.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from markupsafe import Markup

from planclaro.emit.artifact import Artifact
from planclaro.emit.borrowed import told_apart
from planclaro.emit.render import Environments
from planclaro.i18n import Voice
from planclaro.model import Catalog, Plan
from planclaro.site import urls
from planclaro.site.edition import Made, dimension_names
from planclaro.site.frame import Site
from planclaro.site.here import Here
from planclaro.site.one_file import one_file_address, one_file_view
from planclaro.site.policy import lone_policy
from planclaro.site.reading import script
from planclaro.site.summary import summary
from planclaro.site.take_page import script_address, summary_address, version_of


def editions(
    site: Site, catalog: Catalog, apart: Environments, style: str, made: Mapping[str, Made]
) -> Iterator[Artifact]:
    """All editions; `apart` are the templates of what travels alone, `made` tells the version."""
    for voice in site.voices:
        for plan in catalog.plans:
            yield from editions_of(plan, voice, site, catalog, apart, style, made)


def edition_paths(plan: Plan, voice: Voice, site: Site) -> Iterator[str]:
    """The files of a plan in one language."""
    for address in (one_file_address, summary_address, script_address):
        yield site.urls.localised(address(plan, voice.code), voice.code)


def editions_of(
    plan: Plan,
    voice: Voice,
    site: Site,
    catalog: Catalog,
    apart: Environments,
    style: str,
    made: Mapping[str, Made],
) -> Iterator[Artifact]:
    """Those of one plan in one language."""
    template = apart[voice.code].get_template("editions/plan.html")
    version = version_of(plan, made)
    view = one_file_view(plan, catalog, site, voice, version)
    said = voice.t(site.unpublished.words) if site.unpublished else ""
    given = {"view": view, "policy": lone_policy(style), "style": Markup(style)}
    html = told_apart(template.render(given, unpublished=said))
    yield _at(one_file_address(plan, voice.code), html.encode(), site, voice)
    yield from _texts(site, catalog, plan, voice, version)


def _texts(
    site: Site, catalog: Catalog, plan: Plan, voice: Voice, version: str
) -> Iterator[Artifact]:
    here = Here(urls.page(plan.id, urls.TAKE), voice, site.urls)
    names = dimension_names(site, voice)
    texts = {
        summary_address(plan, voice.code): summary(plan, names, catalog, version, here),
        script_address(plan, voice.code): script(plan, names, catalog, version, here).text(),
    }
    for address, text in texts.items():
        # With a mark, so that a phone reads it as UTF-8 from wherever it is opened.
        yield _at(address, f"{text}\n".encode("utf-8-sig"), site, voice)


def _at(address: str, content: bytes, site: Site, voice: Voice) -> Artifact:
    return Artifact(site.urls.localised(address, voice.code), content)
