from __future__ import annotations

import numpy as np
import pytest

from feedbacknlp.explain.impact import measure_impact
from tests.explain.test_sums import sums_of

WITH, WITHOUT = [-100.0, -100.0, 0.0, -100.0, 100.0], [100.0, 100.0, 0.0, 100.0, -100.0, 0.0, 100.0]


def test_impact_is_the_score_minus_the_score_without_the_mentioners() -> None:
    found = measure_impact(sums_of(WITH), sums_of(WITH + WITHOUT), confidence=0.95)
    assert found.impact[0] == pytest.approx(np.mean(WITH + WITHOUT) - np.mean(WITHOUT))
    assert found.score_with[0] == pytest.approx(np.mean(WITH))
    assert found.score_without[0] == pytest.approx(np.mean(WITHOUT))


def test_interval_by_hand() -> None:
    found = measure_impact(sums_of(WITH), sums_of(WITH + WITHOUT), confidence=0.95)
    share, distance = 5 / 12, np.mean(WITH) - np.mean(WITHOUT)
    variance = (
        share**2 * (np.var(WITH, ddof=1) / 5 + np.var(WITHOUT, ddof=1) / 7) + distance**2 * share * (1 - share) / 12
    )
    margin = 1.959964 * np.sqrt(variance)
    assert [found.low[0], found.high[0]] == pytest.approx(
        [share * distance - margin, share * distance + margin], abs=1e-4
    )


def test_one_mention_has_an_impact_without_an_interval() -> None:
    found = measure_impact(sums_of([0.0]), sums_of([0.0, 100.0, 100.0]), confidence=0.95)
    assert found.impact[0] == pytest.approx(200 / 3 - 100)
    assert np.isnan([found.low[0], found.high[0]]).all()


def test_what_everybody_mentions_has_no_impact() -> None:
    found = measure_impact(sums_of(WITH), sums_of(WITH), confidence=0.95)
    assert np.isnan([found.impact[0], found.low[0], found.score_without[0]]).all()


def test_equal_scores_have_an_impact_of_nothing_and_no_interval() -> None:
    found = measure_impact(sums_of([50.0] * 3), sums_of([50.0] * 8), confidence=0.95)
    assert found.impact[0] == 0
    assert np.isnan(found.low[0])
