"""Which requests ask for the same thing: by what they mean, their words, and the sides they take of a choice."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from feedbacknlp.contracts import FloatArray, Heads, centre_rows
from feedbacknlp.understand.request_choices import compare_sides
from feedbacknlp.understand.spaces import Space, stretch_means, stretch_rows

if TYPE_CHECKING:
    from scipy.sparse import csr_array

__all__ = ["APART", "group_requests", "part_vectors", "place_requests"]

GROUPED_AT_ONCE = 2000
"""Requests that are grouped by their distances at a time; of the others, those join the group that is nearest on
average where it is near enough, and what is left is grouped in its turn: distances between all of 50,000 would fill
gigabytes."""

APART = 0.65
"""Mean distance from which two groups of requests ask for different things. Rather two small groups of one wish than
two wishes under one title. Set on the wishes of tests/understand/wishes.csv and by reading the groups in reviews of
clothes and apps."""

TAUGHT = 0.5
"""Weight of what the vectors were taught about feedback: it tells themes, and places two wishes about one theme side by
side ("free delivery" and "delivery in the evening")."""

SAME_SIDE = 0.15
"""Added to the nearness of two requests that take the same side of a choice, in whatever words and language."""

OPPOSITE = -3.0
"""Nearness of two requests that take different sides of a choice. Far enough that no small group holds both, and not
so far that a word in passing parts a group of a hundred."""

NOWHERE = -1.0
"""Nearness of a request that asks for nothing in particular to any other."""

PRIOR = 10
"""Requests by which the mean of a study's requests, and that of a language's, is held back: few can not tell what all
of them share."""


def place_requests(matrix: FloatArray, languages: Sequence[str], heads: Heads) -> FloatArray:
    """Requests in the space in which they are compared: float32 array of shape (n, dimensions), rows of length 1.

    Parameters
    ----------
    matrix : float32 array of shape (n, dimensions), rows of length 1
        As the encoder gave them.
    languages : sequence of n str
    heads : Heads
        For the language means, and for which dimensions were taught feedback.
    """
    weights = np.ones(matrix.shape[1], dtype=np.float32)
    if heads.taught < len(weights):
        weights[: heads.taught] = TAUGHT
    space = Space(weights=weights)
    means = stretch_means(heads.language_means, matrix, space)
    return part_vectors(centre_rows(stretch_rows(matrix, space), languages, means), np.asarray(languages, dtype=object))


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
    matrix: FloatArray, words: Sequence[Sequence[str]], codes: Sequence[str], sides: np.ndarray, *, apart: float
) -> np.ndarray:
    """Group number of each request by average linkage; int array of shape (n,).

    Two requests of one language are as near as the mean of two cosines: of their vectors, and of their words, weighed
    by how few requests hold them. Words alone would miss a wish in other words, vectors alone join what is merely said
    alike. Requests of two languages share no words, and their vectors alone count. In all of them, the same side of a
    choice (inches) brings two nearer and different sides (inches, centimetres) part them. A request that asks for
    nothing in particular stays alone.

    Rows must come in a fixed order; numbers have no meaning of their own.

    Parameters
    ----------
    matrix : float32 array of shape (n, dimensions), rows of length 1
    words : sequence of n sequences of str
        What each asks for.
    codes : sequence of n str
        Languages.
    sides : bool array of shape (n, sides)
        Of the choices that each takes, from :func:`~feedbacknlp.understand.request_choices.read_sides`.
    apart : float
        Mean distance (1 less nearness) from which two groups stay two.
    """
    spoken, told = np.asarray(codes, dtype=object), _weigh_words(words, codes)
    empty = np.array([not own for own in words], dtype=bool)

    def near(rows: np.ndarray, among: np.ndarray) -> NDArray[np.float64]:
        vectors = matrix[rows].astype(float) @ matrix[among].T.astype(float)
        shared = (told[rows] @ told[among].T).toarray()
        same = spoken[rows, None] == spoken[None, among]
        agree, differ = compare_sides(sides[rows], sides[among])
        joined = np.where(same, (vectors + shared) / 2, vectors) + SAME_SIDE * agree
        joined[differ] = OPPOSITE
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
