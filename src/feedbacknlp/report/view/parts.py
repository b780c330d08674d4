"""The parts of a score's last change: drivers mentioned more or less, drivers that cost more or less, and the rest."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from feedbacknlp.report.view.change import last_change
from feedbacknlp.report.view.reader import Reader
from feedbacknlp.report.view.scores import Record, ScoreView, is_beyond_chance

__all__ = ["Part", "list_parts"]

MOST = 9
"""Parts of drivers told one by one; what all others add is one part, and so are those that would be told as 0."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Part:
    """One part of a change.

    Parameters
    ----------
    name, told : str
        As shown, and with its figures as a sentence.
    points : float
        All parts of a change add up to it.
    low, high : float or None
        None for the sum of the small ones.
    clear : bool
        Beyond chance.
    """

    name: str
    told: str
    points: float
    low: float | None
    high: float | None
    clear: bool


def list_parts(reader: Reader, score: ScoreView) -> tuple[Part, ...]:
    """The parts of the change into the last wave as a waterfall is read; what could be chance of the mix of segments is
    one part.

    Empty where it was not split, and where neither the change nor any part of it is beyond chance.
    """
    change = last_change(score)
    if change is None:
        return ()
    rows = [
        row
        for row in score.parts_of(change)
        if row["part"] != "change" and row["points"] is not None
    ]
    if not change["seen"] and not any(is_beyond_chance(row["q_value"], reader.false_discovery) for row in rows):
        return ()
    drivers = sorted((row for row in rows if row["name"]), key=lambda row: (-abs(row["points"]), row["position"]))
    large = {row["position"] for row in drivers[:MOST] if not reader.numbers.is_nothing(row["points"], score.metric)}
    small = [row for row in drivers if row["position"] not in large]
    told = [_tell(reader, score, row) for row in rows if row["position"] in large]
    if small:
        name = reader.words("part_kind.rest", n=reader.numbers.whole(len(small)))
        told.append(_sum_up(reader, score, name, small))
    whole = [row for row in rows if not row["name"]]
    mixes = [
        row for row in whole if row["part"] == "mix" and not is_beyond_chance(row["q_value"], reader.false_discovery)
    ]
    if len(mixes) < 2:
        mixes = []
    told += [_tell(reader, score, row) for row in whole if row["part"] == "mix" and row not in mixes]
    if mixes:
        told.append(_sum_up(reader, score, reader.words("part_kind.mix"), mixes))
    return (*told, *(_tell(reader, score, row) for row in whole if row["part"] != "mix"))


def _tell(reader: Reader, score: ScoreView, row: Record) -> Part:
    words, numbers = reader.words, reader.numbers
    name = _name(reader, row)
    interval = words(
        "interval",
        low=numbers.difference(row["low"], score.metric),
        high=numbers.difference(row["high"], score.metric),
    )
    told = words("part_kind.told", name=name, points=numbers.difference(row["points"], score.metric), interval=interval)
    if row["share_before"] is not None and row["share_after"] is not None:
        before, after = numbers.percent(row["share_before"]), numbers.percent(row["share_after"])
        told += words("join.sentences") + words("part_kind.shares", before=before, after=after)
    return Part(
        name=name,
        told=told,
        points=row["points"],
        low=row["low"],
        high=row["high"],
        clear=is_beyond_chance(row["q_value"], reader.false_discovery),
    )


def _sum_up(reader: Reader, score: ScoreView, name: str, rows: list[Record]) -> Part:
    """Parts that need no line of their own, as one."""
    points = sum(row["points"] for row in rows)
    told = f"{name}: {reader.numbers.difference(points, score.metric)}"
    return Part(name=name, told=told, points=points, low=None, high=None, clear=False)


def _name(reader: Reader, row: Mapping[str, object]) -> str:
    words, part = reader.words, str(row["part"])
    if part == "volume" and row["share_before"] is not None and row["share_after"] is not None:
        more = float(str(row["share_after"])) >= float(str(row["share_before"]))
        return words("part_kind.more" if more else "part_kind.less", driver=str(row["name"]))
    if row["name"]:
        kind = "severity" if part == "severity" else "volume"
        return words(f"part_kind.{kind}", driver=str(row["name"]))
    if part == "mix" and row["segment"]:
        return words("part_kind.mix_of", segment=str(row["segment"]).replace("_", " "))
    return words(f"part_kind.{part}")
