"""What all charts share: size, type, grid, how many drivers, and which score."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import TYPE_CHECKING, Any

from feedbacknlp.report.measure import wrap_text
from feedbacknlp.report.palette import LIGHT
from feedbacknlp.report.view.reader import Reader
from feedbacknlp.report.view.scores import Record, ScoreView, tell_sure

if TYPE_CHECKING:
    import altair as alt

__all__ = [
    "BELOW",
    "LOOKS",
    "MIDDLE",
    "MOST_DRIVERS",
    "NARROW",
    "WIDE",
    "find_score",
    "has_unsure",
    "label_room",
    "list_figures",
    "name_data",
    "name_lines",
    "name_marks",
    "pick_drivers",
    "row_height",
    "row_height_below",
    "score_title",
    "set_frame",
    "tick_text",
    "wrap_name",
    "write_above",
]

MOST_DRIVERS = 15
"""Charts show the strongest so many drivers; tables hold all."""

WIDE = 1000
"""Width in pixels over the whole page."""

MIDDLE = 560
"""Width in pixels beside something else, in a notebook or on a slide."""

NARROW = 350
"""Width in pixels on a phone."""


BELOW = 9
"""Pixels that dots and lines stand below the middle of their row where its name stands above them."""


LOOKS = frozenset(
    "key colour edge fill ink strength thick size link told shown label mention written sure next reached right".split()
)
"""Columns of a chart's data that only say how a mark looks."""


def list_figures(chart: Any) -> list[list[Any]]:
    """The figures of a chart as rows under a header, without what only says how a mark looks: for copying as CSV."""
    rows: list[dict[str, Any]] = next(iter(chart.datasets.values()), [])
    names = [name for name in (rows[0] if rows else ()) if name not in LOOKS]
    return [names, *([row[name] for name in names] for row in rows)] if names else []


def find_score(reader: Reader, key: tuple[str, str] | None) -> ScoreView | None:
    """The score of this kind and question; the study's first without a key; None where there is none."""
    return next((score for score in reader.scores if key is None or score.key == key), None)


def pick_drivers(score: ScoreView, most: int = MOST_DRIVERS) -> list[Record]:
    """The strongest drivers of a score in the order of their impact: clear ones (which headlines name) before reliable
    ones before those that rest on too few."""
    rated = [driver for driver in score.drivers if driver["impact"] is not None]
    strongest = sorted(
        rated,
        key=lambda driver: (
            not driver["clear"],
            not driver["reliable"],
            -abs(driver["impact"]),
            driver["driver_id"],
        ),
    )[:most]
    return sorted(strongest, key=lambda driver: (driver["impact"], driver["driver_id"]))


def has_unsure(reader: Reader, score: ScoreView) -> bool:
    """Whether a driver that is drawn may be chance or rests on too few, and so is hollow."""
    return any(tell_sure(score, driver, reader.false_discovery) in ("chance", "few") for driver in pick_drivers(score))


def label_room(width: int) -> int:
    """Pixels left of the plot for names. Fixed, so that the drawing does not depend on the fonts of the machine."""
    return 256 if width >= WIDE else 224 if width >= MIDDLE else 134


def tick_text(reader: Reader, *, signed: bool) -> str:
    """Vega's expression for figures on an axis: true minus, the language's decimal sign, a plus where signs matter."""
    number = "replace(format(abs(datum.value), ',~r'), ',', '')"
    if reader.words.language == "nb":
        number = f"replace({number}, '.', ',')"
    plus = "datum.value > 0 ? '+' : ''" if signed else "''"
    return f"(datum.value < 0 ? '−' : {plus}) + {number}"


def score_title(reader: Reader, score: ScoreView) -> dict[str, Any]:
    """The name of a score over its upright axis, lying, as settings of that axis."""
    return {
        "title": reader.score_name(score),
        "titleAngle": 0,
        "titleAlign": "left",
        "titleBaseline": "bottom",
        "titleX": -42,
        "titleY": -9,
    }


def wrap_name(name: str, width: int) -> str:
    """A name on as many lines as it needs beside the plot: two, four on a phone; only what is longer is cut."""
    wide = width >= MIDDLE
    space = 14 if wide else 12
    return "\n".join(wrap_text(name, (label_room(width) - space) / _type_size(width), most=2 if wide else 4))


def row_height(names: Iterable[str], width: int, least: float) -> float:
    """Pixels of each row of a chart, so that the longest of these names from :func:`wrap_name` has room."""
    lines = max((name.count("\n") + 1 for name in names), default=1)
    return max(least, lines * _line_height(width) + 6)


def name_marks(data: str, width: int, **channels: Any) -> alt.Chart:
    """The names (column ``written``) right of which the plot begins, each in the middle of its row."""
    import altair as alt

    height = _line_height(width)
    marks: alt.Chart = (
        alt.Chart(name_data(data))
        .mark_text(
            align="right",
            fontSize=_type_size(width),
            color=LIGHT["ink"],
            lineBreak="\n",
            lineHeight=height,
            dy=alt.expr(f"-{height / 2} * (length(split(datum.written, '\\n')) - 1)"),
        )
        .encode(x=alt.value(-12), text="written:N", **channels)
    )
    return marks


def write_above(name: str, width: int) -> str:
    """A name on the one or two lines that it has above its row on a phone, where a column of names would leave dots and
    intervals no room to be told apart; only what is longer is cut."""
    return "\n".join(wrap_text(name, width / _type_size(width), most=2))


def row_height_below(names: Iterable[str], width: int, least: float) -> float:
    """Pixels of each row of a chart, so that the longest of these names from :func:`write_above` has room above it."""
    lines = max((name.count("\n") + 1 for name in names), default=1)
    return max(least, 2 * (BELOW + _line_height(width) * (lines - 0.5)))


def name_lines(data: str, width: int, **channels: Any) -> alt.Chart:
    """The names (column ``written``), each above its row from the left edge of the plot on."""
    import altair as alt

    height = _line_height(width)
    marks: alt.Chart = (
        alt.Chart(name_data(data))
        .mark_text(
            align="left",
            fontSize=_type_size(width),
            color=LIGHT["ink"],
            lineBreak="\n",
            lineHeight=height,
            dy=alt.expr(f"-{BELOW} - {height} * (length(split(datum.written, '\\n')) - 1)"),
        )
        .encode(x=alt.value(0), text="written:N", **channels)
    )
    return marks


def _type_size(width: int) -> float:
    return 13.5 if width >= MIDDLE else 12.5


def _line_height(width: int) -> float:
    return 15 if width >= MIDDLE else 14


def set_frame(
    chart: Any,
    *,
    data: Mapping[str, Sequence[dict[str, Any]]],
    width: float,
    height: float,
    margins: tuple[float, float, float, float],
) -> alt.TopLevelMixin:
    """The chart with the report's type, grid and transparent ground.

    Parameters
    ----------
    chart : altair layer chart
        Its layers name their data (see :func:`name_data`).
    data : mapping of name to rows
    width, height : float
        Of the plot, in pixels.
    margins : tuple of float
        Pixels left, right, above and below the plot for names and axes. They are given instead of measured, so that
        the drawing is the same whatever fonts the machine has.
    """
    import altair as alt

    left, right, top, bottom = margins
    sized = chart.properties(
        width=width,
        height=height,
        padding={"left": left, "right": right, "top": top, "bottom": bottom},
        autosize="none",
    )
    # set at once: each configure_...() of altair copies and checks the whole chart
    sized.config = alt.Config(
        background="transparent",
        font="sans-serif",
        view=alt.ViewConfig(stroke=None, fill=None),
        axis=alt.AxisConfig(
            aria=False,
            labelFontSize=13,
            titleFontSize=12,
            titleFontWeight="normal",
            labelColor=LIGHT["muted"],
            titleColor=LIGHT["muted"],
            gridColor=LIGHT["line"],
            domain=False,
            ticks=False,
            labelPadding=8,
            titlePadding=10,
            labelLimit=0,
        ),
        axisY=alt.AxisConfig(grid=False),
        # Vega would name every mark by its data; only points, bars and tiles speak, in a sentence of ours
        text=alt.MarkConfig(fontSize=12, color=LIGHT["muted"], aria=False),
        rule=alt.MarkConfig(aria=False),
        line=alt.LineConfig(aria=False),
        tick=alt.TickConfig(aria=False),
    )
    sized.datasets = {name: list(rows) for name, rows in data.items()}
    return sized  # type: ignore[no-any-return]


def name_data(name: str) -> alt.NamedData:
    """Data that the finished chart holds under this name: altair copies a chart at every step, and its data with it."""
    import altair as alt

    return alt.NamedData(name=name)
