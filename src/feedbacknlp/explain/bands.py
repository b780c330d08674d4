"""Bands: how many answers lie in each, how many of them wrote, and what became of their comments."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import pandas as pd

from feedbacknlp.config import ThresholdConfig
from feedbacknlp.contracts import ScoreScale
from feedbacknlp.contracts.tables import Bands, empty_table
from feedbacknlp.explain.counts import ALL, WROTE
from feedbacknlp.explain.frames import cells_of, repeat_sums, repeat_text, stack_tables, sums_by
from feedbacknlp.explain.intervals import share_interval
from feedbacknlp.explain.joins import check_scales, locate_ids, need_columns, number_levels
from feedbacknlp.explain.sums import effective_size, share_of

__all__ = ["measure_bands"]

_STAGE = "measure_bands"
_FATES = ("no_content", "other", "theme")
"""What can become of a comment, the least first: a response has the highest fate of its comments."""


def measure_bands(
    counts: pd.DataFrame,
    scales: Sequence[ScoreScale],
    responses: pd.DataFrame,
    comments: pd.DataFrame,
    outcomes: pd.DataFrame,
    *,
    thresholds: ThresholdConfig,
) -> pd.DataFrame:
    """Each band of each score, also those without an answer.

    Parameters
    ----------
    counts : DataFrame of the Counts contract
    scales : sequence of ScoreScale
    responses, comments, outcomes : DataFrame
        Of the contracts of these names.
    thresholds : ThresholdConfig
        ``confidence`` is used.

    Returns
    -------
    DataFrame of the Bands contract
        By score in the order of the scales, worst band first. ``share`` (0 ... 1, weighted, Wilson interval) is of
        all answers to the score, ``wrote_share`` of the band's own. ``theme`` + ``other`` + ``no_content`` =
        responses with a comment, empty ones too; a bare feeling ("good") is in ``no_content`` and, since it says
        something, in ``wrote``.

    Raises
    ------
    ContractError
        FB841 a column is missing, FB842 a comment id stands twice, FB844 counts of a score or band without a scale.
    """
    check_scales(counts, scales, stage=_STAGE)
    need_columns(responses, ("response_id", "score_kind", "question", "band"), table="Responses", stage=_STAGE)
    need_columns(comments, ("comment_id", "response_id"), table="Comments", stage=_STAGE)
    need_columns(outcomes, ("comment_id", "outcome"), table="Outcomes", stage=_STAGE)
    fates = _count_fates(responses, comments, outcomes)
    tables = [_measure_score(cells_of(counts, scale), scale, fates, thresholds) for scale in scales]
    return stack_tables(tables, empty_table(Bands))


def _measure_score(
    cells: pd.DataFrame, scale: ScoreScale, fates: dict[tuple[str, str, str, str], int], thresholds: ThresholdConfig
) -> pd.DataFrame:
    names = list(scale.band_names)
    everyone = cells[cells["theme_id"] == ALL]
    of_band = sums_by(everyone, "band", names)
    writers = sums_by(cells[cells["theme_id"] == WROTE], "band", names)
    whole = repeat_sums(sums_by(everyone.assign(whole=0), "whole", [0]), [0] * len(names))
    share = share_of(of_band, whole)
    low, high = share_interval(share, effective_size(whole), confidence=thresholds.confidence)
    wrote_share = share_of(writers, of_band)
    wrote_low, wrote_high = share_interval(wrote_share, effective_size(of_band), confidence=thresholds.confidence)
    fate_columns = {
        fate: np.array([fates.get((*scale.key, name, fate), 0) for name in names], dtype=np.int64) for fate in _FATES
    }
    return pd.DataFrame(
        {
            "score_kind": repeat_text(scale.kind, len(names)),
            "question": repeat_text(scale.question, len(names)),
            "band": pd.Series(names, dtype="str"),
            "position": np.arange(len(names), dtype=np.int64),
            "n": of_band.n.astype(np.int64),
            "share": share,
            "low": low,
            "high": high,
            "wrote": writers.n.astype(np.int64),
            "wrote_share": wrote_share,
            "wrote_low": wrote_low,
            "wrote_high": wrote_high,
            "theme": fate_columns["theme"],
            "other": fate_columns["other"],
            "no_content": fate_columns["no_content"],
        }
    )


def _count_fates(
    responses: pd.DataFrame, comments: pd.DataFrame, outcomes: pd.DataFrame
) -> dict[tuple[str, str, str, str], int]:
    """How many responses of each score and band have which fate."""
    person, people = pd.factorize(responses["response_id"])
    comment_person = locate_ids(
        comments["response_id"], pd.Series(people, name="response_id"), table="Responses", stage=_STAGE
    )
    position = locate_ids(outcomes["comment_id"], comments["comment_id"], table="Comments", stage=_STAGE)
    outcome_person = np.where(position >= 0, comment_person[position], -1) if len(comments) else position
    highest = np.full(len(people), -1, dtype=np.int64)
    for rank, fate in enumerate(_FATES):
        own = outcome_person[(outcomes["outcome"] == fate).to_numpy(dtype=bool) & (outcome_person >= 0)]
        highest[own] = rank
    numbers, levels, key = [], [], np.where(person >= 0, highest[person], -1) if len(people) else person - 1
    known = key >= 0
    for name in ("score_kind", "question", "band"):
        number, names = number_levels(responses[name])
        numbers.append(number)
        levels.append(names)
        known &= number >= 0
    sizes = [len(names) for names in levels]
    cells = np.ravel_multi_index([number[known] for number in numbers], sizes) if known.any() else key[known]
    counts = np.bincount(cells * len(_FATES) + key[known])
    found = np.flatnonzero(counts)
    kinds, questions, bands = levels
    kind, question, band = np.unravel_index(found // len(_FATES), sizes)
    fates = [_FATES[cell % len(_FATES)] for cell in found.tolist()]
    return {
        (kinds[kind[place]], questions[question[place]], bands[band[place]], fate): int(counts[found[place]])
        for place, fate in enumerate(fates)
    }
