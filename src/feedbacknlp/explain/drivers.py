"""Drivers: what holds each score down or up, how much, and how sure that is."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import pandas as pd

from feedbacknlp.config import ThresholdConfig
from feedbacknlp.contracts import ScoreScale
from feedbacknlp.contracts.tables import Drivers, empty_table
from feedbacknlp.explain.counts import WROTE
from feedbacknlp.explain.driver_figures import Groups, measure_figures, order_drivers
from feedbacknlp.explain.frames import cells_of, driver_cells, repeat_sums, stack_tables, sums_by
from feedbacknlp.explain.joins import check_scales
from feedbacknlp.explain.metric import find_ends

__all__ = ["measure_drivers"]


def measure_drivers(
    counts: pd.DataFrame,
    scales: Sequence[ScoreScale],
    names: Mapping[str, str],
    *,
    thresholds: ThresholdConfig,
    language: str = "en",
) -> pd.DataFrame:
    """Every driver (theme x negative or positive) that a response to the score mentions.

    Parameters
    ----------
    counts : DataFrame of the Counts contract
    scales : sequence of ScoreScale
    names : mapping of driver_id to str
        What a person calls each driver; the id itself where there is no name.
    thresholds : ThresholdConfig
        ``smallest_base`` and ``confidence`` are used.
    language : str, default="en"
        Of the ``caution`` column.

    Returns
    -------
    DataFrame of the Drivers contract
        By score in the order of the scales, then what holds the score down first (for a mean where low is good:
        what holds it up), ties by driver_id. The base is the responses that wrote. ``other`` and neutral mentions
        are no drivers, and there are none where those who wrote have no weight. Shares 0 ... 1, impacts in points
        of the metric, NaN where not defined; q-values are Benjamini-Hochberg's over all drivers of one score that
        can be tested.

    Raises
    ------
    ContractError
        FB844: counts of a score or band without a scale.
    """
    check_scales(counts, scales, stage="measure_drivers")
    tables = [_measure_score_drivers(cells_of(counts, scale), scale, names, thresholds, language) for scale in scales]
    return stack_tables(tables, empty_table(Drivers))


def _measure_score_drivers(
    cells: pd.DataFrame, scale: ScoreScale, names: Mapping[str, str], thresholds: ThresholdConfig, language: str
) -> pd.DataFrame:
    mentions = driver_cells(cells)
    wrote = cells[cells["theme_id"] == WROTE]
    if not wrote["weight"].sum() > 0:
        # Where nobody who wrote has any weight no share is defined, and a driver is nothing without its share.
        mentions = mentions.iloc[:0]
    known = (
        mentions[["driver_id", "theme_id", "polarity"]]
        .drop_duplicates()
        .sort_values("driver_id")
        .reset_index(drop=True)
    )
    ids = list(known["driver_id"])

    def group(band: str | None) -> Groups:
        own, base = (part if band is None else part[part["band"] == band] for part in (mentions, wrote))
        return Groups(
            mentioned=sums_by(own, "driver_id", ids),
            base=repeat_sums(sums_by(base.assign(whole=0), "whole", [0]), [0] * len(ids)),
        )

    ends = find_ends(scale)
    figures = measure_figures(
        known,
        group(None),
        (group(ends[0]), group(ends[1])) if ends else None,
        scale,
        names,
        families=[0] * len(ids),
        thresholds=thresholds,
        language=language,
    )
    return order_drivers(figures, scale)
