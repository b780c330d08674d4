"""A plain table: one heading row of names or question texts."""

from __future__ import annotations

from collections.abc import Sequence

from feedbacknlp.ingest.layouts.layout import Heading

__all__ = ["TableLayout", "read_names"]


class TableLayout:
    """Any table with one heading row; the last resort."""

    name = "table"

    def read_heading(self, head: Sequence[Sequence[str]]) -> Heading | None:
        """Names from the first record."""
        return read_names(head)


def read_names(head: Sequence[Sequence[str]]) -> Heading:
    """The heading of a table whose first record holds the names."""
    names = tuple(cell.strip() for cell in head[0])
    return Heading(layout=TableLayout.name, rows=1, names=names, questions=("",) * len(names))
