"""Files of every form give the same cells; broken ones give a counted row or a clear error."""

from __future__ import annotations

import gzip
import json
import zipfile
from pathlib import Path

import openpyxl
import pandas as pd
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from feedbacknlp.config import FileConfig
from feedbacknlp.errors import FileError, SettingError
from feedbacknlp.ingest.readers import read_raw
from feedbacknlp.ingest.readers.content import load_bytes
from feedbacknlp.ingest.readers.delimited import Dialect, find_dialect, parse_delimited
from feedbacknlp.ingest.readers.encoding import decode_bytes

from .helpers import write

NAMES = ["id", "score", "comment"]
ROWS = [["1", "9", "quick, and friendly"], ["2", "3", 'they said "soon"\nand then nothing'], ["3", "", ""]]
CSV = 'id,score,comment\n1,9,"quick, and friendly"\n2,3,"they said ""soon""\nand then nothing"\n3,,\n'


def cells(path: Path, **settings_: str) -> list[list[str]]:
    return read_raw(path, FileConfig(path=str(path), **settings_)).cells.to_numpy().tolist()


def form(path: Path) -> str:
    return read_raw(path, FileConfig(path=str(path))).form


@pytest.mark.parametrize(
    ("name", "text", "encoding", "told"),
    [
        ("a.csv", CSV, "utf-8", "CSV, UTF-8, separator ,"),
        ("a.csv", CSV, "utf-8-sig", "CSV, UTF-8 with BOM, separator ,"),
        ("a.txt", CSV.replace("\n", "\r\n"), "utf-16", "CSV, UTF-16 with BOM, separator ,"),
        ("a.csv", CSV, "utf-16-le", "CSV, UTF-16 LE without BOM, separator ,"),
        ("a.csv", CSV, "utf-16-be", "CSV, UTF-16 BE without BOM, separator ,"),
        (
            "a.tsv",
            CSV.replace('1,9,"quick, and friendly"', "1\t9\tquick, and friendly")
            .replace("id,score,", "id\tscore\t")
            .replace("2,3,", "2\t3\t")
            .replace("3,,", "3\t\t"),
            "utf-8",
            "TSV, UTF-8, separator tab",
        ),
        (
            "a.csv",
            "sep=;\n"
            + CSV.replace("id,score,", "id;score;")
            .replace("1,9,", "1;9;")
            .replace("2,3,", "2;3;")
            .replace("3,,", "3;;"),
            "utf-8",
            "CSV, UTF-8, separator ;",
        ),
        (
            "a.csv",
            CSV.replace("id,score,", "id|score|").replace("1,9,", "1|9|").replace("2,3,", "2|3|").replace("3,,", "3||"),
            "utf-8",
            "CSV, UTF-8, separator bar",
        ),
    ],
)
def test_text_tables(tmp_path: Path, name: str, text: str, encoding: str, told: str) -> None:
    path = write(tmp_path, name, text, encoding=encoding)
    assert [[cell.replace("\r\n", "\n") for cell in row] for row in cells(path)] == [NAMES, *ROWS]
    assert form(path) == told


def test_other_containers(tmp_path: Path) -> None:
    packed = tmp_path / "a.csv.gz"
    packed.write_bytes(gzip.compress(CSV.encode()))
    with zipfile.ZipFile(tmp_path / "a.zip", "w", zipfile.ZIP_DEFLATED) as archive:
        archive.mkdir("export")
        archive.writestr("export/Customer survey.csv", CSV)
        archive.writestr("__MACOSX/export/._Customer survey.csv", b"\x00\x05")
    book = openpyxl.Workbook()
    sheet = book.create_sheet("data")
    for row in [NAMES, [1, 9, ROWS[0][2]], [2.0, 3, ROWS[1][2]], [3, None, None]]:
        sheet.append(row)
    book.save(tmp_path / "a.xlsx")
    frame = pd.DataFrame({"id": [1, 2, 3], "score": [9.0, 3.0, None], "comment": [ROWS[0][2], ROWS[1][2], None]})
    frame.to_parquet(tmp_path / "a.parquet")
    objects = [{"id": 1, "score": 9, "comment": ROWS[0][2]}, {"id": 2, "score": 3, "comment": ROWS[1][2]}, {"id": 3}]
    write(tmp_path, "a.jsonl", "\n".join(map(json.dumps, objects)) + "\n\n")
    write(tmp_path, "a.json", json.dumps(objects))
    write(tmp_path, "b.json", json.dumps({"page": 1, "items": objects}))
    for name in ("a.csv.gz", "a.zip", "a.xlsx", "a.parquet", "a.jsonl", "a.json", "b.json"):
        assert cells(tmp_path / name) == [NAMES, *ROWS], name
    assert form(tmp_path / "a.xlsx") == "workbook, sheet data"
    assert cells(tmp_path / "a.xlsx", sheet="data") == [NAMES, *ROWS]


def test_archives_that_can_not_be_read_say_why(tmp_path: Path) -> None:
    with zipfile.ZipFile(tmp_path / "two.zip", "w") as archive:
        archive.writestr("a.csv", CSV)
        archive.writestr("b.csv", CSV)
    with pytest.raises(FileError, match="a ZIP archive of 2 files"):
        cells(tmp_path / "two.zip")
    with zipfile.ZipFile(tmp_path / "bomb.zip", "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("a.csv", b"a" * 150 * 1024**2)
    with pytest.raises(FileError, match="unpacks to too much"):
        cells(tmp_path / "bomb.zip")
    packed = (tmp_path / "two.zip").read_bytes()
    with zipfile.ZipFile(tmp_path / "one.zip", "w") as archive:
        archive.writestr("a.csv", CSV)
    whole = (tmp_path / "one.zip").read_bytes()
    (tmp_path / "torn.zip").write_bytes(whole.replace(CSV.encode()[:8], b"xxxxxxxx", 1))
    with pytest.raises(FileError, match="damaged"):
        cells(tmp_path / "torn.zip")
    flags = bytearray(whole)
    flags[6] |= 1
    flags[whole.index(b"PK\x01\x02") + 8] |= 1
    (tmp_path / "locked.zip").write_bytes(flags)
    with pytest.raises(FileError, match="locked"):
        cells(tmp_path / "locked.zip")
    with zipfile.ZipFile(tmp_path / "nested.zip", "w") as archive:
        archive.writestr("two.zip", packed)
    with pytest.raises(FileError, match="a ZIP archive"):
        cells(tmp_path / "nested.zip")


def test_workbook_cells_keep_what_a_person_sees(tmp_path: Path) -> None:
    book = openpyxl.Workbook()
    book.active.append(["when", "yes", "half", "formula"])
    book.active.append([pd.Timestamp("2026-04-01 10:00"), True, 2.5, "=1+1"])
    book.save(tmp_path / "a.xlsx")
    assert cells(tmp_path / "a.xlsx")[1][:3] == ["2026-04-01 10:00:00", "true", "2.5"]


def test_longest_sheet_of_a_workbook_is_read(tmp_path: Path) -> None:
    book = openpyxl.Workbook()
    book.active.append(["Export of the autumn survey"])
    for title, rows in (("answers", [NAMES, *ROWS]), ("answers again", [NAMES, *ROWS]), ("sums", [["n", 3]])):
        sheet = book.create_sheet(title)
        for row in rows:
            sheet.append(row)
    book.save(tmp_path / "a.xlsx")
    assert cells(tmp_path / "a.xlsx") == [NAMES, *ROWS]
    assert form(tmp_path / "a.xlsx") == "workbook, longest of 4 sheets: answers"
    assert cells(tmp_path / "a.xlsx", sheet="sums") == [["n", "3"]]


def test_inner_objects_become_columns(tmp_path: Path) -> None:
    path = write(
        tmp_path, "a.jsonl", '{"id": 1, "person": {"country": "NO"}, "tags": ["a"], "text": "\\ud83d"}\nnot json\n[1]\n'
    )
    raw = read_raw(path, FileConfig(path=str(path)))
    assert raw.cells.to_numpy().tolist() == [["id", "person.country", "tags", "text"], ["1", "NO", '["a"]', "?"]]
    assert raw.left_out == (("no valid JSON object", 2, (2, 3)),)


@pytest.mark.parametrize(
    ("text", "encoding", "told"),
    [
        ("id,tekst\n1,Kjøpte en lampe på nett og ble fornøyd, «veldig» bra\n", "cp1252", "Windows-1252"),
        ("id,texte\n1,Très déçu par la qualité, où est le café à 5 €\n", "cp1252", "Windows-1252"),
        ("编号,意见\n1,物流太慢了，但是质量还可以，下次还会买\n", "gb18030", "GB18030"),
        ("編號,意見\n1,物流太慢了，但是品質還可以，下次還會買\n", "big5", "Big5"),
    ],
)
def test_encodings_are_found(tmp_path: Path, text: str, encoding: str, told: str) -> None:
    decoded = decode_bytes(text.encode(encoding), where="a.csv")
    assert decoded.text == text
    assert decoded.told == told


def test_cyrillic_is_not_taken_for_western() -> None:
    text = "номер,отзыв\n" + "1,Доставка опоздала на две недели и никто не ответил на мои письма\n" * 5
    assert decode_bytes(text.encode("cp1251"), where="a.csv").text == text


def test_few_broken_bytes_do_not_cost_the_encoding() -> None:
    data = ("id,tekst\n" + "1,Kjøpte på nett og er fornøyd\n" * 30).encode() + b"2,br\xf8dt\n"
    decoded = decode_bytes(data, where="a.csv")
    assert (decoded.codec, decoded.damaged) == ("utf-8", 1)


def test_wrong_settings(tmp_path: Path) -> None:
    path = write(tmp_path, "a.csv", "id,tekst\n1,fornøyd\n", encoding="cp1252")
    for settings_, code in (
        ({"encoding": "klingon"}, "FB512"),
        ({"encoding": "utf-8"}, "FB106"),
        ({"delimiter": ";;"}, "FB513"),
    ):
        with pytest.raises((SettingError, FileError)) as caught:
            cells(path, **settings_)
        assert caught.value.code == code
        assert "fornøyd" not in str(caught.value)
    assert cells(path, encoding="latin-1") == [["id", "tekst"], ["1", "fornøyd"]]


def test_comma_in_question_does_not_make_it_the_separator(tmp_path: Path) -> None:
    text = "Id;On a scale, how likely are you, to recommend us?;Why, please?\n" + "".join(
        f"{n};4,5;fine\n" for n in range(5)
    )
    assert cells(write(tmp_path, "a.csv", text))[1] == ["0", "4,5", "fine"]


def test_broken_quote_costs_one_row_at_most() -> None:
    text = 'id,comment,score\n1,"fine",9\n2,"never closed,3\n3,"good, quick",8\n4,plain,7\n'
    text += '5,"he said "wow" twice",6\n6,a,b,c\n7,"x"\n8,,\n'
    parsed = parse_delimited(text, Dialect(delimiter=","))
    got = {record[0]: record[1:] for record in parsed.records}
    assert got["3"] == ["good, quick", "8"]
    assert got["4"] == ["plain", "7"]
    assert got["8"] == ["", ""]
    assert got["2"] == ["never closed", "3"]
    assert got["5"][1] == "6"
    assert parsed.wrong_width == [7, 8]
    assert set(parsed.repaired) == {3, 6}
    assert len(parsed.records) + len(parsed.broken) + len(parsed.wrong_width) == 9


def test_quote_that_never_closes_does_not_swallow_the_file() -> None:
    body = "".join(f'{n},"text, with comma {n}",5\n' for n in range(500))
    parsed = parse_delimited('id,comment,score\n0,"open, and open,5\n' + body, Dialect(delimiter=","))
    assert len(parsed.records) == 501
    assert parsed.broken == [2]


def test_line_breaks_in_a_sloppy_quote_are_counted() -> None:
    text = 'id,comment,score\n1,"first "line"\nsecond, line\nthird",4\n2,ok,5\n'
    parsed = parse_delimited(text, Dialect(delimiter=","))
    assert [record[0] for record in parsed.records] == ["id", "2"]
    assert sorted(parsed.broken + parsed.wrong_width) == [2, 3, 4]


def test_backslash_quotes_and_spaces_before_quotes() -> None:
    text = 'id,comment,score\n1,"a \\"b\\", c",4\n2,"d",5\n'
    dialect, _ = find_dialect(text)
    assert parse_delimited(text, dialect).records[1] == ["1", 'a "b", c', "4"]
    text = 'id, comment, score\n1, "a, b", 4\n2, "d", 5\n'
    dialect, _ = find_dialect(text)
    assert parse_delimited(text, dialect).records[1] == ["1", "a, b", "4"]


def test_index_column_without_a_name_and_trailing_separators() -> None:
    parsed = parse_delimited("score,comment\n" + "".join(f"{n},5,fine\n" for n in range(1, 12)), Dialect(delimiter=","))
    assert parsed.records[0] == ["", "score", "comment"]
    parsed = parse_delimited("score,comment\n5,fine,,\n4,good\n", Dialect(delimiter=","))
    assert parsed.records[1:] == [["5", "fine"], ["4", "good"]]


def test_a_cell_of_a_megabyte(tmp_path: Path) -> None:
    path = write(tmp_path, "a.csv", f'id,comment\n1,"{"very slow, " * 100_000}"\n2,fine\n')
    assert len(cells(path)[1][1]) == 1_100_000


def test_nul_and_one_column(tmp_path: Path) -> None:
    path = write(tmp_path, "a.csv", "comment\nslow\x00 delivery\n\nfine\n")
    raw = read_raw(path, FileConfig(path="a.csv"))
    assert raw.cells[0].tolist() == ["comment", "slow delivery", "fine"]
    assert raw.row_numbers.tolist() == [1, 2, 4]
    assert raw.notes == (("NUL characters, which were dropped", 1, ()),)


@pytest.mark.parametrize(
    ("name", "data", "code"),
    [
        ("a.csv", b"", "FB103"),
        ("a.csv", b"\xef\xbb\xbf \r\n", "FB103"),
        ("a.csv", b"%PDF-1.7 ...", "FB105"),
        ("a.csv", bytes(range(256)) * 40, "FB105"),
        ("a.csv.gz", b"\x1f\x8b\x08\x00broken", "FB107"),
        ("a.xlsx", b"PK\x03\x04broken", "FB107"),
        ("a.parquet", b"PAR1broken", "FB107"),
        ("a.json", b"[1, 2", "FB107"),
        ("a.json", b"7", "FB107"),
        ("a.jsonl", b"one\ntwo\n", "FB107"),
    ],
)
def test_what_is_no_table(tmp_path: Path, name: str, data: bytes, code: str) -> None:
    path = tmp_path / name
    path.write_bytes(data)
    with pytest.raises(FileError) as caught:
        cells(path)
    assert caught.value.code == code


def test_missing_folder_empty_book_and_bombs(tmp_path: Path) -> None:
    book = openpyxl.Workbook()
    book.save(tmp_path / "empty.xlsx")
    for path, code in (
        (tmp_path / "none.csv", "FB101"),
        (tmp_path, "FB102"),
        (tmp_path / "empty.xlsx", "FB109"),
    ):
        with pytest.raises(FileError) as caught:
            cells(path)
        assert caught.value.code == code
    with pytest.raises(FileError, match="FB109"):
        cells(tmp_path / "empty.xlsx", sheet="other")
    packed = tmp_path / "big.csv.gz"
    packed.write_bytes(gzip.compress(b"a" * 100_000))
    with pytest.raises(FileError, match="at most 1,000 bytes"):
        load_bytes(packed, limit=1_000)


TEXT = st.text(st.characters(codec="utf-8", exclude_characters="\x00\r"), max_size=12)


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(rows=st.lists(st.tuples(TEXT, TEXT, TEXT), min_size=1, max_size=6), delimiter=st.sampled_from(",;\t|"))
def test_whatever_is_written_is_read(rows: list[tuple[str, str, str]], delimiter: str) -> None:
    lines = [("a", "b", "c"), *rows]
    text = "\n".join(delimiter.join('"' + cell.replace('"', '""') + '"' for cell in line) for line in lines)
    parsed = parse_delimited(text, Dialect(delimiter=delimiter))
    assert [tuple(record) for record in parsed.records] == [lines[0], *(row for row in rows if any(row))]


@settings(max_examples=60, deadline=None)
@given(text=st.text(st.sampled_from('ab,"\n;1'), max_size=60))
def test_no_text_is_lost_without_a_count(text: str) -> None:
    parsed = parse_delimited("a,b\n" + text, Dialect(delimiter=","))
    records = len(parsed.records) + len(parsed.broken) + len(parsed.wrong_width)
    assert records >= 1
    assert len(set(parsed.broken) | set(parsed.wrong_width)) == len(parsed.broken) + len(parsed.wrong_width)
