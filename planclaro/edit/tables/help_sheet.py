"""The sheet that explains the others: how to fill them in, and what each column is."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from planclaro.diagnostics import Words
from planclaro.edit.tables.columns import Column
from planclaro.edit.tables.forms import Choice, Form, Ids, Number, Texts
from planclaro.edit.tables.sheets import TABLES


@dataclass(frozen=True)
class HelpLine:
    """`whole` goes over all columns of the sheet."""

    texts: tuple[str, ...]
    heading: bool = False
    whole: bool = False


RULES = (
    Words(
        "Cambie las celdas, guarde el archivo e impórtelo: python build.py import ARCHIVO.xlsx "
        "--plan PLAN. En el plan cambia solo lo que cambió aquí.",
        "Change cells, save the file and import it: python build.py import FILE.xlsx --plan PLAN. "
        "In the plan only what changed here changes.",
    ),
    Words(
        "La primera columna (gris) dice de qué es la fila. No la cambie en las filas que ya están: "
        "el identificador es parte de una dirección que alguien pudo compartir.",
        "The first column (grey) says what the row is. Do not change it in rows that are there: "
        "the identifier is part of an address that someone may have shared.",
    ),
    Words(
        "Para agregar, escriba en la primera fila vacía. El orden de las filas no importa: puede "
        "ordenar y filtrar. Lo nuevo va al final de su propuesta.",
        "To add, write in the first empty row. The order of rows does not matter: sort and filter "
        "as you like. What is new goes to the end of its proposal.",
    ),
    Words(
        "Borrar una fila aquí no la borra del plan, salvo que importe con --delete. Vaciar una "
        "celda sí borra ese dato.",
        "Deleting a row here does not delete it from the plan, unless you import with --delete. "
        "To empty a cell does delete that value.",
    ),
    Words(
        "Las columnas de título marrón hacen falta siempre. (es) es castellano, (en) es inglés.",
        "Columns with a brown heading are always needed. (es) is Spanish, (en) is English.",
    ),
    Words(
        "Las listas van separadas con punto y coma: «uno; dos». Si un elemento lleva punto y coma, "
        "escriba \\; en su lugar.",
        "Lists are parted by semicolons: “one; two”. Where an item has a semicolon, write \\; "
        "instead.",
    ),
    Words(
        "Las citas se escriben así: tabla t01 fila 3; sección s-social pág. 12. Las palabras son "
        "fuente, sección, tabla, fila, pág. y nota; los identificadores están en las últimas "
        'hojas. Lo que tiene varias palabras va entre comillas: pág. "12 y 13".',
        "Citations are written so: table t01 row 3; section s-social page 12. The words are "
        "source, section, table, row, page and note; the identifiers stand in the last sheets. "
        'What has several words goes in quotes: page "12 and 13".',
    ),
    Words(
        "Los números van sin separador de miles y con punto decimal: 1200000, 22.65. La unidad "
        "(%, familias, S/) va en su propia columna.",
        "Numbers have no separators of thousands and a decimal point: 1200000, 22.65. The unit "
        "(%, families, S/) goes in its own column.",
    ),
    Words(
        "No combine celdas ni ponga fórmulas o filas de totales. Una columna suya, para notas, "
        "empieza su título con # y no se lee.",
        "Do not merge cells, nor put formulas or rows of totals. A column of your own, for notes, "
        "begins its heading with # and is not read.",
    ),
    Words(
        "La última columna, oculta, guarda de qué versión del plan salió cada fila: así no se pisa "
        "lo que otra persona cambió mientras tanto. Déjela como está.",
        "The last column, hidden, keeps from which version of the plan each row came: so what "
        "someone else changed meanwhile is not overwritten. Leave it as it is.",
    ),
    Words(
        "Los textos largos, los cuadros, la visión, la misión y el alineamiento se cambian en el "
        "archivo del plan.",
        "Long texts, data tables, vision, mission and alignment are changed in the plan's file.",
    ),
)
HEADINGS = (
    Words("Hoja", "Sheet"),
    Words("Columna", "Column"),
    Words("Qué va ahí", "What goes there"),
    Words("Ejemplo u opciones", "Example or choices"),
)


def help_lines(languages: Sequence[str], lang: str) -> Iterator[HelpLine]:
    """The rules, then each column of each sheet; a column in several languages once."""
    for rule in RULES:
        yield HelpLine((rule.pick(lang),), whole=True)
    yield HelpLine(("",), whole=True)
    yield HelpLine(tuple(each.pick(lang) for each in HEADINGS), heading=True)
    for table in TABLES:
        sheet = table.title.pick(lang)
        for column in table.columns(languages):
            if column.language in ("", languages[0]):
                title = column.title.pick(lang)
                title = title.removesuffix(f" ({languages[0]})")
                texts = (sheet, title, column.help.pick(lang), example_of(column, lang))
                yield HelpLine(texts)


def example_of(column: Column, lang: str) -> str:
    """The choices, or how a value is written where that has a form of its own."""
    form: Form = column.form
    if isinstance(form, Choice):
        return "; ".join(words.pick(lang) for words in form.words.values())
    if column.example:
        return column.example.pick(lang)
    if isinstance(form, Number):
        return "22.65"
    if isinstance(form, Ids):
        return "agua-saneamiento; salud-nutricion" if column.key == "topics" else ""
    if isinstance(form, Texts):
        return Words("Municipalidad; Ministerio de Salud", "Municipality; Ministry").pick(lang)
    return ""
