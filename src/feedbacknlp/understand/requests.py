"""Wishes for a feature or an improvement, grouped by what is asked for."""

from __future__ import annotations

import numpy as np
import pandas as pd

from feedbacknlp.contracts import FloatArray, Heads, VectorSource, centre_rows
from feedbacknlp.contracts.tables import Requests, empty_table, segment_columns
from feedbacknlp.understand.assign import OTHER
from feedbacknlp.understand.words import shorten_text

__all__ = ["collect_requests", "group_vectors"]

GROUPED_AT_ONCE = 2000
"""Requests that are grouped by their distances; further ones join the group whose centre is nearest, so that cost
stays linear."""

APART = 0.55
"""Mean cosine distance (after language centring) from which two groups of requests ask for different things."""


def collect_requests(
    statements: pd.DataFrame,
    comments: pd.DataFrame,
    responses: pd.DataFrame,
    mentions: pd.DataFrame,
    intents: pd.DataFrame,
    *,
    vectors: VectorSource,
    heads: Heads,
    language: str,
) -> pd.DataFrame:
    """Requests with the respondent's first score, largest groups first.

    Parameters
    ----------
    statements, comments, responses, mentions, intents : tables
    vectors : VectorSource
    heads : Heads
        For the language means.
    language : str
        Of the study: a group is named by a sentence in it where it has one.

    Returns
    -------
    Requests
        A group is named by its most central asking sentence. The respondent's segment columns stand beside it.
    """
    asked = intents.loc[intents["intent"] == "request", ["statement_id", "probability"]]
    if asked.empty:
        return empty_table(Requests)
    frame = statements.merge(asked, on="statement_id").sort_values("statement_id").reset_index(drop=True)
    themes = (
        mentions[mentions["theme_id"] != OTHER]
        .sort_values(["statement_id", "closeness", "theme_id"], ascending=[True, False, True])
        .drop_duplicates("statement_id")
    )
    frame = frame.merge(themes[["statement_id", "theme_id"]], on="statement_id", how="left").merge(
        comments[["comment_id", "response_id", "written_at"]], on="comment_id", how="left"
    )
    scores = responses.drop_duplicates("response_id")[
        ["response_id", "score_kind", "band", "value", *segment_columns(responses)]
    ]
    frame = frame.merge(scores, on="response_id", how="left")
    matrix = centre_rows(
        vectors.take(frame["statement_id"]), frame["language"].tolist(), heads.language_means
    )
    labels = group_vectors(matrix)
    frame["label"] = labels
    sizes = frame["label"].value_counts()
    own = (frame["language"] == language).to_numpy()
    medoids = {label: _most_central(matrix, np.flatnonzero(labels == label), own) for label in sizes.index}
    order = sorted(sizes.index, key=lambda label: (-sizes[label], frame["statement_id"].iloc[medoids[label]]))
    names = {
        label: (f"request_{place}", shorten_text(str(frame["shown_text"].iloc[medoids[label]]), most=110))
        for place, label in enumerate(order, start=1)
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
    central = [float(matrix[at] @ matrix[medoids[label]]) for at, label in enumerate(labels)]
    sort = (
        pd.DataFrame({"place": places, "central": -np.round(central, 4), "id": frame["statement_id"]})
        .sort_values(["place", "central", "id"], kind="stable")
        .index
    )
    texts = ["response_id", "request_group", "group_name", "theme_id", "score_kind", "band"]
    return result.loc[sort].reset_index(drop=True).astype(dict.fromkeys(texts, "str"))


def group_vectors(matrix: FloatArray) -> np.ndarray:
    """Group number of each row by average linkage on cosine distance; int array of shape (n,).

    Rows must come in a fixed order; numbers have no meaning of their own.
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
    labels = fcluster(joined, np.nextafter(APART, 0), criterion="distance") - 1
    if step == 1:
        return np.asarray(labels)
    centres = np.stack([first[labels == label].mean(axis=0) for label in range(labels.max() + 1)])
    return np.asarray((matrix @ centres.T).argmax(axis=1))


def _most_central(matrix: FloatArray, rows: np.ndarray, own: np.ndarray) -> int:
    """The row nearest to the centre of all, among those in the study's own language where there are any."""
    centre = matrix[rows].mean(axis=0)
    speaking = rows[own[rows]] if own[rows].any() else rows
    return int(speaking[np.round(matrix[speaking] @ centre, 5).argmax()])
