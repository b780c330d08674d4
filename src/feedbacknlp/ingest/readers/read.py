"""One file of any kind -> its cells."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from feedbacknlp.config import FileConfig
from feedbacknlp.errors import FileError, SettingError
from feedbacknlp.ingest.readers.content import find_kind, load_bytes
from feedbacknlp.ingest.readers.delimited import find_dialect, parse_delimited
from feedbacknlp.ingest.readers.encoding import Decoded, decode_bytes
from feedbacknlp.ingest.readers.html_table import is_html, read_html_table
from feedbacknlp.ingest.readers.json_lines import read_json
from feedbacknlp.ingest.readers.parquet import read_parquet
from feedbacknlp.ingest.readers.raw import RawFile, Remark, frame_of_records
from feedbacknlp.ingest.readers.workbook import read_workbook

__all__ = ["read_raw"]


def read_raw(path: Path, settings: FileConfig) -> RawFile:
    """The cells of the file as text.

    Parameters
    ----------
    path : Path
    settings : FileConfig
        ``delimiter``, ``encoding`` and ``sheet`` are taken from here where set.

    Raises
    ------
    FileError, SettingError
        See :mod:`feedbacknlp.ingest.readers.content` and :mod:`feedbacknlp.ingest.readers.encoding`; FB513 where the
        separator is not one character.
    """
    if settings.delimiter is not None and len(settings.delimiter) != 1:
        raise SettingError(
            "A separator is one character",
            code="FB513",
            where=f"{path.name}: delimiter = {settings.delimiter!r}",
            remedy='write "\\t" for a tab',
        )
    data = load_bytes(path)
    kind = find_kind(data, path)
    if kind == "workbook":
        return read_workbook(data, path, sheet=settings.sheet)
    if kind == "parquet":
        return read_parquet(data, path)
    decoded = decode_bytes(data, where=str(path), encoding=settings.encoding)
    text = decoded.text.lstrip("\ufeff")
    nuls = text.count("\x00")
    if nuls:
        text = text.replace("\x00", "")
    marks = text.count("\ufeff")
    if marks:
        text = text.replace("\ufeff", "")
    notes = _damage_notes(decoded, nuls, marks)
    if kind == "delimited" and is_html(text):
        raw = read_html_table(text, path, encoding=decoded.told)
        return replace(raw, notes=notes)
    if kind == "json" or text.lstrip()[:1] == "{":
        raw = read_json(text, path, encoding=decoded.told)
        return replace(raw, notes=(*raw.notes, *notes), settings={"encoding": decoded.codec})
    return _read_table(text, path, settings, decoded=decoded, notes=notes)


def _read_table(text: str, path: Path, settings: FileConfig, *, decoded: Decoded, notes: tuple[Remark, ...]) -> RawFile:
    prefer = "\t" if ".tsv" in (suffix.lower() for suffix in path.suffixes) else ","
    dialect, start = find_dialect(text, delimiter=settings.delimiter, prefer=prefer)
    parsed = parse_delimited(text[start:] if start else text, dialect)
    if not parsed.records:
        raise FileError(
            "No row of the file can be read",
            code="FB113",
            where=str(path),
            expected="rows with as many fields as the heading",
            remedy="name the separator with the setting delimiter",
        )
    left_out = tuple(
        (reason, len(rows), tuple(rows))
        for reason, rows in (
            ("quotes that can not be read", parsed.broken),
            (f"a number of fields other than the heading's {parsed.width}", parsed.wrong_width),
        )
        if rows
    )
    if parsed.repaired:
        notes = (*notes, ("stray quotes; the row was read all the same", len(parsed.repaired), tuple(parsed.repaired)))
    parts = ["TSV" if dialect.delimiter == "\t" else "CSV", decoded.told]
    parts.append(f"separator {dialect.told}" if parsed.width > 1 else "one column")
    return RawFile(
        name=path.name,
        form=", ".join(parts),
        cells=frame_of_records(parsed.records, parsed.width),
        row_numbers=parsed.row_numbers + (1 if start else 0),
        left_out=left_out,
        notes=notes,
        settings={
            # no single encoding reads a file of two
            **({} if decoded.other_lines else {"encoding": decoded.codec}),
            **({"delimiter": dialect.delimiter} if parsed.width > 1 else {}),
        },
    )


def _damage_notes(decoded: Decoded, nuls: int, marks: int) -> tuple[Remark, ...]:
    notes: list[Remark] = []
    if decoded.damaged:
        notes.append(
            (
                "characters that can not be read in the file's encoding; each shows as a replacement sign",
                decoded.damaged,
                (),
            )
        )
    if decoded.other_lines:
        notes.append((f"lines in {decoded.other_told}; each was read in its own encoding", decoded.other_lines, ()))
    if marks:
        notes.append(("byte order marks inside the file, which were dropped", marks, ()))
    if nuls:
        notes.append(("NUL characters, which were dropped", nuls, ()))
    return tuple(notes)
