"""Whether a table starts with data instead of names, so that a customer's words are not taken for a column's name."""

from __future__ import annotations

import re

import numpy as np
import pandas as pd
from numpy.typing import NDArray

from feedbacknlp.ingest import cues
from feedbacknlp.ingest.dates import looks_like_dates
from feedbacknlp.ingest.layouts import Heading
from feedbacknlp.ingest.naming import is_no_name, split_name
from feedbacknlp.ingest.numbers import are_missing, map_distinct, parse_number

__all__ = ["doubts_heading", "lacks_heading", "name_by_place", "names_a_role", "repeats_heading"]

_SAMPLE = 500
_PERSONAL = re.compile(r"@\w|\d{6,}|https?://")
_SENTENCE_END = re.compile(r"[.!。！…]\s*$")
_SURELY_DATA = 2
_LONG_NAME = 8
"""Words: a heading of as many is a question or a sentence."""


def name_by_place(width: int) -> Heading:
    """The heading of a table that has none: ``column 1``, ``column 2`` ..."""
    names = tuple(f"column {position}" for position in range(1, width + 1))
    return Heading(layout="table without heading", rows=0, names=names, questions=("",) * width)


def lacks_heading(cells: pd.DataFrame) -> bool:
    """Whether the first record is data.

    Parameters
    ----------
    cells : DataFrame of str
        All records, the first being the one in question.

    Notes
    -----
    Each column votes. A first cell that is what the cells below are (a number over numbers, a date over dates, one of
    a few values that come again) speaks for data, as do an e-mail address and a long number; a first cell that is
    neither, over numbers or dates, speaks for a heading, as does a word that names a role. Prose with a full stop
    speaks for data where nothing else is known. Counting names (0, 1, 2 ...) are a heading, and so is a first record
    of nothing but years or other numbers over numbers that it is not among.
    """
    first = [str(cell).strip() for cell in cells.iloc[0]]
    if len(cells) < 2 or _counts_up(first):
        return len(cells) < 2 and sum(_vote_alone(cell) for cell in first) > 0
    below = cells.iloc[1 : _SAMPLE + 1]
    below = below[~repeats_heading(below, cells.iloc[0])]  # exports put below each other bring their headings along
    votes = [_vote(cell, below.iloc[:, position]) for position, cell in enumerate(first)]
    return sum(votes) > 0


def doubts_heading(frame: pd.DataFrame) -> bool:
    """Whether a name among the columns reads as one of the customers' cells all the same: a value that stands below it
    too, an address, a sentence of no known role. Messages then call the columns by their place.

    Parameters
    ----------
    frame : DataFrame of str
        The rows, columns by name.
    """
    names = [str(name).strip() for name in frame.columns]
    if not len(frame):  # no row fits the names: the one long row may be they
        return True
    if any(is_no_name(name) and not names_a_role(split_name(name)) for name in names):
        return True
    if _counts_up(names):
        return False
    below = frame.iloc[:_SAMPLE]
    return any(_vote(name, below.iloc[:, position]) >= _SURELY_DATA for position, name in enumerate(names))


def repeats_heading(cells: pd.DataFrame, heading: pd.Series) -> NDArray[np.bool_]:
    """Whether each record is the heading over again; of a single column that can not be known."""
    if cells.shape[1] < 2:
        return np.zeros(len(cells), dtype=bool)
    same = np.ones(len(cells), dtype=bool)
    for position in range(cells.shape[1]):
        same &= (cells.iloc[:, position] == heading.iloc[position]).to_numpy(dtype=bool)
    return same


def _counts_up(first: list[str]) -> bool:
    places = [position for position, cell in enumerate(first) if cell]
    return len(places) >= 2 and any(
        all(first[position] == str(position + start) for position in places) for start in (-1, 0, 1)
    )


def _vote(cell: str, below: pd.Series) -> int:
    """1 for data, -1 for a heading, 0 where the column can not tell; more where it is sure."""
    values = below[~are_missing(below)].str.strip()
    if not cell or not len(values):
        return 0
    numeric = float(map_distinct(values, parse_number).notna().mean())
    number = parse_number(cell)
    if numeric >= 0.9:
        if number != number:
            return -3
        return 2 if not re.fullmatch(r"(?:19|20)\d\d", cell) or cell in set(values) else 0
    if looks_like_dates(values.iloc[:200], numbers_too=False) >= 0.9:
        return 3 if looks_like_dates(pd.Series([cell], dtype="str"), numbers_too=False) else -3
    counts = values.value_counts()
    if counts.get(cell, 0) >= 1:
        return 2
    if len(counts) <= 30 and len(values) >= 3 * len(counts):
        return -2
    return _vote_alone(cell)


def _vote_alone(cell: str) -> int:
    """What the cell says of itself, where the cells below do not decide."""
    if _PERSONAL.search(cell):
        return 2
    words = split_name(cell)
    length = len(words.split()) if " " in words else len(words) // 2 if not words.isascii() else 1
    if cell.endswith(("?", "？", ":", "：")):
        return -2
    if _SENTENCE_END.search(cell) and length >= 4:
        return 1
    if length < _LONG_NAME and names_a_role(words):
        return -2
    return 1 if length >= _LONG_NAME and not names_a_role(words) else 0


def names_a_role(words: str) -> bool:
    """Whether the words of a name (:func:`split_name`) tell what a column is for: a text, a title, a day, an id, a
    score. "No" alone is rather an answer."""
    patterns = (cues.TEXT, cues.TITLE, cues.TIME, cues.ID_ENDING, *cues.SCORE_KINDS.values())
    return words != "no" and any(pattern.search(words) for pattern in patterns)
