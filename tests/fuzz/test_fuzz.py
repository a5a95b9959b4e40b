"""Whatever becomes of a real plan: no traceback, no hang, no part of a site; every problem inside
the file and told in the language that was asked for.

A few cases of each kind run with the tests; `make fuzz` tries thousands (`FUZZ=20000 make fuzz`).
"""

from __future__ import annotations

import os
import re
import signal
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import partial
from pathlib import Path
from string import Formatter
from types import FrameType

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from planclaro.diagnostics import FORMATS, Diagnostic, parts
from planclaro.emit.disk import MARKER
from planclaro.pipeline import Outcome, Request, build
from planclaro.project import Project, check
from tests.fuzz.mutations import MUTATIONS
from tests.project import ROOT
from tests.test_properties import broken

LONG = int(os.environ.get("FUZZ", "0"))
FEW = 25
LIMIT_SECONDS = 10
PLANS = ("canas", "cusco-mrt", "espinar-mrt", "puno-mi-region", "puno-todos-por-el-peru")
SHARED = ("contests", "indicators", "territories", "topics", "glossary")
FILES = (
    *(f"content/plans/{plan}.yaml" for plan in PLANS),
    *(f"content/{name}.yaml" for name in SHARED),
    "site_config.yaml",
)
# Words that one language has and the other has not, and that stand in no name.
FOREIGN = {
    "es": re.compile(r"\b(the|of|is|and|must|with|expected|found|could|while|mapping|not)\b"),
    "en": re.compile(r"\b(el|la|los|las|del|una|está|falta|debe|con|para|que|por)\b"),
}
QUOTED = {"es": re.compile("«.*?»", re.DOTALL), "en": re.compile("“.*?”", re.DOTALL)}


def bounded(share: int = 1) -> Callable[[Callable[..., None]], Callable[..., None]]:
    """So many cases, the same ones in each run of CI; in the long mode others each time."""
    return settings(
        max_examples=max(LONG // share, 1) if LONG else FEW // share,
        deadline=None,
        derandomize="CI" in os.environ and not LONG,
        # Making a failing plan smaller takes minutes and shows what the message says already.
        phases=(Phase.explicit, Phase.reuse, Phase.generate),
        suppress_health_check=list(HealthCheck),
    )


@pytest.fixture(scope="module")
def project(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The real project without the real plans: a case writes its own."""
    root = tmp_path_factory.mktemp("project")
    (root / "content/plans").mkdir(parents=True)
    for name in ("assets", "templates", "content/prose"):
        (root / name).symlink_to(ROOT / name)
    return root


def whole(root: Path, file: str, raw: bytes) -> Path:
    """The project with this file as it became and one plan, the file's or another."""
    plan = file if "/plans/" in file else "content/plans/espinar-mrt.yaml"
    for path in (root / "content/plans").iterdir():
        path.unlink()
    for each in (*(f"content/{name}.yaml" for name in SHARED), "site_config.yaml", plan):
        (root / each).write_bytes(raw if each == file else (ROOT / each).read_bytes())
    return root


cases = st.tuples(st.sampled_from(FILES), st.sampled_from(sorted(MUTATIONS))).flatmap(
    lambda both: st.tuples(st.just(both[0]), MUTATIONS[both[1]]((ROOT / both[0]).read_bytes()))
)


@pytest.mark.parametrize("kind", MUTATIONS)
def test_every_problem_is_inside_the_file_and_in_the_language(kind: str, project: Path) -> None:
    @bounded()
    @given(file=st.sampled_from(FILES), data=st.data())
    def tried(file: str, data: st.DataObject) -> None:
        raw = data.draw(MUTATIONS[kind]((ROOT / file).read_bytes()))
        root = whole(project, file, raw)
        with within(LIMIT_SECONDS):
            found = check(Project(root, root / "site_config.yaml")).diagnostics
            for form in FORMATS.values():
                form(found, "es")
        for problem in found:
            assert_inside(problem, root)
            for lang in ("es", "en"):
                assert_in_language(problem, lang)

    tried()


@bounded(share=5)
@given(case=cases)
def test_a_site_is_whole_or_as_it_was(case: tuple[str, bytes], project: Path) -> None:
    output = project / "site"
    made = partial(build, request=Request(output), progress=lambda page: None)
    # What stands there before, once: a build of another plan.
    if not output.exists():
        whole(project, "", b"")
        assert made(Project(project, project / "site_config.yaml")).written
    before = files_in(output)
    root = whole(project, *case)
    with within(4 * LIMIT_SECONDS):
        outcome: Outcome = made(Project(root, root / "site_config.yaml"))
    after = files_in(output)
    if outcome.written is None:
        assert any(problem.is_error() for problem in outcome.diagnostics)
        assert after == before
    else:
        assert {file.path for file in outcome.written} == after.keys()
        assert not list(broken(after))
    assert not list(project.glob(".site-*"))


def assert_inside(problem: Diagnostic, root: Path) -> None:
    path = root / problem.at.file
    if not path.is_file():
        assert (problem.at.line, problem.at.column) == (1, 1)
        return
    # The longest reading of a line, in bytes, bounds every column, whatever the encoding.
    lines = path.read_bytes().replace(b"\r\n", b"\n").replace(b"\r", b"\n").split(b"\n")
    assert 1 <= problem.at.line <= len(lines)
    line = lines[problem.at.line - 1]
    assert 1 <= problem.at.column <= len(line) + 1
    if problem.source_line and b"\xef\xbb\xbf" not in line:
        shown = problem.source_line.encode(errors="replace")
        assert shown == line or not _is_utf8(path)


def _is_utf8(path: Path) -> bool:
    try:
        path.read_bytes().decode()
    except UnicodeDecodeError:
        return False
    return True


def assert_in_language(problem: Diagnostic, lang: str) -> None:
    """Its own words; what stands in quotes or is the file's may be in any."""
    cut = parts(problem, lang)
    for sentence in (cut.message, cut.hint):
        own = QUOTED[lang].sub("", sentence)
        for value in sorted(map(str, problem.args.values()), key=len, reverse=True):
            own = own.replace(value, "") if value else own
        assert not FOREIGN[lang].search(own), (problem.code.id, lang, sentence)
    for words in filter(None, (problem.code.message, problem.code.hint)):
        places = {name for _, name, *_ in Formatter().parse(words.pick(lang)) if name}
        assert places <= problem.args.keys(), problem.code.id


def files_in(folder: Path) -> dict[str, bytes]:
    return {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in folder.rglob("*")
        if path.is_file() and path.name != MARKER
    }


@contextmanager
def within(seconds: int) -> Iterator[None]:
    """At most so much of the processor, so that a busy machine is no hang."""
    timer = getattr(signal, "ITIMER_VIRTUAL", None)
    if timer is None:  # Windows has none: pytest's own limits must do
        yield
        return

    def ended(number: int, frame: FrameType | None) -> None:
        pytest.fail(f"no end after {seconds} seconds")

    before = signal.signal(signal.SIGVTALRM, ended)
    signal.setitimer(timer, seconds)
    try:
        yield
    finally:
        signal.setitimer(timer, 0)
        signal.signal(signal.SIGVTALRM, before)
