"""Strategies of valid content, as it stands in YAML: any text, any number, any part left out."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal
from itertools import count
from typing import Any

from hypothesis import strategies as st

from planclaro.model.scalars import is_blank
from planclaro.read.parse.decode import unfit_in
from tests import made

Data = dict[str, Any]
Draw = st.DrawFn

TRICKY = (
    "<script>alert(1)</script>",
    '"><img src=x onerror=alert(1)>',
    "' onmouseover='alert(1)",
    "</title></textarea></svg><b>a</b>",
    "<!-- a --> & &amp; &lt;b&gt; &#60;",
    "javascript:alert(1)",
    "{n} {place} {0} %s %(n)s",
    "«Plan» “Claro” ‘a’ – — …",
    "مرحبا بالعالم abc",
    "👩‍👩‍👧‍👦 🇵🇪 é ñ Ñ ß İ ı",
    "x" * 300,
    "no",
    "010101",
    "12:30",
    "null",
    "- # : @ ` | > * & ! ?",
    "Agua <b>potable</b> & desagüe para las familias del campo, sin «peros», en 2030.",
    "# Título {#contenido}\u00a0*a* _b_ [c](javascript:alert(1)) ![d](e)",
)
# Braces stay with TRICKY, so that `{{` on a page is a mistake of ours; U+FEFF is for files only,
# and what turns the order of reading is refused.
LETTERS = st.characters(
    exclude_categories=("Cc", "Cs", "Cn", "Co", "Zl", "Zp"), exclude_characters="{}\ufeff"
).filter(lambda letter: not unfit_in(letter))
_SEEN = (
    st.text(LETTERS, min_size=1, max_size=30).map(str.strip).filter(lambda text: not is_blank(text))
)
WORDS = st.one_of(st.sampled_from(TRICKY), _SEEN)
# In per cent nothing may be negative; see `_target`.
UNITS = WORDS.filter(lambda word: word != "%")
ROWS = st.sampled_from(["1", "12", "3a", "3-5", "1, 4"])
DAYS = st.dates().map(str)
YEARS = st.integers(2000, 2100).map(str)
NUMBERS = st.decimals(-(10**14), 10**14, places=3, allow_nan=False)
SHARES = st.decimals(0, 1000, places=2, allow_nan=False)
WHOLE = st.integers(-(10**15), 10**15).map(Decimal)
CITES: st.SearchStrategy[list[Data]] = st.lists(
    st.one_of(
        st.fixed_dictionaries({"section": st.sampled_from(["s-1", "s-2"])}),
        st.fixed_dictionaries(
            {"table": st.sampled_from(["t-1", "t-18a", "t-18b"])}, optional={"row": ROWS}
        ),
        st.fixed_dictionaries({"page": WORDS}),
    ),
    min_size=1,
    max_size=3,
)


def texts(words: st.SearchStrategy[str] = WORDS) -> st.SearchStrategy[Any]:
    """A text as an editor may write it: plain, in one language, in both."""
    return st.one_of(
        words,
        st.fixed_dictionaries({"es": words}, optional={"en": words}),
        st.fixed_dictionaries({"en": words}),
    )


def catalogs() -> st.SearchStrategy[Data]:
    """The plans of a site, none to three, in YAML's terms."""
    return (
        st.integers(0, 3)
        .flatmap(lambda size: st.tuples(*(_plan(f"plan-{n}") for n in range(size))))
        .map(lambda plans: {"plans": list(plans)})
    )


@st.composite
def _plan(draw: Draw, id: str) -> Data:
    ids = (f"{id}-{n}" for n in count(1))
    structures = draw(st.sampled_from([[], ["resumen", "ejes"]]))
    dimensions = [draw(_dimension(name, ids, structures)) for name in made.NAMES]
    proposals = [
        proposal
        for dimension in dimensions
        for axis in dimension.get("axes", [])
        for proposal in axis.get("proposals", [])
    ]
    about = [each["id"] for each in proposals]
    about += [target["id"] for each in proposals for target in each.get("targets", [])]
    data: Data = {
        "id": id,
        "title": draw(texts()),
        "contest": "puno-2026",
        "period": {"first": "2027", "last": "2030"},
        "sources": [made.SOURCE | {"title": draw(WORDS)}],
        "dimensions": dimensions,
        "aliases": draw(st.sampled_from([[], [f"{id}-viejo"]])),
    }
    named = {"name": WORDS, "kind": st.sampled_from(["party", "movement", "alliance"])}
    parts = {
        "organisation": st.fixed_dictionaries(named, optional={"short_name": WORDS}),
        "lead_candidate": st.fixed_dictionaries({"name": WORDS, "cite": CITES}),
        "vision": _statement(),
        "sections": st.lists(_section(ids), min_size=1, max_size=2),
        "accountability": st.lists(_statement(), min_size=1, max_size=2),
        "observations": st.lists(_observation(ids, about), min_size=1, max_size=2),
    }
    if structures:
        data["structures"] = [
            {"id": name, "title": draw(texts()), "note": draw(texts()), "cite": draw(CITES)}
            for name in structures
        ]
    if proposals:
        parts["alignment"] = st.lists(_alignment(proposals), min_size=1, max_size=1)
    return data | draw(st.fixed_dictionaries({}, optional=parts))


@st.composite
def _dimension(draw: Draw, name: str, ids: Iterator[str], structures: list[str]) -> Data:
    review = draw(st.sampled_from(["full", "full", "summary", "none"]))
    size = 0 if review == "none" else draw(st.integers(0, 2))
    axes = [draw(_axis(ids, structures)) for _ in range(size)]
    # A dimension that was read and has no proposals needs an observation.
    read = any(axis.get("proposals") for axis in axes)
    data: Data = {"id": name, "review": review if read else "none"}
    if axes:
        data["axes"] = axes
    if data["review"] == "summary":
        data["review_note"] = draw(texts())
    return data | draw(st.fixed_dictionaries({}, optional={"own_name": texts(), "intro": texts()}))


@st.composite
def _axis(draw: Draw, ids: Iterator[str], structures: list[str]) -> Data:
    titled = {"title": draw(texts()), "note": draw(texts()), "cite": draw(CITES)}
    has_title = draw(st.booleans())
    proposals = [draw(_proposal(ids)) for _ in range(draw(st.integers(0 if has_title else 1, 2)))]
    data: Data = {"id": next(ids)}
    if proposals:
        data["proposals"] = proposals
    if structures:
        data["structure"] = draw(st.sampled_from(structures))
    return data | (titled if has_title else {})


@st.composite
def _proposal(draw: Draw, ids: Iterator[str]) -> Data:
    topics = st.lists(st.sampled_from(["agua", "salud", "residuos"]), min_size=1, unique=True)
    targets = [draw(_target(next(ids))) for _ in range(draw(st.integers(0, 2)))]
    data: Data = {"id": next(ids), "topics": draw(topics)}
    if targets:
        data["targets"] = targets
    programmes = st.lists(_programme(ids), min_size=1, max_size=2)
    actions = st.lists(_action(ids), min_size=1, max_size=6)
    specific = st.fixed_dictionaries(
        {"text": texts(), "cite": CITES}, optional={"programmes": programmes, "actions": actions}
    )
    optional = {
        "title": texts(),
        "problems": st.lists(_statement(), min_size=1, max_size=2),
        "objectives": st.lists(_statement(), min_size=1, max_size=2),
        "programmes": programmes,
        "actions": actions,
        "specific_objectives": st.lists(specific, min_size=1, max_size=1),
    }
    return data | draw(st.fixed_dictionaries({}, optional=optional))


def _target(id: str) -> st.SearchStrategy[Data]:
    shared = {"unit": st.just("%"), "shared_indicator": st.just("anemia")}
    return st.one_of(
        _target_of(id, SHARES, shared),
        _target_of(id, st.one_of(NUMBERS, WHOLE), {"unit": texts(UNITS)}),
    )


def _target_of(
    id: str, numbers: st.SearchStrategy[Decimal], of_unit: dict[str, st.SearchStrategy[Any]]
) -> st.SearchStrategy[Data]:
    value = numbers.map(lambda number: f"{number:f}")
    more = {"year": YEARS, "printed": WORDS, "note": texts()}
    figure = st.fixed_dictionaries({"value": value}, optional=more)
    other = st.fixed_dictionaries(
        {"role": st.sampled_from(["baseline", "target"]), "value": value, "cite": CITES},
        optional=more,
    )
    reading = st.fixed_dictionaries({"date": DAYS, "value": value, "source": texts()})
    states = st.sampled_from(["started", "advanced", "done", "stopped"])
    event = st.fixed_dictionaries({"date": DAYS, "state": states, "note": texts()})
    optional = (
        of_unit
        | _parties()
        | {
            "indicator": texts(),
            "measure": st.sampled_from(["level", "level", "change"]),
            "direction": st.sampled_from(["increase", "decrease", "maintain"]),
            "baseline": figure,
            "target": figure,
            "deadline": YEARS,
            "not_comparable": texts(),
            "other_figures": st.lists(other, min_size=1, max_size=2),
            "priority": st.integers(0, 99).map(str),
            "topics": st.just(["salud"]),
            "sdg": st.just(["6"]),
            "quote": WORDS,
            "measurements": st.lists(reading, min_size=1, max_size=3),
            "status": st.lists(event, min_size=1, max_size=2),
        }
    )
    kinds = st.sampled_from(["outcome", "action"])
    required = {"id": st.just(id), "statement": texts(), "kind": kinds, "cite": CITES}
    return st.fixed_dictionaries(required, optional=optional)


def _statement() -> st.SearchStrategy[Data]:
    return st.fixed_dictionaries({"text": texts(), "cite": CITES}, optional={"quote": WORDS})


def _parties() -> dict[str, st.SearchStrategy[Any]]:
    names = st.lists(texts(), min_size=1, max_size=2)
    return {"responsible": names, "allies": names, "parties": names, "parties_printed": WORDS}


def _action(ids: Iterator[str]) -> st.SearchStrategy[Data]:
    optional = _parties() | {
        "id": st.builds(lambda: next(ids)),
        "quote": WORDS,
        "topics": st.just(["salud"]),
        "sdg": st.just(["11"]),
    }
    return st.fixed_dictionaries({"text": texts(), "cite": CITES}, optional=optional)


def _programme(ids: Iterator[str]) -> st.SearchStrategy[Data]:
    optional = {
        "kind": st.sampled_from(["programme", "service"]),
        "projects": st.lists(_statement(), min_size=1, max_size=1),
        "activities": st.lists(_action(ids), min_size=1, max_size=2),
        "allies": st.lists(texts(), min_size=1, max_size=2),
    }
    return st.fixed_dictionaries({"name": texts(), "cite": CITES}, optional=optional)


@st.composite
def _section(draw: Draw, ids: Iterator[str]) -> Data:
    width = draw(st.integers(1, 3))
    row = st.lists(texts(), min_size=width, max_size=width)
    table = st.fixed_dictionaries(
        {
            "id": st.builds(lambda: next(ids)),
            "caption": texts(),
            "columns": row,
            "rows": st.lists(row, min_size=1, max_size=2),
            "cite": CITES,
        },
        optional={"notes": st.lists(texts(), min_size=1, max_size=1)},
    )
    data = {"id": next(ids), "title": draw(texts()), "text": draw(texts()), "cite": draw(CITES)}
    optional = {"tables": st.lists(table, min_size=1, max_size=1)}
    return data | draw(st.fixed_dictionaries({}, optional=optional))


@st.composite
def _observation(draw: Draw, ids: Iterator[str], about: list[str]) -> Data:
    kinds = st.sampled_from(["figures", "years", "wording", "source"])
    data: Data = {"id": next(ids), "kind": draw(kinds), "text": draw(texts()), "cite": draw(CITES)}
    if about:
        data["about"] = draw(st.lists(st.sampled_from([*about, "social"]), min_size=1, unique=True))
    return data


def _alignment(proposals: list[Data]) -> st.SearchStrategy[Data]:
    link = st.fixed_dictionaries(
        {
            "proposal": st.sampled_from([each["id"] for each in proposals]),
            "to": texts(),
            "cite": CITES,
        },
        optional={"sdg": st.sampled_from(["6", "17"])},
    )
    return st.fixed_dictionaries(
        {
            "framework": st.sampled_from(["sdg", "national"]),
            "title": texts(),
            "links": st.lists(link, min_size=1, max_size=2),
            "cite": CITES,
        }
    )
