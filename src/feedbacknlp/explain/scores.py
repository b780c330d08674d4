"""Scores: the metric of each score, whole and by wave, with its interval and what it could have shown."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import pandas as pd

from feedbacknlp.config import ThresholdConfig
from feedbacknlp.contracts import ScoreScale
from feedbacknlp.contracts.tables import Scores, empty_table
from feedbacknlp.explain.counts import ALL, WROTE
from feedbacknlp.explain.focus import mark_focus
from feedbacknlp.explain.frames import cells_of, list_waves, repeat_text, stack_tables, sums_by
from feedbacknlp.explain.impact import measure_impact
from feedbacknlp.explain.joins import check_scales
from feedbacknlp.explain.metric import estimate_metric, smallest_seen_change
from feedbacknlp.explain.sums import effective_size, mean_points, subtract_sums

__all__ = ["measure_scores"]


def measure_scores(
    counts: pd.DataFrame,
    scales: Sequence[ScoreScale],
    *,
    thresholds: ThresholdConfig,
    waves: Sequence[str] | None = None,
) -> pd.DataFrame:
    """Each score of the study as a whole (wave '') and in each wave that has answers to it.

    Parameters
    ----------
    counts : DataFrame of the Counts contract
    scales : sequence of ScoreScale
    thresholds : ThresholdConfig
        ``confidence`` and ``smallest_wave`` are used.
    waves : sequence of str, optional
        Waves in the order of time; sorted by name where not given.

    Returns
    -------
    DataFrame of the Scores contract
        In the order of the scales, whole first. Values, bounds and ``seen_change`` in points of the metric (net
        -100 ... 100, share in percent, mean in scale points), NaN where not defined. ``base`` and ``wrote`` count
        answers, not weights. ``focus`` as :func:`feedbacknlp.explain.mark_focus` marks it.

    Raises
    ------
    ContractError
        FB844: counts of a score or band without a scale.
    """
    check_scales(counts, scales, stage="measure_scores")
    order = list(waves) if waves is not None else list_waves(counts)
    tables = [_measure_score(counts, scale, order, thresholds.confidence) for scale in scales]
    return stack_tables([mark_focus(table, thresholds=thresholds) for table in tables], empty_table(Scores))


def _measure_score(counts: pd.DataFrame, scale: ScoreScale, waves: Sequence[str], confidence: float) -> pd.DataFrame:
    cells = cells_of(counts, scale)
    everyone, writers = cells[cells["theme_id"] == ALL], cells[cells["theme_id"] == WROTE]
    answered = set(everyone["wave"])
    own_waves = [wave for wave in waves if wave in answered]
    whole = [frame.assign(wave="") for frame in (everyone, writers)]
    by_wave = [frame[frame["wave"] != ""] for frame in (everyone, writers)]
    rows = ["", *own_waves]
    of_all = sums_by(pd.concat([whole[0], by_wave[0]]), "wave", rows)
    of_writers = sums_by(pd.concat([whole[1], by_wave[1]]), "wave", rows)
    # The impact of those who wrote nothing is the score of all minus the score of those who wrote.
    silent = measure_impact(subtract_sums(of_all, of_writers), of_all, confidence=confidence)
    everybody = of_all.n == of_writers.n
    shift, shift_low, shift_high = (
        np.where(everybody, 0.0, -part) for part in (silent.impact, silent.high, silent.low)
    )
    estimate = estimate_metric(of_all, scale, confidence=confidence)
    return pd.DataFrame(
        {
            "score_kind": repeat_text(scale.kind, len(rows)),
            "question": repeat_text(scale.question, len(rows)),
            "wave": pd.Series(rows, dtype="str"),
            "metric": repeat_text(scale.metric_name, len(rows)),
            "value": estimate.value,
            "low": estimate.low,
            "high": estimate.high,
            "base": of_all.n.astype(np.int64),
            "seen_change": smallest_seen_change(estimate.standard_error, confidence=confidence),
            "wrote": of_writers.n.astype(np.int64),
            "value_wrote": mean_points(of_writers),
            "writing_shift": shift,
            "writing_low": shift_low,
            "writing_high": shift_high,
            "effective_base": effective_size(of_all),
        }
    )
