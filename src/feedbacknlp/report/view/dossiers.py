"""Everything about one driver of one score in one place: figures, bands, waves and the customers' words."""

from __future__ import annotations

from dataclasses import dataclass

from feedbacknlp.contracts.cutting import ELLIPSIS, cut_text, end_whole
from feedbacknlp.report.view.change import ENOUGH
from feedbacknlp.report.view.reader import Reader
from feedbacknlp.report.view.scores import Record, ScoreView, records, tell_sure

__all__ = ["Cause", "Dossier", "Quote", "open_dossiers", "split_quote"]

MOST_CHARACTERS = 420
"""Longest context of a quote in the page; the workbook holds all."""

LEADING = 3
"""Drivers a side whose quotes the page shows at once."""

HALF = 0.5
"""The fall of mentions for which the page tells the simulated score; the workbook holds others."""

MOST_WAVES = 6
"""Waves whose shares a dossier shows; the chart of changes and the workbook hold all."""

MOST_QUOTES = 900
"""Quotes in the page over all drivers and scores: what fits in its budget of 1.5 MB."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Quote:
    """One customer's words.

    Parameters
    ----------
    before, words, after : str
        The comment, cut where the quoted statement begins and ends.
    row : Record
    """

    before: str
    words: str
    after: str
    row: Record


@dataclass(frozen=True, slots=True, kw_only=True)
class Cause:
    """What many say within a driver.

    Parameters
    ----------
    row : Record
        Phrase, count, share and quote.
    bands : tuple of Record
        How many say it in each band, the worst first.
    """

    row: Record
    bands: tuple[Record, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Dossier:
    """One driver of one score.

    Parameters
    ----------
    driver : Record
    sure : {"clear", "small", "odd", "chance", "few"}
    leading : bool
        Among the first that hold down or lift up; the page opens with these and shows the others when asked.
    anchor : str
        Name of its place in the page.
    sentence, effect, what_if : str
        Its figures in words, and the score if half of its mentions were gone; '' where that is not known.
    odds : str
        Of the worst and the best band how many mention it, with the odds ratio; '' where there are no two bands.
    bands, waves : tuple of Record
    causes : tuple of Cause
        What is said within it, at most four.
    supports, contradicts : tuple of Quote
    """

    driver: Record
    sure: str
    leading: bool
    anchor: str
    sentence: str
    effect: str
    what_if: str
    odds: str
    bands: tuple[Record, ...]
    waves: tuple[Record, ...]
    causes: tuple[Cause, ...]
    supports: tuple[Quote, ...]
    contradicts: tuple[Quote, ...]

    @property
    def recent(self) -> tuple[Record, ...]:
        """Rows of the last waves, at most six."""
        return self.waves[-MOST_WAVES:]

    @property
    def few(self) -> bool:
        """Whether a band or wave that is shown has too few answers to be compared."""
        return any(row["base"] < ENOUGH for row in (*self.bands, *self.recent))

    @property
    def edges(self) -> tuple[Record, Record] | None:
        """Rows of the worst and of the best band; None where there are no two with a base."""
        if len(self.bands) < 2 or None in (self.bands[0]["share"], self.bands[-1]["share"]):
            return None
        return self.bands[0], self.bands[-1]


def split_quote(quote: str, context: str, *, most: int = MOST_CHARACTERS) -> tuple[str, str, str]:
    """The comment around a quoted statement, cut to about ``most`` characters with an ellipsis at each cut.

    Where the statement does not stand in the comment as it is, it is given alone.
    """
    place = context.find(quote) if quote else -1
    if place < 0:
        return "", cut_text(quote, most), ""
    if len(quote) > most:
        return "", cut_text(quote, most), ""
    room = (most - len(quote)) // 2
    before, after = context[:place], context[place + len(quote) :]
    if len(before) > room:
        # cut at its beginning as a text is at its end
        before = ELLIPSIS + end_whole(before[-room:][::-1], before[:-room][::-1])[::-1]
    after = after if len(after) <= room else end_whole(after[:room], after[room:]) + ELLIPSIS
    return before, quote, after


def open_dossiers(reader: Reader, score: ScoreView) -> tuple[Dossier, ...]:
    """A dossier for each driver of the score, in the order of their impact."""
    quotes, causes = _quotes(reader, score), _causes(reader, score)
    first = reader.scores[0]
    leading = _leading(score)
    return tuple(
        Dossier(
            driver=driver,
            sure=tell_sure(score, driver, reader.false_discovery),
            leading=driver["driver_id"] in leading,
            anchor=score.anchor(driver["driver_id"], first),
            sentence=_sentence(reader, score, driver),
            effect=_effect(reader, score, driver),
            what_if=_what_if(reader, score, driver),
            odds=_odds(reader, driver, score.driver_bands.get(driver["driver_id"], ())),
            bands=score.driver_bands.get(driver["driver_id"], ()),
            waves=score.driver_trends.get(driver["driver_id"], ()),
            causes=tuple(causes.get(driver["driver_id"], {}).values()),
            supports=tuple(quote for quote in quotes.get(driver["driver_id"], []) if quote.row["role"] == "supports"),
            contradicts=tuple(
                quote for quote in quotes.get(driver["driver_id"], []) if quote.row["role"] == "contradicts"
            ),
        )
        for driver in score.drivers
    )


def _leading(score: ScoreView) -> set[str]:
    first = [*score.holding_down()[:LEADING], *score.lifting_up()[:LEADING]]
    return {driver["driver_id"] for driver in first or score.drivers[: 2 * LEADING]}


def _sentence(reader: Reader, score: ScoreView, driver: Record) -> str:
    words, numbers = reader.words, reader.numbers
    told = words(
        "dossier.mention",
        share=numbers.percent(driver["share"]),
        n=numbers.whole(driver["n"]),
        base=numbers.whole(driver["base"]),
    )
    if driver["score_with"] is not None and driver["score_without"] is not None:
        told += words("join.sentences") + words(
            "dossier.scores",
            score=reader.score_name(score),
            inside=numbers.score(driver["score_with"], score.metric),
            outside=numbers.score(driver["score_without"], score.metric),
        )
    return told


def _effect(reader: Reader, score: ScoreView, driver: Record) -> str:
    if driver["impact"] is None:
        return ""
    if tell_sure(score, driver, reader.false_discovery) == "odd":
        return reader.words("dossier.odd_complaint" if driver["polarity"] < 0 else "dossier.odd_praise")
    size = reader.numbers.difference(abs(driver["impact"]), score.metric).lstrip("+")
    return reader.words(
        "dossier.down" if driver["impact"] < 0 else "dossier.up",
        score=reader.score_name(score),
        size=size,
        interval=reader.impact_interval(driver, score),
    )


def _odds(reader: Reader, driver: Record, bands: tuple[Record, ...]) -> str:
    """The counts behind the shares of the worst and the best band, and the odds ratio that they give."""
    if len(bands) < 2:
        return ""
    words, numbers, worst, best = reader.words, reader.numbers, bands[0], bands[-1]
    told = words(
        "odds.told",
        worst=reader.band_name(worst["band"]),
        n_worst=numbers.whole(worst["n"]),
        base_worst=numbers.whole(worst["base"]),
        best=reader.band_name(best["band"]),
        n_best=numbers.whole(best["n"]),
        base_best=numbers.whole(best["base"]),
    )
    if driver["odds_ratio"] is None or driver["odds_low"] is None:
        return told
    interval = words("interval", low=numbers.ratio(driver["odds_low"]), high=numbers.ratio(driver["odds_high"]))
    ratio = words("odds.ratio", ratio=numbers.ratio(driver["odds_ratio"]), interval=interval)
    return told + words("join.sentences") + ratio


def _what_if(reader: Reader, score: ScoreView, driver: Record) -> str:
    """The simulated score where half of those who mention a clear negative driver did not."""
    row = next((row for row in score.what_if if row["driver_id"] == driver["driver_id"] and row["fall"] == HALF), None)
    if row is None or row["change"] is None or not driver["clear"] or driver["polarity"] > 0:
        return ""
    words, numbers = reader.words, reader.numbers
    low, high = (numbers.difference(row[end], score.metric) for end in ("low", "high"))
    return words(
        "dossier.what_if",
        fall=numbers.level(row["fall"]),
        score=reader.score_name(score),
        # rounded to whole points a gain of a third of one would read as one
        now=numbers.score(row["value_if"] - row["change"], score.metric),
        value=numbers.score(row["value_if"], score.metric),
        interval=words("interval", low=low, high=high),
    )


def _causes(reader: Reader, score: ScoreView) -> dict[str, dict[int, Cause]]:
    """Causes of each driver by their rank."""
    found: dict[str, dict[int, list[Record]]] = {}
    for row in records(reader.findings.causes):
        if (row["score_kind"], row["question"]) == score.key:
            found.setdefault(row["driver_id"], {}).setdefault(row["rank"], []).append(row)
    return {
        driver: {rank: Cause(row=rows[0], bands=tuple(rows)) for rank, rows in sorted(ranks.items())}
        for driver, ranks in found.items()
    }


def _quotes(reader: Reader, score: ScoreView) -> dict[str, list[Quote]]:
    rows = [row for row in records(reader.findings.quotes) if (row["score_kind"], row["question"]) == score.key]
    # of typical voices those that the reader can read come first
    own = reader.words.language
    rows.sort(key=lambda row: (row["driver_id"], row["language"] != own, row["rank"], row["comment_id"]))
    total = len(reader.findings.quotes)
    # a study of many themes keeps the first quotes of each driver, so that none is left without words
    per_driver = (
        max(1, MOST_QUOTES * len(rows) // max(total, 1) // max(len({row["driver_id"] for row in rows}), 1))
        if total > MOST_QUOTES
        else total
    )
    found: dict[str, list[Quote]] = {}
    for row in rows:
        mine = found.setdefault(row["driver_id"], [])
        same_role = sum(quote.row["role"] == row["role"] for quote in mine)
        if same_role < per_driver:
            before, words, after = split_quote(str(row["quote"]), str(row["context"]))
            mine.append(Quote(before=before, words=words, after=after, row=row))
    return found
