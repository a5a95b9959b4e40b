"""Advice on a key that does not belong where it stands."""

from __future__ import annotations

import re
from collections.abc import Collection

from planclaro.codes import phrases
from planclaro.diagnostics import Words
from planclaro.read.schema.fields import ModelType, child, fields_of, model_at
from planclaro.read.schema.vocabulary import choice, meant, nearest, phrase, similar
from planclaro.read.yaml_doc import Loc

_LANGUAGE = re.compile(r"[a-z]{2,3}")
_TYPO = 0.85


def key_advice(root: ModelType, loc: Loc, present: Collection[str]) -> Words:
    """What to do with the unknown key at `loc`; `present` are the keys beside it."""
    key, model = str(loc[-1]), model_at(root, loc[:-1])
    free = _free(model, present)
    typo = meant(key, free) or similar(key, free, _TYPO)
    if typo:
        return phrase(phrases.DID_YOU_MEAN, guess=typo)
    elsewhere = _inside(key, model) or _outside(key, root, loc)
    if elsewhere:
        return elsewhere
    if _LANGUAGE.fullmatch(key):
        return phrase(phrases.IS_A_LANGUAGE, key=key)
    guess = similar(key, free)
    return phrase(phrases.DID_YOU_MEAN, guess=guess) if guess else choice(fields_of(model))


def renamed(root: ModelType, loc: Loc, present: Collection[str]) -> Loc:
    """Where the unknown key would stand if it had the name that was likely meant."""
    guess = nearest(str(loc[-1]), _free(model_at(root, loc[:-1]), present))
    return (*loc[:-1], guess or "")


def _free(model: ModelType | None, present: Collection[str]) -> list[str]:
    return [name for name in fields_of(model) if name not in present]


def _inside(key: str, model: ModelType | None) -> Words | None:
    for name in fields_of(model):
        if key in fields_of(child(model, name)):
            return phrase(phrases.GOES_INSIDE, place=name)
    return None


def _outside(key: str, root: ModelType, loc: Loc) -> Words | None:
    for depth in range(len(loc) - 2, 0, -1):
        if isinstance(loc[depth], str) and key in fields_of(model_at(root, loc[:depth])):
            return phrase(phrases.GOES_OUTSIDE, place=loc[depth])
    return phrases.GOES_AT_TOP if key in fields_of(root) else None
