"""`python -m planclaro …` in the folder of a project, as `build.py` does in its own."""

import sys
from pathlib import Path

from planclaro.cli import main

if __name__ == "__main__":
    sys.exit(main(Path.cwd(), sys.argv[1:]))
