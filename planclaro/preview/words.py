"""What the preview says in the browser, in both languages side by side."""

from planclaro.diagnostics import Words

CANNOT_BUILD = Words("El sitio no se puede construir", "The site cannot be built")
STALE = Words(
    "La página que se ve es la última versión sin errores. Al guardar la corrección, esta página "
    "se actualiza sola.",
    "The page you see is the last version without errors. Once the correction is saved, this page "
    "updates itself.",
)
WAITING = Words(
    "Al guardar la corrección, aquí aparece el sitio.",
    "Once the correction is saved, the site appears here.",
)
CLOSE = Words("Cerrar", "Close")
REOPEN = Words("Ver los errores", "Show the errors")
MORE = Words("Hay {n} errores más: están en la terminal.", "{n} more errors are in the terminal.")
CRASH_HINT = Words(
    "No es un error del contenido, sino de las plantillas, del programa o del equipo. El detalle "
    "está en la terminal.",
    "It is not an error of the content but of the templates, the program or the computer. The "
    "details are in the terminal.",
)
