"""Drivers: what holds each score down or up, how much, and how sure that is."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import numpy as np
import pandas as pd

from feedbacknlp.config import ThresholdConfig
from feedbacknlp.contracts import ScoreScale
from feedbacknlp.contracts.tables import Drivers, empty_table
from feedbacknlp.explain.chance import adjust_p_values, compare_means
from feedbacknlp.explain.counts import WROTE
from feedbacknlp.explain.frames import cells_of, driver_cells, repeat_sums, repeat_text, stack_tables, sums_by
from feedbacknlp.explain.impact import measure_impact
from feedbacknlp.explain.intervals import odds_ratio_interval, share_difference_interval, share_interval
from feedbacknlp.explain.joins import check_scales
from feedbacknlp.explain.metric import find_direction
from feedbacknlp.explain.sayings import say_caution
from feedbacknlp.explain.situations import Caution
from feedbacknlp.explain.sums import Numbers, Sums, effective_size, share_of, subtract_sums, variance_points

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
    mentioned = sums_by(mentions, "driver_id", ids)
    base = repeat_sums(sums_by(wrote.assign(whole=0), "whole", [0]), [0] * len(ids))
    silent = subtract_sums(base, mentioned)
    share = share_of(mentioned, base)
    share_low, share_high = share_interval(share, effective_size(base), confidence=thresholds.confidence)
    impact = measure_impact(mentioned, base, confidence=thresholds.confidence)
    contrast = _contrast_ends(mentions, wrote, scale, ids, thresholds.confidence)
    cautions = _find_cautions(mentioned, silent, base, thresholds)
    texts = [say_caution(caution, language) if caution else "" for caution in cautions]
    table = pd.DataFrame(
        {
            "driver_id": known["driver_id"],
            "score_kind": repeat_text(scale.kind, len(ids)),
            "question": repeat_text(scale.question, len(ids)),
            "theme_id": known["theme_id"],
            "polarity": known["polarity"],
            "name": pd.Series([names.get(driver, driver) for driver in ids], dtype="str"),
            "base": base.n.astype(np.int64),
            "n": mentioned.n.astype(np.int64),
            "share": share,
            "share_low": share_low,
            "share_high": share_high,
            "score_with": impact.score_with,
            "score_without": impact.score_without,
            "impact": impact.impact,
            "impact_low": impact.low,
            "impact_high": impact.high,
            "q_value": adjust_p_values(compare_means(mentioned, silent, base)),
            "odds_ratio": contrast["odds_ratio"],
            "odds_low": contrast["odds_low"],
            "odds_high": contrast["odds_high"],
            "reliable": np.array([caution is None for caution in cautions], dtype=bool),
            "caution": pd.Series(texts, dtype="str"),
            "risk_difference": contrast["risk_difference"],
            "risk_low": contrast["risk_low"],
            "risk_high": contrast["risk_high"],
        }
    )
    return _order_drivers(table, find_direction(scale))


def _order_drivers(table: pd.DataFrame, direction: int) -> pd.DataFrame:
    # Ten digits: two drivers with the same mentions must not be ordered by the last bit of a float.
    harm = (direction * table["impact"]).round(10)
    order = table.assign(harm=harm).sort_values(["harm", "driver_id"], kind="stable", na_position="last").index
    return table.loc[order].reset_index(drop=True)


def _contrast_ends(
    mentions: pd.DataFrame, wrote: pd.DataFrame, scale: ScoreScale, ids: Sequence[str], confidence: float
) -> dict[str, Numbers]:
    """Odds ratio and difference of mention, worst band against best band; undefined on a scale of one band."""
    ends = (scale.band_names[0], scale.band_names[-1]) if len(scale.bands) > 1 else ()
    names = ("odds_ratio", "odds_low", "odds_high", "risk_difference", "risk_low", "risk_high")
    if not ends:
        return {name: np.full(len(ids), np.nan) for name in names}
    shares, sizes = [], []
    for band in ends:
        mentioned = sums_by(mentions[mentions["band"] == band], "driver_id", ids)
        base = repeat_sums(sums_by(wrote, "band", [band]), [0] * len(ids))
        shares.append(share_of(mentioned, base))
        sizes.append(effective_size(base))
    groups = (shares[0], sizes[0], shares[1], sizes[1])
    odds = odds_ratio_interval(*groups, confidence=confidence)
    risk = share_difference_interval(*groups, confidence=confidence)
    return dict(zip(names, (*odds, shares[0] - shares[1], *risk), strict=True))


def _find_cautions(mentioned: Sums, silent: Sums, base: Sums, thresholds: ThresholdConfig) -> list[Caution | None]:
    """Why each driver is not reliable, None where it is. The first reason that holds is told."""
    smallest = thresholds.smallest_base
    effective, effective_silent = effective_size(mentioned), effective_size(silent)
    varies = variance_points(base) > 0

    def find(position: int) -> Caution | None:
        n, others = int(mentioned.n[position]), int(silent.n[position])
        # Whole effective numbers: weights that differ by a hair do not make ten mentions nine.
        counted, counted_others = (int(np.floor(size[position] + 0.5)) for size in (effective, effective_silent))
        if others == 0:
            return Caution(code="driver_everybody", numbers={"n": n})
        if n < smallest:
            return Caution(code="driver_few_mentions", numbers={"n": n})
        if others < smallest:
            return Caution(code="driver_few_others", numbers={"n": others})
        if counted < smallest:
            return Caution(code="driver_weights", numbers={"n": n, "effective": counted})
        if counted_others < smallest:
            return Caution(code="driver_weights_others", numbers={"n": others, "effective": counted_others})
        if not varies[position]:
            return Caution(code="driver_same_score", numbers={"n": n})
        return None

    return [find(position) for position in range(len(mentioned.n))]
