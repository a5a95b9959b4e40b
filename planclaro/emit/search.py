"""What the search page loads, piece by piece: an entry, then words, then texts.

`datos/buscar/<lang>.json` is the entry: where words and texts are, and what each record is.
`…/<lang>/p<n>.json` are words: stems, each with its forms and the places of these.
`…/<lang>/t<n>.json` are texts of records, to be shown.

The entry names the others with a digest of their content, so that old and new never mix. For
pages opened from disk, where a script may not fetch JSON, all are handed to `planclaroFound(…)`.
"""

from __future__ import annotations

import hashlib
import json
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from planclaro.emit.artifact import Artifact
from planclaro.emit.memory import Memory
from planclaro.emit.word_index import (
    NoIndexer,
    Places,
    Words,
    forms_of,
    indexer_version,
    stemmed,
    unstemmed,
)
from planclaro.model import Catalog
from planclaro.site import urls
from planclaro.site.edition import dimension_names
from planclaro.site.frame import Site
from planclaro.site.here import Here
from planclaro.site.searchable import Record, records
from planclaro.site.urls import Urls

KEY = 3
"""Letters that decide in which file a word is: all with the same beginning are in one."""
WORDS_SIZE, TEXTS_SIZE, TEXTS_COUNT = 9_000, 2_500, 8
"""Letters of a file of words, letters and records of a file of texts: about 3 KB and 0.5 KB,
compressed. Smaller ones would cost more heads of answers than they save."""
COMMON, FEW = 6, 100
"""A word in more than one of so many records, where there are more than a few, finds nothing."""


def search_version() -> str:
    """What the files depend on beside the records: Pagefind's version and the code of both."""
    code = (
        Path(__file__).with_name(f"{name}.py").read_bytes() for name in ("search", "word_index")
    )
    return f"{indexer_version()} {hashlib.sha256(b''.join(code)).hexdigest()}"


def records_of(catalog: Catalog, site: Site) -> dict[str, tuple[Record, ...]]:
    """What can be found, by language."""
    found = {}
    for voice in site.voices:
        here = Here(urls.page(urls.SEARCH), voice, site.urls)
        found[voice.code] = tuple(records(catalog, dimension_names(site, voice), here))
    return found


def search_files(
    found: Mapping[str, Sequence[Record]], addresses: Urls, memory: Memory
) -> tuple[tuple[Artifact, ...], str]:
    """The files for the records of each language, and why words have no stems: "" if they have.

    Without Pagefind words are found by their beginnings only; that is not remembered.
    """
    # Pagefind is a program of its own: the languages need not wait for each other.
    with ThreadPoolExecutor() as pool:
        made = tuple(pool.map(lambda code: _of_one(found[code], code, addresses, memory), found))
    files = (Artifact(path, text.encode()) for each, _ in made for path, text in each.items())
    return tuple(files), next((why for _, why in made if why), "")


def _of_one(
    records: Sequence[Record], language: str, addresses: Urls, memory: Memory
) -> tuple[dict[str, str], str]:

    def made(words: Words) -> str:
        return json.dumps(dict(_files(records, words, language, addresses)), ensure_ascii=False)

    texts = [record.text for record in records]
    why = ""
    known_as = (language, addresses.portable, records)
    try:
        known = memory.recall(known_as, lambda: made(stemmed(texts, language)))
    except NoIndexer as missing:
        known, why = made(unstemmed(texts)), str(missing)
    files: dict[str, str] = json.loads(known)
    return files, why


def _files(
    records: Sequence[Record], words: Words, language: str, addresses: Urls
) -> Iterator[tuple[str, str]]:
    groups = dict(_groups(words, [record.text.split() for record in records]))
    common = _common(words, len(records))
    chunks = list(_chunks({stem: groups[stem] for stem in groups if stem not in common}))
    packs = list(_packs(records))
    parts: dict[str, object] = {f"p{n}": chunk for n, (_, chunk) in enumerate(chunks)}
    parts |= {f"t{n}": [_shown(each) for each in pack] for n, pack in enumerate(packs)}
    digests = {}
    for name, part in parts.items():
        path, text = _file(f"{language}/{name}", part, addresses)
        digests[name] = hashlib.sha256(text.encode()).hexdigest()[:8]
        yield path, text
    entry = {
        "words": [[start, digests[f"p{n}"]] for n, (start, _) in enumerate(chunks)],
        "texts": [[len(pack), digests[f"t{n}"]] for n, pack in enumerate(packs)],
        "common": sorted({form for stem in common for form in groups[stem][0]}),
        "lengths": [len(record.text.split()) for record in records],
        **_facets(records),
    }
    yield _file(language, entry, addresses)


def _common(words: Words, count: int) -> set[str]:
    most = count / COMMON if count > FEW else count
    return {stem for stem, places in words.items() if len(places) > most}


Group = tuple[list[str], list[int]]
"""Forms, and places: a negative number goes on to another record, the others are its words."""


def _groups(words: Words, split: Sequence[Sequence[str]]) -> Iterator[tuple[str, Group]]:
    for stem, places in words.items():
        forms = {
            _form(stem, split[number][place]) for number, found in places.items() for place in found
        }
        yield stem, (sorted(forms), list(_flat(places)))


def _form(stem: str, word: str) -> str:
    """The part of a word that the stem is of."""
    parts = forms_of(word)
    best = min(parts, key=lambda form: (-_alike(form, stem), len(form)), default="")
    return best if _alike(best, stem) else stem


def _alike(one: str, other: str) -> int:
    """How many letters they begin with in common."""
    pairs = enumerate(zip(one, other, strict=False))
    return next((at for at, (a, b) in pairs if a != b), min(len(one), len(other)))


def _flat(places: Places) -> Iterator[int]:
    last = -1
    for number, found in places.items():
        yield last - number
        yield from found
        last = number


def _chunks(groups: dict[str, Group]) -> Iterator[tuple[str, dict[str, Group]]]:
    """Files of words, each with where it starts. A stem stands in each where it has a form."""
    keyed = defaultdict[str, dict[str, Group]](dict)
    for stem, group in groups.items():
        for form in (stem, *group[0]):
            keyed[form[:KEY]][stem] = group
    start, chunk, size = "", dict[str, Group](), 0
    for key in sorted(keyed):
        if size >= WORDS_SIZE:
            yield start, chunk
            start, chunk, size = key, {}, 0
        chunk.update(keyed[key])
        size += len(_json(keyed[key]))
    yield start, chunk


def _packs(records: Iterable[Record]) -> Iterator[list[Record]]:
    pack, size = list[Record](), 0
    for record in records:
        if pack and (len(pack) == TEXTS_COUNT or size + len(record.text) > TEXTS_SIZE):
            yield pack
            pack, size = [], 0
        pack.append(record)
        size += len(record.text)
    yield pack


def _shown(record: Record) -> list[str]:
    shown = [record.link, record.text, record.place, record.lang or ""]
    while not shown[-1]:
        shown.pop()
    return shown


def _facets(records: Sequence[Record]) -> dict[str, object]:
    """Names once, and for each record which of them it has."""
    facets: dict[str, object] = {"checkable": [int(record.checkable) for record in records]}
    for name in ("kind", "plan", "contest", "dimension"):
        values = [str(getattr(record, name)) for record in records]
        names = list(dict.fromkeys(values))
        facets[name] = [names, [names.index(value) for value in values]]
    topics = list(dict.fromkeys(topic for record in records for topic in record.topics))
    facets["topic"] = [topics, [[topics.index(t) for t in each.topics] for each in records]]
    return facets


def _json(value: object) -> str:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))


def _file(name: str, value: object, addresses: Urls) -> tuple[str, str]:
    text = _json(value)
    path = addresses.loaded(f"{urls.SEARCH}/{name}")
    return path, f"planclaroFound({_json(name)},{text})" if addresses.portable else text
