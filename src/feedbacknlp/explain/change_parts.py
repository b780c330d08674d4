"""Change parts: why each score moved from wave to wave, and why a segment differs from the others."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from itertools import pairwise

import numpy as np
import pandas as pd
from numpy.typing import NDArray

from feedbacknlp.config import ThresholdConfig
from feedbacknlp.contracts import ScoreScale
from feedbacknlp.contracts.tables import SEGMENT_PREFIX, ChangeParts, empty_table, segment_columns
from feedbacknlp.explain.answers import Linked
from feedbacknlp.explain.chance import adjust_p_values, compare_means
from feedbacknlp.explain.design import build_design
from feedbacknlp.explain.frames import stack_tables
from feedbacknlp.explain.joins import number_levels
from feedbacknlp.explain.split import Split, split_difference
from feedbacknlp.explain.sums import SUM_COLUMNS, Sums, divide

__all__ = ["OTHERS", "SMALLEST_GROUP", "measure_change_parts"]

OTHERS = "(others)"
"""``before`` where a level of a segment is compared with all other levels."""

SMALLEST_GROUP = 30
"""Answers that each group needs before its difference from another is split."""

_LEVELS = 12
_ORDER = ("change", "driver", "mix", "writing", "unexplained")


def measure_change_parts(
    linked: Linked,
    scales: Sequence[ScoreScale],
    waves: Sequence[str],
    names: Mapping[str, str],
    *,
    thresholds: ThresholdConfig,
    seed: int,
    segments: bool = True,
) -> pd.DataFrame:
    """The split of each change between two waves that follow each other, and of each level of a segment against all
    other levels.

    Parameters
    ----------
    linked : Linked
    scales : sequence of ScoreScale
    waves : sequence of str
        In the order of time.
    names : mapping of driver_id to str
    thresholds : ThresholdConfig
        ``smallest_base``, ``confidence`` and ``false_discovery`` are used.
    seed : int
        Of the bootstrap.
    segments : bool, default=True
        Compare the levels of segments too; False: waves alone.

    Returns
    -------
    DataFrame of the ChangeParts contract
        By score, then waves in the order of time, then segments and their levels. The first row of a split is the
        whole difference; the others, the largest driver parts first, add up to it. Groups under 30 answers are not
        split, nor levels of a segment whose score is no more different than chance allows (q above
        ``false_discovery`` over the segment's levels). Between segments there is no mix part: the other
        segments are held still all the same.
    """
    tables = []
    for scale in scales:
        for cut, before, after, groups in _list_comparisons(linked, scale, waves, thresholds, segments=segments):
            design = build_design(
                _without_segment(linked, cut), scale, thresholds=thresholds, groups=groups, everyone=True, segments=True
            )
            sizes = [design.count[design.group == group].sum() for group in (0, 1)]
            if min(sizes) < SMALLEST_GROUP:
                continue
            split = split_difference(
                design,
                smallest=thresholds.smallest_base,
                confidence=thresholds.confidence,
                false_discovery=thresholds.false_discovery,
                seed=seed,
            )
            if split is not None:
                tables.append(
                    _lay_out(split, names).assign(
                        score_kind=scale.kind, question=scale.question, cut=cut, before=before, after=after
                    )
                )
    columns = list(empty_table(ChangeParts).columns)
    texts = dict.fromkeys(("score_kind", "question", "cut", "before", "after"), "str")
    return stack_tables([table[columns].astype(texts) for table in tables], empty_table(ChangeParts))


def _list_comparisons(
    linked: Linked, scale: ScoreScale, waves: Sequence[str], thresholds: ThresholdConfig, *, segments: bool
) -> Iterator[tuple[str, str, str, tuple[NDArray[np.bool_], NDArray[np.bool_]]]]:
    answers = linked.answers
    own = ((answers["score_kind"] == scale.kind) & (answers["question"] == scale.question)).to_numpy()
    wave, names = number_levels(answers["wave"])
    present = [name for name in waves if name in names and (own & (wave == names.index(name))).any()]
    for before, after in pairwise(present):
        yield "wave", before, after, (wave == names.index(before), wave == names.index(after))
    for column in segment_columns(answers) if segments else []:
        values, names = number_levels(answers[column])
        found = np.unique(values[own & (values >= 0)])
        if not 2 <= len(found) <= _LEVELS:
            continue
        groups = [(own & (values != place) & (values >= 0), own & (values == place)) for place in found]
        levels = [names[place] for place in found]
        for level, members, clear in zip(levels, groups, _differ(answers, groups, thresholds), strict=True):
            if clear:
                yield column.removeprefix(SEGMENT_PREFIX), OTHERS, level, members


def _differ(
    answers: pd.DataFrame, groups: Sequence[tuple[NDArray[np.bool_], NDArray[np.bool_]]], thresholds: ThresholdConfig
) -> NDArray[np.bool_]:
    """Which of the comparisons are beyond chance, all of a segment taken together."""
    weight, points = (answers[name].to_numpy(dtype=np.float64) for name in ("weight", "points"))

    def sum_groups(members: Sequence[NDArray[np.bool_]]) -> Sums:
        parts = (np.ones_like(weight), weight, weight**2, weight * points, weight * points**2)
        sums = ([float(part[who].sum()) for who in members] for part in parts)
        return Sums(**{name: np.array(values) for name, values in zip(SUM_COLUMNS, sums, strict=True)})

    others, level = (sum_groups([group[side] for group in groups]) for side in (0, 1))
    both = sum_groups([group[0] | group[1] for group in groups])
    q_values = adjust_p_values(compare_means(level, others, both))
    beyond: NDArray[np.bool_] = np.nan_to_num(q_values, nan=1.0) <= thresholds.false_discovery
    return beyond


def _without_segment(linked: Linked, cut: str) -> Linked:
    """Without the segment whose levels are compared: it would explain the difference by itself."""
    column = SEGMENT_PREFIX + cut
    if column not in linked.answers.columns:
        return linked
    return Linked(
        answers=linked.answers.drop(columns=column),
        wrote=linked.wrote,
        mention_answer=linked.mention_answer,
        mention_driver=linked.mention_driver,
        theme_ids=linked.theme_ids,
    )


def _lay_out(split: Split, names: Mapping[str, str]) -> pd.DataFrame:
    """The parts as a table in the order in which a waterfall is read."""
    from scipy.stats import norm

    whole = split.points[0]
    p_values = np.asarray(2 * norm.sf(divide(np.abs(split.points), split.standard_error)), dtype=np.float64)
    q_values = np.concatenate([[np.nan], adjust_p_values(p_values[1:])])
    table = pd.DataFrame(
        {
            "part": pd.Series([part.kind for part in split.parts], dtype="str"),
            "driver_id": pd.Series([part.driver_id for part in split.parts], dtype="str"),
            "segment": pd.Series([part.segment for part in split.parts], dtype="str"),
            "name": pd.Series([names.get(part.driver_id, part.driver_id) for part in split.parts], dtype="str"),
            "share_before": split.share_before,
            "share_after": split.share_after,
            "points": split.points,
            "low": split.low,
            "high": split.high,
            "share": split.points / whole if abs(whole) > 1e-9 else np.full(len(split.points), np.nan),
            "q_value": q_values,
        }
    )
    about_driver = table["part"].isin(["volume", "severity"])
    order = table.assign(
        place=[
            _ORDER.index("driver" if driver else kind) for kind, driver in zip(table["part"], about_driver, strict=True)
        ],
        size=np.where(about_driver, -table["points"].abs().round(10), 0.0),
    ).sort_values(["place", "size", "driver_id", "part", "segment"], kind="stable")
    laid: pd.DataFrame = table.loc[order.index].reset_index(drop=True)
    return laid.assign(position=np.arange(len(laid), dtype=np.int64))
