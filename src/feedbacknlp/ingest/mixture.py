"""Two scales in one score column: answers of 1-5 from one survey and of 1-10 from another, under one name.

Figures over such a column mean nothing, and nothing but the numbers themselves can give it away, so that only clear
cases are told: a file or a stretch of time in which nobody goes beyond the end of a shorter scale that others leave far
behind, or a count that falls off a cliff there.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

__all__ = ["Mixture", "find_mixture"]

_SHORT_TOPS = (5.0, 7.0)
_MANY = 50
"""Answers within the shorter scale before their staying there is no chance: 0.8 ** 50 is 0.00001."""
_LONG_SHARE = 0.2
"""Share of the answers on the longer scale that go beyond the end of the shorter one."""
_CLIFF = 20
"""How many times rarer the first answer beyond the shorter scale is than the last one within it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Mixture:
    """A shorter scale inside a longer one.

    Parameters
    ----------
    top : float
        The end of the shorter scale.
    longer : bool array
        Answers beyond it.
    why : str
        What gave it away.
    """

    top: float
    longer: NDArray[np.bool_]
    why: str


def find_mixture(
    numbers: NDArray[np.float64], files: NDArray[np.int64], moments: NDArray[np.int64], *, cliffs: bool
) -> Mixture | None:
    """The mixture of a score column, None where its answers are of one scale as far as they tell.

    Parameters
    ----------
    numbers : float array of shape (n,)
        Answers, NaN where there is none.
    files : int array of shape (n,)
        Which file each row is of.
    moments : int array of shape (n,)
        When each row was answered, in any unit; the least integer where that is not known.
    cliffs : bool
        Whether a count that falls off is telling. On a scale with a neutral middle, as that of an NPS, it is not.
    """
    known = ~np.isnan(numbers)
    for top in _SHORT_TOPS:
        beyond = known & (numbers > top)
        if not beyond.any() or float(np.nanmax(numbers)) < top + 2:
            continue
        why = _told_by_files(numbers, known, beyond, files, top)
        why = why or _told_by_time(numbers, known, beyond, moments, top)
        why = why or (_told_by_cliff(numbers, known, beyond, top) if cliffs else "")
        if why:
            return Mixture(top=top, longer=beyond, why=why)
    return None


def _fills(values: NDArray[np.float64], top: float) -> bool:
    """Enough answers, and of all heights, the end of the scale among them."""
    return len(values) >= _MANY and len(np.unique(values)) >= 4 and float(np.mean(values == top)) >= 0.05


def _told_by_files(
    numbers: NDArray[np.float64],
    known: NDArray[np.bool_],
    beyond: NDArray[np.bool_],
    files: NDArray[np.int64],
    top: float,
) -> str:
    for file in np.unique(files[known]):
        own, others = known & (files == file), known & (files != file)
        if beyond[own].any() or not _fills(numbers[own], top):
            continue
        if others.any() and float(beyond[others].mean()) >= _LONG_SHARE:
            return "one file stays within the shorter scale and another does not"
    return ""


def _told_by_time(
    numbers: NDArray[np.float64],
    known: NDArray[np.bool_],
    beyond: NDArray[np.bool_],
    moments: NDArray[np.int64],
    top: float,
) -> str:
    dated = known & (moments != np.iinfo(np.int64).min)
    if int(dated.sum()) < 2 * _MANY or not (beyond & dated).any():
        return ""
    first, last = int(moments[beyond & dated].min()), int(moments[beyond & dated].max())
    for inside, told in ((dated & (moments < first), "until"), (dated & (moments > last), "from")):
        rest = dated & ~inside
        if _fills(numbers[inside], top) and float(beyond[rest].mean()) >= _LONG_SHARE and int(beyond[rest].sum()) >= 10:
            return f"no answer goes beyond the shorter scale {told} a certain day"
    return ""


def _told_by_cliff(
    numbers: NDArray[np.float64], known: NDArray[np.bool_], beyond: NDArray[np.bool_], top: float
) -> str:
    at_top, behind = int((numbers == top).sum()), int((numbers == top + 1).sum())
    enough = at_top >= 30 and int(beyond.sum()) >= 10 and len(np.unique(numbers[beyond])) >= 3
    if enough and at_top >= _CLIFF * max(behind, 1) and float(beyond[known].mean()) > 0.01:
        return "hardly any answer lies just beyond the shorter scale, and more lie further up"
    return ""
