"""The focus of a score: the answers that drivers, bands and what-ifs are counted among, the last wave's where they are
enough."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

import numpy as np
import pandas as pd

from feedbacknlp.config import ThresholdConfig
from feedbacknlp.explain.answers import Linked
from feedbacknlp.explain.change_parts import SMALLEST_GROUP
from feedbacknlp.explain.sums import SUM_COLUMNS

__all__ = ["Focus", "focus_counts", "focus_linked", "focus_responses", "mark_focus", "read_focus"]

Focus = Mapping[tuple[str, str], str]
"""The wave of each score (kind, question) that has one in focus."""

_SCORE = ["score_kind", "question"]


def mark_focus(
    scores: pd.DataFrame, *, thresholds: ThresholdConfig, among: frozenset[str] | None = None
) -> pd.DataFrame:
    """The scores with the column ``focus``, true for one row of each score.

    Parameters
    ----------
    scores : DataFrame
        Of the Scores contract but for ``focus``; waves in the order of time.
    thresholds : ThresholdConfig
        ``smallest_wave`` is used.
    among : frozenset of str, optional
        Waves that can be in focus; all of them where not given.

    Notes
    -----
    The last wave with 30 answers or more (one with fewer has hardly begun) is in focus where at least
    ``smallest_wave`` of its answers have a comment that says something; else all waves together are. An average over
    waves tells the state of no time when the score moves, but a handful of comments tells no drivers: 100 of them are
    as many as a driver that one in ten mentions needs for the ten mentions from which on it is called reliable. A score
    of one wave has no other row to choose.
    """
    focus = (scores["wave"] == "").to_numpy(dtype=bool, copy=True)
    for rows in scores.groupby(_SCORE, sort=False).indices.values():
        own = scores.iloc[rows]
        waves = own["wave"] != ""
        begun = waves & (own["base"] >= SMALLEST_GROUP) & own["low"].notna()
        if among is not None:
            begun &= own["wave"].isin(among)
        last = np.flatnonzero(begun)[-1:]
        if waves.sum() > 1 and len(last) and own["wrote"].iloc[last[0]] >= thresholds.smallest_wave:
            focus[rows] = False
            focus[rows[last[0]]] = True
    return scores.assign(focus=focus)


def read_focus(scores: pd.DataFrame) -> dict[tuple[str, str], str]:
    """The wave in focus of each score that has one; none of a score whose waves are told together."""
    marked = scores[scores["focus"] & (scores["wave"] != "")]
    return {
        (str(kind), str(question)): str(wave)
        for kind, question, wave in zip(marked["score_kind"], marked["question"], marked["wave"], strict=True)
    }


def focus_counts(counts: pd.DataFrame, focus: Focus) -> pd.DataFrame:
    """Counts in which the cells of other waves hold nobody: a driver that nobody mentions any more keeps its row.

    Parameters
    ----------
    counts : DataFrame of the Counts contract
    focus : Focus
    """
    out = ~_find_inside(counts, focus)
    if not out.any():
        return counts
    emptied = counts.copy()
    for name in SUM_COLUMNS:
        emptied.loc[out, name] = 0
    return emptied


def focus_responses(responses: pd.DataFrame, focus: Focus) -> pd.DataFrame:
    """The responses in focus."""
    return responses[_find_inside(responses, focus)] if focus else responses


def focus_linked(linked: Linked, focus: Focus) -> Linked:
    """The answers in focus with what they mention."""
    inside = _find_inside(linked.answers, focus)
    if inside.all():
        return linked
    place = np.cumsum(inside) - 1
    kept = inside[linked.mention_answer]
    return replace(
        linked,
        answers=linked.answers[inside].reset_index(drop=True),
        wrote=linked.wrote[inside],
        mention_answer=place[linked.mention_answer[kept]].astype(np.int64),
        mention_driver=linked.mention_driver[kept],
    )


def _find_inside(rows: pd.DataFrame, focus: Focus) -> np.ndarray:
    """Which rows (with score_kind, question and wave) are in the focus of their score."""
    inside = np.ones(len(rows), dtype=bool)
    for (kind, question), wave in focus.items():
        own = ((rows["score_kind"] == kind) & (rows["question"] == question)).to_numpy(dtype=bool)
        inside &= ~own | (rows["wave"] == wave).to_numpy(dtype=bool)
    return inside
