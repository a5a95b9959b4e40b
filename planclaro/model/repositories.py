"""Where a repository takes reports of errors: the hosts whose form can be filled in by a link."""

from __future__ import annotations

from urllib.parse import quote, urlsplit

ISSUES = {
    "github.com": "/issues/new?title={title}&body={body}",
    "gitlab.com": "/-/issues/new?issue[title]={title}&issue[description]={body}",
    "codeberg.org": "/issues/new?title={title}&body={body}",
}
"""What follows the address of a repository, by host."""
EDITORS = {
    "github.com": "/edit/main/{file}#L{line}",
    "gitlab.com": "/-/edit/main/{file}#L{line}",
    "codeberg.org": "/_edit/main/{file}#L{line}",
}
"""As `ISSUES`, for the page that edits a file; of the branch that sites are published from."""
NAMES = {"github.com": "GitHub", "gitlab.com": "GitLab", "codeberg.org": "Codeberg"}


def issue_form(repository: str | None) -> str:
    """The address of the form, with `{title}` and `{body}` to be filled in; else empty."""
    if not repository or not names_a_repository(repository):
        return ""
    rest = ISSUES.get(_host(repository), "")
    # Braces would be read as places to fill in.
    return rest and _root(repository).replace("{", "%7B").replace("}", "%7D") + rest


def editor_link(repository: str | None, file: str, line: int) -> str:
    """Where a file of the repository is edited in the browser; empty if its host is not known."""
    if not repository or not names_a_repository(repository):
        return ""
    rest = EDITORS.get(_host(repository), "").format(file=quote(file), line=line)
    return rest and _root(repository) + rest


def issue_list(repository: str | None) -> str:
    """Where a repository lists what was reported; empty if its host is not known."""
    return issue_form(repository).partition("/new?")[0]


def host_name(repository: str | None) -> str:
    """What people call the host; empty if it is not known."""
    return NAMES.get(_host(repository or ""), "")


def host_of(repository: str | None) -> tuple[str, str]:
    """The host and the path `owner/name` of a repository on a host that is known; else two empty
    texts."""
    if not repository or not issue_form(repository):
        return "", ""
    path = urlsplit(repository).path.strip("/").removesuffix(".git")
    return _host(repository), path


def names_a_repository(link: str) -> bool:
    """Whether an address can be one: on a host that is known, it has an owner and a name."""
    parts = urlsplit(link)
    if parts.scheme.lower() not in ("http", "https"):
        return False
    return _host(link) not in ISSUES or len(parts.path.strip("/").split("/")) > 1


def _root(repository: str) -> str:
    return repository.partition("?")[0].partition("#")[0].rstrip("/").removesuffix(".git")


def _host(link: str) -> str:
    return (urlsplit(link).hostname or "").removeprefix("www.")
