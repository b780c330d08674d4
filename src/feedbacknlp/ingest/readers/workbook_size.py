"""How much a workbook asks for before it is opened: a few kilobytes of XLSX can unpack to terabytes of cells.

The spreadsheet reader holds a sheet as a full rectangle from its first to its last cell, and a shared string anew for
every cell that shows it. So three sizes are measured on the packed parts, a piece at a time: their unpacked bytes, the
rectangle, and the characters that the cells show.
"""

from __future__ import annotations

import io
import re
import zipfile
import zlib
from collections.abc import Iterator
from pathlib import Path
from xml.etree import ElementTree

import numpy as np

from feedbacknlp.errors import FileError
from feedbacknlp.ingest.readers.content import CELL_LIMIT, too_large

__all__ = ["PART_LIMIT", "check_workbook"]

PART_LIMIT = 1024**3
"""Most bytes that the parts of a workbook may unpack to, and most characters that its cells may show."""

_REMEDY = "delete what stands far from the table, or export the sheet as CSV"
_PIECE = 1 << 20
_OVERLAP = 512
# one-letter columns and low rows are not worth looking at one by one
_FAR_CELL = re.compile(rb' r="([A-Z]{0,3})(\d{1,7})"')
_FAR_HINT = re.compile(rb' r="(?:[A-Z]{2,3}\d|[A-Z]?\d{5})')
_SHOWN = re.compile(rb't="s"[^>]{0,200}>\s*<(?:\w+:)?v>(\d{1,9})<')
_ODF = "{urn:oasis:names:tc:opendocument:xmlns:table:1.0}"


def check_workbook(data: bytes, path: Path, *, part_limit: int = PART_LIMIT) -> None:
    """Refuse a workbook that would fill the memory.

    Raises
    ------
    FileError
        FB105: a form of workbook whose size can not be measured (XLSB). FB107: damaged. FB108: too large.
    """
    if data[:4] != b"PK\x03\x04":
        return  # XLS is not packed and has at most 65,536 x 256 cells
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            names = archive.namelist()
            if any(name.startswith("xl/worksheets/") and name.endswith(".bin") for name in names):
                raise FileError(
                    "The file is a binary workbook (XLSB)",
                    code="FB105",
                    where=str(path),
                    expected="XLSX, XLS, ODS or CSV",
                    remedy="save it as XLSX",
                )
            _check_parts(archive, path, limit=part_limit)
            _check_rectangles(archive, path)
            _check_shown(archive, path, limit=part_limit)
    except (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, RuntimeError, ElementTree.ParseError):
        raise FileError(
            "The workbook is damaged or protected",
            code="FB107",
            where=str(path),
            remedy="save it again without a password",
        ) from None


def _pieces(archive: zipfile.ZipFile, name: str) -> Iterator[bytes]:
    with archive.open(name) as stream:
        while piece := stream.read(_PIECE):
            yield piece


def _overlapping(archive: zipfile.ZipFile, name: str) -> Iterator[bytes]:
    """Pieces that each start with the end of the one before, so that nothing is cut in two."""
    tail = b""
    for piece in _pieces(archive, name):
        yield tail + piece
        tail = (tail + piece)[-_OVERLAP:]


def _check_parts(archive: zipfile.ZipFile, path: Path, *, limit: int) -> None:
    """Unpack for the size alone: what the directory of the archive says may be a lie."""
    total = 0
    for name in archive.namelist():
        for piece in _pieces(archive, name):
            total += len(piece)
            if total > limit:
                raise too_large(path, "unpacked bytes", limit, remedy=_REMEDY)


def _check_rectangles(archive: zipfile.ZipFile, path: Path) -> None:
    for name in archive.namelist():
        if name in _sheets(archive):
            rows, columns = _extent_of_sheet(archive, name)
        elif name == "content.xml":
            rows, columns = _extent_of_document(archive, name)
        else:
            continue
        if rows * columns > CELL_LIMIT:
            raise too_large(path, "cells between the first and the last one", CELL_LIMIT, remedy=_REMEDY)


def _sheets(archive: zipfile.ZipFile) -> list[str]:
    """Parts that may be sheets; their names are free, so that all are but the shared strings."""
    return [
        name
        for name in archive.namelist()
        if name.startswith("xl/") and name.endswith(".xml") and name != "xl/sharedStrings.xml"
    ]


def _extent_of_sheet(archive: zipfile.ZipFile, name: str) -> tuple[int, int]:
    rows, columns = 10_000, 26
    for text in _overlapping(archive, name):
        if not _FAR_HINT.search(text):
            continue
        for letters, digits in set(_FAR_CELL.findall(text)):
            rows = max(rows, int(digits))
            if letters:
                columns = max(columns, _column_number(letters))
    return rows, columns


def _column_number(letters: bytes) -> int:
    number = 0
    for letter in letters:
        number = number * 26 + letter - 64
    return number


def _extent_of_document(archive: zipfile.ZipFile, name: str) -> tuple[int, int]:
    """Rows and columns of an OpenDocument sheet, in which a repeated cell is written once; trailing blank ones do not
    count."""
    rows = columns = 0
    with archive.open(name) as stream:
        width, filled = 0, 0
        for _, element in ElementTree.iterparse(stream):
            if element.tag == f"{_ODF}table-cell":
                width += _repeats(element, "number-columns-repeated")
                if len(element) or any(key.endswith("}value-type") for key in element.attrib):
                    filled = width
            elif element.tag == f"{_ODF}table-row":
                if filled:
                    rows += _repeats(element, "number-rows-repeated")
                columns, width, filled = max(columns, filled), 0, 0
                element.clear()
    return rows, columns


def _repeats(element: ElementTree.Element, attribute: str) -> int:
    told = element.get(f"{_ODF}{attribute}", "1")
    return int(told) if told.isdecimal() and len(told) <= 9 else 1


def _check_shown(archive: zipfile.ZipFile, path: Path, *, limit: int) -> None:
    """Characters that the cells show, where they could be too many."""
    if "xl/sharedStrings.xml" not in archive.namelist():
        return
    strings = re.split(rb"<(?:\w+:)?si[ >/]", b"".join(_pieces(archive, "xl/sharedStrings.xml")))[1:]
    lengths = np.array([len(string) for string in strings], dtype=np.int64)
    sheets = _sheets(archive)
    cells = sum(piece.count(b't="s"') for name in sheets for piece in _pieces(archive, name))
    if not len(lengths) or cells * int(lengths.max()) <= limit:
        return
    shown = 0
    for name in sheets:
        for text in _overlapping(archive, name):
            places = np.array([int(place) for place in _SHOWN.findall(text)], dtype=np.int64)
            shown += int(lengths[places[places < len(lengths)]].sum())
            if shown > limit:
                raise too_large(path, "characters shown by the cells", limit, remedy=_REMEDY)
