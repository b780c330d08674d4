"""Krippendorff's alpha against the values of its author."""

from __future__ import annotations

import math

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from feedbacknlp.audit import alpha_interval, krippendorff_alpha


def test_binary_two_coders() -> None:
    """Krippendorff (2011), section A: ten units, alpha = 0.095."""
    one = [0, 1, 0, 0, 0, 0, 0, 0, 1, 0]
    two = [1, 1, 1, 0, 0, 1, 0, 0, 0, 0]
    assert krippendorff_alpha(list(zip(one, two, strict=True))) == pytest.approx(0.095, abs=5e-4)


def test_nominal_two_coders() -> None:
    """Krippendorff (2011), section B: twelve units, five values, alpha = 0.692."""
    one, two = "aabbdcccedda", "babbbccceddd"
    assert krippendorff_alpha(list(zip(one, two, strict=True))) == pytest.approx(0.692, abs=5e-4)


def test_nominal_four_coders_with_gaps() -> None:
    """Krippendorff (2011), section C: four coders, missing values, nominal alpha = 0.743."""
    rows = [
        [1, 2, 3, 3, 2, 1, 4, 1, 2, None, None, None],
        [1, 2, 3, 3, 2, 2, 4, 1, 2, 5, None, 3],
        [None, 3, 3, 3, 2, 3, 4, 2, 2, 5, 1, None],
        [1, 2, 3, 3, 2, 4, 4, 1, 2, 5, 1, None],
    ]
    assert krippendorff_alpha(list(zip(*rows, strict=True))) == pytest.approx(0.743, abs=5e-4)


@pytest.mark.parametrize("units", [[], [(1, None)], [(1, 1), (1, 1)]])
def test_what_can_not_be_told_is_no_number(units: list[tuple[int | None, ...]]) -> None:
    assert math.isnan(krippendorff_alpha(units))
    assert math.isnan(alpha_interval(units, confidence=0.95, seed=1)[0])


@settings(deadline=None)
@given(st.lists(st.tuples(st.sampled_from("abc"), st.sampled_from("abc")), min_size=2, max_size=30))
def test_one_is_perfect_and_order_does_not_matter(units: list[tuple[str, str]]) -> None:
    alpha = krippendorff_alpha(units)
    turned = krippendorff_alpha([pair[::-1] for pair in reversed(units)])
    assert math.isnan(alpha) == math.isnan(turned)
    if not math.isnan(alpha):
        assert alpha == pytest.approx(turned)
        assert alpha <= 1 + 1e-12
        if all(a == b for a, b in units):
            assert alpha == pytest.approx(1)


def test_the_interval_holds_the_estimate_and_is_the_same_again() -> None:
    units = [("a", "a"), ("b", "b"), ("a", "b"), ("b", "b"), ("a", "a")] * 8
    low, high = alpha_interval(units, confidence=0.95, seed=3)
    assert low < krippendorff_alpha(units) < high < 1
    assert (low, high) == alpha_interval(units, confidence=0.95, seed=3)
