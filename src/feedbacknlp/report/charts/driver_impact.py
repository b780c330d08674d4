"""Impact of the drivers: a dot with its interval, as large as the driver is frequent."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from feedbacknlp.contracts import Findings
from feedbacknlp.report.charts.frame import (
    BELOW,
    MIDDLE,
    WIDE,
    find_score,
    label_room,
    name_data,
    name_lines,
    name_marks,
    pick_drivers,
    row_height,
    row_height_below,
    set_frame,
    tick_text,
    wrap_name,
    write_above,
)
from feedbacknlp.report.palette import LIGHT, polarity_colour
from feedbacknlp.report.view.reader import Reader, open_reader
from feedbacknlp.report.view.scores import ScoreView, tell_sure

if TYPE_CHECKING:
    import altair as alt

__all__ = ["draw_driver_impact"]

_STEP, _STEP_TWO_LINES = 30, 40
"""Least pixels of a row, and of one that has its figures below each other or its name above."""

_EDGE = 10
"""Pixels left of the plot where names stand above their rows."""

_FIGURES, _FIGURES_TWO_LINES = (62, 172), (0, 62)
"""Pixels right of the plot: to the end of the column of impacts, and to the end of that of mentions. Where there is no
room for two columns the second stands below the first."""


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
        Pixels.

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
    beside = width >= WIDE
    room = label_room(width) if wide else _EDGE
    middle, tail = _FIGURES if beside else _FIGURES_TWO_LINES
    below = 0 if wide else BELOW
    plot = width - room - tail
    order = [row["key"] for row in rows]
    y = alt.Y("key:N", sort=order, axis=None, scale=alt.Scale(paddingInner=0, paddingOuter=0))
    x_axis = alt.Axis(
        title=reader.words("chart.impact", score=reader.score_name(view)),
        tickCount=6 if width >= WIDE else 4 if wide else 3,
        labelExpr=tick_text(reader, signed=True),
        orient="bottom",
        labelFlush=False,
    )
    x = alt.X("low:Q", axis=x_axis, scale=alt.Scale(nice=True, zero=True, padding=14))
    base = alt.Chart(name_data("rows")).encode(y=y)
    zero = alt.Chart(name_data("zero")).mark_rule(color=LIGHT["strong-line"], strokeWidth=1.2).encode(x="zero:Q")
    line = base.mark_rule(strokeCap="round", yOffset=below).encode(
        x=x,
        x2="high:Q",
        color=alt.Color("colour:N", scale=None),
        strokeWidth=alt.StrokeWidth("thick:Q", scale=None),
        opacity=alt.Opacity("strength:Q", scale=None),
    )
    dot = base.mark_point(filled=True, opacity=1, strokeWidth=2, yOffset=below).encode(
        x="impact:Q",
        size=alt.Size("size:Q", scale=None),
        fill=alt.Fill("fill:N", scale=None),
        stroke=alt.Stroke("colour:N", scale=None),
        description="told:N",
        href="link:N",
    )
    names = (name_marks if wide else name_lines)("rows", width, y=y, href="link:N")
    # figures stand in columns of their own, where no dot and no line can reach them
    impacts = base.mark_text(align="right", fontSize=13, fontWeight=600, dy=0 if beside else -8).encode(
        x=alt.value(plot + (middle or tail) - 4), text="shown:N", color=alt.Color("ink:N", scale=None)
    )
    shares = base.mark_text(align="right", fontSize=12.5 if beside else 12, dy=0 if beside else 9).encode(
        x=alt.value(plot + tail - 4), text="mention:N"
    )
    titles = (
        alt.Chart(name_data("titles"))
        .mark_text(align="right", fontSize=12)
        .encode(x=alt.X("x:Q", scale=None, axis=None), y=alt.value(-14), text="title:N")
    )
    columns = [{"x": plot + middle - 4, "title": reader.words("column.impact")}] if beside else []
    columns.append({"x": plot + tail - 4, "title": reader.words("column.share" if beside else "column.impact")})
    written = [row["written"] for row in rows]
    step = (row_height if wide else row_height_below)(written, width, _STEP if beside else _STEP_TWO_LINES)
    return set_frame(
        alt.layer(zero, line, dot, names, impacts, shares, titles).resolve_scale(x="shared"),
        data={"rows": rows, "zero": [{"zero": 0}], "titles": columns},
        width=plot,
        height=step * len(rows),
        margins=(room, tail, 26, 52),
    )


def _rows(reader: Reader, score: ScoreView, width: int) -> list[dict[str, Any]]:
    rows = []
    wide = width >= MIDDLE
    write = wrap_name if wide else write_above
    for position, driver in enumerate(pick_drivers(score)):
        clear = tell_sure(score, driver, reader.false_discovery) in ("clear", "small", "odd")
        colour = polarity_colour(driver["polarity"])
        impact = reader.numbers.difference(driver["impact"], score.metric)
        mention = reader.numbers.percent(driver["share"])
        if width >= WIDE:
            mention += f" · {reader.numbers.whole(driver['n'])}"
        rows.append(
            {
                # two drivers may share a name
                "key": f"{position:02d}",
                "name": driver["name"],
                "written": write(driver["name"], width if wide else width - _FIGURES[0]),
                "share": driver["share"],
                "n": driver["n"],
                "base": driver["base"],
                "impact": driver["impact"],
                "low": driver["impact"] if driver["impact_low"] is None else driver["impact_low"],
                "high": driver["impact"] if driver["impact_high"] is None else driver["impact_high"],
                "colour": colour,
                "fill": colour if clear else LIGHT["raised"],
                "strength": 1 if clear else 0.55,
                "thick": 3 if clear else 2,
                # the area of the dot grows with the share of responses that mention the driver
                "size": 32 + 300 * driver["share"] if wide else 24 + 140 * driver["share"],
                "shown": impact,
                "ink": colour if clear else LIGHT["muted"],
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
