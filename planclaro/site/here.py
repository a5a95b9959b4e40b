"""Where a page stands and which language it speaks: what every view builder needs."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from planclaro.i18n import Phrase, Voice, isolated
from planclaro.model import Text
from planclaro.site.urls import Urls


@dataclass(frozen=True, slots=True)
class Here:
    """One page in one language. `address` has no language prefix."""

    address: str
    voice: Voice
    urls: Urls

    def own_address(self) -> str:
        """This page's address, with its language's prefix."""
        if self.address == "404.html":
            return self.address
        return self.urls.localised(self.address, self.voice.code)

    def link(self, address: str, anchor: str = "") -> str:
        """A link to another page in the same language."""
        localised = self.urls.localised(address, self.voice.code)
        return self.urls.link(self.own_address(), localised, anchor)

    def file(self, path: str) -> str:
        """A link to a file that all languages share."""
        return self.urls.link(self.own_address(), path)

    def say(self, text: Text) -> Phrase:
        """The text in this page's language or the next of its chain."""
        return self.voice.say(text.root, text.doubts)

    def say_name(self, text: Text) -> Phrase:
        """As `say`, for names: written once, they are the same in every language."""
        return self.voice.say_name(text.root, text.doubts)

    def say_names(self, texts: Iterable[Text]) -> tuple[Phrase, ...]:
        """As `say_name`, for each."""
        return tuple(self.say_name(text) for text in texts)

    def say_if(self, text: Text | None) -> Phrase | None:
        """As `say`, for texts a plan may leave out."""
        return None if text is None else self.say(text)

    def say_all(self, texts: Iterable[Text]) -> tuple[Phrase, ...]:
        """As `say`, for each."""
        return tuple(self.say(text) for text in texts)

    def name(self, text: Text) -> str:
        """A name or unit, unmarked, to stand among other words."""
        return isolated(self.voice.name_of(text.root))
