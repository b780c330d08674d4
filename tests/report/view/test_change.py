from __future__ import annotations

from dataclasses import replace

import pandas as pd
import pytest

from feedbacknlp.contracts import Findings
from feedbacknlp.report.charts.change_split import draw_change_split
from feedbacknlp.report.charts.driver_change import draw_driver_change
from feedbacknlp.report.charts.score_periods import draw_score_periods
from feedbacknlp.report.view.change import (
    follows_smoothed,
    last_change,
    latest_wave,
    moved_drivers,
    tell_change,
    tell_move,
)
from feedbacknlp.report.view.parts import list_parts
from feedbacknlp.report.view.reader import open_reader


def test_the_change_is_told_in_the_sentence_of_the_study(example: Findings) -> None:
    reader = open_reader(example)
    told = tell_change(reader, reader.scores[0])
    assert told[0] == example.changes.iloc[0]["sentence"]
    assert told[1].startswith("Checkout friction: from 17.1% to 29.4%")


def test_the_parts_add_up_to_the_change_and_small_ones_are_one(example: Findings) -> None:
    reader = open_reader(example)
    score = reader.scores[0]
    parts = list_parts(reader, score)
    assert sum(part.points for part in parts) == pytest.approx(score.changes[-1]["change"])
    assert [part.name for part in parts][:2] == ["More: Checkout friction", "How much: Slow delivery"]
    assert [part.name for part in parts][-4:] == [
        "2 smaller parts",
        "Other mix: country",
        "Those who wrote nothing",
        "Unexplained",
    ]
    assert parts[0].clear
    assert list_parts(reader, reader.scores[1]) == ()


def test_mixes_that_may_be_chance_are_one_part(example: Findings) -> None:
    parts = example.change_parts
    half = parts["points"].where(parts["part"] != "mix", parts["points"] / 2)
    country = parts[parts["part"] == "mix"].assign(points=half)
    halves = pd.concat([parts.assign(points=half), country.assign(segment="device")], ignore_index=True)

    def told(chance: float) -> list[tuple[str, float]]:
        mixed = halves.assign(q_value=halves["q_value"].where(halves["segment"] != "device", chance))
        reader = open_reader(replace(example, change_parts=mixed))
        score = reader.scores[0]
        found = list_parts(reader, score)
        assert sum(part.points for part in found) == pytest.approx(score.changes[-1]["change"])
        return [(part.name, part.points) for part in found if "mix" in part.name]

    whole = float(country["points"].iloc[0])
    assert told(0.9) == [("Other mix of customers", pytest.approx(2 * whole))]
    # one that is beyond chance stands alone, and so does a single other one
    assert told(0.001) == [("Other mix: country", pytest.approx(whole)), ("Other mix: device", pytest.approx(whole))]


def test_a_last_wave_of_too_few_does_not_hide_the_change_before(example: Findings) -> None:
    first = example.changes
    small = first.assign(wave_before="2026-Q3", wave="2026-Q4", low=None, high=None, seen=False)
    waves = example.scores[example.scores["wave"] == "2026-Q3"].assign(wave="2026-Q4", low=None, high=None)
    scores = pd.concat([example.scores, waves], ignore_index=True)
    reader = open_reader(replace(example, scores=scores, changes=pd.concat([first, small], ignore_index=True)))
    told = tell_move(reader, reader.scores[0])
    assert told.startswith("2026-Q4 has too few answers (210) to be compared with 2026-Q3. From 2026-Q2 to 2026-Q3")
    few = replace(example, scores=scores, changes=small)
    assert tell_move(open_reader(few), open_reader(few).scores[0]).endswith("compared with 2026-Q3.")


def test_a_change_that_may_be_chance_has_no_parts(example: Findings) -> None:
    changes = example.changes.assign(seen=False)
    parts = example.change_parts.assign(q_value=0.6)
    reader = open_reader(replace(example, changes=changes, change_parts=parts))
    score = reader.scores[0]
    assert list_parts(reader, score) == ()
    assert tell_change(reader, score)[0].startswith(
        "From 2026-Q2 to 2026-Q3 NPS went from +18.6 to +0.5: no change that this sample could show"
    )


def test_unknown_changes_and_one_wave(example: Findings) -> None:
    unknown = replace(example, changes=example.changes.assign(change=float("nan")))
    assert last_change(open_reader(unknown).scores[0]) is None
    assert last_change(open_reader(replace(example, changes=example.changes.iloc[:0])).scores[0]) is None
    older = replace(example, changes=example.changes.assign(wave="2026-Q1"))
    assert last_change(open_reader(older).scores[0]) is None
    single = replace(
        example, waves=("2026-Q3",), scores=example.scores[example.scores["wave"] != "2026-Q2"].reset_index(drop=True)
    )
    reader = open_reader(single)
    assert tell_change(reader, reader.scores[0]) == ()


def test_drivers_that_may_have_moved_by_chance_are_not_told(example: Findings) -> None:
    trends: pd.DataFrame = example.driver_trends.assign(change_q=0.5)
    reader = open_reader(replace(example, driver_trends=trends))
    assert tell_change(reader, reader.scores[0])[1:] == (reader.words("change.no_driver", score="NPS"),)


def test_a_changed_code_frame_is_told(example: Findings) -> None:
    last = example.waves[-1]
    marked = example.driver_trends.assign(frame_changed=lambda frame: frame["wave"] == last)
    reader = open_reader(replace(example, driver_trends=marked))
    assert "The definitions of" in tell_change(reader, reader.scores[0])[-1]
    reader = open_reader(replace(example, driver_trends=marked.assign(frame_changed=False)))
    assert not any("definitions" in sentence for sentence in tell_change(reader, reader.scores[0]))


def test_a_wave_of_too_few_answers_is_not_compared(example: Findings) -> None:
    changes = example.changes.assign(low=float("nan"), high=float("nan"), seen=False)
    few = replace(example, changes=changes)
    reader = open_reader(few)
    said = "2026-Q3 has too few answers (210) to be compared with 2026-Q2."
    assert tell_move(reader, reader.scores[0]) == said
    assert tell_change(reader, reader.scores[0]) == (said,)
    assert draw_driver_change(few) is None
    assert draw_driver_change(example) is not None


def test_a_last_wave_of_one_answer_drives_no_change(example: Findings) -> None:
    """Its interval may be known, as an adjusted one of an NPS is."""
    one = example.scores[example.scores["wave"] == "2026-Q3"].assign(wave="2026-Q4", base=1, wrote=1)
    step = example.changes.assign(wave_before="2026-Q3", wave="2026-Q4", seen=True)
    trends = example.driver_trends[example.driver_trends["wave"] == "2026-Q3"].assign(wave="2026-Q4", change_q=0.001)
    few = replace(
        example,
        waves=(*example.waves, "2026-Q4"),
        scores=pd.concat([example.scores, one], ignore_index=True),
        changes=pd.concat([example.changes, step], ignore_index=True),
        driver_trends=pd.concat([example.driver_trends, trends], ignore_index=True),
    )
    reader = open_reader(few)
    score = reader.scores[0]
    assert last_change(score)["wave"] == "2026-Q3"
    assert latest_wave(score)["wave"] == "2026-Q3"
    assert {row["wave"] for row in moved_drivers(reader, score)} <= {"2026-Q3"}
    assert tell_change(reader, score)[0].startswith("2026-Q4 has too few answers (1) to be compared with 2026-Q3. From")
    # the chart of the parts goes from one of the told waves to the other, and its bars add up to the change
    rows = draw_change_split(few).to_dict()["datasets"]["rows"]
    assert [rows[0]["name"], rows[-1]["name"]] == ["2026-Q2", "2026-Q3"]
    assert sum(row["points"] for row in rows[1:-1]) == pytest.approx(rows[-1]["points"] - rows[0]["points"])


def test_the_course_is_not_smoothed_over_a_change_that_was_shown(example: Findings) -> None:
    """The example's score fell beyond chance: a smoothed line within its band would deny that."""
    quiet = replace(example, periods=example.periods.assign(alarm=False))
    score = open_reader(quiet).scores[0]
    assert score.changes[-1]["seen"]
    assert not follows_smoothed(score)
    unseen = replace(quiet, changes=quiet.changes.assign(seen=False))
    assert follows_smoothed(open_reader(unseen).scores[0])
    alarmed = replace(example, periods=example.periods.assign(alarm=True))
    assert follows_smoothed(open_reader(alarmed).scores[0])


def test_the_course_goes_from_dot_to_dot_where_it_is_not_smoothed(example: Findings) -> None:
    def line(findings: Findings) -> str:
        drawn = draw_score_periods(findings)
        assert drawn is not None
        layers = drawn.to_dict()["layer"]
        return next(str(one["encoding"]["y"]["field"]) for one in layers if one["mark"]["type"] == "line")

    quiet = replace(example, periods=example.periods.assign(alarm=False))
    assert line(quiet) == "value"
    assert line(replace(quiet, changes=quiet.changes.assign(seen=False))) == "smoothed"
