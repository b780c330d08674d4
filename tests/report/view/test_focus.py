from __future__ import annotations

from dataclasses import replace

import pytest

from feedbacknlp.contracts import Findings
from feedbacknlp.report.terminal import summarise_findings
from feedbacknlp.report.view.answer import give_answer, tell_certainty
from feedbacknlp.report.view.explorer import gather_explorer
from feedbacknlp.report.view.reader import open_reader


@pytest.fixture
def focused(example: Findings) -> Findings:
    """The example with its last wave in focus."""
    return replace(example, scores=example.scores.assign(focus=example.scores["wave"] == "2026-Q3"))


def test_the_opening_tells_the_last_wave_and_how_it_came_there(focused: Findings) -> None:
    reader = open_reader(focused)
    score = reader.scores[0]
    row = next(wave for wave in score.waves if wave["wave"] == "2026-Q3")
    change = score.changes[-1]
    value, before = (reader.numbers.score(one, "net") for one in (row["value"], change["value_before"]))
    headline = give_answer(reader, score).headline
    assert headline.startswith(f"NPS is {value} in 2026-Q3, somewhere from ")
    assert f"It fell from {before} in 2026-Q2." in headline
    told = tell_certainty(reader, score)
    assert told[0].startswith(f"2026-Q3 · {row['base']} responses")
    assert any(sentence.startswith("2026-Q2 to 2026-Q3 together: +9.5 (") for sentence in told)
    assert "2026-Q3)" in summarise_findings(focused).splitlines()[2]


def test_a_wave_that_is_too_small_is_said_to_be(example: Findings) -> None:
    small = replace(example, thresholds={**example.thresholds, "smallest_wave": 10_000.0})
    reader = open_reader(small)
    told = tell_certainty(reader, reader.scores[0])
    assert any("wrote a comment in 2026-Q3, fewer than the 10,000" in sentence for sentence in told)


def test_the_script_learns_the_wave_in_focus(example: Findings, focused: Findings) -> None:
    for findings, wave in ((example, ""), (focused, "2026-Q3")):
        assert gather_explorer(open_reader(findings), room=10**6)["scores"][0]["focus"] == wave


def test_a_study_without_waves_speaks_of_none(example: Findings) -> None:
    scores = example.scores[example.scores["wave"] == ""]
    alone = replace(example, scores=scores, changes=example.changes.iloc[:0], waves=())
    reader = open_reader(alone)
    told = " ".join(tell_certainty(reader, reader.scores[0]))
    assert "another survey of this size" in told
    assert "wave" not in told
