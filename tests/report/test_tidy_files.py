"""The data dictionary tells what is written; CSV holds what Parquet holds, and nothing that a spreadsheet runs."""

from __future__ import annotations

import csv
from dataclasses import replace
from pathlib import Path

import pandas as pd
import pyarrow.parquet as pq
import pytest

from feedbacknlp import Findings, StudyConfig
from feedbacknlp.contracts.dictionary import WRITTEN_TABLES, describe_column, describe_table, list_columns
from feedbacknlp.contracts.tables import check_table
from feedbacknlp.report.saved import TABLE_NAMES, list_tables, read_findings, write_findings, write_tables
from feedbacknlp.report.tidy_files import DICTIONARY_COLUMNS, write_csv_tables, write_dictionary
from feedbacknlp.study import Study
from tests.study.toy_study import ToyModels

KINDS = {
    "large_string": "text",
    "string": "text",
    "int64": "whole number",
    "double": "number",
    "bool": "true or false",
    "timestamp[us, tz=UTC]": "time, UTC",
}


@pytest.fixture(scope="module")
def findings(tmp_path_factory: pytest.TempPathFactory) -> Findings:
    """A real run over two waves."""
    texts = ("delivery was late again", "=1+1", "return label hard to print", "please add a checkout for guests")
    rows = [f"{n},{(n * 7) % 11},{texts[n % 4]} {n},2026-0{1 + n % 6}-15,{'NO' if n % 2 else 'GB'}" for n in range(60)]
    path = tmp_path_factory.mktemp("survey") / "survey.csv"
    path.write_text("\n".join(["response_id,nps,why,date,country", *rows]) + "\n", encoding="utf-8")
    return Study(config=StudyConfig(wave="quarter"), models=ToyModels(), paths=(path,)).run()


def written_tables(findings: Findings) -> list[str]:
    return [name for name in WRITTEN_TABLES if name in list_tables(findings)]


def test_every_table_of_a_report_is_in_the_dictionary(findings: Findings) -> None:
    assert set(list_tables(findings)) <= set(WRITTEN_TABLES)
    assert set(TABLE_NAMES) <= set(WRITTEN_TABLES)
    assert set(WRITTEN_TABLES) == set(list_tables(findings))


@pytest.mark.parametrize("name", WRITTEN_TABLES)
def test_every_column_and_table_has_a_meaning(name: str) -> None:
    assert describe_table(name).endswith(".")
    assert [told.column for told in list_columns(name) if not told.meaning] == []
    with pytest.raises(KeyError):
        describe_table("nothing")


def test_columns_and_types_are_those_of_the_files(findings: Findings, tmp_path: Path) -> None:
    for name, path in write_tables(findings, tmp_path).items():
        schema = pq.read_schema(path)
        fixed = [field.name for field in schema if not field.name.startswith("segment_")]
        assert fixed == [told.column for told in list_columns(name) if told.column != "text"], name
        for field in schema:
            told = describe_column(name, field.name)
            assert told.kind == KINDS[str(field.type)], (name, field.name)
            assert told.meaning, (name, field.name)


def test_tables_keep_the_contracts_that_describe_them(findings: Findings) -> None:
    tables = list_tables(findings)
    for name in written_tables(findings):
        contract = WRITTEN_TABLES[name]
        frame = tables[name]
        whole = frame.assign(text="") if "text" in contract.to_schema().columns else frame
        check_table(whole.astype({"text": "str"}) if "text" in whole else whole, contract, stage=name)


def test_values_and_missing_cells_are_as_told(findings: Findings) -> None:
    for name, frame in list_tables(findings).items():
        for column in frame.columns:
            told = describe_column(name, column)
            if not told.may_be_missing:
                assert frame[column].notna().all(), (name, column)
            if told.allowed:
                found = {str(value) or "''" for value in frame[column].dropna()}
                assert found <= set(told.allowed), (name, column)


def test_the_dictionary_file_lists_what_lies_beside_it(findings: Findings, tmp_path: Path) -> None:
    text = write_dictionary(findings, tmp_path / "columns.csv").read_text(encoding="utf-8")
    rows = list(csv.DictReader(text.splitlines()))
    assert tuple(rows[0]) == DICTIONARY_COLUMNS
    listed = [(row["table"], row["column"]) for row in rows]
    assert listed == [(name, column) for name in written_tables(findings) for column in list_tables(findings)[name]]
    country = next(row for row in rows if row["column"] == "segment_country" and row["table"] == "responses")
    assert country["may_be_missing"] == "yes"
    assert all(row["meaning"] for row in rows)


def test_csv_reads_back_as_the_same_figures(findings: Findings, tmp_path: Path) -> None:
    written = write_csv_tables(findings, tmp_path)
    assert set(written) == set(list_tables(findings))
    drivers = pd.read_csv(written["drivers"], keep_default_na=False, na_values={"impact": [""]})
    assert drivers["impact"].tolist() == pytest.approx(findings.drivers["impact"].tolist(), rel=0, abs=0, nan_ok=True)
    assert drivers["caution"].tolist() == findings.drivers["caution"].tolist()
    responses = pd.read_csv(written["responses"], parse_dates=["answered_at"])
    assert (responses["answered_at"] == findings.rows["responses"]["answered_at"]).all()


def test_no_csv_cell_is_a_formula(findings: Findings, tmp_path: Path) -> None:
    quotes = findings.quotes.head(3).assign(quote=["=cmd()", "+1", "@x"])
    written = write_csv_tables(replace(findings, quotes=quotes), tmp_path)
    assert pd.read_csv(written["quotes"])["quote"].tolist() == ["'=cmd()", "'+1", "'@x"]
    assert findings.rows["statements"]["shown_text"].str.startswith("=").any()
    assert not pd.read_csv(written["statements"])["shown_text"].str.startswith("=").any()


def test_the_tables_survive_a_rendering(findings: Findings, tmp_path: Path) -> None:
    write_findings(findings, tmp_path / "findings.json")
    write_tables(findings, tmp_path / "tables")
    first = write_dictionary(findings, tmp_path / "tables" / "columns.csv").read_bytes()
    assert write_dictionary(read_findings(tmp_path), tmp_path / "again.csv").read_bytes() == first
