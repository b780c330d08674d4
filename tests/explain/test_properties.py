"""What must hold for every study: order, parts, weights and names of ids do not change what is found."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pandas as pd
from hypothesis import given, settings
from hypothesis import strategies as some

from feedbacknlp.explain import add_counts, count_cells, measure_driver_trends, measure_drivers, measure_scores
from tests.explain.studies import NPS, THRESHOLDS, Answer, Study, join_studies, make_study

MENTION = some.sampled_from(["a-", "a+", "a0", "b-", "b+", "other-"])
ANSWER = some.builds(
    Answer,
    value=some.integers(0, 10),
    mentions=some.lists(MENTION, max_size=4).map(" ".join),
    outcome=some.sampled_from([None, "other", "no_content"]),
    reason=some.sampled_from(["", "bare", "empty"]),
    wave=some.sampled_from(["Q1", "Q2", None]),
    weight=some.sampled_from([0.25, 0.3, 1.0, 2.5]),
)
ANSWERS = some.lists(ANSWER, max_size=24)
FEW = settings(max_examples=20, deadline=None)


def with_ids(answers: list[Answer], prefix: str = "r") -> list[Answer]:
    return [replace(answer, id=f"{prefix}{number}") for number, answer in enumerate(answers)]


def shuffle(study: Study, seed: int) -> Study:
    random = np.random.default_rng(seed)
    return Study(*(frame.iloc[random.permutation(len(frame))] for frame in study.rows))


def measure(study: Study) -> dict[str, pd.DataFrame]:
    counts = count_cells(*study.rows)
    return {
        "counts": counts,
        "scores": measure_scores(counts, [NPS], thresholds=THRESHOLDS),
        "drivers": measure_drivers(counts, [NPS], {}, thresholds=THRESHOLDS),
        "trends": measure_driver_trends(counts, [NPS], ["Q1", "Q2"], thresholds=THRESHOLDS),
    }


@FEW
@given(ANSWERS, some.integers(0, 1000))
def test_order_of_rows_changes_no_bit(answers: list[Answer], seed: int) -> None:
    study = make_study(with_ids(answers))
    expected, found = measure(study), measure(shuffle(study, seed))
    for name, table in expected.items():
        pd.testing.assert_frame_equal(found[name], table, check_exact=True)


@FEW
@given(ANSWERS, some.integers(1, 5))
def test_parts_add_up_to_the_whole(answers: list[Answer], parts: int) -> None:
    named = with_ids(answers)
    pieces = [make_study(named[start::parts]) for start in range(parts)]
    added = add_counts([count_cells(*piece.rows) for piece in pieces])
    pd.testing.assert_frame_equal(added, count_cells(*join_studies(*pieces).rows), check_exact=False, rtol=1e-12)


@FEW
@given(ANSWERS)
def test_two_halves_of_everybody_give_the_same_estimates(answers: list[Answer]) -> None:
    once = measure(make_study(with_ids(answers)))
    halves = [replace(answer, weight=answer.weight / 2) for answer in answers]
    twice = measure(join_studies(make_study(with_ids(halves, "x")), make_study(with_ids(halves, "y"))))
    columns = {"scores": ["value", "value_wrote"], "trends": ["share", "change"]}
    for name, told in columns.items():
        pd.testing.assert_frame_equal(twice[name][told], once[name][told], check_exact=False, rtol=1e-9)
    assert (twice["scores"]["base"] == 2 * once["scores"]["base"]).all()
    by_id = [found["drivers"].set_index("driver_id").sort_index() for found in (twice, once)]
    estimates = ["share", "score_with", "score_without", "impact"]
    pd.testing.assert_frame_equal(*(table[estimates] for table in by_id), check_exact=False, rtol=1e-9, atol=1e-9)


@FEW
@given(ANSWERS, some.sampled_from([0.5, 2.0, 8.0]))
def test_a_common_factor_of_all_weights_changes_nothing(answers: list[Answer], factor: float) -> None:
    once = measure(make_study(with_ids(answers)))
    heavier = measure(make_study(with_ids([replace(answer, weight=answer.weight * factor) for answer in answers])))
    for name in ("scores", "drivers", "trends"):
        pd.testing.assert_frame_equal(heavier[name], once[name], check_exact=False, rtol=1e-9, atol=1e-9)


@FEW
@given(ANSWERS)
def test_other_ids_change_nothing(answers: list[Answer]) -> None:
    once, renamed = measure(make_study(with_ids(answers))), measure(make_study(with_ids(answers[::-1], "客户 ")))
    for name, table in once.items():
        pd.testing.assert_frame_equal(renamed[name], table, check_exact=True)


@FEW
@given(ANSWERS)
def test_other_names_of_themes_change_only_names(answers: list[Answer]) -> None:
    other = [replace(answer, mentions=answer.mentions.replace("a", "zz").replace("b", "a")) for answer in answers]
    columns = ["n", "share", "impact", "impact_low", "odds_ratio", "q_value"]
    once, renamed = (measure(make_study(with_ids(own)))["drivers"].set_index("driver_id") for own in (answers, other))
    for before, after in (("a", "zz"), ("b", "a")):
        for sign in ("negative", "positive"):
            if f"{before}:{sign}" in once.index:
                pd.testing.assert_series_equal(
                    renamed.loc[f"{after}:{sign}", columns], once.loc[f"{before}:{sign}", columns], check_names=False
                )


@FEW
@given(ANSWERS)
def test_what_a_table_of_drivers_promises(answers: list[Answer]) -> None:
    drivers = measure(make_study(with_ids(answers)))["drivers"]
    assert not drivers["driver_id"].duplicated().any()
    assert (drivers["n"] <= drivers["base"]).all()
    assert drivers["share"].between(0, 1).all()
    assert drivers["q_value"].dropna().between(0, 1).all()
    assert (drivers["reliable"] == (drivers["caution"] == "")).all()
    known = drivers["impact"].dropna()
    assert known.is_monotonic_increasing or np.allclose(np.sort(known), known)
