"""Wishes for a feature or an improvement, grouped by what is asked for."""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np
import pandas as pd

from feedbacknlp.contracts import FloatArray, Heads, Segmenter, VectorSource, centre_rows
from feedbacknlp.contracts.tables import Requests, empty_table, segment_columns
from feedbacknlp.understand.addressed import asks_outright, knows_wishes
from feedbacknlp.understand.assign import OTHER
from feedbacknlp.understand.request_names import name_requests

__all__ = ["collect_requests", "group_vectors", "part_vectors"]

GROUPED_AT_ONCE = 2000
"""Requests that are grouped by their distances; further ones join the group whose centre is nearest, so that cost
stays linear."""

APART = 0.55
"""Mean cosine distance (after language centring, and less what all of the study's requests share) from which two groups
of requests ask for different things. Rather two small groups of one wish than two wishes under one title: of 200
requests of the corpus two in five are grouped so, and 98 in 100 of these with others on their theme."""

SEVERAL = 3
"""Requests of a group from which on one of them must ask outright."""

PRIOR = 10
"""Requests by which the mean of a study's requests, and that of a language's, is held back: few can not tell what all
of them share."""


def collect_requests(
    statements: pd.DataFrame,
    comments: pd.DataFrame,
    responses: pd.DataFrame,
    mentions: pd.DataFrame,
    intents: pd.DataFrame,
    *,
    vectors: VectorSource,
    heads: Heads,
    segmenter: Segmenter,
    themes: Mapping[str, str],
    language: str,
) -> pd.DataFrame:
    """Requests with the respondent's first score, largest groups first.

    Parameters
    ----------
    statements, comments, responses, mentions, intents : tables
    vectors : VectorSource
    heads : Heads
        For the language means.
    segmenter : Segmenter
    themes : mapping of theme id to name
    language : str
        Of the study: a group is named in it where it has requests in it.

    Returns
    -------
    Requests
        A group is named by what its requests ask for (:mod:`feedbacknlp.understand.request_names`). The
        respondent's segment columns stand beside it.
    """
    asked = intents.loc[intents["intent"] == "request", ["statement_id", "probability"]]
    if asked.empty:
        return empty_table(Requests)
    frame = statements.merge(asked, on="statement_id").sort_values("statement_id").reset_index(drop=True)
    nearest = (
        mentions[mentions["theme_id"] != OTHER]
        .sort_values(["statement_id", "closeness", "theme_id"], ascending=[True, False, True])
        .drop_duplicates("statement_id")
    )
    frame = frame.merge(nearest[["statement_id", "theme_id"]], on="statement_id", how="left").merge(
        comments[["comment_id", "response_id", "written_at"]], on="comment_id", how="left"
    )
    scores = responses.drop_duplicates("response_id")[
        ["response_id", "score_kind", "band", "value", *segment_columns(responses)]
    ]
    frame = frame.merge(scores, on="response_id", how="left")
    matrix = part_vectors(
        centre_rows(vectors.take(frame["statement_id"]), frame["language"].tolist(), heads.language_means),
        frame["language"].to_numpy(),
    )
    labels = group_vectors(matrix, apart=APART)
    meant = _are_asked(frame, labels)
    frame, matrix, labels = frame[meant].reset_index(drop=True), matrix[meant], labels[meant]
    if frame.empty:
        return empty_table(Requests)
    frame["label"] = labels
    sizes = frame["label"].value_counts()
    rows = {label: np.flatnonzero(labels == label) for label in sizes.index}
    central = np.round(_nearness(matrix, rows), 4)
    medoids = {label: own[central[own].argmax()] for label, own in rows.items()}
    order = sorted(sizes.index, key=lambda label: (-sizes[label], frame["statement_id"].iloc[medoids[label]]))
    titles = name_requests(
        frame, [rows[label] for label in order], central, themes=themes, segmenter=segmenter, language=language
    )
    names = {
        label: (f"request_{place}", title)
        for place, (label, title) in enumerate(zip(order, titles, strict=True), start=1)
    }
    result = pd.DataFrame(
        {
            "statement_id": frame["statement_id"],
            "comment_id": frame["comment_id"],
            "response_id": frame["response_id"],
            "request_group": frame["label"].map(lambda label: names[label][0]),
            "group_name": frame["label"].map(lambda label: names[label][1]),
            "request": frame["shown_text"],
            "theme_id": frame["theme_id"],
            "score_kind": frame["score_kind"],
            "band": frame["band"],
            "value": frame["value"].astype("float64"),
            "language": frame["language"],
            "written_at": frame["written_at"],
            "probability": frame["probability"],
            **{name: frame[name] for name in segment_columns(responses)},
        }
    )
    places = frame["label"].map({label: place for place, label in enumerate(order)})
    sort = (
        pd.DataFrame({"place": places, "central": -central, "id": frame["statement_id"]})
        .sort_values(["place", "central", "id"], kind="stable")
        .index
    )
    texts = ["response_id", "request_group", "group_name", "theme_id", "score_kind", "band"]
    return result.loc[sort].reset_index(drop=True).astype(dict.fromkeys(texts, "str"))


def part_vectors(matrix: FloatArray, languages: np.ndarray) -> FloatArray:
    """Requests less what all of the study's share.

    In reviews of clothes every wish speaks of clothes: without this, all of them are near each other and end in one
    group. The mean of each language is drawn towards that of all by :data:`PRIOR` requests, and what is taken off grows
    with the number of requests, so that a handful is compared as it stands.

    Parameters
    ----------
    matrix : float32 array of shape (n, dimensions), rows of length 1
    languages : array of str, one a row
    """
    share = len(matrix) / (len(matrix) + PRIOR)
    whole = matrix.mean(axis=0)
    parted = np.empty_like(matrix)
    for code in sorted(set(languages.tolist())):
        own = languages == code
        mean = (matrix[own].sum(axis=0) + PRIOR * whole) / (own.sum() + PRIOR)
        parted[own] = matrix[own] - share * mean
    lengths = np.linalg.norm(parted, axis=1, keepdims=True)
    apart: FloatArray = (parted / np.maximum(lengths, 1e-9)).astype(np.float32)
    return apart


def group_vectors(matrix: FloatArray, *, apart: float) -> np.ndarray:
    """Group number of each row by average linkage on cosine distance; int array of shape (n,).

    Rows must come in a fixed order; numbers have no meaning of their own.

    Parameters
    ----------
    matrix : float32 array of shape (n, dimensions), rows of length 1
    apart : float
        Mean cosine distance from which two groups stay two.
    """
    from scipy.cluster.hierarchy import fcluster, linkage
    from scipy.spatial.distance import squareform

    if len(matrix) == 1:
        return np.zeros(1, dtype=int)
    step = max(1, -(-len(matrix) // GROUPED_AT_ONCE))
    first = matrix[::step]
    if len(first) == 1:
        return np.zeros(len(matrix), dtype=int)
    distances = np.round(1 - first.astype(float) @ first.T.astype(float), 4).clip(0)
    # groups that are exactly so far apart stay two
    joined = linkage(squareform(distances, checks=False), method="average")
    labels = fcluster(joined, np.nextafter(apart, 0), criterion="distance") - 1
    if step == 1:
        return np.asarray(labels)
    centres = np.stack([first[labels == label].mean(axis=0) for label in range(labels.max() + 1)])
    return np.asarray((matrix @ centres.T).argmax(axis=1))


def _are_asked(frame: pd.DataFrame, labels: np.ndarray) -> np.ndarray:
    """Which rows are in a group that asks for something: of :data:`SEVERAL` people who wish for one thing, somebody
    says so outright ("I wish"). Where nobody does, they speak of what might suit somebody. A group with a language
    whose phrases are not known is taken at its word."""
    texts, codes = frame["shown_text"].tolist(), frame["language"].tolist()
    told = [not knows_wishes(code) or asks_outright(text, code) for text, code in zip(texts, codes, strict=True)]
    groups = pd.DataFrame({"label": labels, "told": told}).groupby("label")["told"]
    meant: np.ndarray = (groups.transform("any") | (groups.transform("size") < SEVERAL)).to_numpy()
    return meant


def _nearness(matrix: FloatArray, groups: Mapping[int, np.ndarray]) -> np.ndarray:
    """Product of each row with the mean of its group."""
    near = np.zeros(len(matrix))
    for rows in groups.values():
        near[rows] = matrix[rows] @ matrix[rows].mean(axis=0)
    return near
