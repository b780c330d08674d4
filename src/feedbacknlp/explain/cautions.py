"""Cautions: what this study can not show, found in its own tables."""

from __future__ import annotations

from collections import Counter
from collections.abc import Hashable, Iterator, Mapping
from typing import Any

import numpy as np
import pandas as pd

from feedbacknlp.config import ThresholdConfig
from feedbacknlp.contracts import Caution

__all__ = ["LARGE_PART", "MANY_MISMATCHES", "state_cautions"]

LARGE_PART = 1 / 3
"""Part of the responses with a comment from which missing content, or content without a theme, is worth a sentence."""

MANY_MISMATCHES = 0.1
"""Part of those who wrote above which mismatches are no longer single slips: the scale may be read upside down."""


def state_cautions(
    scores: pd.DataFrame,
    bands: pd.DataFrame,
    drivers: pd.DataFrame,
    mismatches: pd.DataFrame,
    thresholds: ThresholdConfig,
) -> tuple[Caution, ...]:
    """What an analyst should know before believing the figures, score by score.

    Parameters
    ----------
    scores, bands, drivers, mismatches : DataFrame
        Of the contracts of these names.
    thresholds : ThresholdConfig
        ``false_discovery`` is used.

    Returns
    -------
    tuple of Caution
        In the order of ``scores``: how far the score can be trusted, who wrote, what was coded, whether any driver
        stands out, texts that contradict their score, and how small the waves are.
    """
    told = scores[scores["focus"]]
    if told.empty:
        return (Caution(code="no_scores"),)
    kinds = Counter(told["score_kind"])
    found: list[Caution] = []
    for row in told.to_dict("records"):
        about: dict[str, Any] = {
            "score_kind": row["score_kind"],
            "metric": row["metric"],
            # The question is only named where the kind alone would be ambiguous.
            "question": row["question"] if kinds[row["score_kind"]] > 1 else "",
        }
        if row["base"] == 0:
            found.append(Caution(code="no_answers", **about))
            continue
        own_bands, own_drivers, own_mismatches, own_scores = (
            table[(table["score_kind"] == row["score_kind"]) & (table["question"] == row["question"])]
            for table in (bands, drivers, mismatches, scores)
        )
        waves = own_scores[own_scores["wave"] != ""]
        found += _judge_size(row, own_bands, about, alone=len(waves) < 2)
        found += _judge_writing(row, own_bands, about)
        found += _judge_drivers(own_drivers, thresholds, about)
        if len(own_mismatches):
            # mismatches are looked for in every wave
            wrote = int(own_scores.loc[own_scores["wave"] == "", "wrote"].iloc[0])
            many = len(own_mismatches) > MANY_MISMATCHES * wrote
            numbers = {"n": len(own_mismatches)} | ({"base": wrote} if many else {})
            found.append(Caution(code="many_mismatches" if many else "mismatches", numbers=numbers, **about))
        found += _judge_waves(waves, about)
    return tuple(found)


def _judge_size(
    row: Mapping[Hashable, Any], bands: pd.DataFrame, about: dict[str, Any], *, alone: bool
) -> Iterator[Caution]:
    base = int(row["base"])
    if np.isfinite([row["low"], row["high"], row["seen_change"]]).all() and base > 1:
        margin = float(row["high"] - row["low"]) / 2
        # with waves, what change could be seen between them is told of the smallest of them
        seen = {"seen_change": float(row["seen_change"])} if alone else {}
        numbers = {"n": base, "margin": margin, **seen}
        yield Caution(code="rests_on" if alone else "rests_on_waves", numbers=numbers, **about)
    else:
        yield Caution(code="no_interval", numbers={"n": base}, **about)
    if base > 1 and len(bands) > 1 and int(bands["n"].max()) == base:
        yield Caution(code="one_band", numbers={"n": base}, **about)


def _judge_writing(row: Mapping[Hashable, Any], bands: pd.DataFrame, about: dict[str, Any]) -> Iterator[Caution]:
    wrote = int(row["wrote"])
    if wrote == 0:
        yield Caution(code="nobody_wrote", **about)
    elif row["value_wrote"] < row["low"] or row["value_wrote"] > row["high"]:
        numbers = {
            "n": wrote,
            "base": int(row["base"]),
            "value": float(row["value"]),
            "value_wrote": float(row["value_wrote"]),
        }
        yield Caution(code="writers_differ", numbers=numbers, **about)
    theme, other, no_content = (int(bands[name].sum()) for name in ("theme", "other", "no_content"))
    with_comment, with_content = theme + other + no_content, theme + other
    if with_comment and no_content > LARGE_PART * with_comment:
        numbers = {"n": with_comment, "no_content_percent": 100 * no_content / with_comment}
        yield Caution(code="much_no_content", numbers=numbers, **about)
    if with_content and other > LARGE_PART * with_content:
        yield Caution(
            code="much_other", numbers={"n": with_content, "other_percent": 100 * other / with_content}, **about
        )


def _judge_drivers(drivers: pd.DataFrame, thresholds: ThresholdConfig, about: dict[str, Any]) -> Iterator[Caution]:
    if drivers.empty:
        return
    reliable = drivers["reliable"].to_numpy(dtype=bool)
    if not (reliable & (drivers["q_value"] <= thresholds.false_discovery).to_numpy()).any():
        yield Caution(code="no_driver_sure", **about)
    if not reliable.all():
        yield Caution(code="few_mentions", numbers={"n": len(drivers), "unreliable": int((~reliable).sum())}, **about)


def _judge_waves(waves: pd.DataFrame, about: dict[str, Any]) -> Iterator[Caution]:
    if len(waves) < 2:
        return
    # the waves that the report compares; scores stand in the order of their waves
    latest = waves.iloc[-2:]
    smallest = latest.sort_values(["base", "wave"], kind="stable").iloc[0]
    base, seen_change = int(smallest["base"]), float(smallest["seen_change"])
    if base == 1 or np.isfinite(seen_change):
        numbers = {"n": base, "seen_change": seen_change}
        yield Caution(code="small_wave", numbers=numbers, wave=str(smallest["wave"]), **about)
