from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

import pptx
import pytest

from feedbacknlp.contracts import Findings
from feedbacknlp.report import write_slides
from feedbacknlp.report.charts.frame import pick_drivers
from feedbacknlp.report.view.reader import open_reader
from feedbacknlp.report.wording import LANGUAGES
from tests.report.example_findings import make_example


def texts(slide: Any) -> list[str]:
    return [shape.text_frame.text for shape in slide.shapes if shape.has_text_frame]


def charts(slide: Any) -> list[Any]:
    return [shape.chart for shape in slide.shapes if shape.has_chart]


def test_five_slides_tell_the_answer_with_native_charts(example: Findings, tmp_path: Path) -> None:
    deck = pptx.Presentation(str(write_slides(example, tmp_path / "report.pptx")))
    assert len(deck.slides) == 5
    assert all(slide.shapes.title.text_frame.text for slide in deck.slides)
    assert [len(charts(slide)) for slide in deck.slides] == [1, 1, 1, 1, 0]
    assert "+9.5" in texts(deck.slides[0])
    impact = charts(deck.slides[1])[0].plots[0]
    shown = dict(zip(impact.categories, impact.series[0].values, strict=True))
    drivers = pick_drivers(open_reader(example).scores[0], 8)
    assert shown == {driver["name"]: pytest.approx(driver["impact"]) for driver in drivers}
    assert any("Guest checkout" in name for name in charts(deck.slides[3])[0].plots[0].categories)


def test_same_findings_give_same_bytes(example: Findings, tmp_path: Path) -> None:
    first, second = (write_slides(example, tmp_path / name).read_bytes() for name in ("a.pptx", "b.pptx"))
    assert first == second


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_language_and_one_wave(language: str, tmp_path: Path) -> None:
    base = make_example(size=60)
    one = base.scores[base.scores["wave"] != "2026-Q2"]
    findings = replace(base, language=language, scores=one, waves=("2026-Q3",))
    assert len(pptx.Presentation(str(write_slides(findings, tmp_path / "report.pptx"))).slides) == 5


def test_an_empty_study_explains_itself(empty: Findings, tmp_path: Path) -> None:
    deck = pptx.Presentation(str(write_slides(empty, tmp_path / "report.pptx")))
    assert deck.slides[0].shapes.title.text_frame.text == "No score was found."


def test_hostile_texts_do_no_harm(example: Findings, tmp_path: Path) -> None:
    nasty = replace(example, title="\x00\x07<a:t>&\ud800")
    deck = pptx.Presentation(str(write_slides(nasty, tmp_path / "report.pptx")))
    assert "<a:t>&" in texts(deck.slides[0])


def errors_of(chart: Any) -> list[tuple[float, float]]:
    """The lengths of a chart's error bars below and above its values."""
    space = {"c": "http://schemas.openxmlformats.org/drawingml/2006/chart"}
    below, above = (
        [float(value) for value in chart._chartSpace.xpath(f".//c:errBars/c:{side}//c:v/text()")]
        for side in ("minus", "plus")
    )
    assert len(chart._chartSpace.findall(".//c:errBars", space)) == 1
    return list(zip(below, above, strict=True))


def test_charts_draw_the_intervals(example: Findings, tmp_path: Path) -> None:
    deck = pptx.Presentation(str(write_slides(example, tmp_path / "report.pptx")))
    score = open_reader(example).scores[0]
    for slide, rows, name in (
        (deck.slides[1], pick_drivers(score, 8), "impact"),
        (deck.slides[2], score.waves, "value"),
    ):
        chart = charts(slide)[0]
        ends = ("impact_low", "impact_high") if name == "impact" else ("low", "high")
        expected = [(row[name] - row[ends[0]], row[ends[1]] - row[name]) for row in rows]
        for found, wanted in zip(errors_of(chart), expected, strict=True):
            assert found == pytest.approx(wanted, rel=1e-4)


def test_a_study_of_one_wave_shows_its_bands(tmp_path: Path) -> None:
    base = make_example(size=200)
    findings = replace(base, scores=base.scores[base.scores["wave"] == ""], waves=())
    slide = pptx.Presentation(str(write_slides(findings, tmp_path / "report.pptx"))).slides[2]
    assert slide.shapes.title.text_frame.text == "Score bands"
    table = next(shape.table for shape in slide.shapes if shape.has_table)
    assert [cell.text for cell in table.rows[0].cells] == ["Driver", "Detractors", "Passives", "Promoters"]
    score = open_reader(findings).scores[0]
    driver = pick_drivers(score, 8)[0]
    shares = [row["share"] for row in score.driver_bands[driver["driver_id"]]]
    numbers = open_reader(findings).numbers
    assert [cell.text for cell in table.rows[1].cells] == [driver["name"], *map(numbers.percent, shares)]
