"""Heat map: in which score bands a driver is mentioned."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any
from urllib.parse import quote

from feedbacknlp.contracts import Findings
from feedbacknlp.report.charts.frame import (
    MIDDLE,
    find_score,
    label_room,
    name_data,
    name_marks,
    pick_drivers,
    row_height,
    set_frame,
    wrap_name,
)
from feedbacknlp.report.measure import shorten_text
from feedbacknlp.report.palette import LIGHT, heat_colour, heat_ink
from feedbacknlp.report.view.reader import Reader, open_reader
from feedbacknlp.report.view.scores import ScoreView

if TYPE_CHECKING:
    import altair as alt

__all__ = ["draw_driver_bands"]


def draw_driver_bands(
    findings: Findings | Reader, *, score: tuple[str, str] | None = None, width: int = MIDDLE
) -> alt.TopLevelMixin | None:
    """Draw the share of each band's responses that mention a driver; pale figures mark small cells.

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
        None where there are no cells.
    """
    import altair as alt

    reader = open_reader(findings)
    view = find_score(reader, score)
    cells = _cells(reader, view, width) if view else []
    if not cells:
        return None
    order = list(dict.fromkeys(cell["key"] for cell in cells))
    bands = list(dict.fromkeys(cell["band"] for cell in sorted(cells, key=lambda cell: cell["position"])))
    room = label_room(width)
    plot = min(width - room - 6, 150 * len(bands))
    step = row_height((cell["written"] for cell in cells), width, 30)
    base = alt.Chart(name_data("cells")).encode(
        x=alt.X(
            "band:N",
            sort=bands,
            scale=alt.Scale(padding=0),
            axis=alt.Axis(orient="top", title=None, labelAngle=0, labelColor=LIGHT["ink"], labelFontSize=12.5),
        ),
        y=alt.Y("key:N", sort=order, axis=None, scale=alt.Scale(padding=0)),
    )
    tiles = base.mark_rect(stroke=LIGHT["raised"], strokeWidth=3).encode(
        color=alt.Color("fill:N", scale=None), description="told:N", href="link:N"
    )
    figures = base.mark_text(fontSize=12.5).encode(
        text="shown:N", color=alt.Color("ink:N", scale=None), opacity=alt.Opacity("strength:Q", scale=None)
    )
    names = name_marks("names", width, y=alt.Y("key:N", sort=order, axis=None), href="link:N")
    return set_frame(
        alt.layer(tiles, figures, names),
        data={"cells": cells, "names": list({cell["key"]: cell for cell in cells}.values())},
        width=plot,
        height=step * len(order),
        margins=(room, 6, 30, 4),
    )


def _cells(reader: Reader, score: ScoreView, width: int) -> list[dict[str, Any]]:
    cells = []
    drivers = pick_drivers(score)
    shares = (row["share"] for driver in drivers for row in score.driver_bands.get(driver["driver_id"], ()))
    most = max((share for share in shares if share is not None), default=0.0)
    for position, driver in enumerate(drivers):
        for row in score.driver_bands.get(driver["driver_id"], ()):
            if row["share"] is None:
                continue
            band = reader.band_name(row["band"])
            interval = reader.words(
                "interval", low=reader.numbers.percent(row["low"]), high=reader.numbers.percent(row["high"])
            )
            cells.append(
                {
                    "key": f"{position:02d}",
                    "name": driver["name"],
                    "written": wrap_name(driver["name"], width),
                    "band": band if width >= MIDDLE else shorten_text(band, 12),
                    "position": row["position"],
                    "share": row["share"],
                    "low": row["low"],
                    "high": row["high"],
                    "n": row["n"],
                    "base": row["base"],
                    "fill": heat_colour(row["share"], driver["polarity"], most),
                    "ink": heat_ink(row["share"], most),
                    "strength": 0.75 if row["small"] else 1,
                    "shown": reader.numbers.percent(row["share"]),
                    "link": f"{score.link(driver['driver_id'], reader.scores[0])}&band={quote(row['band'], safe='')}",
                    "told": reader.words(
                        "chart.bands.told",
                        driver=driver["name"],
                        band=band,
                        share=reader.numbers.percent(row["share"]),
                        interval=interval,
                        n=reader.numbers.whole(row["n"]),
                        base=reader.numbers.whole(row["base"]),
                    ),
                }
            )
    return cells
