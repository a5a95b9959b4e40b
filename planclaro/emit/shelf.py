"""A site of which each file is made when somebody asks for it, and kept from then on."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from planclaro.emit.artifact import Artifact
from planclaro.site.edition import Made

Lot = Callable[[], Iterable[Artifact]]
"""Makes some files together."""
Finder = Callable[[str], Iterable[Artifact]]
"""Makes the file of a path, if there is one."""


@dataclass(frozen=True, slots=True)
class Stock:
    """What makes the files of a site: by path; by how a path begins, where the paths of a kind
    are not known before. `samples` are pages of each kind, one a language."""

    lots: Mapping[str, Lot]
    below: Mapping[str, Finder]
    samples: Sequence[str]


class Shelf:
    """Answers as the folder of a built site would: the same paths, the same bytes.

    Nothing that is needed to make a file may change after the shelf was filled. It may be asked
    by several threads at once; at worst they make a file twice.
    """

    def __init__(self, fill: Callable[[Mapping[str, Made]], Stock]) -> None:
        """`fill` is given what pages say of other files, which the shelf makes for them."""
        self._made: dict[str, bytes] = {}
        self._stock = fill(_Later(self.content))

    def __contains__(self, path: object) -> bool:
        """Whether it is among the paths known before anything is made."""
        return path in self._stock.lots

    def __iter__(self) -> Iterator[str]:
        """The paths known before anything is made; few of them may come to nothing."""
        return iter(self._stock.lots)

    def content(self, path: str) -> bytes | None:
        """The bytes of a file; None where there is none. Raises what its making raises."""
        if path not in self._made:
            self._made.update((each.path, each.content) for each in self._make(path))
        return self._made.get(path)

    def prove(self) -> None:
        """Make a page of each kind. Raises what their making raises."""
        for path in self._stock.samples:
            self.content(path)

    def _make(self, path: str) -> Iterable[Artifact]:
        if path in self._stock.lots:
            return self._stock.lots[path]()
        for start, find in self._stock.below.items():
            if path.startswith(start):
                return find(path)
        return ()


class _Later(Mapping[str, Made]):
    """Files that pages speak of, made when the first page does."""

    def __init__(self, content: Callable[[str], bytes | None]) -> None:
        self._content = content

    def __getitem__(self, path: str) -> Made:
        content = self._content(path)
        if content is None:
            raise KeyError(path)
        return Made(len(content), hashlib.sha256(content).hexdigest())

    def __iter__(self) -> Iterator[str]:
        return iter(())

    def __len__(self) -> int:
        return 0
