"""Drivers by band: how many of each band mention them."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import pandas as pd

from feedbacknlp.config import ThresholdConfig
from feedbacknlp.contracts import ScoreScale
from feedbacknlp.contracts.tables import DriverBands, empty_table
from feedbacknlp.explain.counts import WROTE
from feedbacknlp.explain.frames import cells_of, driver_cells, repeat_sums, repeat_text, stack_tables, sums_by
from feedbacknlp.explain.intervals import share_interval
from feedbacknlp.explain.joins import check_scales
from feedbacknlp.explain.sums import effective_size, share_of

__all__ = ["measure_driver_bands"]


def measure_driver_bands(
    counts: pd.DataFrame, scales: Sequence[ScoreScale], *, thresholds: ThresholdConfig
) -> pd.DataFrame:
    """Each driver of a score in each of its bands, also where nobody of the band mentions it.

    Parameters
    ----------
    counts : DataFrame of the Counts contract
    scales : sequence of ScoreScale
    thresholds : ThresholdConfig
        ``smallest_cell`` and ``confidence`` are used.

    Returns
    -------
    DataFrame of the DriverBands contract
        By score, driver_id and band (worst first). The base is the band's responses that wrote; shares 0 ... 1 with
        Wilson intervals, NaN in a band where nobody wrote. ``small`` marks an n under ``smallest_cell``; the row stays.

    Raises
    ------
    ContractError
        FB844: counts of a score or band without a scale.
    """
    check_scales(counts, scales, stage="measure_driver_bands")
    tables = [_measure_score_bands(cells_of(counts, scale), scale, thresholds) for scale in scales]
    return stack_tables(tables, empty_table(DriverBands))


def _measure_score_bands(cells: pd.DataFrame, scale: ScoreScale, thresholds: ThresholdConfig) -> pd.DataFrame:
    mentions = driver_cells(cells)
    ids, bands = sorted(set(mentions["driver_id"])), scale.band_names
    rows = [(driver, band) for driver in ids for band in bands]
    position = np.tile(np.arange(len(bands), dtype=np.int64), len(ids))
    mentioned = sums_by(mentions, ["driver_id", "band"], rows)
    base = repeat_sums(sums_by(cells[cells["theme_id"] == WROTE], "band", list(bands)), list(position))
    share = share_of(mentioned, base)
    low, high = share_interval(share, effective_size(base), confidence=thresholds.confidence)
    return pd.DataFrame(
        {
            "driver_id": pd.Series([driver for driver, _ in rows], dtype="str"),
            "score_kind": repeat_text(scale.kind, len(rows)),
            "question": repeat_text(scale.question, len(rows)),
            "band": pd.Series([band for _, band in rows], dtype="str"),
            "position": position,
            "n": mentioned.n.astype(np.int64),
            "base": base.n.astype(np.int64),
            "share": share,
            "low": low,
            "high": high,
            "small": mentioned.n < thresholds.smallest_cell,
        }
    )
