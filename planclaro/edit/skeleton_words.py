"""What a new plan's file says in its comments, beside the words of its fields."""

from __future__ import annotations

from planclaro.diagnostics import Words

HOW = Words(
    "Un plan por archivo. Lo que sigue a «#» no se publica: con «##» es una explicación, con «#» "
    "un ejemplo. Después de cada cambio, revise con: python build.py check",
    "One plan a file. What follows “#” is not published: with “##” it explains, with “#” it is "
    "an example. After each change, check with: python build.py check",
)
EXAMPLES = Words(
    "Para usar un ejemplo, borre «# » al comienzo de cada una de sus líneas (en VS Code: "
    "márquelas y Ctrl+K, Ctrl+U) y cambie lo que dice. Los demás espacios de la izquierda se "
    "quedan como están.",
    "To use an example, delete “# ” at the start of each of its lines (in VS Code: select them, "
    "then Ctrl+K, Ctrl+U) and change what it says. The other spaces on the left stay as they are.",
)
QUOTES = Words(
    'Ponga entre comillas "…" los textos que tengan «: », « #», o una coma dentro de { }.',
    'Put texts that have “: ”, “ #”, or a comma inside { } in quotes "…".',
)
SECTIONS = Words(
    "Los títulos y los cuadros que se citan. Las citas los nombran por su id.",
    "The headings and tables that are cited. Citations call them by their id.",
)
DIMENSION = Words(
    "Cuando la transcriba, cambie «none» por «full» (o «summary», con «review_note») y agregue sus "
    "ejes. Cada fila del cuadro del documento es una propuesta.",
    "When you transcribe it, change “none” to “full” (or “summary”, with “review_note”) and add "
    "its axes. Each row of the document's table is a proposal.",
)

# Texts of the examples.
PERSON = "Rosa Quispe Mamani"
S_TITLE = Words("Dimensión social", "Social dimension")
T_LABEL = Words("Cuadro 1", "Table 1")
T_TITLE = Words("Metas", "Targets")
VISION = Words("Una provincia con agua para todos.", "A province with water for all.")
MISSION = Words("Gobernar junto con la población.", "To govern together with the population.")
TEXT_TITLE = Words("Principios", "Principles")
TEXT = Words(
    "El plan nombra dos principios:\n\n- honestidad;\n- participación.",
    "The plan names two principles:\n\n- honesty;\n- participation.",
)
AXIS = Words("Servicios básicos", "Basic services")
PROBLEM = Words("Muchas viviendas no tienen agua.", "Many homes have no water.")
OBJECTIVE = Words("Llevar agua a más viviendas.", "Bring water to more homes.")
TARGET = Words("Llevar agua al 80 % de las viviendas.", "Bring water to 80% of the homes.")
INDICATOR = Words("Viviendas con agua potable", "Homes with drinking water")
COUNTED = Words("viviendas", "homes")
ACTION = Words("Ampliar la red de agua.", "Extend the water network.")
HEARINGS = Words("Dos audiencias públicas al año.", "Two public hearings a year.")
OBSERVATION = Words(
    "La página 2 dice 75 % y la página 3 dice 80 %.", "Page 2 says 75% and page 3 says 80%."
)
