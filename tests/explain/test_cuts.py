from __future__ import annotations

import pandas as pd
import pytest

from feedbacknlp.contracts.tables import DriverCuts, check_table
from feedbacknlp.explain import count_cells, measure_driver_cuts, measure_drivers
from tests.explain.studies import NPS, THRESHOLDS, Answer, make_study


def cuts_of(answers: list[Answer], levels: list[str | None], **columns: list[str]) -> pd.DataFrame:
    study = make_study(answers)
    responses = study.responses.assign(segment_country=pd.Series(levels, dtype="str"))
    comments = study.comments.assign(**{name: pd.Series(values, dtype="str") for name, values in columns.items()})
    table = measure_driver_cuts(responses, comments, study.mentions, study.outcomes, [NPS], {}, thresholds=THRESHOLDS)
    return check_table(table, DriverCuts, stage="test")


ANSWERS = [Answer(3, "a-") if n % 4 == 0 or n >= 60 else Answer(9, "b+") for n in range(80)]


def test_each_level_beside_all_others() -> None:
    table = cuts_of(ANSWERS, ["NO"] * 40 + ["GB"] * 20 + ["DE"] * 20)
    rows = table[table["driver_id"] == "a:negative"].set_index("level")
    assert rows["share"].to_dict() == {"DE": 1.0, "GB": 0.25, "NO": 0.25}
    assert rows["share_others"].to_dict() == pytest.approx({"DE": 0.25, "GB": 30 / 60, "NO": 25 / 40})
    assert rows.loc["DE", "difference_low"] > 0
    assert rows.loc["DE", "difference_q"] < 0.05
    assert (table["cut"] == "country").all()


def test_unknown_levels_are_left_out_and_small_ones_too() -> None:
    table = cuts_of(ANSWERS, ["NO"] * 40 + ["GB"] * 31 + ["DE"] * 5 + [None] * 4)
    assert set(table["level"]) == {"NO", "GB"}
    assert table.set_index(["level", "driver_id"]).loc[("NO", "a:negative"), "share_others"] == pytest.approx(21 / 36)


def test_comments_are_cut_by_question() -> None:
    table = cuts_of(ANSWERS, ["NO"] * 80, question=["why", "improve"] * 40)
    assert set(table["cut"]) == {"question"}
    rows = table[table["driver_id"] == "a:negative"].set_index("level")
    # Every fourth of the first sixty is even, and all of the last twenty complain.
    assert rows["n"].to_dict() == {"improve": 10, "why": 25}
    assert rows["base"].to_dict() == {"improve": 40, "why": 40}


def test_one_level_is_no_cut() -> None:
    assert cuts_of(ANSWERS, ["NO"] * 80).empty


def test_a_level_has_the_figures_of_its_answers_alone() -> None:
    levels = ["NO"] * 40 + ["GB"] * 40
    whole = cuts_of(ANSWERS, levels)
    study = make_study(ANSWERS[:40])
    alone = measure_drivers(count_cells(*study.rows), [NPS], {}, thresholds=THRESHOLDS)
    own = whole[whole["level"] == "NO"][list(alone.columns)].reset_index(drop=True)
    pd.testing.assert_frame_equal(own, alone)


def test_a_response_to_two_questions_is_in_both_levels() -> None:
    study = make_study(ANSWERS)
    twice = study.comments.assign(question="improve", comment_id="again-" + study.comments["comment_id"])
    outcomes = study.outcomes.assign(comment_id="again-" + study.outcomes["comment_id"])
    praise = study.mentions[study.mentions["theme_id"] == "b"]
    praise = praise.assign(comment_id="again-" + praise["comment_id"])
    table = measure_driver_cuts(
        study.responses,
        pd.concat([study.comments, twice], ignore_index=True),
        pd.concat([study.mentions, praise], ignore_index=True),
        pd.concat([study.outcomes, outcomes], ignore_index=True),
        [NPS],
        {},
        thresholds=THRESHOLDS,
    )
    rows = table[table["driver_id"] == "a:negative"].set_index("level")
    # Everybody wrote to both questions, and complained in the first alone.
    assert list(rows.index) == ["why"]
    assert rows.loc["why", "share"] == 35 / 80
    assert rows.loc["why", "share_others"] == 0
    assert rows.loc["why", "base"] == 80
