"""Sheet: the parts of every change between waves and of every difference between segments, with a native chart."""

from __future__ import annotations

from typing import Any

from feedbacknlp.report.book import Book, Column
from feedbacknlp.report.palette import LIGHT
from feedbacknlp.report.sheets.columns import field_column
from feedbacknlp.report.view.change import last_change
from feedbacknlp.report.view.scores import Record, ScoreView

__all__ = ["fill_change"]

_MOST_BARS = 16
"""Bars of the chart, the whole change first and the largest parts after it; the sheet holds all."""


def fill_change(book: Book, sheet: Any, most_rows: int) -> None:
    """Fill the sheet of change parts, first those of the change that the page tells; a chart shows the first split,
    whose parts add up to its first row."""
    words, reader = book.reader.words, book.reader
    rows = [(score, row) for score in reader.scores for row in _told_first(score)]

    def whose(row: Any) -> str:
        return str(row[1]["name"] or row[1]["segment"] or "")

    def what(row: Any) -> str:
        return ": ".join(name for name in (words.term("part_name", row[1]["part"]), whose(row)) if name)

    columns = [
        Column(title=words("column.part"), value=what),
        Column(title=words("column.driver"), value=whose),
        field_column(book, "points", "points", "signed2", bars=True, width=14),
        field_column(book, "low", "low", "signed2"),
        field_column(book, "high", "high", "signed2"),
        field_column(book, "q", "q_value", "chance"),
        Column(title=words("column.score"), value=lambda row: reader.score_name(row[0])),
        field_column(book, "compared", "cut"),
        field_column(book, "before", "before"),
        field_column(book, "after", "after"),
        field_column(book, "share_before", "share_before", "share"),
        field_column(book, "share_after", "share_after", "share"),
    ]
    written = book.write_table(sheet, columns, rows, most=most_rows)
    if not written:
        return
    first = rows[0][1]
    same = sum(
        row["before"] == first["before"] and row["after"] == first["after"] and row["cut"] == first["cut"]
        for score, row in rows[:written]
        if score is rows[0][0]
    )
    shown = min(same, _MOST_BARS)
    chart = book.file.add_chart({"type": "bar"})
    name = sheet.get_name()
    chart.add_series(
        {
            "name": words("column.points"),
            "categories": [name, 1, 0, shown, 0],
            "values": [name, 1, 2, shown, 2],
            "gap": 45,
            "fill": {"color": LIGHT["positive"]},
            "invert_if_negative": True,
            "invert_if_negative_color": LIGHT["negative"],
        }
    )
    chart.set_title({"name": f"{first['before']} → {first['after']}", "name_font": {"size": 12, "bold": False}})
    chart.set_legend({"none": True})
    line = {"color": LIGHT["strong-line"]}
    chart.set_y_axis({"reverse": True, "label_position": "low", "line": line, "major_tick_mark": "none"})
    grid = {"visible": True, "line": {"color": LIGHT["line"]}}
    chart.set_x_axis({"major_gridlines": grid, "num_format": "+0.##;-0.##;0", "line": {"none": True}})
    sheet.insert_chart(1, len(columns) + 1, chart, {"x_scale": 1.6, "y_scale": max(1.0, shown / 11)})


def _told_first(score: ScoreView) -> list[Record]:
    """The parts of the compared change before those of all others."""
    change = last_change(score)
    told = score.parts_of(change) if change else []
    return [*told, *(row for row in score.parts if row not in told)]
