from __future__ import annotations

import numpy as np
import pandas as pd
import pytest

from feedbacknlp.errors import SettingError
from feedbacknlp.explain import rake_weights
from tests.explain.studies import Answer, make_study

LEVELS = {
    "country": ["NO", "GB", "GB", "NO", "GB", None] * 5,
    "age": ["old", "old", "young", "young", "young", "old"] * 5,
}
POPULATION = {"country": {"NO": 0.5, "GB": 0.5}, "age": {"old": 3.0, "young": 1.0}}


def responses_of(weight: float = 1.0) -> pd.DataFrame:
    frame = make_study([Answer(n % 11, weight=weight) for n in range(30)]).responses
    return frame.assign(**{f"segment_{name}": pd.Series(levels, dtype="str") for name, levels in LEVELS.items()})


def test_all_margins_fit() -> None:
    raked = rake_weights(responses_of(), POPULATION)
    weight = raked["weight"]
    assert weight.mean() == pytest.approx(1)
    known = raked["segment_country"].notna()
    by_country = weight[known].groupby(raked["segment_country"]).sum()
    assert by_country["NO"] == pytest.approx(by_country["GB"], rel=1e-6)
    by_age = weight.groupby(raked["segment_age"]).sum()
    assert by_age["old"] / by_age["young"] == pytest.approx(3, rel=1e-6)


def test_one_margin_is_share_over_share() -> None:
    raked = rake_weights(responses_of(7.0), {"age": {"old": 0.8, "young": 0.2}})
    assert set(raked["weight"].round(9)) == {1.6, 0.4}


def test_no_population_changes_nothing() -> None:
    responses = responses_of()
    assert rake_weights(responses, {}) is responses


@pytest.mark.parametrize(
    "population",
    [
        {"shoe size": {"42": 1.0}},
        {"country": {"NO": 0.5, "SE": 0.5}},
        {"country": {"NO": -1.0, "GB": 2.0}},
        {"country": {}},
    ],
)
def test_what_can_not_be_raked_is_told(population: dict[str, dict[str, float]]) -> None:
    with pytest.raises(SettingError, match="FB845"):
        rake_weights(responses_of(), population)


@pytest.mark.parametrize(
    "population",
    [
        # Each country has one age: their shares can not differ.
        {"country": {"NO": 0.5, "GB": 0.5}, "age": {"old": 0.3, "young": 0.7}},
        # Nobody of the one age is left where its country has a share of 0.
        {"country": {"NO": 0.0, "GB": 1.0}, "age": {"old": 0.5, "young": 0.5}},
    ],
)
def test_shares_that_can_not_be_had_together_are_told(population: dict[str, dict[str, float]]) -> None:
    responses = make_study([Answer(n % 11) for n in range(20)]).responses
    levels = {"country": ["NO", "GB"] * 10, "age": ["old", "young"] * 10}
    responses = responses.assign(**{f"segment_{name}": pd.Series(own, dtype="str") for name, own in levels.items()})
    with pytest.raises(SettingError, match="FB845") as told:
        rake_weights(responses, population)
    assert "at once" in str(told.value)


def test_order_of_rows_does_not_matter() -> None:
    responses = responses_of()
    order = np.random.default_rng(1).permutation(len(responses))
    once = rake_weights(responses, POPULATION)["weight"]
    shuffled = rake_weights(responses.iloc[order], POPULATION)["weight"]
    pd.testing.assert_series_equal(shuffled.sort_index(), once, rtol=1e-9)
