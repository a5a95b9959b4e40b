"""Builds, checks or previews the site: `python build.py --help`."""

import sys
from pathlib import Path

from planclaro.cli import main

sys.exit(main(Path(__file__).resolve().parent, sys.argv[1:]))
