"""What changed between the last two waves."""

from __future__ import annotations

import math
from dataclasses import dataclass

from feedbacknlp.report.view.reader import Reader
from feedbacknlp.report.view.scores import Record, ScoreView

__all__ = ["ScoreChange", "compare_waves", "moved_drivers", "tell_change"]

MOST = 3


@dataclass(frozen=True, slots=True, kw_only=True)
class ScoreChange:
    """A score's change from one wave to the next with its interval; ``surely`` where the interval leaves out 0."""

    before: Record
    after: Record
    change: float
    low: float
    high: float

    @property
    def surely(self) -> bool:
        """Whether the change can be told from chance."""
        return self.low > 0 or self.high < 0


def compare_waves(score: ScoreView) -> ScoreChange | None:
    """The change between the last two waves; None where one of them has no score or no interval.

    Notes
    -----
    Findings hold an interval for each wave, none for their difference. It follows from the two by square-and-add:
    low = d - sqrt((v2 - l2)^2 + (u1 - v1)^2), high = d + sqrt((u2 - v2)^2 + (v1 - l1)^2), with d = v2 - v1.
    *Source:* Newcombe 1998, Statistics in Medicine 17:873-890 (method 10); Zou & Donner 2008, Statistics in Medicine
    27:1693-1702.
    """
    if len(score.waves) < 2:
        return None
    before, after = score.waves[-2:]
    if any(row[part] is None for row in (before, after) for part in ("value", "low", "high")):
        return None
    change = after["value"] - before["value"]
    low = change - math.hypot(after["value"] - after["low"], before["high"] - before["value"])
    high = change + math.hypot(after["high"] - after["value"], before["value"] - before["low"])
    return ScoreChange(before=before, after=after, change=change, low=low, high=high)


def moved_drivers(reader: Reader, score: ScoreView) -> list[Record]:
    """Rows of the last wave of the drivers whose share moved by more than chance, the largest move first."""
    if len(score.waves) < 2:
        return []
    last = score.waves[-1]["wave"]
    rows = [
        row
        for driver in score.drivers
        for row in score.driver_trends.get(driver["driver_id"], ())
        if row["wave"] == last
    ]
    moved = [
        row
        for row in rows
        if row["change"] is not None and row["change_q"] is not None and row["change_q"] <= reader.false_discovery
    ]
    return sorted(moved, key=lambda row: (-abs(row["change"]), row["driver_id"]))


def tell_change(reader: Reader, score: ScoreView) -> tuple[str, ...]:
    """What changed between the last two waves in words: the score, then at most three drivers; empty for one wave."""
    if len(score.waves) < 2:
        return ()
    words, numbers = reader.words, reader.numbers
    told = []
    change = compare_waves(score)
    if change is not None:
        key = "change.none" if not change.surely else "change.fell" if change.change < 0 else "change.rose"
        told.append(
            words(
                key,
                score=reader.score_name(score),
                before=numbers.score(change.before["value"], score.metric),
                after=numbers.score(change.after["value"], score.metric),
                first=change.before["wave"],
                last=change.after["wave"],
                change=numbers.difference(change.change, score.metric),
                interval=words(
                    "interval",
                    low=numbers.difference(change.low, score.metric),
                    high=numbers.difference(change.high, score.metric),
                ),
            )
        )
    moved = moved_drivers(reader, score)
    names = {driver["driver_id"]: driver["name"] for driver in score.drivers}
    told += [
        words(
            "change.driver",
            driver=names[row["driver_id"]],
            before=numbers.percent(row["share"] - row["change"]),
            after=numbers.percent(row["share"]),
            change=numbers.points(row["change"]),
            low=numbers.points(row["change_low"]),
            high=numbers.points(row["change_high"]),
        )
        for row in moved[:MOST]
    ]
    if not moved:
        told.append(words("change.no_driver"))
    return tuple(told)
