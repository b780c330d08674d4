"""A shelf of results: each under a name that its content decides, each whole or not there.

A name is a hash of everything that the result depends on, so nothing on a shelf can be out of date, two runs at once
write the same bytes to the same place, and a run that was killed goes on from what is there.
"""

from __future__ import annotations

import hashlib
import os
import shutil
import tempfile
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Protocol

import numpy as np
import pandas as pd
from numpy.typing import NDArray

from feedbacknlp.errors import FileError

__all__ = ["DiskShelf", "Entry", "MemoryShelf", "Shelf", "name_content"]

Array = NDArray[Any]

_PARTS = "parts.txt"
"""Names of what a result holds, so that a file that is gone is missed."""

_AT_ONCE = 100_000
"""Rows that are read into a name at a time."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """One result.

    Parameters
    ----------
    frames : mapping of name to DataFrame
        No raw text: what lies on a shelf has left the process.
    arrays : mapping of name to array
    """

    frames: Mapping[str, pd.DataFrame] = field(default_factory=dict)
    arrays: Mapping[str, Array] = field(default_factory=dict)


class Shelf(Protocol):
    """Where results lie between the steps of a run, and between runs."""

    def load(self, kind: str, name: str) -> Entry | None:
        """The result, or None where it is not there or can not be read."""

    def save(self, kind: str, name: str, entry: Entry) -> None:
        """Put a result on the shelf; one that is there already is left."""

    def names(self, kind: str) -> list[str]:
        """Names of the results of a kind, sorted."""

    def array(self, kind: str, name: str, part: str) -> Array:
        """One array of a result that is there, read from the disk only where it is looked at."""


class MemoryShelf:
    """A shelf that is gone with the process."""

    def __init__(self) -> None:
        self._entries: dict[tuple[str, str], Entry] = {}

    def load(self, kind: str, name: str) -> Entry | None:
        """The result, or None."""
        return self._entries.get((kind, name))

    def save(self, kind: str, name: str, entry: Entry) -> None:
        """Keep a result."""
        self._entries.setdefault((kind, name), entry)

    def names(self, kind: str) -> list[str]:
        """Names of the results of a kind, sorted."""
        return sorted(name for own, name in self._entries if own == kind)

    def array(self, kind: str, name: str, part: str) -> Array:
        """One array of a result that is there."""
        return self._entries[kind, name].arrays[part]


class DiskShelf:
    """A shelf in a folder: ``KIND/NAME/`` holds a Parquet file a frame and a .npy file an array.

    Parameters
    ----------
    folder : Path
        Made when something is first put there.
    """

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def load(self, kind: str, name: str) -> Entry | None:
        """The result, its arrays mapped and not read; None where it is not there or a file of it can not be read: it is
        then made anew."""
        import pyarrow as pa
        import pyarrow.parquet as pq

        place = self.folder / kind / name
        try:
            tables = {path.stem: pq.read_table(path, use_threads=False) for path in sorted(place.glob("*.parquet"))}
            frames = {part: table.to_pandas() for part, table in tables.items()}
            arrays = {path.stem: _map_array(path) for path in sorted(place.glob("*.npy"))}
            if place.is_dir() and (place / _PARTS).read_text(encoding="utf-8") != _list_parts(frames, arrays):
                raise EOFError("a file of the result is gone")
        except (OSError, ValueError, EOFError, pa.ArrowException):
            shutil.rmtree(place, ignore_errors=True)
            return None
        return Entry(frames=frames, arrays=arrays) if frames or arrays else None

    def save(self, kind: str, name: str, entry: Entry) -> None:
        """Write beside the place, then move there in one step, so that a kill at any moment leaves nothing half.

        Raises
        ------
        FileError
            The disk refuses, for being full or for another reason (FB181).
        """
        place = self.folder / kind / name
        try:
            if not self.folder.exists():
                self.folder.parent.mkdir(parents=True, exist_ok=True)
                # digests of what was masked can be found again by who has a list to try: nobody else may read them
                self.folder.mkdir(mode=0o700, exist_ok=True)
            place.parent.mkdir(parents=True, exist_ok=True)
            waiting = Path(tempfile.mkdtemp(prefix=f".{name}.{os.getpid()}.", dir=place.parent))
        except OSError as failure:
            raise _refused(place, failure) from failure
        try:
            for part, frame in entry.frames.items():
                _write_frame(waiting / f"{part}.parquet", frame)
            for part, array in entry.arrays.items():
                np.save(waiting / f"{part}.npy", array, allow_pickle=False)
            (waiting / _PARTS).write_text(_list_parts(entry.frames, entry.arrays), encoding="utf-8")
            try:
                waiting.rename(place)
            except OSError:
                if not place.is_dir():  # there: another run was quicker, with the same content
                    raise
        except OSError as failure:
            raise _refused(place, failure) from failure
        finally:
            shutil.rmtree(waiting, ignore_errors=True)

    def names(self, kind: str) -> list[str]:
        """Names of the results of a kind, sorted; what a killed run left half is none."""
        try:
            return sorted(path.name for path in (self.folder / kind).iterdir() if not path.name.startswith("."))
        except OSError:
            return []

    def array(self, kind: str, name: str, part: str) -> Array:
        """One array of a result that is there, mapped and not read."""
        return _map_array(self.folder / kind / name / f"{part}.npy")


def name_content(*parts: str, frame: pd.DataFrame | None = None, columns: Iterable[str] = ()) -> str:
    """A name that only the same content has: 32 hex digits of SHA-256.

    Parameters
    ----------
    *parts : str
        Fingerprints.
    frame : DataFrame, optional
    columns : iterable of str
        Those of the frame that count; their values and the order of the rows do, their types do not.
    """
    digest = hashlib.sha256("\x1f".join(parts).encode("utf-8", "surrogatepass"))
    if frame is not None:
        for column in columns:
            digest.update(column.encode("utf-8", "surrogatepass"))
            for start in range(0, len(frame), _AT_ONCE):
                values = frame[column].iloc[start : start + _AT_ONCE]
                missing = values.isna().tolist()
                told = ["\x00" if gone else str(value) for value, gone in zip(values.tolist(), missing, strict=True)]
                digest.update("\x1e".join(["", *told]).encode("utf-8", "surrogatepass"))
    return digest.hexdigest()[:32]


def _list_parts(frames: Iterable[str], arrays: Iterable[str]) -> str:
    return " ".join([*sorted(frames), "/", *sorted(arrays)])


def _map_array(path: Path) -> Array:
    """An array whose rows are read when they are looked at; raises ValueError where the file is too short for it."""
    mapped: Array = np.load(path, mmap_mode="r", allow_pickle=False)
    return mapped


def _write_frame(path: Path, frame: pd.DataFrame) -> None:
    import pyarrow as pa
    import pyarrow.parquet as pq

    table = pa.Table.from_pandas(frame, preserve_index=False)
    pq.write_table(table, path, compression="zstd")


def _refused(place: Path, failure: OSError) -> FileError:
    return FileError(
        f"The store can not be written: {failure.strerror or 'the disk refused'}",
        code="FB181",
        where=str(place.parent),
        expected="a folder that may be written to, on a disk with room for about 2 KB a statement",
        remedy="make room and run again: it goes on from what is there; or run with --no-store",
    )
