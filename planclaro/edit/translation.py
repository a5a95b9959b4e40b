"""What there is to translate in one file of content, for translators."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass

from pydantic import BaseModel

from planclaro.model import Contests, Glossary, Indicators, Topics
from planclaro.read.content import PLANS, SHARED, Reading
from planclaro.read.translations.records import Record
from planclaro.read.translations.standing import Pair, Standing, pairs, standings
from planclaro.read.yaml_doc import YamlDoc

_MODELS: Mapping[str, type[BaseModel]] = {
    "contests": Contests,
    "glossary": Glossary,
    "indicators": Indicators,
    "topics": Topics,
}


@dataclass(frozen=True, slots=True)
class Sheet:
    """The texts of one file in a pair of languages; `records` is what was known of them."""

    name: str
    pair: Pair
    model: BaseModel
    doc: YamlDoc
    records: Mapping[str, Record]
    texts: tuple[Standing, ...]

    def by_place(self) -> dict[str, Standing]:
        return {each.place: each for each in self.texts}


def names(reading: Reading) -> list[str]:
    """What can be translated: plans, then what they share, as far as the files are valid."""
    plans = [plan.id for plan in reading.catalog.plans]
    return [*plans, *(name for name in SHARED if f"content/{name}.yaml" in reading.docs)]


def sheet(reading: Reading, name: str, pair: Pair) -> Sheet | None:
    """None where there is no such file, or it has errors."""
    model, file = _model(reading, name), _file(reading, name)
    if model is None or file not in reading.docs:
        return None
    own = reading.records.get((name, pair.to))
    records = own.by_place if own else {}
    texts = tuple(standings(model, pair, records))
    return Sheet(name, pair, model, reading.docs[file], records, texts)


def pair_to(reading: Reading, language: str) -> Pair | None:
    """From the first language of the site to this one."""
    known = pairs(reading.config) if reading.config else iter(())
    return next((pair for pair in known if pair.to == language), None)


def sheets(reading: Reading, only: str | None, languages: Collection[str]) -> Iterator[Sheet]:
    """Into these languages, of every file or of one."""
    for pair in pairs(reading.config) if reading.config else ():
        for name in names(reading):
            wanted = only in (None, name) and pair.to in languages
            if wanted and (found := sheet(reading, name, pair)):
                yield found


def _model(reading: Reading, name: str) -> BaseModel | None:
    plan = next((plan for plan in reading.catalog.plans if plan.id == name), None)
    if plan is not None or name not in _MODELS:
        return plan
    return _MODELS[name].model_construct(**{name: getattr(reading.catalog, name)})


def _file(reading: Reading, name: str) -> str:
    file = f"{PLANS}/{name}.yaml"
    return file if file in reading.docs else f"content/{name}.yaml"
