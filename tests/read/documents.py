"""Documents for tests: from text, without a file on disk being named by the test."""

from __future__ import annotations

from pathlib import Path

from planclaro.read.load import LOADER, Loaded, load
from planclaro.read.yaml_doc import YamlDoc

FILE = "content/plans/a.yaml"


def load_bytes(folder: Path, raw: bytes, loader: type = LOADER) -> Loaded:
    path = folder / "a.yaml"
    path.write_bytes(raw)
    return load(path, FILE, loader)


def document(folder: Path, text: str) -> YamlDoc:
    loaded = load_bytes(folder, text.encode())
    assert loaded.doc is not None, loaded.problems
    return loaded.doc
