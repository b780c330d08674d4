"""Files that nobody would write on purpose: read, or refused in this package's own words; never a trace, never a row
that is not counted, never a customer's word in a message."""

from __future__ import annotations

import gzip
import io
import tempfile
import zipfile
from pathlib import Path

import openpyxl
import pyarrow as pa
import pyarrow.parquet as pq
import pytest

from feedbacknlp.config import StudyConfig
from feedbacknlp.contracts import Ingested
from feedbacknlp.errors import FeedbackError, FileError
from feedbacknlp.ingest import read_study
from feedbacknlp.ingest.readers.workbook_size import check_workbook

MARK = "Zqxv"
"""Stands in every text of a customer."""

def read_hostile(name: str, data: bytes) -> Ingested | FeedbackError:
    """What became of the file; asserts that it is a balanced result or a clean refusal."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / name
        path.write_bytes(data)
        try:
            ingested = read_study([path], StudyConfig())
        except FeedbackError as failure:
            assert MARK not in str(failure)
            assert "\n    " not in str(failure)
            return failure
    assert ingested.ledger.unbalanced() == {}
    assert not [line for line in ingested.ledger.lines if MARK in line.reason]
    return ingested


@pytest.mark.parametrize(
    "rows",
    [
        [["5", f"{MARK} came two weeks late"], ["3", f"{MARK} nobody answered"], ["4", f"{MARK} fine"]],
        [[f"{MARK} was never delivered and I want my money back."], [f"{MARK} is good, I would buy it again."]],
        [["2026-01-02", f"{MARK} Berg", "shop"], ["2026-01-03", f"{MARK} Dahl", "app"]],
        [["C-1", f"{MARK}@example.org", "9"], ["C-2", f"{MARK}2@example.org", "3"]],
        [["1", "2", "3"], ["4", "5", f"{MARK} x"]],
    ],
)
def test_a_file_without_a_heading_row_tells_no_cell(rows: list[list[str]]) -> None:
    text = "\n".join(",".join(f'"{cell}"' for cell in row) for row in rows)
    outcome = read_hostile("plain.csv", text.encode())
    if isinstance(outcome, Ingested):
        assert not [name for source in outcome.sources for name, _, _ in source.columns if MARK in name]
        assert sum(line.rows for line in outcome.ledger.lines if line.event == "read") == len(rows)


def test_a_title_above_the_heading_is_counted(tmp_path: Path) -> None:
    rows = "".join(f'{n},{n % 11},"{MARK} text number {n} of the file"\n' for n in range(12))
    title = "Survey of the spring"
    for above in (f"{title}\n", f"{title},,\n\n", f"{title},,\nExported by shop,,\n"):
        outcome = read_hostile("a.csv", f"{above}id,nps,comment\n{rows}".encode())
        assert isinstance(outcome, Ingested)
        assert len(outcome.responses) == 12
        reasons = {line.reason for line in outcome.ledger.lines if line.event == "left_out"}
        assert reasons == {"a line above the heading"}


def sheet(cells: str) -> str:
    return (
        '<?xml version="1.0"?><worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">'
        f"<sheetData>{cells}</sheetData></worksheet>"
    )


def workbook(cells: str, strings: str = "") -> bytes:
    """A workbook whose one sheet has these rows."""
    book = openpyxl.Workbook()
    book.active.append(["id", "comment"])
    plain, packed = io.BytesIO(), io.BytesIO()
    book.save(plain)
    with zipfile.ZipFile(plain) as source, zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as target:
        for name in source.namelist():
            data = source.read(name)
            if name == "xl/worksheets/sheet1.xml":
                data = sheet(cells).encode()
            target.writestr(name, data)
        if strings:
            target.writestr("xl/sharedStrings.xml", strings)
    return packed.getvalue()


def number(place: str) -> str:
    return f'<row r="{place.lstrip("ABCDEFX")}"><c r="{place}"><v>1</v></c></row>'


def test_bombs_in_workbooks(tmp_path: Path) -> None:
    path = tmp_path / "bomb.xlsx"
    far = workbook(number("A1") + number("XFD1048576"))
    long = "x" * 30_000
    shown = "".join(f'<row r="{n}"><c r="A{n}" t="s"><v>0</v></c></row>' for n in range(1, 40_001))
    strings = f'<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><si><t>{long}</t></si></sst>'
    for data in (far, workbook(shown, strings)):
        assert len(data) < 1_000_000
        path.write_bytes(data)
        with pytest.raises(FileError, match="FB108"):
            read_study([path], StudyConfig())
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("xl/workbook.xml", "0" * 3_000_000)
    with pytest.raises(FileError, match="FB108"):
        check_workbook(packed.getvalue(), path, part_limit=2_000_000)
    check_workbook(packed.getvalue(), path, part_limit=4_000_000)
    check_workbook(workbook(number("A1") + number("AB20000")), path)


def test_a_bomb_in_an_open_document(tmp_path: Path) -> None:
    table = "urn:oasis:names:tc:opendocument:xmlns:table:1.0"
    office = "urn:oasis:names:tc:opendocument:xmlns:office:1.0"
    cell = '<t:table-cell t:number-columns-repeated="{}" {}/>'
    value = 'o:value-type="float" o:value="1"'
    for columns, filled, refused in ((16_000, value, True), (16_000, "", False), (3, value, False)):
        row = f'<t:table-row t:number-rows-repeated="1000000">{cell.format(columns, filled)}</t:table-row>'
        packed = io.BytesIO()
        with zipfile.ZipFile(packed, "w") as archive:
            archive.writestr("content.xml", f'<o:body xmlns:o="{office}" xmlns:t="{table}">{row}</o:body>')
        if refused:
            with pytest.raises(FileError, match="FB108"):
                check_workbook(packed.getvalue(), tmp_path / "a.ods")
        else:
            check_workbook(packed.getvalue(), tmp_path / "a.ods")


def test_bombs_in_other_files(tmp_path: Path) -> None:
    """Every object with a name of its own; one long text a hundred thousand times."""
    names = "".join(f'{{"k{n}": 1}}\n' for n in range(7_000))
    same = pa.DictionaryArray.from_arrays(pa.array([0] * 50_000), ["x" * 50_000])
    pq.write_table(pa.table({"comment": same}), tmp_path / "a.parquet")
    (tmp_path / "a.jsonl").write_text(names, encoding="utf-8")
    (tmp_path / "a.csv.gz").write_bytes(gzip.compress(b"a" * 150 * 1024**2, 1))
    for name in ("a.parquet", "a.jsonl", "a.csv.gz"):
        with pytest.raises(FileError, match="FB108"):
            read_study([tmp_path / name], StudyConfig())


def test_a_binary_workbook_is_refused(tmp_path: Path) -> None:
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w") as archive:
        archive.writestr("xl/worksheets/sheet1.bin", b"\x00")
    with pytest.raises(FileError, match="FB105"):
        check_workbook(packed.getvalue(), tmp_path / "a.xlsb")
