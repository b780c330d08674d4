"""Sheets of a workbook (XLSX, XLS, ODS) -> text cells. A formula comes as the value it last showed."""

from __future__ import annotations

import datetime
import io
from pathlib import Path
from typing import Any

import numpy as np

from feedbacknlp.errors import FileError
from feedbacknlp.ingest.readers.raw import RawFile, frame_of_records
from feedbacknlp.ingest.readers.workbook_size import check_workbook

__all__ = ["read_workbook"]


def read_workbook(data: bytes, path: Path, *, sheet: str | None = None) -> RawFile:
    """The sheet with most rows, the first of those that have as many, or the one named.

    A cover sheet or a summary often stands before the answers. That further sheets hold data is told in ``form``.

    Raises
    ------
    FileError
        The workbook is damaged (FB107), unpacks to too much (FB108) or has no such sheet or none with data (FB109).
    """
    from python_calamine import CalamineError, CalamineWorkbook

    check_workbook(data, path)
    try:
        book = CalamineWorkbook.from_filelike(io.BytesIO(data))
        names = list(book.sheet_names)
        if sheet is not None and sheet not in names:
            raise FileError(
                "The workbook has no sheet of this name",
                code="FB109",
                where=f"{path}: sheet = {sheet!r}",
                expected=f"one of its {len(names)} sheets",
                remedy="leave out the setting sheet for the one with most rows",
            )
        count, chosen = 0, ""
        longest: list[tuple[int, list[Any]]] = []
        for name in [sheet] if sheet is not None else names:
            rows = book.get_sheet_by_name(name).to_python(skip_empty_area=False)
            filled = [(number, row) for number, row in enumerate(rows, start=1) if any(cell != "" for cell in row)]
            count += bool(filled)
            if len(filled) > len(longest):
                chosen, longest = name, filled
        if longest:
            return _raw_of_rows(longest, path, sheet=chosen, count=count)
    except (CalamineError, OSError, ValueError) as failure:
        raise FileError(
            "The workbook is damaged or protected",
            code="FB107",
            where=str(path),
            remedy="save it again without a password",
        ) from failure
    raise FileError(
        "The workbook holds no data" if sheet is None else "The sheet holds no data",
        code="FB109",
        where=str(path),
        expected="a heading and at least one row",
    )


def _raw_of_rows(filled: list[tuple[int, list[Any]]], path: Path, *, sheet: str, count: int) -> RawFile:
    records = [[_text_of_cell(cell) for cell in row] for _, row in filled]
    width = max(len(record) for record in records)
    used = [
        position for position in range(width) if any(len(record) > position and record[position] for record in records)
    ]
    kept = [[record[position] if position < len(record) else "" for position in used] for record in records]
    return RawFile(
        name=path.name,
        form=f"workbook, sheet {sheet}" if count == 1 else f"workbook, longest of {count} sheets: {sheet}",
        cells=frame_of_records(kept, len(used)),
        row_numbers=np.array([number for number, _ in filled], dtype=np.int64),
        settings={"sheet": sheet},
    )


def _text_of_cell(cell: object) -> str:
    """A whole number without its ``.0``, a date in ISO form, a truth value in lower case."""
    if isinstance(cell, str):
        return cell
    if isinstance(cell, bool):
        return "true" if cell else "false"
    if isinstance(cell, float):
        return str(int(cell)) if cell.is_integer() and abs(cell) < 2**53 else repr(cell)
    if isinstance(cell, datetime.datetime):
        return cell.isoformat(sep=" ")
    if isinstance(cell, (datetime.date, datetime.time)):
        return cell.isoformat()
    return "" if cell is None else str(cell)
