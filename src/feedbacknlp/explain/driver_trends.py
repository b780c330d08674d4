"""Drivers by wave: how their share moves, and which moves are more than chance."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import pandas as pd

from feedbacknlp.config import ThresholdConfig
from feedbacknlp.contracts import ScoreScale
from feedbacknlp.contracts.tables import DriverTrends, empty_table
from feedbacknlp.explain.chance import adjust_families, compare_shares
from feedbacknlp.explain.counts import WROTE
from feedbacknlp.explain.frames import cells_of, driver_cells, repeat_sums, repeat_text, stack_tables, sums_by
from feedbacknlp.explain.intervals import share_difference_interval, share_interval
from feedbacknlp.explain.joins import check_scales
from feedbacknlp.explain.sums import Numbers, effective_size, share_of

__all__ = ["NEW_SHARE", "RARE_SHARE", "measure_driver_trends"]

NEW_SHARE = 0.01
"""A driver that no earlier wave knew is new once the lower bound of its share is above this."""

RARE_SHARE = 0.03
"""A driver up to this share in the wave before that grows beyond chance is rising."""


def measure_driver_trends(
    counts: pd.DataFrame, scales: Sequence[ScoreScale], waves: Sequence[str], *, thresholds: ThresholdConfig
) -> pd.DataFrame:
    """Each driver of a score in each wave, beside the wave before.

    Parameters
    ----------
    counts : DataFrame of the Counts contract
    scales : sequence of ScoreScale
    waves : sequence of str
        Waves to compare, in the order of time. With none the table is empty.
    thresholds : ThresholdConfig
        ``confidence`` and ``false_discovery`` are used.

    Returns
    -------
    DataFrame of the DriverTrends contract
        By score, driver_id and wave. Changes are NaN in the first wave and beside a wave where nobody wrote; their
        intervals are Newcombe's, their q-values Benjamini-Hochberg's over all drivers of one score in one wave: one
        pair of waves is what is compared and told, and how many others there are does not make its moves less sure.
        ``movement``: ``new`` (in no earlier wave, lower bound above 1 %), ``rising`` (at most 3 %
        before, up beyond chance), ``up`` or ``down`` (beyond chance: q at most ``false_discovery``), else ''.

    Raises
    ------
    ContractError
        FB844: counts of a score or band without a scale.
    """
    check_scales(counts, scales, stage="measure_driver_trends")
    tables = [_measure_score_trends(cells_of(counts, scale), scale, list(waves), thresholds) for scale in scales]
    return stack_tables(tables, empty_table(DriverTrends))


def _measure_score_trends(
    cells: pd.DataFrame, scale: ScoreScale, waves: list[str], thresholds: ThresholdConfig
) -> pd.DataFrame:
    mentions = driver_cells(cells[cells["wave"].isin(waves)])
    ids = sorted(set(mentions["driver_id"]))
    rows = [(driver, wave) for driver in ids for wave in waves]
    wave_of_row = np.tile(np.arange(len(waves), dtype=np.int64), len(ids))
    mentioned = sums_by(mentions, ["driver_id", "wave"], rows)
    base = repeat_sums(sums_by(cells[cells["theme_id"] == WROTE], "wave", waves), list(wave_of_row))
    share, size = share_of(mentioned, base), effective_size(base)
    low, high = share_interval(share, size, confidence=thresholds.confidence)
    share_before, size_before = _take_before(share, wave_of_row), _take_before(size, wave_of_row)
    change_low, change_high = share_difference_interval(
        share, size, share_before, size_before, confidence=thresholds.confidence
    )
    change_q = adjust_families(compare_shares(share, size, share_before, size_before), wave_of_row.tolist())
    table = pd.DataFrame(
        {
            "driver_id": pd.Series([driver for driver, _ in rows], dtype="str"),
            "score_kind": repeat_text(scale.kind, len(rows)),
            "question": repeat_text(scale.question, len(rows)),
            "wave": pd.Series([wave for _, wave in rows], dtype="str"),
            "n": mentioned.n.astype(np.int64),
            "base": base.n.astype(np.int64),
            "share": share,
            "low": low,
            "high": high,
            "change": share - share_before,
            "change_low": change_low,
            "change_high": change_high,
            "change_q": change_q,
        }
    )
    beyond_chance = np.nan_to_num(change_q, nan=1.0) <= thresholds.false_discovery
    return table.assign(movement=_name_movements(table, beyond_chance, share_before))


def _take_before(values: Numbers, wave_of_row: np.ndarray) -> Numbers:
    """The value of the row of the wave before, NaN in the first wave."""
    return np.where(wave_of_row > 0, np.concatenate([[np.nan], values])[: len(values)], np.nan)


def _name_movements(table: pd.DataFrame, beyond_chance: np.ndarray, share_before: Numbers) -> pd.Series:
    by_driver = table.groupby("driver_id", sort=False)
    mentioned_before = (by_driver["n"].cumsum() - table["n"]).to_numpy()
    asked_before = (by_driver["base"].cumsum() - table["base"]).to_numpy()
    up, down = (beyond_chance & (sign * table["change"].to_numpy() > 0) for sign in (1, -1))
    new = (asked_before > 0) & (mentioned_before == 0) & (table["low"].to_numpy() > NEW_SHARE)
    names = np.select([new, up & (share_before <= RARE_SHARE), up, down], ["new", "rising", "up", "down"], default="")
    return pd.Series(names, index=table.index, dtype="str")
