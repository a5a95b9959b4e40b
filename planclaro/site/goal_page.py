"""A Sustainable Development Goal: what each plan itself links to it; and the list of them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass

from planclaro.i18n import Phrase, joined
from planclaro.model import Catalog, Plan
from planclaro.site import urls
from planclaro.site.cells import CellAction, CellTarget, cell_action, cell_target
from planclaro.site.citations import Cite, cites
from planclaro.site.commitments import Voicing
from planclaro.site.contests import held, naming, place_name, plans_of
from planclaro.site.goals import (
    NAMES,
    Aligned,
    aligned,
    goal_link,
    goal_name,
    goals_of,
    speaks_of_goals,
)
from planclaro.site.here import Here
from planclaro.site.statements import proposal_title


@dataclass(frozen=True, slots=True)
class GoalLink:
    """A goal in a list; `href` is empty where no plan names it."""

    number: str
    name: str
    href: str
    said: str


@dataclass(frozen=True, slots=True)
class PlanGoals:
    """A plan with the goals it names, and in words why there are none."""

    name: str
    href: str
    goals: tuple[tuple[str, str], ...]
    word: str


@dataclass(frozen=True, slots=True)
class GoalListView:
    """All goals, and what each plan has to do with them."""

    goals: tuple[GoalLink, ...]
    plans: tuple[PlanGoals, ...]
    topics: str


@dataclass(frozen=True, slots=True)
class AlignedProposal:
    """A proposal that the plan links to the goal, in its own words for the goal."""

    title: Phrase
    href: str
    to: Phrase
    cites: tuple[Cite, ...]


@dataclass(frozen=True, slots=True)
class PlanOnGoal:
    """What a plan links to the goal; `state` is that of a comparison's cell, `word` is never
    blank."""

    anchor: str
    id: str
    name: str
    href: str
    state: str
    word: str
    proposals: tuple[AlignedProposal, ...]
    targets: tuple[CellTarget, ...]
    actions: tuple[CellAction, ...]


@dataclass(frozen=True, slots=True)
class PlaceOnGoal:
    """The plans of one contest."""

    anchor: str
    name: str
    plans: tuple[PlanOnGoal, ...]


@dataclass(frozen=True, slots=True)
class GoalView:
    """A goal across all plans. `siblings` are the goals that some plan names."""

    goals: str
    number: str
    name: str
    siblings: tuple[tuple[str, str, bool], ...]
    places: tuple[PlaceOnGoal, ...]


def goal_list_view(catalog: Catalog, here: Here) -> GoalListView:
    """All goals with how many plans name each, all plans with the goals they name."""
    called = naming(catalog)
    named = {plan.id: goals_of(plan) for plan in catalog.plans}
    times = Counter(goal for goals in named.values() for goal in goals)
    whole = all(plan.fully_reviewed() for plan in catalog.plans)
    return GoalListView(
        goals=tuple(_listed(goal, times[goal], whole, here) for goal in range(1, len(NAMES) + 1)),
        plans=tuple(
            PlanGoals(
                name=called(plan),
                href=here.link(urls.page(plan.id)),
                goals=tuple((str(goal), goal_link(goal, here)) for goal in named[plan.id]),
                word="" if named[plan.id] else _none(plan, here),
            )
            for plan in catalog.plans
        ),
        topics=here.link(urls.page(urls.TOPICS)),
    )


def goal_view(goal: int, catalog: Catalog, here: Here) -> GoalView:
    """A goal across all plans."""
    return GoalView(
        goals=here.link(urls.page(urls.GOALS)),
        number=str(goal),
        name=goal_name(goal, here),
        siblings=tuple(
            (str(other), goal_link(other, here), other == goal) for other in named_goals(catalog)
        ),
        places=tuple(_places(goal, catalog, here)),
    )


def named_goals(catalog: Catalog) -> tuple[int, ...]:
    """The goals that some plan names: those with a page."""
    return tuple(sorted({goal for plan in catalog.plans for goal in goals_of(plan)}))


def _listed(goal: int, times: int, whole: bool, here: Here) -> GoalLink:
    """A goal that so many plans name; `whole` says whether all documents have been read."""
    voice = here.voice
    if times:
        said = voice.n("{n} plan names it", "{n} plans name it", times)
    else:
        said = voice.t("No plan names it") if whole else voice.t("No plan names it so far")
    href = goal_link(goal, here) if times else ""
    return GoalLink(str(goal), goal_name(goal, here), href, said)


def _none(plan: Plan, here: Here) -> str:
    if speaks_of_goals(plan):
        return here.voice.t("It is aligned with the goals and does not say with which.")
    return _silence(plan, here)[1]


def _silence(plan: Plan, here: Here) -> tuple[Voicing, str]:
    t = here.voice.t
    if plan.fully_reviewed():
        word = t(
            "The plan links none of its proposals or targets to a goal (whole document reviewed)."
        )
        return Voicing.SILENT, word
    return Voicing.PENDING, t("Nothing found so far; the document is not fully transcribed.")


def _places(goal: int, catalog: Catalog, here: Here) -> Iterable[PlaceOnGoal]:
    for contest in held(catalog):
        yield PlaceOnGoal(
            contest.id,
            place_name(contest, catalog, here),
            tuple(_plan(plan, goal, here) for plan in plans_of(contest, catalog)),
        )


def _plan(plan: Plan, goal: int, here: Here) -> PlanOnGoal:
    found = aligned(plan, goal)
    state, word = (Voicing.SAYS, _counted(found, here)) if found else _nothing(plan, here)
    return PlanOnGoal(
        anchor=f"p_{plan.id}",
        id=plan.id,
        name=plan.name(),
        href=here.link(urls.page(plan.id)),
        state=state,
        word=word,
        proposals=tuple(
            AlignedProposal(
                title=proposal_title(proposal, here),
                href=here.link(urls.page(plan.id, dimension.id), proposal.id),
                to=here.say(link.to),
                cites=cites(plan, link.cite, here),
            )
            for dimension, proposal, link in found.links
        ),
        targets=tuple(
            cell_target(plan, target, urls.page(plan.id, dimension.id), here)
            for dimension, target in found.targets
        ),
        actions=tuple(
            cell_action(plan, action, urls.page(plan.id, dimension.id), here)
            for dimension, action in found.actions
        ),
    )


def _nothing(plan: Plan, here: Here) -> tuple[Voicing, str]:
    """A plan that names other goals is told apart from one that names none."""
    if plan.fully_reviewed() and goals_of(plan):
        return Voicing.SILENT, here.voice.t("The plan names other goals, not this one.")
    if plan.fully_reviewed() and speaks_of_goals(plan):
        return Voicing.SILENT, _none(plan, here)
    return _silence(plan, here)


def _counted(found: Aligned, here: Here) -> str:
    n = here.voice.n
    proposals = len({proposal.id for _, proposal, _ in found.links})
    parts = (
        (proposals, n("{n} proposal", "{n} proposals", proposals)),
        (len(found.targets), n("{n} target", "{n} targets", len(found.targets))),
        (len(found.actions), n("{n} action", "{n} actions", len(found.actions))),
    )
    return joined("; ", (words for count, words in parts if count))
