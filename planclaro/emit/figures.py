"""Charts as Plotly figures (JSON), for the reader who asks to explore one.

One file a dimension and language: `{"<chart id>": <figure>, …}`. For pages opened from disk,
where a script may not fetch JSON, the same object is handed to `planclaroFigures(…)`.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

import plotly.graph_objects as go

from planclaro.emit.artifact import Artifact
from planclaro.i18n import Voice
from planclaro.site.charts import Chart, PathChart, Plot, RangeChart
from planclaro.site.dimension_page import DimensionView
from planclaro.site.scales import Mark

INK, START, GOAL = "#5b6470", "#9a6a1c", "#0b6170"
_AXIS = {"showgrid": True, "zeroline": True, "fixedrange": False}


def figures_file(view: DimensionView, voice: Voice, scripted: bool) -> Artifact:
    """The figures of a dimension's page; `scripted` wraps them for pages opened from disk."""
    figures = {chart.id: json.loads(figure(chart, voice).to_json()) for chart in view.charts()}
    text = json.dumps(figures, ensure_ascii=False, separators=(",", ":"), sort_keys=True)
    content = f"planclaroFigures({text})" if scripted else text
    return Artifact(view.explorer.address, content.encode())


def figure(chart: Chart | Plot, voice: Voice) -> go.Figure:
    """A chart as a Plotly figure with the same marks and words as its SVG."""
    if isinstance(chart, RangeChart):
        traces = list(_range_traces(chart, voice))
    elif isinstance(chart, PathChart):
        traces = list(_path_traces(chart, voice))
    else:
        traces = list(_plot_traces(chart, voice))
    # template=None: Plotly's default theme would add several kilobytes to every figure.
    return go.Figure(traces, _layout(chart))


def _layout(chart: Chart | Plot) -> dict[str, Any]:
    rows = len(chart.rows) if isinstance(chart, Plot) else 1
    value_axis = {**_AXIS, "title": {"text": chart.unit}, "rangemode": "tozero"}
    upright = isinstance(chart, PathChart)
    return {
        "template": None,
        "height": 320 if upright else 170 + 46 * rows,
        "margin": {"l": 56, "r": 24, "t": 12, "b": 48},
        "showlegend": True,
        "legend": {"orientation": "h", "y": 1.02, "yanchor": "bottom"},
        "paper_bgcolor": "rgba(0,0,0,0)",
        "plot_bgcolor": "rgba(0,0,0,0)",
        "xaxis": {"type": "date"} if upright else value_axis,
        "yaxis": value_axis
        if upright
        else {"visible": isinstance(chart, Plot), "automargin": True},
        "hovermode": "closest",
    }


def _range_traces(chart: RangeChart, voice: Voice) -> Iterator[go.Scatter]:
    yield _line([chart.baseline, chart.target], ["", ""])
    yield _points([chart.baseline], [""], voice.t("Baseline"), START, "circle")
    yield _points([chart.target], [""], voice.t("Target"), GOAL, "diamond")
    for mark in chart.others:
        role = voice.t("Target") if mark.role == "other-target" else voice.t("Baseline")
        name = voice.t("{role}, elsewhere in the document", role=role)
        yield _points([mark], [""], name, INK, "circle-open")


def _plot_traces(plot: Plot, voice: Voice) -> Iterator[go.Scatter]:
    for row in plot.rows:
        yield _line([row.left, row.right], [row.label.text] * 2)
    for role, name, colour, symbol in (
        ("baseline", voice.t("Baseline"), START, "circle"),
        ("target", voice.t("Target"), GOAL, "diamond"),
    ):
        pairs = [
            (mark, row.label.text)
            for row in plot.rows
            for mark in (row.left, row.right)
            if mark.role == role
        ]
        marks, labels = [mark for mark, _ in pairs], [label for _, label in pairs]
        yield _points(marks, labels, name, colour, symbol)


def _path_traces(chart: PathChart, voice: Voice) -> Iterator[go.Scatter]:
    yield go.Scatter(
        x=[chart.baseline.day, chart.target.day],
        y=[float(chart.baseline.value), float(chart.target.value)],
        name=voice.t("Expected path"),
        mode="lines+markers",
        line={"color": GOAL, "dash": "dash"},
    )
    yield go.Scatter(
        x=[mark.day for mark in chart.readings],
        y=[float(mark.value) for mark in chart.readings],
        text=[mark.label for mark in chart.readings],
        name=voice.t("Measured"),
        mode="lines+markers",
        line={"color": START},
    )


def _line(marks: list[Mark], rows: list[str]) -> go.Scatter:
    return go.Scatter(
        x=[float(mark.value) for mark in marks],
        y=rows,
        mode="lines",
        line={"color": INK, "width": 3},
        hoverinfo="skip",
        showlegend=False,
    )


def _points(marks: list[Mark], rows: list[str], name: str, colour: str, symbol: str) -> go.Scatter:
    return go.Scatter(
        x=[float(mark.value) for mark in marks],
        y=rows,
        text=[mark.label for mark in marks],
        name=name,
        mode="markers",
        marker={"color": colour, "size": 14, "symbol": symbol},
        hovertemplate="%{text}<extra>%{fullData.name}</extra>",
    )
