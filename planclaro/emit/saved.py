"""What a saved plan consists of: for each plan and language a list of files, with their weight.

A file stands there as `[path, digest, bytes, bytes compressed]`. Pages come with their styles and
scripts, and with home, where an installed site opens; not the pages below a dimension, which repeat
what stands on it, and not what comes only when a reader asks for it.
"""

from __future__ import annotations

import gzip
import json
import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field

from planclaro.emit.artifact import Artifact, Written
from planclaro.i18n import Voice
from planclaro.model import Plan
from planclaro.site import urls
from planclaro.site.offline import list_address
from planclaro.site.urls import Urls

DEAR = 20_000
"""Bytes, compressed, beyond which a style or script is not saved with a plan."""
DIGITS = 16
"""Of a digest: enough to tell two versions of a file."""
_NAMED = re.compile(rb"assets/(?!plotly)[\w-]+\.[0-9a-f]{8}\.(?:css|js)")


@dataclass(frozen=True, slots=True)
class Weight:
    """A file that may be saved: its size compressed, and the styles and scripts it names."""

    gzip: int
    names: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Scales:
    """Weighs what plans consist of while it passes by."""

    plans: frozenset[str]
    prefixes: tuple[str, ...]
    """Of the languages: empty for the first, `en/`."""
    weights: dict[str, Weight] = field(default_factory=dict)

    def weighed(self, artifacts: Iterable[Artifact]) -> Iterator[Artifact]:
        """The same artifacts."""
        for artifact in artifacts:
            if _NAMED.fullmatch(artifact.path.encode()) or self._is_saved(artifact.path):
                self.weights[artifact.path] = _weight(artifact)
            yield artifact

    def pages(self, plan: str, prefix: str) -> list[str]:
        """The pages of a plan in a language, its own first, home last."""
        start = f"{prefix}{plan}/"
        below = (path for path in self.weights if path.startswith(start))
        return [*sorted(below, key=_depth), f"{prefix}index.html"]

    def files(self, pages: Iterable[str]) -> list[str]:
        """The styles and scripts of some pages."""
        named = {name for page in pages for name in self.weights[page].names}
        return sorted(n for n in named if n in self.weights and self.weights[n].gzip <= DEAR)

    def _is_saved(self, path: str) -> bool:
        prefix = next((p for p in self.prefixes if p and path.startswith(p)), "")
        first, *below = path.removeprefix(prefix).split("/")
        depth = 3 if below[:1] == [urls.TEXT] else 2
        of_a_plan = first in self.plans and len(below) <= depth and below[-1:] == ["index.html"]
        return of_a_plan or first == "index.html"


def saved_list(
    plan: Plan, voice: Voice, addresses: Urls, scales: Scales, written: Mapping[str, Written]
) -> Artifact:
    """What a saved plan consists of in one language."""
    pages = scales.pages(plan.id, addresses.localised("", voice.code))
    # What pages need comes before them.
    files = [_entry(written[path], scales.weights[path]) for path in (*scales.files(pages), *pages)]
    data = {
        "plan": plan.id,
        "language": voice.name,
        "name": plan.name(),
        "start": addresses.localised(urls.page(plan.id), voice.code),
        "pages": len(pages),
        "size": sum(size for _, _, size, _ in files),
        "files": files,
    }
    text = json.dumps(data, ensure_ascii=False, separators=(",", ":"))
    return Artifact(list_address(plan.id, voice.code), text.encode())


def _weight(artifact: Artifact) -> Weight:
    found = {match.decode() for match in _NAMED.findall(artifact.content)}
    return Weight(len(gzip.compress(artifact.content, 6, mtime=0)), tuple(sorted(found)))


def _entry(file: Written, weight: Weight) -> tuple[str, str, int, int]:
    return file.path, file.digest[:DIGITS], file.size, weight.gzip


def _depth(path: str) -> tuple[int, str]:
    return path.count("/"), path
