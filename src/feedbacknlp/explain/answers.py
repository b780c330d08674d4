"""Answers and who of them mentions what: the one place where responses, comments and mentions find each other."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np
import pandas as pd
from numpy.typing import NDArray

from feedbacknlp.contracts.tables import segment_columns
from feedbacknlp.errors import ContractError
from feedbacknlp.explain.joins import Positions, locate_ids, need_columns, number_levels

__all__ = ["Linked", "link_answers"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Linked:
    """Answers (one score of one response each) with what each mentions.

    Parameters
    ----------
    answers : DataFrame
        score_kind, question, band, wave, points, weight, value and the segments; texts are categorical with sorted
        categories. Sorted by points and weight, so that sums do not depend on the order of the rows, to the last bit.
    wrote : bool array of shape (answers,)
        Whether the response has a comment that says something.
    mention_answer, mention_driver : int64 arrays of one length
        Distinct pairs of answer and driver in the order of the answers; a driver is ``3 * theme + polarity + 1``, see
        ``theme_ids``.
    theme_ids : tuple of str
        Sorted.
    """

    answers: pd.DataFrame
    wrote: NDArray[np.bool_]
    mention_answer: Positions
    mention_driver: Positions
    theme_ids: tuple[str, ...]

    @property
    def driver_codes(self) -> int:
        """How many numbers a driver can have."""
        return 3 * max(len(self.theme_ids), 1)


def link_answers(
    responses: pd.DataFrame, comments: pd.DataFrame, mentions: pd.DataFrame, outcomes: pd.DataFrame, *, stage: str
) -> Linked:
    """Join the row tables.

    Parameters
    ----------
    responses, comments, mentions, outcomes : DataFrame
        Of the contracts of these names. Comments join responses by ``response_id``, mentions and outcomes join
        comments by ``comment_id``; what joins nothing is left out.
    stage : str
        Who asks, for messages.

    Raises
    ------
    ContractError
        FB841 a column is missing, FB842 a comment id stands twice, FB843 a weight or the points of a response are
        not finite or a weight is below 0.
    """
    need_columns(
        responses,
        ("response_id", "score_kind", "question", "band", "points", "weight", "wave"),
        table="Responses",
        stage=stage,
    )
    need_columns(comments, ("comment_id", "response_id"), table="Comments", stage=stage)
    need_columns(mentions, ("comment_id", "theme_id", "polarity"), table="Mentions", stage=stage)
    need_columns(outcomes, ("comment_id", "outcome", "reason"), table="Outcomes", stage=stage)
    order = _order_answers(responses, stage)
    answers = _take_answers(responses, order)
    person, people = pd.factorize(responses["response_id"])
    person = person.astype(np.int64)[order]
    comment_person = locate_ids(
        comments["response_id"], pd.Series(people, name="response_id"), table="Responses", stage=stage
    )

    mention_person = _follow(mentions["comment_id"], comments, comment_person, stage)
    theme, theme_ids = pd.factorize(mentions["theme_id"], sort=True)
    driver = theme.astype(np.int64) * 3 + mentions["polarity"].to_numpy(dtype=np.int64) + 1
    kept = (mention_person >= 0) & (theme >= 0)
    drivers = 3 * max(len(theme_ids), 1)
    # One response mentions a driver once: pairs are made distinct before anything is counted.
    pairs = np.unique(mention_person[kept] * drivers + driver[kept])
    pair_person, pair_driver = pairs // drivers, pairs % drivers

    wrote = np.zeros(len(people), dtype=bool)
    says_something = outcomes["outcome"].isin(["theme", "other"]) | (outcomes["reason"] == "bare")
    outcome_person = _follow(outcomes.loc[says_something, "comment_id"], comments, comment_person, stage)
    wrote[outcome_person[outcome_person >= 0]] = True
    wrote[pair_person] = True
    mention_answer, mention_driver = _spread_over_answers(pair_person, pair_driver, person)
    return Linked(
        answers=answers,
        wrote=wrote[person],
        mention_answer=mention_answer,
        mention_driver=mention_driver,
        theme_ids=tuple(str(theme_id) for theme_id in theme_ids),
    )


def _order_answers(responses: pd.DataFrame, stage: str) -> Positions:
    """Positions of the answers in the order of their points and weights."""
    points = responses["points"].to_numpy(dtype=np.float64)
    weight = responses["weight"].to_numpy(dtype=np.float64)
    wrong = ~(np.isfinite(points) & np.isfinite(weight) & (weight >= 0))
    if wrong.any():
        raise ContractError(
            f"{int(wrong.sum())} responses have points or a weight that can not be counted",
            code="FB843",
            where=f"{stage}: Responses, columns points and weight",
            expected="finite numbers, weights of 0 or more",
        )
    order: Positions = np.lexsort((weight, points)).astype(np.int64)
    return order


def _take_answers(responses: pd.DataFrame, order: Positions) -> pd.DataFrame:
    """What is counted of the responses, in this order: numbers and small codes, for there may be millions."""
    texts = ["score_kind", "question", "band", "wave", *segment_columns(responses)]
    columns: dict[str, Any] = {}
    for name in texts:
        numbers, levels = number_levels(responses[name])
        columns[name] = pd.Categorical.from_codes(numbers[order], categories=pd.Index(levels, dtype="str"))
    for name in ("points", "weight", "value"):
        if name in responses.columns:
            columns[name] = responses[name].to_numpy(dtype=np.float64)[order]
    return pd.DataFrame(columns)


def _follow(comment_ids: pd.Series, comments: pd.DataFrame, comment_person: Positions, stage: str) -> Positions:
    """The person of each comment id, -1 where there is none."""
    position = locate_ids(comment_ids, comments["comment_id"], table="Comments", stage=stage)
    if len(comment_person) == 0:
        return position
    return np.where(position >= 0, comment_person[position], -1)


def _spread_over_answers(
    pair_person: Positions, pair_driver: Positions, person: Positions
) -> tuple[Positions, Positions]:
    """Pairs of person and driver -> pairs of answer and driver: a person with two scores counts for both."""
    by_person = np.argsort(person, kind="stable")
    answers_of = np.bincount(person)
    start_of = np.cumsum(answers_of) - answers_of
    times = answers_of[pair_person]
    first = np.repeat(start_of[pair_person], times)
    within = np.arange(int(times.sum()), dtype=np.int64) - np.repeat(np.cumsum(times) - times, times)
    answer = by_person[first + within]
    order = np.argsort(answer, kind="stable")
    return answer[order], np.repeat(pair_driver, times)[order]
