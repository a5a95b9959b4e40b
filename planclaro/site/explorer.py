"""Charts that a reader may explore: what a browser loads for it, and only on request."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Protocol, runtime_checkable

from planclaro.site import urls
from planclaro.site.charts import Chart, Plot
from planclaro.site.frame import Assets
from planclaro.site.here import Here


@dataclass(frozen=True, slots=True)
class Explorer:
    """Links to the scripts and to the page's figures; `address` is where these are written,
    empty for a page that happens to have no chart. `language` is as Plotly names it."""

    script: str
    words: str
    language: str
    figures: str
    address: str
    kilobytes: int


@runtime_checkable
class Charted(Protocol):
    """A view with charts that can be explored."""

    @property
    def explorer(self) -> Explorer:
        """What the page's scripts need."""

    def charts(self) -> Iterable[Chart | Plot]:
        """Every chart on the page, in its order."""


def explorer(assets: Assets, charted: bool, here: Here) -> Explorer:
    """The explorer of one page."""
    file = here.urls.loaded(f"{urls.FIGURES}/{here.address}{here.voice.code}")
    address = file if charted else ""
    words = assets.plotly_words.get(here.voice.code)
    return Explorer(
        script=here.file(assets.plotly),
        words=here.file(words) if words else "",
        language=here.voice.locale.replace("_", "-"),
        figures=here.file(address) if charted else "",
        address=address,
        kilobytes=assets.plotly_kilobytes,
    )
