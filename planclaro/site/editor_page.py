"""The page of the web editor, `/admin/`: what it says before, and without, its script."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from planclaro.config import SiteConfig
from planclaro.i18n import Voice
from planclaro.model.repositories import host_name
from planclaro.site.frame import Link

POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; "
    "img-src 'self' data: blob:; font-src 'self'; connect-src 'self' data:{hosts}; "
    "base-uri 'none'; form-action 'none'"
)
"""Inline styles are the editor's own: it writes them as it draws, so no hash can name them."""


@dataclass(frozen=True, slots=True)
class Part:
    """What the page says in one language."""

    lang: str
    title: str
    lines: tuple[str, ...]
    links: tuple[Link, ...]


@dataclass(frozen=True, slots=True)
class EditorView:
    """The page as shown; `policy` is its Content-Security-Policy."""

    lang: str
    title: str
    icon: str
    policy: str
    parts: tuple[Part, ...]


def editor_view(
    config: SiteConfig, voices: Sequence[Voice], icon: str, hosts: Sequence[str]
) -> EditorView:
    """The page of a site, in all its languages one below the other."""
    first = voices[0]
    return EditorView(
        lang=first.code,
        title=first.t("Editor of the plans"),
        icon=icon,
        policy=POLICY.format(hosts="".join(f" {host}" for host in hosts)),
        parts=tuple(_part(config, voice, bool(hosts)) for voice in voices),
    )


def _part(config: SiteConfig, voice: Voice, signs_in: bool) -> Part:
    lines = [
        voice.t("This page is for the people who keep the plans of this site."),
        voice.t(
            "It needs JavaScript and a recent browser. To edit a folder of this computer it has "
            "to be opened with “build.py serve”, in Chrome or Edge."
        ),
    ]
    if signs_in:
        name = host_name(config.repository)
        lines.append(
            voice.t(
                "Here you sign in with an access token of {host}. Nothing is asked of {host} "
                "before that.",
                host=name,
            )
        )
    links = [Link(voice.t("Back to the site"), f"../{_home(voice)}")]
    if config.contact:
        links.append(Link(voice.t("Ask for help"), config.contact))
    if config.repository:
        links.append(Link(voice.t("Where the files are kept"), config.repository))
    return Part(voice.code, voice.t("Editor of the plans"), tuple(lines), tuple(links))


def _home(voice: Voice) -> str:
    return "" if voice.code == voice.first else f"{voice.code}/"
