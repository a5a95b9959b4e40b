"""`python -m audit`: Lighthouse over the longest page of each type, in each language.

Asked of every page: 100 in performance, accessibility, best practices and SEO, no layout shift, no
blocking time, the largest paint within 0.9 s of Lighthouse's simulated slow 4G; and again with the
processor slowed eight times instead of four, where it may be blocked for a tenth of a second. Other
work on the machine disturbs the times: a page that misses something is measured again, and the
median of its measurements counts. Exit 1 names what was missed.
"""

from __future__ import annotations

import argparse
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from audit.costs import costs
from audit.lighthouse import Figures, Job, middle, run
from audit.pages import by_type, is_listed
from audit.table import printed, written
from tests.browser.built import ROOT, Site, site
from tests.browser.server import serve

TABLE = ROOT / "docs/measurements.md"


def main() -> int:
    """0 if every page is as it must be, 1 if one is not."""
    asked = _arguments().parse_args()
    with _served() as (built, origin):
        types = {
            kind: pages
            for kind, pages in by_type(built).items()
            if not asked.only or kind in asked.only
        }
        jobs = [
            Job(page, cpu, is_listed(built, page))
            for pages in types.values()
            for page in pages
            for cpu in asked.cpu
        ]
        if not jobs:
            print(f"No page is of these types. There are: {', '.join(by_type(built))}")
            return 2
        figures = _measured(origin, jobs, asked.runs, asked.again)
    print(printed(figures))
    if asked.write:
        every = [page for pages in types.values() for page in pages]
        written(TABLE, types, costs(site(), every), figures)
        print(f"\nWritten: {TABLE.relative_to(ROOT)}")
    return _told(figures)


def _arguments() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="audit", description=__doc__)
    parser.add_argument("--only", nargs="+", metavar="TYPE", help="types of pages, such as plan")
    parser.add_argument("--cpu", nargs="+", type=int, default=[4, 8], help="slowed so many times")
    parser.add_argument("--runs", type=int, default=1, help="measurements of every page")
    parser.add_argument(
        "--again", type=int, default=4, help="more measurements of a page that misses something"
    )
    parser.add_argument("--write", action="store_true", help="put the figures into docs/")
    return parser


@contextmanager
def _served() -> Iterator[tuple[Site, str]]:
    """The site, built for the very address it is served at."""
    with tempfile.TemporaryDirectory() as folder:
        built = Site(Path(folder) / "site", "root")
        with serve(built) as server:
            command = [sys.executable, "build.py", "build", "--output", str(built.folder)]
            subprocess.run([*command, "--address", f"{server.origin}/"], cwd=ROOT, check=True)
            yield built, server.origin


def _measured(origin: str, jobs: list[Job], runs: int, again: int) -> dict[Job, Figures]:
    """The median of each; what misses something is measured `again` times more."""
    found: dict[Job, list[Figures]] = {job: [] for job in jobs}
    for turn in range(runs + again):
        left = [job for job in jobs if turn < runs or middle(found[job]).missed(job)]
        if not left:
            break
        if turn >= runs:
            print(f"Again: {len(left)} of {len(jobs)}", file=sys.stderr)
        for job, figures in zip(left, run(origin, left), strict=True):
            found[job].append(figures)
            if missed := figures.missed(job):
                told = f"/{job.path}, processor ÷ {job.cpu}: {'; '.join(missed)}"
                print(f"  missed: {told}", file=sys.stderr)
    return {job: middle(each) for job, each in found.items()}


def _told(figures: dict[Job, Figures]) -> int:
    missing = {job: missed for job in figures if (missed := figures[job].missed(job))}
    if not missing:
        print(f"\nAll {len(figures)} measurements are as they must be.")
        return 0
    print(f"\n{len(missing)} of {len(figures)} measurements miss something:")
    for job, missed in missing.items():
        print(f"/{job.path} with the processor slowed {job.cpu} times: {'; '.join(missed)}")
        for line in figures[job].failed:
            print(f"    {line}")
    return 1


if __name__ == "__main__":
    sys.exit(main())
