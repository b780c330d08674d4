"""Which drivers the answer names, in which order, and how sure that order is."""

from __future__ import annotations

import math
from dataclasses import dataclass

from feedbacknlp.report.view.reader import Reader
from feedbacknlp.report.view.scores import Record, ScoreView

__all__ = ["MOST", "DriverLine", "count_tied", "name_drivers", "pick_leading", "pick_sides"]

MOST = 3

WORTH_NAMING = 0.1
"""Part of the strongest driver's impact from which another is named beside it: a tenth of it changes no plan."""


@dataclass(frozen=True, slots=True, kw_only=True)
class DriverLine:
    """One driver as the opening tells it.

    Parameters
    ----------
    row : Record
    clear : bool
        False for a hint that can not be told from chance or rests on too few.
    impact, interval, mention : str
    also : str
        That customers feel the other way about the same theme, where that driver is named as well; '' elsewhere.
    """

    row: Record
    clear: bool
    impact: str
    interval: str
    mention: str
    also: str


def pick_sides(reader: Reader, score: ScoreView) -> tuple[tuple[DriverLine, ...], tuple[DriverLine, ...]]:
    """What holds a score down and what lifts it, at most three each: clear drivers, or hints where none is clear.

    Headline, cards, slides and terminal take their drivers from here or from :func:`pick_leading`, so that all tell
    the same in the same order.
    """
    sure = pick_leading(score.holding_down()), pick_leading(score.lifting_up())
    rows = [
        (found or score.hints(role)[:MOST], bool(found))
        for found, role in zip(sure, ("holds_down", "lifts"), strict=True)
    ]
    down, up = (
        tuple(_tell_line(reader, score, row, clear=clear, others=others) for row in chosen)
        for (chosen, clear), others in zip(rows, reversed(sure), strict=True)
    )
    return down, up


def pick_leading(rows: list[Record]) -> list[Record]:
    """Of clear drivers, the strongest first, those that the answer names: at most three, none that is small beside the
    first."""
    return [row for row in rows[:MOST] if abs(row["impact"]) >= WORTH_NAMING * abs(rows[0]["impact"])]


def count_tied(rows: list[Record]) -> int:
    """How many drivers, strongest first, may be the strongest: the first and those after it up to one that clearly
    weighs less.

    Notes
    -----
    The lower end of the interval of a difference of two impacts from their own intervals, the two taken as
    independent: ``(a - b) - sqrt((a - a_low)^2 + (b_high - b)^2)`` with sizes ``a >= b``; not above 0, the order of
    both is open. *Source:* Zou & Donner (2008), Statistics in Medicine 27(10):1693-1702, doi:10.1002/sim.3095.
    """
    if not rows:
        return 0
    tied = 1
    first, first_low, _ = _measure_size(rows[0])
    for row in rows[1:]:
        size, _, high = _measure_size(row)
        if first - size > math.hypot(first - first_low, high - size):
            break
        tied += 1
    return tied


def _measure_size(row: Record) -> tuple[float, float, float]:
    """The size of an impact and the ends of its interval on the side that it lies on."""
    side = 1 if row["impact"] > 0 else -1
    low, high = sorted(side * row[end] for end in ("impact_low", "impact_high"))
    return side * row["impact"], low, high


def name_drivers(reader: Reader, rows: list[Record]) -> str:
    """Names of drivers as a list in words; a name that is a list itself in quotes."""
    names = [reader.subject(row) for row in rows]
    lists = [any(comma in name for comma in ",，、") for name in names]
    return reader.list_names(
        [reader.words("join.quoted", name=name) if own else name for name, own in zip(names, lists, strict=True)]
    )


def _tell_line(reader: Reader, score: ScoreView, row: Record, *, clear: bool, others: list[Record]) -> DriverLine:
    numbers = reader.numbers
    other = next((other for other in others if other["theme_id"] == row["theme_id"]), None)
    also = ""
    if other is not None:
        # a theme without driver names has one name for both sides, which is not told twice
        name = "" if reader.subject(other) == reader.subject(row) else reader.subject(other)
        told = f"{name} {numbers.difference(other['impact'], score.metric)}".strip()
        also = reader.words("also.praised" if other["polarity"] > 0 else "also.complained", driver=told)
    return DriverLine(
        row=row,
        clear=clear,
        impact=numbers.difference(row["impact"], score.metric),
        interval=reader.impact_interval(row, score),
        mention=reader.words(
            "mention", share=numbers.percent(row["share"]), n=numbers.whole(row["n"]), base=numbers.whole(row["base"])
        ),
        also=also,
    )
