"""Charts as Plotly figures, with the same marks and words as their SVG."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from html import escape
from textwrap import wrap
from typing import Any

import plotly.graph_objects as go

from planclaro.site.charts import Chart, PathChart, Plot, RangeChart
from planclaro.site.scales import Mark

INK, SOFT, LINE, START, GOAL = "#1c2226", "#474f55", "#e3dacb", "#8a5a12", "#0b4d5a"
Words = Mapping[str, str]
"""Interface words by their source text."""
ROW_HEIGHT, LABEL_WIDTH = 78, 38
_NUMBERS = {"exponentformat": "none", "separatethousands": True, "nticks": 5}
_AXIS = {"gridcolor": LINE, "linecolor": LINE, "zerolinecolor": SOFT, "automargin": True}


def figure(chart: Chart | Plot, words: Words) -> go.Figure:
    """A chart as a Plotly figure."""
    if isinstance(chart, RangeChart):
        traces = list(_range_traces(chart, words))
    elif isinstance(chart, PathChart):
        traces = list(_path_traces(chart, words))
    else:
        traces = list(_plot_traces(chart, words))
    return go.Figure(traces, _layout(chart))


def _layout(chart: Chart | Plot) -> dict[str, Any]:
    upright = isinstance(chart, PathChart)
    rows = len(chart.rows) if isinstance(chart, Plot) else 1
    value_axis = {
        **_AXIS,
        **_NUMBERS,
        "title": {"text": _escaped(chart.unit)},
        "range": _with_air(chart.domain),
    }
    return {
        # Plotly's default theme would add several kilobytes to every figure.
        "template": "none",
        "height": 320 if upright else 130 + ROW_HEIGHT * rows,
        "margin": {"l": 16, "r": 16, "t": 36, "b": 48},
        "font": {"family": "system-ui, sans-serif", "size": 14, "color": INK},
        "legend": {"orientation": "h", "y": 1, "yanchor": "bottom"},
        "paper_bgcolor": "rgba(0,0,0,0)",
        "plot_bgcolor": "rgba(0,0,0,0)",
        "xaxis": {**_AXIS, "type": "date"} if upright else value_axis,
        "yaxis": value_axis if upright else {"visible": False, "range": [0.4, rows + 0.6]},
        "annotations": _labels(chart) if isinstance(chart, Plot) else [],
        "hovermode": "closest",
        "dragmode": False,
    }


def _escaped(text: str) -> str:
    """Plotly reads some HTML in texts, but would show `&quot;` as it stands."""
    return escape(text, quote=False)


def _with_air(domain: tuple[float, float]) -> list[float]:
    """The axis of the SVG, a little longer at both ends: marks there would be cut in half."""
    low, high = domain
    air = (high - low) * 0.03
    return [low - air, high + air]


def _heights(plot: Plot) -> list[int]:
    """Where each row stands: the first on top."""
    return list(range(len(plot.rows), 0, -1))


def _labels(plot: Plot) -> list[dict[str, Any]]:
    """Row labels above their rows: beside them they would leave a phone no room."""
    return [
        {
            "text": "<br>".join(_escaped(line) for line in _two_lines(row.label.text)),
            "x": 0,
            "xref": "paper",
            "xanchor": "left",
            "align": "left",
            "y": height,
            "yanchor": "bottom",
            "yshift": 9,
            "showarrow": False,
        }
        for row, height in zip(plot.rows, _heights(plot), strict=True)
    ]


def _two_lines(text: str) -> list[str]:
    return wrap(text, LABEL_WIDTH, max_lines=2, placeholder=" …")


def _range_traces(chart: RangeChart, words: Words) -> Iterator[go.Scatter]:
    yield _line(chart.baseline, chart.target, 1)
    yield _points([(chart.baseline, 1)], words["Baseline"], START, "circle")
    yield _points([(chart.target, 1)], words["Target"], GOAL, "diamond")
    for mark in chart.others:
        role = words["Target"] if mark.role == "other-target" else words["Baseline"]
        name = words["{role}, elsewhere in the document"].format(role=role)
        yield _points([(mark, 1)], name, SOFT, "circle-open")


def _plot_traces(plot: Plot, words: Words) -> Iterator[go.Scatter]:
    rows = list(zip(plot.rows, _heights(plot), strict=True))
    for row, height in rows:
        yield _line(row.left, row.right, height)
    marks = [(mark, height) for row, height in rows for mark in (row.left, row.right)]
    starts = [pair for pair in marks if pair[0].role == "baseline"]
    goals = [pair for pair in marks if pair[0].role == "target"]
    yield _points(starts, words["Baseline"], START, "circle")
    yield _points(goals, words["Target"], GOAL, "diamond")


def _path_traces(chart: PathChart, words: Words) -> Iterator[go.Scatter]:
    yield go.Scatter(
        x=[chart.baseline.day, chart.target.day],
        y=[float(chart.baseline.value), float(chart.target.value)],
        name=words["Expected path"],
        mode="lines+markers",
        line={"color": GOAL, "dash": "dash"},
    )
    yield go.Scatter(
        x=[mark.day for mark in chart.readings],
        y=[float(mark.value) for mark in chart.readings],
        text=[_escaped(mark.label) for mark in chart.readings],
        name=words["Measured"],
        mode="lines+markers",
        line={"color": START},
    )


def _line(start: Mark, end: Mark, height: int) -> go.Scatter:
    return go.Scatter(
        x=[float(start.value), float(end.value)],
        y=[height, height],
        mode="lines",
        line={"color": SOFT, "width": 3},
        hoverinfo="skip",
        showlegend=False,
    )


def _points(marks: list[tuple[Mark, int]], name: str, colour: str, symbol: str) -> go.Scatter:
    return go.Scatter(
        x=[float(mark.value) for mark, _ in marks],
        y=[height for _, height in marks],
        text=[_escaped(mark.label) for mark, _ in marks],
        name=name,
        mode="markers",
        marker={"color": colour, "size": 14, "symbol": symbol},
        hovertemplate="%{text}<extra>%{fullData.name}</extra>",
    )
