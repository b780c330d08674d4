"""The corrected share: by hand, at its limits, and its coverage in a simulation."""

from __future__ import annotations

import math

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from feedbacknlp.audit import corrected_share


def test_by_hand() -> None:
    """(0.30 + 0.95 - 1) / (0.80 + 0.95 - 1) = 0.25 / 0.75 = 1/3."""
    share, low, high = corrected_share(0.30, 1000, sensitivity=0.8, positives=100, specificity=0.95, negatives=100)
    assert share == pytest.approx(1 / 3)
    # z^2 = 3.8415: p' = 301.92 / 1003.84, a' = 81 / 102, b' = 96 / 102, so P' = 0.241928 / 0.735294 = 0.32902
    # a' part = .79412 * .20588 / 102 = .0016029, b' part = .94118 * .05882 / 102 = .00054276
    # shift = 2 * 3.8415 * (.32902 * .0016029 - .67098 * .00054276) = .0012540
    # variance = (.30076 * .69924 / 1003.84 + .67098^2 * .00054276 + .32902^2 * .0016029) / .735294^2 = .0011610
    assert low == pytest.approx(0.32902 + 0.00125 - 1.95996 * math.sqrt(0.001161), abs=2e-3)
    assert high == pytest.approx(0.32902 + 0.00125 + 1.95996 * math.sqrt(0.001161), abs=2e-3)


def test_a_perfect_coding_corrects_nothing() -> None:
    share, low, high = corrected_share(0.2, 500, sensitivity=1, positives=1e6, specificity=1, negatives=1e6)
    assert share == pytest.approx(0.2)
    # the interval is then Agresti and Coull's: p' = (100 + 1.92) / 503.84
    middle = (100 + 3.8415 / 2) / 503.8415
    margin = 1.95996 * math.sqrt(middle * (1 - middle) / 503.8415)
    assert (low, high) == pytest.approx((middle - margin, middle + margin), abs=1e-4)


@pytest.mark.parametrize(
    ("sensitivity", "specificity", "positives"), [(0.3, 0.7, 50), (0.2, 0.5, 50), (0.9, 0.9, 0), (math.nan, 0.9, 50)]
)
def test_a_coding_that_tells_nothing_gives_no_number(sensitivity: float, specificity: float, positives: int) -> None:
    found = corrected_share(
        0.2, 100, sensitivity=sensitivity, positives=positives, specificity=specificity, negatives=50
    )
    assert all(math.isnan(value) for value in found)


@settings(deadline=None)
@given(
    st.floats(0, 1), st.integers(1, 5000), st.floats(0, 1), st.integers(1, 500), st.floats(0, 1), st.integers(1, 500)
)
def test_ends_lie_around_the_share(share: float, size: int, a: float, n_a: int, b: float, n_b: int) -> None:
    found = corrected_share(share, size, sensitivity=a, positives=n_a, specificity=b, negatives=n_b)
    if not math.isnan(found[0]):
        assert 0 <= found[1] <= found[0] <= found[2] <= 1


def test_the_interval_covers_what_it_says() -> None:
    rng = np.random.default_rng(11)
    truth, a, b, size, n_a, n_b = 0.15, 0.8, 0.96, 1500, 60, 140
    hits = 0
    for _ in range(400):
        share = rng.binomial(size, truth * a + (1 - truth) * (1 - b)) / size
        _, low, high = corrected_share(
            share,
            size,
            sensitivity=rng.binomial(n_a, a) / n_a,
            positives=n_a,
            specificity=rng.binomial(n_b, b) / n_b,
            negatives=n_b,
        )
        hits += low <= truth <= high
    assert 0.92 <= hits / 400 <= 0.99
