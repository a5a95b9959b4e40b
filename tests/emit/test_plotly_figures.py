"""Figures say what their chart says, in texts that Plotly shows as they are."""

from __future__ import annotations

import html
import json
from typing import Any

import plotly.graph_objects as go
import pytest

from planclaro.emit.figures import WORDS
from planclaro.emit.plotly_figures import figure
from planclaro.i18n import Phrase
from planclaro.model import Target
from planclaro.site.charts import Chart, Plot, chart, plot
from tests import made

SPOKEN = {word: word for word in WORDS}
READING = {"date": "2027-06-30", "value": "30.5", "source": "INEI"}
OTHER = {"role": "target", "value": "25", "cite": made.CITE}


def drawn(target: Target) -> Chart:
    found = chart(target, made.here(), "Título")
    assert found is not None
    return found


def plotted(*labels: str, **changes: Any) -> Plot:
    rows = [(Phrase(label), "#a", made.level("40", "20", **changes)) for label in labels]
    found = plot("g_plot_1", "Título", rows, made.here())
    assert found is not None
    return found


def read(chart: Chart | Plot) -> Any:
    """The figure as a browser gets it; plotly itself checks that it is one."""
    data = json.loads(json.dumps(figure(chart, SPOKEN).to_plotly_json()))
    assert go.Figure(data).to_plotly_json() == data
    return data


def test_a_range_has_its_figures_as_marks() -> None:
    data = read(drawn(made.level("40", "20", other_figures=[OTHER])))
    line, *points = data["data"]
    assert line["x"] == [40, 20]
    assert [(each["name"], each["x"], each["text"]) for each in points] == [
        ("Baseline", [40], ["40% · 2025"]),
        ("Target", [20], ["20% · 2030"]),
        ("Target, elsewhere in the document", [25], ["25%"]),
    ]
    assert data["layout"]["xaxis"]["title"] == {"text": "%"}
    assert data["layout"]["xaxis"]["range"] == [-3, 103]


def test_readings_stand_in_time() -> None:
    data = read(drawn(made.level("40", "20", measurements=[READING])))
    path, measured = data["data"]
    assert (path["x"], path["y"]) == (["2025-01-01", "2030-12-31"], [40, 20])
    assert (measured["x"], measured["y"], measured["text"]) == (["2027-06-30"], [30.5], ["30.5%"])
    assert data["layout"]["xaxis"]["type"] == "date"


def test_rows_of_a_plot_stand_from_top_to_bottom() -> None:
    data = read(plotted("Anemia", "Agua"))
    *_, starts, goals = data["data"]
    assert (starts["name"], starts["y"]) == ("Baseline", [2, 1])
    assert (goals["name"], goals["y"]) == ("Target", [2, 1])
    assert [(each["text"], each["y"]) for each in data["layout"]["annotations"]] == [
        ("Anemia", 2),
        ("Agua", 1),
    ]


@pytest.mark.parametrize("text", ["<b>a</b>", "<a href='javascript:x'>a</a>", "a & b", "%{x}"])
def test_a_text_is_not_read_as_markup(text: str) -> None:
    data = read(plotted(text, unit=text))
    (label,) = data["layout"]["annotations"]
    title = data["layout"]["xaxis"]["title"]["text"]
    for shown in (label["text"], title):
        assert "<" not in shown
        assert html.unescape(shown) == text


def test_quotes_stay_as_they_are() -> None:
    """Plotly knows few entities; `&quot;` would be shown."""
    data = read(plotted('Plan "Agua" d\'aquí'))
    assert data["layout"]["annotations"][0]["text"] == 'Plan "Agua" d\'aquí'


def test_a_long_label_has_two_lines_at_most() -> None:
    data = read(plotted("Viviendas con agua potable " * 5, "x" * 300))
    for label in data["layout"]["annotations"]:
        lines = label["text"].split("<br>")
        assert len(lines) == 2
        assert all(len(line) <= 38 for line in lines)
        assert lines[-1].endswith("…")


@pytest.mark.parametrize(("low", "high"), [("0", "0"), ("-5", "2"), ("0.0000001", "9" * 18)])
def test_any_number_makes_a_figure(low: str, high: str) -> None:
    read(drawn(made.level(low, high)))
    read(plotted("Uno", unit="km"))
