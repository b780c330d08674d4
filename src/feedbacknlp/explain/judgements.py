"""Judgements on drivers: the joint effect beside the impact, where the two disagree, and what holds a score down or
lifts it."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import pandas as pd

from feedbacknlp.config import ThresholdConfig
from feedbacknlp.contracts import ScoreScale
from feedbacknlp.contracts.tables import JudgedDrivers, empty_table
from feedbacknlp.explain.answers import Linked
from feedbacknlp.explain.design import build_design
from feedbacknlp.explain.frames import stack_tables
from feedbacknlp.explain.importance import explained_shares
from feedbacknlp.explain.joint import JointFit, fit_joint, t_interval
from feedbacknlp.explain.metric import find_direction
from feedbacknlp.explain.sums import Numbers

__all__ = ["RANK_GAP", "judge_drivers"]

RANK_GAP = 1 / 3
"""Impact and adjusted impact disagree in rank where their places differ by more than this part of all drivers."""

_EFFECTS = (
    "effect",
    "effect_low",
    "effect_high",
    "effect_standard",
    "adjusted_impact",
    "adjusted_low",
    "adjusted_high",
    "explained",
    "overlap",
)


def judge_drivers(
    drivers: pd.DataFrame, linked: Linked, scales: Sequence[ScoreScale], *, thresholds: ThresholdConfig
) -> pd.DataFrame:
    """The drivers with their joint effects and a role each.

    Parameters
    ----------
    drivers : DataFrame
        Of :func:`feedbacknlp.explain.measure_drivers`.
    linked : Linked
    scales : sequence of ScoreScale
    thresholds : ThresholdConfig
        ``smallest_base``, ``confidence`` and ``false_discovery`` are used.

    Returns
    -------
    DataFrame of the JudgedDrivers contract
        In the same order. ``role`` is given by the driver's own polarity and its impact together: only a negative
        driver that goes with a worse score can hold it down, only a positive one that goes with a better score can
        lift it. ``role_rank`` counts from 1 within score and role: clear ones first, then by the size of the impact.
    """
    tables = []
    for scale in scales:
        own = drivers[(drivers["score_kind"] == scale.kind) & (drivers["question"] == scale.question)]
        fit = fit_joint(build_design(linked, scale, thresholds=thresholds)) if len(own) else None
        joined = own.assign(**_take_effects(own, fit, thresholds.confidence))
        joined = joined.assign(disagreement=_find_disagreement(joined))
        tables.append(_assign_roles(joined, find_direction(scale), thresholds.false_discovery))
    return stack_tables(tables, empty_table(JudgedDrivers))


def _take_effects(own: pd.DataFrame, fit: JointFit | None, confidence: float) -> dict[str, Numbers]:
    """The figures of the joint model for each driver, NaN where it is not in the model."""
    if fit is None:
        return {name: np.full(len(own), np.nan) for name in _EFFECTS}
    variance = np.diag(fit.covariance)
    effect_low, effect_high = t_interval(fit.effect, variance, fit.degrees, confidence=confidence)
    adjusted = fit.share * fit.effect
    # The share varies too; given the indicators the slope does not covary with it.
    of_adjusted = fit.share**2 * variance + fit.effect**2 * fit.share * (1 - fit.share) / fit.size
    adjusted_low, adjusted_high = t_interval(adjusted, of_adjusted, fit.degrees, confidence=confidence)
    told = np.isfinite(fit.effect)
    explained = np.where(told, explained_shares(fit.correlation), np.nan)
    figures = (
        fit.effect,
        effect_low,
        effect_high,
        fit.effect / fit.spread,
        adjusted,
        adjusted_low,
        adjusted_high,
        explained,
        fit.overlap,
    )
    table = pd.DataFrame(dict(zip(_EFFECTS, figures, strict=True)), index=list(fit.columns))
    found = table.reindex(own["driver_id"])
    return {name: found[name].to_numpy(dtype=np.float64) for name in _EFFECTS}


def _find_disagreement(own: pd.DataFrame) -> pd.Series:
    """``sign`` where the two point apart, ``rank`` where their places among the drivers are far apart."""
    both = (own["impact"].notna() & own["adjusted_impact"].notna()).to_numpy()
    sign = both & (own["impact"] * own["adjusted_impact"] < 0).to_numpy()
    places = [own.loc[both, name].rank().reindex(own.index) for name in ("impact", "adjusted_impact")]
    far = ((places[0] - places[1]).abs() > max(1.0, RANK_GAP * int(both.sum()))).to_numpy()
    return pd.Series(np.select([sign, far], ["sign", "rank"], default=""), index=own.index, dtype="str")


def _assign_roles(own: pd.DataFrame, direction: int, false_discovery: float) -> pd.DataFrame:
    pull = direction * own["impact"].fillna(0.0).to_numpy()
    polarity = own["polarity"].to_numpy()
    role = np.select([(polarity < 0) & (pull < 0), (polarity > 0) & (pull > 0)], ["holds_down", "lifts"], default="")
    clear = (own["reliable"] & (own["q_value"] <= false_discovery)).to_numpy() & (role != "")
    table = own.assign(role=pd.Series(role, index=own.index, dtype="str"), clear=clear)
    strength = table.assign(unclear=~clear, size=-own["impact"].abs().fillna(0.0).round(10))
    order = strength.sort_values(["role", "unclear", "size", "driver_id"], kind="stable")
    rank = order.groupby("role").cumcount() + 1
    return table.assign(role_rank=rank.reindex(table.index).where(role != "", 0).astype(np.int64))
