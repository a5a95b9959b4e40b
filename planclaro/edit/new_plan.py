"""A new plan in a project: what may be chosen, a good id, and its files as they would be."""

from __future__ import annotations

import re
import shutil
import tempfile
import unicodedata
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from planclaro.config import SiteConfig
from planclaro.diagnostics import Diagnostic
from planclaro.edit.tree import CommentedMap, in_braces, read_tree, write_tree
from planclaro.edit.whole_file import write_whole
from planclaro.edit.wording import hyphened
from planclaro.model import Catalog, Contest, TerritoryLevel
from planclaro.model.scalars import MAX_ID
from planclaro.read.checks.plan import RESERVED
from planclaro.read.content import Reading, read_content
from planclaro.read.parse.decode import text_of

PLANS = "content/plans"
CONTESTS = "content/contests.yaml"
TERRITORIES = "content/territories.yaml"
_LEVELS = {2: TerritoryLevel.REGION, 4: TerritoryLevel.PROVINCE, 6: TerritoryLevel.DISTRICT}
_SMALL = frozenset("a al con de del e el en la las los o para por the of and y".split())


@dataclass(frozen=True, slots=True)
class NewContest:
    """A contest that is not there yet, and its place where that is not there either. `election`
    and `office` by language; `around` has the names of places around it that are new too, by their
    codes."""

    id: str
    ubigeo: str
    place: str
    election: Mapping[str, str]
    office: Mapping[str, str]
    first: str
    last: str
    around: Mapping[str, str] = field(default_factory=dict)


def slug(text: str, longest: int = MAX_ID) -> str:
    """Lower-case ASCII words with hyphens: `Avancemos, ¡Perú!` is `avancemos-peru`. Empty for a
    text without such letters."""
    plain = unicodedata.normalize("NFKD", text.casefold())
    words = re.findall("[a-z0-9]+", "".join(c for c in plain if not unicodedata.combining(c)))
    kept = [word for word in words if word not in _SMALL] or words
    return hyphened(kept, longest)


def proposed_id(place: str, name: str, taken: Iterable[str]) -> str:
    """A plan's id from where it stands for election and who presents it; none that is taken."""
    beginning = slug(place, 24)
    rest = slug(name, 36)
    parts = [part for part in (beginning, rest) if part]
    base = "-".join(parts) if not rest.startswith(f"{beginning}-") else rest
    base = f"plan-{base}".strip("-") if not base or base.isdecimal() else base
    used = {*taken, *RESERVED}
    numbers = (f"{base}-{number}" for number in range(2, len(used) + 3))
    return base if base not in used else next(each for each in numbers if each not in used)


def place_of(contest: Contest, catalog: Catalog) -> str:
    """The name of a contest's territory, or its code."""
    names = {each.ubigeo: each.name for each in catalog.territories}
    return names.get(contest.territory, contest.territory)


def topics_of(config: SiteConfig, catalog: Catalog) -> tuple[str, ...]:
    """For each dimension of the site the topic that an example may name, or nothing."""
    first: dict[str, str] = {}
    for topic in catalog.topics:
        first.setdefault(topic.dimension, topic.id)
    return tuple(first.get(each.id, "") for each in config.dimensions)


def with_contest(root: Path, contest: NewContest, known: Catalog) -> dict[str, str]:
    """The shared files with a contest added below the others, and its place if need be. Raises
    layout.NotLaidOut and decode.Refused for files that cannot be read."""
    texts: dict[str, str] = {}
    if contest.ubigeo not in {each.ubigeo for each in known.territories}:
        tree = read_tree(text_of(root / TERRITORIES, TERRITORIES), TERRITORIES)
        tree["territories"].extend(_territories(contest, known))
        texts[TERRITORIES] = write_tree(tree)
    tree = read_tree(text_of(root / CONTESTS, CONTESTS), CONTESTS)
    period = in_braces(first=_year(contest.first), last=_year(contest.last))
    added = CommentedMap(
        id=contest.id,
        territory=contest.ubigeo,
        election=in_braces(**contest.election),
        office=in_braces(**contest.office),
        period=period,
    )
    tree["contests"].append(added)
    texts[CONTESTS] = write_tree(tree)
    return texts


def problems_with(root: Path, config: Path, texts: Mapping[str, str]) -> list[Diagnostic]:
    """The errors that the project would have with these files and does not have now."""
    before = {_same(each) for each in read_content(root, config).diagnostics}
    after = _tried(root, config, texts).diagnostics
    return [each for each in after if each.is_error() and _same(each) not in before]


def put(root: Path, texts: Mapping[str, str], new: str) -> None:
    """Writes the files; `new` only if there is none. Raises FileExistsError and OSError."""
    # Last what names the others: a plan never stands there without its contest.
    for file in sorted(texts, key=lambda file: (file == new, file == CONTESTS)):
        write_whole(root / file, texts[file].encode(), replaces=file != new)


def _tried(root: Path, config: Path, texts: Mapping[str, str]) -> Reading:
    with tempfile.TemporaryDirectory(prefix="plan-claro-") as folder:
        copy = Path(folder)
        shutil.copytree(root / "content", copy / "content", dirs_exist_ok=True)
        for file, text in texts.items():
            (copy / file).parent.mkdir(parents=True, exist_ok=True)
            (copy / file).write_text(text, "utf-8", newline="\n")
        return read_content(copy, config)


def _same(diagnostic: Diagnostic) -> tuple[str, str, str]:
    return diagnostic.code.id, Path(diagnostic.at.file).name, diagnostic.message()


def codes_around(ubigeo: str) -> list[str]:
    """The codes of the places that a place is in, the nearest first."""
    return [ubigeo[:end] for end in range(len(ubigeo) - 2, 0, -2)]


def _territories(contest: NewContest, known: Catalog) -> Iterator[CommentedMap]:
    """The place of a contest, after what is around it and new too."""
    named = {**contest.around, contest.ubigeo: contest.place}
    codes = {each.ubigeo for each in known.territories}
    for code in sorted(named, key=len):
        parent = next((each for each in codes_around(code) if each in codes), None)
        level = _LEVELS.get(len(code), TerritoryLevel.DISTRICT)
        fields = {"ubigeo": code, "name": named[code], "level": level.value}
        yield in_braces(**fields, **({"parent": parent} if parent else {}))
        codes.add(code)


def _year(text: str) -> int | str:
    return int(text) if re.fullmatch("[0-9]{1,9}", text) else text
