"""`yaml-language-server`, which the YAML extension of VS Code runs, as an editor speaks to it."""

from __future__ import annotations

import json
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from tests.fields.node import answering, running
from tests.project import ROOT

SERVER = ROOT / "tests/node_modules/yaml-language-server/bin/yaml-language-server"
ABLE = {
    "workspace": {"configuration": True},
    "textDocument": {
        "completion": {
            "completionItem": {"snippetSupport": True, "documentationFormat": ["markdown"]}
        },
        "hover": {"contentFormat": ["markdown"]},
    },
}


@dataclass(frozen=True)
class Marked:
    """A place where an editor underlines; line from 1, as in diagnostics of `check`."""

    line: int
    message: str


@dataclass(frozen=True)
class Offer:
    """One line of the list that opens below the cursor."""

    label: str
    text: str
    explained: str


@dataclass
class Editor:
    """An editor with this repository open and its `.vscode/settings.json`."""

    process: subprocess.Popen[bytes]
    settings: dict[str, Any]
    asked: int = 0
    marked: dict[str, list[Marked]] = field(default_factory=dict)

    def open(self, file: str, text: str) -> None:
        """Open a file with this text; it need not be on the disk."""
        document = {"uri": (ROOT / file).as_uri(), "languageId": "yaml", "version": 1, "text": text}
        self._send(method="textDocument/didOpen", params={"textDocument": document})

    def underlined(self, file: str) -> list[Marked]:
        """What is wrong in a file that is open. The server takes its time to say so, for many
        files at once as long as for one."""
        uri = (ROOT / file).as_uri()
        while uri not in self.marked:
            self._heard()
        return self.marked[uri]

    def hover(self, file: str, line: int, column: int) -> str:
        """What is shown beside the pointer, in Markdown."""
        found = self._ask("textDocument/hover", _place(file, line, column))
        return str(found["contents"]["value"]) if found else ""

    def offers(self, file: str, line: int, column: int) -> dict[str, Offer]:
        """What may be written at a place, by label."""
        found = self._ask("textDocument/completion", _place(file, line, column))
        return {item["label"]: _offer(item) for item in found["items"]}

    def start(self) -> None:
        """What editors say first."""
        folder = {"uri": ROOT.as_uri(), "name": "plan-claro"}
        about = {"processId": None, "rootUri": folder["uri"], "capabilities": ABLE}
        self._ask("initialize", about | {"workspaceFolders": [folder]})
        self._send(method="initialized", params={})
        self._send(method="workspace/didChangeConfiguration", params={"settings": self.settings})

    def _ask(self, method: str, params: dict[str, Any]) -> Any:
        self.asked += 1
        self._send(id=self.asked, method=method, params=params)
        while True:
            heard = self._heard()
            if heard.get("id") == self.asked and "method" not in heard:
                assert "error" not in heard, heard
                return heard["result"]

    def _heard(self) -> dict[str, Any]:
        """The next message, answered if it is a question."""
        message = self._received()
        match message.get("method"):
            case "textDocument/publishDiagnostics":
                told = message["params"]
                self.marked[told["uri"]] = [_marked(each) for each in told["diagnostics"]]
            case "workspace/configuration":
                wanted = [item["section"] for item in message["params"]["items"]]
                self._send(id=message["id"], result=[self.settings.get(name) for name in wanted])
            case str() if "id" in message:
                self._send(id=message["id"], result=None)
        return message

    def _send(self, **message: Any) -> None:
        body = json.dumps({"jsonrpc": "2.0"} | message).encode()
        assert self.process.stdin
        self.process.stdin.write(b"Content-Length: %d\r\n\r\n%s" % (len(body), body))
        self.process.stdin.flush()

    def _received(self) -> dict[str, Any]:
        size = 0
        with answering(self.process) as said:
            while header := said.readline().strip():
                name, _, value = header.partition(b":")
                size = int(value) if name.lower() == b"content-length" else size
            assert size, "the language server ended"
            message: dict[str, Any] = json.loads(said.read(size))
        return message


@contextmanager
def editor() -> Iterator[Editor]:
    """An editor with this repository open."""
    with running(SERVER, "--stdio") as process:
        opened = Editor(process, settings())
        opened.start()
        yield opened


def settings() -> dict[str, Any]:
    """Those of the workspace, by section, as editors hand them on."""
    sections: dict[str, Any] = {}
    text = (ROOT / ".vscode/settings.json").read_text("utf-8")
    for name, value in json.loads(text).items():
        *sets, last = name.split(".")
        inner = sections
        for each in sets:
            inner = inner.setdefault(each, {})
        inner[last] = value
    return sections


def modeline(file: Path, schema: str, lang: str = "es") -> str:
    """The first line of a file, which names its schema from where the file stands."""
    up = "../" * (len(file.parts) - 1) or "./"
    return f"# yaml-language-server: $schema={up}schema/{lang}/{schema}.json\n"


def _place(file: str, line: int, column: int) -> dict[str, Any]:
    uri = (ROOT / file).as_uri()
    return {
        "textDocument": {"uri": uri},
        "position": {"line": line - 1, "character": column - 1},
    }


def _marked(told: dict[str, Any]) -> Marked:
    return Marked(told["range"]["start"]["line"] + 1, told["message"])


def _offer(item: dict[str, Any]) -> Offer:
    told = item.get("documentation") or ""
    text = item.get("insertText") or item["textEdit"]["newText"]
    return Offer(item["label"], text, told["value"] if isinstance(told, dict) else told)
