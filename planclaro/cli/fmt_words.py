"""What `fmt` says."""

from __future__ import annotations

from planclaro.diagnostics import Words

HELP = (
    "Ordena los archivos: sangría, líneas largas. / "
    "Bring files into the one layout: indentation, long lines."
)
CHANGED = Words("Ordenado: {file}", "Laid out: {file}")
WOULD_CHANGE = Words("Falta ordenar: {file}", "Not in the layout: {file}")
NOTHING_TO_DO = Words("Ya estaba en orden: {files}.", "Nothing to change: {files}.")
ALL = Words("{files}: {changed} con cambios.", "{files}: {changed} changed.")
TO_CHANGE = Words(
    "{files}: {changed} sin ordenar. Se ordena con «python build.py fmt».",
    "{files}: {changed} not in the layout. `python build.py fmt` puts them in order.",
)
LEFT_ALONE = Words(
    "Con errores, y sin tocar: {bad}. Corríjalos y vuelva a intentarlo.",
    "With errors, and left alone: {bad}. Mend them and try again.",
)
NOT_YAML = Words(
    "«{value}» no es un archivo de contenido: terminan en .yaml.",
    "“{value}” is no content file: these end in .yaml.",
)
WITHOUT_FILES = Words(
    "Sin nombrar archivos se ordenan todos los del contenido.",
    "Without a name, all files of the content are laid out.",
)
STDIN_ALONE = Words(
    "«-» (leer de la entrada) no va con otros archivos ni con --diff.",
    "“-” (read standard input) does not go with other files or --diff.",
)
NOT_CONTENT = Words(
    "No hay archivos .yaml en «{value}».",
    "There are no .yaml files in “{value}”.",
)
