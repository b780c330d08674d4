"""CSV and its relatives: separator, quotes, and rows that are broken.

Python's own csv parser in strict mode says where quotes go wrong, which pandas' and Arrow's do not: they swallow the
rest of the file behind a quote that never closes. Where it complains, that record alone is taken apart line by line.
"""

from __future__ import annotations

import csv
import io
import itertools
import re
from collections import Counter
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

__all__ = ["Dialect", "Parsed", "find_dialect", "parse_delimited"]

_CANDIDATES = (",", ";", "\t", "|")
_SEPARATOR_LINE = re.compile(r"\Asep=(.)\r?\n", re.IGNORECASE)


@dataclass(frozen=True, slots=True, kw_only=True)
class Dialect:
    """How fields are told apart: separator, spaces before a quote, a backslash before an inner quote."""

    delimiter: str
    skip_space: bool = False
    escaped: bool = False

    def read(self, lines: Iterator[str] | io.StringIO, *, strict: bool) -> Iterator[list[str]]:
        """Records of the lines."""
        return csv.reader(
            lines,
            delimiter=self.delimiter,
            skipinitialspace=self.skip_space,
            strict=strict,
            escapechar="\\" if self.escaped else None,
        )

    @property
    def told(self) -> str:
        """The separator as a person calls it."""
        return {"\t": "tab", "|": "bar"}.get(self.delimiter, self.delimiter)


@dataclass(slots=True, kw_only=True)
class Parsed:
    """Records of the width of the heading, their numbers, and what became of the others."""

    records: list[list[str]]
    row_numbers: NDArray[np.int64]
    width: int
    broken: list[int] = field(default_factory=list)
    wrong_width: list[int] = field(default_factory=list)
    repaired: list[int] = field(default_factory=list)


def find_dialect(text: str, *, delimiter: str | None = None, prefer: str = ",") -> tuple[Dialect, int]:
    """The dialect under which the first records agree best, and where the table starts in the text.

    A first line ``sep=;``, as Excel writes it, decides. ``prefer`` breaks ties (a tab for ``.tsv``).
    """
    start = 0
    told = _SEPARATOR_LINE.match(text)
    if told:
        start, delimiter = told.end(), delimiter or told.group(1)
    sample = text[start : start + 262_144]
    lines = list(itertools.islice(io.StringIO(sample, newline=""), 400))
    if start + 262_144 < len(text) and len(lines) > 1 and len(lines) < 400:
        lines = lines[:-1]  # the last one is cut
    choices: list[tuple[float, int, bool, bool, Dialect]] = []
    for candidate in (delimiter,) if delimiter else _CANDIDATES:
        spaces = (False, True) if f'{candidate} "' in sample else (False,)
        escapes = (False, True) if '\\"' in sample else (False,)
        for skip_space, escaped in itertools.product(spaces, escapes):
            dialect = Dialect(delimiter=candidate, skip_space=skip_space, escaped=escaped)
            agreement, width = _agreement(lines, dialect)
            choices.append((agreement, width, candidate == prefer, not (skip_space or escaped), dialect))
    best = max(choices, key=lambda choice: choice[:4])
    if best[1] < 2 and not delimiter:
        return Dialect(delimiter=prefer), start
    return best[4], start


def _agreement(lines: Sequence[str], dialect: Dialect) -> tuple[float, int]:
    """Share of the first records that have as many fields as most have, times how sure the heading agrees; and that
    number."""
    widths: list[int] = []
    with _long_fields():
        for record in dialect.read(iter(lines), strict=False):
            if record:
                widths.append(len(record))
    if not widths:
        return 0.0, 0
    width, count = Counter(widths).most_common(1)[0]
    if width < 2:
        return 0.0, width
    heading = 1.0 if widths[0] == width else 0.8
    return round(heading * count / len(widths), 2), width


def parse_delimited(text: str, dialect: Dialect) -> Parsed:
    """All records of the text.

    Notes
    -----
    A record whose quotes do not add up is tried, in this order, as one record read leniently (stray quotes inside a
    field), as its first line alone, and as its first line with quotes taken for plain characters. What has the
    heading's number of fields then counts as repaired; else the line is broken and the next line starts anew, so that a
    quote which never closes costs one row.
    """
    with _long_fields():
        try:
            records = list(dialect.read(io.StringIO(text, newline=""), strict=True))
            repaired: set[int] = set()
            broken: list[int] = []
        except csv.Error:
            records, repaired, broken = _recover(text, dialect)
    numbers = np.arange(1, len(records) + 1, dtype=np.int64)
    widths = np.fromiter(map(len, records), dtype=np.int64, count=len(records))
    width = _true_width(records, widths)
    for index in np.flatnonzero((widths > width) & (widths > 0)):
        extra = records[index][width:]
        if not any(cell.strip() for cell in extra):
            records[index] = records[index][:width]
            widths[index] = width
    for title in _titles(widths, width):
        records[title] = [*records[title], *[""] * (width - len(records[title]))]
        widths[title] = width
    fits = widths == width
    # a heading that lacks the name of an index column, as R writes it
    if len(records) and widths[0] == width - 1:
        records[0] = ["", *records[0]]
        fits[0] = True
    broken_set = set(broken)
    wrong = [
        int(numbers[index]) for index in np.flatnonzero(~fits & (widths > 0)) if int(numbers[index]) not in broken_set
    ]
    blank = ~np.fromiter(map(any, records), dtype=bool, count=len(records))
    keep = fits & ~blank
    return Parsed(
        records=records if keep.all() else [records[index] for index in np.flatnonzero(keep)],
        row_numbers=numbers[keep],
        width=width,
        broken=broken,
        wrong_width=wrong,
        repaired=sorted(number for number in repaired if fits[number - 1]),
    )


def _true_width(records: list[list[str]], widths: NDArray[np.int64]) -> int:
    """The heading's number of fields, or what nearly all rows have where they agree on one more (or on fewer, if the
    names end blank)."""
    filled = widths[widths > 0]
    if not len(filled):
        return 0
    heading = int(filled[0])
    if len(filled) < 2:
        return heading
    values, counts = np.unique(filled[1:], return_counts=True)
    usual = int(values[np.argmax(counts)])
    if usual == heading + 1 and counts.max() >= 0.9 * (len(filled) - 1):
        first = next(record for record in records if record)
        return usual if first[0].strip() else heading
    if heading == 1 and usual >= 3 and counts.max() >= 0.8 * (len(filled) - 1):
        return usual  # a title stands above the heading
    if usual < heading:
        first = next(record for record in records if record)
        if not any(cell.strip() for cell in first[usual:]) and counts.max() >= 0.9 * (len(filled) - 1):
            return usual
    return heading


def _titles(widths: NDArray[np.int64], width: int) -> list[int]:
    """Places of the narrow records above the first one that is as wide as the table; they are titles, not broken."""
    wide = np.flatnonzero(widths == width)
    if not len(wide) or wide[0] > 10 or (widths[: wide[0]] == width - 1).any():
        return []
    return [int(index) for index in np.flatnonzero(widths[: wide[0]] > 0)]


def _recover(text: str, dialect: Dialect) -> tuple[list[list[str]], set[int], list[int]]:
    """Records, numbers of repaired ones and numbers of broken ones; a broken record is kept as [] to hold its
    number."""
    lines = list(io.StringIO(text, newline=""))
    heading = next((record for record in dialect.read(iter(lines), strict=False) if record), [])
    width = len(heading)
    records: list[list[str]] = []
    repaired: set[int] = set()
    broken: list[int] = []
    position = 0
    while position < len(lines):
        reader = csv.reader(
            itertools.islice(lines, position, None),
            delimiter=dialect.delimiter,
            strict=True,
            skipinitialspace=dialect.skip_space,
            escapechar="\\" if dialect.escaped else None,
        )
        start = position
        try:
            for record in reader:
                records.append(record)
                start = position + reader.line_num
            break
        except csv.Error:
            record, taken = _read_broken(lines, start, width, dialect)
            records.append(record)
            (repaired.add if record else broken.append)(len(records))
            position = start + taken
    return records, repaired, broken


def _read_broken(lines: Sequence[str], start: int, width: int, dialect: Dialect) -> tuple[list[str], int]:
    """The record that starts on this line, read leniently, and how many lines it takes; [] where it can not be read."""
    reader = csv.reader(
        itertools.islice(lines, start, start + 200),
        delimiter=dialect.delimiter,
        skipinitialspace=dialect.skip_space,
        escapechar="\\" if dialect.escaped else None,
    )
    whole = next(reader, [])
    taken = reader.line_num
    swallows = any(
        len(next(dialect.read(iter([line]), strict=False), [])) == width for line in lines[start + 1 : start + taken]
    )
    if len(whole) == width and not (swallows and taken > 1):
        return whole, taken
    alone = next(dialect.read(iter([lines[start]]), strict=False), [])
    if len(alone) == width and not alone[-1].endswith(("\n", "\r")):
        return alone, 1
    plain = lines[start].rstrip("\r\n").split(dialect.delimiter)
    if len(plain) == width:
        return [cell.strip().strip('"') for cell in plain], 1
    return [], 1


@contextmanager
def _long_fields() -> Iterator[None]:
    """The csv module refuses cells over 128 kB unless its limit, which is global there, is lifted; it is put back."""
    before = csv.field_size_limit(2**31 - 1)
    try:
        yield
    finally:
        csv.field_size_limit(before)
