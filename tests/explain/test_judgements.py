from __future__ import annotations

import numpy as np
import pandas as pd
import pytest
import statsmodels.api as sm
from scipy import stats

from feedbacknlp.contracts.tables import DriverScores, JudgedDrivers, ThemeEffects, check_table
from feedbacknlp.explain import compare_scores, count_linked, judge_drivers, measure_drivers, measure_theme_effects
from tests.explain.planted import link
from tests.explain.studies import EFFORT, NPS, THRESHOLDS, Answer, Study, join_studies, make_study


def judged(study: Study, scales=(NPS,)) -> pd.DataFrame:
    linked = link(study)
    drivers = measure_drivers(count_linked(linked), scales, {}, thresholds=THRESHOLDS)
    return check_table(judge_drivers(drivers, linked, scales, thresholds=THRESHOLDS), JudgedDrivers, stage="test")


OVERLAP = make_study(
    # Slow pages come with checkout trouble and cost nothing by themselves.
    [Answer(2, "checkout- pages-")] * 30
    + [Answer(2, "checkout-")] * 10
    + [Answer(9, "pages-")] * 8
    + [Answer(8, "pages-")] * 4
    + [Answer(9, "quality+")] * 40
    + [Answer(8, "b0")] * 20
    + [Answer(9, "b0")] * 40
)


def test_overlap_is_taken_out_of_the_effect() -> None:
    table = judged(OVERLAP).set_index("driver_id")
    pages, checkout = table.loc["pages:negative"], table.loc["checkout:negative"]
    assert pages["impact"] < -15
    assert abs(pages["adjusted_impact"]) < 3
    assert checkout["effect"] < -150
    assert checkout["effect_low"] < checkout["effect"] < checkout["effect_high"] < 0
    assert checkout["explained"] > pages["explained"]
    assert 0 < table["explained"].sum() < 1
    assert pages["overlap"] == pytest.approx(checkout["overlap"], abs=0.2)


def test_adjusted_impact_of_a_lone_driver_is_its_impact() -> None:
    table = judged(
        make_study([Answer(2, "a-")] * 20 + [Answer(9, "a-")] * 5 + [Answer(9, "b0")] * 30 + [Answer(5, "b0")] * 9)
    )
    row = table.iloc[0]
    assert row["adjusted_impact"] == pytest.approx(row["impact"], abs=1e-4)
    assert row["adjusted_low"] == pytest.approx(row["impact_low"], rel=0.02)


def test_a_complaint_can_not_lift_and_praise_can_not_hold_down() -> None:
    # Those who complain about the price are promoters, those who praise the app are detractors.
    table = judged(
        make_study(
            [Answer(10, "price-")] * 30
            + [Answer(2, "app+")] * 30
            + [Answer(3, "checkout-")] * 15
            + [Answer(10, "quality+")] * 20
            + [Answer(10, "care+")] * 3
        )
    ).set_index("driver_id")
    assert table["role"].to_dict() == {
        "app:positive": "",
        "checkout:negative": "holds_down",
        "quality:positive": "lifts",
        "care:positive": "lifts",
        "price:negative": "",
    }
    assert not table.loc[["app:positive", "price:negative"], "clear"].any()
    assert table["role_rank"].to_dict() == {
        "app:positive": 0,
        "checkout:negative": 1,
        "quality:positive": 1,
        "care:positive": 2,
        "price:negative": 0,
    }
    assert not table.loc["care:positive", "clear"]


def test_where_low_is_good_a_complaint_that_raises_the_score_holds_it_down() -> None:
    study = make_study([Answer(5, "forms-")] * 20 + [Answer(1, "chat+")] * 20 + [Answer(2, "chat+")] * 5, EFFORT)
    table = judged(study, (EFFORT,)).set_index("driver_id")
    assert table.loc["forms:negative", "impact"] > 0
    assert table["role"].to_dict() == {"forms:negative": "holds_down", "chat:positive": "lifts"}


def test_disagreement_in_sign_is_marked() -> None:
    # On its own "slow" goes with low scores; among those with checkout trouble it goes with better ones.
    study = make_study(
        [Answer(2, "checkout- slow-")] * 30
        + [Answer(9, "checkout- slow-")] * 12
        + [Answer(2, "checkout-")] * 20
        + [Answer(9, "slow-")] * 10
        + [Answer(9, "b0")] * 60
        + [Answer(8, "b0")] * 10
    )
    table = judged(study).set_index("driver_id")
    assert table.loc["slow:negative", "impact"] < 0 < table.loc["slow:negative", "effect"]
    assert table.loc["slow:negative", "disagreement"] == "sign"
    assert table.loc["checkout:negative", "disagreement"] == ""


def test_few_answers_have_no_joint_effect() -> None:
    table = judged(make_study([Answer(2, "a-"), Answer(9, "b+")]))
    assert table[["effect", "adjusted_impact", "explained"]].isna().all(axis=None)
    assert table["disagreement"].tolist() == ["", ""]


def test_two_halves_of_everybody_give_the_same_effects() -> None:
    whole = judged(OVERLAP)
    halves = OVERLAP.responses.assign(weight=0.5)
    other = Study(
        *(
            frame.assign(**{name: "again " + frame[name] for name in ("response_id", "comment_id") if name in frame})
            for frame in (halves, OVERLAP.comments, OVERLAP.mentions, OVERLAP.outcomes)
        )
    )
    one = Study(halves, OVERLAP.comments, OVERLAP.mentions, OVERLAP.outcomes)
    twice = judged(join_studies(one, other))
    for name in ("effect", "adjusted_impact", "explained", "overlap"):
        assert twice[name].to_numpy() == pytest.approx(whole[name].to_numpy(), abs=1e-5)


def themes_of(answers: list[Answer], scale=NPS) -> pd.Series:
    table = measure_theme_effects(link(make_study(answers, scale)), [scale], thresholds=THRESHOLDS)
    return check_table(table, ThemeEffects, stage="test").set_index("theme_id").loc["a"]


MIDDLE = [Answer(8, "b0")] * 30 + [Answer(2, "b0")] * 8 + [Answer(10, "b0")] * 8


@pytest.mark.parametrize(
    ("bad", "good", "kano"),
    [
        ([2] * 25 + [8] * 2, [8] * 20 + [10, 2] * 3, "basic"),
        ([8] * 20 + [10, 2] * 3, [10] * 25 + [8] * 2, "excitement"),
        ([2] * 20 + [8] * 10, [10] * 20 + [8] * 10, "performance"),
        ([8] * 20 + [2, 10] * 3, [8] * 20 + [2, 10] * 3, "undecided"),
    ],
)
def test_kano_classes(bad: list[int], good: list[int], kano: str) -> None:
    row = themes_of([Answer(v, "a-") for v in bad] + [Answer(v, "a+") for v in good] + MIDDLE)
    assert row["kano"] == kano
    # The others score 0 on average: penalty and reward are the plain means.
    points = {2: -100, 8: 0, 10: 100}
    assert row["penalty"] == pytest.approx(-np.mean([points[v] for v in bad]), abs=1e-3)
    assert row["reward"] == pytest.approx(np.mean([points[v] for v in good]), abs=1e-3)
    assert row["difference"] == pytest.approx(row["penalty"] - row["reward"])


def test_penalty_less_reward_is_the_contrast_of_statsmodels() -> None:
    answers = [Answer(v, "a-") for v in [2] * 20 + [8] * 6] + [Answer(v, "a+") for v in [10] * 15 + [8] * 9] + MIDDLE
    answers += [Answer(v, "a- a+") for v in [2, 10, 8] * 3]
    row = themes_of(answers)
    points = np.array([{2: -100.0, 8: 0.0, 10: 100.0}[answer.value] for answer in answers])
    said = np.array([["a-" in answer.mentions, "a+" in answer.mentions] for answer in answers], dtype=float)
    fit = sm.OLS(points, sm.add_constant(said)).fit(cov_type="HC3", use_t=True)
    # The penalty is minus the slope of the complaints: penalty - reward = -(b1 + b2).
    contrast = fit.t_test([0, -1, -1])
    assert row["difference"] == pytest.approx(float(np.squeeze(contrast.effect)), abs=1e-3)
    assert [row["difference_low"], row["difference_high"]] == pytest.approx(contrast.conf_int()[0].tolist(), abs=1e-2)


def test_adjusted_impact_and_its_interval_by_statsmodels() -> None:
    answers = [Answer(v, "a-") for v in [2] * 20 + [9] * 6] + [Answer(v, "a- b-") for v in [3] * 12 + [9] * 3]
    answers += [Answer(v, "b-") for v in [2] * 8 + [9] * 8] + [Answer(v, "c0") for v in [9] * 40 + [2] * 10]
    row = judged(make_study(answers)).set_index("driver_id").loc["a:negative"]
    points = np.array([100.0 if answer.value >= 9 else -100.0 for answer in answers])
    said = np.array([[f"{name}-" in answer.mentions for name in "ab"] for answer in answers], dtype=float)
    fit = sm.OLS(points, sm.add_constant(said)).fit(cov_type="HC3", use_t=True)
    slope, variance, share, size = fit.params[1], fit.cov_params()[1, 1], said[:, 0].mean(), len(answers)
    assert row["effect"] == pytest.approx(slope, abs=1e-3)
    assert row["effect_standard"] == pytest.approx(slope / points.std(), abs=1e-5)
    assert row["adjusted_impact"] == pytest.approx(share * slope, abs=1e-3)
    error = np.sqrt(share**2 * variance + slope**2 * share * (1 - share) / size)
    margin = stats.t.ppf(0.975, size - 3) * error
    assert row["adjusted_high"] - row["adjusted_impact"] == pytest.approx(margin, rel=1e-4)


def test_penalty_is_above_zero_where_low_is_good_too() -> None:
    row = themes_of([Answer(5, "a-")] * 15 + [Answer(1, "a+")] * 15 + [Answer(v, "b0") for v in (2, 3, 4)] * 10, EFFORT)
    assert row["penalty"] == pytest.approx(2, abs=1e-3)
    assert row["reward"] == pytest.approx(2, abs=1e-3)


def test_scores_side_by_side() -> None:
    one = [
        Answer(2 if n % 2 else 9, "a-" if n % 4 == 1 else "b+" if n % 4 == 2 else "c0", id=f"p{n}") for n in range(80)
    ]
    two = [
        Answer(3 if n % 3 else 4, "a-" if n % 4 == 1 else "b+" if n % 4 == 2 else "c0", id=f"q{n}") for n in range(80)
    ]
    drivers = judged(join_studies(make_study(one), make_study(two, EFFORT)), (NPS, EFFORT))
    table = check_table(compare_scores(drivers), DriverScores, stage="test")
    assert table["driver_id"].tolist() == ["a:negative"] * 2 + ["b:positive"] * 2
    assert table["score_kind"].iloc[0] == "nps"
    assert table["moves"].tolist() == [True, False, True, False]
    assert compare_scores(drivers[drivers["score_kind"] == "nps"]).empty


def test_an_effect_of_0_is_compared_between_scores_too() -> None:
    row = {"name": "A", "question": "q", "n": 20, "effect_low": -1.0, "effect_high": 1.0}
    drivers = pd.DataFrame(
        [
            {**row, "driver_id": "a:negative", "score_kind": "nps", "effect": 0.0, "effect_standard": 0.0},
            {**row, "driver_id": "b:negative", "score_kind": "nps", "effect": -4.0, "effect_standard": -0.5},
            {**row, "driver_id": "a:negative", "score_kind": "csat", "effect": -3.0, "effect_standard": -1.0},
        ]
    )
    table = compare_scores(drivers).set_index(["driver_id", "score_kind"])
    # A standard deviation of 8 points, told by the other driver.
    assert table.loc[("a:negative", "nps"), ["low", "high"]].tolist() == [-0.125, 0.125]
    assert not table.loc[("a:negative", "nps"), "moves"]
