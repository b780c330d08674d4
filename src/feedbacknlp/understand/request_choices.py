"""Which requests take the same side of a choice, and which take opposite sides."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from feedbacknlp.languages.choices import CHOICES, find_sides

__all__ = ["compare_sides", "read_sides"]

_PLACES = {side: place for place, side in enumerate(side for sides in CHOICES.values() for side in sides)}

_OF_MANY_THINGS = frozenset({"amount", "errand", "height", "length"})
"""Choices that tell two requests apart and make them no more alike: more of one thing and more of another, free
returns and quick ones, longer sleeves and more time."""

_MEASURED = ("length", "size", "weight", "fit", "height")
"""Choices beside which a unit says by how much: "two inches longer" asks for no inches."""


def read_sides(texts: Sequence[str], codes: Sequence[str]) -> np.ndarray:
    """Which sides each request takes; bool array of shape (n, sides).

    Parameters
    ----------
    texts : sequence of n str
    codes : sequence of n str
        Language of each text.
    """
    taken = np.zeros((len(texts), len(_PLACES)), dtype=bool)
    for row, (text, code) in enumerate(zip(texts, codes, strict=True)):
        for side in find_sides(text, code):
            taken[row, _PLACES[side]] = True
    measured = taken[:, np.concatenate([_places(choice) for choice in _MEASURED])].any(axis=1)
    taken[np.ix_(np.flatnonzero(measured), _places("unit"))] = False
    return taken


def _places(choice: str) -> NDArray[np.int64]:
    return np.array([_PLACES[side] for side in CHOICES[choice]], dtype=np.int64)


def compare_sides(one: np.ndarray, other: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Which pairs of requests take the same side of a choice, and which take different ones.

    Parameters
    ----------
    one, other : bool arrays of shape (n, sides) and (m, sides)

    Returns
    -------
    agree, differ : bool arrays of shape (n, m)
        A pair differs where both take sides of one choice and share none, whatever else they agree in.
    """
    agree = np.zeros((len(one), len(other)), dtype=bool)
    differ = agree.copy()
    for choice in CHOICES:
        places = _places(choice)
        mine, theirs = np.flatnonzero(one[:, places].any(axis=1)), np.flatnonzero(other[:, places].any(axis=1))
        if len(mine) and len(theirs):
            shared = one[np.ix_(mine, places)].astype(np.int8) @ other[np.ix_(theirs, places)].T.astype(np.int8) > 0
            differ[np.ix_(mine, theirs)] |= ~shared
            if choice not in _OF_MANY_THINGS:
                agree[np.ix_(mine, theirs)] |= shared
    return agree, differ
