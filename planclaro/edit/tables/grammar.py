"""What stands in one cell and has parts: `tabla t01 fila 3; sección s-social pág. 12`.

Items are parted by `;`. An item is words of the grammar, each followed by its value; a value of
several words, or one that a word of the grammar could be, stands in quotes. Commas between parts
are read over. Both languages are understood everywhere; what is written is in one of them.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from planclaro.codes import cells as codes
from planclaro.diagnostics import Words
from planclaro.edit.tables.cell import Wrong, folded

Item = dict[str, Any]
"""An item as it stands in YAML."""

_TOKEN = re.compile(
    r'\s*(?:(?P<quoted>"(?:[^"\\]|\\.)*"|“[^”]*”|«[^»]*»)|(?P<mark>[;\[\]\n])'
    r'|(?P<word>[^\s;\[\]"“«]+))'
)
_BARE = re.compile(r'[^\s;\[\]"“”«»\\()]+(?<!,)')
_LANGUAGE = re.compile(r"\(([a-z]{2,3}(?:-[A-Za-z0-9]+)?)\)")


@dataclass(frozen=True, slots=True)
class Part:
    """A field of an item. The first word of each language is the one that is written. `text` has
    languages; `single` is one word; `inner` is the grammar of a list in brackets."""

    name: str
    es: tuple[str, ...]
    en: tuple[str, ...]
    text: bool = False
    single: bool = False
    inner: Grammar | None = None

    def word(self, lang: str) -> str:
        return (self.en if lang == "en" else self.es)[0]


@dataclass(frozen=True, slots=True)
class Flag:
    """A word that is a value by itself: `meta` for `role: target`."""

    name: str
    value: str
    es: tuple[str, ...]
    en: tuple[str, ...]

    def word(self, lang: str) -> str:
        return (self.en if lang == "en" else self.es)[0]


@dataclass(frozen=True)
class Grammar:
    """`bare` is the part whose value may come without its word, after the flags."""

    parts: tuple[Part, ...]
    example: Words
    flags: tuple[Flag, ...] = ()
    bare: str = ""
    known: Mapping[str, Part | Flag] = field(init=False)

    def __post_init__(self) -> None:
        named: tuple[Part | Flag, ...] = (*self.parts, *self.flags)
        words = {folded(word).rstrip("."): each for each in named for word in (*each.es, *each.en)}
        object.__setattr__(self, "known", words)

    def shown(self, items: Sequence[Item], lang: str) -> str:
        """Items as a person writes them."""
        parting = "; " if not self.flags and not self.bare else ";\n"
        return parting.join(self._item(item, lang) for item in items)

    def _item(self, item: Item, lang: str) -> str:
        words = [flag.word(lang) for flag in self.flags if item.get(flag.name) == flag.value]
        ordered = sorted(self.parts, key=lambda part: part.name != self.bare)
        for part in ordered:
            words += self._part(part, item.get(part.name), lang)
        return " ".join(words)

    def _part(self, part: Part, value: Any, lang: str) -> Iterator[str]:
        if value is None:
            return
        if part.inner:
            yield f"{part.word(lang)} [{part.inner.shown(value, lang)}]"
        elif isinstance(value, dict):
            for code, text in value.items():
                yield f"{part.word(lang)} ({code}) {_quoted(text)}"
        elif part.text:
            yield f"{part.word(lang)} {_quoted(value)}"
        else:
            bare = part.name == self.bare
            yield self._value(value) if bare else f"{part.word(lang)} {self._value(value)}"

    def _value(self, value: str) -> str:
        known = folded(value).rstrip(".") in self.known
        return value if _BARE.fullmatch(value) and not known else _quoted(value)

    def read(self, text: str) -> list[Item]:
        """The items of a cell; raises Wrong."""
        tokens = _tokens(text, self)
        items = list(_Reader(self, tokens).items())
        return items


def _quoted(text: str) -> str:
    return '"' + text.replace("\\", "\\\\").replace('"', '\\"') + '"'


def _unquoted(token: str) -> str:
    inner = token[1:-1]
    return re.sub(r"\\(.)", r"\1", inner, flags=re.DOTALL) if token[0] == '"' else inner


@dataclass(frozen=True, slots=True)
class _Token:
    kind: str
    text: str


def _tokens(text: str, grammar: Grammar) -> list[_Token]:
    tokens: list[_Token] = []
    at = 0
    text = text.rstrip()
    while at < len(text):
        while at < len(text) and text[at].isspace() and text[at] != "\n":
            at += 1
        if at < len(text) and text[at] == "\n":
            tokens.append(_Token("mark", ";"))
            at += 1
            continue
        found = _TOKEN.match(text, at)
        if not found:
            raise Wrong(codes.UNCLOSED, value=text[at : at + 1], example=grammar.example)
        kind = str(found.lastgroup)
        tokens.append(_Token(kind, found[kind]))
        at = found.end()
    return tokens


class _Reader:
    """Reads the items of one grammar, from a token on."""

    def __init__(self, grammar: Grammar, tokens: list[_Token], at: int = 0) -> None:
        self.grammar = grammar
        self.tokens = tokens
        self.at = at

    def items(self, inside: bool = False) -> Iterator[Item]:
        while self.at < len(self.tokens):
            token = self.tokens[self.at]
            if token.text == ";" and token.kind == "mark":
                self.at += 1
            elif token.text == "]" and token.kind == "mark" and inside:
                self.at += 1
                return
            else:
                yield self._item()
        if inside:
            raise Wrong(codes.UNCLOSED, value="[", example=self.grammar.example)

    def _item(self) -> Item:
        item: Item = {}
        while self.at < len(self.tokens) and not self._ends():
            token = self.tokens[self.at]
            known = self._known(token)
            if isinstance(known, Flag):
                self._put(item, known.name, known.value, token.text)
                self.at += 1
            elif isinstance(known, Part):
                self.at += 1
                self._value(item, known, token.text)
            elif self.grammar.bare and self.grammar.bare not in item and token.kind != "mark":
                self._put(item, self.grammar.bare, _text(token), token.text)
                self.at += 1
            else:
                raise self._lost(token)
        return item

    def _value(self, item: Item, part: Part, word: str) -> None:
        if part.inner:
            item[part.name] = self._inner(part, item, word)
            return
        language = self._language() if part.text else ""
        value = self._words(part)
        if not language:
            self._put(item, part.name, value, word)
            return
        texts = item.setdefault(part.name, {})
        if not isinstance(texts, dict) or language in texts:
            raise Wrong(codes.REPEATED_PART, value=f"{word} ({language})")
        texts[language] = value

    def _inner(self, part: Part, item: Item, word: str) -> list[Item]:
        if part.name in item:
            raise Wrong(codes.REPEATED_PART, value=word)
        assert part.inner
        if self.at < len(self.tokens) and self.tokens[self.at] == _Token("mark", "["):
            reader = _Reader(part.inner, self.tokens, self.at + 1)
            items = list(reader.items(inside=True))
        else:  # one place needs no brackets, if it stands last
            reader = _Reader(part.inner, self.tokens, self.at)
            items = [reader._item()]
            if not items[0]:
                raise self._lost(_Token("word", word))
        self.at = reader.at
        return items

    def _language(self) -> str:
        if self.at < len(self.tokens):
            token = self.tokens[self.at]
            if token.kind == "word" and (found := _LANGUAGE.fullmatch(token.text)):
                self.at += 1
                return found[1]
        return ""

    def _words(self, part: Part) -> str:
        start = self.at
        while self.at < len(self.tokens) and not self._ends():
            token = self.tokens[self.at]
            if token.kind == "mark" or (self.at > start and self._known(token)):
                break
            self.at += 1
            if token.kind == "quoted":
                break
            if part.single and self.at < len(self.tokens):
                break
        taken = self.tokens[start : self.at]
        if not taken or (len(taken) > 1 and any(token.kind == "quoted" for token in taken)):
            raise self._lost(self.tokens[start - 1])
        value = " ".join(map(_text, taken))
        # `tabla t01, fila 3`: a comma between parts is no part of either.
        return value.rstrip(",") if taken[-1].kind == "word" and not part.text else value

    def _put(self, item: Item, name: str, value: str, word: str) -> None:
        if name in item:
            raise Wrong(codes.REPEATED_PART, value=word)
        item[name] = value

    def _known(self, token: _Token) -> Part | Flag | None:
        if token.kind != "word":
            return None
        return self.grammar.known.get(folded(token.text).rstrip(".:"))

    def _ends(self) -> bool:
        token = self.tokens[self.at]
        return token.kind == "mark" and token.text in ";]"

    def _lost(self, token: _Token) -> Wrong:
        return Wrong(codes.GRAMMAR, value=token.text, example=self.grammar.example)


def _text(token: _Token) -> str:
    return _unquoted(token.text) if token.kind == "quoted" else token.text


def listed(texts: Sequence[str]) -> str:
    """A list of texts in one cell: `uno; dos`."""
    escaped = (
        text.replace("\\", "\\\\").replace(";", "\\;").replace("\n", "\\n") for text in texts
    )
    return "; ".join(escaped)


def unlisted(text: str) -> list[str]:
    """The texts of a list; an empty place stays one."""
    items, current, at = [], "", 0
    while at < len(text):
        sign = text[at]
        if sign == "\\" and at + 1 < len(text):
            at += 1
            current += {"n": "\n"}.get(text[at], text[at])
        elif sign in ";\n":
            items.append(current.strip())
            current = ""
        else:
            current += sign
        at += 1
    return [*items, current.strip()]
