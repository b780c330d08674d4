"""Findings in a notebook: a small fragment of HTML that is safe in somebody else's page."""

from __future__ import annotations

import re

from feedbacknlp.contracts import Findings
from feedbacknlp.report.charts.driver_impact import draw_driver_impact
from feedbacknlp.report.charts.frame import MIDDLE, has_unsure
from feedbacknlp.report.page import open_environment
from feedbacknlp.report.palette import LIGHT
from feedbacknlp.report.view.answer import give_answer
from feedbacknlp.report.view.cautions import weigh_cautions
from feedbacknlp.report.view.comments import count_comments
from feedbacknlp.report.view.reader import open_reader
from feedbacknlp.report.view.requests import group_requests

__all__ = ["show_findings"]


_RULES = {"line": 0.16, "strong-line": 0.5}
"""How strong grid lines and the line of zero are in the ink of the notebook."""


def show_findings(findings: Findings) -> str:
    """Findings as a fragment of HTML for Jupyter.

    No script, no style sheet, no link, no outside address; every text is escaped. Text takes the page's own colour, so
    that it reads in light and dark notebooks; drawings use the middle tones of the light palette.
    """
    from feedbacknlp.report.svg import draw_svg

    reader = open_reader(findings)
    blocks = []
    for score in reader.scores:
        drawing = draw_driver_impact(findings, score=score.key, width=MIDDLE)
        svg = "" if drawing is None else draw_svg(drawing, label=reader.words("chart.impact.label"), name="half")
        # the page's variables are not there: ink becomes the notebook's own colour, the rest its light colour
        svg = re.sub(r' (?:class|href|tabindex)="[^"]*"', "", svg).replace("<a>", "<g>").replace("</a>", "</g>")
        # a notebook may be dark: rules are a pale part of its own ink, and hollow dots show its own ground
        for rule, strength in _RULES.items():
            svg = svg.replace(f'stroke="var(--{rule})"', f'stroke="currentColor" stroke-opacity="{strength}"')
        svg = svg.replace('fill="var(--raised)"', 'fill="none"')
        svg = re.sub(
            r"var\(--([\w-]+)\)", lambda name: "currentColor" if name[1] in ("ink", "muted") else LIGHT[name[1]], svg
        )
        blocks.append(
            {
                "score": score,
                "name": reader.score_name(score),
                "answer": give_answer(reader, score),
                "svg": svg,
                "unsure": has_unsure(reader, score),
            }
        )
    environment = open_environment(reader)
    return str(
        environment.get_template("notebook.html").render(
            findings=findings,
            blocks=blocks,
            cautions=weigh_cautions(reader),
            groups=group_requests(findings)[:4],
            comments=count_comments(findings),
            light=LIGHT,
        )
    )
