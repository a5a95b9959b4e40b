"""The web editor driven as its users do, on a folder in the browser and on a repository at
GitHub; the files end up in a copy of this repository's content."""

from __future__ import annotations

import base64
import hashlib
import json
import re
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any

from playwright.sync_api import Browser, Locator, Page, Route, expect

from tests.browser.built import ROOT
from tests.browser.server import Server

# All of a plan's form is drawn only where it is in sight.
TALL = 12_000
SECONDS = 15_000
GITHUB = "https://api.github.com"
FILL = """async files => {
    for (const [path, text] of Object.entries(files)) {
        let folder = await navigator.storage.getDirectory();
        const steps = path.split("/");
        for (const step of steps.slice(0, -1)) {
            folder = await folder.getDirectoryHandle(step, { create: true });
        }
        const file = await folder.getFileHandle(steps.at(-1), { create: true });
        const writer = await file.createWritable();
        await writer.write(text);
        await writer.close();
    }
}"""
READ = """async path => {
    let folder = await navigator.storage.getDirectory();
    const steps = path.split("/");
    for (const step of steps.slice(0, -1)) folder = await folder.getDirectoryHandle(step);
    return (await (await folder.getFileHandle(steps.at(-1))).getFile()).text();
}"""
# The system's dialog for a folder cannot be driven: the browser's own folder stands for the one
# that an editor would choose there. It is a folder like any other, and real.
CHOOSE = "window.showDirectoryPicker = () => navigator.storage.getDirectory();"


def content() -> dict[str, str]:
    """The files that the editor edits, by path."""
    paths = [*ROOT.glob("content/**/*.yaml"), ROOT / "site_config.yaml"]
    return {path.relative_to(ROOT).as_posix(): path.read_text("utf-8") for path in paths}


@dataclass(frozen=True)
class Desk:
    """The editor, open. A field is named by its path in the form: `period.last`, `targets.0.id`."""

    page: Page
    address: str

    def open(self, path: str) -> None:
        """A plan or a shared file: `plans/entries/puno-mi-region`."""
        self.page.goto(f"{self.address}#/collections/{path}")
        expect(self.save_button).to_be_visible()

    @property
    def save_button(self) -> Locator:
        return self.page.get_by_role("button", name="Guardar")

    def field(self, path: str) -> Locator:
        """A field, whatever it is."""
        found = self.page.locator(f'[data-key-path="{path}"]').first
        expect(found).to_be_visible()
        return found

    def type(self, path: str, text: str) -> None:
        """Into a field of one line or of several."""
        self.field(path).locator("input, textarea").first.fill(text)

    def choose(self, path: str, word: str) -> None:
        """One of a few words."""
        self.field(path).get_by_role("radio", name=re.compile(f"^{word}")).click()

    def unfold(self, path: str, number: int) -> None:
        """An item of a list."""
        item = self.field(path).locator(".item-list").first.locator("> .item-wrapper").nth(number)
        item.get_by_role("button", name="Expandir").first.click()

    def add(self, path: str) -> None:
        """A new item at the end of a list, or the fields of a group."""
        ways = (
            self.field(path)
            .get_by_role("checkbox")
            .or_(self.field(path).locator("button", has_text="Agregar"))
        )
        ways.first.click()

    def save(self) -> None:
        """And wait until it is saved, which leads back to the list."""
        self.save_button.click()
        expect(self.page).not_to_have_url(re.compile("/entries/"))

    def file(self, path: str) -> str:
        """What a file of the folder holds now."""
        text: str = self.page.evaluate(READ, path)
        return text


@contextmanager
def at_a_folder(browser: Browser, server: Server, files: dict[str, str]) -> Iterator[Desk]:
    """The editor on a folder of this computer with these files."""
    with _page(browser) as (page, problems):
        page.add_init_script(CHOOSE)
        address = server.url("admin/")
        page.goto(address)
        page.evaluate(FILL, files)
        page.get_by_role("button", name="Abrir la carpeta del proyecto").click()
        expect(page.get_by_role("treeitem", name="Planes").first).to_be_visible()
        page.set_viewport_size({"width": 1280, "height": TALL})
        yield Desk(page, address)
        assert not problems, "\n".join(problems)


@contextmanager
def at_github(browser: Browser, server: Server, repository: Repository) -> Iterator[Desk]:
    """The editor on a repository, signed in with a token."""
    with _page(browser) as (page, problems):
        page.route(f"{GITHUB}/**", repository.answer)
        address = server.url("admin/")
        page.goto(address)
        page.get_by_role("button", name="token de acceso").click()
        page.get_by_role("textbox").fill(repository.token)
        page.keyboard.press("Enter")
        expect(page.get_by_role("treeitem", name="Planes").first).to_be_visible()
        page.set_viewport_size({"width": 1280, "height": TALL})
        yield Desk(page, address)
        assert not problems, "\n".join(problems)


@contextmanager
def _page(browser: Browser) -> Iterator[tuple[Page, list[str]]]:
    context = browser.new_context(
        viewport={"width": 1280, "height": 900}, locale="es-PE", reduced_motion="reduce"
    )
    page = context.new_page()
    page.set_default_timeout(SECONDS)
    expect.set_options(timeout=SECONDS)
    problems: list[str] = []
    page.on("console", lambda said: problems.append(said.text) if said.type == "error" else None)
    page.on("pageerror", lambda error: problems.append(str(error)))
    yield page, problems
    context.close()


@dataclass
class Repository:
    """Stands in for GitHub: what the editor asks of its two interfaces, on files in memory."""

    files: dict[str, str]
    token: str = "ficha-de-prueba"
    commits: list[dict[str, Any]] = field(default_factory=list)
    asked: list[str] = field(default_factory=list)

    def answer(self, route: Route) -> None:
        """One request."""
        request = route.request
        if request.method == "OPTIONS":
            return self._send(route, None)
        path = request.url.removeprefix(GITHUB)
        self.asked.append(path)
        if request.headers.get("authorization", "").split()[-1:] != [self.token]:
            return self._send(route, {"message": "Bad credentials"}, 401)
        if path == "/user":
            name = {"login": "editora", "name": "Editora", "email": "editora@sitio.example"}
            return self._send(route, {"id": 1, "avatar_url": "", "html_url": "", **name})
        if path.endswith("/collaborators/editora"):
            return self._send(route, None)
        if "/git/trees/" in path:
            return self._send(route, {"truncated": False, "tree": self._tree()})
        asked = json.loads(request.post_data or "{}")
        return self._send(route, {"data": self._graph(asked["query"], asked["variables"])})

    def _send(self, route: Route, body: object, status: int = 200) -> None:
        heads = {f"Access-Control-Allow-{what}": "*" for what in ("Origin", "Headers", "Methods")}
        if body is None:
            route.fulfill(status=204, headers=heads)
        else:
            route.fulfill(status=status, headers=heads, json=body)

    def _head(self) -> str:
        return f"{len(self.commits) + 1:040x}"

    def _tree(self) -> list[dict[str, object]]:
        return [
            {"type": "blob", "path": path, "sha": _blob(text), "size": len(text.encode())}
            for path, text in self.files.items()
        ]

    def _graph(self, query: str, variables: dict[str, Any]) -> dict[str, Any]:
        if "createCommitOnBranch" in query:
            return {"createCommitOnBranch": {"commit": self._commit(variables["input"])}}
        commit = {"oid": self._head(), "message": "x", "committedDate": "2026-01-01T00:00:00Z"}
        commit["author"] = {"name": "E", "email": "e@x", "user": {"id": 1, "login": "editora"}}  # type: ignore[assignment]
        ref = {"target": {"history": {"nodes": [commit]}, **commit}}
        found: dict[str, Any] = {"defaultBranchRef": {"name": "main"}, "ref": ref}
        texts = {_blob(text): text for text in self.files.values()}
        for name, blob in re.findall(r'(\w+): object\(oid: "(\w+)"\)', query):
            # A commit is asked for its checks the same way: it has none.
            found[name] = {"text": texts[blob], "isTruncated": False} if blob in texts else None
        found |= dict.fromkeys(re.findall(r"(\w+):\s+ref\(", query), ref)
        return {"repository": found}

    def _commit(self, asked: dict[str, Any]) -> dict[str, object]:
        assert asked["expectedHeadOid"] == self._head()
        self.commits.append(asked)
        added = asked["fileChanges"]["additions"]
        for each in added:
            self.files[each["path"]] = base64.b64decode(each["contents"]).decode()
        blobs = {f"file_{n}": {"oid": _blob(self.files[e["path"]])} for n, e in enumerate(added)}
        return {"oid": self._head(), "committedDate": "2026-01-02T00:00:00Z", **blobs}


def _blob(text: str) -> str:
    data = text.encode()
    return hashlib.sha1(b"blob %d\0" % len(data) + data, usedforsecurity=False).hexdigest()
