"""Figures of drivers from their sums: any number of drivers, and of groups of answers, in one pass."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np
import pandas as pd

from feedbacknlp.config import ThresholdConfig
from feedbacknlp.contracts import Caution, ScoreScale
from feedbacknlp.explain.chance import adjust_families, compare_means
from feedbacknlp.explain.frames import repeat_text
from feedbacknlp.explain.impact import measure_impact
from feedbacknlp.explain.intervals import odds_ratio_interval, share_difference_interval, share_interval
from feedbacknlp.explain.metric import find_direction
from feedbacknlp.explain.sayings import say_caution
from feedbacknlp.explain.sums import Numbers, Sums, effective_size, share_of, subtract_sums, variance_points

__all__ = ["Groups", "measure_figures", "order_drivers"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Groups:
    """Those who mention a driver, and those who wrote (its base); one entry a row of drivers."""

    mentioned: Sums
    base: Sums


def measure_figures(
    rows: pd.DataFrame,
    groups: Groups,
    ends: tuple[Groups, Groups] | None,
    scale: ScoreScale,
    names: Mapping[str, str],
    *,
    families: Sequence[int],
    thresholds: ThresholdConfig,
    language: str,
) -> pd.DataFrame:
    """The columns of the Drivers contract, one row a row of ``rows``, in its order and with its index.

    Parameters
    ----------
    rows : DataFrame
        ``driver_id``, ``theme_id``, ``polarity``.
    groups : Groups
    ends : tuple of Groups or None
        The same of the worst and of the best band; None on a scale of one band, where the contrast is not defined.
    scale, names, thresholds, language
        As for :func:`feedbacknlp.explain.measure_drivers`.
    families : sequence of int
        q-values are adjusted within rows of one number.
    """
    mentioned, base = groups.mentioned, groups.base
    silent = subtract_sums(base, mentioned)
    share = share_of(mentioned, base)
    share_low, share_high = share_interval(share, effective_size(base), confidence=thresholds.confidence)
    impact = measure_impact(mentioned, base, confidence=thresholds.confidence)
    contrast = _contrast_ends(ends, len(rows), thresholds.confidence)
    cautions = _find_cautions(mentioned, silent, base, thresholds)
    texts = [say_caution(caution, language) if caution else "" for caution in cautions]
    table = pd.DataFrame(
        {
            "driver_id": rows["driver_id"].array,
            "score_kind": repeat_text(scale.kind, len(rows)),
            "question": repeat_text(scale.question, len(rows)),
            "theme_id": rows["theme_id"].array,
            "polarity": rows["polarity"].array,
            "name": pd.Series([names.get(driver, driver) for driver in rows["driver_id"]], dtype="str"),
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
            "q_value": adjust_families(compare_means(mentioned, silent, base), families),
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
    table.index = rows.index
    return table


def order_drivers(table: pd.DataFrame, scale: ScoreScale) -> pd.DataFrame:
    """The drivers of a score, what holds it down first, ties by driver_id; those without impact last."""
    # Ten digits: two drivers with the same mentions must not be ordered by the last bit of a float.
    harm = (find_direction(scale) * table["impact"]).round(10)
    order = table.assign(harm=harm).sort_values(["harm", "driver_id"], kind="stable", na_position="last").index
    return table.loc[order].reset_index(drop=True)


def _contrast_ends(ends: tuple[Groups, Groups] | None, rows: int, confidence: float) -> dict[str, Numbers]:
    """Odds ratio and difference of mention, worst band against best band."""
    names = ("odds_ratio", "odds_low", "odds_high", "risk_difference", "risk_low", "risk_high")
    if ends is None:
        return {name: np.full(rows, np.nan) for name in names}
    shares = [share_of(end.mentioned, end.base) for end in ends]
    sizes = [effective_size(end.base) for end in ends]
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
