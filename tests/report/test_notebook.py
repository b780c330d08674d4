from __future__ import annotations

from dataclasses import replace

from feedbacknlp.contracts import Caution, Findings
from feedbacknlp.report import show_findings
from feedbacknlp.report.palette import LIGHT
from tests.report.test_page import Reading


def test_the_fragment_is_safe_in_a_foreign_page(example: Findings) -> None:
    cautions = (Caution(code="", text="<img src=x>"),)
    fragment = show_findings(replace(example, title="<script>alert(1)</script>", cautions=cautions))
    reading = Reading(fragment)
    tags = {tag for tag, _ in reading.tags}
    assert not tags & {"script", "style", "link", "img", "iframe", "html", "body", "a"}
    assert not any(name in attributes for _, attributes in reading.tags for name in ("id", "class", "href", "src"))
    assert "var(--" not in fragment
    assert "NPS is +9.5" in fragment
    assert len(fragment) < 60_000


def test_an_empty_study(empty: Findings) -> None:
    assert "No score was found." in show_findings(empty)


def test_it_reads_on_any_ground_and_opens_with_the_first_score(example: Findings) -> None:
    fragment = show_findings(example)
    chart = fragment[fragment.index("<svg") : fragment.index("</svg>")]
    # no colour of the page's own ground, which a dark notebook does not have
    assert LIGHT["paper"] not in chart
    assert LIGHT["line"] not in chart
    assert 'stroke-opacity="0.16"' in chart
    opened = fragment[: fragment.index("<details")]
    assert "NPS is +9.5" in opened
    assert "How sure is that? “Checkout friction” pulls NPS down" in opened
    assert "CSAT is" not in opened
    assert "CSAT is" in fragment
