"""What a reader with an empty cache pays to see a page."""

from __future__ import annotations

from dataclasses import dataclass

from tests.browser.built import Site
from tests.browser.document import Document
from tests.browser.server import Sent
from tests.browser.visit import Visits

# Where nothing is drawn for a second, the next step comes anyway.
SCROLL = """async () => {
  const drawn = () => new Promise((go) => { requestAnimationFrame(go); setTimeout(go, 1000); });
  for (let y = 0; y < document.body.scrollHeight; y += innerHeight) {
    scrollTo(0, y);
    await drawn();
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
    def requests(self) -> int:
        """How often the server was asked."""
        return len(self.sent)

    @property
    def script(self) -> int:
        """Bytes of JavaScript: files as sent, inline scripts as written."""
        return self.inline_script + self._of("javascript")

    @property
    def html(self) -> int:
        """Bytes of the page itself."""
        return self._of("text/html")

    @property
    def style(self) -> int:
        """Bytes of style sheets."""
        return self._of("text/css")

    def _of(self, kind: str) -> int:
        return sum(answer.wire for answer in self.sent if kind in answer.content_type)

    def __str__(self) -> str:
        lines = [f"{answer.wire:>8} {answer.status} {answer.path}" for answer in self.sent]
        inside = [f"{self.inline_script:>8} of the page are script"] if self.inline_script else []
        return "\n".join([*lines, *inside, f"{self.wire:>8} in all, {self.script} of them script"])


def measure(visit: Visits, page: str, *, whole: bool = False) -> FirstView:
    """Load a page, scroll it down if `whole`, touch nothing, and wait until nothing more comes."""
    start = len(visit.server.sent)
    tab = visit(page)
    if whole:
        tab.evaluate(SCROLL)
    visit.server.wait_idle()
    return first_view(visit.server.site, page, tuple(visit.server.sent[start:]))


def first_view(site: Site, page: str, sent: tuple[Sent, ...]) -> FirstView:
    """What was sent for a page, with the scripts inside it."""
    inline = Document(site.file(page.partition("?")[0]).read_text("utf-8")).inline_scripts
    return FirstView(sent, sum(len(script.encode()) for script in inline))
