"""What pages may load and run."""

from __future__ import annotations

import base64
import hashlib
import re

from planclaro.site.policy import PAGE, lone_policy, page_policy

SCRIPT, STYLE = "see();", "p{margin:0}"


def leave(text: str) -> str:
    return f" 'sha256-{base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()}'"


def test_a_page_asks_no_other_host_and_runs_nothing_unnamed() -> None:
    for policy in (PAGE, page_policy(SCRIPT, STYLE, asks=True), lone_policy(STYLE)):
        assert "unsafe" not in policy
        assert not re.search(r"https?:|\*", policy)
        assert policy.startswith("default-src 'none';")


def test_a_page_has_leave_for_the_script_and_the_style_in_it_and_no_other() -> None:
    policy = page_policy(SCRIPT, STYLE)
    assert f"script-src 'self'{leave(SCRIPT)};" in policy
    assert f"style-src 'self'{leave(STYLE)} " in policy
    assert policy.replace(leave(SCRIPT), "").replace(leave(STYLE), "") == PAGE


def test_only_a_page_that_asks_has_a_form_that_leads_anywhere() -> None:
    assert "form-action 'none'" in page_policy(SCRIPT)
    assert "form-action 'self'" in page_policy(SCRIPT, asks=True)


def test_a_lone_file_has_its_style_and_nothing_else() -> None:
    assert f"style-src{leave(STYLE)};" in lone_policy(STYLE)
    assert "'self'" not in lone_policy(STYLE)
