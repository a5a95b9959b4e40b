"""A number written in digits: its value, or the readings that its separators allow."""

from __future__ import annotations

import re
from dataclasses import dataclass
from decimal import Decimal

from planclaro.model.scalars import MAX_DIGITS

SPACES = " \u00a0\u2009\u202f"
_APOSTROPHES = "'’´"
# Each part begins with a sign of its own, so that no text is read twice.
TOKEN = re.compile(rf"[0-9]+(?:[.,{_APOSTROPHES}][0-9]+|[{SPACES}][0-9]{{3}}(?![0-9]))*")
_GROUPED = re.compile(r"[1-9][0-9]{0,2}(?:[^0-9][0-9]{3})+")


@dataclass(frozen=True, slots=True)
class Numeral:
    """`readings` are all values it may have: one where it is clear, none where it is no number
    (`1.2.3`, or longer than any figure), two where a separator may mean thousands or decimals."""

    readings: tuple[Decimal, ...]

    @property
    def value(self) -> Decimal | None:
        """Its value, if there is one reading."""
        return self.readings[0] if len(self.readings) == 1 else None


def pieces(token: str) -> list[tuple[int, str]]:
    """The numbers in what `TOKEN` matched, each with its offset: `2018 150` is two, `1 200` one."""
    spaces = [index for index, letter in enumerate(token) if letter in SPACES]
    if not spaces or numeral(token).readings:
        return [(0, token)]
    starts = [0, *(index + 1 for index in spaces)]
    return [(start, token[start:end]) for start, end in zip(starts, [*spaces, None], strict=True)]


def numeral(token: str) -> Numeral:
    """What a token can mean, in any of the ways numbers are written in Peru."""
    if sum(letter.isdigit() for letter in token) > MAX_DIGITS:
        return Numeral(())
    signs = [letter for letter in token if not letter.isdigit()]
    kinds = {_kind(sign) for sign in signs}
    if not signs:
        padded = len(token) > 2 and token[0] == "0"
        return Numeral(() if padded else (Decimal(int(token)),))
    if len(kinds) == 1:
        return _one_kind(token, signs)
    return _several_kinds(token, signs, kinds)


def _kind(sign: str) -> str:
    return " " if sign in SPACES else "'" if sign in _APOSTROPHES else sign


def _one_kind(token: str, signs: list[str]) -> Numeral:
    sign = signs[0]
    grouped = _GROUPED.fullmatch(token)
    if sign not in ".,":
        return Numeral((_plain(token),) if grouped else ())
    if len(signs) > 1:
        return Numeral((_plain(token),) if grouped else ())
    whole, fraction = token.split(sign)
    if len(whole) > 1 and whole[0] == "0":
        return Numeral(())
    decimal = Decimal(f"{whole}.{fraction}")
    # Three digits may be thousands, unless nothing is left of them to be a thousand of.
    if len(fraction) == 3 and whole != "0":
        return Numeral((_plain(token), decimal))
    return Numeral((decimal,))


def _several_kinds(token: str, signs: list[str], kinds: set[str]) -> Numeral:
    """The last sign parts the decimals, if it is a point or comma that stands there only."""
    last = signs[-1]
    ends = last in ".," and signs.count(last) == 1
    whole, _, fraction = token.rpartition(last)
    if not ends or not _GROUPED.fullmatch(whole) or len(kinds) > 3:
        return Numeral(())
    decimal = Decimal(f"{_plain(whole)}.{fraction}")
    if len(kinds) == 2:
        # `1'316,729` is how millions are written in Peru; `1'316.729` may be that too.
        mixed = len(fraction) == 3 and bool(kinds - {".", ","})
        return Numeral((_plain(token), decimal) if mixed else (decimal,))
    # `1'200,000.50`: three kinds must be millions, thousands and decimals, in this order.
    ordered = [_kind(sign) for sign in signs]
    return Numeral((decimal,) if ordered == sorted(ordered, key=ordered.index) else ())


def _plain(token: str) -> Decimal:
    return Decimal("".join(letter for letter in token if letter.isdigit()))
