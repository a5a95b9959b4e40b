"""The file of a page's figures: one object, by the id of the chart."""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path

import pytest

from planclaro.emit.figures import figure_version, figures_file
from planclaro.emit.memory import Memory
from planclaro.site.charts import Chart, chart
from planclaro.site.explorer import Explorer, explorer
from tests import made


@dataclass(frozen=True)
class Charts:
    """A view of charts and nothing else."""

    explorer: Explorer
    drawn: tuple[Chart, ...]

    def charts(self) -> tuple[Chart, ...]:
        return self.drawn


def view(*ids: str) -> Charts:
    here = made.here("uno/social/")
    targets = [made.level("40", "20", id=id) for id in ids]
    drawn = [chart(target, here, f"Título </script> de {target.id}") for target in targets]
    return Charts(explorer(made.ASSETS, True, here), tuple(filter(None, drawn)))


@pytest.fixture
def memory(tmp_path: Path) -> Memory:
    return Memory(tmp_path / "figures.json", figure_version())


def test_every_chart_has_its_figure(memory: Memory) -> None:
    artifact = figures_file(view("a", "b"), made.voice(), False, memory)
    assert artifact.path == "datos/figuras/uno/social/es.json"
    found = json.loads(artifact.content)
    assert list(found) == ["g_a", "g_b"]
    assert found["g_a"]["data"][1]["name"] == "Baseline"


def test_pages_opened_from_disk_get_the_same_in_a_call(memory: Memory) -> None:
    plain = figures_file(view("a"), made.voice(), False, memory).content.decode()
    scripted = figures_file(view("a"), made.voice(), True, memory).content.decode()
    assert scripted == f"planclaroFigures({plain})"


def test_a_figure_remembered_is_the_same(tmp_path: Path) -> None:
    contents = []
    for _ in range(2):
        memory = Memory(tmp_path / "figures.json", figure_version())
        contents.append(figures_file(view("a"), made.voice(), False, memory).content)
        memory.save()
    assert contents[0] == contents[1]
    assert (tmp_path / "figures.json").exists()
