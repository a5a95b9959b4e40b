"""The head of a draft: its title, who presents it, the documents that it cites."""

from __future__ import annotations

from planclaro.codes import importing as codes
from planclaro.edit import draft_words as says
from planclaro.edit.draft_making import Making
from planclaro.edit.tree_parts import Node, kept
from planclaro.edit.wording import plain
from planclaro.model.addresses import is_link
from planclaro.read.checks.located import found

_KINDS = (("alianza", "alliance"), ("movimiento", "movement"), ("partido", "party"))


def title_of(making: Making) -> Node:
    period = making.wanted.contest.period
    title = making.text(making.document.title, ("title",))
    return title or making.own(says.TITLE, first=period.first, last=period.last)


def organisation_of(making: Making) -> dict[str, Node]:
    """Its name as printed; its kind only where it is asked for or in the name."""
    name = making.wanted.organisation or making.text(making.document.organisation, ())
    if not name:
        return {}
    words = plain(name)
    kind = making.wanted.kind or next((kind for word, kind in _KINDS if word in words), "")
    if kind:
        return {"organisation": {"name": name, "kind": kind}}
    making.notes.append(found(codes.NO_ORGANISATION, ("short_title",), name=name))
    return {"short_title": name}


def sources_of(making: Making) -> list[Node]:
    document, wanted = making.document, making.wanted
    first: dict[str, Node] = {"id": "resumen" if wanted.summary else "plan"}
    first["title"] = making.line(says.SUMMARY_TITLE if wanted.summary else says.WHOLE_TITLE)
    if document.title and not wanted.summary:
        first["title"] = making.text(document.title, ("sources", 0, "title")) or first["title"]
    first["language"] = wanted.languages[0]
    if is_link(document.summary_address):
        first["url"] = document.summary_address
    if document.sha256:
        first["sha256"] = document.sha256
    if not wanted.summary:
        paged = any(row.page for row in document.rows)
        first["note"] = making.own(says.PAGES if paged else says.NO_PAGES)
    if document.vision:
        first["sections"] = [{"id": "s-vision", "title": "Visión"}]
    if document.tables:
        first["tables"] = [
            {"id": each.id, "label": kept(each.label)[0], "title": kept(each.title)[0]}
            for each in document.tables
        ]
    sources: list[Node] = [first]
    if is_link(document.full_address):
        whole: dict[str, Node] = {"id": "plan", "title": making.line(says.WHOLE_TITLE)}
        sources.append(whole | {"language": wanted.languages[0], "url": document.full_address})
    return sources
