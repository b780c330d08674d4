"""A web page with a table in it, as many tools save it under a name that ends in .xls."""

from __future__ import annotations

import re
from html.parser import HTMLParser
from pathlib import Path

import numpy as np

from feedbacknlp.errors import FileError
from feedbacknlp.ingest.readers.raw import RawFile, frame_of_records

__all__ = ["is_html", "read_html_table"]

_START = re.compile(
    r"\s*(?:<\?xml[^>]*>\s*)?(?:<!--.*?-->\s*)?<(?:!doctype html|html|table|head|meta|body)\b",
    re.IGNORECASE | re.DOTALL,
)
_WIDEST = 16_384
"""Columns of the widest sheet there is; a cell that says it spans more is cut there."""


def is_html(text: str) -> bool:
    """Whether a text is a web page or a table of one."""
    return bool(_START.match(text))


def read_html_table(text: str, path: Path, *, encoding: str) -> RawFile:
    """The longest table of the page.

    Parameters
    ----------
    text : str
    path : Path
    encoding : str
        As a person calls it, for ``form``.

    Raises
    ------
    FileError
        FB113: the page holds no table of two rows.
    """
    parser = _Tables()
    parser.feed(text)
    parser.close()
    records = max(parser.tables, key=len, default=[])
    if len(records) < 2:
        raise FileError(
            "No row of the file can be read",
            code="FB113",
            where=str(path),
            expected="a table with a heading and at least one row",
            remedy="export it as CSV or XLSX",
        )
    width = max(map(len, records))
    others = sum(len(table) for table in parser.tables) - len(records)
    return RawFile(
        name=path.name,
        form=f"HTML table, {encoding}",
        cells=frame_of_records([[*record, *[""] * (width - len(record))] for record in records], width),
        row_numbers=np.arange(1, len(records) + 1, dtype=np.int64),
        left_out=(("a row of another table in the page", others, ()),) if others else (),
    )


class _Tables(HTMLParser):
    """Collects the records of every table; a table inside a cell counts as text of that cell."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.tables: list[list[list[str]]] = []
        self._depth = 0
        self._cell: list[str] | None = None
        self._span = 1
        self._silent = 0

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag in ("script", "style"):
            self._silent += 1
        elif tag == "table":
            self._depth += 1
            if self._depth == 1:
                self.tables.append([])
        elif self._depth == 1 and tag == "tr":
            self._end_cell()
            self.tables[-1].append([])
        elif self._depth == 1 and tag in ("td", "th"):
            self._end_cell()
            if not self.tables[-1]:
                self.tables[-1].append([])
            span = dict(attrs).get("colspan") or "1"
            self._cell, self._span = [], min(int(span), _WIDEST) if span.isascii() and span.isdigit() else 1
        elif tag in ("br", "p", "div") and self._cell:
            self._cell.append("\n")

    def handle_endtag(self, tag: str) -> None:
        if tag in ("script", "style"):
            self._silent = max(0, self._silent - 1)
        elif tag == "table" and self._depth:
            self._depth -= 1
            if not self._depth:
                self._end_cell()
                self.tables[-1] = [record for record in self.tables[-1] if any(record)]
        elif self._depth == 1 and tag in ("td", "th", "tr"):
            self._end_cell()

    def handle_data(self, data: str) -> None:
        if self._cell is not None and not self._silent:
            self._cell.append(data)

    def close(self) -> None:
        """Ends what the page left open."""
        super().close()
        if self._depth:
            self._end_cell()
            self.tables[-1] = [record for record in self.tables[-1] if any(record)]

    def _end_cell(self) -> None:
        if self._cell is None:
            return
        lines = ("".join(self._cell)).split("\n")
        record = self.tables[-1][-1]
        record.append("\n".join(" ".join(line.split()) for line in lines).strip())
        record += [""] * min(max(self._span, 1) - 1, _WIDEST - len(record))
        self._cell = None
