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
    policy = lone_policy(style)
    for voice in site.voices:
        template = apart[voice.code].get_template("editions/plan.html")
        for plan in catalog.plans:
            version = version_of(plan, made)
            view = one_file_view(plan, catalog, site, voice, version)
            html = told_apart(template.render(view=view, policy=policy, style=Markup(style)))
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
