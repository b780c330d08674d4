"""The part of the vectors in which themes are looked for."""

from dataclasses import replace

import numpy as np
import pytest

from feedbacknlp.understand.discovery_grid import GRID
from feedbacknlp.understand.spaces import ASIDE, Space, choose_space, stretch_means, stretch_rows
from tests.suites.toys import ToyEncoder, toy_heads

TAUGHT = 20


def _space(texts: list[str], *, taught: int = TAUGHT) -> np.ndarray:
    return choose_space(ToyEncoder().encode(texts), replace(toy_heads(), taught=taught)).weights


@pytest.mark.parametrize(
    ("feedback", "wanted"), [(0, (0, 1)), (4, (0, 1)), (5, (1, ASIDE)), (10, (1, ASIDE))]
)
def test_what_is_mostly_feedback_is_looked_at_as_such(feedback: int, wanted: tuple[float, float]) -> None:
    texts = [f"bad table {at}" for at in range(feedback)] + [f"table {at}" for at in range(10 - feedback)]
    weights = _space(texts)
    assert set(weights[:TAUGHT].tolist()) == {wanted[0]}
    assert set(weights[TAUGHT:].tolist()) == {wanted[1]}


def test_wishes_are_feedback_and_questions_are_none() -> None:
    assert _space(["please add a table", "wish for a lamp"])[0] == 1
    assert _space(["why this table", "why a lamp"])[0] == 0


def test_order_and_names_of_those_spoken_to_change_nothing() -> None:
    texts = ["bad table", "table", "lamp", "bad lamp"]
    assert np.array_equal(_space(texts), _space(texts[::-1]))


@pytest.mark.parametrize(("texts", "taught"), [(["bad table"], ToyEncoder().dimensions), ([], TAUGHT)])
def test_where_there_is_nothing_to_choose_everything_counts(texts: list[str], taught: int) -> None:
    assert _space(texts, taught=taught).tolist() == [1.0] * ToyEncoder().dimensions


def test_stretched_rows_have_length_one_and_their_weights() -> None:
    rows = np.float32([[0.6, 0.8, 0.0], [0.0, 0.6, 0.8]])
    stretched = stretch_rows(rows, Space(weights=np.float32([0.0, 1.0, 0.5])))
    np.testing.assert_allclose(stretched, [[1.0, 0.0], [0.6 / np.hypot(0.6, 0.4), 0.4 / np.hypot(0.6, 0.4)]], atol=1e-3)


def test_feelings_and_intents_are_set_aside_to_the_last_bit() -> None:
    heads = toy_heads()
    matrix = np.random.default_rng(1).normal(size=(30, heads.polarity.weight.shape[1])).astype(np.float32)
    matrix /= np.linalg.norm(matrix, axis=1, keepdims=True)
    space = choose_space(matrix, heads)
    aside = space.aside.astype(np.float64)
    np.testing.assert_allclose(aside @ aside.T / GRID**2, np.eye(len(aside)), atol=2e-3)
    directions = np.concatenate([heads.polarity.weight, heads.intents.weight])
    assert len(aside) == np.linalg.matrix_rank(directions)
    stretched = stretch_rows(matrix, space)
    unit = directions / np.maximum(np.linalg.norm(directions, axis=1, keepdims=True), 1e-9)
    assert np.abs(stretched @ unit.T).max() < 5e-3, "no logit is left, but for the grid"
    np.testing.assert_array_equal(stretch_rows(matrix[::-1], space), stretched[::-1])


def test_means_are_stretched_as_rows_are() -> None:
    matrix = np.float32([[0.6, 0.8, 0.0], [0.0, 0.6, 0.8]])
    space = Space(weights=np.float32([1.0, 1.0, 0.5]), aside=np.float32([[GRID, 0, 0]]))
    means = stretch_means({"": np.float32([0.3, 0.7, 0.4])}, matrix, space)
    length = np.sqrt((0.8**2 + 0.6**2 + 0.4**2) / 2)
    np.testing.assert_allclose(means[""], np.array([0.0, 0.7, 0.2]) / length, atol=1e-3)
