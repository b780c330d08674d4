"""How often drivers are mentioned in the last wave against the one before."""

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
    wrap_name,
    write_above,
)
from feedbacknlp.report.palette import LIGHT, polarity_colour
from feedbacknlp.report.view.change import last_change
from feedbacknlp.report.view.reader import Reader, open_reader
from feedbacknlp.report.view.scores import Record, ScoreView, is_beyond_chance

if TYPE_CHECKING:
    import altair as alt

__all__ = ["draw_driver_change", "pick_moves"]

_MOST = 8

_SHIFT, _EDGE = 62, 10
"""Pixels right of the plot for the figures, and left of it where names stand above their rows."""

_STEP, _STEP_TWO_LINES = 28, 38
"""Least pixels of a row, and of one that has its name above."""


def draw_driver_change(
    findings: Findings | Reader, *, score: tuple[str, str] | None = None, width: int = MIDDLE
) -> alt.TopLevelMixin | None:
    """Draw the shares of the drivers that moved beyond chance, then of those that moved most: hollow the wave before,
    filled the compared one, ticks earlier ones.

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
        None where there are no two waves that can be compared.
    """
    import altair as alt

    reader = open_reader(findings)
    view = find_score(reader, score)
    rows, earlier = _rows(reader, view, width) if view else ([], [])
    if not rows:
        return None
    order = [row["key"] for row in rows]
    wide, tail = width >= MIDDLE, _SHIFT
    # on a phone names stand above their rows
    room, below = (label_room(width), 0) if wide else (_EDGE, BELOW)
    y = alt.Y("key:N", sort=order, axis=None, scale=alt.Scale(padding=0))
    x = alt.X(
        "before:Q",
        axis=alt.Axis(
            title=reader.words("chart.change"),
            labelExpr=f"format(100 * datum.value, '.0f') + '{reader.numbers.percent_sign}'",
            tickCount=4 if wide else 3,
            orient="bottom",
        ),
        scale=alt.Scale(zero=True, nice=True, padding=6),
    )
    base = alt.Chart(name_data("rows")).encode(
        y=y, color=alt.Color("colour:N", scale=None), opacity=alt.Opacity("strength:Q", scale=None)
    )
    line = base.mark_rule(strokeWidth=2.5, yOffset=below).encode(x=x, x2="after:Q")
    hollow = base.mark_point(aria=False, filled=True, size=64, fill=LIGHT["raised"], strokeWidth=2, yOffset=below)
    start = hollow.encode(x="before:Q", stroke=alt.Stroke("colour:N", scale=None))
    end = base.mark_point(filled=True, size=110, yOffset=below).encode(x="after:Q", description="told:N", href="link:N")
    names = (name_marks if wide else name_lines)("rows", width, y=y, href="link:N")
    shift = (
        alt.Chart(name_data("rows"))
        .mark_text(align="left", fontSize=12.5, color=LIGHT["ink"], dy=below)
        .encode(
            y=y, x=alt.value(width - room - tail + 10), text="shown:N", opacity=alt.Opacity("strength:Q", scale=None)
        )
    )
    ticks = (
        alt.Chart(name_data("earlier"))
        .mark_tick(color=LIGHT["strong-line"], thickness=1.5, size=10, yOffset=below)
        .encode(y=y, x="share:Q")
    )
    written = [row["written"] for row in rows]
    step = row_height(written, width, _STEP) if wide else row_height_below(written, width, _STEP_TWO_LINES)
    layers = [ticks, line, start, end, names, shift] if earlier else [line, start, end, names, shift]
    return set_frame(
        alt.layer(*layers),
        data={"rows": rows, "earlier": earlier},
        width=width - room - tail,
        height=step * len(rows),
        margins=(room, tail, 4, 52),
    )


def pick_moves(reader: Reader, score: ScoreView) -> list[tuple[Record, Record]]:
    """The drivers that are drawn, each beside its row of the compared wave: those that moved beyond chance before the
    others, the largest moves first."""
    change = last_change(score)
    last = change["wave"] if change else None
    moved: list[tuple[Record, Record]] = []
    for driver in score.drivers:
        latest = next((row for row in score.driver_trends.get(driver["driver_id"], ()) if row["wave"] == last), None)
        if latest and latest["share"] is not None and latest["change"] is not None:
            moved.append((driver, latest))
    moved.sort(
        key=lambda pair: (
            not is_beyond_chance(pair[1]["change_q"], reader.false_discovery),
            -abs(pair[1]["change"]),
            pair[0]["driver_id"],
        )
    )
    return moved[:_MOST]


def _rows(reader: Reader, score: ScoreView, width: int) -> tuple[list[dict[str, Any]], list[dict[str, Any]]]:
    change = last_change(score)
    if change is None:
        return [], []
    waves = [wave["wave"] for wave in score.waves]
    before_both = set(waves[: waves.index(change["wave_before"])])
    rows, earlier = [], []
    wide = width >= MIDDLE
    for position, (driver, latest) in enumerate(pick_moves(reader, score)):
        surely = is_beyond_chance(latest["change_q"], reader.false_discovery)
        before = latest["share"] - latest["change"]
        rows.append(
            {
                "key": f"{position:02d}",
                "name": driver["name"],
                "written": wrap_name(driver["name"], width) if wide else write_above(driver["name"], width - _EDGE),
                "before": before,
                "after": latest["share"],
                "colour": polarity_colour(driver["polarity"]),
                "strength": 1 if surely else 0.6,
                "shown": reader.numbers.points_between(before, latest["share"]),
                "link": score.link(driver["driver_id"], reader.scores[0]),
                "told": reader.words(
                    "change.driver",
                    driver=driver["name"],
                    before=reader.numbers.percent(before),
                    after=reader.numbers.percent(latest["share"]),
                    change=reader.numbers.points_between(before, latest["share"]),
                    low=reader.numbers.points(latest["change_low"]),
                    high=reader.numbers.points(latest["change_high"]),
                ),
            }
        )
        earlier += [
            {"key": f"{position:02d}", "share": row["share"]}
            for row in score.driver_trends[driver["driver_id"]]
            if row["wave"] in before_both and row["share"] is not None
        ]
    return rows, earlier
