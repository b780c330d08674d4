"""Figures from labels and what was given for them; nothing here knows a model."""

from __future__ import annotations

from collections.abc import Hashable, Sequence
from dataclasses import dataclass

import numpy as np

__all__ = [
    "Bin",
    "accuracy",
    "calibration_error",
    "f1",
    "macro_f1",
    "matching_accuracy",
    "people_agree",
    "precision",
    "recall",
    "reliability",
    "two_class_accuracy",
]


@dataclass(frozen=True, slots=True, kw_only=True)
class Bin:
    """Answers whose stated probability lies in one tenth.

    Parameters
    ----------
    low, high : float
        Where the bin starts and ends.
    stated : float
        Mean stated probability; nan where there is no answer.
    right : float
        Share of the answers that is right; nan where there is no answer.
    count : int
    """

    low: float
    high: float
    stated: float
    right: float
    count: int


def precision(true: set[Hashable], found: set[Hashable]) -> float:
    """Share of what was found that is true; 0 where nothing was found."""
    return len(true & found) / max(1, len(found))


def recall(true: set[Hashable], found: set[Hashable]) -> float:
    """Share of what is true that was found; 0 where nothing is true."""
    return len(true & found) / max(1, len(true))


def f1(true: set[Hashable], found: set[Hashable]) -> float:
    """Harmonic mean of precision and recall."""
    return 2 * len(true & found) / max(1, len(true) + len(found))


def accuracy(labels: Sequence[int] | np.ndarray, given: Sequence[int] | np.ndarray) -> float:
    """Share of labels that were given; nan without any."""
    return float(np.mean(np.asarray(labels) == np.asarray(given))) if len(labels) else float("nan")


def macro_f1(labels: Sequence[int] | np.ndarray, given: Sequence[int] | np.ndarray, classes: Sequence[int]) -> float:
    """Mean of the classes' F1, each counting the same."""
    gold, answers = np.asarray(labels), np.asarray(given)
    return float(
        np.mean([f1(set(np.flatnonzero(gold == name)), set(np.flatnonzero(answers == name))) for name in classes])
    )


def two_class_accuracy(labels: Sequence[int] | np.ndarray, scores: Sequence[float] | np.ndarray) -> float:
    """Share of labels -1 and 1 whose score has their sign; a score of 0 is a coin toss, so half right."""
    return float(np.mean((np.asarray(labels) * np.sign(np.asarray(scores)) + 1) / 2)) if len(labels) else float("nan")


def matching_accuracy(labels: Sequence[int] | np.ndarray, clusters: Sequence[int] | np.ndarray) -> float:
    """Share of texts that lie in the cluster of their label, when each cluster stands for at most one label and the
    pairs are chosen best (Hungarian method, Kuhn 1955)."""
    from scipy.optimize import linear_sum_assignment

    gold, gold_at = np.unique(np.asarray(labels), return_inverse=True)
    found, found_at = np.unique(np.asarray(clusters), return_inverse=True)
    table = np.zeros((len(gold), len(found)), dtype=np.int64)
    np.add.at(table, (gold_at, found_at), 1)
    rows, columns = linear_sum_assignment(table, maximize=True)
    return float(table[rows, columns].sum() / len(gold_at))


def reliability(stated: Sequence[float] | np.ndarray, right: Sequence[bool] | np.ndarray, bins: int = 10) -> list[Bin]:
    """Answers in bins of equal width by their stated probability; 1 belongs to the last."""
    shares, hits = np.asarray(stated, dtype=float), np.asarray(right, dtype=float)
    places = np.minimum((shares * bins).astype(int), bins - 1)
    return [
        Bin(
            low=at / bins,
            high=(at + 1) / bins,
            stated=float(shares[places == at].mean()) if (places == at).any() else float("nan"),
            right=float(hits[places == at].mean()) if (places == at).any() else float("nan"),
            count=int((places == at).sum()),
        )
        for at in range(bins)
    ]


def calibration_error(bins: Sequence[Bin]) -> float:
    """Expected calibration error: mean distance of stated and right over the bins, weighted by their answers (Naeini et
    al. 2015)."""
    total = sum(found.count for found in bins)
    return sum(found.count * abs(found.stated - found.right) for found in bins if found.count) / max(1, total)


def people_agree(votes: np.ndarray) -> float:
    """Share of pairs of people that gave a text the same reason, mean over the texts; each row holds the votes of a
    text, two or more."""
    size = votes.sum(axis=1)
    return float(np.mean((votes * (votes - 1)).sum(axis=1) / (size * (size - 1))))
