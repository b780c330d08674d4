from __future__ import annotations

import numpy as np
import pandas as pd
import pytest
import statsmodels.api as sm
from hypothesis import example, given, settings
from hypothesis import strategies as some
from statsmodels.stats.oaxaca import OaxacaBlinder

from feedbacknlp.contracts.tables import ChangeParts, check_table
from feedbacknlp.explain import measure_change_parts
from feedbacknlp.explain.split import Split, split_difference
from tests.explain.planted import link, make_design, random_survey
from tests.explain.studies import NPS, THRESHOLDS, Answer, make_study

NAMES = ("a:negative", "b:positive", "c:negative")


def split(*arguments: object, smallest: int = 5, false_discovery: float = 1.0, **options: object) -> Split:
    """A split in which all effects may differ, unless ``false_discovery`` is given."""
    design = make_design(*arguments, **options)  # type: ignore[arg-type]
    found = split_difference(design, smallest=smallest, confidence=0.95, false_discovery=false_discovery, seed=1)
    assert found is not None
    return found


def points_of(found: Split, kind: str, driver: str = "") -> float:
    return float(
        sum(
            p
            for part, p in zip(found.parts, found.points, strict=True)
            if part.kind == kind and driver in ("", part.driver_id)
        )
    )


def two_waves() -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    indicators, points = random_survey(400)
    return indicators, points, (np.arange(400) % 2 + (indicators[:, 0] & (np.arange(400) % 5 == 0)) > 0).astype(int)


def test_explained_and_unexplained_are_those_of_statsmodels() -> None:
    indicators, points, group = two_waves()
    found = split(NAMES, indicators, points, group=group)
    design = np.column_stack([group, indicators])
    model = OaxacaBlinder(points, sm.add_constant(design), 1, hasconst=True, swap=False)
    expected = model.two_fold(two_fold_type="self_submitted", submitted_weight=0.5)
    unexplained, explained, gap = (-part for part in expected.params[:3])
    assert found.points[0] == pytest.approx(gap)
    assert points_of(found, "volume") == pytest.approx(explained, abs=1e-3)
    assert points_of(found, "severity") + points_of(found, "unexplained") == pytest.approx(unexplained, abs=1e-3)


def test_volume_and_severity_of_one_driver_by_hand() -> None:
    # Before: 10 of 40 mention it, score -100; the other 30 score 50. After: 20 of 40, score -50; the others 50.
    indicators = np.repeat([1, 0, 1, 0], [10, 30, 20, 20])[:, None]
    points = np.concatenate([np.full(10, -100), np.tile([100, 0], 15), np.tile([-100, 0], 10), np.tile([100, 0], 10)])
    found = split(("a:negative",), indicators, points, group=np.repeat([0, 1], [40, 40]))
    # Effects -150 and -100, shares .25 and .5.
    assert found.points[0] == pytest.approx(0 - 12.5)
    assert points_of(found, "volume") == pytest.approx(-125 * 0.25, abs=1e-4)
    assert points_of(found, "severity") == pytest.approx(0.375 * 50, abs=1e-4)
    assert points_of(found, "unexplained") == pytest.approx(0, abs=1e-4)


def test_a_driver_that_one_wave_does_not_know_is_all_volume() -> None:
    indicators = np.repeat([0, 1, 0], [40, 20, 20])[:, None]
    points = np.concatenate([np.tile([100, 0], 20), np.full(20, -100), np.tile([100, 0], 10)])
    found = split(("a:negative",), indicators, points, group=np.repeat([0, 1], [40, 40]))
    assert found.points[0] == pytest.approx(-75)
    assert points_of(found, "volume") == pytest.approx(-75, abs=1e-3)
    assert [part.kind for part in found.parts] == ["change", "volume", "unexplained"]


ROW = some.tuples(
    some.booleans(),
    some.booleans(),
    some.sampled_from([-100, 0, 100]),
    some.booleans(),
    some.sampled_from([0.5, 1.0, 3.0]),
)


# a column that all of one wave have
@example(
    [(False, True, -100, False, 0.5)] * 3
    + [(False, True, -100, True, 0.5), (True, True, -100, False, 0.5), (True, True, 0, True, 0.5)]
)
@settings(max_examples=25, deadline=None)
@given(some.lists(ROW, min_size=4, max_size=40))
def test_parts_add_up_to_the_difference(rows: list[tuple[bool, bool, int, bool, float]]) -> None:
    table = np.array(rows, dtype=float)
    group = table[:, 3].astype(int)
    if len(set(group)) < 2:
        return
    means = [np.average(table[group == side, 2], weights=table[group == side, 4]) for side in (0, 1)]
    for false_discovery in (0.05, 1.0):
        found = split(
            ("a:negative", "(silent)"),
            table[:, :2],
            table[:, 2],
            group=group,
            weight=table[:, 4],
            smallest=1,
            false_discovery=false_discovery,
        )
        assert found.points[0] == pytest.approx(means[1] - means[0], abs=1e-6)
        assert found.points[1:].sum() == pytest.approx(means[1] - means[0], abs=1e-6)


def test_without_differing_effects_it_is_one_regression_with_the_wave_in_it() -> None:
    indicators, points, group = two_waves()
    found = split(NAMES, indicators, points, group=group, false_discovery=0.05)
    assert {part.kind for part in found.parts} == {"change", "volume", "unexplained"}
    slopes = sm.OLS(points, sm.add_constant(np.column_stack([group, indicators]))).fit().params
    shares = [indicators[group == side].mean(axis=0) for side in (0, 1)]
    for number, name in enumerate(NAMES):
        expected = slopes[2 + number] * (shares[1] - shares[0])[number]
        assert points_of(found, "volume", name) == pytest.approx(expected, abs=1e-3)
    assert points_of(found, "unexplained") == pytest.approx(slopes[1], abs=1e-3)


def test_an_effect_that_differs_beyond_chance_has_a_severity_part_of_its_own() -> None:
    random = np.random.default_rng(7)
    indicators = (random.random((2000, 3)) < 0.25).astype(int)
    group = np.arange(2000) % 2
    # Only the first driver costs more in the second group: 20 points, then 60.
    points = random.normal(30, 70, 2000) - indicators[:, 0] * np.where(group, 60, 20) - 15 * indicators[:, 2]
    found = split(NAMES, indicators, points, group=group, false_discovery=0.05)
    severe = [part.driver_id for part in found.parts if part.kind == "severity"]
    assert severe == ["a:negative"]
    place = [part.kind for part in found.parts].index("severity")
    assert found.points[place] == pytest.approx(-10, abs=4)
    # One of three tested: its interval is of 1 - .05 / 3, a z of 2.394 (Benjamini & Yekutieli 2005).
    assert found.high[place] - found.points[place] == pytest.approx(2.394 * found.standard_error[place], rel=1e-3)
    # What it leaves unexplained was chosen with it; where nothing was chosen the level is the nominal one.
    nothing = split(NAMES, *random_survey(400), group=np.arange(400) % 2, false_discovery=0.0)
    for result, z in ((found, 2.394), (nothing, 1.96)):
        place = [part.kind for part in result.parts].index("unexplained")
        assert result.high[place] - result.points[place] == pytest.approx(z * result.standard_error[place], rel=1e-3)


def test_what_the_silent_and_the_writers_differ_by_are_told_apart() -> None:
    # Of 400 in each group a quarter wrote nothing; in the second group writers score 30 less, the silent 10 more.
    silent = np.tile([1, 0, 0, 0], 200)
    complains = np.tile([0, 1, 0, 0], 200)
    group = np.repeat([0, 1], [400, 400])
    noise = np.tile(np.repeat([50.0, -50.0], 4), 100)
    points = noise - 60 * complains + np.where(silent, 10.0, -30.0) * group
    found = split(("a:negative", "(silent)"), np.column_stack([complains, silent]), points, group=group)
    assert found.points[0] == pytest.approx(0.25 * 10 - 0.75 * 30)
    assert points_of(found, "writing") == pytest.approx(0.25 * 10, abs=1e-3)
    # What the complaint costs changed as little as what all other writers gave: -30 each.
    assert points_of(found, "unexplained") == pytest.approx(0.75 * -30, abs=1e-3)
    assert points_of(found, "severity") == pytest.approx(0, abs=1e-3)


def test_an_untold_severity_is_unexplained_and_changes_nothing_else() -> None:
    """The same data with and without a severity part of its own: what it held goes to the unexplained, whole."""
    silent = np.tile([1, 0, 0, 0], 200)
    complains = np.tile([0, 1, 0, 0], 200)
    group = np.repeat([0, 1], [400, 400])
    noise = np.tile(np.repeat([50.0, -50.0], 4), 100)
    points = noise - (60 + 20 * group) * complains
    columns, indicators = ("a:negative", "(silent)"), np.column_stack([complains, silent])
    told = split(columns, indicators, points, group=group)
    untold = split(columns, indicators, points, group=group, false_discovery=0.0)
    assert points_of(told, "severity") == pytest.approx(-5, abs=1e-3)
    assert not any(part.kind == "severity" for part in untold.parts)
    for kind in ("volume", "writing"):
        assert points_of(untold, kind) == pytest.approx(points_of(told, kind), abs=1e-3)
    both = points_of(told, "unexplained") + points_of(told, "severity")
    assert points_of(untold, "unexplained") == pytest.approx(both, abs=1e-3)


def test_too_few_silent_to_differ_are_no_effect_that_was_tested() -> None:
    random = np.random.default_rng(3)
    indicators = (random.random((2000, 2)) < 0.25).astype(int)
    silent = (np.arange(2000) < 6).astype(int)
    group = np.arange(2000) % 2
    points = random.normal(30, 40, 2000) - indicators @ np.array([60, 60]) * group
    columns = np.column_stack([indicators * (1 - silent)[:, None], silent])
    found = split(("a:negative", "b:negative", "(silent)"), columns, points, group=group, false_discovery=0.05)
    place = [part.kind for part in found.parts].index("severity")
    # Both of two are told: the nominal level.
    assert found.high[place] - found.points[place] == pytest.approx(1.959964 * found.standard_error[place], rel=1e-4)


@settings(max_examples=10, deadline=None)
@given(some.integers(0, 10_000))
def test_two_groups_of_one_kind_hardly_ever_have_a_severity_part(seed: int) -> None:
    random = np.random.default_rng(seed)
    indicators, points = random_survey(300, seed=seed)
    found = split(NAMES, indicators, points, group=random.integers(0, 2, 300), false_discovery=1e-6)
    assert not any(part.kind == "severity" for part in found.parts)


def test_mix_is_told_apart_from_themes() -> None:
    # Two segments of constant scores; only their shares change, and the complaint follows the segment.
    phone = np.repeat([1, 0, 1, 0], [20, 80, 60, 40])
    points = np.where(phone, -100.0, 100.0)
    complaint = (np.arange(200) % 10 < np.where(phone, 5, 2)).astype(int)
    found = split(
        ("a:negative", "segment_device=desktop", "segment_device=phone"),
        np.column_stack([complaint, 1 - phone, phone]),
        points,
        group=np.repeat([0, 1], [100, 100]),
    )
    assert found.points[0] == pytest.approx(-80)
    assert points_of(found, "mix") == pytest.approx(-80, abs=1e-2)
    assert points_of(found, "volume") == pytest.approx(0, abs=1e-2)


def test_one_group_alone_has_no_difference() -> None:
    indicators, points = random_survey(60)
    design = make_design(NAMES, indicators, points)
    assert split_difference(design, smallest=5, confidence=0.95, false_discovery=0.05, seed=1) is None


QUARTERS = [Answer(9 if n % 3 else 5, "delivery+" if n % 4 == 0 else "", wave="Q1") for n in range(80)] + [
    Answer(2, "checkout-", wave="Q2")
    if n % 3 == 0
    else Answer(9 if n % 4 else 5, "delivery+" if n % 4 == 0 else "", wave="Q2")
    for n in range(80)
]


def parts_of(study, **options: object) -> pd.DataFrame:
    table = measure_change_parts(
        link(study),
        [NPS],
        ["Q1", "Q2"],
        {"checkout:negative": "Checkout friction"},
        thresholds=THRESHOLDS,
        seed=3,
        **options,
    )
    return check_table(table, ChangeParts, stage="test")


def test_the_growing_problem_is_the_first_part() -> None:
    table = parts_of(make_study(QUARTERS))
    assert table["part"].iloc[0] == "change"
    first = table.iloc[1]
    assert (first["part"], first["name"]) == ("volume", "Checkout friction")
    assert first["share_before"] == 0
    assert first["high"] < 0
    assert first["share"] == pytest.approx(first["points"] / table["points"].iloc[0])
    assert table["points"].iloc[1:].sum() == pytest.approx(table["points"].iloc[0])
    assert table["share"].iloc[1:].sum() == pytest.approx(1)


def test_rare_drivers_are_one_part_with_a_name_of_its_own() -> None:
    from dataclasses import replace

    # six complaints of five customers each: too few for columns of their own, enough together
    rare = [
        replace(answer, mentions=f"{answer.mentions} theme{n % 6}-") if n % 5 == 0 else answer
        for n, answer in enumerate(QUARTERS)
    ]
    names = {"(rare):negative": "Rare complaints"}
    table = measure_change_parts(link(make_study(rare)), [NPS], ["Q1", "Q2"], names, thresholds=THRESHOLDS, seed=3)
    own = table[table["driver_id"] == "(rare):negative"]
    assert len(own) and set(own["name"]) == {"Rare complaints"}


def test_order_of_rows_and_ids_change_no_bit() -> None:
    from dataclasses import replace

    once = parts_of(make_study(QUARTERS))
    renamed = make_study([replace(answer, id=f"x{999 - n}") for n, answer in enumerate(QUARTERS[::-1])])
    pd.testing.assert_frame_equal(parts_of(renamed), once, check_exact=True)


def test_two_halves_of_everybody_give_the_same_parts() -> None:
    from dataclasses import replace

    from tests.explain.studies import join_studies

    halves = [
        make_study([replace(answer, id=f"{name}{n}", weight=0.5) for n, answer in enumerate(QUARTERS)]) for name in "xy"
    ]
    keys, once = ["part", "driver_id"], parts_of(make_study(QUARTERS))
    twice = parts_of(join_studies(*halves)).set_index(keys)["points"]
    assert twice.reindex(pd.MultiIndex.from_frame(once[keys])).to_numpy() == pytest.approx(once["points"].to_numpy())


def test_other_names_of_themes_give_the_same_parts() -> None:
    from dataclasses import replace

    once = parts_of(make_study(QUARTERS)).set_index("driver_id")
    other = [replace(answer, mentions=answer.mentions.replace("checkout", "zz")) for answer in QUARTERS]
    renamed = parts_of(make_study(other)).set_index("driver_id")
    for before, after in (("checkout:negative", "zz:negative"), ("delivery:positive", "delivery:positive")):
        assert renamed.loc[after, "points"] == pytest.approx(once.loc[before, "points"])


def test_small_groups_are_not_split() -> None:
    assert parts_of(make_study(QUARTERS[:100])).empty


def test_a_segment_is_compared_with_the_others_but_not_with_itself() -> None:
    study = make_study(QUARTERS)
    countries = {"country": ["NO" if answer.value > 6 or n % 4 == 0 else "GB" for n, answer in enumerate(QUARTERS)]}
    table = measure_change_parts(link(study, countries), [NPS], [], {}, thresholds=THRESHOLDS, seed=3)
    assert set(zip(table["cut"], table["before"], table["after"], strict=True)) == {
        ("country", "(others)", "GB"),
        ("country", "(others)", "NO"),
    }
    assert not (table["segment"] == "country").any()


def test_segments_that_differ_by_chance_are_not_split() -> None:
    linked = link(make_study(QUARTERS), {"country": ["NO" if n % 24 < 12 else "GB" for n in range(160)]})
    assert measure_change_parts(linked, [NPS], [], {}, thresholds=THRESHOLDS, seed=3).empty
