"""Five slides that an analyst can send on: the answer, its drivers, what changed, what was asked for, their words.

Charts are native, so that they can be restyled and their figures read in the slide program. The slides speak of the
study's first score; a report of several scores has the others on the page and in the workbook.
"""

from __future__ import annotations

import io
import re
import zipfile
from pathlib import Path
from typing import Any

from feedbacknlp.contracts import Findings
from feedbacknlp.report.atomic import replace_file
from feedbacknlp.report.charts.frame import pick_drivers
from feedbacknlp.report.measure import shorten_text
from feedbacknlp.report.palette import LIGHT, band_colour, polarity_colour
from feedbacknlp.report.view.answer import give_answer
from feedbacknlp.report.view.comments import count_comments
from feedbacknlp.report.view.dossiers import open_dossiers
from feedbacknlp.report.view.reader import Reader, open_reader
from feedbacknlp.report.view.requests import group_requests
from feedbacknlp.report.view.scores import ScoreView, tell_sure

__all__ = ["write_slides"]

_WIDTH, _HEIGHT, _EDGE = 13.333, 7.5, 0.6
_MOST_DRIVERS = 8
_MOST_REQUESTS = 6
_MOST_QUOTES = 6
_FIXED = (1980, 1, 1, 0, 0, 0)
_FIXED_TIME = b"2000-01-01T00:00:00Z"
# what XML 1.0 can not hold
_FORBIDDEN = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")


def write_slides(findings: Findings, path: Path) -> Path:
    """Write the slides.

    Parameters
    ----------
    findings : Findings
    path : Path
        File to write, usually ``report.pptx``.

    Returns
    -------
    Path
        The file; the same bytes for the same findings.

    Raises
    ------
    FileError
        The folder can not be written to (FB194).
    """
    import pptx
    from pptx.util import Inches

    reader = open_reader(findings)
    deck = pptx.Presentation()
    deck.slide_width, deck.slide_height = Inches(_WIDTH), Inches(_HEIGHT)
    deck.core_properties.title = _clean(reader.title)
    deck.core_properties.author = f"feedbacknlp {findings.provenance.version}"
    score = reader.scores[0] if reader.scores else None
    if score is None:
        words = reader.words
        key = "empty.no_score_why" if count_comments(findings) else "empty.nothing"
        _write(_open(deck, reader, words("empty.no_score")), [words(key)], top=1.9)
    else:
        _add_answer(deck, reader, score)
        _add_drivers(deck, reader, score)
        _add_change(deck, reader, score)
    _add_requests(deck, reader)
    if score is not None:
        _add_quotes(deck, reader, score)
    whole = io.BytesIO()
    deck.save(whole)
    with replace_file(path) as temporary:
        temporary.write_bytes(_still(whole.getvalue()))
    return path


def _add_answer(deck: Any, reader: Reader, score: ScoreView) -> None:
    answer = give_answer(reader, score)
    slide = _open(deck, reader, answer.headline)
    lines = [line for line in (answer.fix, *answer.certainty, answer.moved) if line]
    others = [
        f"{reader.score_name(other)} {reader.numbers.score(other.whole['value'], other.metric)}"
        f" ({reader.interval(other.whole['low'], other.whole['high'], other)})"
        for other in reader.scores[1:]
        if other.whole is not None and other.whole["value"] is not None
    ]
    lines += [" · ".join(others)] if others else []
    _write(slide, lines, top=2.35, width=5.8, size=13)
    if score.whole is not None and score.whole["value"] is not None:
        big = reader.numbers.score(score.whole["value"], score.metric)
        _write(slide, [big], top=1.35, width=5.6, size=60, bold=True)
    bands = [band for band in score.bands if band["share"] is not None]
    if bands:
        chart = _add_chart(
            slide,
            "BAR_CLUSTERED",
            [reader.band_name(band["band"]) for band in bands],
            [(reader.words("column.share_of_answers"), [band["share"] for band in bands])],
            box=(6.6, 1.5, 6.1, 4.6),
            number="0%",
        )
        _paint(chart, [band_colour(position, len(bands)) for position in range(len(bands))])
    _write(slide, list(reader.findings.cautions[:2]), top=6.2, width=12, size=11, muted=True)


def _add_drivers(deck: Any, reader: Reader, score: ScoreView) -> None:
    words, numbers = reader.words, reader.numbers
    slide = _open(deck, reader, words("summary.drivers", score=reader.score_name(score)))
    # a complaint of pleased customers needs more words than a slide has: the page and the workbook tell it
    drivers = [
        driver
        for driver in pick_drivers(score, _MOST_DRIVERS)
        if tell_sure(driver, reader.false_discovery) != "odd"
    ]
    if not drivers:
        _write(slide, [words("empty.no_drivers")], top=1.9)
        return
    # bars are drawn from below: the one that holds down most stands on top
    turned = list(reversed(drivers))
    chart = _add_chart(
        slide,
        "BAR_CLUSTERED",
        [str(driver["name"]) for driver in turned],
        [(words("column.impact"), [driver["impact"] for driver in turned])],
        box=(_EDGE, 1.4, 7.2, 5.0),
        number="+0.0;−0.0;0.0",
    )
    _paint(chart, [polarity_colour(driver["polarity"]) for driver in turned])
    rows = [
        [
            shorten_text(str(driver["name"]), 30),
            numbers.difference(driver["impact"], score.metric),
            reader.impact_interval(driver, score),
            f"{numbers.percent(driver['share'])} ({numbers.whole(driver['n'])})",
        ]
        for driver in drivers
    ]
    titles = [words(f"column.{name}") for name in ("driver", "impact", "interval", "share")]
    _add_table(slide, titles, rows, box=(8.0, 1.5, 4.75, 0.4 * (len(rows) + 1)))
    note = words("opening.impact_is", score=reader.score_name(score))
    _write(slide, [note], top=6.35, width=12.1, size=11, muted=True)


def _add_change(deck: Any, reader: Reader, score: ScoreView) -> None:
    answer = give_answer(reader, score)
    slide = _open(deck, reader, reader.words("nav.change"))
    waves = [wave for wave in score.waves if wave["value"] is not None]
    if len(waves) < 2:
        _write(slide, [reader.words("change.one_wave")], top=1.6)
        return
    _write(slide, list(answer.change), top=1.5, width=5.4, size=15)
    chart = _add_chart(
        slide,
        "LINE_MARKERS",
        [str(wave["wave"]) for wave in waves],
        [
            (reader.score_name(score), [wave["value"] for wave in waves]),
            (reader.words("column.low"), [wave["low"] for wave in waves]),
            (reader.words("column.high"), [wave["high"] for wave in waves]),
        ],
        box=(6.4, 1.4, 6.3, 5.2),
        number="0.0",
    )
    for series, colour in zip(chart.plots[0].series, ("accent", "strong-line", "strong-line"), strict=True):
        series.format.line.color.rgb = _rgb(LIGHT[colour])
        series.smooth = False
        # the ends of the interval are lines without figures, so that the score's own can be read
        series.data_labels.show_value = colour == "accent"


def _add_requests(deck: Any, reader: Reader) -> None:
    words = reader.words
    slide = _open(deck, reader, words("asked.title"))
    groups = group_requests(reader.findings)[:_MOST_REQUESTS]
    if not groups:
        _write(slide, [words("requests.none")], top=1.6)
        return
    turned = list(reversed(groups))
    chart = _add_chart(
        slide,
        "BAR_CLUSTERED",
        [shorten_text(group.name, 46) for group in turned],
        [(words("column.responses"), [group.customers for group in turned])],
        box=(_EDGE, 1.4, 7.0, 5.2),
        number="0",
    )
    _paint(chart, [LIGHT["accent"]] * len(turned))
    voices = [f"“{shorten_text(str(group.rows[0]['request']), 150)}”" for group in groups]
    _write(slide, voices, top=1.5, left=7.9, width=4.9, size=13)


def _add_quotes(deck: Any, reader: Reader, score: ScoreView) -> None:
    slide = _open(deck, reader, reader.words("nav.quotes"))
    leading = [dossier for dossier in open_dossiers(reader, score) if dossier.leading and dossier.supports]
    if not leading:
        _write(slide, [reader.words("quotes.none")], top=1.6)
        return
    for position, dossier in enumerate(leading[:_MOST_QUOTES]):
        quote = dossier.supports[0]
        column, row = position % 2, position // 2
        said = f"“{shorten_text(quote.words, 190)}”"
        by = reader.member_name(quote.row["band"])
        heading = f"{dossier.driver['name']}  {reader.numbers.difference(dossier.driver['impact'], score.metric)}"
        left = _EDGE + 6.2 * column
        _write(slide, [heading], top=1.4 + 1.85 * row, left=left, width=5.8, size=14, bold=True)
        _write(slide, [said, by], top=1.75 + 1.85 * row, left=left, width=5.8, size=13)


def _open(deck: Any, reader: Reader, title: str) -> Any:
    """A slide with its title; who reads by ear finds it where titles are looked for."""
    from pptx.util import Inches, Pt

    slide = deck.slides.add_slide(deck.slide_layouts[5])
    place = slide.shapes.title
    place.left, place.top = Inches(_EDGE), Inches(0.35)
    place.width, place.height = Inches(_WIDTH - 2 * _EDGE), Inches(1.0)
    place.text_frame.word_wrap = True
    place.text_frame.text = _clean(title)
    paragraph = place.text_frame.paragraphs[0]
    paragraph.alignment = 1
    paragraph.font.size = Pt(24 if len(title) < 110 else 19)
    paragraph.font.color.rgb = _rgb(LIGHT["ink"])
    _write(slide, [reader.title], top=7.0, size=10, muted=True)
    return slide


def _write(
    slide: Any,
    lines: list[str],
    *,
    top: float,
    left: float = _EDGE,
    width: float = 12.0,
    size: int = 16,
    bold: bool = False,
    muted: bool = False,
) -> None:
    from pptx.util import Inches, Pt

    frame = slide.shapes.add_textbox(Inches(left), Inches(top), Inches(width), Inches(0.4)).text_frame
    frame.word_wrap = True
    for position, line in enumerate(lines):
        paragraph = frame.paragraphs[0] if position == 0 else frame.add_paragraph()
        paragraph.text = _clean(line)
        paragraph.font.size, paragraph.font.bold = Pt(size), bold
        paragraph.space_after = Pt(size / 2)
        paragraph.font.color.rgb = _rgb(LIGHT["muted" if muted else "ink"])


def _add_chart(
    slide: Any,
    kind: str,
    names: list[str],
    series: list[tuple[str, list[Any]]],
    *,
    box: tuple[float, float, float, float],
    number: str,
) -> Any:
    """A native chart with figures on its marks, without legend."""
    from pptx.chart.data import CategoryChartData
    from pptx.enum.chart import XL_CHART_TYPE, XL_TICK_LABEL_POSITION
    from pptx.util import Inches, Pt

    content = CategoryChartData(number_format=number.replace("−", "-"))
    content.categories = [_clean(name) for name in names]
    for name, values in series:
        content.add_series(_clean(name), values)
    left, top, width, height = (Inches(part) for part in box)
    chart = slide.shapes.add_chart(getattr(XL_CHART_TYPE, kind), left, top, width, height, content).chart
    chart.has_legend = len(series) > 1
    chart.has_title = False
    chart.font.size = Pt(12)
    plot = chart.plots[0]
    plot.has_data_labels = True
    plot.data_labels.number_format, plot.data_labels.number_format_is_linked = number.replace("−", "-"), False
    chart.value_axis.has_major_gridlines = False
    chart.value_axis.visible = kind != "BAR_CLUSTERED"
    chart.category_axis.tick_label_position = XL_TICK_LABEL_POSITION.LOW
    if kind == "BAR_CLUSTERED":
        plot.gap_width = 45
    return chart


def _paint(chart: Any, colours: list[str]) -> None:
    series = chart.plots[0].series[0]
    series.invert_if_negative = False
    for position, colour in enumerate(colours):
        fill = series.points[position].format.fill
        fill.solid()
        fill.fore_color.rgb = _rgb(colour)


def _add_table(
    slide: Any, titles: list[str], rows: list[list[str]], *, box: tuple[float, float, float, float]
) -> None:
    from pptx.util import Inches, Pt

    left, top, width, height = (Inches(part) for part in box)
    table = slide.shapes.add_table(len(rows) + 1, len(titles), left, top, width, height).table
    for column, part in enumerate((0.35, 0.17, 0.27, 0.21)):
        table.columns[column].width = int(width * part)
    for number, row in enumerate([titles, *rows]):
        for column, text in enumerate(row):
            cell = table.cell(number, column)
            cell.text = _clean(text)
            cell.margin_left = cell.margin_right = Inches(0.05)
            cell.fill.background()
            paragraph = cell.text_frame.paragraphs[0]
            paragraph.font.size, paragraph.font.bold = Pt(11), number == 0
            paragraph.font.color.rgb = _rgb(LIGHT["ink"])


def _rgb(colour: str) -> Any:
    from pptx.dml.color import RGBColor

    return RGBColor.from_string(colour.removeprefix("#").upper())


def _clean(text: str) -> str:
    return _FORBIDDEN.sub("", text)


def _still(content: bytes) -> bytes:
    """The same archive without the clock: fixed dates of its files and of the workbooks within its charts."""
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(content)) as old, zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as new:
        for entry in old.infolist():
            part = old.read(entry)
            if entry.filename.endswith(".xlsx"):
                part = _still(part)
            elif entry.filename == "docProps/core.xml":
                part = re.sub(rb"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ", _FIXED_TIME, part)
            new.writestr(zipfile.ZipInfo(entry.filename, _FIXED), part, zipfile.ZIP_DEFLATED)
    return out.getvalue()
