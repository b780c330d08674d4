"""What a slide is built of: titles, lines of text, native charts with intervals, tables that stand level with bars."""

from __future__ import annotations

import io
import re
import zipfile
from collections.abc import Sequence
from typing import Any

from feedbacknlp.report.measure import measure_text
from feedbacknlp.report.palette import LIGHT

__all__ = [
    "EDGE",
    "HEIGHT",
    "WIDTH",
    "Box",
    "add_bars",
    "add_course",
    "add_rule",
    "add_table",
    "clean_slide_text",
    "open_slide",
    "set_typeface",
    "still_archive",
    "write_lines",
]

WIDTH, HEIGHT, EDGE = 13.333, 7.5, 0.65
"""Inches of a slide and of its margins."""

Box = tuple[float, float, float, float]
"""Left, top, width and height in inches."""

# longest title in columns and the size of its type in points
_TITLES = ((50, 28), (100, 22), (180, 19), (260, 16), (10**9, 12))
_BOLD = 22
"""Points from which on a title is bold."""

_TYPEFACE = "Arial"
"""One that every slide program has, or one of the same widths: another would break lines elsewhere."""

_FIXED = (1980, 1, 1, 0, 0, 0)
_FIXED_TIME = b"2000-01-01T00:00:00Z"
# what XML 1.0 can not hold
_FORBIDDEN = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
_CHART = "http://schemas.openxmlformats.org/drawingml/2006/chart"
_DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/main"


def clean_slide_text(text: str) -> str:
    """The text without what XML forbids."""
    return _FORBIDDEN.sub("", text)


def set_typeface(deck: Any) -> None:
    """Let the whole deck use one typeface that every program has."""
    for part in deck.part.package.iter_parts():
        if str(part.partname).startswith("/ppt/theme/"):
            part.blob = re.sub(
                rb'(<a:(?:major|minor)Font>\s*<a:latin typeface=")[^"]*', rb"\g<1>" + _TYPEFACE.encode(), part.blob
            )


def open_slide(deck: Any, title: str, *, footer: str) -> Any:
    """A slide with its title; who reads by ear finds it where titles are looked for."""
    from pptx.enum.text import MSO_ANCHOR
    from pptx.util import Inches, Pt

    slide = deck.slides.add_slide(deck.slide_layouts[5])
    place = slide.shapes.title
    place.left, place.top = Inches(EDGE), Inches(0.45)
    place.width, place.height = Inches(WIDTH - 2 * EDGE), Inches(1.0)
    frame = place.text_frame
    frame.word_wrap, frame.vertical_anchor = True, MSO_ANCHOR.MIDDLE
    frame.margin_left = frame.margin_right = 0
    frame.text = clean_slide_text(title)
    paragraph = frame.paragraphs[0]
    paragraph.alignment = 1
    size = next(size for longest, size in _TITLES if measure_text(title) <= longest)
    # a title is bold; one that is an answer of several sentences reads better plain
    paragraph.font.size, paragraph.font.bold = Pt(size), size >= _BOLD
    paragraph.font.color.rgb = _rgb("ink")
    add_rule(slide, (EDGE, 0.32, 0.9, 0.05), "accent")
    write_lines(slide, [footer], box=(EDGE, 7.0, 10.0, 0.3), size=10, colour="muted")
    place_of_number = (WIDTH - EDGE - 1, 7.0, 1.0, 0.3)
    write_lines(slide, [str(len(deck.slides))], box=place_of_number, size=10, colour="muted", right=True)
    return slide


def add_rule(slide: Any, box: Box, colour: str) -> None:
    """A filled rectangle: a rule beside or above something."""
    from pptx.enum.shapes import MSO_SHAPE
    from pptx.oxml.ns import qn
    from pptx.util import Inches

    shape = slide.shapes.add_shape(MSO_SHAPE.RECTANGLE, *(Inches(part) for part in box))
    shape.fill.solid()
    shape.fill.fore_color.rgb = _rgb(colour)
    shape.line.fill.background()
    # the style of the theme would cast a shadow
    shape._element.remove(shape._element.find(qn("p:style")))


def write_lines(
    slide: Any,
    lines: Sequence[str],
    *,
    box: Box,
    size: float = 16,
    bold: bool = False,
    colour: str = "ink",
    right: bool = False,
) -> None:
    """Lines of text, each a paragraph."""
    from pptx.util import Inches, Pt

    frame = slide.shapes.add_textbox(*(Inches(part) for part in box)).text_frame
    frame.word_wrap = True
    frame.margin_left = frame.margin_right = frame.margin_top = frame.margin_bottom = 0
    for position, line in enumerate(lines):
        paragraph = frame.paragraphs[0] if position == 0 else frame.add_paragraph()
        paragraph.text = clean_slide_text(line)
        paragraph.font.size, paragraph.font.bold = Pt(size), bold
        paragraph.space_after = Pt(size / 2)
        paragraph.font.color.rgb = _rgb(colour)
        if right:
            paragraph.alignment = 3


def add_bars(
    slide: Any,
    rows: Sequence[tuple[str, float, str]],
    *,
    title: str,
    box: Box,
    number: str,
    names: float,
    intervals: Sequence[tuple[float, float]] | None = None,
) -> Any:
    """Native bars, the first row on top, whose plot fills the box, so that a table beside it stands level with them.

    Parameters
    ----------
    slide : slide
    rows : sequence of (name, value, colour's name)
    title : str
        Of the series.
    box : Box
    number : str
        Format of the figures beside the bars.
    names : float
        Share of the width that the names take.
    intervals : sequence of (low, high), default=None
        Drawn as error bars; the figures are then left to a table, which they would cross.
    """
    from pptx.enum.chart import XL_TICK_LABEL_POSITION

    chart = _chart(slide, "BAR_CLUSTERED", [row[0] for row in rows], title, [row[1] for row in rows], box, number)
    chart.category_axis.reverse_order = True
    chart.category_axis.tick_label_position = XL_TICK_LABEL_POSITION.LOW
    chart.category_axis.format.line.color.rgb = _rgb("strong-line")
    chart.value_axis.visible = False
    plot = chart.plots[0]
    plot.gap_width = 70
    plot.has_data_labels = intervals is None
    if intervals is None:
        plot.data_labels.number_format, plot.data_labels.number_format_is_linked = number, False
    series = plot.series[0]
    series.invert_if_negative = False
    for position, row in enumerate(rows):
        fill = series.points[position].format.fill
        fill.solid()
        fill.fore_color.rgb = _rgb(row[2])
    if intervals:
        _add_errors(series, [row[1] for row in rows], intervals)
    _place_plot(chart, names, 0.0, 1 - names - 0.04, 1.0)
    return chart


def add_course(
    slide: Any, rows: Sequence[tuple[str, float, float, float]], *, title: str, box: Box, number: str
) -> Any:
    """A native line through name, value, low and high of each row, with its intervals as error bars."""
    from pptx.enum.chart import XL_LABEL_POSITION, XL_MARKER_STYLE, XL_TICK_LABEL_POSITION
    from pptx.util import Pt

    chart = _chart(slide, "LINE_MARKERS", [row[0] for row in rows], title, [row[1] for row in rows], box, number)
    plot, series = chart.plots[0], chart.plots[0].series[0]
    plot.has_data_labels = len(rows) <= 8
    if plot.has_data_labels:
        plot.data_labels.number_format, plot.data_labels.number_format_is_linked = number, False
        plot.data_labels.position = XL_LABEL_POSITION.RIGHT
        plot.data_labels.font.bold = True
    series.smooth = False
    series.format.line.color.rgb = _rgb("accent")
    series.format.line.width = Pt(1.5)
    series.marker.style, series.marker.size = XL_MARKER_STYLE.CIRCLE, 10
    series.marker.format.fill.solid()
    series.marker.format.fill.fore_color.rgb = _rgb("accent")
    series.marker.format.line.fill.background()
    chart.category_axis.tick_label_position = XL_TICK_LABEL_POSITION.LOW
    chart.category_axis.format.line.color.rgb = _rgb("strong-line")
    chart.value_axis.has_major_gridlines = True
    chart.value_axis.major_gridlines.format.line.color.rgb = _rgb("line")
    chart.value_axis.format.line.fill.background()
    chart.value_axis.tick_labels.number_format, chart.value_axis.tick_labels.number_format_is_linked = number, False
    lows, highs = [row[2] for row in rows], [row[3] for row in rows]
    reach = max(highs) - min(lows) or 1.0
    chart.value_axis.minimum_scale, chart.value_axis.maximum_scale = _ends(min(lows), max(highs), reach)
    _add_errors(series, [row[1] for row in rows], list(zip(lows, highs, strict=True)))
    return chart


def _ends(low: float, high: float, reach: float) -> tuple[float, float]:
    """Round ends of an axis around what it shows."""
    import math

    step = 10.0 ** math.floor(math.log10(reach))
    step = step if reach / step >= 2 else step / 2
    return math.floor(low / step) * step, math.ceil(high / step) * step


def add_table(
    slide: Any,
    rows: Sequence[Sequence[str]],
    *,
    box: Box,
    parts: Sequence[float],
    titles: Sequence[str] = (),
    fills: Sequence[Sequence[tuple[str, str]]] | None = None,
    size: float = 12,
) -> None:
    """A table whose rows share the height of the box evenly; titles stand above the box.

    Parameters
    ----------
    slide : slide
    rows : sequence of rows of texts
    box : Box
    parts : sequence of float
        Share of the width of each column.
    titles : sequence of str, default=()
    fills : sequence of rows of (ground, ink), default=None
        Colours of the cells as ``#rrggbb``; '' leaves a cell as it is.
    size : float
        Of the type, in points.
    """
    from pptx.enum.text import MSO_ANCHOR
    from pptx.util import Inches, Pt

    head, step = 0.36 if titles else 0.0, box[3] / len(rows)
    place = (box[0], box[1] - head, box[2], box[3] + head)
    lines = [*([titles] if titles else []), *rows]
    shape = slide.shapes.add_table(len(lines), len(parts), *(Inches(part) for part in place))
    # no style of the program's: no stripes, no coloured head
    style = shape._element.graphic.graphicData.tbl.tblPr
    for name in ("bandRow", "firstRow"):
        style.set(name, "0")
    table = shape.table
    for column, part in enumerate(parts):
        table.columns[column].width = Inches(box[2] * part)
    for number, line in enumerate(lines):
        is_head = bool(titles) and number == 0
        table.rows[number].height = Inches(head if is_head else step)
        for column, text in enumerate(line):
            cell = table.cell(number, column)
            cell.text = clean_slide_text(text)
            cell.vertical_anchor = MSO_ANCHOR.MIDDLE
            cell.margin_left = cell.margin_right = Inches(0.06)
            cell.margin_top = cell.margin_bottom = 0
            ground, ink = fills[number - bool(titles)][column] if fills and not is_head else ("", "")
            if ground:
                cell.fill.solid()
                cell.fill.fore_color.rgb = _rgb(ground)
            else:
                cell.fill.background()
            for paragraph in cell.text_frame.paragraphs:
                paragraph.font.size = Pt(size - 1 if is_head else size)
                paragraph.font.color.rgb = _rgb("muted" if is_head else ink or "ink")
                paragraph.alignment = 2 if ground else 1


def _chart(
    slide: Any, kind: str, names: Sequence[str], title: str, values: Sequence[float], box: Box, number: str
) -> Any:
    from pptx.chart.data import CategoryChartData
    from pptx.enum.chart import XL_CHART_TYPE
    from pptx.util import Inches, Pt

    content = CategoryChartData(number_format=number)
    content.categories = [clean_slide_text(name) for name in names]
    content.add_series(clean_slide_text(title), values)
    place = (Inches(part) for part in box)
    chart = slide.shapes.add_chart(getattr(XL_CHART_TYPE, kind), *place, content).chart
    chart.has_legend, chart.has_title = False, False
    chart.font.size = Pt(13)
    chart.font.color.rgb = _rgb("ink")
    chart.value_axis.has_major_gridlines = False
    return chart


def _add_errors(series: Any, values: Sequence[float], intervals: Sequence[tuple[float, float]]) -> None:
    """Intervals as native error bars, which python-pptx does not write by itself."""
    from pptx.oxml import parse_xml

    def numbers(name: str, found: list[float]) -> str:
        points = "".join(
            f'<c:pt idx="{place}"><c:v>{max(0.0, value):.6g}</c:v></c:pt>' for place, value in enumerate(found)
        )
        return f'<c:{name}><c:numLit><c:ptCount val="{len(found)}"/>{points}</c:numLit></c:{name}>'

    above = [high - value for value, (_, high) in zip(values, intervals, strict=True)]
    below = [value - low for value, (low, _) in zip(values, intervals, strict=True)]
    line = f'<a:ln w="22225" cap="rnd"><a:solidFill><a:srgbClr val="{LIGHT["ink"][1:]}"/></a:solidFill></a:ln>'
    bars = parse_xml(
        f'<c:errBars xmlns:c="{_CHART}" xmlns:a="{_DRAWING}"><c:errDir val="y"/><c:errBarType val="both"/>'
        f'<c:errValType val="cust"/><c:noEndCap val="1"/>{numbers("plus", above)}{numbers("minus", below)}'
        f"<c:spPr>{line}</c:spPr></c:errBars>"
    )
    series._element.find(f"{{{_CHART}}}cat").addprevious(bars)


def _place_plot(chart: Any, left: float, top: float, width: float, height: float) -> None:
    """Give the plot its place within the chart, in shares of it, instead of leaving it to the program."""
    from pptx.oxml import parse_xml

    area = chart._chartSpace.chart.plotArea
    for old in area.findall(f"{{{_CHART}}}layout"):
        area.remove(old)
    sizes = zip("xywh", (left, top, width, height), strict=True)
    parts = "".join(f'<c:{name} val="{value:.4f}"/>' for name, value in sizes)
    area.insert(
        0,
        parse_xml(
            f'<c:layout xmlns:c="{_CHART}"><c:manualLayout><c:layoutTarget val="inner"/><c:xMode val="edge"/>'
            f'<c:yMode val="edge"/>{parts}</c:manualLayout></c:layout>'
        ),
    )


def _rgb(colour: str) -> Any:
    """A colour by its name in the palette, or as ``#rrggbb``."""
    from pptx.dml.color import RGBColor

    return RGBColor.from_string(LIGHT.get(colour, colour).removeprefix("#").upper())


def still_archive(content: bytes) -> bytes:
    """The same archive without the clock: fixed dates of its files and of the workbooks within its charts."""
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(content)) as old, zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as new:
        for entry in old.infolist():
            part = old.read(entry)
            if entry.filename.endswith(".xlsx"):
                part = still_archive(part)
            elif entry.filename == "docProps/core.xml":
                part = re.sub(rb"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ", _FIXED_TIME, part)
            new.writestr(zipfile.ZipInfo(entry.filename, _FIXED), part, zipfile.ZIP_DEFLATED)
    return out.getvalue()
