"""What if fewer mentioned a driver: people are moved through the steps of the score, not along a line."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

import numpy as np
import pandas as pd

from feedbacknlp.config import ThresholdConfig
from feedbacknlp.contracts import ScoreScale
from feedbacknlp.contracts.tables import WhatIf, empty_table
from feedbacknlp.explain.answers import Linked
from feedbacknlp.explain.design import Design, build_design
from feedbacknlp.explain.frames import repeat_text, stack_tables
from feedbacknlp.explain.moments import Moments, solve_systems, sum_rows
from feedbacknlp.explain.resample import bootstrap_interval, draw_weights, form_units
from feedbacknlp.explain.sums import Numbers

__all__ = ["FALLS", "measure_what_if"]

FALLS = (0.25, 0.5, 1.0)
"""Shares of a driver's mentions that are imagined gone."""


def measure_what_if(
    linked: Linked,
    scales: Sequence[ScoreScale],
    names: Mapping[str, str],
    *,
    thresholds: ThresholdConfig,
    seed: int,
) -> pd.DataFrame:
    """The score if a share of those who mention a driver had no reason to.

    Parameters
    ----------
    linked : Linked
    scales : sequence of ScoreScale
    names : mapping of driver_id to str
    thresholds : ThresholdConfig
        ``smallest_base`` and ``confidence`` are used.
    seed : int
        Of the bootstrap.

    Returns
    -------
    DataFrame of the WhatIf contract
        By score, driver_id and fall. Drivers that the joint model of all answers does not hold have no row.

    Notes
    -----
    One regression of the value on the scale (0 ... 10 for NPS) on all drivers tells how many steps ``d`` a mention
    goes with. Each answer that mentions the driver is moved by ``-d`` within the scale; between two values that
    customers gave it becomes the one or the other with the chance that keeps its mean, and its band's points are
    counted. A promoter is thus not lifted, and a 3 that becomes a 5 stays a detractor. It supposes that the joint
    effect is the driver's own doing. Interval of the change by bootstrap over respondents.
    """
    tables = []
    for scale in scales:
        design = build_design(linked, scale, thresholds=thresholds, everyone=True)
        if design.drivers and design.count.sum() > len(design.columns) + 1:
            tables.append(_measure_score(design, scale, names, thresholds.confidence, seed))
    return stack_tables(tables, empty_table(WhatIf))


def _measure_score(
    design: Design, scale: ScoreScale, names: Mapping[str, str], confidence: float, seed: int
) -> pd.DataFrame:
    ids = design.drivers
    moments, weights = Moments.of(design), design.count * design.weight
    steps = _Steps(design, scale)
    by_value = moments.rows.multiply(design.value[:, None]).tocsr()
    full = steps.change(moments, by_value, steps.members, weights[None, :])[0]
    units, drawn, (by_value, members) = form_units(design, moments, (by_value, steps.members), seed=seed)
    replicates = np.concatenate(
        [steps.change(drawn, by_value, members, weighting) for weighting in draw_weights(units, seed=seed)]
    )
    value = float(weights @ design.points / weights.sum())
    count = moments.cross(design.count.astype(np.float64))[1 : 1 + len(ids)].round().astype(np.int64)
    falls = np.array(FALLS)
    change = np.outer(full, falls).ravel()
    low, high, _ = bootstrap_interval(
        change, (replicates[:, :, None] * falls).reshape(len(replicates), -1), confidence=confidence
    )
    repeated = [driver for driver in ids for _ in FALLS]
    return pd.DataFrame(
        {
            "score_kind": repeat_text(scale.kind, len(repeated)),
            "question": repeat_text(scale.question, len(repeated)),
            "driver_id": pd.Series(repeated, dtype="str"),
            "name": pd.Series([names.get(driver, driver) for driver in repeated], dtype="str"),
            "fall": np.tile(falls, len(ids)),
            "n": np.repeat(count, len(FALLS)),
            "value": np.full(len(repeated), value),
            "value_if": value + change,
            "change": change,
            "low": low,
            "high": high,
        }
    )


def _points_of(value: float, scale: ScoreScale) -> float:
    """The points of an end of the scale; a scale whose bands leave it out counts it as 0."""
    if scale.metric == "mean":
        return value
    return next((band.points for band in scale.bands if band.low <= value <= band.high), 0.0)


class _Steps:
    """The values that customers gave and the ends of the scale, the points of each, and which rows gave which."""

    def __init__(self, design: Design, scale: ScoreScale) -> None:
        from scipy.sparse import csr_matrix

        points = {value: _points_of(value, scale) for value in (scale.low, scale.high)}
        points |= dict(zip(design.value.tolist(), design.points.tolist(), strict=True))
        self.values = np.array(sorted(points))
        self.points = np.array([points[value] for value in self.values.tolist()])
        place = np.searchsorted(self.values, design.value)
        self.drivers = len(design.drivers)
        of_driver = design.present_column < self.drivers
        row, column = design.present_row[of_driver], design.present_column[of_driver]
        cells = self.drivers * len(self.values)
        self.members = csr_matrix(
            (np.ones(len(row)), (row, column * len(self.values) + place[row])), shape=(len(design.count), cells)
        )

    def change(self, moments: Moments, by_value: Any, members: Any, weights: Numbers) -> Numbers:
        """Change of the score if nobody had the driver: (weightings, rows) to (weightings, drivers).

        ``by_value`` holds the indicators times the value, ``members`` who of a driver gave which value, row by row.
        """
        gram = moments.gram(weights)
        steps = solve_systems(gram, sum_rows(by_value, weights))[:, 1 : 1 + self.drivers]
        who = sum_rows(members, weights).reshape(len(weights), self.drivers, len(self.values))
        moved = np.interp(self.values[None, None, :] - steps[:, :, None], self.values, self.points)
        gained: Numbers = (who * (moved - self.points)).sum(axis=2) / gram[:, 0, :1]
        return gained
