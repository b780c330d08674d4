"""Marks as schools give them: the German "Note" from 1, the best, to 6, and the French "note" out of 20."""

from __future__ import annotations

import re
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from feedbacknlp.ingest.direction import Vote

__all__ = ["MARK", "MARK_TOP", "Mark", "read_mark"]

MARK = re.compile(r"\b(?:schul|gesamt|end)?noten?\b(?!s)|\bbenotung\b")
"""Headings of marks; "note" is a word of German, French and English, and only its answers tell which."""
MARK_TOP = 20.0
_SCHOOL = re.compile(r"\b(?:schulnoten?|gesamtnoten?|endnoten?|noten|benotung)\b")
_GERMAN = (1.0, 6.0)
_FRENCH = (0.0, MARK_TOP)
_TEN = 10.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Mark:
    """What a column of marks is.

    Parameters
    ----------
    ends : (float, float)
    told : str
        Why these ends.
    high_is_good : bool
    direction : str
        Which end is good, and why.
    """

    ends: tuple[float, float]
    told: str
    high_is_good: bool
    direction: str


def read_mark(words: str, answers: NDArray[np.float64], vote: Vote) -> Mark | None:
    """The scale of a column of marks; None where the heading names none, or where it is a scale of points.

    Parameters
    ----------
    words : str
        The heading in small letters.
    answers : float array
        Without missing ones.
    vote : Vote
        Of the texts beside them.

    Notes
    -----
    "Schulnote" says it itself. Of "Note" alone with answers from 1 to 6 and a 6 among them no other scale is in use
    than the German one; with answers from 1 to 5 it may be stars, and the texts decide. Switzerland gives its 6 to the
    best: there the texts contradict, which is told.
    """
    if not MARK.search(words) or not len(answers):
        return None
    low, high = float(answers.min()), float(answers.max())
    if low >= _GERMAN[0] and high <= _GERMAN[1]:
        named = bool(_SCHOOL.search(words))
        if named or high > _GERMAN[1] - 1:
            why = "low is good (a German school mark: 1 is the best)"
        elif vote.high_is_good is False:
            why = f"low is good (by the vote of {vote.glad} glad and {vote.sad} sad texts)"
        else:
            return None
        return Mark(ends=_GERMAN, told="German school marks", high_is_good=False, direction=why)
    if low >= 0 and _TEN < high <= MARK_TOP:
        told = "French marks out of 20"
        return Mark(ends=_FRENCH, told=told, high_is_good=True, direction="high is good (out of 20)")
    return None
