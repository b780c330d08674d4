"""Names of calendar periods from the first to the last, so that an axis of time is in proportion."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from datetime import date

__all__ = ["fill_calendar"]

_MOST = 400
"""Periods that an axis may have; a file with a stray year would make it endless."""


def _name_week(place: int) -> str:
    year, week, _ = date.fromordinal(7 * place + 1).isocalendar()
    return f"{year}-W{week:02d}"


_FORMS: tuple[tuple[str, Callable[[int, int], int], Callable[[int], str]], ...] = (
    (r"(\d{4})()", lambda year, _: year, lambda place: f"{place:04d}"),
    (r"(\d{4})-Q([1-4])", lambda year, part: 4 * year + part - 1, lambda place: f"{place // 4}-Q{place % 4 + 1}"),
    (
        r"(\d{4})-(0[1-9]|1[0-2])",
        lambda year, part: 12 * year + part - 1,
        lambda place: f"{place // 12}-{place % 12 + 1:02d}",
    ),
    # 1 January of the year 1 was a Monday, so that weeks begin at days 7 n + 1
    (
        r"(\d{4})-W(0[1-9]|[1-4]\d|5[0-3])",
        lambda year, part: (date.fromisocalendar(year, 1, 1).toordinal() - 1) // 7 + part - 1,
        _name_week,
    ),
)
"""A form of names, the place of a name in time, and the name of a place."""


def fill_calendar(names: Sequence[str]) -> list[str]:
    """The names with those that are missing between the first and the last.

    Parameters
    ----------
    names : sequence of str
        Years (2026), quarters (2026-Q1), months (2026-03) or weeks (2026-W09) in the order of time.

    Returns
    -------
    list of str
        The names as they are where they are of no one such form, or not in the order of time.
    """
    for form, place_of, name_of in _FORMS:
        found = [re.fullmatch(form, name) for name in names]
        if not names or None in found:
            continue
        places = [place_of(int(match[1]), int(match[2] or 1)) for match in found if match]
        if places == sorted(places) and places[-1] - places[0] < _MOST and names[-1] == name_of(places[-1]):
            return [name_of(place) for place in range(places[0], places[-1] + 1)]
    return list(names)
