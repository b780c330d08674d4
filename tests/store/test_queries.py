"""SQL over a report's tables: it reads them, and nothing else."""

from __future__ import annotations

from pathlib import Path

import pandas as pd
import pytest
from click.testing import CliRunner

from feedbacknlp.cli import main
from feedbacknlp.errors import FileError, SettingError
from feedbacknlp.store import query_tables


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    place = tmp_path / "it's a report"
    (place / "tables").mkdir(parents=True)
    pd.DataFrame({"name": ["Late delivery", "Good quality"], "n": [4, 9]}).to_parquet(place / "tables/drivers.parquet")
    pd.DataFrame({"name": ["Late delivery"], "quote": ["day 12 <name-1>"]}).to_parquet(place / "tables/quotes.parquet")
    (tmp_path / "other.csv").write_text("a\n1\n", encoding="utf-8")
    return place


def test_tables_are_joined(folder: Path) -> None:
    rows = query_tables(folder, "SELECT drivers.n, quote FROM drivers JOIN quotes USING (name)")
    assert rows.to_dict("list") == {"n": [4], "quote": ["day 12 <name-1>"]}


@pytest.mark.parametrize(
    ("query", "meant"), [("SELECT nam FROM drivers", '"name"'), ("SELECT * FROM driver", '"drivers"')]
)
def test_a_mistyped_name_is_told_with_the_one_most_like_it(folder: Path, query: str, meant: str) -> None:
    with pytest.raises(SettingError, match="FB530") as told:
        query_tables(folder, query)
    assert meant in told.value.expected


@pytest.mark.parametrize(
    "query",
    [
        "SELECT * FROM nothing",
        "SELEKT 1",
        "SELECT * FROM read_csv('{other}')",
        "COPY drivers TO '{other}.out'",
        "SET enable_external_access = true",
        "ATTACH '{other}.db'",
    ],
)
def test_a_query_reaches_nothing_else(folder: Path, query: str) -> None:
    other = folder.parent / "other.csv"
    with pytest.raises(SettingError, match="FB530"):
        query_tables(folder, query.format(other=other))
    assert {path.name for path in folder.parent.iterdir()} == {"other.csv", folder.name}


def test_a_folder_without_tables_is_told(tmp_path: Path) -> None:
    with pytest.raises(FileError, match="FB183"):
        query_tables(tmp_path, "SELECT 1")


@pytest.mark.parametrize(
    ("form", "told"), [("csv", "name,n\nGood quality,9\n"), ("json", '[{"name":"Good quality","n":9}]\n')]
)
def test_the_command_prints_rows(folder: Path, form: str, told: str) -> None:
    query = "SELECT name, n FROM drivers WHERE n > 5"
    assert CliRunner().invoke(main, ["sql", str(folder), query, "--format", form]).output == told
    assert "Good quality" in CliRunner().invoke(main, ["sql", str(folder), query]).output
