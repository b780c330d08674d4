from __future__ import annotations

import numpy as np
import pandas as pd
import pytest
from hypothesis import given, settings
from hypothesis import strategies as some

from feedbacknlp.audit.prevalence import corrected_share
from feedbacknlp.errors import ContractError
from feedbacknlp.explain import correct_drivers
from feedbacknlp.explain.impact import measure_impact
from feedbacknlp.explain.intervals import share_interval
from feedbacknlp.explain.sums import Sums


def driver_row(**figures: float) -> pd.DataFrame:
    # The share's standard error is that of 1,000 answers, sqrt(.1 x .9 / 1000).
    margin = 1.959964 * np.sqrt(0.00009)
    usual = {"share": 0.1, "share_low": 0.1 - margin, "share_high": 0.1 + margin}
    usual |= {"score_with": -40.0, "score_without": 20.0, "impact": -6.0}
    usual |= {"impact_low": -7.2, "impact_high": -4.8, **figures}
    texts = {"driver_id": "a:negative", "theme_id": "a", "score_kind": "nps", "question": "q"}
    return pd.DataFrame([{**texts, **usual}])


def audit_row(precision: float = 0.9, recall: float = 0.8, spread: float = 0.0, theme: str = "a") -> pd.DataFrame:
    row = {"theme_id": theme}
    for name, value in (("precision", precision), ("recall", recall)):
        row |= {name: value, f"{name}_low": value - spread, f"{name}_high": value + spread}
    return pd.DataFrame([row])


def correct(drivers: pd.DataFrame, audit: pd.DataFrame) -> dict[str, float]:
    return correct_drivers(drivers, audit, confidence=0.95).iloc[0].to_dict()


def test_by_hand() -> None:
    # p = .1, v = .9, a = .8: attenuation .9 x .7 / (.8 x .9) = .875; impact x .9 / .7.
    found = correct(driver_row(), audit_row())
    assert found["attenuation"] == pytest.approx(0.875)
    assert found["difference"] == pytest.approx(-60 / 0.875)
    assert found["impact"] == pytest.approx(-6 * 9 / 7)
    # Var(impact) = (.6 / 1.959964 x 2)^2 = .37484; by share: 36 x (.2 / .49)^2 x .00009 = .00053976,
    # 2 x (9 / 7) x -6 x (.2 / .49) x -60 x .00009 = .034006; whole (9 / 7)^2 x .37484 + .00054 + .034006 = .65420.
    assert found["impact_high"] - found["impact"] == pytest.approx(1.959964 * np.sqrt(0.65420), rel=1e-4)


def test_the_audits_own_error_widens_the_intervals() -> None:
    # Var(a) = (.1 / 1.959964)^2 = .0026031, times 36 x (.9 / .49)^2 = 121.449: .31615.
    found = correct(driver_row(), audit_row(spread=0.1))
    assert found["impact_high"] - found["impact"] == pytest.approx(1.959964 * np.sqrt(0.65420 + 0.31615), rel=1e-4)
    assert found["difference_high"] > correct(driver_row(), audit_row())["difference_high"]


def test_weights_widen_the_intervals_through_the_shares_own() -> None:
    # Twice the standard error of the share: four times .00053976 + .034006.
    margin = 2 * 1.959964 * np.sqrt(0.00009)
    found = correct(driver_row(share_low=0.1 - margin, share_high=0.1 + margin), audit_row())
    whole = (9 / 7) ** 2 * 0.37484 + 4 * (0.00053976 + 0.034006)
    assert found["impact_high"] - found["impact"] == pytest.approx(1.959964 * np.sqrt(whole), rel=1e-4)


def test_a_coding_without_errors_is_left_as_it_is() -> None:
    found = correct(driver_row(), audit_row(1.0, 1.0))
    assert found["attenuation"] == pytest.approx(1)
    assert (found["difference"], found["impact"]) == (pytest.approx(-60), pytest.approx(-6))
    assert (found["impact_low"], found["impact_high"]) == (pytest.approx(-7.2), pytest.approx(-4.8))


@settings(deadline=None)
@given(
    truth=some.floats(0.02, 0.6),
    sensitivity=some.floats(0.5, 1.0),
    specificity=some.floats(0.8, 1.0),
    gap=some.floats(-150, 150),
)
def test_the_truth_comes_back_from_what_is_seen(
    truth: float, sensitivity: float, specificity: float, gap: float
) -> None:
    """Exact shares of a population whose coding errs by known rates."""
    right, vain = sensitivity * truth, (1 - specificity) * (1 - truth)
    share = right + vain
    without = 10 + gap * (truth - right) / (1 - share)
    with_it = 10 + gap * right / share
    drivers = driver_row(
        share=share, score_with=with_it, score_without=without, impact=share * (with_it - without)
    )
    found = correct(drivers, audit_row(right / share, sensitivity))
    if np.isnan(found["impact"]):
        assert sensitivity <= share
        return
    assert found["difference"] == pytest.approx(gap, abs=1e-6)
    assert found["impact"] == pytest.approx(truth * gap, abs=1e-6)
    share_again = corrected_share(
        share, 1000, sensitivity=sensitivity, positives=100, specificity=specificity, negatives=100
    )[0]
    assert found["precision"] * share / found["recall"] == pytest.approx(share_again, abs=1e-9)


def test_its_intervals_hold_the_truth() -> None:
    random, runs, size, checked = np.random.default_rng(20261122), 2000, 1000, 150
    points, truth = np.array([-100.0, 0.0, 100.0]), 0.15
    bands = np.array([[0.6, 0.25, 0.15], [0.2, 0.3, 0.5]])
    right, vain = 0.8 * truth, 0.03 * (1 - truth)
    coded = right * bands[0] + vain * bands[1]
    left = (truth - right) * bands[0] + (1 - truth - vain) * bands[1]
    cells = random.multinomial(size, np.concatenate([coded, left]), runs)

    def sums(part: np.ndarray) -> Sums:
        n = part.sum(axis=1).astype(float)
        return Sums(n=n, weight=n, weight_squared=n, points=part @ points, points_squared=part @ points**2)

    mentioned, base = sums(cells[:, :3]), sums(cells[:, :3] + cells[:, 3:])
    measured = measure_impact(mentioned, base, confidence=0.95)
    share_low, share_high = share_interval(mentioned.n / size, base.n, confidence=0.95)
    drivers = pd.DataFrame(
        {
            **{name: [f"{name}{run}" for run in range(runs)] for name in ("driver_id", "theme_id")},
            "score_kind": "nps",
            "question": "q",
            "share": mentioned.n / size,
            "share_low": share_low,
            "share_high": share_high,
            "score_with": measured.score_with,
            "score_without": measured.score_without,
            "impact": measured.impact,
            "impact_low": measured.low,
            "impact_high": measured.high,
        }
    )
    audit = pd.DataFrame({"theme_id": drivers["theme_id"]})
    for name, rate in (("precision", right / (right + vain)), ("recall", 0.8)):
        found = random.binomial(checked, rate, runs) / checked
        margin = 1.959964 * np.sqrt(found * (1 - found) / checked)
        audit = audit.assign(**{name: found, f"{name}_low": found - margin, f"{name}_high": found + margin})
    table = correct_drivers(drivers, audit, confidence=0.95)
    gap = float((bands[0] - bands[1]) @ points)
    for name, true in (("difference", gap), ("impact", truth * gap)):
        held = (table[f"{name}_low"] <= true) & (true <= table[f"{name}_high"])
        assert 0.935 <= held.mean() <= 0.965, name
    uncorrected = (measured.low <= truth * gap) & (truth * gap <= measured.high)
    assert uncorrected.mean() < 0.9, "the correction is worth its while"


@pytest.mark.parametrize(
    "audit", [audit_row(theme="other"), audit_row(recall=0.08), audit_row(np.nan, np.nan), audit_row(0.0, 0.8)]
)
def test_where_nothing_follows_nothing_is_told(audit: pd.DataFrame) -> None:
    found = correct(driver_row(), audit)
    assert np.isnan([found["difference"], found["impact"], found["impact_low"]]).all()


def test_order_input_and_missing_columns() -> None:
    drivers = pd.concat([driver_row(), driver_row(share=0.2).assign(theme_id="b")], ignore_index=True)
    before = drivers.copy()
    table = correct_drivers(drivers, pd.concat([audit_row(theme="b"), audit_row()]), confidence=0.95)
    turned = correct_drivers(drivers[::-1], audit_row(), confidence=0.95)
    pd.testing.assert_frame_equal(drivers, before)
    assert table["attenuation"].notna().all()
    assert turned["attenuation"].iloc[1] == table["attenuation"].iloc[0]
    assert correct_drivers(drivers[:0], audit_row(), confidence=0.95).empty
    with pytest.raises(ContractError, match="FB841"):
        correct_drivers(drivers, audit_row().drop(columns="recall"), confidence=0.95)
