"""The score of each wave with its interval."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from feedbacknlp.contracts import Findings
from feedbacknlp.report.charts.calendar import fill_calendar
from feedbacknlp.report.charts.frame import NARROW, find_score, name_data, score_title, set_frame, tick_text
from feedbacknlp.report.palette import LIGHT
from feedbacknlp.report.view.change import has_enough
from feedbacknlp.report.view.reader import Reader, open_reader
from feedbacknlp.report.view.scores import ScoreView

if TYPE_CHECKING:
    import altair as alt

__all__ = ["draw_score_waves"]


def draw_score_waves(
    findings: Findings | Reader, *, score: tuple[str, str] | None = None, width: int = NARROW
) -> alt.TopLevelMixin | None:
    """Draw a score by wave: a dot with its interval, joined by a line; hollow and off the line where the answers are
    too few to be compared.

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
        None where fewer than two waves have a score.
    """
    import altair as alt

    reader = open_reader(findings)
    view = find_score(reader, score)
    rows = _rows(reader, view) if view else []
    if view is None or len(rows) < 2:
        return None
    waves = fill_calendar([row["wave"] for row in rows])
    few = len(waves) <= max(2, width // 80)
    # of many waves only the last, the lowest and the highest have room for their figures
    sure = [position for position, row in enumerate(rows) if row["enough"]] or list(range(len(rows)))
    by_value = sorted(sure, key=lambda position: rows[position]["value"])
    told = {sure[-1], by_value[0], by_value[-1]}
    for position, row in enumerate(rows):
        # a figure of few answers would draw the eye to what rests on one or two
        row["label"] = row["shown"] if position in sure and (few or position in told) else ""
    angle = 0 if few else -45
    base = alt.Chart(name_data("rows")).encode(
        x=alt.X(
            "wave:N",
            sort=waves,
            scale=alt.Scale(type="point", padding=0.6, domain=waves),
            axis=alt.Axis(title=None, labelAngle=angle, grid=False, labelColor=LIGHT["muted"]),
        )
    )
    y = alt.Y(
        "value:Q",
        axis=alt.Axis(
            **score_title(reader, view),
            tickCount=4,
            grid=True,
            labelExpr=tick_text(reader, signed=view.metric == "net"),
            labelColor=LIGHT["muted"],
        ),
        scale=alt.Scale(zero=False, nice=True, padding=14),
    )
    # what rests on a few answers stands beside the course and does not bend it
    line = (
        base.mark_line(color=LIGHT["strong-line"], strokeWidth=1.5)
        .transform_filter(alt.datum.enough)
        .encode(y=y)
    )
    span = base.mark_rule(color=LIGHT["accent"], strokeWidth=3, opacity=0.45, strokeCap="round").encode(
        y=alt.Y("low:Q"), y2="high:Q"
    )
    dot = base.mark_point(filled=True, size=110, opacity=1, stroke=LIGHT["accent"], strokeWidth=1.5).encode(
        y=y, fill=alt.Fill("fill:N", scale=None), description="told:N"
    )
    # among many waves a figure beside its dot would lie on the next one
    label = base.mark_text(
        align="left",
        dx=11 if few else 5,
        dy=0 if few else -11,
        fontSize=13.5,
        fontWeight=600,
        color=LIGHT["ink"],
    ).encode(y=y, text="label:N")
    tail = 14 if few else 44
    return set_frame(
        alt.layer(line, span, dot, label),
        data={"rows": rows},
        width=width - 46 - tail,
        height=210,
        margins=(46, tail, 30, 34 if angle == 0 else 64),
    )


def _rows(reader: Reader, score: ScoreView) -> list[dict[str, Any]]:
    rows = []
    for wave in score.waves:
        if wave["value"] is None:
            continue
        shown = reader.numbers.score(wave["value"], score.metric)
        rows.append(
            {
                "wave": wave["wave"],
                "value": wave["value"],
                "enough": has_enough(wave),
                "fill": LIGHT["accent" if has_enough(wave) else "raised"],
                "shown": shown,
                "low": wave["value"] if wave["low"] is None else wave["low"],
                "high": wave["value"] if wave["high"] is None else wave["high"],
                "told": reader.words(
                    "chart.waves.told",
                    wave=wave["wave"],
                    score=reader.score_name(score),
                    value=shown,
                    interval=reader.interval(wave["low"], wave["high"], score),
                    base=reader.numbers.whole(wave["base"]),
                ),
            }
        )
    return rows
