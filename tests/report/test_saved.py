from __future__ import annotations

import json
from dataclasses import fields, replace
from pathlib import Path

import pandas as pd
import pyarrow.parquet as pq
import pytest

from feedbacknlp.contracts import Caution, Findings
from feedbacknlp.contracts import tables as contract
from feedbacknlp.errors import FileError
from feedbacknlp.report import read_findings, write_findings, write_tables
from feedbacknlp.report.page import render_page
from feedbacknlp.report.saved import TABLE_NAMES


def test_cautions_of_older_reports_are_sentences(example: Findings, tmp_path: Path) -> None:
    saved = save(example, tmp_path) / "findings.json"
    content = json.loads(saved.read_text(encoding="utf-8"))
    content["cautions"] = ["Few wrote."]
    saved.write_text(json.dumps(content), encoding="utf-8")
    assert read_findings(tmp_path).cautions == (Caution(code="", text="Few wrote."),)


def save(findings: Findings, folder: Path) -> Path:
    write_findings(findings, folder / "findings.json")
    write_tables(findings, folder / "tables")
    return folder


def assert_same(first: Findings, second: Findings) -> None:
    for field in fields(Findings):
        one, other = getattr(first, field.name), getattr(second, field.name)
        if isinstance(one, pd.DataFrame):
            pd.testing.assert_frame_equal(one, other)
        elif field.name == "rows":
            assert sorted(one) == sorted(other)
            for name in one:
                pd.testing.assert_frame_equal(one[name], other[name])
        elif field.name == "shown_by":
            assert callable(one)
        elif field.name == "provenance":
            assert {part.name: getattr(one, part.name) for part in fields(one)} == {
                part.name: getattr(other, part.name) for part in fields(one)
            }
        else:
            assert one == other or dict(one) == dict(other)


def test_findings_come_back_and_render_the_same(example: Findings, page: str, tmp_path: Path) -> None:
    again = read_findings(save(example, tmp_path))
    assert_same(again, example)
    contract.check_table(again.drivers, contract.Drivers, stage="test")
    contract.check_table(again.rows["responses"], contract.Responses, stage="test")
    assert render_page(again) == page


def test_empty_findings_come_back(empty: Findings, tmp_path: Path) -> None:
    assert_same(read_findings(save(empty, tmp_path)), empty)


def test_same_findings_give_same_bytes(example: Findings, tmp_path: Path) -> None:
    first, second = save(example, tmp_path / "a"), save(example, tmp_path / "b")
    names = sorted(path.relative_to(first) for path in first.rglob("*.*"))
    assert len(names) == 1 + len(TABLE_NAMES) + len(example.rows)
    assert all((first / name).read_bytes() == (second / name).read_bytes() for name in names)


def test_json_is_plain(example: Findings, tmp_path: Path) -> None:
    text = write_findings(
        replace(example, thresholds={"confidence": float("nan")}), tmp_path / "findings.json"
    ).read_text(encoding="utf-8")
    content = json.loads(text, parse_constant=lambda name: pytest.fail(f"{name} is no JSON"))
    assert content["format_version"] == 1
    assert content["thresholds"] == {"confidence": None}
    assert content["tables"]["requests"][0]["written_at"].endswith("+00:00")
    assert content["tables"]["drivers"][0]["impact"] == example.drivers["impact"].iloc[0]
    assert list(content) == sorted(content)
    assert content["rows"]["comments"] == len(example.rows["comments"])


def test_a_column_joined_from_pieces_gives_the_same_bytes(example: Findings, tmp_path: Path) -> None:
    # as many texts as Parquet needs to leave the dictionary, in one piece and in thirty
    texts = [f"statement-{number:07d}" for number in range(120_000)]
    whole = pd.Series(texts, dtype="str")
    joined = pd.concat([pd.Series(texts[at : at + 4_000], dtype="str") for at in range(0, len(texts), 4_000)])
    written = []
    for place, column in enumerate((whole, joined.reset_index(drop=True))):
        findings = replace(example, rows={**example.rows, "statements": pd.DataFrame({"statement_id": column})})
        folder = tmp_path / str(place)
        folder.mkdir()
        written.append(write_tables(findings, folder)["statements"].read_bytes())
    assert written[0] == written[1]


def test_parquet_holds_no_metadata_of_a_library(example: Findings, tmp_path: Path) -> None:
    path = write_tables(example, tmp_path)["drivers"]
    assert b"pandas" not in (pq.read_schema(path).metadata or {})


def test_what_can_not_be_read(example: Findings, tmp_path: Path) -> None:
    def code() -> str:
        with pytest.raises(FileError) as caught:
            read_findings(tmp_path)
        assert caught.value.expected
        return caught.value.code

    assert code() == "FB191"
    (tmp_path / "findings.json").write_text("no json")
    assert code() == "FB191"
    for text in ("[]", '{"format_version": 99}', '{"format_version": 1}'):
        (tmp_path / "findings.json").write_text(text)
        assert code() == "FB192"
    save(example, tmp_path)
    (tmp_path / "tables" / "drivers.parquet").write_bytes(b"broken")
    assert code() == "FB193"
    (tmp_path / "tables" / "drivers.parquet").unlink()
    assert code() == "FB193"
