from __future__ import annotations

import numpy as np
import pandas as pd
import pytest

from feedbacknlp.contracts.tables import DriverTrends, check_table
from feedbacknlp.explain import count_cells, measure_driver_trends
from tests.explain.studies import NPS, THRESHOLDS, Answer, make_study


def answers(wave: str, *told: tuple[str, int]) -> list[Answer]:
    return [Answer(3, said, wave=wave) for said, n in told for _ in range(n)]


def trends_of(given: list[Answer], waves: list[str]) -> pd.DataFrame:
    table = measure_driver_trends(count_cells(*make_study(given).rows), [NPS], waves, thresholds=THRESHOLDS)
    return check_table(table, DriverTrends, stage="test")


def test_share_and_change_with_newcombes_interval() -> None:
    table = trends_of(answers("Q1", ("a-", 48), ("b+", 32)) + answers("Q2", ("a-", 56), ("b+", 14)), ["Q1", "Q2"])
    rows = table[table["driver_id"] == "a:negative"].to_dict("records")
    assert [row["n"] for row in rows] == [48, 56]
    assert [row["base"] for row in rows] == [80, 70]
    assert np.isnan([rows[0][name] for name in ("change", "change_low", "change_high", "change_q")]).all()
    # Newcombe (1998), table II (a): 56/70 - 48/80.
    assert [rows[1][name] for name in ("change", "change_low", "change_high")] == pytest.approx(
        [0.2, 0.0524, 0.3339], abs=5e-5
    )
    # Two drivers that mirror each other: the q-value is the p-value of both.
    assert rows[1]["change_q"] == pytest.approx(0.00801, abs=5e-4)
    assert rows[1]["movement"] == "up"
    assert table[table["driver_id"] == "b:positive"]["movement"].tolist() == ["", "down"]


def test_new_and_rising() -> None:
    first = answers("Q1", ("a-", 195), ("rare-", 5))
    second = answers("Q2", ("a-", 140), ("rare-", 40), ("fresh-", 20))
    table = trends_of(first + second, ["Q1", "Q2"]).set_index(["driver_id", "wave"])["movement"]
    assert table["fresh:negative", "Q2"] == "new"
    assert table["rare:negative", "Q2"] == "rising"
    assert table["fresh:negative", "Q1"] == ""


def test_the_order_of_the_waves_is_the_one_given() -> None:
    given = answers("Wave 2", ("a-", 3), ("b-", 3)) + answers("Wave 10", ("a-", 1), ("b-", 3))
    assert trends_of(given, ["Wave 2", "Wave 10"])["change"].dropna().tolist() == pytest.approx([-0.25, 0.25])


def test_an_empty_wave_has_no_share_and_nothing_to_compare_with() -> None:
    table = trends_of(answers("Q1", ("a-", 3)) + answers("Q3", ("a-", 2)), ["Q1", "Q2", "Q3"])
    assert table["share"].isna().tolist() == [False, True, False]
    assert table["change"].isna().all()
    assert table["change_q"].isna().all()


def test_no_waves_give_an_empty_table() -> None:
    for waves in ([], ["Q9"]):
        table = trends_of([Answer(3, "a-")], waves)
        assert len(table) == 0
        assert "movement" in table.columns


def test_other_waves_do_not_make_a_move_less_sure() -> None:
    """A complaint that falls from 14 % to 8 %, beyond three standard errors, is down however many waves stand beside
    it, and a last wave of one answer changes nothing."""
    others = tuple((f"theme{place}-", 10) for place in range(20))
    steady = [answers(f"Q{wave}", ("late-", 90), *others, ("fine+", 340)) for wave in range(1, 8)]
    fallen = answers("Q8", ("late-", 40), *others, ("fine+", 260))
    one = answers("Q9", ("fine+", 1))
    waves = [f"Q{wave}" for wave in range(1, 10)]
    given = [answer for part in (*steady, fallen, one) for answer in part]
    rows = trends_of(given, waves).set_index(["driver_id", "wave"])
    late = rows.loc["late:negative"]
    pair = trends_of([*steady[-1], *fallen], ["Q7", "Q8"]).set_index(["driver_id", "wave"])
    assert late.loc["Q8", "change_q"] == pytest.approx(pair.loc[("late:negative", "Q8"), "change_q"])
    # z = (90/630 - 40/500) / sqrt(130/1130 (1 - 130/1130) (1/630 + 1/500)) = 3.29, p = .0010; 22 drivers
    assert late.loc["Q8", "change_q"] == pytest.approx(22 * 0.0010, rel=0.1)
    assert late["movement"].tolist() == ["", "", "", "", "", "", "", "down", ""]
