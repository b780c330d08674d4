"""Wishes for a feature or an improvement, grouped by what is asked for."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

import numpy as np
import pandas as pd
from numpy.typing import NDArray

from feedbacknlp.contracts import FloatArray, Heads, Segmenter, VectorSource, centre_rows
from feedbacknlp.contracts.tables import Requests, empty_table, segment_columns
from feedbacknlp.understand.addressed import asks_outright, knows_wishes
from feedbacknlp.understand.assign import OTHER
from feedbacknlp.understand.request_content import read_asked
from feedbacknlp.understand.request_names import name_requests

if TYPE_CHECKING:
    from scipy.sparse import csr_array

__all__ = ["collect_requests", "group_requests", "part_vectors"]

GROUPED_AT_ONCE = 2000
"""Requests that are grouped by their distances; further ones join the group that is nearest on average, where it is
near enough, so that cost stays linear."""

APART = 0.56
"""Mean distance from which two groups of requests ask for different things. Rather two small groups of one wish than
two wishes under one title. Set by reading the groups in reviews of clothes and apps."""

NOWHERE = -1.0
"""Nearness of a request that asks for nothing in particular to any other."""

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
        Of the statements.
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
    codes = frame["language"].tolist()
    asks = read_asked(frame["shown_text"].tolist(), codes, segmenter)
    matrix = part_vectors(
        centre_rows(vectors.take(frame["statement_id"]), codes, heads.language_means),
        frame["language"].to_numpy(),
    )
    labels = group_requests(matrix, asks, codes, apart=APART)
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


def group_requests(
    matrix: FloatArray, words: Sequence[Sequence[str]], codes: Sequence[str], *, apart: float
) -> np.ndarray:
    """Group number of each request by average linkage; int array of shape (n,).

    Two requests of one language are as near as the mean of two cosines: of their vectors, and of their words, weighed
    by how few requests hold them. Words alone would miss a wish in other words, vectors alone join what is merely said
    alike. Requests of two languages share no words, and their vectors alone count. A request that asks for nothing in
    particular stays alone.

    Rows must come in a fixed order; numbers have no meaning of their own.

    Parameters
    ----------
    matrix : float32 array of shape (n, dimensions), rows of length 1
    words : sequence of n sequences of str
        What each asks for.
    codes : sequence of n str
        Languages.
    apart : float
        Mean distance (1 less nearness) from which two groups stay two.
    """
    from scipy.cluster.hierarchy import fcluster, linkage
    from scipy.spatial.distance import squareform

    spoken, told = np.asarray(codes, dtype=object), _weigh_words(words, codes)
    empty = np.array([not own for own in words])
    first = np.arange(0, len(matrix), max(1, -(-len(matrix) // GROUPED_AT_ONCE)))
    if len(first) == 1:
        return np.arange(len(matrix))

    def near(rows: np.ndarray) -> NDArray[np.float64]:
        vectors = matrix[rows].astype(float) @ matrix[first].T.astype(float)
        shared = (told[rows] @ told[first].T).toarray()
        same = spoken[rows, None] == spoken[None, first]
        joined = np.where(same, (vectors + shared) / 2, vectors)
        joined[empty[rows]] = joined[:, empty[first]] = NOWHERE
        rounded: NDArray[np.float64] = joined.round(4)
        return rounded

    distances = (1 - near(first)).clip(0)
    np.fill_diagonal(distances, 0)
    # groups that are exactly so far apart stay two
    tree = linkage(squareform(distances, checks=False), method="average")
    labels = np.full(len(matrix), -1)
    labels[first] = fcluster(tree, np.nextafter(apart, 0), criterion="distance") - 1
    later = np.setdiff1d(np.arange(len(matrix)), first)
    belongs = np.eye(labels.max() + 1)[labels[first]]
    belongs /= belongs.sum(axis=0)
    for start in range(0, len(later), GROUPED_AT_ONCE):
        rows = later[start : start + GROUPED_AT_ONCE]
        means = near(rows) @ belongs
        labels[rows] = np.where(1 - means.max(axis=1) < apart, means.argmax(axis=1), -1)
    alone = np.flatnonzero(labels < 0)
    labels[alone] = labels.max() + 1 + np.arange(len(alone))
    return labels


def _weigh_words(words: Sequence[Sequence[str]], codes: Sequence[str]) -> csr_array:
    """Words of each request, those of few requests the heavier: sparse array of shape (n, words), rows of length 1, or
    0 where there are none."""
    from scipy.sparse import csr_array

    held = [sorted({f"{code} {word}" for word in own}) for own, code in zip(words, codes, strict=True)]
    counted = Counter(word for own in held for word in own)
    places = {word: place for place, word in enumerate(sorted(counted))}
    weights = [np.array([np.log(1 + len(words) / counted[word]) for word in own]) for own in held]
    values = [weight / np.linalg.norm(weight) if len(weight) else weight for weight in weights]
    starts = np.cumsum([0, *map(len, held)])
    columns = np.array([places[word] for own in held for word in own], dtype=int)
    return csr_array((np.concatenate([*values, np.zeros(0)]), columns, starts), shape=(len(words), len(places)))


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
