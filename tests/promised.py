"""A plan with statements in the small project: some translated, some not, one not compared yet."""

from __future__ import annotations

from tests.project import PLAN, Project

EMPTY = "  - {id: social, review: none}\n"
SOCIAL = """\
  - id: social
    review: full
    axes:
      - id: eje
        proposals:
          - id: agua-para-todos
            topics: [agua]
            problems:
              - text: {es: Falta agua en los barrios altos, en: The upper quarters lack water}
                cite: [{page: '4'}]
              - text: Los caños están viejos
                cite: [{section: s-1}]
            targets:
              - id: meta-agua
                statement: Que más hogares tengan agua
                kind: outcome
                review: pending
                unit: '%'
                target: {value: 150, year: 2030}
                cite: [{page: '5'}]
"""
SOURCE = "{id: doc, title: Plan, language: es}"
OUTLINE = "{id: doc, title: Plan, language: es, sections: [{id: s-1, title: Agua}]}"
REPOSITORY = "repository: https://sitio.example/codigo"
ON_GITHUB = "repository: https://github.com/org/sitio"


def promise(small: Project) -> None:
    """Fill in a dimension of the plan."""
    small.edit(PLAN, EMPTY, SOCIAL)
    small.edit(PLAN, SOURCE, OUTLINE)
    small.edit("site_config.yaml", REPOSITORY, ON_GITHUB)


def line_of(small: Project, text: str) -> int:
    """The line of the plan's file where a text stands."""
    lines = (small.root / PLAN).read_text("utf-8").splitlines()
    return next(number for number, line in enumerate(lines, 1) if text in line)
