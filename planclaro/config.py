"""`site_config.yaml`: what a publisher decides; checked like content, frozen."""

from __future__ import annotations

import re
from enum import StrEnum
from typing import Annotated

from pydantic import AfterValidator, BeforeValidator, Field
from pydantic_core import PydanticCustomError

from planclaro.model import Frozen, Id, LanguageCode, Line, Link, Switch, Text
from planclaro.model.addresses import is_root

_LOCALE = re.compile(r"[a-z]{2,3}(_[A-Z]{2})?")


def _locale(raw: object) -> object:
    if isinstance(raw, str) and not _LOCALE.fullmatch(raw):
        raise PydanticCustomError("S011", "", {"value": raw})
    return raw


LocaleCode = Annotated[str, BeforeValidator(_locale)]
"""A language and, if needed, a country: `es_PE`, `en`."""


def _address(value: str) -> str:
    if not (is_root(value) and value.endswith("/")):
        raise PydanticCustomError("S012", "", {"value": value})
    return value


Address = Annotated[str, AfterValidator(_address)]
"""The site's root: http or https, ends in `/`, nothing after its path."""


class OrderRule(StrEnum):
    """How plans are ordered, everywhere, for everyone."""

    ORGANISATION = "organisation"
    BALLOT = "ballot"
    SEED = "seed"


class Order(Frozen):
    """The order rule; `ballot` lists plan ids, `seed` is a published text that shuffles them."""

    rule: OrderRule = OrderRule.ORGANISATION
    ballot: tuple[Id, ...] = ()
    seed: Line | None = None


class LanguageState(StrEnum):
    """Whether people who speak it have reviewed a language's words."""

    REVIEWED = "reviewed"
    DRAFT = "draft"


class Language(Frozen):
    """A language of the site; `locale` formats its numbers; `fallback` is read left to right.
    One that is a `draft` says so on its pages; one that is not `published` has none yet, and can
    be translated into."""

    code: LanguageCode
    name: Line
    locale: LocaleCode
    fallback: tuple[LanguageCode, ...] = ()
    state: LanguageState = LanguageState.REVIEWED
    published: Switch = True


class DimensionConfig(Frozen):
    """A dimension of the site; its id is the word in addresses."""

    id: Id
    name: Text
    description: Text


class Features(Frozen):
    """What a site can do without. `offline`: pages that were read are kept on the device.
    `editor`: the editor of the plans stands at `/admin/`."""

    offline: Switch = True
    editor: Switch = False


class Editor(Frozen):
    """How the web editor reaches the repository. `branch`: where changes go, else the one that the
    host calls the main one. `sign_in`: a server of the publisher's that signs editors in; without
    one they use an access token."""

    branch: Line | None = None
    sign_in: Link | None = None


class SiteConfig(Frozen):
    """The whole of `site_config.yaml`; errors are reported to the contact or the repository."""

    address: Address
    title: Text
    tagline: Text
    publisher: Line
    contact: Link | None = None
    repository: Link | None = None
    languages: Annotated[tuple[Language, ...], Field(min_length=1)]
    dimensions: Annotated[tuple[DimensionConfig, ...], Field(min_length=1)]
    order: Order = Order()
    features: Features = Features()
    editor: Editor = Editor()

    def first_language(self) -> str:
        """The language that lives at `/` and that plain strings are in."""
        return self.languages[0].code

    def published(self) -> tuple[Language, ...]:
        """The languages that have pages."""
        return tuple(language for language in self.languages if language.published)

    def complete(self) -> tuple[Language, ...]:
        """Those of the published ones that are to have every text."""
        spoken = self.published()
        return tuple(each for each in spoken if each.state is not LanguageState.DRAFT)
