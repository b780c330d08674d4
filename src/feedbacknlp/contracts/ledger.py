"""The Ledger: what became of every row, so that rows in = rows used + rows left out with a reason."""

from __future__ import annotations

from dataclasses import dataclass, field

__all__ = ["Ledger", "LedgerLine", "SourceSummary"]


@dataclass(frozen=True, slots=True, kw_only=True)
class LedgerLine:
    """One reason for a number of rows of one file (or stage).

    Parameters
    ----------
    source : str
        File name (without folder) or stage.
    event : str
        ``read``, ``used``, ``left_out`` or ``note`` (told, but nothing left out: "3 keys matched after dropping
        spaces").
    reason : str
        In plain words, without values.
    rows : int
    row_numbers : tuple of int
        The first rows concerned (1 = first line of the file), at most ten.
    """

    source: str
    event: str
    reason: str
    rows: int
    row_numbers: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Ledger:
    """All lines, in the order of the work."""

    lines: tuple[LedgerLine, ...] = ()

    def __add__(self, other: Ledger) -> Ledger:
        return Ledger(lines=self.lines + other.lines)

    def with_line(self, source: str, event: str, reason: str, rows: int, row_numbers: tuple[int, ...] = ()) -> Ledger:
        """A new Ledger with one more line; the same Ledger where nothing happened (rows = 0 and event is not read or
        used)."""
        if rows == 0 and event not in ("read", "used"):
            return self
        return Ledger(
            lines=(
                *self.lines,
                LedgerLine(source=source, event=event, reason=reason, rows=rows, row_numbers=tuple(row_numbers[:10])),
            )
        )

    def unbalanced(self) -> dict[str, tuple[int, int]]:
        """Sources whose rows do not add up: name -> (rows read, rows used + left out)."""
        read: dict[str, int] = {}
        spent: dict[str, int] = {}
        for line in self.lines:
            if line.event == "read":
                read[line.source] = read.get(line.source, 0) + line.rows
            elif line.event in ("used", "left_out"):
                spent[line.source] = spent.get(line.source, 0) + line.rows
        return {name: (rows, spent.get(name, 0)) for name, rows in read.items() if rows != spent.get(name, 0)}


@dataclass(frozen=True, slots=True, kw_only=True)
class SourceSummary:
    """What a file was taken for and why, column by column.

    Parameters
    ----------
    name : str
        File name without folder.
    role : str
        ``responses``, ``comments``, ``reviews`` or ``attributes`` (orders, customers, products: joined for segments).
    layout : str
        Survey tool whose layout was recognised, or ``table``.
    form : str
        How it was read: ``CSV, UTF-8 with BOM, separator ;, decimal comma``.
    rows : int
    columns : tuple of (column, taken for, why)
        One triple a column that was taken for something.
    unused : tuple of str
        Columns taken for nothing.
    """

    name: str
    role: str
    layout: str
    form: str
    rows: int
    columns: tuple[tuple[str, str, str], ...] = ()
    unused: tuple[str, ...] = field(default=())
