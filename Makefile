# `make build` runs the main job, `make test` proves it; both set up what they need.

PYTHON ?= python3
VENV := .venv
DOCS ?= $(SPECWRIGHT_DOCS)
BIN := $(VENV)/bin
STAMP := $(VENV)/.installed

.PHONY: build test lint format golden coverage transcribe lock bench clean

build: $(STAMP)
	$(BIN)/specwright build

test: $(STAMP) lint
	$(BIN)/specwright build --check
	$(BIN)/pytest -n 2 --dist loadfile --ignore tests/mutation
	$(BIN)/pytest tests/mutation

lint: $(STAMP)
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/black --check --quiet generated
	$(BIN)/specwright lint
	$(BIN)/mypy generator
	cd templates && ../$(BIN)/mypy --strict -p runtime
	cd generated && ../$(BIN)/mypy --strict -p binance_typed
	$(BIN)/pyright --pythonpath $(BIN)/python
	$(BIN)/pyright --pythonpath $(BIN)/python -p generated

format: $(STAMP)
	$(BIN)/ruff check --fix .
	$(BIN)/ruff format .

# Rewrites the expected files of every golden case; read the diff before you commit it.
golden: $(STAMP)
	UPDATE_GOLDEN=1 $(BIN)/pytest tests -k golden

# What the generated contract tests reach of the generated code: all of every product, and how much of the runtime.
coverage: $(STAMP)
	$(BIN)/coverage run --branch --source generated/binance_typed -m pytest generated/tests
	$(BIN)/coverage report --skip-covered
	$(BIN)/coverage report --omit '*/runtime/*' --fail-under 100 > /dev/null

# The documentation into specs/: the newest text of each endpoint; what June's crawl lacks stands in January's.
transcribe: $(STAMP)
	$(BIN)/python -m generator transcribe $(DOCS)/spot-github-2026-07 \
	  --then $(DOCS)/2026-06-27 $(DOCS)/2026-01-16 --then $(DOCS)/2025-06-html \
	  --out specs --report .cache/specwright/transcription.txt

# Resolves the pins anew (needs `pip install uv`).
lock:
	uv pip compile --universal --python-version 3.11 --generate-hashes --no-header --no-annotate \
	  --group dev pyproject.toml -o requirements.lock

bench: $(STAMP)
	$(BIN)/python benchmarks/run.py

clean:
	rm -rf $(VENV) .cache dist

$(STAMP): requirements.lock pyproject.toml
	$(PYTHON) -m venv $(VENV)
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements.lock
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation -e . -e generated
	touch $@
