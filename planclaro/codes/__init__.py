"""Every code, with its severity and its words in both languages: one module a family."""

from collections.abc import Mapping

from planclaro.codes import (
    cells,
    document,
    figures,
    files,
    importing,
    interface,
    plan,
    site,
    syntax,
    tables,
    texts,
    translation,
)
from planclaro.diagnostics import Code

FAMILIES = (
    files,
    syntax,
    document,
    plan,
    figures,
    texts,
    translation,
    site,
    interface,
    tables,
    cells,
    importing,
)
CODES: Mapping[str, Code] = {code.id: code for family in FAMILIES for code in family.CODES}
