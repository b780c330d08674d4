"""Waterfall: the parts of a score's last change, which add up to it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from feedbacknlp.contracts import Findings
from feedbacknlp.report.charts.frame import (
    MIDDLE,
    find_score,
    label_room,
    name_data,
    name_marks,
    row_height,
    set_frame,
    wrap_name,
)
from feedbacknlp.report.palette import LIGHT, polarity_colour
from feedbacknlp.report.view.parts import list_parts
from feedbacknlp.report.view.reader import Reader, open_reader
from feedbacknlp.report.view.scores import ScoreView

if TYPE_CHECKING:
    import altair as alt

__all__ = ["draw_change_split"]


def draw_change_split(
    findings: Findings | Reader, *, score: tuple[str, str] | None = None, width: int = MIDDLE
) -> alt.TopLevelMixin | None:
    """Draw how the score went from the wave before to the last one: a bar for each part, one below the other.

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
        None where the change was not split.
    """
    import altair as alt

    reader = open_reader(findings)
    view = find_score(reader, score)
    rows = _rows(reader, view, width) if view else []
    if not rows:
        return None
    order = [row["key"] for row in rows]
    room, tail = label_room(width), 62
    y = alt.Y("key:N", sort=order, axis=None, scale=alt.Scale(paddingInner=0.28, paddingOuter=0.14))
    x = alt.X("start:Q", axis=None, scale=alt.Scale(zero=False, nice=False, padding=8))
    base = alt.Chart(name_data("rows")).encode(y=y)
    bars = base.mark_bar(cornerRadius=2, minBandSize=2).encode(
        x=x,
        x2="end:Q",
        color=alt.Color("colour:N", scale=None),
        opacity=alt.Opacity("strength:Q", scale=None),
        description="told:N",
    )
    names = name_marks("rows", width, y=y)
    shown = base.mark_text(align="left", fontSize=12.5, color=LIGHT["ink"]).encode(
        x=alt.value(width - room - tail + 10), text="shown:N"
    )
    return set_frame(
        alt.layer(bars, names, shown),
        data={"rows": rows},
        width=width - room - tail,
        height=row_height((row["written"] for row in rows), width, 27) * len(rows),
        margins=(room, tail, 4, 4),
    )


def _rows(reader: Reader, score: ScoreView, width: int) -> list[dict[str, Any]]:
    parts = list_parts(reader, score)
    if not parts:
        return []
    change = score.changes[-1]
    numbers = reader.numbers
    place = change["value_before"]
    # the ends are drawn as marks as thick as a bar, so that the eye finds where the way begins and where it ends
    thin = 0.012 * (abs(change["change"]) + sum(abs(part.points) for part in parts))

    def end(wave: str, value: float) -> dict[str, Any]:
        shown = numbers.score(value, score.metric, digits=1)
        return {
            "name": str(wave),
            "written": wrap_name(str(wave), width),
            "points": value,
            "low": None,
            "high": None,
            "start": value - thin,
            "end": value + thin,
            "colour": LIGHT["accent"],
            "strength": 1,
            "shown": shown,
            "told": f"{wave}: {shown}",
        }

    rows = [end(change["wave_before"], change["value_before"])]
    for part in parts:
        rows.append(
            {
                "name": part.name,
                "written": wrap_name(part.name, width),
                "points": part.points,
                "low": part.low,
                "high": part.high,
                "start": place,
                "end": place + part.points,
                "colour": polarity_colour(reader.direction(score) * part.points),
                "strength": 1 if part.clear else 0.5,
                "shown": numbers.difference(part.points, score.metric),
                "told": part.told,
            }
        )
        place += part.points
    rows.append(end(change["wave"], change["value"]))
    return [{"key": f"{position:02d}", **row} for position, row in enumerate(rows)]
