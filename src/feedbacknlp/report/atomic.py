"""Files that are either whole or not there."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from feedbacknlp.errors import FileError

__all__ = ["check_folder", "replace_file", "write_text"]


def check_folder(folder: Path) -> None:
    """Tell before the work that a folder can not be made or written to, and make nothing yet.

    Raises
    ------
    FileError
        FB194.
    """
    nearest = next(place for place in (folder, *folder.absolute().parents) if place.exists())
    if not nearest.is_dir() or not os.access(nearest, os.W_OK | os.X_OK):
        raise _refuse(folder, "nobody may write here" if nearest.is_dir() else f"{nearest} is a file")


@contextmanager
def replace_file(path: Path) -> Iterator[Path]:
    """A temporary path beside ``path`` that takes its place when the block ends well, and is removed when it does not.

    Raises
    ------
    FileError
        The folder can not be made or written to (FB194).
    """
    # of this process alone: two runs into one folder do not write into each other's file
    temporary = path.with_name(f".{path.name}.{os.getpid()}.part")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        temporary.touch()  # libraries that write to it tell a refused file in words of their own
        yield temporary
        temporary.replace(path)
    except OSError as failure:
        raise _refuse(path, failure.strerror or "the disk refused") from failure
    finally:
        with suppress(OSError):
            temporary.unlink(missing_ok=True)


def _refuse(path: Path, why: str) -> FileError:
    return FileError(
        f"The output can not be written: {why}",
        code="FB194",
        where=str(path),
        expected="a folder that may be written to, and a file that no other program holds open",
        remedy="close the file where it is open, or give another folder",
    )


def write_text(path: Path, text: str | Iterable[str]) -> Path:
    """Write UTF-8 with line feeds, whatever the system's habit is, so that the bytes are the same everywhere; a text or
    its pieces."""
    with replace_file(path) as temporary, temporary.open("wb") as file:
        for piece in (text,) if isinstance(text, str) else text:
            file.write(piece.encode("utf-8", errors="replace"))
    return path
