"""Files that nobody would write on purpose: read, or refused in this package's own words; never a trace, never a row
that is not counted, never a customer's word in a message."""

from __future__ import annotations

import csv
import gzip
import io
import json
import string
import subprocess
import sys
import tempfile
import zipfile
from collections.abc import Sequence
from datetime import date, datetime, time
from pathlib import Path
from typing import Any

import openpyxl
import pandas as pd
import pyarrow as pa
import pyarrow.parquet as pq
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from feedbacknlp.config import StudyConfig
from feedbacknlp.contracts import Ingested
from feedbacknlp.errors import FeedbackError, FileError
from feedbacknlp.ingest import read_study
from feedbacknlp.ingest.readers.content import CELL_LIMIT
from feedbacknlp.ingest.readers.workbook_size import check_workbook

MARK = "Zqxv"
"""Stands in every text of a customer."""

NAMES = st.sampled_from(
    [
        *"nps score rating date comment response_id customer_id order_id weight wave language title csat ces".split(),
        *"question survey_type segment country created_at 满意度 kommentar 😀 =1+1 # id".split(),
        *("", "How likely are you to recommend us?", "Why, please?", "Start Date", "a" * 300),
    ]
)
TEXTS = st.sampled_from(
    [
        f"{MARK} the parcel came two weeks late and nobody answered",
        f"{MARK}, easy to find; fair price, though the lamp was broken.",
        f'{MARK} said "soon" and then\nnothing at all happened',
        f"{MARK} 物流太慢了，等了两个星期才收到，客服也不理人。",
        f"{MARK} pakken kom for sent\tog ingen svarte på e-posten",
        f"=cmd|'/C {MARK}'!A0 and then some words of a formula",
        f"{MARK} \u202e right to left الخدمة سيئة جدا \u2028 and a break",
        f"{MARK} bell \x07 escape \x1b nul \x00 control signs in a text",
        f"{MARK} " + "very " * 400 + "long",
    ]
)
VALUES = st.sampled_from(
    [
        *"0 1 2 3 4 5 6 7 8 9 10 11 -1 3.5 3,5 1e400 -0 ９ ٣ ★★★☆☆ 😡 yes no ja 是 👍 4/5 8/10 n/a NaN null".split(),
        *"none - TRUE 2026-01-31 2026-02-30 0000-00-00 31.12.2025 12/31/25 1772000000 99999999999999999999".split(),
        *"007 7.0 1.2.3.4 NPS CSAT en zh good bad offered =1+1 😀 \x1b[31m \u202e \ufeff".split(),
        *("", " ", "very satisfied", "非常满意", "svært fornøyd", "\r", "\x85", '"', "'", ";", ","),
    ]
)
TYPED = st.sampled_from(
    [
        *(True, None, 0, -1, 10**15, 3.5, 1e300, "=1/0", "=SUM(A1:A9)", "#REF!"),
        *(f'=HYPERLINK("http://x.example","{MARK}")',),
        *(date(2026, 1, 31), datetime(1900, 1, 1), datetime(9999, 12, 31, 23, 59), time(12, 30)),
    ]
)
CELLS = st.one_of(VALUES, VALUES, TEXTS)
MEMBERS = st.one_of(CELLS, st.none(), st.booleans(), st.integers(), st.lists(CELLS, max_size=2))
ENCODINGS = st.sampled_from(
    "utf-8 utf-8 utf-8-sig utf-16 utf-16-le utf-16-be gb18030 big5 cp1252 latin-1 cp1251".split()
)
HEADINGS = st.sampled_from(["names", "names", "names", "none", "doubled", "title", "twice", "import ids"])


@st.composite
def tables(draw: st.DrawFn) -> list[list[str]]:
    """Records with a heading of some kind, most of one width, some copied, some cut or too long."""
    width = draw(st.integers(1, 7))
    kinds = [draw(st.sampled_from([VALUES, VALUES, TEXTS, CELLS])) for _ in range(width)]
    rows = [[draw(kind) for kind in kinds] for _ in range(draw(st.integers(0, 25)))]
    rows += [list(rows[n]) for n in draw(st.lists(st.integers(0, max(len(rows) - 1, 0)), max_size=3)) if rows]
    names = [draw(NAMES) for _ in range(width)]
    for row in draw(st.lists(st.sampled_from(rows), max_size=2)) if rows else []:
        row[:] = draw(st.sampled_from([row[:-1], [*row, "x"], [], ["", *row]]))
    heading = {
        "names": [names],
        "none": [],
        "doubled": [[names[0]] * width],
        "title": [["Survey of the spring", *[""] * (width - 1)], names],
        "twice": [names, names],
        "import ids": [names, names, [json.dumps({"ImportId": name}) for name in names]],
    }[draw(HEADINGS)]
    return [*heading, *rows]


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


def check_rows(outcome: Ingested | FeedbackError, records: int, *, broken: int = 0) -> None:
    """All records are read but for a heading of none to three; ``broken`` line breaks in them may make rows more."""
    if isinstance(outcome, Ingested):
        read = sum(line.rows for line in outcome.ledger.lines if line.event == "read")
        assert -broken <= records - read <= 3


def break_lines(table: list[list[str]], delimiter: str, noise: Sequence[str]) -> str:
    """A file in which these signs stand where they should not."""
    lines = [delimiter.join(record) for record in table]
    for place, sign in enumerate(noise):
        if lines:
            line = lines[place * 7 % len(lines)]
            lines[place * 7 % len(lines)] = line[: place * 3] + sign + line[place * 3 :]
    return "\n".join(lines)


HOSTILE = settings(deadline=None, suppress_health_check=list(HealthCheck))


@settings(HOSTILE, max_examples=70)
@given(table=tables(), delimiter=st.sampled_from(",;\t|"), encoding=ENCODINGS, quotes=st.booleans())
def test_delimited(table: list[list[str]], delimiter: str, encoding: str, quotes: bool) -> None:
    text = io.StringIO(newline="")
    writer = csv.writer(text, delimiter=delimiter, quoting=csv.QUOTE_ALL if quotes else csv.QUOTE_MINIMAL)
    writer.writerows(table)
    outcome = read_hostile("hostile.csv", text.getvalue().encode(encoding, "replace"))
    # the reader passes over records without a sign in them, as every reader of CSV does
    said = [record for record in table if any(cell.strip("\x00\ufeff\r") for cell in record)]
    # one record with a separator among records without one does not show which sign it is: it may be read line by line
    lone = sum(len(record) > 1 for record in table) < 2
    check_rows(outcome, len(said), broken=sum(cell.count("\n") for record in said for cell in record) if lone else 0)


@settings(HOSTILE, max_examples=20)
@given(table=tables(), delimiter=st.sampled_from(",;\t"), noise=st.lists(st.sampled_from('"\n,;\\\r\x00'), max_size=8))
def test_delimited_with_broken_quotes(table: list[list[str]], delimiter: str, noise: list[str]) -> None:
    read_hostile("hostile.csv", break_lines(table, delimiter, noise).encode())


def test_a_torn_record_is_told_by_its_place() -> None:
    """An open quote takes the heading away, and half of a record with the name of a score in it stands in its place."""
    said = ["0", f"{MARK} the parcel came two weeks late and nobody answered", "0", "0"]
    torn = ["CSAT", f'{MARK} said "soon" and then\nnothing at all happened', "0"]
    outcome = read_hostile("hostile.csv", break_lines([["nps"] * 4, torn, *[said] * 15], ",", '""""\n\n').encode())
    assert isinstance(outcome, FeedbackError)
    assert "column 2" in str(outcome)


@settings(HOSTILE, max_examples=30)
@given(table=tables(), kinds=st.lists(TYPED, min_size=1, max_size=7), more=st.booleans())
def test_workbooks(table: list[list[str]], kinds: list[Any], more: bool) -> None:
    """Cells of every type, formulas with no value kept beside them, a second sheet, merged cells."""
    book = openpyxl.Workbook()
    for place, record in enumerate(table):
        cells: list[Any] = [openpyxl.cell.cell.ILLEGAL_CHARACTERS_RE.sub("", cell) for cell in record]
        if cells and place % 3 == 2:
            cells[place % len(cells)] = kinds[place % len(kinds)]
        book.active.append(cells)
    if more:
        hidden = book.create_sheet("hidden")
        hidden.append([f"{MARK} said so", "=1/0"])
        hidden.sheet_state = "hidden"
        book.active.merge_cells("A1:B1")
    data = io.BytesIO()
    book.save(data)
    outcome = read_hostile("hostile.xlsx", data.getvalue())
    if isinstance(outcome, Ingested):
        read = sum(line.rows for line in outcome.ledger.lines if line.event == "read")
        assert read <= len(table) + more


@settings(HOSTILE, max_examples=20)
@given(
    column=st.sampled_from(["A", "B", "Z", "AB", "ZZ", "XFD"]),
    row=st.integers(1, 1_048_576),
    shown=st.integers(0, 1_000),
    length=st.sampled_from([1, 10_000, 30_000]),
)
def test_workbooks_that_unpack_to_much(column: str, row: int, shown: int, length: int) -> None:
    """A far cell makes a rectangle, a shared string shown often makes characters: both are bounded before reading."""
    cells = "".join(f'<row r="{n}"><c r="A{n}" t="s"><v>0</v></c></row>' for n in range(1, min(shown, row - 1) + 1))
    strings = f"<sst><si><t>{'x' * length}</t></si></sst>"
    data = workbook(cells + number(f"{column}{row}"), strings.replace("<sst>", SHARED_STRINGS))
    width = openpyxl.utils.column_index_from_string(column)
    rectangle = width * row if cells else 1
    characters = min(shown, row - 1) * length
    try:
        check_workbook(data, Path("bomb.xlsx"), part_limit=20_000_000)
    except FileError as refusal:
        assert refusal.code == "FB108"
        # low rows are not looked at one by one: they count as ten thousand
        assert width * max(row, 10_000) > CELL_LIMIT or characters > 20_000_000
    else:
        assert rectangle <= CELL_LIMIT
        assert characters <= 20_000_000


@settings(HOSTILE, max_examples=15)
@given(
    first=tables(), second=tables(), packed=st.booleans(), names=st.permutations(["a.csv", "a.tsv", "b.csv.gz"])
)
def test_several_at_once(
    first: list[list[str]], second: list[list[str]], packed: bool, names: list[str]
) -> None:
    with tempfile.TemporaryDirectory() as folder:
        paths = [Path(folder) / names[0], Path(folder) / names[1]]
        for path, table in zip(paths, (first, second), strict=True):
            delimiter = "\t" if path.suffix == ".tsv" else ";" if packed else ","
            text = io.StringIO(newline="")
            csv.writer(text, delimiter=delimiter).writerows(table)
            data = text.getvalue().encode("utf-8", "replace")
            path.write_bytes(gzip.compress(data) if path.suffix == ".gz" else data)
        try:
            ingested = read_study(paths, StudyConfig())
        except FeedbackError as failure:
            assert MARK not in str(failure)
            return
    assert ingested.ledger.unbalanced() == {}
    assert {line.source for line in ingested.ledger.lines} <= {path.name for path in paths}


@settings(HOSTILE, max_examples=25)
@given(objects=st.lists(st.one_of(st.dictionaries(NAMES, MEMBERS), CELLS), max_size=12))
def test_json_lines(objects: list[Any]) -> None:
    outcome = read_hostile("hostile.jsonl", "\n".join(json.dumps(item) for item in objects).encode())
    if isinstance(outcome, Ingested):
        assert sum(line.rows for line in outcome.ledger.lines if line.event == "read") == len(objects)


@settings(HOSTILE, max_examples=20)
@given(table=tables())
def test_parquet(table: list[list[str]]) -> None:
    width = max((len(record) for record in table), default=1) or 1
    frame = pd.DataFrame([[*record, *[None] * (width - len(record))] for record in table], columns=range(width))
    frame.columns = [f"c{n}" if n % 2 else ["nps", "comment", "date", "id"][n // 2 % 4] for n in range(width)]
    data = io.BytesIO()
    frame.to_parquet(data)
    read_hostile("hostile.parquet", data.getvalue())


@settings(HOSTILE, max_examples=20)
@given(
    data=st.binary(max_size=400),
    start=st.sampled_from([b"", b"PK\x03\x04", b"PAR1", b"\x1f\x8b", b"\xff\xfe", b"{"]),
)
def test_any_bytes(data: bytes, start: bytes) -> None:
    for name in ("a.csv", "a.xlsx", "a.json"):
        read_hostile(name, start + data)


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


SHARED_STRINGS = '<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">'


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
    return f'<row r="{place.lstrip(string.ascii_uppercase)}"><c r="{place}"><v>1</v></c></row>'


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


@pytest.mark.parametrize(
    "text",
    [
        f"{MARK}, easy to find; fair price, though the lamp was broken.\n{MARK} the parcel came; nobody answered\n",
        f'0\n0\n0\n0\n0\n{MARK} said "soon" and then\nnothing at all happened\n',
        f"0,{MARK} was late\n",
    ],
)
def test_words_that_pass_for_a_heading_are_not_told(text: str) -> None:
    read_hostile("plain.csv", text.encode())


READ_AND_TELL_PEAK = """
import resource, sys
from pathlib import Path
from feedbacknlp.config import StudyConfig
from feedbacknlp.errors import FileError
from feedbacknlp.ingest import read_study
read_study([Path(sys.argv[1])], StudyConfig())
before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
for name in sys.argv[2:]:
    try:
        read_study([Path(name)], StudyConfig())
    except FileError as refusal:
        print(refusal.code)
print(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before)
"""


def test_memory_stays_bounded_by_files_that_unpack_to_gigabytes(tmp_path: Path) -> None:
    """A process of its own reads a small file first, so that only what the bombs take is counted."""
    pytest.importorskip("resource")
    small = tmp_path / "small.csv"
    small.write_text("id,nps,why\n" + "".join(f"r{n},{n % 11},it came late {n}\n" for n in range(50)), encoding="utf-8")
    shown = "".join(f'<row r="{n}"><c r="A{n}" t="s"><v>0</v></c></row>' for n in range(1, 40_001))
    strings = f"{SHARED_STRINGS}<si><t>{'x' * 30_000}</t></si></sst>"
    (tmp_path / "shown.xlsx").write_bytes(workbook(shown, strings))
    (tmp_path / "far.xlsx").write_bytes(workbook(number("A1") + number("XFD1048576")))
    (tmp_path / "long.csv.gz").write_bytes(gzip.compress(b"a" * 400 * 1024**2, 1))
    same = pa.DictionaryArray.from_arrays(pa.array([0] * 100_000), ["x" * 50_000])
    pq.write_table(pa.table({"comment": same}), tmp_path / "same.parquet")
    bombs = [str(tmp_path / name) for name in ("shown.xlsx", "far.xlsx", "long.csv.gz", "same.parquet")]
    done = subprocess.run(
        [sys.executable, "-W", "ignore", "-c", READ_AND_TELL_PEAK, str(small), *bombs],
        capture_output=True,
        text=True,
        check=True,
    )
    *codes, peak = done.stdout.split()
    assert codes == ["FB108"] * len(bombs)
    # kilobytes on Linux, bytes on macOS; the bombs would take 1.2 GB, 17 billion cells, 400 MB and 5 GB
    megabytes = int(peak) / (1024 if sys.platform.startswith("linux") else 1024**2)
    assert megabytes < 300
