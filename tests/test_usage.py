"""Wrong usage of `python build.py …`: exit code 2 and one clear sentence, in both languages."""

from __future__ import annotations

import errno
import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from planclaro.cli import usage
from planclaro.emit.side_folder import Busy
from tests.project import DEADLINE, ROOT, Project, environment, project


@pytest.fixture(scope="module")
def untouched(tmp_path_factory: pytest.TempPathFactory) -> Project:
    made = project(tmp_path_factory.mktemp("proyecto"))
    (made.root / "content/plans/.oculto.yaml").touch()
    return made


USAGE = {
    "no command": ([], ["build", "check", "serve"]),
    "a command misspelt": (["buil"], ["buil", "build"]),
    "a command in Spanish": (["revisar"], ["revisar", "check"]),
    "a command unlike any": (["xyz"], ["xyz", "build, check, serve"]),
    "only dashes": (["--"], ["build, check, serve"]),
    "an option misspelt": (["build", "--outptu", "x"], ["--outptu", "--output"]),
    "an option of another command": (["check", "--portable"], ["--portable", "check --help"]),
    "a short option": (["build", "-o"], ["-o", "build --help"]),
    "a value missing": (["build", "--output"], ["--output", "build --help"]),
    "a value too many": (["build", "--strict=yes"], ["--strict"]),
    "words too many": (["build", "uno", "dos"], ["uno dos"]),
    "a language we lack": (["build", "--lang", "fr"], ["fr", "es, en"]),
    "a format we lack": (["check", "--format", "xml"], ["xml", "text, github, json"]),
    "a plan we lack": (["build", "--only", "zz"], ["zz", "otro, segundo"]),
    "a plan misspelt": (["check", "--only", "segumdo"], ["segumdo", "segundo"]),
    "a hidden file": (["build", "--only", ".oculto"], [".oculto", "otro, segundo"]),
    "an empty plan": (["check", "--only", ""], ["otro, segundo"]),
    "no scheme": (["build", "--address", "ejemplo.pe/"], ["https://ejemplo.pe/"]),
    "not the web": (["build", "--address", "ftp://ejemplo.pe/"], ["ftp://ejemplo.pe/"]),
    "no host": (["build", "--address", "https:///planes/"], ["https:///planes/"]),
    "an odd port": (["build", "--address", "https://e.pe:x/"], ["https://e.pe:x/"]),
    "a query": (["build", "--address", "https://e.pe/?a=b"], ["https://e.pe/?a=b"]),
    "another host": (["build", "--address", "https://e.pe//x.pe/"], ["https://e.pe//x.pe/"]),
    "a step up": (["build", "--address", "https://e.pe/../"], ["https://e.pe/../"]),
    "an empty address": (["build", "--address", ""], ["https://"]),
    "a configuration we lack": (["check", "--config", "no.yaml"], ["no.yaml"]),
    "a folder for one": (["check", "--config", "content"], ["content"]),
    "into nothing": (["build", "--output", ""], ["--output"]),
    "into the project": (["build", "--output", "."], ["--output"]),
    "into what holds it": (["build", "--output", ".."], ["--output"]),
    "into the content": (["build", "--output", "content/site"], ["content"]),
    "into the templates": (["build", "--output", "templates"], ["templates"]),
    "over a file": (["build", "--output", "build.py"], ["build.py"]),
    "below a file": (["build", "--output", "build.py/site"], ["build.py"]),
    "a port out of range": (["serve", "--port", "65536"], ["65536"]),
    "a port that is none": (["serve", "--port", "ochenta"], ["ochenta"]),
    "a host that is not ours": (["serve", "--host", "192.0.2.1"], ["192.0.2.1"]),
    "an empty host": (["serve", "--host", ""], ["--host"]),
    "a table as JSON": (["check", "--summary", "--format", "json"], ["--summary"]),
}


@pytest.mark.parametrize(("arguments", "told"), USAGE.values(), ids=USAGE.keys())
def test_wrong_usage(untouched: Project, arguments: list[str], told: list[str]) -> None:
    done = untouched.run(*arguments)
    assert done.code == 2
    said = " ".join((done.out + done.err).split())
    for word in told:
        assert word in said
    if arguments:
        assert not done.out
        assert done.err.startswith("plan-claro: ")


def test_wrong_usage_is_told_in_english_too(untouched: Project) -> None:
    # In one process: it is the words that matter here.
    each = """
import contextlib, io, json, pathlib, sys
from planclaro.cli import main
for arguments in json.loads(sys.argv[2]):
    with contextlib.redirect_stderr(io.StringIO()) as told:
        code = main(pathlib.Path(sys.argv[1]), arguments)
    print(json.dumps([code, told.getvalue()]))
"""
    asked = [arguments for arguments, _ in USAGE.values() if arguments and "fr" not in arguments]
    command = [sys.executable, "-c", each, str(untouched.root), json.dumps(asked)]
    said = {}
    for lang in ("es", "en"):
        done = subprocess.run(
            command,
            cwd=untouched.root,
            env=environment({"PLANCLARO_LANG": lang}),
            capture_output=True,
            encoding="utf-8",
            timeout=DEADLINE,
            check=True,
        )
        said[lang] = [json.loads(line) for line in done.stdout.splitlines()]
    assert len(said["en"]) == len(asked)
    for arguments, spanish, english in zip(asked, said["es"], said["en"], strict=True):
        assert spanish[0] == english[0] == 2
        assert spanish[1] != english[1], arguments


def test_usage_is_explained_in_the_language_asked_for(untouched: Project) -> None:
    assert "no plan" in untouched.run("check", "--only", "zz", "--lang", "en").err
    assert "no plan" in untouched.run("check", "--lang=en", "--only", "zz").err


def test_a_language_we_lack_is_refused_in_both_languages(untouched: Project) -> None:
    done = untouched.run("check", PLANCLARO_LANG="fr")
    assert done.code == 2
    assert "idioma «fr»" in done.err
    assert "language “fr”" in done.err


@pytest.mark.parametrize("number", [errno.EBUSY, errno.EXDEV])
def test_a_mounted_folder_is_told_of_in_words(number: int) -> None:
    """The system will not rename it: nothing that a test without rights could set up."""
    site = Path("/srv/site")
    refused = usage.trouble(OSError(number, "", "/srv/site", None, "/srv/.site-planclaro"), site)
    assert "“/srv/site”" in refused.told("en")
    assert "mounted" in refused.told("en")
    assert "montado" in refused.told("es")


def test_a_build_that_does_not_end_is_told_of() -> None:
    refused = usage.busy(Busy(Path("/srv/site")))
    assert "Another build" in refused.told("en")
    assert "Otra construcción" in refused.told("es")


@pytest.mark.skipif(os.name != "posix", reason="folders of an environment have other names")
def test_commands_are_told_as_they_were_started(tmp_path: Path) -> None:
    (tmp_path / ".venv").symlink_to(Path(sys.prefix))
    shutil.copy(ROOT / "build.py", tmp_path)
    command = [".venv/bin/python", "build.py", "check", "--nope"]
    done = subprocess.run(
        command, cwd=tmp_path, env=environment({}), capture_output=True, encoding="utf-8",
        timeout=DEADLINE, check=False,
    )  # fmt: skip
    assert ": .venv/bin/python build.py check --help" in done.stderr


def test_help_and_version(untouched: Project) -> None:
    for arguments in (["--help"], ["build", "-h"], ["check", "--help"], ["serve", "--help"]):
        done = untouched.run(*arguments)
        assert done.code == 0
        assert "--help" in done.out
        assert "Muestra esta ayuda" in done.out
    assert untouched.run("--version").out.startswith("plan-claro ")


def test_without_the_libraries_one_plain_line_says_what_to_do(untouched: Project) -> None:
    # -S and -I: a Python without any library, as a system's own may be.
    bare = [sys.executable, "-I", "-S", "-c"]
    start = (
        f"import sys, runpy; sys.path.insert(0, {str(ROOT)!r});"
        f"sys.argv = ['build.py', 'build']; runpy.run_path('build.py', run_name='__main__')"
    )
    done = subprocess.run(
        [*bare, start],
        cwd=untouched.root,
        capture_output=True,
        text=True,
        timeout=DEADLINE,
        check=False,
    )
    assert done.returncode == 2
    assert len(done.stderr.splitlines()) == 1
    assert "make site" in done.stderr
    assert not done.stdout


def test_build_py_is_ten_lines_at_most() -> None:
    assert len((ROOT / "build.py").read_text("utf-8").splitlines()) <= 10
