"""One score column that holds several kinds of score, told apart by another column: one file, several surveys."""

from __future__ import annotations

import re
from collections.abc import Sequence

import numpy as np
import pandas as pd
from numpy.typing import NDArray

from feedbacknlp.ingest.naming import split_name

__all__ = ["kind_of_word", "rows_of_kind"]

_WORDS = {
    "nps": re.compile(r"\bnps\b|promoter|推荐|推薦|净推荐|淨推薦"),
    "csat": re.compile(r"\bcsat\b|satisfaction|满意|滿意|tilfredshet|fornøyd"),
    "ces": re.compile(r"\bces\b|effort|费力|費力|innsats"),
    "pmf": re.compile(r"\bpmf\b|market fit"),
    "stars": re.compile(r"\bstars?\b|\breviews?\b|\bstjerner\b|星"),
}


def kind_of_word(text: str) -> str:
    """The score kind that a word such as ``NPS`` or ``customer satisfaction`` names, '' where it names none."""
    words = split_name(text)
    return next((kind for kind, cue in _WORDS.items() if cue.search(words)), "")


def rows_of_kind(cells: pd.Series, kind: str, others: Sequence[str]) -> NDArray[np.bool_]:
    """Rows whose score is of this kind.

    Parameters
    ----------
    cells : Series of str
        The column that names the kind.
    kind : str
        The kind asked for; one of the study's own is compared as it is written.
    others : sequence of str
        All kinds of the column, so that a row that names none of them belongs to none.
    """
    codes, distinct = pd.factorize(cells)
    found = [kind_of_word(text) if kind_of_word(text) in others else split_name(text) for text in distinct]
    hits = np.array([*(word == kind for word in found), False], dtype=bool)
    return hits[codes]
