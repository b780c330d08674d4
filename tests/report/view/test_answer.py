from __future__ import annotations

from dataclasses import replace

from feedbacknlp.contracts import Findings
from feedbacknlp.report.view.answer import give_answer
from feedbacknlp.report.view.answer_drivers import count_tied, name_drivers, pick_leading
from feedbacknlp.report.view.change import last_change
from feedbacknlp.report.view.reader import open_reader
from feedbacknlp.report.view.scores import tell_sure


def test_clear_drivers_come_first(example: Findings) -> None:
    reader = open_reader(example)
    answer = give_answer(reader, reader.scores[0])
    assert [line.row["name"] for line in answer.down] == ["Checkout friction", "Slow delivery", "Return difficulty"]
    assert [line.row["name"] for line in answer.up] == ["Good quality", "Fast delivery", "Helpful support"]
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
    assert answer.fix.startswith("How sure is that? “Checkout” pulls NPS down")


def test_how_sure_is_one_sentence_with_the_likely_range_and_the_order(example: Findings) -> None:
    reader = open_reader(example)
    fix = give_answer(reader, reader.scores[0]).fix
    assert fix == (
        "How sure is that? “Checkout friction” pulls NPS down by more than chance, likely by 9.6 to 19.2 points. It "
        "clearly comes first."
    )


def test_a_tie_for_the_first_place_is_told_as_a_tie(example: Findings) -> None:
    second = (example.drivers["name"] == "Slow delivery") & (example.drivers["score_kind"] == "nps")
    near = example.drivers.copy()
    near.loc[second, ["impact", "impact_low", "impact_high"]] = [-13.0, -17.0, -9.0]
    reader = open_reader(replace(example, drivers=near))
    answer = give_answer(reader, reader.scores[0])
    told = "What holds it down: Checkout friction and Slow delivery (which weighs most is open); then "
    assert told in answer.headline
    assert "Fix first" not in answer.headline
    assert answer.fix.endswith("The order of the first two is open.")


def test_the_order_of_two_is_open_where_their_difference_may_be_nothing() -> None:
    """The difference is 3; sqrt(2^2 + 2^2) = 2.83 leaves it sure, sqrt(2^2 + 2.5^2) = 3.20 does not."""
    first = {"impact": -10.0, "impact_low": -12.0, "impact_high": -8.0}
    sure = {"impact": -7.0, "impact_low": -9.0, "impact_high": -5.0}
    wide = {"impact": -7.0, "impact_low": -9.5, "impact_high": -4.5}
    assert count_tied([first, sure]) == 1
    assert count_tied([first, wide]) == 2
    assert count_tied([first, sure, wide]) == 1, "behind one that is clearly less nothing is tied"
    assert count_tied([]) == 0
    # praise, with an interval that is not even: only the end that faces the other counts
    lifted = {"impact": 10.0, "impact_low": 9.0, "impact_high": 40.0}
    assert count_tied([lifted, {"impact": 7.0, "impact_low": -20.0, "impact_high": 9.0}]) == 1


def test_headline_and_cards_name_the_same_drivers_in_the_same_order(example: Findings) -> None:
    reader = open_reader(example)
    for score in reader.scores:
        answer = give_answer(reader, score)
        rows = [line.row for line in answer.down]
        tied = count_tied(rows)
        first, others = name_drivers(reader, rows[:tied]), name_drivers(reader, rows[tied:])
        told = f"Fix first: {first}" if tied == 1 else f"What holds it down: {first} (which weighs most is open)"
        assert f"{told}; then {others}." in answer.headline
        assert f"What lifts it: {name_drivers(reader, [line.row for line in answer.up])}." in answer.headline


def test_the_score_card_tells_how_the_latest_wave_stands_and_what_changed(example: Findings) -> None:
    reader = open_reader(example)
    score = reader.scores[0]
    change = last_change(score)
    assert change is not None
    shown, not_shown = (
        give_answer(reader, replace(score, changes=(*score.changes[:-1], {**change, "seen": seen}))).latest
        for seen in (True, False)
    )
    assert shown is not None
    assert (shown.name, shown.value, shown.uncompared) == ("2026-Q3", "+0.5", "")
    assert shown.change.startswith("−18.1 since 2026-Q2 (")
    assert not_shown is not None
    assert not_shown.change == f"{shown.change}: no change that this sample could show"
    assert give_answer(reader, replace(score, waves=score.waves[:1], changes=())).latest is None


def test_a_later_wave_of_a_handful_is_told_beside_the_one_that_is_compared(example: Findings) -> None:
    score = open_reader(example).scores[0]
    late = {**score.waves[-1], "wave": "2026-Q4", "base": 1}
    latest = give_answer(open_reader(example), replace(score, waves=(*score.waves, late))).latest
    assert latest is not None
    assert latest.name == "2026-Q3"
    assert latest.uncompared == "2026-Q4 has too few answers (1) to be compared with 2026-Q3."


def test_the_headline_tells_which_way_the_latest_wave_went(example: Findings) -> None:
    reader = open_reader(example)
    score = reader.scores[0]
    change = last_change(score)
    assert change is not None
    changes = [{**change, "change": by, "seen": seen} for by, seen in ((-18.1, True), (18.1, True), (-18.1, False))]
    told = [give_answer(reader, replace(score, changes=(*score.changes[:-1], last))).headline for last in changes]
    assert "in 2026-Q3 it fell to +0.5." in told[0]
    assert "in 2026-Q3 it rose to +0.5." in told[1]
    assert "in 2026-Q3 alone it stands at +0.5." in told[2]


def test_what_one_customer_asked_for_is_none_of_the_answer(example: Findings) -> None:
    requests = example.requests.drop_duplicates("request_group")
    reader = open_reader(replace(example, requests=requests))
    assert give_answer(reader, reader.scores[0]).requests == ()


def test_a_theme_on_both_sides_stands_in_both_cards_and_each_says_so(example: Findings) -> None:
    reader = open_reader(example)
    answer = give_answer(reader, reader.scores[0])
    slow, fast = answer.down[1], answer.up[1]
    assert (slow.row["name"], slow.also) == ("Slow delivery", f"also praised: Fast delivery {fast.impact}")
    assert (fast.row["name"], fast.also) == ("Fast delivery", f"also complained of: Slow delivery {slow.impact}")
    assert answer.down[0].also == ""


def test_a_theme_of_one_name_is_not_named_twice_beside_itself(example: Findings) -> None:
    names = {"Slow delivery": "Delivery: complaints", "Fast delivery": "Delivery: praise"}
    reader = open_reader(replace(example, drivers=example.drivers.assign(name=example.drivers["name"].replace(names))))
    answer = give_answer(reader, reader.scores[0])
    assert answer.down[1].also == f"also praised: {answer.up[1].impact}"


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
    assert "That is 2026-Q2 to 2026-Q3 together; in 2026-Q3 alone it stands at " in headline
    twice = example.scores.assign(base=example.scores["base"].where(example.scores["wave"] == "", 400))
    beside = open_reader(replace(example, scores=twice))
    headline = give_answer(beside, beside.scores[0]).headline
    assert "From 2026-Q2 to 2026-Q3 it went from " in headline
    assert "together" not in headline, "earlier reports are no part of the whole"
