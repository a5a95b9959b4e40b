"""What earlier builds of a project left that costs time to make again."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from planclaro.emit.figures import figure_version
from planclaro.emit.memory import Memory
from planclaro.emit.search import search_version
from planclaro.site.qr import qr_version


@dataclass(frozen=True, slots=True)
class Caches:
    """Figures of Plotly, QR codes and the index of words. Templates and share images are kept by
    who makes them, a file each."""

    figures: Memory
    codes: Memory
    search: Memory

    @classmethod
    def under(cls, folder: Path) -> Caches:
        """Those in a folder, which need not exist."""
        return cls(
            figures=Memory(folder / "figures.json", figure_version()),
            codes=Memory(folder / "qr.json", qr_version()),
            search=Memory(folder / "search.json", search_version()),
        )

    def save(self) -> None:
        """Keep what this build used."""
        for memory in (self.figures, self.codes, self.search):
            memory.save()
