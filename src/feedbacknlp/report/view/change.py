"""What changed between the last two waves."""

from __future__ import annotations

from feedbacknlp.report.view.reader import Reader
from feedbacknlp.report.view.scores import Record, ScoreView, is_beyond_chance

__all__ = [
    "ENOUGH",
    "follows_smoothed",
    "has_enough",
    "last_change",
    "latest_wave",
    "moved_drivers",
    "tell_change",
    "tell_move",
    "tell_uncompared",
]

MOST = 3

ENOUGH = 30
"""Answers from which on a wave is compared with another, as many as the split of a change needs."""


def last_change(score: ScoreView) -> Record | None:
    """The score's change into the last wave that has answers enough, from a wave that has; None where there is none.

    A last wave of a handful of answers says nothing yet, and the change before it is told.
    """
    enough = {wave["wave"] for wave in score.waves if has_enough(wave)}
    rows = (row for row in reversed(score.changes) if {row["wave_before"], row["wave"]} <= enough)
    return next((row for row in rows if None not in (row["change"], row["low"], row["high"])), None)


def follows_smoothed(score: ScoreView) -> bool:
    """Whether the course over time is drawn smoothed: the smoothed line follows slowly, and would deny a change between
    waves that was shown unless it leaves its band itself."""
    change = last_change(score)
    return change is None or not change["seen"] or any(period["alarm"] for period in score.periods)


def latest_wave(score: ScoreView) -> Record | None:
    """The last wave that has answers enough; None where none has."""
    return next((wave for wave in reversed(score.waves) if has_enough(wave)), None)


def has_enough(wave: Record) -> bool:
    """Whether a wave or period has answers enough to be compared, and a value with an interval."""
    return wave["base"] >= ENOUGH and wave["value"] is not None and wave["low"] is not None


def moved_drivers(reader: Reader, score: ScoreView) -> list[Record]:
    """Rows of the last wave that is compared of the drivers whose share moved by more than chance, the largest move
    first."""
    change = last_change(score)
    if change is None:
        return []
    last = change["wave"]
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
    """How the score went into the last wave that can be compared, and whether this sample could show it; before it,
    which later wave has too few answers. '' for one wave."""
    if len(score.waves) < 2:
        return ""
    change = last_change(score)
    told = [tell_uncompared(reader, score)] + ([] if change is None else [_tell_one(reader, score, change)])
    return reader.words("join.sentences").join(filter(None, told))


def tell_uncompared(reader: Reader, score: ScoreView) -> str:
    """Which of the last two waves has too few answers to be compared; '' where they are compared or there is one."""
    change = last_change(score)
    if len(score.waves) < 2 or (change is not None and change["wave"] == score.waves[-1]["wave"]):
        return ""
    first, last = score.waves[-2:]
    fewest = first if has_enough(last) and not has_enough(first) else last
    other = first if fewest is last else last
    n = reader.numbers.whole(fewest["base"])
    return reader.words("change.too_few", first=other["wave"], last=fewest["wave"], n=n)


def _tell_one(reader: Reader, score: ScoreView, change: Record) -> str:
    """One change of the score, with the digits of its difference so that the three figures add up."""
    words, numbers = reader.words, reader.numbers
    return words(
        "change.shown" if change["seen"] else "change.not_shown",
        score=reader.score_name(score),
        first=change["wave_before"],
        last=change["wave"],
        before=numbers.score(change["value_before"], score.metric),
        after=numbers.score(change["value"], score.metric),
        change=numbers.step(change["value_before"], change["value"], score.metric),
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
    change = last_change(score)
    if change is None or change["wave"] != score.waves[-1]["wave"] or not change["seen"]:
        told = [tell_move(reader, score)]
    else:
        told = [change["sentence"]]
    if change is None:
        return tuple(told)
    moved = moved_drivers(reader, score)
    names = {driver["driver_id"]: driver["name"] for driver in score.drivers}
    told += [
        words(
            "change.driver",
            driver=names[row["driver_id"]],
            before=numbers.percent(row["share"] - row["change"]),
            after=numbers.percent(row["share"]),
            change=numbers.points_between(row["share"] - row["change"], row["share"]),
            low=numbers.points(row["change_low"]),
            high=numbers.points(row["change_high"]),
        )
        for row in moved[:MOST]
    ]
    if not moved:
        told.append(words("change.no_driver", score=reader.score_name(score)))
    reframed = _reframed(score, change["wave"])
    if reframed:
        first, last = change["wave_before"], change["wave"]
        told.append(words("change.frame", first=first, last=last, n=numbers.whole(reframed)))
    return tuple(told)


def _reframed(score: ScoreView, last: str) -> int:
    """How many drivers were read otherwise in this wave than in the one before."""
    rows = (row for driver in score.drivers for row in score.driver_trends.get(driver["driver_id"], ()))
    return sum(row["wave"] == last and bool(row.get("frame_changed")) for row in rows)
