"""How the score is spread: the share of each band with its interval."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from feedbacknlp.contracts import Findings
from feedbacknlp.report.charts.frame import NARROW, find_score, name_data, set_frame
from feedbacknlp.report.measure import shorten_text
from feedbacknlp.report.palette import LIGHT, band_colour
from feedbacknlp.report.view.reader import Reader, open_reader
from feedbacknlp.report.view.scores import ScoreView

if TYPE_CHECKING:
    import altair as alt

__all__ = ["draw_band_shares"]


def draw_band_shares(
    findings: Findings | Reader, *, score: tuple[str, str] | None = None, width: int = NARROW
) -> alt.TopLevelMixin | None:
    """Draw the share of each score band, worst first, with its interval.

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
        None where there are no bands.
    """
    import altair as alt

    reader = open_reader(findings)
    view = find_score(reader, score)
    rows = _rows(reader, view) if view else []
    if not rows:
        return None
    room, tail = 104, 64
    scale = alt.Scale(domain=[0, min(1.0, max(row["high"] for row in rows))])
    base = alt.Chart(name_data("rows")).encode(
        y=alt.Y(
            "key:N", sort=[row["key"] for row in rows], axis=None, scale=alt.Scale(paddingInner=0.3, paddingOuter=0.15)
        )
    )
    bars = base.mark_bar(cornerRadiusEnd=3).encode(
        x=alt.X("share:Q", axis=None, scale=scale, stack=None),
        color=alt.Color("colour:N", scale=None),
        description="told:N",
    )
    span = base.mark_rule(color=LIGHT["ink"], strokeWidth=1.4, opacity=0.55).encode(
        x=alt.X("low:Q", scale=scale), x2="high:Q"
    )
    names = base.mark_text(align="right", fontSize=13, color=LIGHT["ink"]).encode(x=alt.value(-10), text="name:N")
    shown = base.mark_text(align="left", fontSize=13, color=LIGHT["ink"]).encode(
        x=alt.value(width - room - tail + 8), text="shown:N"
    )
    return set_frame(
        alt.layer(bars, span, names, shown),
        data={"rows": rows},
        width=width - room - tail,
        height=38 * len(rows),
        margins=(room, tail, 2, 2),
    )


def _rows(reader: Reader, score: ScoreView) -> list[dict[str, Any]]:
    rows = []
    for position, band in enumerate(score.bands):
        if band["share"] is None:
            continue
        name = reader.band_name(band["band"])
        low, high = (band["share"] if band[end] is None else band[end] for end in ("low", "high"))
        interval = reader.words("interval", low=reader.numbers.percent(low), high=reader.numbers.percent(high))
        rows.append(
            {
                "key": f"{position:02d}",
                "name": shorten_text(name, 15),
                "share": band["share"],
                "low": low,
                "high": high,
                "colour": band_colour(position, len(score.bands)),
                "shown": f"{reader.numbers.percent(band['share'])}",
                "told": reader.words(
                    "chart.band.told",
                    band=name,
                    share=reader.numbers.percent(band["share"]),
                    interval=interval,
                    n=reader.numbers.whole(band["n"]),
                ),
            }
        )
    return rows
