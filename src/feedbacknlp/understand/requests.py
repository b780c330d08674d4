"""Wishes for a feature or an improvement, grouped by what is asked for."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

import numpy as np
import pandas as pd
from numpy.typing import NDArray

from feedbacknlp.contracts import FloatArray, Heads, Segmenter, VectorSource, centre_rows
from feedbacknlp.contracts.members import are_members
from feedbacknlp.contracts.tables import Requests, empty_table, segment_columns
from feedbacknlp.understand.addressed import asks_outright, knows_wishes
from feedbacknlp.understand.assign import OTHER
from feedbacknlp.understand.request_content import read_asked
from feedbacknlp.understand.request_names import name_requests, share_phrases

if TYPE_CHECKING:
    from scipy.sparse import csr_array

__all__ = ["collect_requests", "group_requests", "group_wishes", "part_vectors"]

GROUPED_AT_ONCE = 2000
"""Requests that are grouped by their distances at a time; of the others, those join the group that is nearest on
average where it is near enough, and what is left is grouped in its turn: distances between all of 50,000 would fill
gigabytes."""

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
        Of the study: phrases come from requests in it where a group has some.

    Returns
    -------
    DataFrame
        By ``statement_id``, with its ``probability``: ``wish`` (int, the group), ``central`` (cosine with the group's
        centre, 4 digits) and ``phrase`` (that the group's requests share, '' where they share none).
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
    codes = frame["language"].tolist()
    asks = read_asked(frame["shown_text"].tolist(), codes, segmenter)
    matrix = part_vectors(
        centre_rows(vectors.take(frame["statement_id"]), codes, heads.language_means),
        frame["language"].to_numpy(),
    )
    labels = group_requests(matrix, asks, codes, apart=APART)
    meant = _are_asked(frame, labels)
    frame, matrix, labels = frame[meant].reset_index(drop=True), matrix[meant], labels[meant]
    # numbered as they come, so that no number is left out
    numbers, labels = np.unique(labels, return_inverse=True)
    groups = [np.flatnonzero(labels == number) for number in range(len(numbers))]
    phrases = share_phrases(frame, groups, segmenter=segmenter, language=language)
    return _list_wishes(frame, labels, np.round(_nearness(matrix, groups), 4), phrases)


def _list_wishes(
    frame: pd.DataFrame, labels: np.ndarray, central: NDArray[np.float64], phrases: Sequence[str]
) -> pd.DataFrame:
    """Requests with their groups, and the phrase of each group beside its requests."""
    return frame[["statement_id", "probability"]].assign(
        wish=labels.astype("int64"),
        central=central,
        phrase=pd.Series([phrases[label] for label in labels], index=frame.index, dtype="str"),
    )


def collect_requests(
    wishes: pd.DataFrame,
    statements: pd.DataFrame,
    comments: pd.DataFrame,
    responses: pd.DataFrame,
    mentions: pd.DataFrame,
    *,
    themes: Mapping[str, str],
    language: str,
) -> pd.DataFrame:
    """Requests with the respondent's first score, largest groups first.

    Parameters
    ----------
    wishes : DataFrame
        From :func:`group_wishes`.
    statements, comments, responses, mentions : tables
    themes : mapping of theme id to name
    language : str
        Of the study: a group is named in it where it has requests in it.

    Returns
    -------
    Requests
        A group is named by what its requests ask for (:mod:`feedbacknlp.understand.request_names`). The
        respondent's segment columns stand beside it.
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
    titles = name_requests(
        frame,
        [groups[label] for label in order],
        central,
        phrases=[frame["phrase"].iloc[groups[label][0]] for label in order],
        themes=themes,
        language=language,
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
            "request_group": frame["wish"].map(lambda label: names[label][0]),
            "group_name": frame["wish"].map(lambda label: names[label][1]),
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
    spoken, told = np.asarray(codes, dtype=object), _weigh_words(words, codes)
    empty = np.array([not own for own in words], dtype=bool)

    def near(rows: np.ndarray, among: np.ndarray) -> NDArray[np.float64]:
        vectors = matrix[rows].astype(float) @ matrix[among].T.astype(float)
        shared = (told[rows] @ told[among].T).toarray()
        same = spoken[rows, None] == spoken[None, among]
        joined = np.where(same, (vectors + shared) / 2, vectors)
        joined[empty[rows]] = joined[:, empty[among]] = NOWHERE
        rounded: NDArray[np.float64] = joined.round(4)
        return rounded

    labels = np.full(len(matrix), -1)
    # who asks for nothing in particular is near nobody
    labels[empty] = np.arange(empty.sum())
    left = np.flatnonzero(~empty)
    while len(left):
        first = left[:: -(-len(left) // GROUPED_AT_ONCE)]
        labels[first] = labels.max() + 1 + _cut_tree(1 - near(first, first), apart)
        own, numbers = np.unique(labels[first], return_inverse=True)
        belongs = np.eye(len(own))[numbers]
        belongs /= belongs.sum(axis=0)
        later = np.setdiff1d(left, first)
        for start in range(0, len(later), GROUPED_AT_ONCE):
            rows = later[start : start + GROUPED_AT_ONCE]
            means = near(rows, first) @ belongs
            labels[rows] = np.where(1 - means.max(axis=1) < apart, own[means.argmax(axis=1)], -1)
        left = later[labels[later] < 0]
    return labels


def _cut_tree(distances: NDArray[np.float64], apart: float) -> np.ndarray:
    """Group of each row by average linkage, from 0; groups that are exactly so far apart stay two."""
    from scipy.cluster.hierarchy import fcluster, linkage
    from scipy.spatial.distance import squareform

    if len(distances) == 1:
        return np.zeros(1, dtype=int)
    distances = distances.clip(0)
    np.fill_diagonal(distances, 0)
    tree = linkage(squareform(distances, checks=False), method="average")
    cut: np.ndarray = fcluster(tree, np.nextafter(apart, 0), criterion="distance") - 1
    return cut


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


def _nearness(matrix: FloatArray, groups: Sequence[np.ndarray]) -> NDArray[np.float64]:
    """Product of each row with the mean of its group."""
    near = np.zeros(len(matrix))
    for rows in groups:
        near[rows] = matrix[rows] @ matrix[rows].mean(axis=0)
    return near
