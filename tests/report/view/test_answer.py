from __future__ import annotations

from dataclasses import replace

from feedbacknlp.contracts import Findings
from feedbacknlp.report.view.answer import give_answer
from feedbacknlp.report.view.reader import open_reader


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
    reader = open_reader(replace(example, drivers=example.drivers.assign(q_value=0.4)))
    answer = give_answer(reader, reader.scores[0])
    assert "No driver stands out from chance" in answer.headline
    assert answer.down[0].row["name"] == "Checkout friction"
    assert not answer.down[0].clear


def test_without_q_values_the_interval_decides(example: Findings) -> None:
    reader = open_reader(replace(example, drivers=example.drivers.assign(q_value=float("nan"))))
    names = [row["name"] for row in reader.scores[0].holding_down(0.05)]
    assert "Checkout friction" in names
    assert "Slow or faulty site" not in names
