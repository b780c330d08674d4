"""What a group of requests asks for, as a title."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from feedbacknlp.languages import get_language
from feedbacknlp.understand.addressed import asks_outright
from feedbacknlp.understand.words import shorten_text

__all__ = ["title_requests"]

_SHORT, _LONGEST = 8, 110
"""Characters of a wording that speaks for a group: shorter ones tell too little, longer ones are cut."""

_CENTRAL = 0.75
"""Part of a group, the most central first, among which one wording speaks for it."""

_MOST_SAY = 0.5
"""Share of a group's requests that say a word from which on it belongs to what they ask for, below which it is one
customer's own."""


def title_requests(
    texts: Sequence[str],
    words: Sequence[Sequence[str]],
    codes: Sequence[str],
    groups: Sequence[np.ndarray],
    nearness: NDArray[np.floating],
    *,
    language: str,
) -> list[str]:
    """A title for each group: the wording among its most central ones that best says what all of them ask for.

    Words and a theme ("Range: colours") would leave open whether more of them are asked for, fewer or others.

    Parameters
    ----------
    texts : sequence of n str
        The requests, masked.
    words : sequence of n sequences of str
        What each asks for.
    codes : sequence of n str
        Languages.
    groups : sequence of int arrays
        Rows of each group.
    nearness : array of shape (n,)
        Cosine of each request with the centre of its group.
    language : str
        Of the study: a wording in it is preferred.

    Returns
    -------
    list of str
        One for each group, in quotes; it ends in an ellipsis where it was cut.
    """
    titles = []
    for rows in groups:
        spoken = _speaking(codes, rows, language)
        if _is_apart(rows, spoken, codes, nearness):
            spoken = rows[[nearness[rows].argmax()]]
        titles.append(f"“{shorten_text(texts[_voice(texts, words, codes, spoken, nearness)], most=_LONGEST)}”")
    return titles


def _speaking(codes: Sequence[str], rows: np.ndarray, language: str) -> np.ndarray:
    """The rows in the study's language where there are any, else in the commonest one."""
    counted = Counter(codes[row] for row in rows)
    own = language if language in counted else min(counted, key=lambda code: (-counted[code], code))
    return np.array([row for row in rows if codes[row] == own])


def _is_apart(rows: np.ndarray, spoken: np.ndarray, codes: Sequence[str], nearness: NDArray[np.floating]) -> bool:
    """Whether the few requests in the study's language may ask for something else than most of the group: another
    language has more of them, and the most central request is none of the study's."""
    most = max(Counter(codes[row] for row in rows).values())
    return len(spoken) < most and bool(nearness[spoken].max() < nearness[rows].max())


def _voice(
    texts: Sequence[str],
    words: Sequence[Sequence[str]],
    codes: Sequence[str],
    rows: np.ndarray,
    nearness: NDArray[np.floating],
) -> int:
    """The row that speaks for these, all of one language: of the most central ones no mere word or two, one that asks
    outright and begins as a sentence does; then the one that says most of what most of them say and least besides, and
    the shortest."""
    order = rows[np.argsort(-np.round(nearness[rows], 5), kind="stable")]
    central = order[: max(1, int(np.ceil(_CENTRAL * len(order))))]
    counted = Counter(word for row in rows for word in set(words[row]))
    splitting = get_language(codes[rows[0]]).splitting
    joining = splitting.joiners | splitting.contrasts | splitting.subordinators

    def weigh(row: int) -> tuple[bool, bool, bool, float, int]:
        text = texts[row]
        says = sum(counted[word] / len(rows) - _MOST_SAY for word in set(words[row]))
        opening = text.casefold().split(maxsplit=1)[:1]
        return (
            len(text) < _SHORT,
            not asks_outright(text, codes[row]),
            bool(opening) and opening[0] in joining,
            -round(says, 4),
            len(text),
        )

    return int(min(central, key=weigh))
