"""Where a repository takes reports of errors: the hosts whose form can be filled in by a link."""

from __future__ import annotations

from urllib.parse import urlsplit

ISSUES = {
    "github.com": "/issues/new?title={title}&body={body}",
    "gitlab.com": "/-/issues/new?issue[title]={title}&issue[description]={body}",
    "codeberg.org": "/issues/new?title={title}&body={body}",
}
"""What follows the address of a repository, by host."""
NAMES = {"github.com": "GitHub", "gitlab.com": "GitLab", "codeberg.org": "Codeberg"}


def issue_form(repository: str | None) -> str:
    """The address of the form, with `{title}` and `{body}` to be filled in; else empty."""
    if not repository or not names_a_repository(repository):
        return ""
    rest = ISSUES.get(_host(repository), "")
    root = repository.partition("?")[0].partition("#")[0].rstrip("/").removesuffix(".git")
    # Braces would be read as places to fill in.
    return rest and root.replace("{", "%7B").replace("}", "%7D") + rest


def issue_list(repository: str | None) -> str:
    """Where a repository lists what was reported; empty if its host is not known."""
    return issue_form(repository).partition("/new?")[0]


def host_name(repository: str | None) -> str:
    """What people call the host; empty if it is not known."""
    return NAMES.get(_host(repository or ""), "")


def names_a_repository(link: str) -> bool:
    """Whether an address can be one: on a host that is known, it has an owner and a name."""
    parts = urlsplit(link)
    if parts.scheme.lower() not in ("http", "https"):
        return False
    return _host(link) not in ISSUES or len(parts.path.strip("/").split("/")) > 1


def _host(link: str) -> str:
    return (urlsplit(link).hostname or "").removeprefix("www.")
