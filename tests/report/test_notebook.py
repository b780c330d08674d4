from __future__ import annotations

from dataclasses import replace

from feedbacknlp.contracts import Findings
from feedbacknlp.report import show_findings
from tests.report.test_page import Reading


def test_the_fragment_is_safe_in_a_foreign_page(example: Findings) -> None:
    fragment = show_findings(replace(example, title="<script>alert(1)</script>", cautions=("<img src=x>",)))
    reading = Reading(fragment)
    tags = {tag for tag, _ in reading.tags}
    assert not tags & {"script", "style", "link", "img", "iframe", "html", "body", "a"}
    assert not any(name in attributes for _, attributes in reading.tags for name in ("id", "class", "href", "src"))
    assert "var(--" not in fragment
    assert "NPS is +10" in fragment
    assert len(fragment) < 60_000


def test_an_empty_study(empty: Findings) -> None:
    assert "No score was found." in show_findings(empty)
