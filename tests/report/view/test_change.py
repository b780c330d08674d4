from __future__ import annotations

from dataclasses import replace

import pandas as pd
import pytest

from feedbacknlp.contracts import Findings
from feedbacknlp.report.view.change import last_change, tell_change
from feedbacknlp.report.view.reader import open_reader


def with_change(example: Findings, change: float, low: float, high: float) -> Findings:
    figures = {
        "value_before": 30.0,
        "value": 30.0 + change,
        "change": change,
        "low": low,
        "high": high,
        "seen": low > 0 or high < 0,
    }
    return replace(example, changes=example.changes.assign(**figures))


@pytest.mark.parametrize(
    ("change", "low", "high", "start"),
    [(-30.0, -41.0, -19.0, "NPS fell"), (30.0, 19.0, 41.0, "NPS rose"), (-5.0, -16.0, 6.0, "NPS went")],
)
def test_a_change_is_told_only_where_the_sample_shows_one(
    example: Findings, change: float, low: float, high: float, start: str
) -> None:
    reader = open_reader(with_change(example, change, low, high))
    told = tell_change(reader, reader.scores[0])
    assert told[0].startswith(start)
    assert ("no change that this sample could show" in told[0]) == (start == "NPS went")
    assert told[1].startswith("Checkout friction: from 17% to 29%")


def test_unknown_changes_and_one_wave(example: Findings) -> None:
    unknown = with_change(example, float("nan"), float("nan"), float("nan"))
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
    assert tell_change(reader, reader.scores[0])[1:] == (reader.words("change.no_driver"),)


def test_a_changed_code_frame_is_told(example: Findings) -> None:
    last = example.waves[-1]
    marked = example.driver_trends.assign(frame_changed=lambda frame: frame["wave"] == last)
    reader = open_reader(replace(example, driver_trends=marked))
    assert "The code frame changed" in tell_change(reader, reader.scores[0])[-1]
    reader = open_reader(replace(example, driver_trends=marked.assign(frame_changed=False)))
    assert not any("code frame" in sentence for sentence in tell_change(reader, reader.scores[0]))
