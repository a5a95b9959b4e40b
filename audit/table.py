"""The figures as tables: for the terminal, and for `docs/measurements.md`."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from pathlib import Path

from audit.costs import Cost
from audit.lighthouse import Figures, Job

COLUMNS = ("P", "A", "BP", "SEO", "FCP", "LCP", "TBT", "CLS")
START, END = "<!-- figures -->", "<!-- /figures -->"


def printed(figures: Mapping[Job, Figures]) -> str:
    """A line a page and speed of the processor."""
    width = max(len(job.path) for job in figures) + 1
    lines = [f"{'page':{width}} cpu {' '.join(f'{name:>5}' for name in COLUMNS)}"]
    for job, found in figures.items():
        cells = " ".join(f"{cell:>5}" for cell in _cells(found))
        mark = " <-" if found.missed(job) else ""
        lines.append(f"/{job.path:{width - 1}} ÷{job.cpu:<2} {cells}{mark}")
    return "\n".join(lines)


def written(
    file: Path,
    types: Mapping[str, list[str]],
    costs: Mapping[str, Cost],
    figures: Mapping[Job, Figures],
) -> None:
    """Put the tables in their place in the file; the words around them stay."""
    before, _, rest = file.read_text("utf-8").partition(START)
    _, _, after = rest.partition(END)
    versions = next(iter(figures.values())).versions
    speeds = sorted({job.cpu for job in figures})
    parts = [
        f"Measured with {versions}.",
        "## Bytes",
        _markdown(_COSTS, (_cost_row(kind, pages, costs) for kind, pages in types.items())),
        *(part for cpu in speeds for part in _speed(cpu, types, figures)),
    ]
    file.write_text("\n\n".join((before + START, *parts, END + after)), "utf-8")


_COSTS = (
    "type of page",
    "longest one",
    "bytes",
    "of them HTML",
    "JavaScript",
    "requests",
    "elements",
)


def _cost_row(kind: str, pages: list[str], costs: Mapping[str, Cost]) -> tuple[str, ...]:
    page = max(pages, key=lambda page: costs[page].wire)
    cost = costs[page]
    numbers = (cost.wire, cost.html, cost.script, cost.requests, cost.elements)
    return (kind, f"`/{page}`", *(f"{number:,}" for number in numbers))


def _speed(
    cpu: int, types: Mapping[str, list[str]], figures: Mapping[Job, Figures]
) -> Iterable[str]:
    yield f"## Lighthouse, processor slowed {cpu} times"
    rows = []
    for kind, pages in types.items():
        found = [(job, figures[job]) for job in figures if job.path in pages and job.cpu == cpu]
        if found:
            job, worst = max(found, key=lambda each: each[1].lcp)
            rows.append((kind, f"`/{job.path}`", *_cells(worst)))
    yield _markdown(("type of page", "slowest one", *COLUMNS), rows)


def _cells(found: Figures) -> tuple[str, ...]:
    times = (f"{found.fcp / 1000:.2f}", f"{found.lcp / 1000:.2f}", str(found.tbt))
    return (*map(str, found.scores), *times, f"{found.cls:g}")


def _markdown(heads: Iterable[str], rows: Iterable[Iterable[str]]) -> str:
    heads = list(heads)
    lines = [heads, ["---", "---", *["---:"] * (len(heads) - 2)], *map(list, rows)]
    return "\n".join(f"| {' | '.join(line)} |" for line in lines)
