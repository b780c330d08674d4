"""Waterfall: the parts of a score's last change, which add up to it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from feedbacknlp.contracts import Findings
from feedbacknlp.report.charts.frame import (
    BELOW,
    MIDDLE,
    find_score,
    label_room,
    name_data,
    name_lines,
    name_marks,
    row_height,
    row_height_below,
    set_frame,
    tick_text,
    wrap_name,
    write_above,
)
from feedbacknlp.report.palette import LIGHT
from feedbacknlp.report.view.change import last_change
from feedbacknlp.report.view.parts import list_parts
from feedbacknlp.report.view.reader import Reader, open_reader
from feedbacknlp.report.view.scores import ScoreView

if TYPE_CHECKING:
    import altair as alt

__all__ = ["draw_change_split"]

_EDGE = 14
"""Pixels left of the plot on a phone, where names stand above their bars."""

_BAR = 15
"""Pixels that a bar is high there."""

_ROW = 37
"""Pixels of a name with its bar."""

_MOST_GROUND = 4
"""Times the extent of the parts that the way from zero may take."""


def draw_change_split(
    findings: Findings | Reader, *, score: tuple[str, str] | None = None, width: int = MIDDLE
) -> alt.TopLevelMixin | None:
    """Draw how the score went from one compared wave to the other: a bar for each part, one below the other.

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
        None where no two waves can be compared, or their change was not split.
    """
    import altair as alt

    reader = open_reader(findings)
    view = find_score(reader, score)
    rows = _rows(reader, view, width) if view else []
    if view is None or not rows:
        return None
    wide = width >= MIDDLE
    ends = [row[end] for row in rows for end in ("start", "end")]
    order = [row["key"] for row in rows]
    # on a phone names stand above their bars
    room, below, tail = (label_room(width), 0, 62) if wide else (_EDGE, BELOW, 62)
    written = [row["written"] for row in rows]
    step = row_height(written, width, 27) if wide else row_height_below(written, width, _ROW)
    y = alt.Y("key:N", sort=order, axis=None, scale=alt.Scale(paddingInner=0.28, paddingOuter=0.14))
    axis = alt.Axis(
        title=reader.score_name(view),
        tickCount=6 if wide else 3,
        labelExpr=tick_text(reader, signed=view.metric == "net"),
        orient="bottom",
        labelFlush=False,
    )
    # said on every layer: one that left it open would draw the axis from zero, and the parts as slivers
    scale = alt.Scale(domain=[min(ends), max(ends)], zero=False, nice=False, padding=2)
    x = alt.X("start:Q", axis=axis, scale=scale)
    base = alt.Chart(name_data("rows")).encode(y=y)
    # from the end of each bar down to where the next one begins
    steps = base.mark_rule(color=LIGHT["strong-line"], strokeWidth=1, yOffset=below, y2Offset=below).encode(
        x=alt.X("reached:Q", scale=scale), y2="next:N"
    )
    looks: dict[str, Any] = {} if wide else {"size": _BAR}
    bars = base.mark_bar(cornerRadius=2, minBandSize=2, strokeWidth=1, yOffset=below, **looks).encode(
        x=x,
        x2="end:Q",
        color=alt.Color("colour:N", scale=None),
        stroke=alt.Stroke("edge:N", scale=None),
        description="told:N",
    )
    names = (name_marks if wide else name_lines)("rows", width, y=y)
    shown = base.mark_text(align="left", dx=7, dy=below, fontSize=13, fontWeight=600).encode(
        x=alt.X("right:Q", scale=scale), text="shown:N", color=alt.Color("ink:N", scale=None)
    )
    zero = [alt.Chart(name_data("zero")).mark_rule(color=LIGHT["strong-line"], strokeWidth=1.2).encode(x="zero:Q")]
    anchored = any(row["start"] == 0 for row in rows)
    return set_frame(
        alt.layer(*(zero if anchored else []), steps, bars, names, shown),
        data={"rows": rows, "zero": [{"zero": 0}]} if anchored else {"rows": rows},
        width=width - room - tail,
        height=step * len(rows),
        margins=(room, tail, 4, 52),
    )


def _rows(reader: Reader, score: ScoreView, width: int) -> list[dict[str, Any]]:
    parts, change = list_parts(reader, score), last_change(score)
    if not parts or change is None:
        return []
    numbers = reader.numbers

    def write(name: str) -> str:
        return wrap_name(name, width) if width >= MIDDLE else write_above(name, width - _EDGE)

    place = change["value_before"]
    reached = [place]
    for part in parts:
        reached.append(reached[-1] + part.points)
    reached.append(change["value"])
    extent = max(reached) - min(reached)
    # the two scores are bars from zero where that leaves the parts room to be seen; else marks as thick as a line, for
    # a bar that does not begin at zero would lie
    anchored = score.metric != "mean" and max(*reached, 0) - min(*reached, 0) <= _MOST_GROUND * extent
    thin = 0.006 * extent

    def end(wave: str, value: float) -> dict[str, Any]:
        shown = numbers.score(value, score.metric)
        return {
            "name": str(wave),
            "written": write(str(wave)),
            "points": value,
            "low": None,
            "high": None,
            "start": 0 if anchored else value - thin,
            "end": value if anchored else value + thin,
            "reached": value,
            "colour": LIGHT["accent"],
            "edge": LIGHT["accent"],
            "ink": LIGHT["ink"],
            "shown": shown,
            "told": f"{wave}: {shown}",
        }

    rows = [end(change["wave_before"], change["value_before"])]
    for part in parts:
        side = "negative" if reader.direction(score) * part.points < 0 else "positive"
        colour = LIGHT[side]
        rows.append(
            {
                "name": part.name,
                "written": write(part.name),
                "points": part.points,
                "low": part.low,
                "high": part.high,
                "start": place,
                "end": place + part.points,
                "reached": place + part.points,
                "colour": colour if part.clear else LIGHT[f"{side}-2"],
                # an outline, since pale alone is hardly seen on a dark ground
                "edge": colour,
                "ink": colour if part.clear else LIGHT["muted"],
                "shown": numbers.difference(part.points, score.metric),
                "told": part.told,
            }
        )
        place += part.points
    rows.append(end(change["wave"], change["value"]))
    last = len(rows) - 1
    return [
        {
            "key": f"{position:02d}",
            "next": f"{min(position + 1, last):02d}",
            "right": max(row["start"], row["end"]),
            **row,
        }
        for position, row in enumerate(rows)
    ]
