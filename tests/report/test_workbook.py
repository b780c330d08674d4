from __future__ import annotations

import shutil
import subprocess
import zipfile
from dataclasses import replace
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import openpyxl
import pandas as pd
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from feedbacknlp.contracts import Findings
from feedbacknlp.errors import FileError
from feedbacknlp.report import write_workbook
from feedbacknlp.report.book import LONGEST_CELL, clean_cell, impact_kind
from feedbacknlp.report.view.reader import open_reader
from feedbacknlp.report.view.requests import group_requests
from feedbacknlp.report.wording import LANGUAGES
from tests.report.example_findings import make_example

# openpyxl does not know the bars behind figures that Excel 2010 brought, and says so
pytestmark = pytest.mark.filterwarnings("ignore:.* extension is not supported:UserWarning")

SHEETS = [
    "Summary",
    "Scores",
    "Drivers",
    "Change",
    "Penalty and reward",
    "What if",
    "Bands",
    "Trends",
    "Words",
    "Requests",
    "Said within drivers",
    "Quotes",
    "Call back",
    "Mismatches",
    "Themes",
    "Comments",
    "To check",
    "Quality gate",
    "Ledger",
    "Method",
]


@pytest.fixture(scope="module")
def book(example: Findings, tmp_path_factory: pytest.TempPathFactory) -> Any:
    return openpyxl.load_workbook(write_workbook(example, tmp_path_factory.mktemp("book") / "report.xlsx"))


def table(sheet: Any) -> list[dict[str, Any]]:
    rows = list(sheet.iter_rows(values_only=True))
    return [dict(zip(rows[0], row, strict=True)) for row in rows[1:]]


def test_sheets_and_their_frames(book: Any) -> None:
    assert book.sheetnames == SHEETS
    for name in SHEETS[1:]:
        assert book[name].freeze_panes == "B2"
        assert book[name].auto_filter.ref


def test_the_figures_are_those_of_the_findings(book: Any, example: Findings) -> None:
    rows = table(book["Drivers"])
    assert len(rows) == len(example.drivers)
    first = example.drivers[example.drivers["score_kind"] == "nps"].sort_values("impact").iloc[0]
    assert rows[0]["Driver"] == first["name"]
    assert rows[0]["Impact"] == pytest.approx(first["impact"], rel=1e-14)
    assert rows[0]["Mention it"] == pytest.approx(first["share"], rel=1e-14)
    assert (rows[0]["n"], rows[0]["Base"]) == (first["n"], first["base"])
    assert [row["Value"] for row in table(book["Scores"])] == pytest.approx(example.scores["value"].tolist())
    assert len(table(book["Requests"])) == len(example.requests)
    assert len(table(book["Quotes"])) == len(example.quotes)
    assert len(table(book["Comments"])) == len(example.rows["comments"])
    assert sum(row["Rows"] for row in table(book["Ledger"])) == sum(line.rows for line in example.ledger.lines)


def test_numbers_are_numbers_and_dates_are_dates(book: Any) -> None:
    header = {cell.value: cell.column for cell in book["Drivers"][1]}
    share = book["Drivers"].cell(2, header["Mention it"])
    assert (share.data_type, share.number_format) == ("n", "0.0%")
    header = {cell.value: cell.column for cell in book["Requests"][1]}
    assert book["Requests"].cell(2, header["Date"]).is_date


def test_there_are_native_charts(book: Any, example: Findings, tmp_path: Path) -> None:
    with zipfile.ZipFile(write_workbook(example, tmp_path / "report.xlsx")) as archive:
        charts = [name for name in archive.namelist() if name.startswith("xl/charts/chart")]
        assert len(charts) == 3
        assert not [name for name in archive.namelist() if "externalLink" in name]


def test_libreoffice_reads_the_same_figures(example: Findings, tmp_path: Path) -> None:
    """A second spreadsheet program opens the workbook, counts nothing anew and finds the findings' figures."""
    office = shutil.which("soffice") or shutil.which("libreoffice")
    if office is None:
        pytest.skip("no LibreOffice is installed")
    source = write_workbook(example, tmp_path / "report.xlsx")
    profile = f"-env:UserInstallation={(tmp_path / 'profile').as_uri()}"
    command = [office, profile, "--headless", "--convert-to", "ods", "--outdir", str(tmp_path), str(source)]
    subprocess.run(command, check=True, capture_output=True, timeout=300)
    drivers = pd.read_excel(tmp_path / "report.ods", sheet_name="Drivers", engine="calamine")
    expected = example.drivers.set_index(["name", "score_kind"])["impact"]
    kinds = drivers["Score"].str.lower()
    for name, kind, impact in zip(drivers["Driver"], kinds, drivers["Impact"], strict=True):
        assert impact == pytest.approx(expected[name, kind], abs=1e-9)
    comments = pd.read_excel(tmp_path / "report.ods", sheet_name="Comments", engine="calamine", dtype=str)
    assert len(comments) == len(example.rows["comments"])
    assert comments["Comment"].str.startswith("=HYPERLINK").any()


def test_the_parts_of_a_change_have_a_native_chart(book: Any, example: Findings) -> None:
    rows = table(book["Change"])
    assert sum(row["Points"] for row in rows[1:]) == pytest.approx(rows[0]["Points"])
    assert [row["Words"] for row in table(book["Words"])] == example.band_words["words"].tolist()
    assert [row["Score then"] for row in table(book["What if"])] == example.what_if["value_if"].tolist()
    called = table(book["Call back"])
    worst = example.bands[example.bands["position"] == 0]
    assert 0 < len(called) <= worst["wrote"].sum()


def test_hostile_texts_stay_texts(book: Any) -> None:
    texts = [cell for row in book["Comments"].iter_rows() for cell in row if isinstance(cell.value, str) and cell.value]
    assert any(cell.value.startswith("=HYPERLINK") for cell in texts)
    assert any(cell.value.startswith("@SUM") for cell in texts)
    assert all(cell.data_type == "s" for cell in texts)
    assert all(cell.hyperlink is None for cell in texts)
    formulas = [cell for cell in texts if cell.value[0] in "=@"]
    assert all(cell.quotePrefix for cell in formulas)
    assert not any(character in cell.value for cell in texts for character in "\x00\x07")


def test_what_was_cut_is_told(example: Findings, tmp_path: Path) -> None:
    book = openpyxl.load_workbook(write_workbook(example, tmp_path / "report.xlsx", most_rows=50))
    told = [cell.value for cell in book["Summary"]["A"] if cell.value]
    assert "Only the first 50 rows fit into a sheet; the folder tables/ holds all. (Comments)" in told
    assert any(
        str(line).startswith("Texts longer than 32,767")
        for line in [
            cell.value for cell in openpyxl.load_workbook(write_workbook(example, tmp_path / "b.xlsx"))["Summary"]["A"]
        ]
    )
    assert len(table(book["Comments"])) == 50


def test_same_findings_give_same_bytes(example: Findings, tmp_path: Path) -> None:
    assert (
        write_workbook(example, tmp_path / "a.xlsx").read_bytes()
        == write_workbook(example, tmp_path / "b.xlsx").read_bytes()
    )


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_language_has_sheets(language: str, tmp_path: Path) -> None:
    book = openpyxl.load_workbook(
        write_workbook(replace(make_example(size=40), language=language), tmp_path / "report.xlsx")
    )
    assert len(book.sheetnames) == len(SHEETS)


def test_percent_is_written_as_the_language_does(tmp_path: Path) -> None:
    book = openpyxl.load_workbook(
        write_workbook(replace(make_example(size=40), language="nb"), tmp_path / "report.xlsx")
    )
    formats = {cell.number_format for sheet in book for row in sheet.iter_rows() for cell in row}
    assert '0.0"\u00a0"%' in formats
    assert not {told for told in formats if "0%" in told}


def test_an_empty_study(empty: Findings, tmp_path: Path) -> None:
    book = openpyxl.load_workbook(write_workbook(empty, tmp_path / "report.xlsx"))
    assert book.sheetnames == SHEETS
    assert "No score was found." in [cell.value for cell in book["Summary"]["A"]]
    assert table(book["Comments"]) == []


def test_a_file_that_can_not_be_written(example: Findings, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(FileError) as caught:
        write_workbook(example, tmp_path / "file" / "report.xlsx")
    assert caught.value.code == "FB194"


@given(st.text(st.characters(codec=None), max_size=80))
@settings(max_examples=200)
def test_cells_hold_what_xml_can_hold(text: str) -> None:
    kept, cut = clean_cell(text)
    assert not cut
    kept.encode("utf-8")
    assert not any(character < " " and character not in "\t\n\r" for character in kept)


@pytest.mark.parametrize(
    ("text", "cut"),
    [("a" * LONGEST_CELL, False), ("a" * (LONGEST_CELL + 1), True), ("😀" * 20_000, True), ("😀" * 16_000, False)],
)
def test_long_texts_are_cut_at_whole_characters(text: str, cut: bool) -> None:
    kept, was_cut = clean_cell(text)
    assert was_cut is cut
    assert len(kept.encode("utf-16-le")) <= 2 * LONGEST_CELL
    assert text.startswith(kept)


def test_the_summary_opens_with_every_score_beside_the_first(example: Findings, tmp_path: Path) -> None:
    sheet = openpyxl.load_workbook(write_workbook(example, tmp_path / "b.xlsx"))["Summary"]
    reader = open_reader(example)
    names, figures = ([cell.value for cell in sheet[row] if cell.value] for row in (4, 5))
    assert names == [reader.score_name(score) for score in reader.scores]
    assert figures == [reader.numbers.score(score.whole["value"], score.metric) for score in reader.scores]


def test_the_chart_of_the_summary_covers_no_cell_that_is_written(example: Findings, tmp_path: Path) -> None:
    sheet = openpyxl.load_workbook(write_workbook(example, tmp_path / "b.xlsx"))["Summary"]
    (chart,) = sheet._charts
    covered = range(chart.anchor._from.row + 1, chart.anchor.to.row + 2)
    assert [cell.value for row in covered for cell in sheet[row] if cell.value is not None] == []


def test_the_summary_lists_what_was_asked_for_under_headings(example: Findings, tmp_path: Path) -> None:
    sheet = openpyxl.load_workbook(write_workbook(example, tmp_path / "b.xlsx"))["Summary"]
    rows = [[cell.value for cell in row[:3]] for row in sheet.iter_rows()]
    at = next(place for place, row in enumerate(rows) if row[0] == "Asked for")
    assert rows[at + 1][1] == "Customers"
    group = group_requests(example)[0]
    assert rows[at + 2] == [group.name, group.customers, group.voice("en")["request"]]


def test_impacts_on_a_mean_have_a_digit_more() -> None:
    """Two digits would show "-0.00" beside "clear"."""
    mean, net = SimpleNamespace(metric="mean"), SimpleNamespace(metric="net")
    assert impact_kind([mean]) == "signed3"
    assert impact_kind([mean, net]) == impact_kind([net]) == impact_kind([]) == "signed2"


def test_no_two_columns_of_a_sheet_have_one_title(book: Any) -> None:
    for sheet in book.worksheets[1:]:
        titles = [cell.value for cell in sheet[1] if cell.value is not None]
        assert len(titles) == len(set(titles)), sheet.title


def test_causes_stand_in_the_order_of_the_drivers_with_their_bands(example: Findings, tmp_path: Path) -> None:
    driver = example.drivers.iloc[0]
    row = {
        "driver_id": driver["driver_id"],
        "score_kind": driver["score_kind"],
        "question": driver["question"],
        "language": "en",
        "n": 6,
        "base": 30,
        "share": 0.2,
        "quote": "it did not arrive",
        "comment_id": "c1",
    }
    bands = [("detractor", 0, 5), ("promoter", 2, 1)]
    causes = pd.DataFrame(
        [
            {**row, "rank": rank, "cause": cause, "band": band, "position": position, "n_band": n}
            for rank, cause in ((2, "late"), (1, "did not arrive"))
            for band, position, n in bands
        ]
    )
    book = openpyxl.load_workbook(write_workbook(replace(example, causes=causes), tmp_path / "report.xlsx"))
    rows = table(book["Said within drivers"])
    assert [found["Said"] for found in rows] == ["did not arrive", "did not arrive", "late", "late"]
    assert [found["Customers who say it in the band"] for found in rows] == [5, 1, 5, 1]
    assert {found["Share of those read"] for found in rows} == {0.2}
