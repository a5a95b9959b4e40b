"""The publisher's own pages: `content/prose/<slug>.<language>.md`, the first line a `# title`."""

from __future__ import annotations

from pathlib import Path

from planclaro.model import ProseText


def read_prose(folder: Path) -> dict[tuple[str, str], ProseText]:
    """(slug, language) to text. Raises `OSError` or `UnicodeDecodeError` as files do."""
    texts = {}
    for path in sorted(folder.glob("*.md")):
        slug, _, language = path.stem.partition(".")
        first, _, rest = path.read_text("utf-8").partition("\n")
        texts[slug, language] = ProseText(title=first.removeprefix("# ").strip(), markdown=rest)
    return texts
