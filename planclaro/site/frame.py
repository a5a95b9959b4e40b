"""What stands round every page: head, navigation, breadcrumbs, language switch, foot."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from planclaro.config import SiteConfig
from planclaro.i18n import Voice
from planclaro.model import Term
from planclaro.model.repositories import issue_list
from planclaro.site import urls
from planclaro.site.card import Card, CardStock, site_card
from planclaro.site.glossary import Words, words
from planclaro.site.here import Here
from planclaro.site.order_rule import order_sentence
from planclaro.site.policy import page_policy
from planclaro.site.qr import Encode, drawn
from planclaro.site.sharing import Message, ShareView, share_view
from planclaro.site.unpublished import Unpublished, UnpublishedView, unpublished_view

LONG = ("long", "charts", "compare")
"""Scripts of long pages: they have `assets/js/near.js` in them."""


@dataclass(frozen=True, slots=True)
class Link:
    """A link; `current` is the value of `aria-current`, empty where it is not here."""

    label: str
    href: str
    current: str = ""
    lang: str = ""


@dataclass(frozen=True, slots=True)
class Assets:
    """What pages need of the built assets: their names, by role, `scripts` by the kind of page
    that needs them. `view` is the script that stands inside each page, `page_styles` are the styles
    inside a kind of page."""

    style: str
    icon: str
    touch_icon: str
    scripts: Mapping[str, str]
    view: str
    page_styles: Mapping[str, str]
    plotly: str
    plotly_words: Mapping[str, str]
    plotly_kilobytes: int


@dataclass(frozen=True, slots=True)
class Loads:
    """What a page loads: `style`, `script` and icons; what stands inside it: the script `view` and
    `own_style`; what is loaded on request: `panels`, and `worker` and `manifest`, both empty where
    no page is kept. `policy` allows no more than this. The script of a `long` page lays out what is
    far down after the first paint."""

    policy: str
    style: str
    own_style: str
    view: str
    script: str
    panels: str
    icon: str
    touch_icon: str
    worker: str
    manifest: str
    long: bool


@dataclass(frozen=True, slots=True)
class Frame:
    """All of a page that is not its own content. `card` is its share image, which is drawn to
    `card_file` and shown from the address `share_image`. `original` is the same page in the first
    language, if it is in another; in a `draft` of a language that stands at the top."""

    lang: str
    title: str
    heading: str
    description: str
    site_title: str
    publisher: str
    home: str
    search: Link
    canonical: str
    printed_address: str
    alternates: tuple[Link, ...]
    original: Link | None
    draft: bool
    languages: tuple[Link, ...]
    nav: tuple[Link, ...]
    crumbs: tuple[Link, ...]
    foot: tuple[Link, ...]
    order_rule: str
    loads: Loads
    kind: str
    card: Card
    card_file: str
    share_image: str
    locale: str
    other_locales: tuple[str, ...]
    json_ld: str
    robots: str
    words: Words
    share: ShareView | None
    unpublished: UnpublishedView | None


@dataclass(frozen=True, slots=True)
class Site:
    """What all pages of a build share: settings, assets, one voice a language, how share images
    and QR codes are drawn, whether a reader's device `keeps` pages, what they say if they are a
    draft, and whether the handbook stands beside them (`guide`)."""

    config: SiteConfig
    voices: tuple[Voice, ...]
    urls: urls.Urls
    assets: Assets
    cards: CardStock
    encode: Encode = drawn
    keeps: bool = False
    unpublished: Unpublished | None = None
    guide: bool = False


@dataclass(frozen=True, slots=True)
class Head:
    """What a page says of itself to its frame. `crumbs` are (label, address) above it; `of` is
    what the title alone does not say, `moved` the address that took the place of this one,
    `share_card` its share image, if not the site's.
    `share` is what goes with the page's address into a message (without one, it has no tools to
    share it), `report` the link to where its errors are reported, `code` that to its QR code, if
    these are on another page; without a `code` (None) it has none. `crumb` stands for a title too
    long for a breadcrumb, `style` is the kind of page whose styles it has inside; with `asks` it
    has a form."""

    title: str
    description: str
    of: str = ""
    crumbs: tuple[tuple[str, str], ...] = ()
    section: str = ""
    script: str = "core"
    json_ld: str = ""
    moved: str = ""
    share_card: Card | None = None
    share: Message | None = None
    report: str = ""
    code: str | None = ""
    crumb: str = ""
    unlisted: bool = False
    style: str = ""
    asks: bool = False

    def shared(self) -> Head:
        """With the description as the message that goes with the page's address."""
        return replace(self, share=Message(self.description))


def frame(site: Site, here: Here, head: Head, glossary: Sequence[Term] = ()) -> Frame:
    """The frame of one page in one language."""
    voice = here.voice
    name = here.name(site.config.title)
    card = _card(site, here, head)
    card_file = card.address(site.cards.version)
    astray = here.address == urls.NOT_FOUND or bool(head.moved)
    canonical = site.urls.localised(head.moved, voice.code) if head.moved else here.own_address()
    return Frame(
        lang=voice.code,
        title=" · ".join(dict.fromkeys(filter(None, (head.title, head.of, name)))),
        heading=head.title,
        description=head.description,
        site_title=name,
        publisher=site.config.publisher,
        home=here.link(""),
        search=_search(here, head.section),
        canonical=site.urls.absolute(canonical),
        printed_address=site.urls.absolute(canonical).partition("://")[2],
        alternates=() if astray else tuple(_alternates(site, here)),
        original=next((each for each in _languages(site, here) if each.lang == voice.first), None),
        draft=voice.draft,
        languages=tuple(_languages(site, here)),
        nav=tuple(_nav(here, head.section)),
        crumbs=tuple(_crumbs(here, head)),
        foot=tuple(_foot(site, here, bool(glossary))),
        order_rule=order_sentence(site.config, voice),
        loads=_loads(site, here, head),
        kind="article" if head.share_card else "website",
        card=card,
        card_file=card_file,
        share_image=site.urls.absolute(card_file),
        locale=voice.locale,
        other_locales=tuple(other.locale for other in site.voices if other.code != voice.code),
        json_ld=head.json_ld,
        robots="noindex" if astray or head.unlisted or site.unpublished else "",
        words=words(glossary, here),
        share=_share(site, here, head),
        unpublished=unpublished_view(site.unpublished, here),
    )


def _loads(site: Site, here: Here, head: Head) -> Loads:
    assets = site.assets
    kinds = filter(None, (head.style, "unpublished" if site.unpublished else ""))
    style = "".join(assets.page_styles[kind] for kind in kinds)
    return Loads(
        policy=page_policy(assets.view, style, asks=head.asks),
        style=here.file(assets.style),
        own_style=style,
        view=assets.view,
        script=here.file(assets.scripts[head.script]),
        panels=here.file(assets.scripts["panels"]),
        icon=assets.icon,
        touch_icon=here.file(assets.touch_icon),
        worker=here.file(urls.WORKER) if site.keeps else "",
        manifest=here.link(urls.MANIFEST) if site.keeps else "",
        long=head.script in LONG,
    )


def _share(site: Site, here: Here, head: Head) -> ShareView | None:
    if head.share is None:
        return None
    return share_view(site.config, site.encode, head.share, head.report, head.code, here)


def _card(site: Site, here: Here, head: Head) -> Card:
    """The page's own card, if there are letters for all of it; else the site's."""
    name, stock = here.name(site.config.title), site.cards
    card = replace(head.share_card, site=name) if head.share_card else None
    if card and card.writable(stock.letters):
        return card
    return site_card(name, here.name(site.config.tagline), here.voice.code, stock)


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


def _search(here: Here, section: str) -> Link:
    href = here.link(urls.page(urls.SEARCH))
    return Link(here.voice.t("Search"), href, "page" if section == "search" else "")


def _crumbs(here: Here, head: Head) -> Iterable[Link]:
    if head.crumbs or here.address not in ("", urls.NOT_FOUND):
        yield Link(here.voice.t("Home"), here.link(""))
        for label, address in head.crumbs:
            yield Link(label, here.link(address))
        yield Link(head.crumb or head.title, "", "page")


def _foot(site: Site, here: Here, glossary: bool) -> Iterable[Link]:
    yield Link(here.voice.t("Index A–Z"), here.link(urls.page(urls.INDEX)))
    yield Link(here.voice.t("About"), here.link(urls.page(urls.ABOUT)))
    yield Link(here.voice.t("Method"), here.link(urls.page(urls.METHOD)))
    if glossary:
        yield Link(here.voice.t("Glossary"), here.link(urls.page(urls.GLOSSARY)))
    yield Link(here.voice.t("Texts in common"), here.link(urls.page(urls.PASSAGES)))
    yield Link(here.voice.t("Accessibility"), here.link(urls.page(urls.ACCESSIBILITY)))
    yield Link(here.voice.t("Open data"), here.link(urls.page(urls.ABOUT), "datos"))
    if site.keeps:
        yield Link(here.voice.t("Saved pages"), here.link(urls.page(urls.OFFLINE)))
    if site.config.repository:
        yield Link(here.voice.t("Source code"), site.config.repository)
    contact = site.config.contact or issue_list(site.config.repository)
    if contact:
        yield Link(here.voice.t("Report an error"), contact)
