"""What a reader of a document should know: disagreements, gaps; neutral, counted nowhere."""

from __future__ import annotations

from dataclasses import dataclass

from planclaro.i18n import Phrase, word
from planclaro.model import Observation, ObservationKind, Plan
from planclaro.site import urls
from planclaro.site.citations import Cite, cites
from planclaro.site.here import Here


@dataclass(frozen=True, slots=True)
class ObservationView:
    """Something a reader of the document should know. `about` are links inside the site;
    `computed` says that no editor wrote it, `fix` is where it is shared and corrected."""

    anchor: str
    kind: str
    computed: bool
    text: Phrase
    about: tuple[tuple[str, str], ...]
    cites: tuple[Cite, ...]
    fix: str


OBSERVATION_WORDS = {
    ObservationKind.FIGURES: word("Two figures"),
    ObservationKind.YEARS: word("Two years"),
    ObservationKind.UNITS: word("Two units"),
    ObservationKind.WORDING: word("Wording"),
    ObservationKind.DIRECTION: word("Direction"),
    ObservationKind.STRUCTURE: word("Structure of the document"),
    ObservationKind.MISSING: word("Missing"),
    ObservationKind.SOURCE: word("About the document"),
}


def observation_view(
    plan: Plan, observation: Observation, about: tuple[tuple[str, str], ...], here: Here
) -> ObservationView:
    """An observation; `about` links to what it speaks of, empty where it stands beside it."""
    return ObservationView(
        anchor=observation.id,
        kind=here.voice.t(OBSERVATION_WORDS[observation.kind]),
        computed="_" in observation.id,
        text=here.say(observation.text),
        about=about,
        cites=cites(plan, observation.cite, here),
        fix=here.link(urls.page(plan.id, urls.CORRECT), observation.id),
    )


def observations_about(plan: Plan, here: Here, *ids: str) -> tuple[ObservationView, ...]:
    """The observations that speak of something, to be shown beside it."""
    return tuple(
        observation_view(plan, observation, (), here)
        for observation in plan.observations
        if not set(ids).isdisjoint(observation.about)
    )
