"""Changed data put into the file that it comes from: all else stays as it is written."""

from __future__ import annotations

from planclaro.edit.graft import Graft
from planclaro.edit.layout import laid_out
from planclaro.edit.patching import patched
from planclaro.read.load import load_text
from planclaro.read.yaml_doc import YamlDoc

BOM = b"\xef\xbb\xbf"


def rewritten(doc: YamlDoc, graft: Graft) -> str | None:
    """The text with the changes, read again to hold exactly these; None where the file cannot
    have them without others: what stands in several places of it. Raises NotLaidOut."""
    text = "\n".join(doc.lines)
    laid, whole = laid_out(text, doc.file), graft.text()
    for after in (patched(text, laid, whole), whole):
        again = load_text(after, doc.file).doc
        if again is not None and again.data == graft.data:
            return after
    return None


def as_before(text: str, raw: bytes) -> bytes:
    """With the line ends and the mark that the file had."""
    if b"\r\n" in raw:
        text = text.replace("\n", "\r\n")
    return (BOM if raw.startswith(BOM) else b"") + text.encode()
