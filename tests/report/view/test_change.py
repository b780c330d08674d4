from __future__ import annotations

import math
from dataclasses import replace

import pandas as pd
import pytest

from feedbacknlp.contracts import Findings
from feedbacknlp.report.view.change import compare_waves, tell_change
from feedbacknlp.report.view.reader import open_reader


def with_waves(example: Findings, before: tuple[float, float, float], after: tuple[float, float, float]) -> Findings:
    scores = example.scores.copy()
    for wave, figures in (("2026-Q2", before), ("2026-Q3", after)):
        scores.loc[(scores["wave"] == wave) & (scores["score_kind"] == "nps"), ["value", "low", "high"]] = figures
    return replace(example, scores=scores)


def test_square_and_add_equals_newcombes_published_interval(example: Findings) -> None:
    """56/70 against 48/80: Newcombe 1998, table II, method 10 gives 0.0524 to 0.3339 from the Wilson limits of the two."""
    findings = with_waves(example, (0.6, 0.490455, 0.700241), (0.8, 0.691789, 0.877035))
    change = compare_waves(open_reader(findings).scores[0])
    assert change is not None
    assert (change.low, change.high) == pytest.approx((0.0524, 0.3339), abs=1e-4)


@pytest.mark.parametrize(
    ("after", "start"),
    [((0.0, -8.0, 8.0), "NPS fell"), ((60.0, 52.0, 68.0), "NPS rose"), ((25.0, 17.0, 33.0), "NPS went")],
)
def test_a_change_is_told_only_where_the_sample_shows_one(
    example: Findings, after: tuple[float, float, float], start: str
) -> None:
    reader = open_reader(with_waves(example, (30.0, 22.0, 38.0), after))
    told = tell_change(reader, reader.scores[0])
    assert told[0].startswith(start)
    assert ("no change that this sample could show" in told[0]) == (start == "NPS went")
    assert told[1].startswith("Checkout friction: from 17% to 29%")


def test_missing_values_and_one_wave(example: Findings) -> None:
    reader = open_reader(with_waves(example, (math.nan,) * 3, (1.0, 0.0, 2.0)))
    assert compare_waves(reader.scores[0]) is None
    single = replace(
        example, waves=("2026-Q3",), scores=example.scores[example.scores["wave"] != "2026-Q2"].reset_index(drop=True)
    )
    reader = open_reader(single)
    assert tell_change(reader, reader.scores[0]) == ()


def test_drivers_that_may_have_moved_by_chance_are_not_told(example: Findings) -> None:
    trends: pd.DataFrame = example.driver_trends.assign(change_q=0.5)
    reader = open_reader(replace(example, driver_trends=trends))
    assert tell_change(reader, reader.scores[0])[1:] == (reader.words("change.no_driver"),)
