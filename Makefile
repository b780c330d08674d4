# Two commands do everything on a fresh machine: make report, make test.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
STAMP := $(VENV)/.installed

.PHONY: report picture shots test lint types fences docs install models benchmark clean

report: $(STAMP)
	$(BIN)/feedbacknlp report --study examples/shop/feedback.toml --out out/shop
	@echo "The page: $(CURDIR)/out/shop/report.html"

# the README's picture, taken by an installed browser
picture: report
	$(BIN)/python docs/images/photograph.py out/shop/report.html

# the example page in every size, light, dark and printed: pictures in out/shots
shots: $(STAMP)
	$(BIN)/python -m pytest tests/report/test_page_looks.py --shots out/shots

test: lint types fences
	$(BIN)/python -m pytest -n auto

lint: $(STAMP)
	$(BIN)/ruff check .

types: $(STAMP)
	$(BIN)/mypy

fences: $(STAMP)
	$(BIN)/lint-imports

# out/site/index.html; tests/docs builds it, too, as strictly
docs: $(STAMP)
	NO_MKDOCS_2_WARNING=1 $(BIN)/python -m mkdocs build --strict
	@echo "The documentation: $(CURDIR)/out/site/index.html"

install: $(STAMP)

$(STAMP): pyproject.toml constraints.txt
	$(PYTHON) -m venv $(VENV)
	$(BIN)/python -m pip install --quiet --upgrade pip
	$(BIN)/python -m pip install --quiet --constraint constraints.txt --editable '.[dev]'
	@touch $(STAMP)

# needs a network once for the base weights; PUBLIC names a folder of the permitted public sets, if they are at hand
CACHE := models/.cache
models: $(STAMP)
	$(BIN)/python training/encoder/base_folder.py $(CACHE)/base
	$(BIN)/python training/encoder/cut_vocabulary.py $(CACHE)/base $(CACHE)/cut
	$(BIN)/python training/encoder/train.py $(CACHE)/cut $(CACHE)/trained $(if $(PUBLIC),--public $(PUBLIC))
	$(BIN)/python training/encoder/train.py $(CACHE)/cut $(CACHE)/fast $(if $(PUBLIC),--public $(PUBLIC)) \
		--start $(CACHE)/trained --teacher $(CACHE)/trained --layers 3 --rate 3e-4 --epochs 3
	$(BIN)/python training/encoder/pieces.py $(CACHE)/trained $(if $(PUBLIC),--public $(PUBLIC))
	$(BIN)/python training/encoder/pieces.py $(CACHE)/fast $(if $(PUBLIC),--public $(PUBLIC))
	$(BIN)/python training/encoder/ship.py $(CACHE)/trained models
	$(BIN)/python training/encoder/ship.py $(CACHE)/fast models --which fast

# DATA names a folder of the public sets, BASE one of multilingual-e5-small (base_folder.py writes it); both may be left
# out. A baseline that can not be installed (no network) is left out, too: hence the dash
benchmark: $(STAMP)
	-$(BIN)/python -m pip install --quiet --constraint constraints.txt --editable '.[benchmark]'
	$(BIN)/python benchmarks/quality.py $(if $(DATA),--public $(DATA)) $(if $(BASE),--base $(BASE)) $(if $(OUT),--out $(OUT))

clean:
	rm -rf $(VENV) out
