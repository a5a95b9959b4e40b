"""What the command line says, in both languages side by side."""

from __future__ import annotations

from collections.abc import Mapping

from planclaro.diagnostics import Words

LANGUAGES = ("es", "en")
STYLES = ("text", "github", "json")

# Wrong usage.
NO_COMMAND = Words(
    "No existe la orden «{value}».",
    "There is no command “{value}”.",
)
MISSING_COMMAND = Words("Falta decir qué hacer.", "What to do is missing.")
NO_OPTION = Words("No existe la opción {value}.", "There is no option {value}.")
NEEDS_VALUE = Words("A {value} le falta su valor.", "{value} lacks its value.")
NEEDS_ARGUMENT = Words("A la orden le falta {value}.", "The command lacks {value}.")
TAKES_NO_VALUE = Words("{value} no lleva valor.", "{value} takes no value.")
TOO_MUCH = Words("Sobra en la orden: {value}", "Not understood in the command: {value}")
NOT_UNDERSTOOD = Words("No se entiende la orden: {value}", "The command is not clear: {value}")
# To someone who may read neither.
_NO_LANGUAGE = (
    "No hay mensajes en el idioma «{value}». / There are no messages in the language “{value}”."
)
NO_LANGUAGE = Words(_NO_LANGUAGE, _NO_LANGUAGE)
NO_FORMAT = Words("No existe el formato «{value}».", "There is no format “{value}”.")
NO_PLAN = Words("No hay un plan «{value}».", "There is no plan “{value}”.")
NO_FILE = Words("No existe el archivo «{value}».", "There is no file “{value}”.")
NO_FOLDER = Words("No existe la carpeta «{value}».", "There is no folder “{value}”.")
EXISTS = Words("Ya existe «{value}».", "“{value}” exists already.")
NO_KIND = Words(
    "«{value}» no es una clase de organización.", "“{value}” is not a kind of organisation."
)
NO_CONTEST = Words("No hay una contienda «{value}».", "There is no contest “{value}”.")
NO_CONFIG = Words(
    "No existe el archivo de configuración «{value}».",
    "There is no configuration file “{value}”.",
)
NOT_AN_ADDRESS = Words(
    "«{value}» no es la dirección de un sitio.",
    "“{value}” is not the address of a site.",
)
NO_GUIDE = Words("En «{value}» no está la guía.", "The handbook is not in “{value}”.")
NOT_A_PORT = Words("«{value}» no es un puerto.", "“{value}” is not a port.")
NOT_A_HOST = Words(
    "Este equipo no tiene la dirección «{value}».",
    "This computer does not have the address “{value}”.",
)
HOST_LIKE = Words(
    "Sin --host se usa 127.0.0.1: solo este equipo ve la vista previa.",
    "Without --host it is 127.0.0.1: only this computer sees the preview.",
)
PORT_TAKEN = Words(
    "El puerto {value} está ocupado por otro programa.",
    "Port {value} is in use by another program.",
)
PORT_DENIED = Words(
    "El sistema no permite usar el puerto {value}.",
    "The system does not allow port {value} to be used.",
)
SUMMARY_IS_TEXT = Words(
    "--summary es una tabla para leer: no va con --format {value}.",
    "--summary is a table to read: it does not go with --format {value}.",
)
COMMENT_ONLY = Words(
    "--source y --before son del comentario: van con --comment.",
    "--source and --before are of the comment: they go with --comment.",
)
NOT_A_COMMENT = Words(
    "El comentario no puede escribirse en «{value}».",
    "The comment cannot be written to “{value}”.",
)
NOT_A_PROJECT = Words(
    "En «{value}» no hay una carpeta content.", "There is no folder content in “{value}”."
)
EMPTY_OUTPUT = Words("--output está vacío.", "--output is empty.")
OUTPUT_IS_PROJECT = Words(
    "El sitio no puede escribirse en «{value}»: ahí están los archivos del proyecto.",
    "The site cannot be written to “{value}”: the project's files are there.",
)
OUTPUT_IS_SOURCE = Words(
    "El sitio no puede escribirse en «{value}»: está dentro de la carpeta {folder} del proyecto.",
    "The site cannot be written to “{value}”: it is inside the project's folder {folder}.",
)
OUTPUT_NOT_OURS = Words(
    "«{value}» contiene archivos que no son de un sitio de Plan Claro, y no se toca.",
    "“{value}” holds files that are not of a Plan Claro site, and is left alone.",
)
OUTPUT_NOT_FOLDER = Words(
    "«{value}» no es una carpeta.",
    "“{value}” is not a folder.",
)
OUTPUT_MOUNTED = Words(
    "El sistema no deja reemplazar la carpeta «{value}»: ahí está montado un disco o volumen.",
    "The system does not let the folder “{value}” be replaced: a disk or volume is mounted there.",
)
OUTPUT_BUSY = Words(
    "Otra construcción está escribiendo «{value}» y no termina.",
    "Another build is writing “{value}” and does not end.",
)

# Advice, after the arrow.
DID_YOU_MEAN = Words("¿Quiso decir {guess}?", "Did you mean {guess}?")
CHOICES = Words("Puede ser: {known}.", "It can be: {known}.")
NO_PLANS = Words(
    "Todavía no hay ninguno en content/plans.",
    "There are none in content/plans yet.",
)
SEE_HELP = Words("Vea la ayuda: {command} --help", "See the help: {command} --help")
ADDRESS_LIKE = Words(
    "Es como https://ejemplo.pe/planes/: después de https:// (o http://), sin contraseña, "
    "espacios, comillas, «?», «#», «//» ni «..».",
    "It is like https://example.org/plans/: after https:// (or http://), no password, spaces, "
    "quotes, “?”, “#”, “//” or “..”.",
)
MAKE_GUIDE = Words(
    "Hágala con «make docs»: queda en build/guide.",
    "Make it with `make docs`: it is then in build/guide.",
)
PORT_RANGE = Words("Es un número de 1 a 65535.", "It is a number from 1 to 65535.")
CHOOSE_PORT = Words(
    "Sin --port se usa el siguiente que esté libre.",
    "Without --port the next free one is used.",
)
CHOOSE_FOLDER = Words(
    "Elija con --output una carpeta nueva o vacía.",
    "Choose a new or empty folder with --output.",
)
CHOOSE_INSIDE = Words(
    "Elija con --output una carpeta dentro de ella.",
    "Choose a folder inside it with --output.",
)
WAIT_FOR_IT = Words(
    "Espere a que termine, o termínela, y vuelva a intentarlo.",
    "Wait until it ends, or end it, and try again.",
)
WITHOUT_CONFIG = Words(
    "Sin --config se usa site_config.yaml, en la carpeta del proyecto.",
    "Without --config, site_config.yaml in the project's folder is used.",
)

# What the system refuses.
DISK_FULL = Words(
    "No queda espacio en el disco para escribir «{value}».",
    "There is no space left on the disk to write “{value}”.",
)
NO_PERMISSION = Words(
    "El sistema no da permiso para usar «{value}».",
    "The system gives no permission to use “{value}”.",
)
FILE_MISSING = Words(
    "Falta «{value}», que el proyecto necesita.",
    "“{value}” is missing, and the project needs it.",
)
DISK_TROUBLE = Words(
    "No se pudo leer o escribir «{value}»: {reason}.",
    "“{value}” could not be read or written: {reason}.",
)
MAY_BE_OPEN = Words(
    "Revise sus permisos, y que otro programa no lo tenga abierto.",
    "Check its permissions, and that no other program holds it open.",
)
FREE_SOME = Words("Libere espacio y vuelva a intentarlo.", "Free some space and try again.")

# How it went.
READING = Words("Revisando el contenido…", "Checking the content…")
RENDERING = Words("{n} páginas: /{page}", "{n} pages: /{page}")
BUILT = Words(
    "Sitio listo en {seconds} s: {plans}, {pages}, {files}, {size}.",
    "Site ready in {seconds} s: {plans}, {pages}, {files}, {size}.",
)
WHERE = Words("  Carpeta: {folder}", "  Folder: {folder}")
TO_SEE = Words(
    "  Para verlo en el navegador: make serve  (o bien: python build.py serve)",
    "  To see it in the browser: make serve  (or: python build.py serve)",
)
TO_OPEN = Words(
    "  Para verlo, abra en el navegador: {file}",
    "  To see it, open in the browser: {file}",
)
NOTHING_WRITTEN = Words(
    "No se construyó el sitio: {problems}.",
    "The site was not built: {problems}.",
)
PREVIOUS_STANDS = Words(
    "  El sitio anterior, en {folder}, sigue como estaba.",
    "  The previous site, in {folder}, is as it was.",
)
STRICT_BLOCKS = Words(
    "  Con --strict, los avisos también impiden construirlo.",
    "  With --strict, warnings stop the build too.",
)
ALL_WELL = Words("Todo en orden: {plans}.", "All is well: {plans}.")
COMPLETE = Words("Textos en cada idioma: {texts}.", "Texts in each language: {texts}.")
EXPLAINED = Words(
    "Qué significa y cómo se corrige: {address}", "What it means and how to mend it: {address}"
)
FOUND = Words("Se encontró: {problems}.", "Found: {problems}.")

# The preview.
READY = Words(
    "Vista previa: {address}  (se termina con Ctrl-C)\n  Editor de los planes: {address}admin/",
    "Preview: {address}  (Ctrl-C ends it)\n  Editor of the plans: {address}admin/",
)
OPEN_TO_ALL = Words(
    "  Con --host {value} la ven también otros equipos de la red.",
    "  With --host {value} other computers of the network see it too.",
)
REBUILT = Words(
    "  Sitio al día en {seconds} s: {pages}.",
    "  Site up to date in {seconds} s: {pages}.",
)
WITH_WARNINGS = Words(
    "  {problems}: se ven con «make check» (o python build.py check).",
    "  {problems}: see them with `make check` (or python build.py check).",
)
STILL_OLD = Words(
    "{problems}: se sigue mostrando la última versión sin errores.",
    "{problems}: the last version without errors is still shown.",
)
NOT_YET = Words(
    "{problems}: la vista previa muestra estos errores hasta que se corrijan.",
    "{problems}: the preview shows these errors until they are mended.",
)
CRASHED = Words(
    "Falló al construir el sitio; no es un error del contenido:",
    "Building the site failed; this is not an error of the content:",
)
ENDED = Words("Vista previa terminada.", "Preview ended.")

# Counted things.
PLANS = (Words("plan", "plan"), Words("planes", "plans"))
PAGES = (Words("página", "page"), Words("páginas", "pages"))
FILES = (Words("archivo", "file"), Words("archivos", "files"))

# The table of `check --summary`: its heads, which must be short, and what they stand for.
PLAN = Words("Plan", "Plan")
HEADS = (
    Words("Dim.", "Dim."),
    Words("Ejes", "Axes"),
    Words("Prop.", "Prop."),
    Words("Prob.", "Prob."),
    Words("Obj.", "Obj."),
    Words("Esp.", "Spec."),
    Words("Metas", "Targ."),
    Words("Base", "Base"),
    Words("Act.", "Act."),
    Words("Obs.", "Obs."),
)
TOTAL = Words("Total", "Total")
LEGEND = Words(
    "Dimensiones, ejes, propuestas, problemas, objetivos, objetivos específicos, metas, metas con "
    "línea de base, acciones y actividades, observaciones; textos completos en cada idioma.",
    "Dimensions, axes, proposals, problems, objectives, specific objectives, targets, targets with "
    "a baseline, actions and activities, observations; texts complete in each language.",
)

COMMANDS_MEANT: Mapping[str, str] = {
    "construir": "build",
    "compilar": "build",
    "generar": "build",
    "publicar": "build",
    "site": "build",
    "revisar": "check",
    "comprobar": "check",
    "verificar": "check",
    "validar": "check",
    "lint": "check",
    "servir": "serve",
    "server": "serve",
    "ver": "serve",
    "vista": "serve",
    "preview": "serve",
    "watch": "serve",
    "esquema": "schema",
    "esquemas": "schema",
    "nuevo": "new",
    "crear": "new",
    "create": "new",
    "init": "new",
    "formato": "fmt",
    "formatear": "fmt",
    "format": "fmt",
    "ordenar": "fmt",
    "tidy": "fmt",
    "agregar": "add",
    "aceptar": "accept",
    "estado": "status",
    "traducir": "translate",
    "traduccion": "translate",
    "traducción": "translate",
    "translation": "translate",
    "exportar": "export",
    "planilla": "export",
    "excel": "export",
    "xlsx": "export",
    "csv": "export",
    "importar": "import",
    "leer": "import",
    "cargar": "import",
}
"""Words that people try, and the command that does it."""
