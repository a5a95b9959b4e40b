"""The words the schema knows, in the vocabulary of the Peruvian format and of CEPLAN."""

from __future__ import annotations

from enum import StrEnum


class TargetKind(StrEnum):
    """An outcome is a change in people's lives or the place; an action is something done."""

    OUTCOME = "outcome"
    ACTION = "action"


class Direction(StrEnum):
    """Which way the figure is meant to go."""

    INCREASE = "increase"
    DECREASE = "decrease"
    MAINTAIN = "maintain"


class Measure(StrEnum):
    """What a target's value counts: the level to reach, or the change to make."""

    LEVEL = "level"
    CHANGE = "change"


class Review(StrEnum):
    """How much of a dimension has been transcribed: the whole document, its summary, nothing."""

    FULL = "full"
    SUMMARY = "summary"
    NONE = "none"


class StatementReview(StrEnum):
    """A statement that nobody has compared with the document yet, as an import leaves it."""

    PENDING = "pending"


class TextState(StrEnum):
    """How a text in a language came about: written in it, or translated and compared with the
    original by a person, translated and not compared yet, translated by a machine; or missing."""

    ORIGINAL = "original"
    REVIEWED = "reviewed"
    DRAFT = "draft"
    MACHINE = "machine"
    MISSING = "missing"


class ProgrammeKind(StrEnum):
    """What the document calls the thing that groups activities."""

    PROGRAMME = "programme"
    SERVICE = "service"


class FigureRole(StrEnum):
    """Which figure of a target another figure disagrees with."""

    BASELINE = "baseline"
    TARGET = "target"


class ObservationKind(StrEnum):
    """What an observation says of the document; never a judgement of the plan."""

    FIGURES = "figures"
    YEARS = "years"
    UNITS = "units"
    WORDING = "wording"
    DIRECTION = "direction"
    STRUCTURE = "structure"
    MISSING = "missing"
    SOURCE = "source"


class StatusState(StrEnum):
    """What was seen of a target after the election."""

    STARTED = "started"
    ADVANCED = "advanced"
    DONE = "done"
    STOPPED = "stopped"


class OrganisationKind(StrEnum):
    """What kind of political organisation presents the plan."""

    PARTY = "party"
    MOVEMENT = "movement"
    ALLIANCE = "alliance"


class Framework(StrEnum):
    """What a plan is aligned with."""

    SDG = "sdg"
    NATIONAL = "national"
    REGIONAL = "regional"
    LOCAL = "local"


class TerritoryLevel(StrEnum):
    """Peru's three sub-national levels."""

    REGION = "region"
    PROVINCE = "province"
    DISTRICT = "district"
