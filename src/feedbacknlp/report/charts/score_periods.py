"""The score week by week, month by month or quarter by quarter, with its smoothed course."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from feedbacknlp.contracts import Findings
from feedbacknlp.report.charts.calendar import fill_calendar
from feedbacknlp.report.charts.frame import WIDE, find_score, name_data, score_title, set_frame, tick_text
from feedbacknlp.report.palette import LIGHT
from feedbacknlp.report.view.change import follows_smoothed, has_enough
from feedbacknlp.report.view.reader import Reader, open_reader
from feedbacknlp.report.view.scores import ScoreView

if TYPE_CHECKING:
    import altair as alt

__all__ = ["draw_score_periods"]

FEWEST = 4
"""Periods that make a course; fewer are told as waves."""


def draw_score_periods(
    findings: Findings | Reader, *, score: tuple[str, str] | None = None, width: int = WIDE
) -> alt.TopLevelMixin | None:
    """Draw a score by period: dots with intervals, hollow where the answers are few; the smoothed course as a line over
    the band in which chance alone would keep it, with rings where it is outside. Where waves showed a change that the
    smoothed course does not, the line goes from dot to dot.

    Parameters
    ----------
    findings : Findings or Reader
    score : (kind, question), default=None
        The study's first score where None.
    width : int
        Pixels.

    Returns
    -------
    altair chart or None
        None where there are fewer than four periods.
    """
    import altair as alt

    reader = open_reader(findings)
    view = find_score(reader, score)
    rows = _rows(reader, view) if view else []
    if view is None or len(rows) < FEWEST:
        return None
    most = max(2, width // 90)
    periods = fill_calendar([row["period"] for row in rows])
    every = -(-len(periods) // most)
    base = alt.Chart(name_data("rows")).encode(
        x=alt.X(
            "period:O",
            sort=periods,
            scale=alt.Scale(type="point", padding=0.6, domain=periods),
            axis=alt.Axis(title=None, labelAngle=0, grid=False, values=periods[::every]),
        )
    )
    axis = alt.Axis(
        **score_title(reader, view),
        tickCount=4,
        grid=True,
        labelExpr=tick_text(reader, signed=view.metric == "net"),
        labelColor=LIGHT["muted"],
    )
    y = alt.Y("value:Q", axis=axis, scale=alt.Scale(zero=False, nice=True, padding=8))
    spans = base.mark_rule(strokeWidth=2, opacity=0.3, color=LIGHT["accent"]).encode(y=alt.Y("low:Q"), y2="high:Q")
    smoothed = follows_smoothed(view)
    course = base.mark_line(color=LIGHT["accent"], strokeWidth=2).encode(
        y=alt.Y("smoothed:Q" if smoothed else "value:Q")
    )
    band = base.mark_area(color=LIGHT["line"], opacity=0.55, interpolate="step", aria=False).encode(
        y=alt.Y("limit_low:Q"), y2="limit_high:Q"
    )
    dots = base.mark_point(filled=True, size=46, opacity=1, stroke=LIGHT["accent"], strokeWidth=1.3).encode(
        y=y, fill=alt.Fill("fill:N", scale=None), description="told:N"
    )
    rings = (
        base.mark_point(filled=False, size=120, opacity=1, stroke=LIGHT["ink"], strokeWidth=1.6, aria=False)
        .transform_filter(alt.datum.alarm)
        .encode(y=alt.Y("smoothed:Q"))
    )
    limited = smoothed and any(row["limit_low"] is not None for row in rows)
    return set_frame(
        alt.layer(*([band] if limited else []), spans, course, dots, *([rings] if smoothed else [])),
        data={"rows": rows},
        width=width - 70,
        height=200,
        margins=(52, 18, 30, 34),
    )


def _rows(reader: Reader, score: ScoreView) -> list[dict[str, Any]]:
    rows = []
    for period in score.periods:
        if period["value"] is None:
            continue
        shown = reader.numbers.score(period["value"], score.metric)
        rows.append(
            {
                "period": period["period"],
                "value": period["value"],
                "low": period["value"] if period["low"] is None else period["low"],
                "high": period["value"] if period["high"] is None else period["high"],
                "base": period["base"],
                "smoothed": period["value"] if period["smoothed"] is None else period["smoothed"],
                # reports of before the limits were kept hold none
                "limit_low": period.get("limit_low"),
                "limit_high": period.get("limit_high"),
                "alarm": bool(period["alarm"]),
                "fill": LIGHT["accent" if has_enough(period) else "raised"],
                "told": reader.words(
                    "chart.waves.told",
                    wave=period["period"],
                    score=reader.score_name(score),
                    value=shown,
                    interval=reader.interval(period["low"], period["high"], score),
                    base=reader.numbers.whole(period["base"]),
                ),
            }
        )
    return rows
