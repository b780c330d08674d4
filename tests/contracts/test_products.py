"""Products of vectors and weights are exact: the same in any company, order and blocking."""

from __future__ import annotations

from fractions import Fraction

import numpy as np

from feedbacknlp.contracts import LinearHead, multiply_rows, round_vectors


def test_rows_are_the_same_in_any_company() -> None:
    rng = np.random.default_rng(5)
    vectors = rng.normal(size=(97, 768)).astype(np.float32)
    vectors /= np.linalg.norm(vectors, axis=1, keepdims=True)
    head = LinearHead(
        weight=rng.normal(scale=3, size=(31, 768)).astype(np.float32), bias=rng.normal(size=31).astype(np.float32)
    )
    whole = head.logits(vectors)
    for size in (1, 2, 13, 64):
        parts = [head.logits(vectors[start : start + size]) for start in range(0, len(vectors), size)]
        np.testing.assert_array_equal(np.concatenate(parts), whole)
    turned = rng.permutation(768)
    np.testing.assert_array_equal(
        multiply_rows(vectors[:, turned], head.weight[:, turned]), multiply_rows(vectors, head.weight)
    )
    np.testing.assert_allclose(whole, vectors @ head.weight.T + head.bias, atol=5e-3)


def test_sums_are_exact() -> None:
    rng = np.random.default_rng(6)
    vector = round_vectors(rng.uniform(-1, 1, (1, 768)).astype(np.float32))
    weight = (np.rint(rng.uniform(-60, 60, (1, 768)) * 2**20) / 2**20).astype(np.float32)
    on_grid = np.rint(weight.astype(np.float64) * 2**20) / 2**20
    exact = sum(Fraction(float(a)) * Fraction(float(b)) for a, b in zip(vector[0], on_grid[0], strict=True))
    assert multiply_rows(vector, weight)[0, 0] == np.float32(float(exact))


def test_vectors_on_the_grid_stay_there() -> None:
    matrix = np.random.default_rng(7).uniform(-1.2, 1.2, (50, 9)).astype(np.float32)
    once = round_vectors(matrix)
    np.testing.assert_array_equal(round_vectors(once), once)
    assert np.abs(once - matrix.clip(-1, 1)).max() <= 2**-15
