"""What its comment tells of a statement's themes: a comment that is read as a whole speaks of its themes in some of its
statements, and which these are shows in what each says by itself, in what the others say and in what else it speaks of.

A comment of two statements tells much of each ("but only after the third mail"). A review of eight tells little: the
more statements there are, the more of what the whole speaks of stands in the others.
"""

from __future__ import annotations

import numpy as np

from feedbacknlp.contracts import FloatArray

__all__ = ["AROUND", "WITHIN", "describe_neighbours", "read_among_neighbours"]

AROUND = (0.226, 0.336, 0.679, -0.196, -0.253, -0.424, -0.234, -0.466)
"""Weights of what :func:`describe_neighbours` gives, where the comment is read as a whole."""

WITHIN = (0.648, 0.0, 0.0, 0.0, -0.295, 0.437, -0.930, 0.0)
"""The same where it is too long for that, and its other statements stand for it. Both were fitted on the development
part (training/encoder/calibrate_contexts.py)."""


def read_among_neighbours(
    own: FloatArray, comments: np.ndarray, *, around: FloatArray, whole: np.ndarray
) -> FloatArray:
    """Logits of statements' themes beside those of their comments.

    Parameters
    ----------
    own : float32 array of shape (n, themes)
        What each statement says by itself.
    comments : int array of shape (n,)
        Which statements are of one comment; all of a comment's are there.
    around : float32 array of shape (n, themes)
        What each statement's comment says as a whole.
    whole : bool array of shape (n,)
        Whether that was read; else ``around`` counts for nothing.

    Returns
    -------
    float32 array of shape (n, themes)
        As they were for a statement that is its comment alone.
    """
    if not own.size:
        return own
    readings = describe_neighbours(own, comments, around=around)
    several = np.bincount(comments)[comments] > 1
    told = own.copy()
    for rows, weights in ((whole, AROUND), (several & ~whole, WITHIN)):
        told[rows] = np.einsum("f,fnt->nt", np.array(weights, dtype=np.float32), readings[:, rows], optimize=False)
    return told


def describe_neighbours(own: FloatArray, comments: np.ndarray, *, around: FloatArray) -> FloatArray:
    """What tells whether a statement speaks of a theme.

    Parameters
    ----------
    own, comments, around
        As in :func:`read_among_neighbours`; at least one row and one theme.

    Returns
    -------
    float32 array of shape (8, n, themes)
        The logits of the statement and of its comment, each as it is and times ``1 - 2 / size``, where size is the
        number of the comment's statements; the highest logit of the statement's other themes, and of the theme in the
        comment's other statements, each as far as it is above 0 (softplus; 0 where there is no other); 1; and
        ``1 - 2 / size``.
    """
    size = np.maximum(np.bincount(comments)[comments], 2)
    many = np.broadcast_to((1 - 2 / size).astype(np.float32)[:, None], own.shape)
    rival = _others_most(own.T, np.zeros(own.shape[1], dtype=int)).T
    rest = _others_most(own, comments)
    none = np.float32(0)
    readings: FloatArray = np.stack(
        [
            own,
            own * many,
            around,
            around * many,
            np.logaddexp(rival, none),
            np.logaddexp(rest, none),
            np.ones_like(own),
            many,
        ]
    ).astype(np.float32)
    return readings


def _others_most(values: FloatArray, groups: np.ndarray) -> FloatArray:
    """For each value the highest one in the same column among the other rows of its group; minus infinity where it has
    none."""
    lowest = np.float32(-np.inf)
    most = np.full((int(groups.max()) + 1, values.shape[1]), lowest, dtype=np.float32)
    np.maximum.at(most, groups, values)
    highest = values == most[groups]
    equals = np.zeros(most.shape, dtype=int)
    np.add.at(equals, groups, highest)
    second = np.full(most.shape, lowest, dtype=np.float32)
    np.maximum.at(second, groups, np.where(highest, lowest, values))
    others: FloatArray = np.where(highest & (equals[groups] == 1), second[groups], most[groups])
    return others
