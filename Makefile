# Two commands do everything on a fresh machine: make report, make test.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
STAMP := $(VENV)/.installed

.PHONY: report test lint types fences install models benchmark clean

report: $(STAMP)
	$(BIN)/feedbacknlp report --study examples/shop/feedback.toml --out out/shop
	@echo "The page: $(CURDIR)/out/shop/report.html"

test: lint types fences
	$(BIN)/python -m pytest

lint: $(STAMP)
	$(BIN)/ruff check .

types: $(STAMP)
	$(BIN)/mypy

fences: $(STAMP)
	$(BIN)/lint-imports

install: $(STAMP)

$(STAMP): pyproject.toml constraints.txt
	$(PYTHON) -m venv $(VENV)
	$(BIN)/python -m pip install --quiet --upgrade pip
	$(BIN)/python -m pip install --quiet --constraint constraints.txt --editable '.[dev]'
	@touch $(STAMP)

# needs a network once for the base weights; PUBLIC names a folder of the permitted public sets, if they are at hand
models: $(STAMP)
	$(BIN)/python training/encoder/base_folder.py models/.cache/base
	$(BIN)/python training/encoder/cut_vocabulary.py models/.cache/base models/.cache/cut
	$(BIN)/python training/encoder/train.py models/.cache/cut models/.cache/trained $(if $(PUBLIC),--public $(PUBLIC))
	$(BIN)/python training/encoder/ship.py models/.cache/trained models

clean:
	rm -rf $(VENV) out
