"""What is asked of a draft, and what grows while it is made."""

from __future__ import annotations

from dataclasses import dataclass, field

from planclaro.codes import importing as codes
from planclaro.diagnostics import Words
from planclaro.edit.found_rows import FoundDocument
from planclaro.edit.topic_guess import TopicGuess
from planclaro.edit.tree_parts import Comments, Node, Place, kept
from planclaro.edit.wording import Ids
from planclaro.model import Contest, Topic
from planclaro.read.checks.located import Finding, found


@dataclass(frozen=True, slots=True)
class Wanted:
    """What the document does not say: asked for, or of the site.

    `dimensions` are those of the site, in its order; `languages` its languages, the first first.
    `title` and `organisation` take the place of what the document says. `summary` is whether it
    is the official summary rather than the plan itself.
    """

    id: str
    contest: Contest
    languages: tuple[str, ...]
    dimensions: tuple[str, ...]
    topics: tuple[Topic, ...]
    file: str
    summary: bool
    title: str = ""
    organisation: str = ""
    kind: str = ""


@dataclass(slots=True)
class Making:
    """What grows while a plan is made."""

    document: FoundDocument
    wanted: Wanted
    ids: Ids
    guess: TopicGuess
    notes: list[Finding] = field(default_factory=list)
    comments: Comments = field(default_factory=dict)

    def own(self, words: Words, /, **values: object) -> Node:
        """A sentence of this project in the languages of the site that it has."""
        told = {"es": words.es.format(**values), "en": words.en.format(**values)}
        return {code: told[code] for code in self.wanted.languages if code in told} or told["es"]

    def line(self, words: Words, /, **values: object) -> str:
        """The same where there is one wording for all languages."""
        return words.pick(self.wanted.languages[0]).format(**values)

    def text(self, text: str, place: Place) -> str:
        """A text of the document, with a note where a page could not show it as it is."""
        told, reason = kept(text)
        if reason:
            self.notes.append(found(codes.CHANGED, place, reason=reason))
        return told
