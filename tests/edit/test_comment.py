"""The comment on a pull request: what it says, and that no text from a file can do more."""

from __future__ import annotations

import html
import re
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from markdown_it import MarkdownIt

from planclaro.cli.comment import LONGEST, Comment, plain
from planclaro.diagnostics import Code, Diagnostic, Position, shown
from planclaro.edit.changes import PlanChange
from tests import arbitrary
from tests.parsed import Parsed
from tests.project import PLAN, Project, project

CODE = Code.error("P999", es="«{value}» no vale.", en="“{value}” will not do.")
SOURCE = "https://github.com/o/r/blob/abc/"
HOSTILE = (
    "| a | b |",
    "[x](javascript:alert(1))",
    "![x](https://rastro.example/p.png)",
    "</td></table><script>alert(1)</script>",
    "<!-- plan-claro -->",
    "@everyone @org/team a@b.pe",
    "#1 GH-2 o/r#3",
    "https://malo.example www.malo.example",
    "```\n# Título\n- [ ] x",
    "$\\frac{1}{2}$ &amp; &#64;",
    "**a** _b_ ~~c~~ `d`",
)
TEXTS = st.one_of(st.sampled_from(HOSTILE), arbitrary.WORDS, st.text(max_size=60))
ALLOWED = {"p", "strong", "h3", "table", "thead", "tbody", "tr", "th", "td", "a", "br", "ul", "li"}


def rendered(text: str) -> Parsed:
    return Parsed(MarkdownIt("commonmark", {"html": True}).enable("table").render(text))


def wrong(value: str, file: str = PLAN, line: int = 3) -> Diagnostic:
    return Diagnostic(CODE, Position(file, line, 1), {"value": value})


@settings(deadline=None)
@given(st.lists(TEXTS, min_size=1, max_size=5), TEXTS)
def test_texts_of_files_are_only_text(values: list[str], name: str) -> None:
    file = f"content/plans/{name.replace('/', '')}.yaml"
    change = PlanChange(name, "changed", added=(name,), other=True)
    found = [wrong(value, file, line) for line, value in enumerate(values, start=1)]
    text = Comment(found, (), "es", SOURCE, (change,)).text()
    page = rendered(text)
    assert {tag for tag, _ in page.elements} <= ALLOWED
    assert not page.dangers()
    links = [attributes["href"] for attributes in page.all("a")]
    assert len(links) == 2 * len(values)
    assert all(link.startswith((SOURCE, "https://plan-")) for link in links)
    assert len(page.all("tr")) == 1 + len(values) + 2
    for value in values:
        said = " ".join(shown(value, "es")[:20].replace("\u200b", "").split())
        assert said in " ".join(page.text.replace("\u200b", "").split())


@settings(deadline=None)
@given(TEXTS)
def test_nobody_is_called_and_nothing_referred_to(text: str) -> None:
    told = html.unescape(plain(text))
    assert not re.search(r"@\w|#\d|GH-\d|https?://|www\.", told, re.IGNORECASE)


def test_it_is_never_longer_than_github_takes() -> None:
    found = [wrong("<" * 60, line=line) for line in range(1, 3000)]
    changed = tuple(PlanChange(f"plan-{n}", "new", added=("a",)) for n in range(3000))
    text = Comment(found, (), "es", SOURCE, changed).text()
    assert len(text.encode("utf-16-le")) / 2 <= LONGEST
    assert "python build.py check" in text
    assert "más" in text


@pytest.fixture
def small(tmp_path: Path) -> Project:
    return project(tmp_path / "proyecto")


def test_the_result_stands_in_the_first_line(small: Project) -> None:
    small.run("check", "--comment", "c.md")
    first, *rest = (small.root / "c.md").read_text("utf-8").split("\n")
    assert first == "**✅ El contenido está en orden: 2 planes.**"
    assert "| otro | 0 | 0 |" in "\n".join(rest)
    small.break_plan()
    done = small.run("check", "--comment", "c.md", "--lang", "en")
    assert done.code == 1
    text = (small.root / "c.md").read_text("utf-8")
    assert text.startswith("**❌ The content cannot be published yet: 1 error, 0 warnings.**")
    assert f"[otro.yaml:1]({PLAN}#L1)" in text
    assert "/en/guia/codigos/P001/" in text
    assert "| otro | 1 | 0 | with errors | – |" in text


def test_it_tells_what_changes_for_readers(small: Project, tmp_path: Path) -> None:
    before = project(tmp_path / "antes")
    small.edit(PLAN, "aliases:", "vision: {text: nueva, cite: [{page: '1'}]}\naliases:")
    (small.root / "content/plans/segundo.yaml").unlink()
    small.run("check", "--comment", "c.md", "--before", str(before.root))
    text = (small.root / "c.md").read_text("utf-8")
    assert "- **otro**: otros textos" in text
    assert "- **segundo**: se retira, con " in text


WRONG = {
    "a folder": (["--comment", "content"], "content"),
    "the content": (["--comment", "content/plans/x.md"], "content/plans/x.md"),
    "no project before": (["--comment", "c.md", "--before", "templates"], "templates"),
    "a source that is none": (["--comment", "c.md", "--source", "javascript:x"], "javascript:x"),
    "a source without a comment": (["--source", "https://x.pe/"], "--comment"),
}


@pytest.mark.parametrize(("arguments", "told"), WRONG.values(), ids=WRONG.keys())
def test_wrong_usage(small: Project, arguments: list[str], told: str) -> None:
    done = small.run("check", *arguments)
    assert (done.code, done.out) == (2, "")
    assert told in done.err
