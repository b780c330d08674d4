"""Wishes for a feature or an improvement, grouped by what is asked for."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import pandas as pd
from numpy.typing import NDArray

from feedbacknlp.contracts import FloatArray, Heads, Segmenter, VectorSource
from feedbacknlp.contracts.members import are_members
from feedbacknlp.contracts.tables import Requests, empty_table, segment_columns
from feedbacknlp.understand.addressed import asks_outright, knows_wishes
from feedbacknlp.understand.assign import OTHER
from feedbacknlp.understand.request_choices import read_sides
from feedbacknlp.understand.request_content import read_asked
from feedbacknlp.understand.request_groups import APART, group_requests, place_requests
from feedbacknlp.understand.request_names import title_requests

__all__ = ["collect_requests", "group_wishes"]

SEVERAL = 3
"""Requests of a group from which on one of them must ask outright."""


def group_wishes(
    statements: pd.DataFrame,
    intents: pd.DataFrame,
    *,
    vectors: VectorSource,
    heads: Heads,
    segmenter: Segmenter,
    language: str,
) -> pd.DataFrame:
    """Requests, and which of them ask for the same thing. No codebook changes it.

    Parameters
    ----------
    statements, intents : tables
    vectors : VectorSource
        Of the statements.
    heads : Heads
        For the language means.
    segmenter : Segmenter
    language : str
        Of the study: a group is titled in it where it has requests in it.

    Returns
    -------
    DataFrame
        By ``statement_id``, with its ``probability``: ``wish`` (int, the group), ``central`` (cosine with the group's
        centre, 4 digits) and ``title`` (of the group, :mod:`feedbacknlp.understand.request_names`).
    """
    asked = intents.loc[intents["intent"] == "request", ["statement_id", "probability"]]
    frame = (
        statements[["statement_id", "shown_text", "language"]]
        .merge(asked, on="statement_id")
        .sort_values("statement_id")
        .reset_index(drop=True)
    )
    if frame.empty:
        return _list_wishes(frame, np.zeros(0, dtype=int), np.zeros(0), [])
    texts, codes = frame["shown_text"].tolist(), frame["language"].tolist()
    asks = read_asked(texts, codes, segmenter)
    matrix = place_requests(vectors.take(frame["statement_id"]), codes, heads)
    labels = group_requests(matrix, asks, codes, read_sides(texts, codes), apart=APART)
    meant = _are_asked(frame, labels)
    # numbered as they come, so that no number is left out
    labels = np.unique(labels[meant], return_inverse=True)[1]
    kept = np.flatnonzero(meant)
    groups = [kept[labels == number] for number in range(labels.max(initial=-1) + 1)]
    central = np.round(_nearness(matrix, groups), 4)
    titles = title_requests(texts, asks, codes, groups, central, language=language)
    return _list_wishes(frame[meant].reset_index(drop=True), labels, central[kept], titles)


def _list_wishes(
    frame: pd.DataFrame, labels: np.ndarray, central: NDArray[np.float64], titles: Sequence[str]
) -> pd.DataFrame:
    """Requests with their groups, and the title of each group beside its requests."""
    return frame[["statement_id", "probability"]].assign(
        wish=labels.astype("int64"),
        central=central,
        title=pd.Series([titles[label] for label in labels], index=frame.index, dtype="str"),
    )


def collect_requests(
    wishes: pd.DataFrame,
    statements: pd.DataFrame,
    comments: pd.DataFrame,
    responses: pd.DataFrame,
    mentions: pd.DataFrame,
) -> pd.DataFrame:
    """Requests with the respondent's first score, largest groups first.

    Parameters
    ----------
    wishes : DataFrame
        From :func:`group_wishes`.
    statements, comments, responses, mentions : tables

    Returns
    -------
    Requests
        The respondent's segment columns stand beside it.
    """
    if wishes.empty:
        return empty_table(Requests)
    frame = wishes.merge(statements, on="statement_id").sort_values("statement_id").reset_index(drop=True)
    nearest = (
        mentions[(mentions["theme_id"] != OTHER) & are_members(mentions["statement_id"], wishes["statement_id"])]
        .sort_values(["statement_id", "closeness", "theme_id"], ascending=[True, False, True])
        .drop_duplicates("statement_id")
    )
    own = comments.loc[are_members(comments["comment_id"], frame["comment_id"])]
    frame = frame.merge(nearest[["statement_id", "theme_id"]], on="statement_id", how="left").merge(
        own[["comment_id", "response_id", "written_at"]], on="comment_id", how="left"
    )
    segments = segment_columns(responses)
    scores = responses.loc[
        are_members(responses["response_id"], own["response_id"]),
        ["response_id", "score_kind", "band", "value", *segments],
    ]
    frame = frame.merge(scores.drop_duplicates("response_id"), on="response_id", how="left")
    labels, central = frame["wish"].to_numpy(), frame["central"].to_numpy()
    sizes = np.bincount(labels)
    groups = [np.flatnonzero(labels == label) for label in range(len(sizes))]
    medoids = [rows[central[rows].argmax()] for rows in groups]
    order = sorted(range(len(sizes)), key=lambda label: (-sizes[label], frame["statement_id"].iloc[medoids[label]]))
    names = {label: f"request_{place}" for place, label in enumerate(order, start=1)}
    result = pd.DataFrame(
        {
            "statement_id": frame["statement_id"],
            "comment_id": frame["comment_id"],
            "response_id": frame["response_id"],
            "request_group": frame["wish"].map(names),
            "group_name": frame["title"],
            "request": frame["shown_text"],
            "theme_id": frame["theme_id"],
            "score_kind": frame["score_kind"],
            "band": frame["band"],
            "value": frame["value"].astype("float64"),
            "language": frame["language"],
            "written_at": frame["written_at"],
            "probability": frame["probability"],
            **{name: frame[name] for name in segments},
        }
    )
    places = frame["wish"].map({label: place for place, label in enumerate(order)})
    sort = (
        pd.DataFrame({"place": places, "central": -central, "id": frame["statement_id"]})
        .sort_values(["place", "central", "id"], kind="stable")
        .index
    )
    texts = ["response_id", "request_group", "group_name", "theme_id", "score_kind", "band"]
    return result.loc[sort].reset_index(drop=True).astype(dict.fromkeys(texts, "str"))


def _are_asked(frame: pd.DataFrame, labels: np.ndarray) -> np.ndarray:
    """Which rows are in a group that asks for something: of :data:`SEVERAL` people who wish for one thing, somebody
    says so outright ("I wish"). Where nobody does, they speak of what might suit somebody. A group with a language
    whose phrases are not known is taken at its word."""
    texts, codes = frame["shown_text"].tolist(), frame["language"].tolist()
    told = [not knows_wishes(code) or asks_outright(text, code) for text, code in zip(texts, codes, strict=True)]
    groups = pd.DataFrame({"label": labels, "told": told}).groupby("label")["told"]
    meant: np.ndarray = (groups.transform("any") | (groups.transform("size") < SEVERAL)).to_numpy()
    return meant


def _nearness(matrix: FloatArray, groups: Sequence[np.ndarray]) -> NDArray[np.float64]:
    """Product of each row with the mean of its group."""
    near = np.zeros(len(matrix))
    for rows in groups:
        near[rows] = matrix[rows] @ matrix[rows].mean(axis=0)
    return near
