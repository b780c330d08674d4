"""The part of the vectors in which themes show."""

import numpy as np
import pytest

from feedbacknlp.understand.spaces import choose_space, stretch_rows

GROUPS, TAUGHT = 8, 12


def unit(rows: np.ndarray) -> np.ndarray:
    return (rows / np.linalg.norm(rows, axis=1, keepdims=True)).astype(np.float32)


def planted(first: float, second: float) -> np.ndarray:
    """400 rows of eight groups, told apart so firmly in the first and in the second half."""
    rng = np.random.default_rng(4)
    groups = rng.integers(GROUPS, size=400)
    halves = [
        unit(strength * rng.normal(size=(GROUPS, TAUGHT))[groups] + rng.normal(size=(400, TAUGHT)))
        for strength in (first, second)
    ]
    return unit(np.hstack(halves))


@pytest.mark.parametrize(("first", "second", "wanted"), [(6.0, 0.0, (1, 0)), (0.0, 6.0, (0, 1))])
def test_the_half_that_holds_the_groups_is_chosen(first: float, second: float, wanted: tuple[int, int]) -> None:
    weights = choose_space(planted(first, second), taught=TAUGHT, seed=1)
    assert (weights[0], weights[-1]) == wanted


def test_the_same_answer_each_time() -> None:
    rows = planted(2.0, 2.0)
    assert np.array_equal(choose_space(rows, taught=TAUGHT, seed=1), choose_space(rows, taught=TAUGHT, seed=1))


@pytest.mark.parametrize(("rows", "taught"), [(400, 2 * TAUGHT), (60, TAUGHT), (0, TAUGHT)])
def test_where_it_can_not_be_told_everything_counts(rows: int, taught: int) -> None:
    assert choose_space(planted(6.0, 0.0)[:rows], taught=taught, seed=1).tolist() == [1.0] * (2 * TAUGHT)


def test_stretched_rows_have_length_one() -> None:
    weights = np.repeat(np.float32([1, 0]), TAUGHT)
    stretched = stretch_rows(planted(1.0, 1.0), weights)
    assert stretched.shape == (400, TAUGHT)
    np.testing.assert_allclose(np.linalg.norm(stretched, axis=1), 1, rtol=1e-5)
