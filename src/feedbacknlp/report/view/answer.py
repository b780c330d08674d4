"""The answer in words: the score, how sure it is, what holds it down or lifts it, what changed, what was asked for."""

from __future__ import annotations

from dataclasses import dataclass

from feedbacknlp.report.view.answer_drivers import DriverLine, count_tied, name_drivers, pick_sides
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
        ``value`` has the digits of the score, as its interval has.
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
        requests=tuple(group for group in group_requests(reader.findings) if group.customers >= SEVERAL)[
            : max(len(down), len(up), SEVERAL) + 1
        ],
    )


def tell_certainty(reader: Reader, score: ScoreView) -> tuple[str, ...]:
    """How many answered and wrote, the score of those who wrote where it is another, and what change waves of this size
    could show."""
    words, numbers, now = reader.words, reader.numbers, score.now
    if now is None:
        return ()
    # of several scores each was answered by others, so that it is said whose answers these are
    everybody = ("certainty.all", "certainty.all_of")
    some = ("certainty.base", "certainty.base_of")
    told = [
        (f"{score.focus} · " if score.focus else "")
        + words(
            (everybody if now["wrote"] == now["base"] else some)[len(reader.scores) > 1],
            answered=words.count("responses", now["base"], numbers.whole(now["base"])),
            wrote=numbers.whole(now["wrote"]),
            silent=numbers.whole(now["base"] - now["wrote"]),
        )
    ]
    if now["wrote"] < now["base"] and now["value_wrote"] is not None:
        # who takes an impact from the score of everybody comes to another sum
        value = numbers.score(now["value_wrote"], score.metric)
        told.append(words("certainty.wrote", score=reader.score_name(score), value=value))
    told += _tell_together(reader, score)
    latest = (latest_wave(score) or now) if len(score.waves) > 1 else now
    change = last_change(score)
    # beside a change that was shown, a larger one that would be shown for certain reads as a contradiction
    if latest["seen_change"] is not None and not (change is not None and change["seen"]):
        key = "certainty.seen" if len(score.waves) > 1 else "certainty.seen_next"
        told.append(words(key, change=numbers.size(latest["seen_change"], score.metric)))
    return tuple(told)


def _tell_together(reader: Reader, score: ScoreView) -> list[str]:
    """All waves together beside the one that is told; or why all are told together."""
    words, numbers, whole, latest = reader.words, reader.numbers, score.whole, latest_wave(score)
    if not _holds_waves(score) or whole is None or whole["value"] is None:
        return []
    if score.focus:
        span = {"first": score.waves[0]["wave"], "last": score.waves[-1]["wave"]}
        answered = words.count("responses", whole["base"], numbers.whole(whole["base"]))
        value = numbers.score(whole["value"], score.metric)
        interval = reader.interval(whole["low"], whole["high"], score)
        return [words("certainty.together", **span, value=value, interval=interval, answered=answered)]
    if latest is None:
        return []
    least = int(reader.findings.thresholds.get("smallest_wave", 0))
    if latest["wrote"] >= least:
        return []
    n = numbers.whole(latest["wrote"])
    return [words("certainty.pooled", latest=latest["wave"], n=n, least=numbers.whole(least))]


def _holds_waves(score: ScoreView) -> bool:
    """Whether the study's own answers lie in several waves; with earlier reports beside it the waves hold more answers
    than the study."""
    whole = score.whole
    return len(score.waves) > 1 and whole is not None and sum(wave["base"] for wave in score.waves) <= whole["base"]


def _headline(reader: Reader, score: ScoreView, down: list[Record], up: list[Record]) -> str:
    words = reader.words
    now, scale = score.now, reader.scale_ends(score)
    if now is None or now["value"] is None:
        return words("headline.no_value", score=reader.score_name(score))
    told = [
        words(
            (
                ("headline.score", "headline.score_wave"),
                ("headline.mean", "headline.mean_wave"),
            )[bool(scale)][bool(score.focus)],
            score=reader.score_name(score),
            scale=scale,
            wave=score.focus,
            value=reader.numbers.score(now["value"], score.metric),
            interval=reader.interval(now["low"], now["high"], score),
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
    """The change into the wave that is told, where one was shown; or which waves the score puts together and how the
    latest one stands; where the waves are not what the whole is made of, as with earlier reports beside it, the change
    that was shown."""
    waves, words, change, latest = score.waves, reader.words, last_change(score), latest_wave(score)
    seen = change is not None and change["seen"]
    if score.focus:
        if change is None or not seen or change["wave"] != score.focus:
            return []
        key = "headline.fell" if change["change"] < 0 else "headline.rose"
        before = reader.numbers.score(change["value_before"], score.metric)
        return [words(key, score=reader.score_name(score), first=change["wave_before"], before=before)]
    if not _holds_waves(score):
        if change is None or not seen:
            return []
        return [
            words(
                "headline.change",
                first=change["wave_before"],
                last=change["wave"],
                before=reader.numbers.score(change["value_before"], score.metric),
                after=reader.numbers.score(change["value"], score.metric),
            )
        ]
    span = {"first": waves[0]["wave"], "last": waves[-1]["wave"]}
    if latest is None:
        return [words("headline.together", **span)]
    key = "headline.together_latest"
    if change is not None and seen and change["wave"] == latest["wave"]:
        key = "headline.together_fell" if change["change"] < 0 else "headline.together_rose"
    value = reader.numbers.score(latest["value"], score.metric)
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
        value=reader.numbers.score(wave["value"], score.metric),
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
