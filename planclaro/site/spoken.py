"""Text to be read aloud: numbers in words, signs by their names, nothing that has no sound.

What comes out has letters, spaces and the punctuation that a voice follows, whatever goes in.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import lru_cache

from planclaro.i18n import Voice
from planclaro.site.numerals import LONGEST, Form, in_english, in_spanish, year_in_english

_NUMBER = re.compile(
    r"(?P<grouped>[0-9]{1,3}(?:,[0-9]{3})+(?![0-9]))(?:\.(?P<part>[0-9]+))?"
    r"|(?P<dotted>[0-9]+(?:\.[0-9]+){2,})"
    r"|(?P<whole>[0-9]+)(?:(?P<mark>[.,])(?P<rest>[0-9]+))?"
)
_NEXT_WORD = re.compile(r"\s+([^\W\d_]+)")
_RANGE = re.compile(r"(?<=[0-9])\s*[-–—−]\s*(?=[0-9])")
_OF = re.compile(r"(?<=[0-9])\s*/\s*(?=[0-9])")
_MINUS = re.compile(r"(?<![\w.,)])[-−](?=[0-9])")
_ORDINAL = re.compile(r"(?<=[0-9])\.?[ºª°](?![CF]\b)")
_ASIDE = re.compile(r"[()\[\]{}]|\s[-–—]+\s|[–—]")
_MUTE = re.compile(r"[^\w\s.,;:?!¿¡'’-]|_")
# Marks that only stand inside a word: `socio-economic`, `people’s`.
_STRAY = re.compile(r"(?<![^\W\d_])['’-]+|['’-]+(?![^\W\d_])")
_TIDY = (
    (re.compile(r"\s+"), " "),
    (re.compile(r"([¿¡])[\s.,;:?!¿¡]*"), r"\1"),
    (re.compile(r"\s*([.,;:?!])"), r"\1"),
    (re.compile(r"[.,;:?!]*([.?!])[.,;:?!]*"), r"\1"),
    (re.compile(r"([,;:])[,;:]+"), r"\1"),
    (re.compile(r"([.,;:?!])(?=[^\s.,;:?!])"), r"\1 "),
    (re.compile(r"^[\s.,;:?!]+"), ""),
    (re.compile(r"[\s,;:¿¡]+$"), ""),
)


@dataclass(frozen=True, slots=True)
class Speech:
    """How a language says what is not written in letters. `short` are patterns and what stands
    for them; `signs` single characters and their names."""

    number: Callable[[int, Form], str]
    year: Callable[[int], str]
    form: Callable[[int, str], Form]
    pairs: bool
    point: str
    comma: str
    minus: str
    to: str
    of: str
    short: tuple[tuple[re.Pattern[str], str], ...]
    signs: Mapping[str, str]


def spoken(text: str, voice: Voice) -> str:
    """The text as it is said in this language, or as in the next of its chain that is known."""
    known = next((code for code in (*voice.chain, *SPEECHES) if code in SPEECHES), "")
    return _spoken(text, known)


def spoken_as(text: str, lang: str | None, voice: Voice) -> str:
    """As `spoken`, for a text of another language: a Spanish heading stays Spanish."""
    return _spoken(text, lang) if lang in SPEECHES else spoken(text, voice)


@lru_cache(maxsize=16384)
def _spoken(text: str, lang: str) -> str:
    speech = SPEECHES[lang]
    for pattern, words in speech.short:
        text = pattern.sub(words, text)
    text = _ORDINAL.sub("", text)
    text = "".join(map(_plain, unicodedata.normalize("NFKC", text)))
    text = _RANGE.sub(f" {speech.to} ", text)
    text = _OF.sub(f" {speech.of} ", text)
    text = _MINUS.sub(f" {speech.minus} ", text)
    text = _NUMBER.sub(lambda found: f" {_number(found, speech)} ", text)
    text = _ASIDE.sub(", ", text)
    text = "".join(speech.signs.get(character, character) for character in text)
    text = _STRAY.sub(" ", _MUTE.sub(" ", text))
    for pattern, words in _TIDY:
        text = pattern.sub(words, text)
    return unicodedata.normalize("NFC", text)


def _plain(character: str) -> str:
    """The digits of any script as those of ours; other signs for numbers by their value."""
    if character.isascii() or not unicodedata.category(character).startswith("N"):
        return character
    value = unicodedata.numeric(character, -1)
    return f" {int(value)} " if value >= 0 and value == int(value) else " "


def _number(found: re.Match[str], speech: Speech) -> str:
    if dotted := found["dotted"]:
        return f" {speech.point} ".join(_whole(part, "", speech) for part in dotted.split("."))
    whole = (found["grouped"] or found["whole"]).replace(",", "")
    decimals = found["part"] or found["rest"]
    if decimals:
        mark = speech.comma if found["mark"] == "," else speech.point
        return f"{_whole(whole, '', speech)} {mark} {_decimals(decimals, speech)}"
    if not found["grouped"] and len(whole) == 4 and whole[:2] in ("19", "20", "21"):
        return speech.year(int(whole))
    following = _NEXT_WORD.match(found.string, found.end())
    return _whole(whole, following[1] if following else "", speech)


def _whole(digits: str, following: str, speech: Speech) -> str:
    # `01` is a one, `010101` a code.
    if len(digits) > LONGEST or (len(digits) > 2 and digits[0] == "0"):
        return _one_by_one(digits, speech)
    number = int(digits)
    return speech.number(number, speech.form(number, following))


def _decimals(digits: str, speech: Speech) -> str:
    if speech.pairs and len(digits) == 2 and digits[0] != "0":
        return _whole(digits, "", speech)
    return _one_by_one(digits, speech)


def _one_by_one(digits: str, speech: Speech) -> str:
    return " ".join(speech.number(int(digit), Form.ALONE) for digit in digits)


_FEMININE = re.compile(
    r"(?:as?|ción|ciones|sión|siones|dad|dades|tud|tudes|red|redes|ley|leyes|sedes?|calles?|"
    r"bases?|partes?|clases?|fuentes?|mujer|mujeres|veces|noches?|torres?|especies?|superficies?)",
    re.IGNORECASE,
)
_MASCULINE = re.compile(
    r"(?:.*(?:istas?|[aeo]mas?|días?)|mapas?|guardias?|policías?|atletas?|poetas?|centros?|mas)",
    re.IGNORECASE,
)


def _spanish_form(number: int, following: str) -> Form:
    """By the ending of the noun that follows, where a noun does."""
    plural = following.endswith("s") and following not in ("más", "menos", "tras")
    if len(following) < 3 or not (plural or (number == 1 and following not in ("por", "para"))):
        return Form.ALONE
    feminine = re.search(f"{_FEMININE.pattern}$", following, re.IGNORECASE)
    return Form.MASCULINE if _MASCULINE.fullmatch(following) or not feminine else Form.FEMININE


def _short(*pairs: tuple[str, str]) -> tuple[tuple[re.Pattern[str], str], ...]:
    return tuple((re.compile(pattern), words) for pattern, words in pairs)


SPEECHES: Mapping[str, Speech] = {
    "es": Speech(
        number=in_spanish,
        year=in_spanish,
        form=_spanish_form,
        pairs=True,
        point="punto",
        comma="coma",
        minus="menos",
        to="a",
        of="de",
        short=_short(
            (r"\bN\s?\.?\s?[°º]\s*", "número "),
            (r"\b[Pp]\.\s*(?=\d)", "página "),
            (r"\bpp\.\s*(?=\d)", "páginas "),
            (r"\bkm[²2]\b", "kilómetros cuadrados"),
            (r"\bm[²2]\b", "metros cuadrados"),
            (r"\bm[³3]\b", "metros cúbicos"),
            (r"(?<=\d)\s*km\b", " kilómetros"),
            (r"(?<=\d)\s*kg\b", " kilos"),
            (r"(?<=\d)\s*ha\b", " hectáreas"),
            (r"S/\.?\s*([0-9][0-9.,]*[0-9]|[0-9])", r"\1 soles"),
            (r"(?:US)?\$\s*([0-9][0-9.,]*[0-9]|[0-9])", r"\1 dólares"),
            (r"\b([Yy])/([oO])\b", r"\1 \2"),
            (r"°\s?C\b", " grados Celsius "),
        ),
        signs={
            "%": " por ciento ",
            "&": " y ",
            "+": " más ",
            "=": " igual a ",
            "/": " o ",
            "⁄": " sobre ",
            "→": " a ",
            "°": " grados ",
            "#": " número ",
            "@": " arroba ",
            "€": " euros ",
            "<": " menor que ",
            ">": " mayor que ",
        },
    ),
    "en": Speech(
        number=in_english,
        year=year_in_english,
        form=lambda number, following: Form.ALONE,
        pairs=False,
        point="point",
        comma="comma",
        minus="minus",
        to="to",
        of="of",
        short=_short(
            (r"\bN(?:o\.|\s?\.?\s?[°º])\s*(?=\d)", "number "),
            (r"\b[Pp]\.\s*(?=\d)", "page "),
            (r"\bpp\.\s*(?=\d)", "pages "),
            (r"\bkm[²2]\b", "square kilometres"),
            (r"\bm[²2]\b", "square metres"),
            (r"\bm[³3]\b", "cubic metres"),
            (r"(?<=\d)\s*km\b", " kilometres"),
            (r"(?<=\d)\s*kg\b", " kilos"),
            (r"(?<=\d)\s*ha\b", " hectares"),
            (r"S/\.?\s*([0-9][0-9.,]*[0-9]|[0-9])", r"\1 soles"),
            (r"(?:US)?\$\s*([0-9][0-9.,]*[0-9]|[0-9])", r"\1 dollars"),
            (r"\band/or\b", "and or"),
            (r"°\s?C\b", " degrees Celsius "),
        ),
        signs={
            "%": " per cent ",
            "&": " and ",
            "+": " plus ",
            "=": " equals ",
            "/": " or ",
            "⁄": " over ",
            "→": " to ",
            "°": " degrees ",
            "#": " number ",
            "@": " at ",
            "€": " euros ",
            "<": " less than ",
            ">": " more than ",
        },
    ),
}
