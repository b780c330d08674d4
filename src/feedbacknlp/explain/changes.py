"""Changes: how each score moved from wave to wave, and which drivers moved with it."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

import numpy as np
import pandas as pd

from feedbacknlp.config import ThresholdConfig
from feedbacknlp.explain.intervals import difference_interval
from feedbacknlp.explain.situations import DriverChange, ScoreChange

__all__ = ["summarise_change"]


def summarise_change(
    scores: pd.DataFrame,
    drivers: pd.DataFrame,
    trends: pd.DataFrame,
    waves: Sequence[str],
    *,
    thresholds: ThresholdConfig,
    most: int = 5,
) -> tuple[ScoreChange, ...]:
    """What changed between each two waves that follow each other, for each score that has both.

    Parameters
    ----------
    scores : DataFrame of the Scores contract
    drivers : DataFrame of the Drivers contract
        For the names.
    trends : DataFrame of the DriverTrends contract
        Of the same ``waves``.
    waves : sequence of str
        In the order of time.
    thresholds : ThresholdConfig
        ``false_discovery`` is used.
    most : int, default=5
        Drivers to tell for each change.

    Returns
    -------
    tuple of ScoreChange
        By score in the order of ``scores``, then by time.

    Notes
    -----
    The interval of a change comes from the intervals of both values
    (:func:`feedbacknlp.explain.intervals.difference_interval`), as for independent samples. No account is taken of
    how many changes are looked at; the q-values of the drivers do take it.
    """
    names = dict(zip(drivers["driver_id"], drivers["name"], strict=True))
    found = []
    for (kind, question), own in scores.groupby(["score_kind", "question"], sort=False):
        by_wave = own.drop_duplicates("wave").set_index("wave")
        own_trends = trends[(trends["score_kind"] == kind) & (trends["question"] == question)]
        for before, after in pairwise(waves):
            if before in by_wave.index and after in by_wave.index:
                moved = _compare_drivers(own_trends, names, before, after, thresholds.false_discovery, most)
                found.append(_compare_waves(by_wave, before, after, moved))
    return tuple(found)


def _compare_waves(by_wave: pd.DataFrame, before: str, after: str, moved: tuple[DriverChange, ...]) -> ScoreChange:
    told = by_wave.loc[[before, after]].to_dict("list")
    then, now = ({name: np.array([told[name][place]]) for name in ("value", "low", "high")} for place in (0, 1))
    bounds = difference_interval(now["value"], now["low"], now["high"], then["value"], then["low"], then["high"])
    low, high = (float(bound[0]) for bound in bounds)
    value_before, value = (float(number) for number in told["value"])
    change = value - value_before
    if not np.isfinite([change, low, high]).all():
        code = "unknown"
    elif low <= 0 <= high:
        code = "no_change_seen"
    else:
        code = "rose" if change > 0 else "fell"
    return ScoreChange(
        code=code,
        score_kind=str(told["score_kind"][1]),
        question=str(told["question"][1]),
        metric=str(told["metric"][1]),
        wave_before=before,
        wave=after,
        value_before=value_before,
        value=value,
        change=change,
        low=low,
        high=high,
        drivers=moved,
    )


def _compare_drivers(
    trends: pd.DataFrame, names: dict[str, str], before: str, after: str, false_discovery: float, most: int
) -> tuple[DriverChange, ...]:
    now = trends[(trends["wave"] == after) & trends["change"].notna()]
    share_before = dict(trends.loc[trends["wave"] == before, ["driver_id", "share"]].itertuples(index=False, name=None))
    # Ten digits: equal changes must not be ordered by the last bit of a float.
    ordered = now.assign(seen=now["change_q"] <= false_discovery, size=now["change"].abs().round(10)).sort_values(
        ["seen", "size", "driver_id"], ascending=[False, False, True], kind="stable"
    )
    return tuple(
        DriverChange(
            driver_id=row["driver_id"],
            name=names.get(row["driver_id"], row["driver_id"]),
            share_before=float(share_before[row["driver_id"]]),
            share=float(row["share"]),
            change=float(row["change"]),
            low=float(row["change_low"]),
            high=float(row["change_high"]),
            q_value=float(row["change_q"]),
            seen=bool(row["seen"]),
        )
        for row in ordered.head(most).to_dict("records")
    )
