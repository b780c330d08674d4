"""Keys of two files compared: exactly first, then without differences of spaces, case, leading zeros and ``.0``."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

import numpy as np
import pandas as pd
from numpy.typing import NDArray

from feedbacknlp.ingest.numbers import MISSING_WORDS

__all__ = ["KeyMatch", "are_members", "blank_keys", "match_keys", "normalise_keys"]


@dataclass(frozen=True, slots=True, kw_only=True)
class KeyMatch:
    """Where each left key stands on the right.

    Parameters
    ----------
    positions : int array
        Row of the right side, -1 where there is none.
    asked : bool array
        The left key is not blank.
    loosely : bool array
        Matched only after normalising.
    several : bool array
        The right side has more than one row of this key; the first was taken.
    """

    positions: NDArray[np.int64]
    asked: NDArray[np.bool_]
    loosely: NDArray[np.bool_]
    several: NDArray[np.bool_]


def blank_keys(cells: pd.Series) -> NDArray[np.bool_]:
    """Whether each cell holds no key."""
    return cells.str.strip().str.casefold().isin(MISSING_WORDS).to_numpy(dtype=bool)


def are_members(texts: pd.Series, others: Iterable[str]) -> NDArray[np.bool_]:
    """Whether each text is one of the others (Series.isin on Arrow strings turns them into a list first, which is slow)."""
    return pd.Index(texts.to_numpy(dtype=object)).isin(list(others))


def normalise_keys(cells: pd.Series) -> pd.Series:
    """Keys without spaces, in one case, numbers without leading zeros and ``.0``; '' where there is none.

    Examples
    --------
    >>> normalise_keys(pd.Series([" C-07 ", "007", "7.0", "n/a"], dtype="str")).tolist()
    ['c-07', '7', '7', '']
    """
    codes, distinct = pd.factorize(cells)
    keys = pd.Series(distinct, dtype="str").str.normalize("NFKC").str.replace(r"\s+", "", regex=True).str.casefold()
    keys = keys.mask(keys.isin(MISSING_WORDS), "")
    numeric = keys.str.fullmatch(r"\d+(?:\.0+)?")
    if numeric.any():
        plain = keys[numeric].str.replace(r"\.0+$", "", regex=True).str.lstrip("0")
        keys[numeric] = plain.mask(plain == "", "0")
    picked = keys.to_numpy(dtype=object)[codes] if len(keys) else np.array([], dtype=object)
    return pd.Series(picked, index=cells.index, dtype="str")


def match_keys(left: pd.Series, right: pd.Series) -> KeyMatch:
    """The first row of the right side with the key of each left row.

    Parameters
    ----------
    left, right : Series of str
    """
    left_keys, right_keys = normalise_keys(left), normalise_keys(right)
    asked = (left_keys != "").to_numpy(dtype=bool)
    exact = _first_positions(left.str.strip(), right.str.strip(), right_keys)
    loose = _first_positions(left_keys, right_keys, right_keys)
    positions = np.where(asked, np.where(exact >= 0, exact, loose), -1)
    doubled = right_keys[right_keys.duplicated(keep=False) & (right_keys != "")]
    several = are_members(left_keys, set(doubled)) & (positions >= 0)
    return KeyMatch(positions=positions, asked=asked, loosely=asked & (exact < 0) & (loose >= 0), several=several)


def _first_positions(left: pd.Series, right: pd.Series, right_keys: pd.Series) -> NDArray[np.int64]:
    usable = ((right_keys != "") & ~right.duplicated()).to_numpy(dtype=bool)
    places = np.flatnonzero(usable)
    found = pd.Index(right[usable].to_numpy(dtype=object)).get_indexer(pd.Index(left.to_numpy(dtype=object)))
    return np.where(found >= 0, places[found] if len(places) else -1, -1).astype(np.int64)
