"""What a pull request's comment says."""

from __future__ import annotations

from planclaro.diagnostics import Words

CLEAN = Words("✅ El contenido está en orden: {plans}.", "✅ The content is sound: {plans}.")
WARNED = Words(
    "⚠️ El contenido se puede publicar, con {problems}: {plans}.",
    "⚠️ The content can be published, with {problems}: {plans}.",
)
BROKEN = Words(
    "❌ El contenido no se puede publicar todavía: {problems}.",
    "❌ The content cannot be published yet: {problems}.",
)
BROKEN_NOTE = Words(
    "Mientras haya errores, el sitio se queda como está. Nada se ha perdido.",
    "As long as there are errors, the site stays as it is. Nothing is lost.",
)
PROBLEMS = Words("Qué corregir", "What to mend")
WHERE = Words("Dónde", "Where")
CODE = Words("Código", "Code")
WHAT = Words("Qué pasa y qué hacer", "What is wrong, and what to do")
MORE = Words(
    "… y {number} más. Todos se ven con: python build.py check",
    "… and {number} more. All of them: python build.py check",
)
COUNTS = Words("Los planes", "The plans")
HEADS = (
    Words("Plan", "Plan"),
    Words("Errores", "Errors"),
    Words("Avisos", "Warnings"),
    Words("Propuestas", "Proposals"),
    Words("Metas", "Targets"),
)
UNREAD = Words("con errores", "with errors")
MORE_PLANS = Words("… y {number} planes más.", "… and {number} more plans.")
CHANGES = Words("Qué cambia para los lectores", "What changes for readers")
NEW = Words("plan nuevo, con {number} metas", "new plan, with {number} targets")
GONE = Words("se retira, con {number} metas", "is taken away, with {number} targets")
ADDED = Words("metas nuevas: {ids}", "new targets: {ids}")
REMOVED = Words("metas retiradas: {ids}", "targets taken away: {ids}")
CHANGED = Words("metas cambiadas: {ids}", "changed targets: {ids}")
OTHER = Words("otros textos", "other texts")
NO_CHANGES = Words("Nada: los lectores verán lo mismo.", "Nothing: readers will see the same.")
