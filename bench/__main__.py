"""`python -m bench [--plans 5 50] [--runs 3]`: builds made-up elections and prints what it took.

Each case is a project in a temporary folder with copies of the plans of this one, under other
ids, in contests and by organisations of their own. Ratios are against what cannot be avoided:
starting Python with the libraries the build uses, and parsing the same YAML with libyaml into
plain data.
"""

from __future__ import annotations

import argparse
import re
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from itertools import product
from pathlib import Path

from bench.preview import preview

ROOT = Path(__file__).resolve().parent.parent
IMPORTS = "import babel, jinja2, markdown, nh3, pydantic, rich, typer, yaml"
PARSE = (
    "import sys, yaml, pathlib\n"
    "for path in sorted(pathlib.Path(sys.argv[1]).rglob('*.yaml')):\n"
    "    yaml.load(path.read_text('utf-8'), Loader=yaml.CBaseLoader)"
)


def main() -> None:
    parser = argparse.ArgumentParser(prog="bench", description=__doc__)
    parser.add_argument("--plans", type=int, nargs="+", default=[5, 50], help="plans in each case")
    parser.add_argument("--only-preview", action="store_true", help="do not build, only preview")
    parser.add_argument("--runs", type=int, default=3, help="runs of each; the median is shown")
    asked = parser.parse_args()
    start = _median(asked.runs, [sys.executable, "-c", IMPORTS])
    print(f"{'start Python with the libraries':42}{start:8.2f} s")
    for count in asked.plans:
        with tempfile.TemporaryDirectory() as folder:
            case = _preview if asked.only_preview else _case
            for line in case(Path(folder), count, asked.runs):
                print(line, flush=True)


def _case(project: Path, plans: int, runs: int) -> Iterator[str]:
    _make(project, plans)
    build = [sys.executable, str(project / "build.py"), "build"]
    parse = _median(runs, [sys.executable, "-c", PARSE, str(project / "content")])
    cold = _seconds(build)
    warm = _median(runs, build)
    check = _median(runs, [*build[:-1], "check"])
    files = [path for path in (project / "site").rglob("*") if path.is_file()]
    pages = sum(path.suffix == ".html" for path in files)
    size = sum(path.stat().st_size for path in files) / 1e6
    yield f"\n{plans} plans, {pages} pages, {len(files)} files, {size:.1f} MB"
    yield f"{'parse the YAML, nothing else':42}{parse:8.2f} s"
    yield f"{'check':42}{check:8.2f} s  {check / parse:5.1f} × parsing"
    yield f"{'first build':42}{cold:8.2f} s  {pages / cold:5.0f} pages/s"
    ratio = f"{warm / parse:5.1f} × parsing"
    yield f"{'build again':42}{warm:8.2f} s  {pages / warm:5.0f} pages/s  {ratio}"
    yield from preview(project, runs)


def _preview(project: Path, plans: int, runs: int) -> Iterator[str]:
    _make(project, plans)
    yield f"\n{plans} plans"
    yield from preview(project, runs)


def _make(project: Path, plans: int) -> None:
    for name in ("build.py", "site_config.yaml"):
        shutil.copy(ROOT / name, project / name)
    for name in ("assets", "templates", "content", "planclaro"):
        shutil.copytree(ROOT / name, project / name)
    folder = project / "content" / "plans"
    models = [(path.stem, path.read_text("utf-8")) for path in sorted(folder.glob("*.yaml"))]
    shared = project / "content" / "contests.yaml"
    head, _, contests = shared.read_text("utf-8").partition("contests:\n")
    shutil.rmtree(folder)
    folder.mkdir()
    rounds = range(-(-plans // len(models)))
    for number, (turn, (name, text)) in enumerate(product(rounds, models)):
        if number < plans:
            (folder / f"{name}-{turn}.yaml").write_text(_copy(text, name, turn), "utf-8")
    copies = (re.sub(r"- id: (.+)", rf"- id: \1-{turn}", contests) for turn in rounds)
    shared.write_text(f"{head}contests:\n{''.join(copies)}", "utf-8")


def _copy(text: str, name: str, turn: int) -> str:
    """A plan under another id. Its organisation gets another name too: the texts of plans of one
    organisation are compared, and copies would all be alike."""
    text = re.sub(r"^id: .+", f"id: {name}-{turn}", text, count=1, flags=re.MULTILINE)
    text = re.sub(r"^contest: (.+)", rf"contest: \1-{turn}", text, count=1, flags=re.MULTILINE)
    named = re.compile(r"^(organisation:.*?name: [^,}\n]+)", re.MULTILINE | re.DOTALL)
    return named.sub(rf"\1 {turn}", text, count=1)


def _median(runs: int, command: list[str]) -> float:
    return statistics.median(_seconds(command) for _ in range(runs))


def _seconds(command: list[str]) -> float:
    began = time.perf_counter()
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    return time.perf_counter() - began


if __name__ == "__main__":
    main()
