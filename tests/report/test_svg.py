from __future__ import annotations

import re

from feedbacknlp.contracts import Findings
from feedbacknlp.report.charts import draw_driver_impact
from feedbacknlp.report.palette import LIGHT
from feedbacknlp.report.svg import draw_png, draw_svg


def test_a_drawing_takes_its_colours_from_the_page_and_names_no_address(example: Findings) -> None:
    svg = draw_svg(draw_driver_impact(example), label='Impact "of" <drivers>', name="wide")
    assert svg.startswith('<svg class="chart wide"')
    assert 'aria-label="Impact &quot;of&quot; &lt;drivers&gt;"' in svg
    assert "var(--negative)" in svg
    assert LIGHT["negative"] not in svg
    assert "http" not in svg
    assert "font-family" not in svg
    assert " style=" not in svg
    assert 'href="#driver=checkout_process:negative"' in svg


def test_only_marks_with_a_sentence_speak(example: Findings) -> None:
    svg = draw_svg(draw_driver_impact(example), label="x", name="wide")
    spoken = re.findall(r'<path[^>]*aria-label="([^"]*)"', svg)
    assert len(spoken) == 15
    assert spoken[0].startswith("Checkout friction: impact −14.4 (−19.2 to −9.6); 23.3% mention it, 87 of 374")


def test_the_same_chart_makes_a_picture(example: Findings) -> None:
    assert draw_png(draw_driver_impact(example), scale=1).startswith(b"\x89PNG")
