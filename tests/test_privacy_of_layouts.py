"""An address planted in every field of every layout's export is in no table, page, message or log."""

from __future__ import annotations

import copy
import csv
import io
import json
import logging
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import openpyxl
import pytest
from click.testing import CliRunner

from feedbacknlp import write_report
from feedbacknlp.cli import main
from tests.ingest.test_layouts import EXPECTED, FOLDER
from tests.test_privacy import read_output
from tests.test_study import toy_study

MARK = "qzplant"
FILES = sorted(path.name for path in FOLDER.iterdir())
# Orders alone are no study: they are read beside the reviews that name them.
ORDERS = {"shopify_orders.csv": "trustpilot.csv", "ecwid_orders.csv": "trustpilot.csv"}
# Of each family one goes through the whole job; all go through reading, masking and what `check` and `init` print.
WHOLE = ("qualtrics_numeric.csv", "delighted_api.json")


def _address(place: int) -> str:
    return f"{MARK}{place}@example.com"


def _plant_records(records: list[list[Any]], answers: int) -> list[list[Any]]:
    """The records with an address in every column, each in another of the answers at their end as far as they go."""
    planted = [list(record) for record in records]
    for at in range(len(records[-1])):
        planted[len(records) - 1 - at % answers][at] = _address(at)
    return planted


def _leaves(item: Any, path: tuple[Any, ...] = ()) -> Iterator[tuple[Any, ...]]:
    if isinstance(item, dict):
        for key, value in item.items():
            yield from _leaves(value, (*path, key))
    elif isinstance(item, list):
        for at, value in enumerate(item):
            yield from _leaves(value, (*path, at))
    else:
        yield path


def _plant_objects(objects: list[Any]) -> list[Any]:
    """The objects with an address in every member, however deep, each in another object as far as they go."""
    planted = copy.deepcopy(objects)
    for at, path in enumerate(_leaves(objects[-1])):
        inner = planted[-1 - at % len(objects)]
        for key in path[:-1]:
            inner = inner.get(key, {}) if isinstance(inner, dict) else inner[key]
        inner[path[-1]] = _address(at)
    return planted


def plant(source: Path, folder: Path) -> Path:
    target = folder / source.name
    answers = EXPECTED[source.name].rows[0] if source.name in EXPECTED else 8
    if source.suffix == ".xlsx":
        book = openpyxl.load_workbook(source)
        rows = [["" if cell is None else cell for cell in row] for row in book.active.values]
        for place, row in enumerate(_plant_records(rows, answers), start=1):
            for column, cell in enumerate(row, start=1):
                book.active.cell(place, column, cell)
        book.save(target)
    elif source.suffix == ".jsonl":
        lines = [json.loads(line) for line in source.read_text(encoding="utf-8").splitlines()]
        target.write_text("\n".join(map(json.dumps, _plant_objects(lines))), encoding="utf-8")
    elif source.suffix == ".json":
        whole = json.loads(source.read_text(encoding="utf-8"))
        if isinstance(whole, list):
            whole = _plant_objects(whole)
        else:
            whole["reviews"] = _plant_objects(whole["reviews"])
        target.write_text(json.dumps(whole), encoding="utf-8")
    else:
        data = source.read_bytes()
        encoding = "utf-16" if data[:2] == b"\xff\xfe" else "utf-8-sig"
        text = data.decode(encoding)
        delimiter = ";" if text.split("\n", 1)[0].count(";") > 3 else ","
        records = [record for record in csv.reader(io.StringIO(text), delimiter=delimiter) if record]
        written = io.StringIO(newline="")
        csv.writer(written, delimiter=delimiter).writerows(_plant_records(records, answers))
        target.write_bytes(written.getvalue().encode(encoding))
    assert read_output(target).count(MARK.encode()) > 2 or b"q\0z\0" in target.read_bytes(), "something is planted"
    return target


def _told(*arguments: object) -> str:
    result = CliRunner().invoke(main, [str(argument) for argument in arguments])
    assert result.exception is None or isinstance(result.exception, SystemExit), "no trace"
    return result.output


@pytest.mark.parametrize("name", FILES)
def test_no_field_of_a_layout_gets_out(
    name: str, tmp_path: Path, capfd: pytest.CaptureFixture[str], caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    files = [plant(FOLDER / name, tmp_path)]
    if name in ORDERS:
        files.append(plant(FOLDER / ORDERS[name], tmp_path))
    ingested = toy_study(*files).ingest()
    layouts = {source.layout for source in ingested.sources}
    known = {name.replace("_", "-").removesuffix(".csv"), "trustpilot"} if name in ORDERS else {EXPECTED[name].layout}
    assert layouts == known, "the marks of the layout are still seen"
    assert ingested.ledger.unbalanced() == {}
    texts = ingested.comments["text"]
    if len(texts):
        assert texts.str.contains(MARK).any(), "a text column took the address"
    shown = [
        ingested.responses.to_json(date_format="iso"),
        ingested.comments.drop(columns="text").to_json(date_format="iso"),
        repr(ingested.ledger),
        repr(ingested.sources),
        repr(ingested.scales),
        repr(ingested),
        toy_study(*files).prepare(ingested.comments).drop(columns="text").to_json(date_format="iso"),
        _told("check", *files),
        _told("init", *files, "--out", tmp_path / "feedback.toml"),
        (tmp_path / "feedback.toml").read_text(encoding="utf-8"),
        caplog.text,
        *capfd.readouterr(),
    ]
    assert [at for at, text in enumerate(shown) if MARK in text] == []


@pytest.mark.parametrize("name", WHOLE)
def test_no_field_of_a_layout_is_in_a_report(name: str, tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    out = tmp_path / "out"
    write_report(toy_study(plant(FOLDER / name, tmp_path)).run(), out, slides=True)
    written = [path for path in out.rglob("*") if path.is_file()]
    assert {path.suffix for path in written} >= {".html", ".xlsx", ".json", ".csv", ".pptx", ".yaml", ".parquet"}
    assert [path.name for path in written if MARK.encode() in read_output(path)] == []
    assert MARK not in caplog.text


@pytest.mark.parametrize(
    "rows",
    [
        # two scales in one column, a score that is none, texts only, one id for all, no heading
        ["id,nps,why", *(f"{_address(n)},{n % 11 if n % 2 else 90 + n},{_address(n)} was late" for n in range(12))],
        ["id,nps,why", *(f"{_address(n)},{_address(n)},{_address(n)} was late" for n in range(12))],
        ["why", *(f"{_address(n)} was late" for n in range(12))],
        ["id,csat,why", *(f"{_address(1)},{n % 5 + 1},{_address(n)} was late" for n in range(12))],
        [f"{_address(n)},{n % 5},{_address(n)} was late" for n in range(12)],
        ["id,nps,id", *(f"{_address(n)},{n % 11},{_address(n)}" for n in range(12))],
    ],
)
def test_no_message_of_an_error_tells_a_cell(rows: list[str], tmp_path: Path) -> None:
    path = tmp_path / "odd.csv"
    path.write_text("\n".join(rows), encoding="utf-8")
    joined = tmp_path / "orders.csv"
    joined.write_text(
        "order_id,email\n" + "\n".join(f"{_address(n % 3)},{_address(n)}" for n in range(12)), encoding="utf-8"
    )
    for files in ((path,), (path, joined)):
        assert MARK not in _told("check", *files)
        assert MARK not in _told("init", *files, "--out", tmp_path / "made.toml", "--force")
    chosen = tmp_path / "chosen.toml"
    wrong = (
        'column = "why"\nkind = "nps"',
        'column = "nosuch"\nkind = "nps"',
        'column = "nps"\nkind = "csat"\nlow = 8',
    )
    for score in wrong:
        chosen.write_text(f'[[files]]\npath = "odd.csv"\n\n[[scores]]\n{score}\n', encoding="utf-8")
        told = _told("check", "--study", chosen, path)
        assert told
        assert MARK not in told
