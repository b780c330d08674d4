"""Exports as people leave them: saved again by a spreadsheet, pasted together, with notes above and totals below."""

from __future__ import annotations

from pathlib import Path

import openpyxl
import pytest

from feedbacknlp.contracts import Ingested
from feedbacknlp.errors import FileError
from tests.ingest.helpers import LONG, lines, read, taken, write

HEADING = ("Response ID", "Date", "NPS", "Comment")


def answers(count: int = 24, start: int = 0) -> list[tuple[str, str, int, str]]:
    return [
        (f"R{n:03d}", f"2024-03-{n % 28 + 1:02d}", n * 7 % 11, f"{LONG[n % 6]} ({n})")
        for n in range(start, start + count)
    ]


def block(rows: list[tuple[str, str, int, str]], *, heading: bool = True) -> str:
    made = [HEADING] if heading else []
    return "".join(",".join(f'"{cell}"' for cell in row) + "\n" for row in [*made, *rows])


def assert_answers(ingested: Ingested, count: int = 24) -> None:
    """All answers are there with score and text, and no other number slipped in."""
    assert len(ingested.comments) == len(ingested.responses) == count
    assert sorted(ingested.responses["value"]) == sorted(float(row[2]) for row in answers(count))


def left_out(ingested: Ingested) -> dict[str, int]:
    return {reason: rows for (_, reason), rows in lines(ingested, "left_out").items()}


def test_dates_turned_and_ids_rounded_by_a_spreadsheet(tmp_path: Path) -> None:
    rows = "".join(
        f'1.2{n % 5}E+15,3/{n + 1}/2024,{score},"{text}"\n' for n, (_, _, score, text) in enumerate(answers())
    )
    ingested = read(write(tmp_path, "a.csv", "Customer ID,Date,NPS,Comment\n" + rows))
    assert_answers(ingested)
    assert "customer_id" not in taken(ingested, "a.csv").values(), "five rounded numbers are not five customers"
    (source,) = ingested.sources
    assert any("a spreadsheet has rounded" in told for told in source.unused)
    assert ingested.comments["written_at"].dt.month.eq(3).all()


def test_semicolons_with_decimal_commas(tmp_path: Path) -> None:
    rows = "".join(f'{name};{score / 2:.1f};"{text}"\n'.replace(".", ",", 1) for name, _, score, text in answers())
    ingested = read(write(tmp_path, "a.csv", "ID;Zufriedenheit;Kommentar\n" + rows, encoding="cp1252"))
    assert sorted(ingested.responses["value"]) == sorted(row[2] / 2 for row in answers())


@pytest.mark.parametrize("last", ['Total,,132,""\nAverage,,5.5,""\n', "Summe:,,132,\n", "合计,,132,\n"])
def test_totals_at_the_end_are_no_answers(tmp_path: Path, last: str) -> None:
    ingested = read(write(tmp_path, "a.csv", block(answers()) + last))
    assert_answers(ingested)
    assert left_out(ingested) == {"a row of totals": last.count("\n")}


def test_a_comment_is_no_total(tmp_path: Path) -> None:
    text = block(answers()) + '"Total","2024-03-01","3","Total disappointment"\n'
    ingested = read(write(tmp_path, "a.csv", text))
    assert len(ingested.comments) == 25
    assert left_out(ingested) == {}


def test_two_exports_pasted_below_each_other(tmp_path: Path) -> None:
    text = block(answers(12)) + "\n\ufeff" + block(answers(12, start=12))
    ingested = read(write(tmp_path, "a.csv", "\ufeff" + text))
    assert_answers(ingested)
    assert left_out(ingested) == {"the heading over again": 1}
    assert ("a.csv", "byte order marks inside the file, which were dropped") in lines(ingested, "note")


def test_two_encodings_in_one_file(tmp_path: Path) -> None:
    rows = [(name, date, score, f"{text} – déçu, på kjøp") for name, date, score, text in answers()]
    data = block([], heading=True).encode() + b"".join(
        block([row], heading=False).encode("utf-8" if n % 3 else "cp1252") for n, row in enumerate(rows)
    )
    path = tmp_path / "a.csv"
    path.write_bytes(data)
    ingested = read(path)
    assert_answers(ingested)
    assert set(ingested.comments["text"]) == {row[3] for row in rows}
    assert lines(ingested, "note") == {("a.csv", "lines in Windows-1252; each was read in its own encoding"): 8}


def test_merged_cells_above_the_heading(tmp_path: Path) -> None:
    book = openpyxl.Workbook()
    sheet = book.active
    assert sheet is not None
    for line in (("Customer survey", None, None, None), ("Respondent", None, "Answers", None), HEADING, *answers()):
        sheet.append(line)
    for merged in ("A1:D1", "A2:B2", "C2:D2", "B4:B7"):
        sheet.merge_cells(merged)
    book.save(tmp_path / "a.xlsx")
    ingested = read(tmp_path / "a.xlsx")
    assert_answers(ingested)
    assert left_out(ingested) == {"a line above the heading": 2}


def test_notes_above_the_heading(tmp_path: Path) -> None:
    notes = "Export of 3 March 2024,,,\nFilter: all channels,,,\n,,,\n"
    ingested = read(write(tmp_path, "a.csv", notes + block(answers())))
    assert_answers(ingested)
    assert left_out(ingested)["a line above the heading"] >= 2


def test_a_web_page_that_is_called_xls(tmp_path: Path) -> None:
    cells = "".join(
        f"<tr><td>{name}<td>{date}</td><td>{score}</td><td>{text} &amp; so<br>on</td></tr>"
        for name, date, score, text in answers()
    )
    page = (
        "<html><head><style>td { color: red }</style></head><body><table><tr><td>Legend</td></tr></table>"
        f"<table border=1><tr><th>{'</th><th>'.join(HEADING)}</th></tr>{cells}</table></body></html>"
    )
    ingested = read(write(tmp_path, "a.xls", page))
    assert_answers(ingested)
    assert ingested.sources[0].form.startswith("HTML table, UTF-8")
    assert ingested.comments["text"].str.endswith("& so\non").all()
    assert left_out(ingested) == {"a row of another table in the page": 1}


def test_a_web_page_without_a_table_is_refused(tmp_path: Path) -> None:
    with pytest.raises(FileError) as caught:
        read(write(tmp_path, "a.xls", "<!DOCTYPE html><html><body><p>Session expired</p></body></html>"))
    assert caught.value.code == "FB113"


def test_one_name_twice_and_empty_columns_behind(tmp_path: Path) -> None:
    rows = "".join(f'{name},{score},"{text}","Also: {text}",,,\n' for name, _, score, text in answers())
    ingested = read(write(tmp_path, "a.csv", "Response ID,NPS,Comment,Comment,,,\n" + rows))
    assert len(ingested.responses) == 24
    assert len(ingested.comments) == 48


def test_tabs_in_utf16_that_are_called_csv(tmp_path: Path) -> None:
    text = block(answers()).replace('","', '"\t"')
    assert_answers(read(write(tmp_path, "a.csv", text.replace("\n", "\r\n"), encoding="utf-16")))


def test_line_breaks_inside_quotes(tmp_path: Path) -> None:
    rows = [(name, date, score, f"{text}\n\nSecond, with a comma") for name, date, score, text in answers()]
    ingested = read(write(tmp_path, "a.csv", block(rows)))
    assert_answers(ingested)
    assert set(ingested.comments["text"]) == {row[3] for row in rows}
