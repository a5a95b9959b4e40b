"""The figures of a page as a file, for the reader who asks to explore a chart.

One file a page and language: `{"<chart id>": <figure>, …}`. For pages opened from disk,
where a script may not fetch JSON, the same object is handed to `planclaroFigures(…)`.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator, Mapping
from importlib.metadata import version
from pathlib import Path

from planclaro.emit.artifact import Artifact
from planclaro.emit.memory import Memory
from planclaro.i18n import Voice, word
from planclaro.site.charts import Chart, Plot
from planclaro.site.edition import Page
from planclaro.site.explorer import Charted
from planclaro.site.frame import Site

WORDS = (
    word("Baseline"),
    word("Target"),
    word("Expected path"),
    word("Measured"),
    word("{role}, elsewhere in the document"),
)
"""All the interface words of a figure, which it depends on as much as on its chart."""


def figure_version() -> str:
    """What figures depend on beside their chart: plotly's version and the code that draws."""
    drawing = Path(__file__).with_name("plotly_figures.py").read_bytes()
    return f"plotly {version('plotly')} {hashlib.sha256(drawing).hexdigest()}"


def figures_file(view: Charted, voice: Voice, scripted: bool, memory: Memory) -> Artifact:
    """The figures of one page; `scripted` wraps them for pages opened from disk."""
    figures = ",".join(_entry(chart, voice, memory) for chart in view.charts())
    content = f"planclaroFigures({{{figures}}})" if scripted else f"{{{figures}}}"
    return Artifact(view.explorer.address, content.encode())


def page_figures(page: Page, site: Site, memory: Memory) -> Iterator[Artifact]:
    """The file of a page's figures, if it has charts."""
    if isinstance(page.view, Charted) and page.view.explorer.address:
        [voice] = (voice for voice in site.voices if voice.code == page.lang)
        yield figures_file(page.view, voice, site.urls.portable, memory)


def _entry(chart: Chart | Plot, voice: Voice, memory: Memory) -> str:
    words = {source: voice.t(source) for source in WORDS}
    figure = memory.recall((words, chart), lambda: _json(chart, words))
    return f"{json.dumps(chart.id)}:{figure}"


def _json(chart: Chart | Plot, words: Mapping[str, str]) -> str:
    # Imported only where a figure is not remembered: plotly takes longer than most builds.
    from planclaro.emit.plotly_figures import figure

    data = figure(chart, words).to_plotly_json()
    return json.dumps(data, ensure_ascii=False, separators=(",", ":"), sort_keys=True)
