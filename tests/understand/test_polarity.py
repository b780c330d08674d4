"""The polarity of a mention: statement and comment count equally, and a comment that was not read counts nothing."""

from __future__ import annotations

import numpy as np
import pytest

from feedbacknlp.understand.polarity import read_taught_polarity
from feedbacknlp.understand.shares import pool_shares
from tests.suites.toys import ToyEncoder, toy_heads

NEGATIVE, NEUTRAL, POSITIVE = range(3)


def test_the_pool_is_the_geometric_mean() -> None:
    first = np.array([[0.8, 0.1, 0.1]], dtype=np.float32)
    second = np.array([[0.2, 0.4, 0.4]], dtype=np.float32)
    # roots of .16, .04 and .04: .4, .2, .2
    np.testing.assert_allclose(pool_shares(first, second), [[0.5, 0.25, 0.25]], atol=1e-6)


def test_a_pool_of_equals_is_the_same() -> None:
    shares = np.random.default_rng(5).dirichlet([1, 1, 1], size=20).astype(np.float32)
    np.testing.assert_allclose(pool_shares(shares, shares), shares, atol=1e-5)
    assert pool_shares(shares[:0], shares[:0]).shape == (0, 3)


def test_a_certain_reading_does_not_break_the_pool() -> None:
    pooled = pool_shares(np.array([[1, 0, 0]], np.float32), np.array([[0, 0, 1]], np.float32))
    assert np.isfinite(pooled).all()
    assert pooled[0, NEGATIVE] == pytest.approx(pooled[0, POSITIVE])


def test_the_comment_tells_what_the_statement_leaves_out() -> None:
    encoder, heads = ToyEncoder(), toy_heads()
    statements = encoder.encode(["the parcel", "the parcel", "love the parcel"])
    contexts = encoder.encode(["the parcel was late", "", "the parcel was late"])
    contexts[1:] = 0
    outputs = np.zeros(3, dtype=int)
    alone = read_taught_polarity(heads, statements, outputs)
    together = read_taught_polarity(heads, statements, outputs, contexts)
    assert alone[0].max() == pytest.approx(1 / 3), "the statement alone shows no feeling"
    assert together[0].argmax() == NEGATIVE
    np.testing.assert_array_equal(together[1:], alone[1:])
    assert alone[2].argmax() == POSITIVE
    assert read_taught_polarity(heads, statements[:0], outputs[:0]).shape == (0, 3)
