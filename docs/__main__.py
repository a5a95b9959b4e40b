"""`python -m docs`: build the handbook into build/guide/."""

from __future__ import annotations

import sys

from docs.build import OUTPUT, NotBuilt, build

try:
    build()
except NotBuilt as error:
    sys.exit(str(error))
sys.stdout.write(f"{OUTPUT}\n")
