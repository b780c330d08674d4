"""First sheet, a cover that is read: the scores as large figures, the answer in words, the strongest drivers with a
chart, what was asked for, cautions."""

from __future__ import annotations

import math
from typing import Any

from feedbacknlp.report.book import Book, clean_cell, impact_kind
from feedbacknlp.report.charts.frame import pick_drivers
from feedbacknlp.report.measure import measure_text
from feedbacknlp.report.palette import LIGHT, polarity_colour
from feedbacknlp.report.view.answer import give_answer
from feedbacknlp.report.view.cautions import weigh_cautions
from feedbacknlp.report.view.comments import count_comments
from feedbacknlp.report.view.requests import group_requests
from feedbacknlp.report.view.scores import Record, ScoreView, tell_sure

__all__ = ["fill_summary"]

_WIDTHS = (34, 12, 12, 12, 14, 12, 12, 16)

_MOST_DRIVERS = 6
"""Drivers of each score after the first; the sheet of drivers holds all."""

_TILE = 2
"""Columns that the large figure of a score takes."""

_CHART_ROW = 20
"""Pixels of a row of the usual height."""

_PLUS, _MINUS = len(_WIDTHS), len(_WIDTHS) + 1
"""Hidden columns with the lengths of the error bars."""


def fill_summary(book: Book, sheet: Any) -> None:
    """Fill the first sheet."""
    reader, words = book.reader, book.reader.words
    sheet.hide_gridlines(2)
    book.prepare_print(sheet)
    for column, width in enumerate(_WIDTHS):
        sheet.set_column(column, column, width)
    sheet.set_column(_PLUS, _MINUS, None, None, {"hidden": True})
    book_title = book.format(bold=True, font_size=20)
    sheet.set_row(0, 34)
    sheet.write_string(0, 0, clean_cell(reader.title)[0], book_title)
    waves = reader.findings.waves
    if waves:
        told = str(waves[0]) if len(waves) == 1 else f"{waves[0]} – {waves[-1]}"
        sheet.write_string(1, 0, clean_cell(told)[0], book.format(font_color=LIGHT["muted"]))
    row = _write_tiles(book, sheet, 3)
    if not reader.scores:
        key = "empty.no_score_why" if count_comments(reader.findings) else "empty.nothing"
        row = _write_lines(book, sheet, row, [words("empty.no_score"), words(key)])
    for score in reader.scores:
        row = _write_score(book, sheet, row, score, first=score is reader.scores[0])
    row = _write_requests(book, sheet, row)
    notes = [
        words("sheet.cut_rows", n=reader.numbers.whole(most)) + f" ({name})"
        for name, most in sorted(book.cut_sheets.items())
    ]
    notes += [words("sheet.cut_cells", n=reader.numbers.whole(book.cut_cells))] if book.cut_cells else []
    cautions = [*(caution.text for caution in weigh_cautions(reader)), *notes]
    if cautions:
        row = _write_heading(book, sheet, row, words("cautions.title"))
        _write_lines(book, sheet, row, cautions)


def _write_tiles(book: Book, sheet: Any, row: int) -> int:
    """Each score as a large figure under its name and over its interval, four beside each other."""
    reader = book.reader
    known = [(score, score.now) for score in reader.scores if score.now and score.now["value"] is not None]
    ground = {"bg_color": LIGHT["sunk"], "align": "left", "indent": 1}
    lines = (
        (18, book.format(font_color=LIGHT["muted"], valign="bottom", **ground)),
        (34, book.format(bold=True, font_size=24, valign="vcenter", **ground)),
        (20, book.format(font_color=LIGHT["muted"], **ground)),
    )
    across = len(_WIDTHS) // _TILE
    for first in range(0, len(known), across):
        tiles = [
            (
                reader.score_name(score) + (f" · {score.focus}" if score.focus else ""),
                reader.numbers.score(now["value"], score.metric),
                "" if now["low"] is None else reader.interval(now["low"], now["high"], score),
            )
            for score, now in known[first : first + across]
        ]
        # row by row: a workbook that is written as it goes takes no cell above the last one
        for offset, (height, style) in enumerate(lines):
            sheet.set_row(row + offset, height)
            for place, texts in enumerate(tiles):
                column = place * _TILE
                sheet.merge_range(row + offset, column, row + offset, column + _TILE - 1, "", style)
                sheet.write_string(row + offset, column, clean_cell(texts[offset])[0], style)
        row += len(lines) + 1
    return row


def _write_heading(book: Book, sheet: Any, row: int, text: str) -> int:
    line = {"bottom": 2, "bottom_color": LIGHT["accent"]}
    sheet.set_row(row, 24)
    style = book.format(bold=True, font_size=14, font_color=LIGHT["accent"], valign="vcenter", **line)
    for column in range(len(_WIDTHS)):
        sheet.write_blank(row, column, None, style)
    sheet.write_string(row, 0, clean_cell(text)[0], style)
    return row + 1


def _write_lines(book: Book, sheet: Any, row: int, lines: list[str], *, headline: bool = False) -> int:
    """Lines over the whole width, each as high as it needs; a headline in larger type first."""
    for position, line in enumerate(line for line in lines if line):
        large = headline and position == 0
        style = book.format(text_wrap=True, valign="vcenter", **({"bold": True, "font_size": 13} if large else {}))
        text, _ = clean_cell(line)
        size = 1.25 if large else 1.0
        rows = math.ceil(max(1, size * measure_text(text)) / (sum(_WIDTHS) - 6))
        sheet.set_row(row, 15.5 * size * rows + 4)
        sheet.merge_range(row, 0, row, len(_WIDTHS) - 1, "", style)
        sheet.write_string(row, 0, text, style)
        row += 1
    return row + 1


def _write_score(book: Book, sheet: Any, row: int, score: ScoreView, *, first: bool) -> int:
    reader, words = book.reader, book.reader.words
    answer = give_answer(reader, score)
    row = _write_heading(book, sheet, row, reader.score_name(score))
    row = _write_lines(
        book, sheet, row, [answer.headline, answer.fix, *answer.certainty, *answer.change], headline=True
    )
    drivers = pick_drivers(score) if first else pick_drivers(score, _MOST_DRIVERS)
    if not drivers:
        return row
    kind = impact_kind([score])
    titles = [("driver", "text"), ("impact", kind), ("low", kind), ("high", kind)]
    titles += [("share", "share"), ("n", "whole"), ("base", "whole"), ("sure", "text")]
    book.write_header(sheet, row, [(words(f"column.{title}"), kind) for title, kind in titles])
    start = row + 1
    for offset, driver in enumerate(drivers):
        _write_driver(book, sheet, start + offset, score, driver, kind)
    end = start + len(drivers) - 1
    return _draw_impact(book, sheet, start, end, drivers) if first else end + 2


def _write_driver(book: Book, sheet: Any, row: int, score: ScoreView, driver: Record, kind: str) -> None:
    words = book.reader.words
    sure = f"sure.{tell_sure(score, driver, book.reader.false_discovery)}"
    cells = (
        (driver["name"], "text"),
        (driver["impact"], kind),
        (driver["impact_low"], kind),
        (driver["impact_high"], kind),
        (driver["share"], "share"),
        (driver["n"], "whole"),
        (driver["base"], "whole"),
        (words(sure), "text"),
    )
    for column, (value, kind) in enumerate(cells):
        book.write(sheet, row, column, value, kind)
    if driver["impact_low"] is not None and driver["impact_high"] is not None:
        book.write(sheet, row, _PLUS, driver["impact_high"] - driver["impact"], "number2")
        book.write(sheet, row, _MINUS, driver["impact"] - driver["impact_low"], "number2")


def _draw_impact(book: Book, sheet: Any, start: int, end: int, drivers: list[Record]) -> int:
    """A native chart of the drivers' impact with error bars, each bar in the colour of its feeling, under their table.
    Gives the row below it."""
    name, words = sheet.get_name(), book.reader.words
    chart = book.file.add_chart({"type": "bar"})
    chart.add_series(
        {
            "name": words("column.impact"),
            "categories": [name, start, 0, end, 0],
            "values": [name, start, 1, end, 1],
            "gap": 45,
            "points": [{"fill": {"color": polarity_colour(driver["polarity"])}} for driver in drivers],
            "x_error_bars": {
                "type": "custom",
                "end_style": 0,
                "line": {"color": LIGHT["ink"], "width": 1},
                "plus_values": f"='{name}'!${_letter(_PLUS)}${start + 1}:${_letter(_PLUS)}${end + 1}",
                "minus_values": f"='{name}'!${_letter(_MINUS)}${start + 1}:${_letter(_MINUS)}${end + 1}",
            },
        }
    )
    chart.set_title(
        {
            "name": words("chart.impact", score=book.reader.score_name(book.reader.scores[0])),
            "name_font": {"size": 12, "bold": False},
        }
    )
    chart.set_legend({"none": True})
    chart.show_hidden_data()
    chart.set_y_axis(
        {"reverse": True, "label_position": "low", "line": {"color": LIGHT["strong-line"]}, "major_tick_mark": "none"}
    )
    chart.set_x_axis(
        {
            "major_gridlines": {"visible": True, "line": {"color": LIGHT["line"]}},
            "num_format": "+0.##;-0.##;0",
            "line": {"none": True},
        }
    )
    rows = len(drivers) + 5
    place = {"x_offset": 4, "object_position": 1}
    chart.set_size({"width": 880, "height": _CHART_ROW * rows - 12})
    chart.set_chartarea({"border": {"color": LIGHT["line"]}})
    sheet.insert_chart(end + 2, 0, chart, place)
    return end + 2 + rows + 1


def _write_requests(book: Book, sheet: Any, row: int) -> int:
    words = book.reader.words
    groups = group_requests(book.reader.findings)[:8]
    if not groups:
        return row
    row = _write_heading(book, sheet, row, words("asked.title"))
    titles = [(words("column.request_group"), "text"), (words("column.n_base"), "whole")]
    book.write_header(sheet, row, [*titles, (words("column.request"), "text")])
    for group in groups:
        row += 1
        voice, name = group.voice(words.language), group.tell_name(book.reader)
        said = str(voice["request"]) if voice else ""
        lines = max(measure_text(name) / (_WIDTHS[0] - 3), measure_text(said) / sum(_WIDTHS[2:]), 1)
        sheet.set_row(row, 15.5 * math.ceil(lines))
        book.write(sheet, row, 0, name, "long")
        book.write(sheet, row, 1, group.customers, "whole")
        sheet.merge_range(row, 2, row, len(_WIDTHS) - 1, "", book.kind_format("long"))
        book.write(sheet, row, 2, said, "long")
    row += 1
    return row + 1


def _letter(column: int) -> str:
    return "ABCDEFGHIJKLMNOPQRSTUVWXYZ"[column]
