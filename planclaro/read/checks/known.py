"""What the content that all plans share declares, for references to be checked against."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from planclaro.config import SiteConfig
from planclaro.model import (
    Catalog,
    Contests,
    Indicators,
    SharedIndicator,
    Territories,
    Topic,
    Topics,
)

Ids = frozenset[str] | None
"""None where the file that declares them could not be read: nothing is then said of them."""


@dataclass(frozen=True, slots=True)
class Known:
    """Ids by what they name; `first_language` is "" where the configuration is not known.
    `complete` are the languages that every text should be in."""

    languages: tuple[str, ...]
    complete: tuple[str, ...]
    dimensions: Ids
    territories: Ids
    contests: Ids
    topics: Mapping[str, Topic] | None
    indicators: Mapping[str, SharedIndicator] | None

    def first_language(self) -> str:
        return self.languages[0] if self.languages else ""


def known(
    config: SiteConfig | None,
    territories: Territories | None,
    contests: Contests | None,
    topics: Topics | None,
    indicators: Indicators | None,
) -> Known:
    return Known(
        languages=tuple(dict.fromkeys(each.code for each in config.languages)) if config else (),
        complete=tuple(dict.fromkeys(e.code for e in config.complete())) if config else (),
        dimensions=frozenset(d.id for d in config.dimensions) if config else None,
        territories=frozenset(t.ubigeo for t in territories.territories) if territories else None,
        contests=frozenset(c.id for c in contests.contests) if contests else None,
        topics={t.id: t for t in topics.topics} if topics else None,
        indicators={i.id: i for i in indicators.indicators} if indicators else None,
    )


def known_in(catalog: Catalog, config: SiteConfig) -> Known:
    """As `known`, of content that has been read."""
    return known(
        config,
        Territories(territories=catalog.territories),
        Contests(contests=catalog.contests),
        Topics(topics=catalog.topics),
        Indicators(indicators=catalog.indicators),
    )
