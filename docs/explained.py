"""The hand-written part of each code's page: `docs/codes/<family>.yaml`."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from pathlib import Path

import yaml
from pydantic import BaseModel, ConfigDict

from planclaro.codes import CODES
from planclaro.diagnostics import Args, Words

FOLDER = Path(__file__).parent / "codes"


class Explanation(BaseModel):
    """What the message has no room for, in Markdown. `fixture` is the example if it is not the
    first there is; `mend` are texts in it and what to write instead. Of spreadsheets, `case` is the
    example and `right` what to write into its cell. `sample` fills the message of a code that no
    file alone produces; a value in words has both languages."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    es: str
    en: str
    fixture: str = ""
    mend: tuple[tuple[str, str], ...] = ()
    case: str = ""
    right: str = ""
    sample: Mapping[str, str | int | Mapping[str, str]] = {}

    def filled(self) -> Args:
        """The sample, as a diagnostic has its values."""
        return {
            name: Words(**value) if isinstance(value, Mapping) else value
            for name, value in self.sample.items()
        }


@cache
def explanations() -> Mapping[str, Explanation]:
    """By code. Raises ValueError for what explains no code, or one that is explained twice."""
    found: dict[str, Explanation] = {}
    for path in sorted(FOLDER.glob("*.yaml")):
        for code, fields in yaml.safe_load(path.read_text("utf-8")).items():
            if code in found or code not in CODES:
                raise ValueError(f"{path.name}: {code}")
            found[code] = Explanation.model_validate(fields)
    return found
