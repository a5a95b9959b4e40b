"""The words of texts and where they stand, folded and brought together by Pagefind's stems.

Pagefind is started once a language, told all texts at once and asked for its files; of these the
index of words is read and put into an order of our own, since its own differs from run to run.
Its Python class is not used for it: that one waits a tenth of a second for each text.
"""

from __future__ import annotations

import base64
import json
import os
import re
import subprocess
import unicodedata
from collections.abc import Iterator, Mapping, Sequence
from contextlib import suppress
from functools import lru_cache
from gzip import decompress
from importlib.metadata import version
from threading import Thread
from typing import Any

from pagefind.service import get_executable

from planclaro.emit.cbor import decoded

Places = dict[int, list[int]]
"""Number of a text, and the words of it, counted from 0 between its spaces."""
Words = dict[str, Places]
"""By stem, or by what stands for one."""

SIGNATURE = b"pagefind_dcd"
"""How each of Pagefind's files begins."""


class NoIndexer(Exception):
    """Pagefind does not run on this machine; the message says why."""


def indexer_version() -> str:
    """What an index depends on beside its texts."""
    return f"pagefind {version('pagefind')}"


def stemmed(texts: Sequence[str], language: str) -> Words:
    """The stems of all words, in alphabetical order. Raises `NoIndexer`."""
    files = _files(texts, language)
    words: Words = {}
    numbers = _numbers(files)
    for path, content in sorted(files.items()):
        if path.endswith(".pf_index"):
            for word, pages, variants in decoded(_unpacked(content))[0]:
                places = words.setdefault(letters(word), {})
                for each in (pages, *(forms for _, forms in variants)):
                    _add(each, numbers, places)
    return _in_order(words)


def unstemmed(texts: Sequence[str]) -> Words:
    """The same without Pagefind: words as they stand, folded."""
    words: Words = {}
    for number, text in enumerate(texts):
        for place, word in enumerate(text.split()):
            for form in forms_of(word):
                words.setdefault(form, {}).setdefault(number, []).append(place)
    return _in_order(words)


@lru_cache(maxsize=65536)
def forms_of(word: str) -> tuple[str, ...]:
    """A word as it is looked for, folded, and its parts: `agua/luz` is `agualuz`, `agua`, `luz`."""
    parts = map(letters, re.split(r"[\W_]+", word))
    return tuple(filter(None, dict.fromkeys((letters(word), *parts))))


def letters(word: str) -> str:
    """Folded, and nothing but letters and digits; here `ñ` is an `n`: keyboards may lack it."""
    plain = unicodedata.normalize("NFD", unicodedata.normalize("NFKC", word).casefold())
    return "".join(filter(str.isalnum, plain))


def _in_order(words: Words) -> Words:
    return {
        word: {number: sorted(set(places)) for number, places in sorted(words[word].items())}
        for word in sorted(words)
        if word
    }


def _numbers(files: Mapping[str, bytes]) -> list[int]:
    """The number of each text by Pagefind's count of them: its own is told by its address."""
    fragments = {
        path.rpartition("/")[2].removesuffix(".pf_fragment"): content
        for path, content in files.items()
        if path.endswith(".pf_fragment")
    }
    meta = next((file for path, file in files.items() if path.endswith(".pf_meta")), None)
    pages = decoded(_unpacked(meta))[1] if meta else []
    return [int(json.loads(_unpacked(fragments[name]))["url"]) for name, _ in pages]


def _add(pages: Sequence[Any], numbers: Sequence[int], places: Places) -> None:
    """Pages come as differences; so do places, where a negative number changes their weight."""
    page = 0
    for step, differences, _ in pages:
        page += step
        found = places.setdefault(numbers[page], [])
        place, weighted = 0, False
        for each in differences:
            if each < 0:
                weighted = True
            else:
                place, weighted = each if weighted else place + each, False
                found.append(place)


def _unpacked(content: bytes) -> bytes:
    return decompress(content).removeprefix(SIGNATURE)


def _files(texts: Sequence[str], language: str) -> dict[str, bytes]:
    asked: list[dict[str, object]] = [{"type": "NewIndex", "config": None}]
    for number, text in enumerate(texts):
        record = {"url": str(number), "content": text, "language": language}
        asked.append({"type": "AddRecord", "index_id": 0, "meta": {}, **record})
    asked.append({"type": "GetFiles", "index_id": 0})
    try:
        answers = list(_answers(asked))
    except (OSError, ValueError) as error:
        raise NoIndexer(str(error)) from error
    failed = [answer["message"] for answer in answers if answer["type"] == "Error"]
    if failed:
        raise NoIndexer(failed[0])
    return {file["path"]: base64.b64decode(file["content"]) for file in answers[-1]["files"]}


def _answers(asked: Sequence[Mapping[str, object]]) -> Iterator[dict[str, Any]]:
    """What the service says to each message. It ends once its input does, answered or not."""
    program = get_executable()
    if program is None:
        raise FileNotFoundError("pagefind")
    pipe = subprocess.PIPE
    with subprocess.Popen(
        [program, "--service"], stdin=pipe, stdout=pipe, stderr=subprocess.DEVNULL
    ) as service:
        assert service.stdin and service.stdout
        Thread(target=_tell, args=(service.stdin, asked), daemon=True).start()
        rest, count = b"", 0
        while count < len(asked):
            received = os.read(service.stdout.fileno(), 1 << 20)
            if not received:
                raise ValueError(f"pagefind ended with {service.wait()}")
            *whole, rest = (rest + received).split(b",")
            for message in whole:
                count += 1
                yield json.loads(base64.b64decode(message))["payload"]
        service.kill()


def _tell(pipe: Any, asked: Sequence[Mapping[str, object]]) -> None:
    # A service that ended is noticed by who reads its answers.
    with suppress(OSError, ValueError):
        for number, payload in enumerate(asked):
            message = json.dumps({"message_id": number, "payload": payload})
            pipe.write(base64.b64encode(message.encode()) + b",")
        pipe.flush()
