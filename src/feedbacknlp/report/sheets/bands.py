"""Sheet: every score band, then every driver in every band, with a chart of the bands."""

from __future__ import annotations

from typing import Any

from feedbacknlp.report.book import Book, Column
from feedbacknlp.report.sheets.columns import field_column

__all__ = ["fill_bands"]


def fill_bands(book: Book, sheet: Any, most_rows: int) -> None:
    """Fill the sheet of bands: rows without driver are the band as a whole."""
    words, reader = book.reader.words, book.reader
    rows: list[tuple[Any, ...]] = []
    for score in reader.scores:
        rows += [(score, None, band) for band in score.bands]
        rows += [
            (score, driver, row) for driver in score.drivers for row in score.driver_bands.get(driver["driver_id"], ())
        ]
    count = book.write_table(
        sheet,
        [
            Column(title=words("column.band"), value=lambda row: reader.band_name(row[2]["band"])),
            Column(title=words("column.score"), value=lambda row: reader.score_name(row[0])),
            Column(title=words("column.driver"), value=lambda row: row[1]["name"] if row[1] else None, width=28),
            field_column(book, "share", "share", "share", bars=True, width=12),
            field_column(book, "low", "low", "share"),
            field_column(book, "high", "high", "share"),
            field_column(book, "n", "n", "whole"),
            Column(
                title=words("column.base"),
                value=lambda row: row[2]["base"] if row[1] else sum(band["n"] for band in row[0].bands),
                kind="whole",
            ),
            Column(title=words("column.small"), value=lambda row: bool(row[2]["small"]) if row[1] else None),
            Column(title=words("column.wrote"), value=lambda row: None if row[1] else row[2]["wrote"], kind="whole"),
            Column(title=words("outcome.theme"), value=lambda row: None if row[1] else row[2]["theme"], kind="whole"),
            Column(title=words("outcome.other"), value=lambda row: None if row[1] else row[2]["other"], kind="whole"),
            Column(
                title=words("outcome.no_content"),
                value=lambda row: None if row[1] else row[2]["no_content"],
                kind="whole",
            ),
        ],
        rows,
        most=most_rows,
    )
    bands = len(reader.scores[0].bands) if reader.scores else 0
    if bands and count >= bands:
        _draw_bands(book, sheet, bands)


def _draw_bands(book: Book, sheet: Any, bands: int) -> None:
    """A native chart of what became of the comments of each band of the first score."""
    from feedbacknlp.report.palette import LIGHT

    chart, name = book.file.add_chart({"type": "bar", "subtype": "percent_stacked"}), sheet.get_name()
    for column, colour in ((10, "positive"), (11, "neutral"), (12, "line")):
        chart.add_series(
            {
                "name": [name, 0, column],
                "categories": [name, 1, 0, bands, 0],
                "values": [name, 1, column, bands, column],
                "fill": {"color": LIGHT[colour]},
                "gap": 60,
            }
        )
    chart.set_title(
        {"name": book.reader.words("coverage.by_band"), "overlay": False, "name_font": {"size": 12, "bold": False}}
    )
    chart.set_y_axis({"reverse": True, "line": {"none": True}})
    grid = {"visible": True, "line": {"color": LIGHT["line"]}}
    chart.set_x_axis({"major_gridlines": grid, "num_format": book.reader.numbers.percent_pattern("0%")})
    chart.set_legend({"position": "bottom"})
    sheet.insert_chart(1, 14, chart, {"x_scale": 1.1, "y_scale": 0.9})
