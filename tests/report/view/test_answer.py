from __future__ import annotations

from dataclasses import replace

from feedbacknlp.contracts import Findings
from feedbacknlp.report.view.answer import give_answer, pick_leading
from feedbacknlp.report.view.change import last_change
from feedbacknlp.report.view.reader import open_reader
from feedbacknlp.report.view.scores import tell_sure


def test_clear_drivers_come_first(example: Findings) -> None:
    reader = open_reader(example)
    answer = give_answer(reader, reader.scores[0])
    assert [line.row["name"] for line in answer.down] == ["Checkout friction", "Return difficulty", "Too expensive"]
    assert [line.row["name"] for line in answer.up] == ["Good quality", "Helpful support", "Fits as shown"]
    assert all(line.clear for line in answer.down)
    assert answer.down[0].impact == "−14.4"
    assert answer.down[0].interval == "−19.2 to −9.6"
    assert [group.name for group in answer.requests][:2] == ["Guest checkout", "Prepaid return label in the parcel"]


def test_without_clear_drivers_hints_are_told_as_hints(example: Findings) -> None:
    reader = open_reader(replace(example, drivers=example.drivers.assign(clear=False)))
    answer = give_answer(reader, reader.scores[0])
    assert "No single topic stands out yet" in answer.headline
    assert answer.down[0].row["name"] == "Checkout friction"
    assert not answer.down[0].clear


def test_a_complaint_is_never_told_as_lifting(example: Findings) -> None:
    for score in open_reader(example).scores:
        assert all(row["polarity"] < 0 for row in [*score.holding_down(), *score.hints("holds_down")])
        assert all(row["polarity"] > 0 for row in [*score.lifting_up(), *score.hints("lifts")])
        assert score.holding_down()


def test_a_driver_that_is_small_beside_the_first_is_not_named_with_it() -> None:
    rows = [{"impact": impact} for impact in (-2.0, 0.21, -0.19, -0.1)]
    assert pick_leading(rows) == rows[:2]
    assert pick_leading(rows[:1]) == rows[:1]
    assert pick_leading([]) == []


def test_a_theme_without_driver_names_is_told_by_its_own_name(example: Findings) -> None:
    """Beside "fix first" the word for complaints says nothing."""
    names = example.drivers["name"].where(example.drivers["name"] != "Checkout friction", "Checkout: complaints")
    reader = open_reader(replace(example, drivers=example.drivers.assign(name=names)))
    answer = give_answer(reader, reader.scores[0])
    assert "Fix first: Checkout; then Slow delivery" in answer.headline
    assert answer.fix.startswith("How sure is “Checkout”?")


def test_how_sure_is_told_with_figures_that_subtract(example: Findings) -> None:
    reader = open_reader(example)
    score = reader.scores[0]
    first = score.holding_down()[0]
    now, without = score.whole["value_wrote"], first["score_without"]
    shown = [reader.numbers.score(value, "net", digits=1) for value in (without, now)]
    told = f"{shown[0]} among the others, which makes {shown[1]} for all who wrote (a pull of 14.4, somewhere from 9.6"
    assert told in give_answer(reader, score).fix
    assert abs(now - without - first["impact"]) < 1e-9


def test_the_headline_tells_a_change_that_was_shown(example: Findings) -> None:
    reader = open_reader(example)
    score = reader.scores[0]
    change = last_change(score)
    assert change is not None
    shown, not_shown = (
        give_answer(reader, replace(score, changes=[*score.changes[:-1], {**change, "seen": seen}])).headline
        for seen in (True, False)
    )
    words = f"From {change['wave_before']} to {change['wave']} it went from"
    assert words in shown
    assert words not in not_shown


def test_what_one_customer_asked_for_is_none_of_the_answer(example: Findings) -> None:
    requests = example.requests.drop_duplicates("request_group")
    reader = open_reader(replace(example, requests=requests))
    assert give_answer(reader, reader.scores[0]).requests == ()


def test_a_theme_that_would_stand_on_both_sides_is_told_once_with_both_figures(example: Findings) -> None:
    reader = open_reader(example)
    answer = give_answer(reader, reader.scores[0])
    (pair,) = answer.both
    assert {pair.complaints.row["name"], pair.praise.row["name"]} == {"Slow delivery", "Fast delivery"}
    assert not {"Slow delivery", "Fast delivery"} & {line.row["name"] for line in (*answer.down, *answer.up)}
    told = f"Cuts both ways: {pair.name} (complaints {pair.complaints.impact}, praise {pair.praise.impact})."
    assert answer.headline.endswith(told)
    assert "What lifts it: Good quality, Helpful support, and Fits as shown." in answer.headline


def test_an_effect_beyond_chance_that_is_small_is_told_as_small(example: Findings) -> None:
    """One writer in a hundred from the worst answer to the best: 2 points of NPS."""
    first = example.drivers["driver_id"] == "checkout_process:negative"
    tiny = example.drivers.assign(impact=example.drivers["impact"].where(~first, -1.9))
    score = open_reader(replace(example, drivers=tiny)).scores[0]
    assert score.smallest_effect == 2.0
    small = next(driver for driver in score.drivers if driver["driver_id"] == "checkout_process:negative")
    assert tell_sure(score, small, 0.05) == "small"
    assert small not in score.holding_down()
    assert small in score.hints("holds_down")


def test_years_put_together_are_told_with_how_the_latest_stands(example: Findings) -> None:
    still = open_reader(replace(example, changes=example.changes.assign(seen=False)))
    headline = give_answer(still, still.scores[0]).headline
    assert "That is 2026-Q2 to 2026-Q3 together; 2026-Q3 alone stands at " in headline
    twice = example.scores.assign(base=example.scores["base"].where(example.scores["wave"] == "", 400))
    beside = open_reader(replace(example, scores=twice))
    assert "together" not in give_answer(beside, beside.scores[0]).headline, "earlier reports are no part of the whole"
