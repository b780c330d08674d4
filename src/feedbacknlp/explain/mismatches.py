"""Mismatches: responses whose score and words say the opposite, such as a scale that was read upside down."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import pandas as pd

from feedbacknlp.contracts import ScoreScale
from feedbacknlp.contracts.members import are_members
from feedbacknlp.contracts.tables import Mismatches, empty_table
from feedbacknlp.explain.frames import stack_tables
from feedbacknlp.explain.joins import locate_ids, need_columns

__all__ = ["CLEAR_POLARITY", "MismatchEffect", "find_mismatches", "measure_mismatch_effect"]

CLEAR_POLARITY = 0.6
"""Mean polarity from which a text is clearly positive, and minus which it is clearly negative."""

_STAGE = "find_mismatches"


@dataclass(frozen=True, slots=True, kw_only=True)
class MismatchEffect:
    """What the mismatches of one score do to it.

    Parameters
    ----------
    score_kind, question : str
    n : int
        Mismatches.
    base : int
        Answers to the score.
    value, value_without : float
        The metric with and without them, in its own points; NaN where nothing is left.
    """

    score_kind: str
    question: str
    n: int
    base: int
    value: float
    value_without: float


def find_mismatches(
    responses: pd.DataFrame,
    comments: pd.DataFrame,
    statements: pd.DataFrame,
    sentiments: pd.DataFrame,
    scales: Sequence[ScoreScale],
    *,
    clear: float = CLEAR_POLARITY,
) -> pd.DataFrame:
    """Responses of the best band whose text is clearly negative, and of the worst band whose text is clearly positive.

    Parameters
    ----------
    responses, comments, statements, sentiments : DataFrame
        Of the contracts of these names.
    scales : sequence of ScoreScale
        A scale of one band has no mismatch.
    clear : float, default=0.6
        Mean polarity (0 ... 1) that counts as clear, included.

    Returns
    -------
    DataFrame of the Mismatches contract
        The strongest disagreement first, ties by response_id and score. ``polarity`` is the mean over all
        statements of the response that have a sentiment, weighted by their length in characters; ``comment`` is the
        masked text of the comment that disagrees most.

    Raises
    ------
    ContractError
        FB841 a column is missing, FB842 a comment or statement id stands twice.
    """
    need_columns(responses, ("response_id", "score_kind", "question", "value", "band"), table="Responses", stage=_STAGE)
    need_columns(comments, ("comment_id", "response_id"), table="Comments", stage=_STAGE)
    need_columns(
        statements,
        ("statement_id", "comment_id", "start", "end", "shown_text", "quality"),
        table="Statements",
        stage=_STAGE,
    )
    need_columns(sentiments, ("statement_id", "polarity"), table="Sentiments", stage=_STAGE)
    by_comment = _weigh_comments(comments, statements, sentiments)
    totals = by_comment.groupby("response_id")[["felt", "length"]].sum()
    polarity = totals["felt"] / totals["length"]
    parts = [
        _find_band(responses, scale, polarity, sign, clear)
        for scale in scales
        if len(scale.bands) > 1
        for sign in (-1, 1)
    ]
    found = stack_tables(parts, responses.iloc[:0].assign(polarity=pd.Series([], dtype="float64")))
    if found.empty:
        return empty_table(Mismatches)
    chosen = _choose_comments(found, by_comment)
    texts = _show_comments(statements, chosen)
    table = pd.DataFrame(
        {
            "response_id": found["response_id"],
            "score_kind": found["score_kind"],
            "question": found["question"],
            "value": found["value"].astype("float64"),
            "band": found["band"],
            "comment_id": chosen,
            "comment": chosen.map(texts).astype("str"),
            "polarity": found["polarity"],
            # Ten digits: equal texts must not be ordered by the last bit of a float.
            "strength": -found["polarity"].abs().round(10),
        }
    )
    keys = ["strength", "response_id", "score_kind", "question", "value"]
    return table.sort_values(keys, kind="stable").drop(columns="strength").reset_index(drop=True)


def measure_mismatch_effect(
    responses: pd.DataFrame, mismatches: pd.DataFrame, scales: Sequence[ScoreScale]
) -> tuple[MismatchEffect, ...]:
    """The metric of each score with and without its mismatches, in the order of the scales.

    Parameters
    ----------
    responses : DataFrame of the Responses contract
    mismatches : DataFrame of the Mismatches contract
    scales : sequence of ScoreScale

    Notes
    -----
    The metric is the weighted mean of the points in all cases. Leaving mismatches out is a look at their weight,
    not a correction: an honest 9 with an angry text is an answer too.
    """
    names = ["response_id", "score_kind", "question", "band"]
    need_columns(responses, (*names, "points", "weight"), table="Responses", stage="measure_mismatch_effect")
    need_columns(mismatches, names, table="Mismatches", stage="measure_mismatch_effect")
    told = pd.MultiIndex.from_frame(mismatches[names])
    disagrees = pd.MultiIndex.from_frame(responses[names]).isin(told)
    effects = []
    for scale in scales:
        own = ((responses["score_kind"] == scale.kind) & (responses["question"] == scale.question)).to_numpy()
        effects.append(
            MismatchEffect(
                score_kind=scale.kind,
                question=scale.question,
                n=int((own & disagrees).sum()),
                base=int(own.sum()),
                value=_average_points(responses[own]),
                value_without=_average_points(responses[own & ~disagrees]),
            )
        )
    return tuple(effects)


def _average_points(responses: pd.DataFrame) -> float:
    points = responses["points"].to_numpy(dtype=np.float64)
    weight = responses["weight"].to_numpy(dtype=np.float64)
    order = np.lexsort((weight, points))
    total = float(weight.sum())
    return float((weight * points)[order].sum()) / float(weight[order].sum()) if total > 0 else float("nan")


def _weigh_comments(comments: pd.DataFrame, statements: pd.DataFrame, sentiments: pd.DataFrame) -> pd.DataFrame:
    """Per comment with a feeling: its response, the sum of polarity x length and of length; ordered by these sums."""
    position = locate_ids(sentiments["statement_id"], statements["statement_id"], table="Statements", stage=_STAGE)
    place = locate_ids(statements["comment_id"], comments["comment_id"], table="Comments", stage=_STAGE)
    kept = statements["quality"].isin(["ok", "bare"]).to_numpy(dtype=bool) & (place >= 0)
    length = np.maximum((statements["end"] - statements["start"]).to_numpy(dtype=np.float64), 1.0)
    polarity = sentiments["polarity"].to_numpy(dtype=np.float64)
    polarity, position = polarity[position >= 0], position[position >= 0]
    polarity, position = polarity[kept[position]], position[kept[position]]
    place, length = place[position], length[position]
    # Added in an order of their own, so that sums do not hang on the order of the rows, to the last bit.
    order = np.lexsort((length, polarity, place))
    felt, lengths = (
        np.bincount(place[order], weights=part[order], minlength=len(comments)) for part in (length * polarity, length)
    )
    spoken = np.flatnonzero((lengths > 0) & comments["response_id"].notna().to_numpy())
    spoken = spoken[np.lexsort((lengths[spoken], felt[spoken]))]
    table = comments[["comment_id", "response_id"]].iloc[spoken].reset_index(drop=True)
    return table.assign(felt=felt[spoken], length=lengths[spoken])


def _find_band(
    responses: pd.DataFrame, scale: ScoreScale, polarity: pd.Series, sign: int, clear: float
) -> pd.DataFrame:
    """Responses of the worst band with a clearly positive text (sign 1), or of the best with the opposite (-1)."""
    band = scale.band_names[0] if sign > 0 else scale.band_names[-1]
    own = responses[
        (responses["score_kind"] == scale.kind)
        & (responses["question"] == scale.question)
        & (responses["band"] == band)
    ]
    felt = own["response_id"].map(polarity).astype("float64")
    # A tenth of a billionth: a mean of -0.6 is -0.6 however its sum was rounded.
    clearly = sign * felt >= clear - 1e-10
    columns = ["response_id", "score_kind", "question", "value", "band"]
    return own.loc[clearly, columns].assign(polarity=felt[clearly])


def _choose_comments(found: pd.DataFrame, by_comment: pd.DataFrame) -> pd.Series:
    """The comment of each mismatch that goes furthest in its direction; ties by comment_id."""
    own = by_comment[are_members(by_comment["response_id"], found["response_id"])]
    mean = (own["felt"] / own["length"]).round(10)
    ordered = own.assign(mean=mean).sort_values(["mean", "comment_id"], kind="stable")
    lowest = ordered.drop_duplicates("response_id").set_index("response_id")["comment_id"]
    ordered = own.assign(mean=-mean).sort_values(["mean", "comment_id"], kind="stable")
    highest = ordered.drop_duplicates("response_id").set_index("response_id")["comment_id"]
    negative = found["response_id"].map(lowest)
    return negative.where(found["polarity"] < 0, found["response_id"].map(highest)).rename("comment_id")


def _show_comments(statements: pd.DataFrame, comment_ids: pd.Series) -> dict[str, str]:
    """The masked text of each comment: its statements in order, a space where something stood between them."""
    own = statements[are_members(statements["comment_id"], comment_ids)].sort_values(
        ["comment_id", "start", "statement_id"], kind="stable"
    )
    gap = own["start"] > own.groupby("comment_id")["end"].shift(1)
    pieces = own["shown_text"].where(~gap, " " + own["shown_text"])
    shown: dict[str, str] = {}
    for name, piece in zip(own["comment_id"].tolist(), pieces.tolist(), strict=True):
        shown[name] = shown.get(name, "") + piece
    return shown
