"""Texts that are nearly the same, found without comparing all of them with all others.

Each text becomes the set of its runs of five characters. Texts whose sets overlap enough share the smallest value of a
random hash with the probability of their overlap (MinHash), so that those that agree in a band of four such values are
looked at closer; the cost grows with the number of texts, not with its square.

References
----------
A. Broder: On the resemblance and containment of documents (1997), doi:10.1109/SEQUEN.1997.666900.
J. Leskovec, A. Rajaraman, J. Ullman: Mining of Massive Datasets (2014), chapter 3, for bands of signatures.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

import numpy as np
from numpy.typing import NDArray

from feedbacknlp.processes import map_on_cores

__all__ = ["ALIKE", "group_alike"]

ALIKE = 0.7
"""Overlap (Jaccard) of the runs from which two texts are taken for one."""

_RUN = 5
_BANDS, _ROWS = 20, 4
# Two texts at the border of .7 are looked at closer with probability 1 - (1 - .7^4)^20 = .996, at .8 with .99997.
_CHUNK = 2_000
"""Texts whose runs are held at once: they stay in a core's own cache."""
_SPREAD = np.uint64(0x9E3779B97F4A7C15)
"""2**64 divided by the golden ratio, and odd."""

Places = NDArray[np.int64]
Hashes = NDArray[np.uint64]


def group_alike(texts: Sequence[str]) -> Places:
    """A number for each text; texts that are alike have the same.

    Parameters
    ----------
    texts : sequence of str
        Each once, none empty.

    Returns
    -------
    int64 array of shape (len(texts),)
        Groups are closed: where a is like b and b like c, all three are one group. The grouping depends on the texts
        alone and not on their order.
    """
    if not len(texts):
        return np.zeros(0, dtype=np.int64)
    from scipy.sparse import coo_array
    from scipy.sparse.csgraph import connected_components

    order = np.array(sorted(range(len(texts)), key=texts.__getitem__), dtype=np.int64)
    ranked = [texts[at] for at in order]
    pairs = _verify(ranked, _pair_up(_sign(ranked)))
    links = coo_array((np.ones(len(pairs), dtype=np.int8), (pairs[:, 0], pairs[:, 1])), shape=(len(texts),) * 2)
    groups = np.empty(len(texts), dtype=np.int64)
    groups[order] = connected_components(links, directed=False)[1]
    return groups


def _runs(texts: Sequence[str]) -> tuple[Hashes, Places]:
    """Hashed runs of all texts one behind the other, and where each text's begin (one more than texts)."""
    # a text that is shorter than a run would have none
    plain = [" ".join(text.split()).ljust(_RUN, "_") for text in texts]
    signs = np.frombuffer("".join(plain).encode("utf-32-le", "surrogatepass"), dtype="<u4").astype(np.uint64)
    sizes = np.array([len(text) for text in plain], dtype=np.int64)
    # wraps around on purpose, here and below
    hashed = np.zeros(len(signs) - _RUN + 1, dtype=np.uint64)
    for place in range(_RUN):
        hashed *= _SPREAD
        hashed += signs[place : place + len(hashed)]
    hashed ^= hashed >> np.uint64(32)
    hashed *= _SPREAD
    hashed ^= hashed >> np.uint64(29)
    inside = np.ones(len(signs), dtype=np.bool_)
    inside[(np.cumsum(sizes)[:, None] - np.arange(1, _RUN)).ravel()] = False
    return hashed[inside[: len(hashed)]], np.r_[0, np.cumsum(sizes - _RUN + 1)]


def _sign(texts: Sequence[str]) -> Hashes:
    """One key a band for each text, shape (texts, bands): equal where its four smallest values are equal."""
    draw = np.random.default_rng(20_260_101)
    size = _BANDS * _ROWS
    # an odd factor and a summand make another order of all numbers of 64 bits
    factors = draw.integers(0, 2**64, size, dtype=np.uint64) | np.uint64(1)
    offsets = draw.integers(0, 2**64, size, dtype=np.uint64)

    def sign(start: int) -> Hashes:
        values, edges = _runs(texts[start : start + _CHUNK])
        keys = np.zeros((len(edges) - 1, _BANDS), dtype=np.uint64)
        ordered = np.empty_like(values)
        for place in range(size):
            np.multiply(values, factors[place], out=ordered)
            ordered += offsets[place]
            smallest = np.minimum.reduceat(ordered, edges[:-1])
            # a mixture of the band's four values
            keys[:, place // _ROWS] = keys[:, place // _ROWS] * _SPREAD + smallest
        return keys

    return np.concatenate(map_on_cores(sign, range(0, len(texts), _CHUNK)))


def _pair_up(keys: Hashes) -> Places:
    """Candidate pairs, shape (n, 2): within each band's equal keys each text with the first and with the one before.

    Texts come sorted, so that neighbours are most alike; a pair for every two of a large campaign would be no linear
    cost, and groups close over their members anyway.
    """
    found = []
    for band in range(keys.shape[1]):
        order = np.argsort(keys[:, band], kind="stable")
        ranked = keys[order, band]
        opens = np.r_[True, ranked[1:] != ranked[:-1]]
        first = order[np.flatnonzero(opens)[np.cumsum(opens) - 1]]
        inner = np.flatnonzero(~opens)
        found += [
            np.column_stack([first[inner], order[inner]]),
            np.column_stack([order[inner - 1], order[inner]]),
        ]
    pairs: Places = np.unique(np.concatenate(found), axis=0)
    return pairs


def _verify(texts: Sequence[str], pairs: Places) -> Places:
    """The pairs whose overlap reaches :data:`ALIKE`."""
    kept = []
    for start in range(0, len(pairs), _CHUNK):
        part = pairs[start : start + _CHUNK]
        members = np.unique(part)
        values, edges = _runs([texts[at] for at in members])
        sets = [np.unique(values[low:high]) for low, high in pairwise(edges.tolist())]
        for left, right in part:
            a, b = sets[np.searchsorted(members, left)], sets[np.searchsorted(members, right)]
            if min(len(a), len(b)) < ALIKE * max(len(a), len(b)):
                continue
            shared = len(np.intersect1d(a, b, assume_unique=True))
            if shared >= ALIKE * (len(a) + len(b) - shared):
                kept.append((left, right))
    return np.array(kept, dtype=np.int64).reshape(-1, 2)
