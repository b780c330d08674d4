"""What changed between the last two waves."""

from __future__ import annotations

from feedbacknlp.report.view.reader import Reader
from feedbacknlp.report.view.scores import Record, ScoreView, is_beyond_chance

__all__ = ["is_compared", "last_change", "moved_drivers", "tell_change", "tell_move"]

MOST = 3


def last_change(score: ScoreView) -> Record | None:
    """The score's change into the last wave; None where there is none that is known."""
    row = score.changes[-1] if score.changes else None
    return (
        row
        if row is not None and score.waves and row["wave"] == score.waves[-1]["wave"] and row["change"] is not None
        else None
    )


def is_compared(score: ScoreView) -> bool:
    """Whether the last two waves have answers enough for an interval of their difference."""
    change = last_change(score)
    return change is not None and change["low"] is not None and change["high"] is not None


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
        if row["change"] is not None and is_beyond_chance(row["change_q"], reader.false_discovery)
    ]
    return sorted(moved, key=lambda row: (-abs(row["change"]), row["driver_id"]))


def tell_move(reader: Reader, score: ScoreView) -> str:
    """How the score went into the last wave, and whether this sample could show it; '' where that is not known."""
    change = last_change(score)
    if change is None:
        return ""
    words = reader.words
    if not is_compared(score):
        few = words("change.too_few", first=change["wave_before"], last=change["wave"])
        earlier = next((row for row in reversed(score.changes) if row["low"] is not None), None)
        return few if earlier is None else words("join.sentences").join([few, _tell_one(reader, score, earlier)])
    return _tell_one(reader, score, change)


def _tell_one(reader: Reader, score: ScoreView, change: Record) -> str:
    """One change of the score, with the digits of its difference so that the three figures add up."""
    words, numbers = reader.words, reader.numbers
    return words(
        "change.shown" if change["seen"] else "change.not_shown",
        score=reader.score_name(score),
        first=change["wave_before"],
        last=change["wave"],
        before=numbers.score(change["value_before"], score.metric, digits=1),
        after=numbers.score(change["value"], score.metric, digits=1),
        change=numbers.difference(change["change"], score.metric),
        interval=words(
            "interval",
            low=numbers.difference(change["low"], score.metric),
            high=numbers.difference(change["high"], score.metric),
        ),
    )


def tell_change(reader: Reader, score: ScoreView) -> tuple[str, ...]:
    """What changed between the last two waves in words: the score, then at most three drivers, and whether
    the code frame changed; empty for one wave. The parts of a change are told only where there was one."""
    if len(score.waves) < 2:
        return ()
    words, numbers = reader.words, reader.numbers
    told = []
    change = last_change(score)
    if change is not None:
        told.append(change["sentence"] if change["seen"] else tell_move(reader, score))
        if not is_compared(score):
            return tuple(told)
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
        told.append(words("change.no_driver", score=reader.score_name(score)))
    reframed = _reframed(score)
    if reframed:
        first, last = (wave["wave"] for wave in score.waves[-2:])
        told.append(words("change.frame", first=first, last=last, n=numbers.whole(reframed)))
    return tuple(told)


def _reframed(score: ScoreView) -> int:
    """How many drivers were read otherwise in the last wave than in the one before."""
    last = score.waves[-1]["wave"]
    rows = (row for driver in score.drivers for row in score.driver_trends.get(driver["driver_id"], ()))
    return sum(row["wave"] == last and bool(row.get("frame_changed")) for row in rows)
