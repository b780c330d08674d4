from __future__ import annotations

import numpy as np
import pandas as pd
import pytest
from statsmodels.stats.contingency_tables import Table2x2

from feedbacknlp.config import ThresholdConfig
from feedbacknlp.contracts.tables import Drivers, check_table
from feedbacknlp.explain import count_cells, measure_drivers
from tests.explain.studies import EFFORT, NPS, THRESHOLDS, Answer, join_studies, make_study

SHOP = (
    [Answer(2, "checkout-")] * 18
    + [Answer(3, "returns- checkout-")] * 4
    + [Answer(9, "checkout-")] * 3
    + [Answer(8, "price0 other+")] * 20
    + [Answer(10, "delivery+")] * 25
    + [Answer(5, "delivery+")] * 5
    + [Answer(10)] * 30
)


def drivers_of(answers: list[Answer], scale=NPS, **options: object) -> pd.DataFrame:
    options = {"thresholds": THRESHOLDS, "names": {}, **options}
    table = measure_drivers(count_cells(*make_study(answers, scale).rows), [scale], **options)  # type: ignore[arg-type]
    return check_table(table, Drivers, stage="test")


def test_what_holds_the_score_down_comes_first() -> None:
    table = drivers_of(SHOP, names={"checkout:negative": "Checkout friction"})
    assert table["driver_id"].tolist() == ["checkout:negative", "returns:negative", "delivery:positive"]
    assert table["name"].tolist() == ["Checkout friction", "returns:negative", "delivery:positive"]
    assert table["base"].tolist() == [75, 75, 75]
    assert table["n"].tolist() == [25, 4, 30]


def test_figures_of_a_driver_by_hand() -> None:
    row = drivers_of(SHOP).iloc[0]
    assert row["share"] == pytest.approx(25 / 75)
    assert row["score_with"] == pytest.approx(100 * (3 - 22) / 25)
    assert row["score_without"] == pytest.approx(100 * (25 - 5) / 50)
    # All who wrote: 28 promoters and 27 detractors of 75.
    assert row["impact"] == pytest.approx(100 / 75 - 40)
    assert row["impact_low"] < row["impact"] < row["impact_high"] < 0
    # 22 of the 27 detractors mention it, 3 of the 28 promoters.
    table = Table2x2(np.array([[22, 5], [3, 25]]) + 0.5)
    assert [row["odds_ratio"], row["odds_low"], row["odds_high"]] == pytest.approx(
        [table.oddsratio, *table.oddsratio_confint()]
    )
    assert row["q_value"] < 0.001
    assert row["reliable"]
    assert row["caution"] == ""


def test_few_mentions_are_told_and_kept() -> None:
    row = drivers_of(SHOP).set_index("driver_id").loc["returns:negative"]
    assert not row["reliable"]
    assert row["caution"] == "only 4 mentions"
    assert drivers_of(SHOP, language="nb").set_index("driver_id").loc["returns:negative", "caution"] == "bare 4 omtaler"
    assert drivers_of(SHOP, thresholds=ThresholdConfig(smallest_base=4))["reliable"].all()


@pytest.mark.parametrize(
    ("answers", "caution"),
    [
        ([Answer(2, "a-")] * 12 + [Answer(9, "a-")] * 12, "everybody mentions it"),
        ([Answer(2, "a-")] * 12 + [Answer(9, "b+")], "only 1 response does not mention it"),
        ([Answer(2, "a-")] * 12 + [Answer(2, "b-")] * 12, "all who wrote gave the same score"),
        (
            [Answer(2, "a-", weight=50.0)] + [Answer(2, "a-")] * 12 + [Answer(9, "b+")] * 12,
            "by their weights the 13 mentions count as 2",
        ),
        (
            [Answer(9, "b+", weight=50.0)] + [Answer(9, "b+")] * 12 + [Answer(2, "a-")] * 12,
            "by their weights the 13 responses without it count as 2",
        ),
    ],
)
def test_every_caution(answers: list[Answer], caution: str) -> None:
    row = drivers_of(answers).set_index("driver_id").loc["a:negative"]
    assert row["caution"] == caution
    assert not row["reliable"]


def test_a_driver_of_everybody_is_undefined_where_it_must_be() -> None:
    row = drivers_of([Answer(2, "a-"), Answer(9, "a-")]).iloc[0]
    assert row["share"] == 1
    assert row["score_with"] == 0
    assert np.isnan([row[name] for name in ("score_without", "impact", "impact_low", "impact_high", "q_value")]).all()


def test_one_band_and_empty_ends_have_no_odds() -> None:
    row = drivers_of([Answer(7, "a-"), Answer(8, "b-")]).iloc[0]
    assert np.isnan([row["odds_ratio"], row["odds_low"], row["odds_high"]]).all()
    from dataclasses import replace

    single = replace(NPS, bands=NPS.bands[:1])
    assert np.isnan(drivers_of([Answer(1, "a-"), Answer(2, "b-")], single)["odds_ratio"]).all()


def test_neutral_and_other_are_no_drivers() -> None:
    assert len(drivers_of([Answer(2, "other- a0"), Answer(9, "other+")])) == 0


def test_on_a_scale_where_low_is_good_what_raises_it_comes_first() -> None:
    table = drivers_of(
        [Answer(5, "forms-"), Answer(4, "forms-"), Answer(1, "chat+"), Answer(2, "chat+"), Answer(3, "x+")], EFFORT
    )
    assert table["driver_id"].tolist() == ["forms:negative", "x:positive", "chat:positive"]
    assert table["impact"].iloc[0] > 0


def test_scores_are_families_of_their_own() -> None:
    nps = make_study(SHOP)
    effort = make_study(
        [Answer(5, "forms-", id=f"e{i}") for i in range(20)] + [Answer(1, "chat+", id=f"f{i}") for i in range(20)],
        EFFORT,
    )
    both = measure_drivers(count_cells(*join_studies(nps, effort).rows), [EFFORT, NPS], {}, thresholds=THRESHOLDS)
    assert both["score_kind"].tolist() == ["ces"] * 2 + ["nps"] * 3
    pd.testing.assert_frame_equal(both[both["score_kind"] == "nps"].reset_index(drop=True), drivers_of(SHOP))


def test_ties_are_ordered_by_id() -> None:
    table = drivers_of([Answer(2, "b- a- c-"), Answer(9, "d+"), Answer(2, "d+")])
    assert table["driver_id"].tolist() == ["a:negative", "b:negative", "c:negative", "d:positive"]


def test_weights_count() -> None:
    plain = drivers_of([Answer(2, "a-"), Answer(9, "b+"), Answer(7, "b+")]).iloc[0]
    heavy = drivers_of([Answer(2, "a-", weight=2.0), Answer(9, "b+"), Answer(7, "b+")]).iloc[0]
    assert (plain["share"], heavy["share"]) == (pytest.approx(1 / 3), pytest.approx(0.5))
    assert (plain["n"], heavy["n"]) == (1, 1)
