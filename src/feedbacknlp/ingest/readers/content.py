"""The bytes of a file, and what kind of file they say they are (the name only decides where the bytes do not)."""

from __future__ import annotations

import gzip
import io
import lzma
import zipfile
import zlib
from pathlib import Path
from typing import IO, Literal

from feedbacknlp.errors import FileError

__all__ = ["CELL_LIMIT", "UNPACKED_LIMIT", "FileKind", "find_kind", "load_bytes", "too_large"]

FileKind = Literal["delimited", "workbook", "parquet", "json"]

UNPACKED_LIMIT = 2 * 1024**3
"""Most bytes that a compressed file may unpack to."""
CELL_LIMIT = 40_000_000
"""Most cells of a table that is written more briefly than cell by cell: a full Excel sheet of 38 columns."""

_SMALL, _RATIO = 128 * 1024**2, 200
"""A gzip file may unpack to the first in any case, beyond it to so many times its own size; texts reach about 20."""

_ZIP = b"PK\x03\x04"
_LOCKED = 1
"""Bit of a file in a ZIP archive that asks for a password."""

_FOREIGN = {
    b"%PDF": "a PDF document",
    b"\x89PNG": "a picture",
    b"\xff\xd8\xff": "a picture",
    b"GIF8": "a picture",
    b"\x7fELF": "a program",
    b"MZ\x90": "a program",
    b"Rar!": "a RAR archive",
    b"7z\xbc\xaf": "a 7-Zip archive",
    b"BZh": "a bzip2 archive",
    b"\xfd7zXZ": "an xz archive",
    b"\x28\xb5\x2f\xfd": "a Zstandard archive",
    b"SQLite format 3": "a database",
    b"{\\rtf": "an RTF document",
}
_READABLE = "CSV, TSV, XLSX, XLS, ODS, Parquet, JSON or JSON Lines (also as .gz, or alone in a .zip)"


def load_bytes(path: Path, *, limit: int = UNPACKED_LIMIT) -> bytes:
    """The bytes of the file, unpacked where it is gzip or a ZIP archive of one file, as survey tools hand exports out.

    Raises
    ------
    FileError
        Missing (FB101), a folder (FB102), empty (FB103), damaged (FB107), unpacks to too much (FB108), not
        readable (FB110).
    """
    if not path.exists():
        raise FileError(
            "The file does not exist", code="FB101", where=str(path), remedy="check the path and the folder"
        )
    if path.is_dir():
        raise FileError("This is a folder, not a file", code="FB102", where=str(path), remedy="name the files in it")
    try:
        data = path.read_bytes()
    except OSError as failure:
        told = failure.strerror or "unknown reason"
        raise FileError(f"The file can not be opened: {told}", code="FB110", where=str(path)) from None
    if data[:2] == b"\x1f\x8b":
        data = _unpack(data, path, limit=limit)
    elif data[:4] == _ZIP and not _holds_workbook(data):
        data = _unpack_one(data, path, limit=limit)
    if not data.strip(b"\x00 \t\r\n\xef\xbb\xbf\xff\xfe"):
        raise FileError("The file is empty", code="FB103", where=str(path), expected="a heading and at least one row")
    return data


def _unpack(data: bytes, path: Path, *, limit: int) -> bytes:
    with gzip.GzipFile(fileobj=io.BytesIO(data)) as stream:
        return _read_bounded(stream, path, limit=min(limit, max(_SMALL, _RATIO * len(data))))


def _unpack_one(data: bytes, path: Path, *, limit: int) -> bytes:
    """The only file of an archive; folders and what macOS puts beside files are none."""
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        held = [one for one in archive.infolist() if not one.is_dir() and not one.filename.startswith("__MACOSX/")]
        if len(held) != 1:
            raise _foreign_file(path, f"a ZIP archive of {len(held)} files", remedy="unpack it and name its files")
        if held[0].flag_bits & _LOCKED:
            raise _foreign_file(path, "a locked ZIP archive", remedy="unpack it with its password")
        try:
            stream = archive.open(held[0])
        except NotImplementedError:
            told = "a ZIP archive that is packed in an unusual way"
            raise _foreign_file(path, told, remedy="unpack it") from None
        except zipfile.BadZipFile:
            raise _damaged(path) from None
        with stream:
            return _read_bounded(stream, path, limit=min(limit, max(_SMALL, _RATIO * len(data))))


def _read_bounded(stream: IO[bytes] | gzip.GzipFile, path: Path, *, limit: int) -> bytes:
    try:
        unpacked = stream.read(limit + 1)
    except (OSError, EOFError, zlib.error, lzma.LZMAError, zipfile.BadZipFile):
        raise _damaged(path) from None
    if len(unpacked) > limit:
        raise FileError(
            "The compressed file unpacks to too much",
            code="FB108",
            where=str(path),
            expected=f"at most {limit:,} bytes unpacked",
            remedy="split the file",
        )
    return unpacked


def _damaged(path: Path) -> FileError:
    return FileError("The compressed file is damaged", code="FB107", where=str(path), remedy="export it again")


def find_kind(data: bytes, path: Path) -> FileKind:
    """What kind of file the bytes are.

    Raises
    ------
    FileError
        FB105: not a kind that can be read.
    """
    if data[:4] == b"PAR1":
        return "parquet"
    if data[:8] == b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1":
        return "workbook"
    if data[:4] == _ZIP:
        if _holds_workbook(data):
            return "workbook"
        raise _foreign_file(path, "a ZIP archive")  # within another
    for mark, told in _FOREIGN.items():
        if data.startswith(mark):
            raise _foreign_file(path, told)
    if _looks_binary(data):
        raise _foreign_file(path, "binary data")
    suffixes = [suffix.lower() for suffix in path.suffixes[-2:]]
    if any(suffix in (".json", ".jsonl", ".ndjson") for suffix in suffixes):
        return "json"
    return "delimited"


def too_large(path: Path, what: str, limit: int, *, remedy: str) -> FileError:
    """The refusal of a small file that would fill the memory (FB108)."""
    expected = f"at most {limit:,} {what}"
    return FileError("The file unpacks to too much", code="FB108", where=str(path), expected=expected, remedy=remedy)


def _holds_workbook(data: bytes) -> bool:
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            names = archive.namelist()
    except zipfile.BadZipFile:
        return True  # let the workbook reader say that it is damaged
    return any(name.startswith("xl/") or name == "content.xml" for name in names)


def _foreign_file(path: Path, told: str, *, remedy: str = "export it in one of these") -> FileError:
    return FileError(
        f"The file is {told}, not a table", code="FB105", where=str(path), expected=_READABLE, remedy=remedy
    )


def _looks_binary(data: bytes) -> bool:
    """Control bytes that no text file has; UTF-16 and UTF-32 have NULs, but in a fixed rhythm."""
    sample = data[:65536]
    if sample.startswith((b"\xff\xfe", b"\xfe\xff", b"\x00\x00\xfe\xff")):
        return False
    odd = sum(sample.count(bytes([code])) for code in (*range(1, 9), *range(14, 27), 28, 29, 30, 31, 127))
    nul = sample.count(b"\x00")
    if nul >= max(4, 0.02 * len(sample)):
        even = sample[::2].count(b"\x00")
        return not (max(even, nul - even) >= 0.9 * nul) or odd > 0.02 * len(sample)
    return odd > 0.02 * len(sample)
