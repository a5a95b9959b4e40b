"""A gettext catalogue that speaks, without a detour through compiled files.

A compiled catalogue repeats the header of the PO file, so a wrong charset or rule in it would be
met again while the site is written. Here only the words and the rule of plurals are taken.
"""

from __future__ import annotations

from collections.abc import Callable
from gettext import NullTranslations, c2py

from babel.messages.catalog import Catalog, Message

from planclaro.i18n import Borrowed

MAX_FORMS = 8
_TRIED = (*range(1_000), 1_000_000, 10**9)


class WordCatalog(Catalog):
    """Babel makes room for as many forms of each word as the header says."""

    @property
    def num_plurals(self) -> int:
        number = super().num_plurals
        if not 0 < number <= MAX_FORMS:
            raise ValueError(number)
        return number


class Words(NullTranslations):
    """The words of the language `lang`; what it does not translate is borrowed from its fallback,
    and what none translates stays in English."""

    def __init__(self, catalog: Catalog, lang: str, source: str) -> None:
        super().__init__()
        self._from = source
        self.lang = lang
        self._rule = plural_rule(catalog)
        said = (m for m in catalog if m.id and not m.context and is_translated(m))
        self._said = {sources(message)[0]: translations(message) for message in said}

    def gettext(self, message: str) -> str:
        forms = self._said.get(message)
        return forms[0] if forms else Borrowed.of(super().gettext(message), self._from)

    def ngettext(self, msgid1: str, msgid2: str, n: int) -> str:
        forms, form = self._said.get(msgid1, ()), self._form(n)
        if form < len(forms):
            return forms[form]
        return Borrowed.of(super().ngettext(msgid1, msgid2, n), self._from)

    def add_fallback(self, fallback: NullTranslations) -> None:
        super().add_fallback(fallback)
        self._from = getattr(fallback, "lang", self._from)

    def says(self, message: str) -> bool:
        """Whether the language has a word of its own for it."""
        return message in self._said

    def _form(self, count: int) -> int:
        try:
            return max(0, self._rule(count))
        except ArithmeticError:
            return 0


def plural_rule(catalog: Catalog) -> Callable[[int], int]:
    """Which form goes with a number; raises ValueError where the header's rule is not one."""
    try:
        rule = c2py(catalog.plural_expr)
        forms = set(map(rule, _TRIED))
    except (SyntaxError, ArithmeticError, MemoryError, RecursionError) as error:
        raise ValueError(catalog.plural_expr) from error
    if not forms <= set(range(catalog.num_plurals)):
        raise ValueError(catalog.plural_expr)
    return rule


def is_translated(message: Message) -> bool:
    """A translation marked as doubtful is none."""
    return not message.fuzzy and all(translations(message))


def sources(message: Message) -> tuple[str, ...]:
    """The word in English, or its singular and its plural."""
    return (message.id,) if isinstance(message.id, str) else tuple(message.id)


def translations(message: Message) -> tuple[str, ...]:
    """The translated forms, "" where one is missing."""
    forms = message.string
    return (forms or "",) if isinstance(forms, str | None) else tuple(form or "" for form in forms)
