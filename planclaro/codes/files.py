"""Y0: a file that cannot be read as text."""

from planclaro.diagnostics import Code

MISSING = Code.error(
    "Y001",
    es="No existe este archivo.",
    en="This file does not exist.",
    hint_es="Revise el nombre y la carpeta; el sitio no puede armarse sin él.",
    hint_en="Check its name and folder; the site cannot be built without it.",
)
NOT_A_FILE = Code.error(
    "Y002",
    es="Aquí debía haber un archivo de texto y hay una carpeta u otra cosa.",
    en="There should be a text file here, and there is a folder or something else.",
    hint_es="Mueva o borre la carpeta y ponga en su lugar el archivo.",
    hint_en="Move or delete the folder and put the file in its place.",
)
UNREADABLE = Code.error(
    "Y003",
    es="El archivo existe, pero no se puede abrir.",
    en="The file exists but cannot be opened.",
    hint_es="Revise los permisos del archivo, o si otro programa lo tiene abierto.",
    hint_en="Check the permissions of the file, or whether another program holds it.",
)
EMPTY = Code.error(
    "Y004",
    es="El archivo está vacío, o solo tiene comentarios.",
    en="The file is empty, or has nothing but comments.",
    hint_es="Escriba su contenido, o borre el archivo.",
    hint_en="Write its content, or delete the file.",
)
TOO_LARGE = Code.error(
    "Y005",
    es="El archivo pesa {size} bytes; el máximo es {limit}.",
    en="The file is {size} bytes; the most is {limit}.",
    hint_es="Un plan es solo texto. ¿Se guardó aquí una imagen o un PDF por error?",
    hint_en="A plan is only text. Was an image or a PDF saved here by mistake?",
)
CONTROL_CHARACTER = Code.error(
    "Y006",
    es="Hay un carácter invisible que no puede estar en el texto ({name}).",
    en="There is an invisible character that cannot stand in the text ({name}).",
    hint_es="Suele venir al copiar de un PDF o de Word: borre y vuelva a escribir ese tramo.",
    hint_en="It often comes from copying out of a PDF or Word: delete and retype that part.",
)
BINARY = Code.error(
    "Y007",
    es="Este archivo no es de texto (parece {kind}).",
    en="This is not a text file (it looks like {kind}).",
    hint_es="Guarde el contenido como texto sin formato, en UTF-8, con extensión .yaml.",
    hint_en="Save the content as plain text, in UTF-8, with the ending .yaml.",
)
NOT_UTF8 = Code.error(
    "Y008",
    es="El archivo no está guardado en UTF-8: el byte {byte} (¿«{guess}»?) no se puede leer.",
    en="The file is not saved as UTF-8: byte {byte} (“{guess}”?) cannot be read.",
    hint_es="Vuelva a guardarlo con codificación UTF-8 (Bloc de notas: Guardar como, UTF-8).",
    hint_en="Save it again with UTF-8 encoding (Notepad: Save as, UTF-8).",
)
UTF16 = Code.error(
    "Y009",
    es="El archivo está guardado en {encoding}, no en UTF-8.",
    en="The file is saved as {encoding}, not UTF-8.",
    hint_es="Vuelva a guardarlo con codificación UTF-8 (Bloc de notas: Guardar como, UTF-8).",
    hint_en="Save it again with UTF-8 encoding (Notepad: Save as, UTF-8).",
)
ENDING = Code.error(
    "Y010",
    es="Este archivo no se publica: su nombre debe terminar en .yaml.",
    en="This file is not published: its name must end in .yaml.",
    hint_es="Cámbiele el nombre a «{name}», o sáquelo de la carpeta.",
    hint_en="Rename it to “{name}”, or take it out of the folder.",
)
SUBFOLDER = Code.error(
    "Y011",
    es="Esta carpeta no se lee: los planes van directamente en content/plans.",
    en="This folder is not read: plans stand directly in content/plans.",
    hint_es="Mueva sus archivos a content/plans.",
    hint_en="Move its files to content/plans.",
)
NO_PLANS = Code.warning(
    "Y012",
    es="No hay ningún plan: el sitio saldrá vacío.",
    en="There is no plan: the site will be empty.",
    hint_es="Cada plan es un archivo en esta carpeta: content/plans/<id>.yaml.",
    hint_en="Each plan is a file in this folder: content/plans/<id>.yaml.",
)
DIRECTION = Code.error(
    "Y013",
    es="Hay un carácter invisible que invierte el orden de las letras y cifras ({name}).",
    en="There is an invisible character that turns the order of letters and digits ({name}).",
    hint_es="Bórrelo: con él se leería en la página otra cosa que la escrita (3102 por 2013). Lo "
    "más seguro es borrar ese tramo y escribirlo a mano.",
    hint_en="Delete it: with it the page would read otherwise than what is written (3102 for "
    "2013). The safest is to delete that part and type it by hand.",
)

CODES = (
    MISSING,
    NOT_A_FILE,
    UNREADABLE,
    EMPTY,
    TOO_LARGE,
    CONTROL_CHARACTER,
    BINARY,
    NOT_UTF8,
    UTF16,
    ENDING,
    SUBFOLDER,
    NO_PLANS,
    DIRECTION,
)
