from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest

from feedbacknlp.contracts import Findings
from feedbacknlp.report import charts
from feedbacknlp.report.charts.frame import MIDDLE, NARROW, WIDE
from feedbacknlp.report.palette import LIGHT

DRAW: list[Callable[..., Any]] = [getattr(charts, name) for name in charts.__all__]


@pytest.mark.parametrize("draw", DRAW, ids=charts.__all__)
def test_nothing_to_draw(draw: Callable[..., Any], empty: Findings) -> None:
    assert draw(empty) is None


@pytest.mark.parametrize("draw", DRAW, ids=charts.__all__)
@pytest.mark.parametrize("width", [WIDE, MIDDLE, NARROW])
def test_a_chart_is_as_wide_as_asked(draw: Callable[..., Any], width: int, example: Findings) -> None:
    spec = draw(example, width=width).to_dict()
    padding = spec["padding"]
    assert spec["width"] + padding["left"] + padding["right"] <= width
    assert spec["autosize"] == "none"


def test_a_chart_of_another_score_and_of_an_unknown_one(example: Findings) -> None:
    key = ("csat", "How satisfied were you with the delivery?")
    spec = charts.draw_score_waves(example, score=key).to_dict()
    assert [row["shown"] for row in spec["datasets"]["rows"]] == ["68.1%", "65.2%"]
    assert charts.draw_driver_impact(example, score=("ces", "?")) is None


def test_at_most_fifteen_drivers_the_reliable_first(example: Findings) -> None:
    rows = charts.draw_driver_impact(example).to_dict()["datasets"]["rows"]
    assert len(rows) == 15
    assert [row["impact"] for row in rows] == sorted(row["impact"] for row in rows)
    assert not {"Payment method missing", "Easy to pay"} & {row["name"] for row in rows}


def test_the_wave_before_is_the_last_ones_share_minus_its_change(example: Findings) -> None:
    rows = charts.draw_driver_change(example).to_dict()["datasets"]["rows"]
    assert rows[0]["name"] == "Checkout friction"
    assert rows[0]["after"] - rows[0]["before"] == pytest.approx(0.123, abs=0.001)
    assert rows[0]["strength"] == 1
    assert rows[-1]["strength"] < 1


@pytest.mark.parametrize("width", [WIDE, NARROW])
def test_long_names_are_written_on_several_lines_and_the_longest_are_cut(example: Findings, width: int) -> None:
    def draw(name: str) -> tuple[dict[str, Any], float]:
        drivers = example.drivers.assign(name=name)
        chart = charts.draw_driver_impact(replace(example, drivers=drivers), width=width).to_dict()
        return chart["datasets"]["rows"][0], chart["height"] / len(chart["datasets"]["rows"])

    short, room = draw("Checkout")
    long, more = draw("Product information and photos: complaints")
    assert short["written"] == "Checkout"
    assert long["written"].replace("\n", " ") == long["name"] == "Product information and photos: complaints"
    assert more > room
    name = "A name that goes on for much longer than any chart that was ever drawn on a page has room for"
    endless, same = draw(name)
    assert endless["written"].endswith("…")
    assert endless["written"].count("\n") == 1
    assert same >= more
    assert endless["name"] == name
    assert endless["told"].startswith(name)


def test_feelings_add_up(example: Findings) -> None:
    spec = charts.draw_theme_feeling(example).to_dict()
    ends = {row["key"]: row["end"] for row in spec["datasets"]["parts"]}
    assert ends == {row["key"]: row["total"] for row in spec["datasets"]["totals"]}


def test_the_parts_of_a_change_stand_on_the_axis_of_the_score(example: Findings) -> None:
    rows = charts.draw_change_split(example).to_dict()["datasets"]["rows"]
    first, *parts, last = rows
    assert [(row["start"], row["end"]) for row in (first, last)] == [(0, first["points"]), (0, last["points"])]
    assert [part["start"] for part in parts] == [row["reached"] for row in rows[:-2]]
    assert parts[-1]["reached"] == pytest.approx(last["points"])


def test_the_parts_of_a_change_of_a_mean_are_drawn_near_its_values(example: Findings) -> None:
    mean = replace(example, scales=tuple(replace(scale, metric="mean") for scale in example.scales))
    spec = charts.draw_change_split(mean).to_dict()
    rows = spec["datasets"]["rows"]
    scales = [layer["encoding"]["x"]["scale"] for layer in spec["layer"] if "scale" in layer["encoding"].get("x", {})]
    assert len(scales) == 3
    assert all(scale["zero"] is False for scale in scales)
    assert all(abs(row["end"] - row["start"]) < 1 for row in (rows[0], rows[-1]))


def test_drivers_that_moved_beyond_chance_come_before_larger_moves(example: Findings) -> None:
    rows = charts.draw_driver_change(example).to_dict()["datasets"]["rows"]
    order = [(-row["strength"], -round(abs(row["after"] - row["before"]), 9)) for row in rows]
    assert order == sorted(order)


def test_few_answers_are_hollow_and_off_the_line(example: Findings) -> None:
    few = replace(example, scores=example.scores.assign(base=29), periods=example.periods.assign(base=29))
    for draw in (charts.draw_score_waves, charts.draw_score_periods):
        assert {row["fill"] for row in draw(few).to_dict()["datasets"]["rows"]} == {LIGHT["raised"]}
        assert {row["fill"] for row in draw(example).to_dict()["datasets"]["rows"]} == {LIGHT["accent"]}
    assert not any(row["enough"] for row in charts.draw_score_waves(few).to_dict()["datasets"]["rows"])


def test_on_a_phone_names_stand_above_rows_that_take_the_whole_width(example: Findings) -> None:
    for draw in (charts.draw_driver_impact, charts.draw_driver_change):
        wide, narrow = (draw(example, width=width).to_dict() for width in (WIDE, NARROW))
        assert narrow["width"] > 0.75 * NARROW
        assert wide["width"] < 0.75 * WIDE
        marks = [layer["mark"] for layer in narrow["layer"] if "y" in layer["encoding"]]
        dots = [mark for mark in marks if mark["type"] in ("point", "rule")]
        assert dots and all(mark["yOffset"] > 0 for mark in dots)
