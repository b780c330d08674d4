"""Column names as words: ``OverallRating`` and ``overall_rating`` are both "overall rating"."""

from __future__ import annotations

import re
import unicodedata

__all__ = ["fold_text", "split_name"]

_HUMP = re.compile(r"(?<=[a-zæøå0-9])(?=[A-ZÆØÅ])|(?<=[A-Z])(?=[A-Z][a-z])")
_JOINT = re.compile(r"[\s_./\\:;,?!()\[\]{}<>\"'“”’#*&+|-]+")


def split_name(name: str) -> str:
    """Lower-case words of a column name or question, with single spaces."""
    return _JOINT.sub(" ", _HUMP.sub(" ", unicodedata.normalize("NFKC", name))).strip().casefold()


def fold_text(text: str) -> str:
    """A short text without differences of width, case, spaces and marks at its ends."""
    folded = unicodedata.normalize("NFKC", text).casefold().replace("’", "'").replace("\ufe0f", "")
    return " ".join(folded.split()).strip(" .!。！,;:\"'“”")
