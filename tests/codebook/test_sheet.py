"""The sheet that an analyst edits: what was changed comes back, what is wrong is told with row and column."""

from __future__ import annotations

from pathlib import Path

import pandas as pd
import pytest

from feedbacknlp import Workbench
from feedbacknlp import codebook as edits
from feedbacknlp.contracts import Codebook, Correction
from feedbacknlp.errors import CodebookError
from feedbacknlp.report import Form, read_forms, write_forms
from tests.codebook.books import small_book


@pytest.fixture
def book() -> Codebook:
    given = edits.forbid_wording(small_book(), "van", theme_id="speed")
    return edits.correct_statements(given, [Correction(text="=1+1", language="en", themes={"price": -1})])


@pytest.fixture
def tables(book: Codebook) -> dict[str, pd.DataFrame]:
    found = edits.tabulate_codebook(book)
    for table in found.values():
        table.index = pd.RangeIndex(2, len(table) + 2)
    return found


def test_edits_come_back(book: Codebook, tables: dict[str, pd.DataFrame]) -> None:
    themes = tables["themes"]
    themes.loc[2, "name nb"] = "Fart"
    themes.loc[2, "examples en"] = "too slow\n  a week late \n"
    themes.loc[3, "merge into"] = "speed"
    themes.loc[4, "pinned"] = "yes"
    themes.loc[5, "forbid"] = "yes"
    themes.loc[6] = {**dict.fromkeys(themes.columns, ""), "id": "parking", "name en": "Parking"}
    tables["forbidden"].loc[3] = ["", "black friday", ""]
    tables["corrections"].loc[3] = ["dear", "en", "price", "negative", "parking", "positive", "", ""]
    result = edits.read_tables(tables, book, where="x.xlsx", note="spring")
    assert result.ids == ("speed", "price", "parking")
    assert result.theme("speed").name == {"en": "Speed", "nb": "Fart"}
    assert result.theme("speed").examples == {"en": ("too slow", "a week late")}
    assert result.theme("price").pinned
    assert result.follow("courier") == "speed"
    assert [entry.wording for entry in result.forbidden if entry.wording] == ["van", "black friday"]
    assert result.corrections[-1].themes == {"price": -1, "parking": 1}
    assert [edit.action for edit in result.changes[len(book.changes) :]] == ["import", "correct", "merge", "forbid"]


def test_a_row_taken_out_withdraws_a_wording_and_a_correction(book: Codebook, tables: dict[str, pd.DataFrame]) -> None:
    result = edits.read_tables(
        {**tables, "forbidden": tables["forbidden"].iloc[:0], "corrections": tables["corrections"].iloc[:0]},
        book,
        where="x",
    )
    assert result.forbidden == ()
    assert result.corrections == ()


@pytest.mark.parametrize(
    ("sheet", "row", "column", "value", "told"),
    [
        ("themes", 2, "merge into", "nothing", "themes, row 2, column merge into: there is no theme nothing"),
        ("themes", 2, "merge into", "speed", "a theme can not go into itself"),
        ("themes", 3, "id", "speed", "themes, row 3, column id: speed stands twice"),
        ("themes", 3, "id", "Bad Id", "themes, row 3, column id: The id Bad Id is not made of"),
        ("themes", 3, "id", "", "themes, row 3, column id: the id is missing"),
        ("themes", 3, "name en", "", "themes, row 3, column name en: a theme needs a name"),
        ("themes", 3, "pinned", "maybe", "themes, row 3, column pinned: yes, or empty"),
        ("forbidden", 2, "wording", "", "forbidden, row 2, column wording: the wording is missing"),
        ("forbidden", 2, "kept from", "x", "forbidden, row 2, column kept from: there is no theme x"),
        ("corrections", 2, "theme 1", "x", "corrections, row 2, column theme 1: there is no theme x"),
        ("corrections", 2, "feeling 1", "bad", "corrections, row 2, column feeling 1: one of"),
        ("corrections", 2, "theme 2", "(none)", "(none) stands beside a theme"),
        ("corrections", 2, "text", "", "corrections, row 2, column text: the text is missing"),
    ],
)
def test_faults_are_told_with_row_and_column(
    book: Codebook, tables: dict[str, pd.DataFrame], sheet: str, row: int, column: str, value: str, told: str
) -> None:
    tables[sheet].loc[row, column] = value
    with pytest.raises(CodebookError) as failure:
        edits.read_tables(tables, book, where="x.xlsx")
    assert failure.value.code == "FB607"
    assert told in str(failure.value)


def test_lost_columns_sheets_and_rows_are_told(book: Codebook, tables: dict[str, pd.DataFrame]) -> None:
    with pytest.raises(CodebookError, match="corrections: the sheet is missing"):
        edits.read_tables({name: tables[name] for name in ("themes", "forbidden")}, book, where="x")
    with pytest.raises(CodebookError, match="column name en: the column is missing"):
        edits.read_tables({**tables, "themes": tables["themes"].drop(columns="name en")}, book, where="x")
    with pytest.raises(CodebookError, match="speed has no row"):
        edits.read_tables({**tables, "themes": tables["themes"].iloc[1:]}, book, where="x")
    with pytest.raises(CodebookError, match="at least one theme must stay"):
        edits.read_tables({**tables, "themes": tables["themes"].assign(forbid="yes")}, book, where="x")


def test_the_file_keeps_every_cell(book: Codebook, tmp_path: Path) -> None:
    bench = Workbench(book)
    path = bench.export(tmp_path / "book.xlsx")
    assert bench.import_sheet(path).codebook is book
    assert path.read_bytes() == bench.export(tmp_path / "again.xlsx").read_bytes()


def test_a_sheet_of_another_version_is_refused(book: Codebook, tmp_path: Path) -> None:
    path = Workbench(book).export(tmp_path / "book.xlsx")
    with pytest.raises(CodebookError) as failure:
        Workbench(book).rename("speed", "Pace").import_sheet(path)
    assert failure.value.code == "FB608"


def test_a_form_is_text_with_lists_to_pick_from(tmp_path: Path) -> None:
    import openpyxl

    table = pd.DataFrame({"statement": ["=cmd", "007", "a\nb"], "theme 1": ["", "", ""]}, dtype="str")
    path = write_forms([Form(name="s", table=table, choices={"theme 1": ("a", "b")})], tmp_path / "f.xlsx")
    back = read_forms(path)
    assert list(back) == ["s"]
    assert back["s"].to_numpy().tolist() == table.to_numpy().tolist()
    assert list(back["s"].index) == [2, 3, 4]
    sheet = openpyxl.load_workbook(path)["s"]
    assert sheet["A2"].data_type == "s"
    assert [rule.formula1 for rule in sheet.data_validations.dataValidation] == ["lists!$A$1:$A$2"]
