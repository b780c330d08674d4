from __future__ import annotations

import math

import numpy as np
import pytest
from benchmarks.measures.figures import (
    accuracy,
    calibration_error,
    f1,
    macro_f1,
    matching_accuracy,
    people_agree,
    precision,
    recall,
    reliability,
    two_class_accuracy,
)


def test_f1_of_two_sets() -> None:
    true, found = {1, 2, 3}, {2, 3, 4, 5}
    assert precision(true, found) == pytest.approx(2 / 4)
    assert recall(true, found) == pytest.approx(2 / 3)
    assert f1(true, found) == pytest.approx(4 / 7)


def test_nothing_found_and_nothing_true_is_no_merit() -> None:
    assert f1(set(), set()) == precision(set(), set()) == recall(set(), set()) == 0.0


def test_macro_f1_counts_each_class_the_same() -> None:
    # negative: 2 labelled, 1 given, 1 right -> 2/3; neutral: 1, 2, 1 -> 2/3; positive: 1, 1, 1 -> 1
    assert macro_f1([-1, -1, 0, 1], [-1, 0, 0, 1], (-1, 0, 1)) == pytest.approx((2 / 3 + 2 / 3 + 1) / 3)


def test_a_class_that_nobody_gave_counts_zero() -> None:
    assert macro_f1([-1, 1], [1, 1], (-1, 1)) == pytest.approx((0 + 2 / 3) / 2)


def test_accuracy_of_labels() -> None:
    assert accuracy([1, 0, -1, 1], [1, 0, 1, 1]) == 0.75
    assert math.isnan(accuracy([], []))


def test_a_score_of_zero_is_half_right() -> None:
    assert two_class_accuracy([1, 1, -1, -1], [0.2, 0.0, -3.0, 0.1]) == pytest.approx((1 + 0.5 + 1 + 0) / 4)


def test_matching_gives_each_group_at_most_one_label() -> None:
    labels = ["a", "a", "a", "b", "b", "c"]
    assert matching_accuracy(labels, [7, 7, 7, 2, 2, 5]) == 1.0
    # one group for all: it stands for the largest label only
    assert matching_accuracy(labels, [0] * 6) == 0.5
    # group 0 holds a a b, group 1 holds a b, group 2 holds c: 2 + 1 + 1 are matched
    assert matching_accuracy(labels, [0, 0, 1, 0, 1, 2]) == pytest.approx(4 / 6)


def test_more_groups_than_labels_leave_some_unmatched() -> None:
    assert matching_accuracy([0, 0, 1, 1], [0, 1, 2, 3]) == 0.5


def test_bins_of_stated_probabilities() -> None:
    bins = reliability([0.05, 0.55, 0.59, 1.0], [False, True, False, True])
    assert [found.count for found in bins] == [1, 0, 0, 0, 0, 2, 0, 0, 0, 1]
    assert bins[5].stated == pytest.approx(0.57)
    assert bins[5].right == 0.5
    assert bins[9].stated == bins[9].right == 1.0
    assert math.isnan(bins[1].stated)
    # (1 x 0.05 + 2 x 0.07 + 1 x 0) / 4
    assert calibration_error(bins) == pytest.approx(0.0475)


def test_no_answer_has_no_error() -> None:
    assert calibration_error(reliability([], [])) == 0.0


def test_people_agree_by_pairs() -> None:
    # three of three: every pair; two against one: one pair of three; one against one: none
    assert people_agree(np.array([[3.0, 0.0], [2.0, 1.0], [1.0, 1.0]])) == pytest.approx((1 + 1 / 3 + 0) / 3)
