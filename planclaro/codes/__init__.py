"""Every code, with its severity and its words in both languages: one module a family."""

from collections.abc import Mapping

from planclaro.codes import (
    document,
    figures,
    files,
    interface,
    plan,
    site,
    syntax,
    texts,
    translation,
)
from planclaro.diagnostics import Code

CODES: Mapping[str, Code] = {
    code.id: code
    for family in (files, syntax, document, plan, figures, texts, site, interface, translation)
    for code in family.CODES
}
