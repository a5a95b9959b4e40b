"""What a page may load and run, as its Content-Security-Policy says."""

from __future__ import annotations

import base64
import hashlib

# No eval, no other host; pictures may be data: for the icon. The hash is that of an empty text:
# Plotly adds an empty <style> and fills it through the CSSOM.
PAGE = (
    "default-src 'none'; script-src 'self'; "
    "style-src 'self' 'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='; "
    "img-src 'self' data:; connect-src 'self'; manifest-src 'self'; "
    "base-uri 'none'; form-action 'none'"
)
ALONE = "default-src 'none'; style-src{style}; img-src data:; base-uri 'none'; form-action 'none'"


def page_policy(script: str, style: str = "", *, asks: bool = False) -> str:
    """For a page with this one script inside, and this one style, if any. With `asks` it has a
    form that leads to itself, with what was asked for in the address."""
    policy = PAGE.replace("script-src 'self'", f"script-src 'self'{_leave(script)}")
    if style:
        policy = policy.replace("style-src 'self'", f"style-src 'self'{_leave(style)}")
    return policy.replace("form-action 'none'", "form-action 'self'") if asks else policy


def lone_policy(style: str) -> str:
    """For a file that carries its styles and asks for nothing."""
    return ALONE.format(style=_leave(style))


def _leave(text: str) -> str:
    digest = base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()
    return f" 'sha256-{digest}'"
