"""What a statement's comment tells of its themes, by hand-computed sums."""

from __future__ import annotations

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from feedbacknlp.understand.neighbours import AROUND, WITHIN, read_among_neighbours

_LOGITS = st.floats(min_value=-12, max_value=12, width=32)


def _read(own: list[list[float]], comments: list[int], around: list[float] | None = None) -> np.ndarray:
    matrix = np.array(own, dtype=np.float32)
    whole = np.full(len(own), around is not None)
    beside = np.tile(np.array(around or [0.0] * matrix.shape[1], dtype=np.float32), (len(own), 1))
    return read_among_neighbours(matrix, np.array(comments), around=beside, whole=whole)


def _softplus(value: float) -> float:
    return float(np.log1p(np.exp(value)))


def test_a_statement_that_is_its_comment_keeps_its_own_reading() -> None:
    own = [[1.5, -2.0], [0.5, 3.0]]
    np.testing.assert_array_equal(_read(own, [0, 1]), np.array(own, dtype=np.float32))


def test_two_statements_with_their_comment() -> None:
    a, _, c, _, e, f, g, _ = AROUND
    told = _read([[2.0, -1.0], [-3.0, 0.5]], [0, 0], around=[1.0, -2.0])
    # of two statements none is one of many: the weights of that count for nothing
    wanted = a * 2.0 + c * 1.0 + e * _softplus(-1.0) + f * _softplus(-3.0) + g
    assert np.isclose(told[0, 0], wanted, atol=1e-5)
    wanted = a * 0.5 + c * -2.0 + e * _softplus(-3.0) + f * _softplus(-1.0) + g
    assert np.isclose(told[1, 1], wanted, atol=1e-5)


def test_of_four_statements_the_comment_tells_less() -> None:
    a, b, c, d, _, f, g, h = AROUND
    told = _read([[1.0], [0.0], [-1.0], [-2.0]], [0] * 4, around=[3.0])
    # one theme alone has no rival; the highest of the others is the second's
    wanted = (a + b / 2) * 1.0 + (c + d / 2) * 3.0 + f * _softplus(0.0) + (g + h / 2)
    assert np.isclose(told[0, 0], wanted, atol=1e-5)


def test_in_a_long_comment_the_other_statements_stand_for_it() -> None:
    told = _read([[1.0, 0.0], [4.0, -1.0], [0.0, 0.0]], [0, 0, 0])
    wanted = WITHIN[0] * 1.0 + WITHIN[4] * _softplus(0.0) + WITHIN[5] * _softplus(4.0) + WITHIN[6]
    assert np.isclose(told[0, 0], wanted, atol=1e-5)


def test_of_two_equal_highest_each_is_the_others_rest() -> None:
    told = _read([[2.0], [2.0]], [0, 0], around=[1.0])
    assert told[0, 0] == told[1, 0]
    wanted = AROUND[0] * 2.0 + AROUND[2] + AROUND[5] * _softplus(2.0) + AROUND[6]
    assert np.isclose(told[0, 0], wanted, atol=1e-5)


def test_what_another_statement_or_theme_says_plainly_is_taken_from_this_one() -> None:
    quiet = _read([[0.0, -4.0], [-4.0, -4.0]], [0, 0], around=[3.0, -4.0])[0, 0]
    said_elsewhere = _read([[0.0, -4.0], [4.0, -4.0]], [0, 0], around=[3.0, -4.0])[0, 0]
    other_theme = _read([[0.0, 4.0], [-4.0, -4.0]], [0, 0], around=[3.0, -4.0])[0, 0]
    assert said_elsewhere < quiet
    assert other_theme < quiet


@given(st.lists(st.tuples(_LOGITS, _LOGITS, _LOGITS, st.integers(0, 3)), min_size=1, max_size=12), st.randoms())
def test_the_order_of_rows_changes_nothing(rows: list[tuple[float, float, float, int]], random: object) -> None:
    order = list(range(len(rows)))
    random.shuffle(order)  # type: ignore[attr-defined]
    own = [list(row[:3]) for row in rows]
    comments = [row[3] for row in rows]
    told = _read(own, comments)
    shuffled = _read([own[at] for at in order], [comments[at] for at in order])
    np.testing.assert_array_equal(shuffled, told[order])


def test_no_rows_and_no_themes() -> None:
    empty = np.zeros((0, 3), dtype=np.float32)
    assert read_among_neighbours(
        empty, np.zeros(0, dtype=int), around=empty, whole=np.zeros(0, dtype=bool)
    ).shape == (0, 3)
