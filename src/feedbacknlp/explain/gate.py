"""What the quality gate found, band by band: noise, copies, one answer in every box, one score for every question."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import pandas as pd

from feedbacknlp.contracts import ScoreScale
from feedbacknlp.contracts.members import find_places
from feedbacknlp.contracts.tables import QUALITIES, SAME_SCORE, Gate, empty_table
from feedbacknlp.explain.frames import stack_tables
from feedbacknlp.explain.joins import locate_ids, need_columns

__all__ = ["find_same_scores", "measure_gate"]

_STAGE = "measure_gate"
_KINDS = (*QUALITIES[1:], SAME_SCORE)
_SAME = 3
"""Questions from which one value for all of them is worth a look."""
_KEY = ["score_kind", "question"]


def measure_gate(
    responses: pd.DataFrame,
    comments: pd.DataFrame,
    statements: pd.DataFrame,
    outcomes: pd.DataFrame,
    scales: Sequence[ScoreScale],
    *,
    given: pd.DataFrame | None = None,
) -> pd.DataFrame:
    """Each kind that occurs in a score, in each of its bands.

    Parameters
    ----------
    responses, comments, statements, outcomes : DataFrame
        Of the contracts of these names.
    scales : sequence of ScoreScale
    given : DataFrame of the Responses contract, optional
        All answers that these responses gave, where ``responses`` holds some of them: what was the same value for every
        question is seen in all.

    Returns
    -------
    DataFrame of the Gate contract
        By score in the order of the scales, worst band first, kinds in the order of ``QUALITIES``. The ``lost`` of a
        band add up to its ``no_content`` in Bands: no response leaves the study without a reason.
        ``same_score`` counts responses that gave one and the same value to at least three questions, all that they
        answered on scales of these ends.

    Raises
    ------
    ContractError
        FB841 a column is missing, FB842 a comment id stands twice.
    """
    need_columns(responses, ("response_id", *_KEY, "value", "band"), table="Responses", stage=_STAGE)
    need_columns(comments, ("comment_id", "response_id"), table="Comments", stage=_STAGE)
    need_columns(statements, ("comment_id", "quality"), table="Statements", stage=_STAGE)
    need_columns(outcomes, ("comment_id", "outcome", "reason"), table="Outcomes", stage=_STAGE)
    found = _judge_responses(comments, statements, outcomes)
    same = find_same_scores(responses if given is None else given, scales)
    tables = [_measure_score(responses, scale, found, same) for scale in scales]
    return stack_tables(tables, empty_table(Gate))


def _measure_score(responses: pd.DataFrame, scale: ScoreScale, found: pd.DataFrame, same: set[str]) -> pd.DataFrame:
    own = responses[(responses["score_kind"] == scale.kind) & (responses["question"] == scale.question)]
    # weights and segments do not matter here, and a response answers a question once
    answers = own[["response_id", "band"]].drop_duplicates("response_id")
    told = answers.join(found, on="response_id", how="inner")
    lined = answers[answers["response_id"].isin(same)]
    rows = []
    for kind in _KINDS:
        counts = told[kind] if kind in told else pd.Series(0, index=told.index)
        if not (len(lined) if kind == SAME_SCORE else (counts > 0).any() or (told["reason"] == kind).any()):
            continue
        for position, band in enumerate(scale.band_names):
            inside = told["band"] == band
            if kind == SAME_SCORE:
                statements, lost = 0, 0
                n, base = int((lined["band"] == band).sum()), int((answers["band"] == band).sum())
            else:
                statements, n = int(counts[inside].sum()), int((counts[inside] > 0).sum())
                lost, base = int((told.loc[inside, "reason"] == kind).sum()), int(inside.sum())
            rows.append((*scale.key, band, position, kind, statements, n, lost, base, n / base if base else None))
    names = list(empty_table(Gate).columns)
    return pd.DataFrame(rows, columns=names).astype(empty_table(Gate).dtypes.to_dict())


def _judge_responses(comments: pd.DataFrame, statements: pd.DataFrame, outcomes: pd.DataFrame) -> pd.DataFrame:
    """Of each response (index) with a statement or an outcome: its statements of each kind that occurs (columns), and
    why it has nothing to code, '' where one of its comments has; the best of several reasons."""
    owner, names = pd.factorize(comments["response_id"])  # -1: a comment may belong to no response

    def own(comment_ids: pd.Series) -> tuple[np.ndarray, np.ndarray]:
        """Rows whose comment belongs to a response, and which."""
        position = locate_ids(comment_ids, comments["comment_id"], table="Comments", stage=_STAGE)
        rows = np.flatnonzero(position >= 0)
        rows = rows[owner[position[rows]] >= 0]
        return rows, owner[position[rows]]

    kind_of, kinds = pd.factorize(statements["quality"], sort=True)
    said, speaker = own(statements["comment_id"])
    cells = np.bincount(speaker * len(kinds) + kind_of[said], minlength=len(names) * len(kinds))
    counts = pd.DataFrame(cells.reshape(len(names), len(kinds)), columns=list(kinds))
    reasons = ("", *QUALITIES[1:])
    told, judged = own(outcomes["comment_id"])
    reason = outcomes["reason"].where(outcomes["outcome"] == "no_content", "").iloc[told]
    best = np.full(len(names), len(reasons))
    np.minimum.at(best, judged, find_places(reason, pd.Series(reasons)))
    counts = counts.loc[:, counts.sum() > 0].assign(reason=np.array([*reasons, ""], dtype=object)[best])
    known = np.zeros(len(names), dtype=bool)
    known[speaker] = known[judged] = True
    return counts.set_axis(pd.Index(names, name="response_id"), axis=0)[known]


def find_same_scores(responses: pd.DataFrame, scales: Sequence[ScoreScale]) -> set[str]:
    """Responses that gave one and the same value to at least three questions, all they answered on scales of these
    ends."""
    if len(responses[_KEY].drop_duplicates()) < _SAME:
        return set()
    ends = {scale.key: f"{scale.low:g}-{scale.high:g}" for scale in scales}
    keys = list(zip(responses["score_kind"].tolist(), responses["question"].tolist(), strict=True))
    given = responses.assign(ends=[ends.get(key, "") for key in keys], asked=[f"{a}\n{b}" for a, b in keys])
    told = given.groupby(["response_id", "ends"]).agg(values=("value", "nunique"), asked=("asked", "nunique"))
    told = told[(told["values"] == 1) & (told["asked"] >= _SAME)]
    return set(told.index.get_level_values("response_id"))
