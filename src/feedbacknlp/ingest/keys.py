"""Keys of two files compared: exactly first, then without differences of spaces, case, leading zeros, a leading ``#``
and ``.0``."""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass

import numpy as np
import pandas as pd
from numpy.typing import NDArray

from feedbacknlp.contracts.members import are_members
from feedbacknlp.ingest.numbers import MISSING_WORDS, are_missing

__all__ = ["KeyMatch", "blank_keys", "match_keys", "normalise_keys"]


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
        The right side has more than one row of this very key; the first was taken.
    unclear : bool array
        The key stands on the right only in other forms, and these are more than one key there (007 and 7): nothing is
        guessed, the position is -1.
    """

    positions: NDArray[np.int64]
    asked: NDArray[np.bool_]
    loosely: NDArray[np.bool_]
    several: NDArray[np.bool_]
    unclear: NDArray[np.bool_]


def blank_keys(cells: pd.Series) -> NDArray[np.bool_]:
    """Whether each cell holds no key."""
    return are_missing(cells)


def normalise_keys(cells: pd.Series) -> pd.Series:
    """Keys without spaces and a leading ``#``, in one case, numbers without leading zeros and ``.0``; '' where there is
    none.

    Examples
    --------
    >>> normalise_keys(pd.Series([" C-07 ", "007", "7.0", "n/a"], dtype="str")).tolist()
    ['c-07', '7', '7', '']
    """
    codes, distinct = pd.factorize(cells)
    keys = np.array([*map(_normalise_key, distinct), ""], dtype=object)
    return pd.Series(keys[codes], index=cells.index, dtype="str")


def _normalise_key(text: str) -> str:
    if text.isascii():
        key = "".join(text.split()).lower()
    else:  # casefolding undoes some of the compatibility forms, and dropping spaces joins marks to letters
        folded = unicodedata.normalize("NFKC", unicodedata.normalize("NFKC", text).casefold())
        key = unicodedata.normalize("NFKC", "".join(folded.split()))
    key = key.lstrip("#")  # shops write orders as #1001
    if key in MISSING_WORDS:
        return ""
    whole, point, decimals = key.partition(".")
    if whole.isdecimal() and not decimals.strip("0") and (decimals or not point):
        return whole.lstrip("0") or "0"
    return key


def match_keys(left: pd.Series, right: pd.Series, left_keys: pd.Series, right_keys: pd.Series) -> KeyMatch:
    """The first row of the right side with the key of each left row, a key of the same form before one of another.

    Parameters
    ----------
    left, right : Series of str
        Keys as they stand in the files.
    left_keys, right_keys : Series of str
        The same, normalised.
    """
    asked = (left_keys != "").to_numpy(dtype=bool)
    left, right = left.str.strip(), right.str.strip()
    exact = _first_positions(left, right, right_keys)
    loose = _first_positions(left_keys, right_keys, right_keys)
    found_loosely = asked & (exact < 0) & (loose >= 0)
    filled = right_keys != ""
    forms = pd.DataFrame({"key": right_keys[filled], "form": right[filled]})
    repeated = set(forms["form"][forms["form"].duplicated()])
    distinct = forms.drop_duplicates()
    in_several_forms = set(distinct["key"][distinct["key"].duplicated()])
    unclear = found_loosely & are_members(left_keys, in_several_forms)
    repeated_keys = set(forms["key"][forms["form"].duplicated()])
    several = asked & np.where(exact >= 0, are_members(left, repeated), are_members(left_keys, repeated_keys))
    positions = np.where(asked & ~unclear, np.where(exact >= 0, exact, loose), -1)
    return KeyMatch(
        positions=positions,
        asked=asked,
        loosely=found_loosely & ~unclear,
        several=several & (positions >= 0),
        unclear=unclear,
    )


def _first_positions(left: pd.Series, right: pd.Series, right_keys: pd.Series) -> NDArray[np.int64]:
    usable = ((right_keys != "") & ~right.duplicated()).to_numpy(dtype=bool)
    places = np.flatnonzero(usable)
    place_of = dict(zip(right[usable].to_numpy(dtype=object), places.tolist(), strict=True))
    return np.fromiter((place_of.get(key, -1) for key in left.to_numpy(dtype=object)), dtype=np.int64, count=len(left))
