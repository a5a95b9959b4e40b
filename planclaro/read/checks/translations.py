"""Translations that are none."""

from __future__ import annotations

from collections.abc import Iterator

from pydantic import BaseModel

from planclaro.codes import texts as codes
from planclaro.model import Text
from planclaro.read.checks.known import Known
from planclaro.read.checks.located import Finding, Located, found

SHORT = 3
"""Texts of so few words may well be the same: names, units, figures."""


def copies(content: Located[BaseModel], known: Known) -> Iterator[Finding]:
    """Texts that were copied into another language and left there."""
    for loc, text in content.each(Text):
        first, *others = text.root.items()
        for language, words in others:
            if words == first[1] and sum(map(str.isalpha, words.split())) > SHORT:
                args = {"language": language, "first": first[0]}
                yield found(codes.LEFT_UNTRANSLATED, (*loc, language), **args)
