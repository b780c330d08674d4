"""Which rules made a result: results of other code are never taken for those of today's."""

from __future__ import annotations

import hashlib
from functools import cache
from importlib.resources import files
from importlib.resources.abc import Traversable

__all__ = ["fingerprint_rules"]


@cache
def fingerprint_rules(*places: str) -> str:
    """Sixteen hex digits that change whenever one of these files does.

    Parameters
    ----------
    *places : str
        Folders and files of the package, such as ``prepare`` or ``understand/sift.py``.
    """
    digest = hashlib.sha256()
    for place in places:
        entry = files("feedbacknlp").joinpath(*place.split("/"))
        for path, content in sorted(_files(entry, place)):
            digest.update(f"{path}\x1f{len(content)}\x1f".encode() + content)
    return digest.hexdigest()[:16]


def _files(entry: Traversable, path: str) -> list[tuple[str, bytes]]:
    if not entry.is_dir():
        return [(path, entry.read_bytes().replace(b"\r\n", b"\n"))]
    inside = [part for part in entry.iterdir() if part.name != "__pycache__"]
    return [found for part in inside for found in _files(part, f"{path}/{part.name}")]
