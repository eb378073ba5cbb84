# The first `make run` or `make test` sets up .venv from the lock files; later ones start at once.
#   make run ARGS=...     ARGS are handed on; so are they to pytest with `make test ARGS=...`
#   make test PYTHON=...  sets up .venv with that Python; by default the first of these that is new enough

PYTHON ?= python3.13 python3.12 python3.11 python3
UV ?= uv
VENV := .venv
BIN := $(VENV)/bin
PIP := $(BIN)/python -m pip --disable-pip-version-check

.DEFAULT_GOAL := help
.DELETE_ON_ERROR:
.PHONY: help check run test statements faults bench lint lock clean

help:  ## Say what there is to make
	@awk -F ':.*## ' '/^[a-z]+:.*## / { printf "make %-10s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

check: $(VENV)/run.stamp  ## Say whether everything is in order, and how to invite the bot
	@$(BIN)/rapport check $(ARGS)

run: $(VENV)/run.stamp  ## Start Rapport
	@$(BIN)/rapport run $(ARGS)

test: $(VENV)/dev.stamp  ## Run the tests
	@$(BIN)/python -m pytest -n auto --maxprocesses 4 $(ARGS)

statements: $(VENV)/dev.stamp  ## Compile bot/storage/statements to bot/storage/compiled
	@$(BIN)/python -m bot.storage.statements

bench: $(VENV)/dev.stamp  ## Measure what Rapport costs, beside what people would use instead
	@$(BIN)/python -m tests.bench $(ARGS)

# `make test` has the short form of these. Long: 600 kills, 500 people, and everything that has to wait.
faults: $(VENV)/dev.stamp  ## Break everything that can break, at length
	@RAPPORT_FAULTS=long $(BIN)/python -m pytest -n auto --maxprocesses 4 -rP tests/faults $(ARGS)

lint: $(VENV)/dev.stamp  ## Check style, types and who imports whom
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/lint-imports --no-logo

lock:  ## Write the lock files anew; `make lock ARGS=--upgrade` takes newer versions
	$(COMPILE) pyproject.toml -o requirements.lock $(ARGS)
	$(COMPILE) --group build -c requirements.lock -o requirements-build.lock $(ARGS)
	$(COMPILE) pyproject.toml --group dev -c requirements.lock -c requirements-build.lock \
		-o requirements-dev.lock $(ARGS)

clean:  ## Remove .venv, the caches and what was built
	rm -rf $(VENV) build dist .*_cache .hypothesis
	find bot migrations tests -name __pycache__ -prune -exec rm -rf {} +

# --- how it is done --------------------------------------------------------------------------------

COMPILE := $(UV) pip compile --quiet --universal --python-version 3.11 --generate-hashes \
	--no-emit-index-url --no-emit-find-links --custom-compile-command 'make lock'

$(VENV)/run.stamp: requirements.lock requirements-build.lock pyproject.toml
	$(call install,-r requirements.lock -r requirements-build.lock)
	@touch $@

$(VENV)/dev.stamp: requirements-dev.lock pyproject.toml
	$(call install,-r requirements-dev.lock)
	@touch $(VENV)/run.stamp $@

# $(1): the lock files. Everything is compiled now, because a start should not wait for it.
define install
@$(PIP) --version >/dev/null 2>&1 || { $(venv); }
@echo "Setting up $(VENV); this takes about half a minute, once."
@$(PIP) install --quiet --compile --require-hashes $(1)
@$(PIP) install --quiet --no-index --no-deps --no-build-isolation --editable .
@$(BIN)/python -m compileall -q bot migrations
endef

# A .venv whose Python is gone is made anew; one that only lacks pip gets it.
define venv
found=; clear=; [ -x $(BIN)/python ] || clear=--clear; \
for python in $(PYTHON); do \
	"$$python" -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null || continue; \
	found="$$python"; \
	"$$python" -c 'import ensurepip, venv' 2>/dev/null && exec "$$python" -m venv $$clear $(VENV); \
done; \
if [ -n "$$found" ]; then \
	echo "$$found cannot make a virtual environment: install its venv module, for example \`sudo apt install python3-venv\`."; \
else \
	echo "Rapport needs Python 3.11 or newer: install it, for example \`sudo apt install python3 python3-venv\`."; \
fi >&2; \
exit 1
endef
