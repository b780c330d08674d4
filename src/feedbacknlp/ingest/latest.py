"""The latest order of a customer at or before an answer."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import pandas as pd
from numpy.typing import NDArray

__all__ = ["LatestMatch", "match_latest"]


@dataclass(frozen=True, slots=True, kw_only=True)
class LatestMatch:
    """Positions on the right (-1 = none), and why some rows that know the customer found none.

    Parameters
    ----------
    positions : int array
    asked : bool array
        The key is not blank.
    outside : bool array
        The customer has rows, but none in the window before the answer.
    ambiguous : bool array
        The customer has several rows and the answer has no date to choose by.
    """

    positions: NDArray[np.int64]
    asked: NDArray[np.bool_]
    outside: NDArray[np.bool_]
    ambiguous: NDArray[np.bool_]


def match_latest(
    left: pd.Series, answered: pd.Series, right: pd.Series, placed: pd.Series, *, window_days: int | None
) -> LatestMatch:
    """For each left row the latest right row of its key at or before its moment.

    Parameters
    ----------
    left, right : Series of str
        Normalised customer keys, '' where there is none.
    answered, placed : Series of datetime64[us, UTC]
        Moments of the answers and of the orders. A customer with one order gets it also where the answer has no date.
    window_days : int, optional
        Orders more than so many days before the answer do not count.
    """
    answers = pd.DataFrame(
        {"key": left.to_numpy(dtype=object), "moment": answered.to_numpy(), "row": np.arange(len(left))}
    )
    orders = pd.DataFrame(
        {"key": right.to_numpy(dtype=object), "moment": placed.to_numpy(), "place": np.arange(len(right))}
    )
    orders = orders[orders["key"] != ""]
    asked = (answers["key"] != "").to_numpy(dtype=bool)
    positions = np.full(len(answers), -1, dtype=np.int64)
    dated = answers[asked & answers["moment"].notna().to_numpy()].sort_values(["moment", "row"])
    known = orders[orders["moment"].notna()].sort_values(["moment", "place"])
    if len(dated) and len(known):
        # orders are often dated to the day and answers to the second, or the other way round: the same day counts as
        # before
        dated = dated.assign(
            moment=dated["moment"].dt.floor("D") + pd.Timedelta(days=1) - pd.Timedelta(microseconds=1)
        ).sort_values(["moment", "row"])
        tolerance = None if window_days is None else pd.Timedelta(days=window_days + 1) - pd.Timedelta(microseconds=1)
        joined = pd.merge_asof(dated, known, on="moment", by="key", tolerance=tolerance)
        found = joined["place"].notna().to_numpy()
        positions[joined["row"].to_numpy()[found]] = joined["place"].to_numpy()[found].astype(np.int64)
    counts = orders.groupby("key", sort=False)["place"].agg(["size", "first"])
    size = answers["key"].map(counts["size"]).fillna(0).to_numpy()
    single = asked & answers["moment"].isna().to_numpy() & (size == 1)
    positions[single] = answers["key"].map(counts["first"]).to_numpy()[single].astype(np.int64)
    ambiguous = asked & answers["moment"].isna().to_numpy() & (size > 1)
    return LatestMatch(
        positions=positions, asked=asked, outside=asked & ~ambiguous & (size > 0) & (positions < 0), ambiguous=ambiguous
    )
