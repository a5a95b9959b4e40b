"""What stands round every page: head, navigation, breadcrumbs, language switch, foot."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from planclaro.config import OrderRule, SiteConfig
from planclaro.i18n import Voice
from planclaro.site import urls
from planclaro.site.here import Here


@dataclass(frozen=True, slots=True)
class Link:
    """A link; `current` is the value of `aria-current`, empty where it is not here."""

    label: str
    href: str
    current: str = ""
    lang: str = ""


@dataclass(frozen=True, slots=True)
class Assets:
    """Names of the built assets, by role; `scripts` by the kind of page that needs them."""

    style: str
    icon: str
    scripts: Mapping[str, str]
    share_image: str
    policy: str
    plotly: str
    plotly_words: Mapping[str, str]
    plotly_kilobytes: int


@dataclass(frozen=True, slots=True)
class Frame:
    """All of a page that is not its own content."""

    lang: str
    title: str
    heading: str
    description: str
    site_title: str
    publisher: str
    home: str
    canonical: str
    printed_address: str
    alternates: tuple[Link, ...]
    languages: tuple[Link, ...]
    nav: tuple[Link, ...]
    crumbs: tuple[Link, ...]
    foot: tuple[Link, ...]
    order_rule: str
    style: str
    icon: str
    scripts: tuple[str, ...]
    policy: str
    share_image: str
    locale: str
    other_locales: tuple[str, ...]
    json_ld: str
    robots: str


@dataclass(frozen=True, slots=True)
class Site:
    """What all pages of a build share: settings, assets, one voice a language."""

    config: SiteConfig
    voices: tuple[Voice, ...]
    urls: urls.Urls
    assets: Assets


@dataclass(frozen=True, slots=True)
class Head:
    """What a page says of itself to its frame. `crumbs` are (label, address) above it; `of` is
    what the title alone does not say, `moved` the address that took the place of this one."""

    title: str
    description: str
    of: str = ""
    crumbs: tuple[tuple[str, str], ...] = ()
    section: str = ""
    scripts: tuple[str, ...] = ()
    json_ld: str = ""
    moved: str = ""


def frame(site: Site, here: Here, head: Head) -> Frame:
    """The frame of one page in one language."""
    voice = here.voice
    name = here.name(site.config.title)
    unlisted = here.address == urls.NOT_FOUND or bool(head.moved)
    canonical = site.urls.localised(head.moved, voice.code) if head.moved else here.own_address()
    return Frame(
        lang=voice.code,
        title=" · ".join(dict.fromkeys(filter(None, (head.title, head.of, name)))),
        heading=head.title,
        description=head.description,
        site_title=name,
        publisher=site.config.publisher,
        home=here.link(""),
        canonical=site.urls.absolute(canonical),
        printed_address=site.urls.absolute(canonical).partition("://")[2],
        alternates=() if unlisted else tuple(_alternates(site, here)),
        languages=tuple(_languages(site, here)),
        nav=tuple(_nav(here, head.section)),
        crumbs=tuple(_crumbs(here, head)),
        foot=tuple(_foot(site, here)),
        order_rule=order_sentence(site.config, voice),
        style=here.file(site.assets.style),
        icon=site.assets.icon,
        scripts=tuple(here.file(site.assets.scripts[role]) for role in ("core", *head.scripts)),
        policy=site.assets.policy,
        share_image=site.urls.absolute(site.assets.share_image),
        locale=voice.locale,
        other_locales=tuple(other.locale for other in site.voices if other.code != voice.code),
        json_ld=head.json_ld,
        robots="noindex" if unlisted else "",
    )


def order_sentence(config: SiteConfig, voice: Voice) -> str:
    """The rule by which plans are ordered, as printed under every list."""
    if config.order.rule is OrderRule.BALLOT:
        return voice.t("Plans are listed in the order of the ballot.")
    if config.order.rule is OrderRule.SEED:
        return voice.t(
            "Plans are listed in an order drawn by lot with the published seed “{seed}”.",
            seed=config.order.seed,
        )
    return voice.t("Plans are listed in alphabetical order of the organisation that presents them.")


def _alternates(site: Site, here: Here) -> Iterable[Link]:
    for voice in site.voices:
        address = site.urls.localised(here.address, voice.code)
        yield Link(voice.code, site.urls.absolute(address))
    yield Link("x-default", site.urls.absolute(here.address))


def _languages(site: Site, here: Here) -> Iterable[Link]:
    address = "" if here.address == urls.NOT_FOUND else here.address
    for voice in site.voices:
        if voice.code != here.voice.code:
            target = site.urls.localised(address, voice.code)
            href = site.urls.link(here.own_address(), target)
            yield Link(voice.name, href, lang=voice.code)


def _nav(here: Here, section: str) -> Iterable[Link]:
    entries = (
        ("plans", here.voice.t("Plans"), ""),
        ("compare", here.voice.t("Compare"), urls.page(urls.COMPARE)),
        ("topics", here.voice.t("Topics"), urls.page(urls.TOPICS)),
        ("method", here.voice.t("How to read it"), urls.page(urls.METHOD)),
    )
    for key, label, address in entries:
        exact = address == here.address
        inside = key == section
        yield Link(label, here.link(address), "page" if exact else "true" if inside else "")


def _crumbs(here: Here, head: Head) -> Iterable[Link]:
    if head.crumbs or here.address not in ("", urls.NOT_FOUND):
        yield Link(here.voice.t("Home"), here.link(""))
        for label, address in head.crumbs:
            yield Link(label, here.link(address))
        yield Link(head.title, "", "page")


def _foot(site: Site, here: Here) -> Iterable[Link]:
    yield Link(here.voice.t("About"), here.link(urls.page(urls.ABOUT)))
    yield Link(here.voice.t("Method"), here.link(urls.page(urls.METHOD)))
    yield Link(here.voice.t("Texts in common"), here.link(urls.page(urls.PASSAGES)))
    yield Link(here.voice.t("Accessibility"), here.link(urls.page(urls.ACCESSIBILITY)))
    yield Link(here.voice.t("Open data"), here.link(urls.page(urls.ABOUT), "datos"))
    yield Link(here.voice.t("Source code"), site.config.repository)
    yield Link(here.voice.t("Report an error"), site.config.contact)
