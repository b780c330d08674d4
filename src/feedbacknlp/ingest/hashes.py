"""Fingerprints of the input files, for the provenance of a report."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from pathlib import Path

from feedbacknlp.errors import FileError

__all__ = ["hash_files"]


def hash_files(paths: Sequence[Path]) -> dict[str, str]:
    """The SHA-256 of each file by its name without folder, in the order of the names.

    Raises
    ------
    FileError
        FB101: a file does not exist; FB110: it can not be opened.
    """
    hashes = {}
    for path in sorted((Path(path) for path in paths), key=lambda path: path.name):
        try:
            with path.open("rb") as stream:
                hashes[path.name] = hashlib.file_digest(stream, "sha256").hexdigest()
        except FileNotFoundError:
            raise FileError(
                "The file does not exist", code="FB101", where=str(path), remedy="check the path and the folder"
            ) from None
        except OSError as failure:
            raise FileError(
                f"The file can not be opened: {failure.strerror or 'unknown reason'}", code="FB110", where=str(path)
            ) from None
    return hashes
