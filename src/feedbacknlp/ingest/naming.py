"""Column names as words: ``OverallRating`` and ``overall_rating`` are both "overall rating"."""

from __future__ import annotations

import re
import unicodedata

__all__ = ["fold_text", "is_no_name", "split_name", "tell_column"]

_HUMP = re.compile(r"(?<=[a-zæøå0-9])(?=[A-ZÆØÅ])|(?<=[A-Z])(?=[A-Z][a-z])")
_NOT_A_NAME = re.compile(r"@|\d{5,}|https?:|[.!。！…]\s*$|\n")
_JOINT = re.compile(r"[\s_./\\:;,?!()\[\]{}<>\"'“”’#*&+|-]+")


def split_name(name: str) -> str:
    """Lower-case words of a column name or question, with single spaces."""
    return _JOINT.sub(" ", _HUMP.sub(" ", unicodedata.normalize("NFKC", name))).strip().casefold()


def is_no_name(text: str) -> bool:
    """Whether a text is no name of a column: an address, a long number, a sentence, several lines."""
    return bool(_NOT_A_NAME.search(text))


def tell_column(name: str, position: int) -> str:
    """A column for a message: its name in quotes where it reads as a name, else its place (``column 3``).

    A file without a heading row has a customer's words where its names should be, and no message may print them.

    Parameters
    ----------
    name : str
    position : int
        0 = the first column.

    Examples
    --------
    >>> tell_column("review_text", 2), tell_column("Never again, it took three weeks to arrive.", 2)
    ("'review_text'", 'column 3')
    """
    words = split_name(name)
    longest = 60 if name.isascii() or " " in words else 12
    reads_as_name = name.strip() and len(words.split()) <= 6 and len(name) <= longest and not is_no_name(name)
    return repr(name) if reads_as_name else f"column {position + 1}"


def fold_text(text: str) -> str:
    """A short text without differences of width, case, spaces and marks at its ends."""
    folded = unicodedata.normalize("NFKC", text).casefold().replace("’", "'").replace("\ufe0f", "")
    return " ".join(folded.split()).strip(" .!。！,;:\"'“”")
