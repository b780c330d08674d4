"""The answer in words: the score, how sure it is, what holds it down or lifts it, what changed, what was asked for."""

from __future__ import annotations

from dataclasses import dataclass

from feedbacknlp.report.view.change import last_change, latest_wave, tell_change, tell_move
from feedbacknlp.report.view.reader import Reader
from feedbacknlp.report.view.requests import RequestGroup, group_requests
from feedbacknlp.report.view.scores import Record, ScoreView

__all__ = ["Answer", "BothWays", "DriverLine", "give_answer", "name_drivers", "pick_leading", "tell_certainty"]

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
class BothWays:
    """One theme whose complaints are among the first that hold the score down and whose praise is among the first that
    lift it.

    Parameters
    ----------
    name : str
        Of the theme.
    complaints, praise : DriverLine
    """

    name: str
    complaints: DriverLine
    praise: DriverLine


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """The opening of one score.

    Parameters
    ----------
    headline : str
        The answer in one or two sentences.
    certainty : tuple of str
        How far the figure can be trusted.
    both : tuple of BothWays
        Themes that would stand on both sides.
    down, up : tuple of DriverLine
        At most three each of the other themes: clear ones, or hints where no driver is clear.
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
    both: tuple[BothWays, ...]
    down: tuple[DriverLine, ...]
    up: tuple[DriverLine, ...]
    change: tuple[str, ...]
    requests: tuple[RequestGroup, ...]


def give_answer(reader: Reader, score: ScoreView) -> Answer:
    """The opening for one score."""
    first = pick_leading(score.holding_down()), pick_leading(score.lifting_up())
    both = _pair_sides(reader, score, *first)
    paired = {pair.complaints.row["theme_id"] for pair in both}
    down, up = (
        [row for row in rows if row["theme_id"] not in paired][:MOST]
        for rows in (
            pick_leading(score.holding_down(), most=MOST + len(both)),
            pick_leading(score.lifting_up(), most=MOST + len(both)),
        )
    )
    hints_down, hints_up = (
        [] if sure else score.hints(role)[:MOST] for role, sure in zip(("holds_down", "lifts"), first, strict=True)
    )
    return Answer(
        headline=_headline(reader, score, first[0], up, both),
        both=both,
        fix=_fix(reader, score),
        moved=tell_move(reader, score),
        certainty=tell_certainty(reader, score),
        down=tuple(_line(reader, score, row, clear=bool(down)) for row in down or hints_down),
        up=tuple(_line(reader, score, row, clear=bool(up)) for row in up or hints_up),
        change=tell_change(reader, score),
        requests=tuple(group for group in group_requests(reader.findings) if group.customers >= SEVERAL)[: MOST + 1],
    )


def _pair_sides(reader: Reader, score: ScoreView, down: list[Record], up: list[Record]) -> tuple[BothWays, ...]:
    """The themes that are among the first on both sides, in the order of their complaints."""
    names = dict(zip(reader.findings.themes["theme_id"], reader.findings.themes["name"], strict=True))
    praised = {row["theme_id"]: row for row in up}
    return tuple(
        BothWays(
            name=str(names.get(row["theme_id"], reader.subject(row))),
            complaints=_line(reader, score, row, clear=True),
            praise=_line(reader, score, praised[row["theme_id"]], clear=True),
        )
        for row in down
        if row["theme_id"] in praised
    )


def pick_leading(rows: list[Record], *, most: int = MOST) -> list[Record]:
    """Of clear drivers, the strongest first, those that the answer names: at most three, none that is small beside the
    first."""
    return [row for row in rows[:most] if abs(row["impact"]) >= WORTH_NAMING * abs(rows[0]["impact"])]


def name_drivers(reader: Reader, drivers: list[Record]) -> str:
    """Names of drivers as a list in words."""
    return _list_words(reader, [reader.subject(driver) for driver in drivers])


def _list_words(reader: Reader, names: list[str]) -> str:
    from babel.lists import format_list

    from feedbacknlp.report.wording import LOCALES

    return str(format_list(names, locale=LOCALES[reader.words.language]))


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
            silent=numbers.whole(whole["base"] - whole["wrote"]),
        )
    ]
    latest = (latest_wave(score) or whole) if len(score.waves) > 1 else whole
    change = last_change(score)
    # beside a change that was shown, a larger one that would be shown for certain reads as a contradiction
    if latest["seen_change"] is not None and not (change is not None and change["seen"]):
        told.append(words("certainty.seen", change=numbers.size(latest["seen_change"], score.metric)))
    return tuple(told)


def _headline(
    reader: Reader, score: ScoreView, down: list[Record], up: list[Record], both: tuple[BothWays, ...]
) -> str:
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
    told += _tell_span(reader, score, moved=change is not None and change["seen"])
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
    if both:
        topics = [
            words("headline.both_topic", topic=pair.name, down=pair.complaints.impact, up=pair.praise.impact)
            for pair in both
        ]
        told.append(words("headline.both", topics=_list_words(reader, topics)))
    if not down and not up:
        told.append(words("headline.nothing"))
    return words("join.sentences").join(told)


def _tell_span(reader: Reader, score: ScoreView, *, moved: bool) -> list[str]:
    """Which waves the score puts together, and how the latest one stands where no change is told; nothing where the
    waves are not what the whole is made of, as with earlier reports beside it."""
    waves, words = score.waves, reader.words
    if len(waves) < 2 or score.whole is None or sum(wave["base"] for wave in waves) > score.whole["base"]:
        return []
    span = {"first": waves[0]["wave"], "last": waves[-1]["wave"]}
    latest = latest_wave(score)
    if moved or latest is None:
        return [words("headline.together", **span)]
    return [
        words(
            "headline.together_latest",
            **span,
            latest=latest["wave"],
            value=reader.numbers.score(latest["value"], score.metric),
            interval=reader.interval(latest["low"], latest["high"], score),
        )
    ]


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
            inside=numbers.score(row["score_with"], score.metric, digits=1),
            size=numbers.difference(abs(row["impact"]), score.metric).lstrip("+"),
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
