"""What a reader with an empty cache pays to see a page."""

from __future__ import annotations

from dataclasses import dataclass

from tests.browser.document import Document
from tests.browser.server import Sent
from tests.browser.visit import Visits

SCROLL = """async () => {
  for (let y = 0; y < document.body.scrollHeight; y += innerHeight) {
    scrollTo(0, y);
    await new Promise(requestAnimationFrame);
  }
}"""


@dataclass(frozen=True)
class FirstView:
    """Everything the server sent, counted on its side: also what a service worker asked for."""

    sent: tuple[Sent, ...]
    inline_script: int

    @property
    def wire(self) -> int:
        """Bytes of all answers, heads included."""
        return sum(answer.wire for answer in self.sent)

    @property
    def script(self) -> int:
        """Bytes of JavaScript: files as sent, inline scripts as written."""
        return self.inline_script + sum(answer.wire for answer in self.sent if answer.is_script)

    def __str__(self) -> str:
        lines = [f"{answer.wire:>8} {answer.status} {answer.path}" for answer in self.sent]
        return "\n".join([*lines, f"{self.wire:>8} in all, {self.script} of them script"])


def measure(visit: Visits, page: str, *, whole: bool = False) -> FirstView:
    """Load a page, scroll it down if `whole`, touch nothing, and wait until nothing more comes."""
    start = len(visit.server.sent)
    tab = visit(page)
    if whole:
        tab.evaluate(SCROLL)
    visit.server.wait_idle()
    sent = tuple(visit.server.sent[start:])
    inline = Document(visit.server.site.file(page).read_text("utf-8")).inline_scripts
    return FirstView(sent, sum(len(script.encode()) for script in inline))
