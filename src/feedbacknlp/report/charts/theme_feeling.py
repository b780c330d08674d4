"""How statements about each theme feel: stacked bars of negative, neutral, positive."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from feedbacknlp.contracts import Findings
from feedbacknlp.report.charts.frame import (
    MOST_DRIVERS,
    WIDE,
    label_room,
    name_data,
    name_marks,
    row_height,
    set_frame,
    wrap_name,
)
from feedbacknlp.report.palette import LIGHT, polarity_colour
from feedbacknlp.report.view.reader import Reader, open_reader
from feedbacknlp.report.view.scores import records

if TYPE_CHECKING:
    import altair as alt

__all__ = ["draw_theme_feeling"]

_FEELINGS = (("negative", -1), ("neutral", 0), ("positive", 1))


def draw_theme_feeling(findings: Findings | Reader, *, width: int = WIDE) -> alt.TopLevelMixin | None:
    """Draw how many statements speak of each theme and how they feel; the fifteen themes most spoken of.

    Parameters
    ----------
    findings : Findings or Reader
    width : int
        Pixels.

    Returns
    -------
    altair chart or None
        None where no statement has a theme.
    """
    import altair as alt

    reader = open_reader(findings)
    parts, totals = _parts(reader, width)
    if not totals:
        return None
    order = [row["key"] for row in totals]
    room = label_room(width)
    plot = width - room - 60
    y = alt.Y("key:N", sort=order, axis=None, scale=alt.Scale(paddingInner=0.34, paddingOuter=0.17))
    scale = alt.Scale(domain=[0, max(row["total"] for row in totals)], nice=False)
    bars = (
        alt.Chart(name_data("parts"))
        .mark_bar(cornerRadius=1.5, stroke=LIGHT["raised"], strokeWidth=1)
        .encode(
            y=y,
            x=alt.X("start:Q", stack=None, axis=None, scale=scale),
            x2="end:Q",
            color=alt.Color("colour:N", scale=None),
            description="told:N",
        )
    )
    names = name_marks("totals", width, y=y)
    counts = (
        alt.Chart(name_data("totals"))
        .mark_text(align="left", dx=8)
        .encode(y=y, x=alt.X("total:Q", scale=scale), text="shown:N")
    )
    return set_frame(
        alt.layer(bars, names, counts),
        data={"parts": parts, "totals": totals},
        width=plot,
        height=row_height((row["written"] for row in totals), width, 27) * len(order),
        margins=(room, 60, 4, 4),
    )


def _parts(reader: Reader, width: int) -> tuple[list[dict[str, Any]], list[dict[str, Any]]]:
    themes = [row for row in records(reader.findings.themes) if row["statements"] and row["origin"] != "other"]
    themes.sort(key=lambda row: (-row["statements"], row["theme_id"]))
    parts, totals = [], []
    for position, theme in enumerate(themes[:MOST_DRIVERS]):
        key, start = f"{position:02d}", 0
        for name, polarity in _FEELINGS:
            if theme[name]:
                told = reader.words(
                    "chart.feeling.told",
                    theme=theme["name"],
                    n=reader.numbers.whole(theme[name]),
                    feeling=reader.words.term("polarity", name),
                    total=reader.numbers.whole(theme["statements"]),
                )
                parts.append(
                    {
                        "key": key,
                        "name": theme["name"],
                        "feeling": name,
                        "n": theme[name],
                        "start": start,
                        "end": start + theme[name],
                        "colour": polarity_colour(polarity),
                        "told": told,
                    }
                )
                start += theme[name]
        totals.append(
            {
                "key": key,
                "name": theme["name"],
                "written": wrap_name(theme["name"], width),
                "total": max(start, 1),
                "shown": reader.numbers.whole(theme["statements"]),
            }
        )
    return parts, totals
