"""The answer in words: the score, how sure it is, what holds it down or lifts it, what changed, what was asked for."""

from __future__ import annotations

from dataclasses import dataclass

from feedbacknlp.report.view.answer_drivers import MOST, DriverLine, count_tied, name_drivers, pick_sides
from feedbacknlp.report.view.change import last_change, latest_wave, tell_change, tell_move, tell_uncompared
from feedbacknlp.report.view.reader import Reader
from feedbacknlp.report.view.requests import RequestGroup, group_requests
from feedbacknlp.report.view.scores import Record, ScoreView

__all__ = ["Answer", "LatestWave", "give_answer", "tell_certainty"]

SEVERAL = 2
"""Customers from whom on a request stands in the opening: what one person asked for is no answer."""


@dataclass(frozen=True, slots=True, kw_only=True)
class LatestWave:
    """How the last wave that has answers enough stands.

    Parameters
    ----------
    name, value, interval : str
    change : str
        How that differs from the wave before, and whether this sample could show it; '' where there is none to compare.
    uncompared : str
        Which later wave has too few answers; '' where none is later.
    """

    name: str
    value: str
    interval: str
    change: str
    uncompared: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """The opening of one score.

    Parameters
    ----------
    headline : str
        The answer in one or two sentences.
    certainty : tuple of str
        How far the figure can be trusted.
    down, up : tuple of DriverLine
        At most three each: clear ones, or hints where no driver is clear; the headline names the clear ones in this
        order.
    fix : str
        How sure the driver to fix first and its place are, or the strongest hint; '' where no complaint was found.
    latest : LatestWave or None
        None where there is one wave only or none has answers enough.
    moved : str
        How the score went into the last wave; '' where that is not known.
    change : tuple of str
        What changed between the last two waves; empty where there are no two.
    requests : tuple of RequestGroup
    """

    headline: str
    fix: str
    latest: LatestWave | None
    moved: str
    certainty: tuple[str, ...]
    down: tuple[DriverLine, ...]
    up: tuple[DriverLine, ...]
    change: tuple[str, ...]
    requests: tuple[RequestGroup, ...]


def give_answer(reader: Reader, score: ScoreView) -> Answer:
    """The opening for one score."""
    down, up = pick_sides(reader, score)
    return Answer(
        headline=_headline(reader, score, *([line.row for line in side if line.clear] for side in (down, up))),
        fix=_fix(reader, score, down),
        latest=_tell_latest(reader, score),
        moved=tell_move(reader, score),
        certainty=tell_certainty(reader, score),
        down=down,
        up=up,
        change=tell_change(reader, score),
        requests=tuple(group for group in group_requests(reader.findings) if group.customers >= SEVERAL)[: MOST + 1],
    )


def tell_certainty(reader: Reader, score: ScoreView) -> tuple[str, ...]:
    """How many answered and wrote, the score of those who wrote where it is another, and what change waves of this size
    could show."""
    words, numbers, whole = reader.words, reader.numbers, score.whole
    if whole is None:
        return ()
    # of several scores each was answered by others, so that it is said whose answers these are
    everybody = ("certainty.all", "certainty.all_of")
    some = ("certainty.base", "certainty.base_of")
    told = [
        words(
            (everybody if whole["wrote"] == whole["base"] else some)[len(reader.scores) > 1],
            answered=words.count("responses", whole["base"], numbers.whole(whole["base"])),
            wrote=numbers.whole(whole["wrote"]),
            silent=numbers.whole(whole["base"] - whole["wrote"]),
        )
    ]
    if whole["wrote"] < whole["base"] and whole["value_wrote"] is not None:
        # who takes an impact from the score of everybody comes to another sum
        value = numbers.score(whole["value_wrote"], score.metric, digits=1)
        told.append(words("certainty.wrote", score=reader.score_name(score), value=value))
    latest = (latest_wave(score) or whole) if len(score.waves) > 1 else whole
    change = last_change(score)
    # beside a change that was shown, a larger one that would be shown for certain reads as a contradiction
    if latest["seen_change"] is not None and not (change is not None and change["seen"]):
        told.append(words("certainty.seen", change=numbers.size(latest["seen_change"], score.metric)))
    return tuple(told)


def _headline(reader: Reader, score: ScoreView, down: list[Record], up: list[Record]) -> str:
    words = reader.words
    if score.whole is None or score.whole["value"] is None:
        return words("headline.no_value", score=reader.score_name(score))
    told = [
        words(
            "headline.mean" if reader.scale_ends(score) else "headline.score",
            score=reader.score_name(score),
            scale=reader.scale_ends(score),
            value=reader.numbers.score(score.whole["value"], score.metric),
            interval=reader.interval(score.whole["low"], score.whole["high"], score),
        ),
        *_tell_span(reader, score),
    ]
    if down:
        tied = count_tied(down)
        alone, followed = (
            ("headline.fix", "headline.fix_then") if tied == 1 else ("headline.tied", "headline.tied_then")
        )
        key = alone if tied == len(down) else followed
        told.append(words(key, first=name_drivers(reader, down[:tied]), drivers=name_drivers(reader, down[tied:])))
    if up:
        told.append(words("headline.up", drivers=name_drivers(reader, up)))
    if not down and not up:
        told.append(words("headline.nothing"))
    return words("join.sentences").join(told)


def _tell_span(reader: Reader, score: ScoreView) -> list[str]:
    """Which waves the score puts together and how the latest one stands; where the waves are not what the whole is made
    of, as with earlier reports beside it, the change that was shown."""
    waves, words, change, latest = score.waves, reader.words, last_change(score), latest_wave(score)
    seen = change is not None and change["seen"]
    if len(waves) < 2 or score.whole is None or sum(wave["base"] for wave in waves) > score.whole["base"]:
        if change is None or not seen:
            return []
        return [
            words(
                "headline.change",
                first=change["wave_before"],
                last=change["wave"],
                before=reader.numbers.score(change["value_before"], score.metric, digits=1),
                after=reader.numbers.score(change["value"], score.metric, digits=1),
            )
        ]
    span = {"first": waves[0]["wave"], "last": waves[-1]["wave"]}
    if latest is None:
        return [words("headline.together", **span)]
    key = "headline.together_latest"
    if change is not None and seen and change["wave"] == latest["wave"]:
        key = "headline.together_fell" if change["change"] < 0 else "headline.together_rose"
    value = reader.numbers.score(latest["value"], score.metric, digits=1)
    return [words(key, **span, latest=latest["wave"], value=value)]


def _tell_latest(reader: Reader, score: ScoreView) -> LatestWave | None:
    """The last wave with the digits of its difference, so that the figures add up."""
    wave, change = latest_wave(score), last_change(score)
    if wave is None or len(score.waves) < 2:
        return None
    words, numbers = reader.words, reader.numbers
    told = ""
    if change is not None and change["wave"] == wave["wave"]:
        ends = (numbers.difference(change[end], score.metric) for end in ("low", "high"))
        told = words(
            "latest.shown" if change["seen"] else "latest.not_shown",
            first=change["wave_before"],
            change=numbers.step(change["value_before"], change["value"], score.metric),
            interval=words("interval", **dict(zip(("low", "high"), ends, strict=True))),
        )
    return LatestWave(
        name=str(wave["wave"]),
        value=numbers.score(wave["value"], score.metric, digits=1),
        interval=reader.interval(wave["low"], wave["high"], score),
        change=told,
        uncompared=tell_uncompared(reader, score),
    )


def _fix(reader: Reader, score: ScoreView, down: tuple[DriverLine, ...]) -> str:
    """How sure the first driver to fix is: that it weighs at all, its likely range, and whether the order of the first
    is sure; or the strongest hint."""
    if not down:
        return ""
    words, numbers, row = reader.words, reader.numbers, down[0].row
    if not down[0].clear:
        return words(
            "fix.hint",
            driver=reader.subject(row),
            impact=down[0].impact,
            interval=down[0].interval,
            n=numbers.whole(row["n"]),
            base=numbers.whole(row["base"]),
        )
    ends = sorted(abs(row[end]) for end in ("impact_low", "impact_high"))
    low, high = (text.lstrip("+") for text in numbers.differences(ends, score.metric))
    told = [words("fix.sure", driver=reader.subject(row), score=reader.score_name(score), low=low, high=high)]
    if len(down) > 1:
        tied = count_tied([line.row for line in down])
        told.append(words(("fix.order_sure", "fix.order_two", "fix.order_three")[tied - 1]))
    return words("join.sentences").join(told)
