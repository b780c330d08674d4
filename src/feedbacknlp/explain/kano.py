"""Penalty and reward: what a theme costs where it goes wrong and earns where it goes well."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import pandas as pd

from feedbacknlp.config import ThresholdConfig
from feedbacknlp.contracts import ScoreScale
from feedbacknlp.contracts.tables import ThemeEffects, empty_table
from feedbacknlp.explain.answers import Linked
from feedbacknlp.explain.design import build_design
from feedbacknlp.explain.frames import name_driver, repeat_text, stack_tables
from feedbacknlp.explain.joint import JointFit, fit_joint, t_interval
from feedbacknlp.explain.metric import find_direction
from feedbacknlp.explain.sums import Numbers

__all__ = ["measure_theme_effects"]


def measure_theme_effects(linked: Linked, scales: Sequence[ScoreScale], *, thresholds: ThresholdConfig) -> pd.DataFrame:
    """Penalty and reward of each theme that has both drivers in the joint model of a score.

    Parameters
    ----------
    linked : Linked
    scales : sequence of ScoreScale
    thresholds : ThresholdConfig
        ``smallest_base`` and ``confidence`` are used.

    Returns
    -------
    DataFrame of the ThemeEffects contract
        By score, then theme_id. Penalty and reward are in points of the metric, above 0 where they are as one would
        expect (a complaint with a worse score, praise with a better one).

    Notes
    -----
    ``y = b0 + sum(reward_j positive_j - penalty_j negative_j)``; the difference is judged with the covariance of
    both. ``basic``: penalty above reward beyond chance; ``excitement``: the other way round; ``performance``: both
    above 0 beyond chance, their difference not; else ``undecided``. *Sources:* Brandt (1987), How Service Marketers
    Can Identify Value-Enhancing Service Elements; Matzler & Sauerwein (2002), International Journal of Service
    Industry Management 13(4):314-332, doi:10.1108/09564230210445078.
    """
    tables = []
    for scale in scales:
        fit = fit_joint(build_design(linked, scale, thresholds=thresholds))
        if fit is not None:
            tables.append(_measure_score(fit, scale, linked.theme_ids, thresholds.confidence))
    return stack_tables(tables, empty_table(ThemeEffects))


def _measure_score(fit: JointFit, scale: ScoreScale, theme_ids: Sequence[str], confidence: float) -> pd.DataFrame:
    place = {name: number for number, name in enumerate(fit.columns)}
    both = [theme for theme in theme_ids if {name_driver(theme, sign) for sign in (-1, 1)} <= set(place)]
    bad, good = (np.array([place[name_driver(theme, sign)] for theme in both], dtype=np.int64) for sign in (-1, 1))
    direction = find_direction(scale)
    penalty, reward = -direction * fit.effect[bad], direction * fit.effect[good]
    of_penalty, of_reward = fit.covariance[bad, bad], fit.covariance[good, good]
    # Cov(-q, r) has the other sign than Cov(q, r).
    of_difference = of_penalty + of_reward + 2 * fit.covariance[bad, good]

    def interval(estimate: Numbers, variance: Numbers) -> tuple[Numbers, Numbers]:
        return t_interval(estimate, variance, fit.degrees, confidence=confidence)

    penalty_low, penalty_high = interval(penalty, of_penalty)
    reward_low, reward_high = interval(reward, of_reward)
    low, high = interval(penalty - reward, of_difference)
    kano = np.select(
        [(low > 0) & (penalty_low > 0), (high < 0) & (reward_low > 0), (penalty_low > 0) & (reward_low > 0)],
        ["basic", "excitement", "performance"],
        default="undecided",
    )
    return pd.DataFrame(
        {
            "score_kind": repeat_text(scale.kind, len(both)),
            "question": repeat_text(scale.question, len(both)),
            "theme_id": pd.Series(both, dtype="str"),
            "penalty": penalty,
            "penalty_low": penalty_low,
            "penalty_high": penalty_high,
            "reward": reward,
            "reward_low": reward_low,
            "reward_high": reward_high,
            "difference": penalty - reward,
            "difference_low": low,
            "difference_high": high,
            "kano": pd.Series(kano, dtype="str"),
        }
    )
