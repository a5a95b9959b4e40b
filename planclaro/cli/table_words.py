"""What `export` and the import of spreadsheets say, in both languages side by side."""

from __future__ import annotations

from planclaro.diagnostics import Words

NOT_A_TABLE = Words(
    "«{value}» no termina en .xlsx ni en .csv.", "“{value}” ends in neither .xlsx nor .csv."
)
TABLE_KINDS = Words(
    "Con .xlsx van todas las hojas del plan; con .csv, solo sus metas.",
    "With .xlsx all sheets of the plan are written; with .csv, only its targets.",
)
REPLACE_IT = Words(
    "Si ya importó lo que cambió ahí, agregue --force para reemplazarlo; o elija otro nombre "
    "con --output.",
    "If you have imported what you changed there, add --force to replace it; or choose another "
    "name with --output.",
)
WHICH_PLAN = Words(
    "Falta decir de qué plan es la hoja de cálculo.", "Which plan the spreadsheet is of is missing."
)
PLAN_LIKE = Words("Agregue --plan y su id. Puede ser: {known}.", "Add --plan and its id: {known}.")
MEND_FIRST = Words(
    "El plan tiene errores ({problems}): corríjalos antes.",
    "The plan has errors ({problems}): mend them first.",
)
TOO_LONG = Words(
    "Un texto de «{id}» ({title}, hoja {sheet}) es más largo que una celda de Excel.",
    "A text of “{id}” ({title}, sheet {sheet}) is longer than a cell of Excel.",
)
EXPORTED = Words("Hoja de cálculo lista: {file}", "Spreadsheet ready: {file}")
THEN_IMPORT = Words(
    "Cámbiela en Excel o LibreOffice y después: python build.py import {file} --plan {plan}",
    "Change it in Excel or LibreOffice, then: python build.py import {file} --plan {plan}",
)
ONLY_TARGETS = Words(
    "Un CSV lleva solo las metas; el .xlsx, todo lo demás también.",
    "A CSV holds the targets only; the .xlsx all the rest too.",
)
NOTHING_CHANGED = Words(
    "La hoja de cálculo dice lo mismo que el plan: no cambia nada.",
    "The spreadsheet says the same as the plan: nothing changes.",
)
NOT_IMPORTED = Words(
    "No se cambió nada en el plan: {problems}.", "Nothing was changed in the plan: {problems}."
)
IMPORTED = Words("Cambió {file}: {counts}.", "Changed {file}: {counts}.")
WOULD_CHANGE = Words(
    "Cambiaría {file}: {counts}. No se escribió nada (--dry-run).",
    "Would change {file}: {counts}. Nothing was written (--dry-run).",
)
AND_NOW = Words(
    "Véalo con: python build.py serve --only {plan}",
    "See it with: python build.py serve --only {plan}",
)
CELLS = (Words("celda", "cell"), Words("celdas", "cells"))
NEW_ROWS = (Words("fila nueva", "new row"), Words("filas nuevas", "new rows"))
MOVED_ROWS = (Words("fila movida", "moved row"), Words("filas movidas", "moved rows"))
DELETED_ROWS = (Words("fila borrada", "deleted row"), Words("filas borradas", "deleted rows"))
