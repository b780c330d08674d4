"""The answer in words: the score, how sure it is, what holds it down or lifts it, what changed, what was asked for."""

from __future__ import annotations

from dataclasses import dataclass

from feedbacknlp.report.view.change import last_change, tell_change, tell_move
from feedbacknlp.report.view.reader import Reader
from feedbacknlp.report.view.requests import RequestGroup, group_requests
from feedbacknlp.report.view.scores import Record, ScoreView

__all__ = ["Answer", "DriverLine", "give_answer", "name_drivers", "pick_leading", "tell_certainty"]

MOST = 3

SEVERAL = 2
"""Customers from whom on a request stands in the opening: what one person asked for is no answer."""

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
    """

    row: Record
    clear: bool
    impact: str
    interval: str
    mention: str


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
        At most three each: clear ones, or hints where no driver is clear.
    fix : str
        How sure the driver to fix first is, or the strongest hint; '' where no complaint was found.
    moved : str
        How the score went into the last wave; '' where that is not known.
    change : tuple of str
        What changed between the last two waves; empty where there are no two.
    requests : tuple of RequestGroup
    """

    headline: str
    fix: str
    moved: str
    certainty: tuple[str, ...]
    down: tuple[DriverLine, ...]
    up: tuple[DriverLine, ...]
    change: tuple[str, ...]
    requests: tuple[RequestGroup, ...]


def give_answer(reader: Reader, score: ScoreView) -> Answer:
    """The opening for one score."""
    down, up = pick_leading(score.holding_down()), pick_leading(score.lifting_up())
    return Answer(
        headline=_headline(reader, score, down, up),
        fix=_fix(reader, score),
        moved=tell_move(reader, score),
        certainty=tell_certainty(reader, score),
        down=tuple(_line(reader, score, row, clear=bool(down)) for row in down or score.hints("holds_down")[:MOST]),
        up=tuple(_line(reader, score, row, clear=bool(up)) for row in up or score.hints("lifts")[:MOST]),
        change=tell_change(reader, score),
        requests=tuple(group for group in group_requests(reader.findings) if group.customers >= SEVERAL)[: MOST + 1],
    )


def pick_leading(rows: list[Record]) -> list[Record]:
    """Of clear drivers, the strongest first, those that the answer names: at most three, none that is small beside the
    first."""
    return [row for row in rows[:MOST] if abs(row["impact"]) >= WORTH_NAMING * abs(rows[0]["impact"])]


def name_drivers(reader: Reader, drivers: list[Record]) -> str:
    """Names of drivers as a list in words."""
    from babel.lists import format_list

    from feedbacknlp.report.wording import LOCALES

    return str(format_list([reader.subject(driver) for driver in drivers], locale=LOCALES[reader.words.language]))


def tell_certainty(reader: Reader, score: ScoreView) -> tuple[str, ...]:
    """How many answered and wrote, and what change waves of this size could show."""
    words, numbers, whole = reader.words, reader.numbers, score.whole
    if whole is None:
        return ()
    told = [
        words(
            "certainty.all" if whole["wrote"] == whole["base"] else "certainty.base",
            answered=words.count("responses", whole["base"], numbers.whole(whole["base"])),
            wrote=numbers.whole(whole["wrote"]),
        )
    ]
    latest = score.waves[-1] if len(score.waves) > 1 else whole
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
        )
    ]
    change = last_change(score)
    if change is not None and change["seen"]:
        told.append(
            words(
                "headline.change",
                first=change["wave_before"],
                last=change["wave"],
                before=reader.numbers.score(change["value_before"], score.metric, digits=1),
                after=reader.numbers.score(change["value"], score.metric, digits=1),
            )
        )
    if down:
        first, others = reader.subject(down[0]), down[1:]
        told.append(
            words("headline.fix_then", driver=first, drivers=name_drivers(reader, others))
            if others
            else words("headline.fix", driver=first)
        )
    if up:
        told.append(words("headline.up", drivers=name_drivers(reader, up)))
    if not down and not up:
        told.append(words("headline.nothing"))
    return words("join.sentences").join(told)


def _fix(reader: Reader, score: ScoreView) -> str:
    """How sure the first driver to fix is: its figures, or those of the strongest hint."""
    sure, hints = score.holding_down(), score.hints("holds_down")
    row = next(iter([*sure, *hints]), None)
    if row is None:
        return ""
    numbers = reader.numbers
    whole = score.whole
    if sure and whole is not None:
        ends = sorted(abs(row[end]) for end in ("impact_low", "impact_high"))
        low, high = (text.lstrip("+") for text in numbers.differences(ends, score.metric))
        return reader.words(
            "fix.sure",
            driver=reader.subject(row),
            score=reader.score_name(score),
            without=numbers.score(row["score_without"], score.metric, digits=1),
            now=numbers.score(whole["value_wrote"], score.metric, digits=1),
            low=low,
            high=high,
            n=numbers.whole(row["n"]),
            base=numbers.whole(row["base"]),
        )
    return reader.words(
        "fix.hint",
        driver=reader.subject(row),
        impact=numbers.difference(row["impact"], score.metric),
        interval=reader.impact_interval(row, score),
        n=numbers.whole(row["n"]),
        base=numbers.whole(row["base"]),
    )


def _line(reader: Reader, score: ScoreView, row: Record, *, clear: bool) -> DriverLine:
    numbers = reader.numbers
    return DriverLine(
        row=row,
        clear=clear,
        impact=numbers.difference(row["impact"], score.metric),
        interval=reader.impact_interval(row, score),
        mention=reader.words(
            "mention", share=numbers.percent(row["share"]), n=numbers.whole(row["n"]), base=numbers.whole(row["base"])
        ),
    )
