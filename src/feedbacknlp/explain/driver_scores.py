"""Drivers beside each other on every score of the study: which driver moves which score."""

from __future__ import annotations

import numpy as np
import pandas as pd

from feedbacknlp.contracts.tables import DriverScores, empty_table
from feedbacknlp.explain.sums import divide

__all__ = ["compare_scores"]


def compare_scores(drivers: pd.DataFrame) -> pd.DataFrame:
    """Each driver on each score whose joint model holds it, in a unit that can be compared.

    Parameters
    ----------
    drivers : DataFrame of the JudgedDrivers contract

    Returns
    -------
    DataFrame of the DriverScores contract
        By driver_id, then the score that it moves most first. Empty where the study has one score. Effects are in
        standard deviations of the score, so that NPS points and stars can stand side by side.
    """
    held = drivers[drivers["effect"].notna()]
    if drivers[["score_kind", "question"]].drop_duplicates().shape[0] < 2 or held.empty:
        return empty_table(DriverScores)
    spreads = pd.Series(
        divide(held["effect"].abs().to_numpy(), held["effect_standard"].abs().to_numpy()), index=held.index
    )
    # One for all drivers of a score: an effect of 0 does not tell it.
    spread = spreads.groupby([held["score_kind"], held["question"]]).transform("max").to_numpy()
    table = held[["driver_id", "name", "score_kind", "question", "n"]].assign(
        effect_standard=held["effect_standard"],
        low=held["effect_low"].to_numpy() / spread,
        high=held["effect_high"].to_numpy() / spread,
    )
    moves = ((table["low"] > 0) | (table["high"] < 0)).to_numpy()
    table = table.assign(moves=moves, size=-table["effect_standard"].abs().round(10))
    table = table.sort_values(["driver_id", "size", "score_kind", "question"], kind="stable").reset_index(drop=True)
    rank = table.groupby("driver_id").cumcount() + 1
    return table.assign(rank=rank.astype(np.int64))[list(empty_table(DriverScores).columns)]
