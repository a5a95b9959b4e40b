"""What may be an address of the web: one grammar for links and for the site's own root.

Stricter than browsers, which mend what they can: an address is printed in links, in XML and in
structured data, and must mean the same in all of them.
"""

from __future__ import annotations

import re
from ipaddress import AddressValueError, IPv6Address
from urllib.parse import unquote

_HOST = (
    r"(?i:https?)://(?P<host>[\w-]+(?:\.[\w-]+)*\.?|\[(?P<ip>[^]]*)\])(?::(?P<port>[0-9]{1,5}))?"
)
"""No user and no password: who reads `https://onpe.pe@x.pe/` takes it for another's."""
_WEB = re.compile(rf"{_HOST}(?:[/?#][^\s\"<>\\`]*)?")
_MAIL = re.compile(r"(?i:mailto):[^\s\"<>\\`@?]+@[\w-]+(?:\.[\w-]+)*(?:\?[^\s\"<>\\`]*)?")
_ROOT = re.compile(rf"{_HOST}(?P<path>(?:/(?:[\w.~!$&*+,;=:@()-]|%[0-9A-Fa-f]{{2}})+)*/?)")
_MAX_PORT = 65535


def is_link(text: str) -> bool:
    """A full http, https or mailto address."""
    found = _WEB.fullmatch(text)
    sound = _reachable(found) if found else _MAIL.fullmatch(text) is not None
    return sound and text.isprintable()


def is_root(text: str) -> bool:
    """An http or https address with nothing after its path, which holds no empty step and no
    step up: a path that starts with `//` would be another site's address."""
    found = _ROOT.fullmatch(text)
    if not found or not _reachable(found):
        return False
    path = unquote(found["path"])  # as browsers do before they take a step up
    return path.isprintable() and not {".", ".."} & set(path.split("/"))


def _reachable(found: re.Match[str]) -> bool:
    if found["port"] and not 0 < int(found["port"]) <= _MAX_PORT:
        return False
    try:
        return found["ip"] is None or bool(IPv6Address(found["ip"]))
    except AddressValueError:
        return False
