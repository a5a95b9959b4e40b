"""A draft as the text of a plan's file, read again as every check reads it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from planclaro.diagnostics import Diagnostic, ordered
from planclaro.edit.draft import Draft
from planclaro.edit.tree import CommentedMap, CommentedSeq, in_braces, write_tree
from planclaro.edit.tree_parts import Comments, Node, Place
from planclaro.edit.trial import tried
from planclaro.model import Plan
from planclaro.read.checks.known import Known
from planclaro.read.checks.located import Finding


@dataclass(frozen=True, slots=True)
class Checked:
    """A draft's file: its text, its plan, and what is told of it, `check`'s own words first."""

    text: str
    plan: Plan | None
    diagnostics: tuple[Diagnostic, ...]
    notes: tuple[Diagnostic, ...]


def text_of(made: Draft, head: str) -> str:
    """The file, in the one layout; `head` is what its first comment says."""
    tree = _tree(made.tree, (), made.comments)
    tree.yaml_set_start_comment(head)
    return write_tree(tree)


def checked(text: str, file: str, notes: Iterable[Finding], known: Known) -> Checked:
    """The file as `check` sees it, before it stands in its place."""
    read, told = tried(text, file, known)
    if read.content is None:
        return Checked(text, None, ordered(told), ())
    own = (read.content.told(note) for note in notes)
    return Checked(text, read.content.model, ordered(told), ordered(own))


def _tree(node: Node, place: Place, comments: Comments) -> Any:
    if isinstance(node, dict):
        made = CommentedMap()
        for name, value in node.items():
            made[name] = _tree(value, (*place, name), comments)
        if place and all(not isinstance(value, dict | list) for value in node.values()):
            made = _short(made, place, comments)
        for name in node:
            if comment := comments.get((*place, name)):
                made.yaml_add_eol_comment(comment, name)
        return made
    if isinstance(node, list):
        items = CommentedSeq(
            _tree(each, (*place, number), comments) for number, each in enumerate(node)
        )
        if all(not isinstance(each, dict | list) for each in node):
            items.fa.set_flow_style()
        return items
    return node


def _short(made: CommentedMap, place: Place, comments: Comments) -> CommentedMap:
    """In braces, where no comment stands beside one of its fields."""
    if any((*place, name) in comments for name in made):
        return made
    return in_braces(**made)
