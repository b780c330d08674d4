"""Impact of the drivers: a dot with its interval, as large as the driver is frequent."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from feedbacknlp.contracts import Findings
from feedbacknlp.report.charts.frame import (
    MIDDLE,
    WIDE,
    find_score,
    label_room,
    name_data,
    name_marks,
    pick_drivers,
    row_height,
    set_frame,
    tick_text,
    wrap_name,
)
from feedbacknlp.report.measure import wrap_text
from feedbacknlp.report.palette import LIGHT, polarity_colour
from feedbacknlp.report.view.reader import Reader, open_reader
from feedbacknlp.report.view.scores import ScoreView, tell_sure

if TYPE_CHECKING:
    import altair as alt

__all__ = ["draw_driver_impact"]

_STEP, _STEP_ABOVE = 30, 46
"""Pixels of a row with its name beside it, and with one line of it above."""

_LINE = 16


def draw_driver_impact(
    findings: Findings | Reader, *, score: tuple[str, str] | None = None, width: int = WIDE
) -> alt.TopLevelMixin | None:
    """Draw the impact of the strongest drivers with intervals, from what holds the score down to what lifts it.

    Parameters
    ----------
    findings : Findings or Reader
    score : (kind, question), default=None
        The study's first score where None.
    width : int
        Pixels; under 560 the names stand above the lines instead of beside them.

    Returns
    -------
    altair chart or None
        None where no driver has an impact.
    """
    import altair as alt

    reader = open_reader(findings)
    view = find_score(reader, score)
    rows = _rows(reader, view, width) if view else []
    if not view or not rows:
        return None
    wide = width >= MIDDLE
    # half of the first and of the last figure of the axis stands beside the plot
    room, tail = (label_room(width), 96) if wide else (16, 16)
    plot = width - room - tail
    order = [row["key"] for row in rows]
    y = alt.Y("key:N", sort=order, axis=None, scale=alt.Scale(paddingInner=0, paddingOuter=0))
    x_axis = alt.Axis(
        title=reader.words("chart.impact", score=reader.score_name(view)),
        tickCount=6 if width >= WIDE else 4,
        labelExpr=tick_text(reader, signed=True),
        orient="bottom",
        labelFlush=False,
    )
    x = alt.X("low:Q", axis=x_axis, scale=alt.Scale(nice=True, zero=True, padding=8))
    base = alt.Chart(name_data("rows")).encode(y=y)
    lines = max(row["written"].count("\n") for row in rows) + 1
    # names above take the upper part of their row, the last line of each right over its dot
    above = (lines - 1) * _LINE / 2
    shift = 0 if wide else 9 + above
    step = row_height((row["written"] for row in rows), width, _STEP) if wide else _STEP_ABOVE + 2 * above
    zero = alt.Chart(name_data("zero")).mark_rule(color=LIGHT["strong-line"], strokeWidth=1.2).encode(x="zero:Q")
    line = base.mark_rule(strokeCap="round", yOffset=shift).encode(
        x=x,
        x2="high:Q",
        color=alt.Color("colour:N", scale=None),
        strokeWidth=alt.StrokeWidth("thick:Q", scale=None),
        opacity=alt.Opacity("strength:Q", scale=None),
    )
    dot = base.mark_point(filled=True, opacity=1, yOffset=shift, strokeWidth=2).encode(
        x="impact:Q",
        size=alt.Size("size:Q", scale=None),
        fill=alt.Fill("fill:N", scale=None),
        stroke=alt.Stroke("colour:N", scale=None),
        description="told:N",
        href="link:N",
    )
    if wide:
        names = name_marks("rows", width, y=y, href="link:N")
        shares = base.mark_text(align="left", fontSize=12.5).encode(x=alt.value(plot + 14), text="mention:N")
    else:
        names = base.mark_text(
            align="left",
            fontSize=14,
            color=LIGHT["ink"],
            lineBreak="\n",
            lineHeight=_LINE,
            dy=alt.expr(f"{above - 9} - {_LINE} * (length(split(datum.written, '\\n')) - 1)"),
        ).encode(x=alt.value(4 - room), text="written:N", href="link:N")
        shares = base.mark_text(align="right", fontSize=12.5, dy=above - 9).encode(
            x=alt.value(plot + tail - 4), text="mention:N"
        )
    return set_frame(
        alt.layer(zero, line, dot, names, shares),
        data={"rows": rows, "zero": [{"zero": 0}]},
        width=plot,
        height=step * len(rows),
        margins=(room, tail, 4, 52),
    )


def _rows(reader: Reader, score: ScoreView, width: int) -> list[dict[str, Any]]:
    rows = []
    for position, driver in enumerate(pick_drivers(score)):
        clear = tell_sure(score, driver, reader.false_discovery) in ("clear", "small", "odd")
        colour = polarity_colour(driver["polarity"])
        impact = reader.numbers.difference(driver["impact"], score.metric)
        mention = f"{reader.numbers.percent(driver['share'])} · {reader.numbers.whole(driver['n'])}"
        rows.append(
            {
                # two drivers may share a name
                "key": f"{position:02d}",
                "name": driver["name"],
                "written": wrap_name(driver["name"], width)
                if width >= MIDDLE
                else "\n".join(wrap_text(driver["name"], 18.5, most=2)),
                "share": driver["share"],
                "n": driver["n"],
                "base": driver["base"],
                "impact": driver["impact"],
                "low": driver["impact"] if driver["impact_low"] is None else driver["impact_low"],
                "high": driver["impact"] if driver["impact_high"] is None else driver["impact_high"],
                "colour": colour,
                "fill": colour if clear else LIGHT["paper"],
                "strength": 1 if clear else 0.55,
                "thick": 3 if clear else 2,
                # the area of the dot grows with the share of responses that mention the driver
                "size": 40 + 900 * driver["share"],
                "mention": mention,
                "link": score.link(driver["driver_id"], reader.scores[0]),
                "told": reader.words(
                    "chart.impact.told",
                    driver=driver["name"],
                    impact=impact,
                    interval=reader.impact_interval(driver, score),
                    share=reader.numbers.percent(driver["share"]),
                    n=reader.numbers.whole(driver["n"]),
                    base=reader.numbers.whole(driver["base"]),
                ),
            }
        )
    return rows
