"""What MkDocs wrote, made fit for a site: nothing of another host, the same bytes each time, a
search that needs no accents, and none of the files that nobody asks for."""

from __future__ import annotations

import base64
import hashlib
import re
import shutil
from pathlib import Path

LEFT_OUT = re.compile(r"(^404\.html|^sitemap\.xml(\.gz)?|\.map|/lunr/(tinyseg|wordcut)\.js)$")
STEMMER = re.compile(r"/lunr/min/lunr\.(?P<name>[\w.]+)\.min\.js$")
STEMMERS = {"es": ("es", "multi", "stemmer.support"), "en": ()}
# Most type without accents on a phone. `ñ` is a letter of its own and stays.
FOLDED = """
(() => {
  const plain = (text) => text.normalize("NFD").replace(/[\\u0301\\u0308]/g, "").normalize("NFC");
  const fold = (token) => token.update(plain);
  const plugin = lunr.es;
  const Lexer = lunr.QueryLexer;
  lunr.Pipeline.registerFunction(fold, "fold-es");
  lunr.es = Object.assign(function () {
    plugin.call(this);
    this.pipeline.add(fold);
  }, plugin);
  lunr.QueryLexer = Object.assign(function (text) {
    Lexer.call(this, plain(text));
  }, Lexer, {prototype: Lexer.prototype});
})();
"""
HEAD = "<head>"
DIALOG = '<div class="md-search" data-md-component="search" role="dialog"'
SEARCH = {"es": "Buscar", "en": "Search"}
INLINE = re.compile(r"<script(?P<kind>[^>]*)>(?P<text>.*?)</script>", re.DOTALL)


def finish(built: Path, folder: Path, lang: str) -> None:
    """Copy a built handbook into `folder`, each page with a policy that allows no other host."""
    for path in sorted(built.rglob("*")):
        name = path.relative_to(built).as_posix()
        if path.is_dir() or _left_out(name, lang):
            continue
        target = folder / name
        target.parent.mkdir(parents=True, exist_ok=True)
        if path.suffix == ".html":
            text = named(path.read_text("utf-8"), SEARCH[lang])
            target.write_text(with_policy(text), "utf-8", newline="\n")
        elif name.endswith("/lunr.es.min.js"):
            text = path.read_text("utf-8") + FOLDED
            target.write_text(text, "utf-8", newline="\n")
        else:
            shutil.copyfile(path, target)


def with_policy(html: str) -> str:
    """The page with a content policy: scripts of its own files, and those inside it by hash."""
    scripts = (each for each in INLINE.finditer(html) if "src=" not in each["kind"])
    # Blocks of data are not run.
    run = {each["text"] for each in scripts if "application/json" not in each["kind"]}
    hashes = "".join(f" '{digest}'" for digest in sorted(map(_digest, run)))
    policy = (
        f"default-src 'none'; script-src 'self'{hashes}; worker-src 'self'; connect-src 'self'; "
        "img-src 'self' data:; style-src 'self' 'unsafe-inline'; base-uri 'none'; "
        "form-action 'none'"
    )
    meta = f'<meta http-equiv="Content-Security-Policy" content="{policy}">'
    return html.replace(HEAD, f"{HEAD}\n    {meta}", 1)


def named(html: str, search: str) -> str:
    """The page with a name for its search, which the theme leaves without."""
    return html.replace(DIALOG, f'{DIALOG} aria-label="{search}"', 1)


def _digest(text: str) -> str:
    return "sha256-" + base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()


def _left_out(name: str, lang: str) -> bool:
    stemmer = STEMMER.search(name)
    return bool(LEFT_OUT.search(name)) or bool(stemmer and stemmer["name"] not in STEMMERS[lang])
