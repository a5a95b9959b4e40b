#!/bin/sh
# Bring a virtual environment to a lock: requirements/venv.sh FOLDER site|docs|dev
# Compares contents, not dates: a clone or a copied folder has dates that say nothing.
set -eu

venv=$1
name=$2
here=$(dirname "$0")

fail() {
    printf 'plan-claro: %s\n' "$@" >&2
    exit 1
}

new_enough() {
    "$1" -c 'import sys; sys.exit(sys.version_info < (3, 11))' >/dev/null 2>&1
}

find_python() {
    for candidate in ${PYTHON:+"$PYTHON"} python3 python3.14 python3.13 python3.12 python3.11 python; do
        if new_enough "$candidate"; then
            printf '%s\n' "$candidate"
            return
        fi
    done
    found=$(python3 --version 2>&1) || found='no Python'
    fail "Python 3.11 or newer is needed; this machine has $found." \
        "Install it from your system's packages or python.org, or name it: make PYTHON=/path/to/python3"
}

create() {
    base=$(find_python)
    "$base" -c 'import ensurepip, venv' 2>/dev/null || fail \
        "$("$base" --version) has no venv module." \
        "On Debian or Ubuntu: apt-get install python3-venv"
    rm -rf "$venv"
    "$base" -m venv "$venv"
}

usable() {
    # A moved or upgraded Python leaves a dead link or an empty library; no pip shows both.
    new_enough "$1" && "$1" -c 'import importlib.util as u, sys; sys.exit(not u.find_spec("pip"))'
}

python=$venv/bin/python
stamp=$venv/.installed-$name.txt
usable "$python" || create
cmp -s "$here/$name.txt" "$stamp" && exit 0

printf 'plan-claro: installing requirements/%s.txt into %s\n' "$name" "$venv" >&2
# pip itself refuses to touch any Python but an environment's.
PIP_REQUIRE_VIRTUALENV=1 "$python" -m pip install -q --disable-pip-version-check \
    --require-hashes -r "$here/$name.txt"
cp "$here/$name.txt" "$stamp"
# A later one of these locks holds everything the earlier do, in the same versions.
for held in site docs dev; do
    if [ "$held" = "$name" ]; then break; fi
    cp "$here/$held.txt" "$venv/.installed-$held.txt"
done
