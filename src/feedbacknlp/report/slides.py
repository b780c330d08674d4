"""Five slides that an analyst can send on: the answer, its drivers, what changed, what was asked for, their words.

Charts are native, so that they can be restyled and their figures read in the slide program. The slides speak of the
study's first score; a report of several scores has the others on the page and in the workbook. A study of one wave has
the score bands in the place of what changed.
"""

from __future__ import annotations

import io
from pathlib import Path
from typing import Any

from feedbacknlp.contracts import Findings
from feedbacknlp.report.atomic import replace_file
from feedbacknlp.report.charts.frame import pick_drivers
from feedbacknlp.report.measure import shorten_text
from feedbacknlp.report.palette import heat_colour, heat_ink
from feedbacknlp.report.slide_parts import (
    EDGE,
    HEIGHT,
    WIDTH,
    add_bars,
    add_course,
    add_rule,
    add_table,
    clean_slide_text,
    open_slide,
    set_typeface,
    still_archive,
    write_lines,
)
from feedbacknlp.report.view.answer import give_answer
from feedbacknlp.report.view.answer_drivers import DriverLine
from feedbacknlp.report.view.cautions import cautions_of_score, cautions_of_study
from feedbacknlp.report.view.change import has_enough
from feedbacknlp.report.view.comments import count_comments
from feedbacknlp.report.view.dossiers import open_dossiers
from feedbacknlp.report.view.reader import Reader, open_reader
from feedbacknlp.report.view.requests import group_requests
from feedbacknlp.report.view.scores import Record, ScoreView, tell_sure

__all__ = ["write_slides"]

_MOST_DRIVERS = 8
_MOST_REQUESTS = 6
_MOST_QUOTES = 6
_SIDES = {-1: "negative", 0: "neutral", 1: "positive"}


def write_slides(findings: Findings, path: Path) -> Path:
    """Write the slides.

    Parameters
    ----------
    findings : Findings
    path : Path
        File to write, usually ``report.pptx``.

    Returns
    -------
    Path
        The file; the same bytes for the same findings.

    Raises
    ------
    FileError
        The folder can not be written to (FB194).
    """
    import pptx
    from pptx.util import Inches

    reader = open_reader(findings)
    deck = pptx.Presentation()
    deck.slide_width, deck.slide_height = Inches(WIDTH), Inches(HEIGHT)
    set_typeface(deck)
    deck.core_properties.title = clean_slide_text(reader.title)
    deck.core_properties.author = f"feedbacknlp {findings.provenance.version}"
    score = reader.scores[0] if reader.scores else None
    if score is None:
        words = reader.words
        key = "empty.no_score_why" if count_comments(findings) else "empty.nothing"
        _say(_open(deck, reader, words("empty.no_score")), words(key))
    else:
        _add_answer(deck, reader, score)
        _add_drivers(deck, reader, score)
        if len([wave for wave in score.waves if wave["value"] is not None]) > 1:
            _add_change(deck, reader, score)
        else:
            _add_bands(deck, reader, score)
    _add_requests(deck, reader)
    if score is not None:
        _add_quotes(deck, reader, score)
    whole = io.BytesIO()
    deck.save(whole)
    with replace_file(path) as temporary:
        temporary.write_bytes(still_archive(whole.getvalue()))
    return path


def _open(deck: Any, reader: Reader, title: str) -> Any:
    return open_slide(deck, title, footer=reader.title)


def _say(slide: Any, text: str) -> None:
    """What a slide says that has nothing to show."""
    write_lines(slide, [text], box=(EDGE, 1.7, 11.0, 1.0))


def _add_answer(deck: Any, reader: Reader, score: ScoreView) -> None:
    answer, numbers, words = give_answer(reader, score), reader.numbers, reader.words
    slide = _open(deck, reader, answer.headline)
    now = score.now
    if now is not None and now["value"] is not None:
        big = reader.numbers.score(now["value"], score.metric)
        add_rule(slide, (EDGE, 1.6, 5.6, 1.4), "sunk")
        write_lines(slide, [big], box=(EDGE + 0.25, 1.78, 3.0, 1.1), size=60, bold=True)
        name = reader.score_name(score) + (f" · {score.focus}" if score.focus else "")
        beside = [name, reader.interval(now["low"], now["high"], score)]
        write_lines(
            slide,
            [*beside, words("opening.interval", confidence=numbers.level(reader.confidence))],
            box=(EDGE + 3.2, 1.85, 2.3, 1.0),
            size=14,
        )
    others = [
        f"{reader.score_name(other)} {reader.numbers.score(other.now['value'], other.metric)}"
        f" ({reader.interval(other.now['low'], other.now['high'], other)})"
        for other in reader.scores[1:]
        if other.now is not None and other.now["value"] is not None
    ]
    lines = [line for line in (answer.fix, *answer.certainty, answer.moved, " · ".join(others)) if line]
    write_lines(slide, lines, box=(EDGE, 3.25, 5.6, 2.8), size=13)
    bands = [band for band in score.bands if band["share"] is not None]
    last = len(score.bands) - 1
    if bands:
        rows = [
            (
                reader.band_name(band["band"]),
                band["share"],
                _SIDES[-1 if band["position"] == 0 else 1 if band["position"] == last else 0],
            )
            for band in bands
        ]
        share = words("column.share_of_answers")
        add_bars(slide, rows, title=share, box=(7.0, 1.55, 5.7, 1.9), number=numbers.percent_pattern("0%"), names=0.3)
    sides = (
        (7.0, "negative", "down.title", answer.down),
        (10.0, "positive", "up.title", answer.up),
    )
    for left, colour, title, drivers in sides:
        _add_side(reader, slide, left, colour, words(title), drivers, words("opening.none"))
    cautions = (*cautions_of_study(reader), *cautions_of_score(reader, score))[:2]
    write_lines(slide, [caution.text for caution in cautions], box=(EDGE, 6.15, 12.0, 0.7), size=11, colour="muted")


def _add_side(
    reader: Reader, slide: Any, left: float, colour: str, title: str, drivers: tuple[DriverLine, ...], nothing: str
) -> None:
    """What holds the score down, or lifts it."""
    add_rule(slide, (left, 3.75, 2.7, 0.04), colour)
    write_lines(slide, [title], box=(left, 3.85, 2.7, 0.3), size=13, bold=True)
    for position, line in enumerate(drivers):
        top = 4.22 + 0.58 * position
        ink = "ink" if line.clear else "muted"
        name = shorten_text(reader.subject(line.row), 52)
        write_lines(slide, [name], box=(left, top, 1.95, 0.5), size=12, colour=ink)
        figure = colour if line.clear else "muted"
        write_lines(
            slide, [line.impact], box=(left + 1.95, top, 0.75, 0.3), size=13, bold=True, colour=figure, right=True
        )
    if not drivers:
        write_lines(slide, [nothing], box=(left, 4.22, 2.7, 0.5), size=12, colour="muted")


def _pick(reader: Reader, score: ScoreView) -> list[Record]:
    # a complaint of pleased customers needs more words than a slide has: the page and the workbook tell it
    return [
        driver
        for driver in pick_drivers(score, _MOST_DRIVERS)
        if tell_sure(score, driver, reader.false_discovery) != "odd"
    ]


def _add_drivers(deck: Any, reader: Reader, score: ScoreView) -> None:
    words, numbers = reader.words, reader.numbers
    slide = _open(deck, reader, words("summary.drivers", score=reader.score_name(score)))
    drivers = _pick(reader, score)
    if not drivers:
        _say(slide, words("empty.no_drivers"))
        return
    height = min(4.3, 0.62 * len(drivers))
    add_bars(
        slide,
        [(shorten_text(str(driver["name"]), 36), driver["impact"], _SIDES[driver["polarity"]]) for driver in drivers],
        title=words("column.impact"),
        box=(EDGE, 1.9, 6.9, height),
        number="+0.00;-0.00;0.00" if score.metric == "mean" else "+0.0;-0.0;0.0",
        names=0.4,
        intervals=[
            tuple(driver["impact"] if driver[end] is None else driver[end] for end in ("impact_low", "impact_high"))
            for driver in drivers
        ],
    )
    add_table(
        slide,
        [
            [
                numbers.difference(driver["impact"], score.metric),
                reader.impact_interval(driver, score),
                f"{numbers.percent(driver['share'])} ({numbers.whole(driver['n'])})",
                words(f"sure.{tell_sure(score, driver, reader.false_discovery)}"),
            ]
            for driver in drivers
        ],
        titles=[words(f"column.{name}") for name in ("impact", "interval", "share", "sure")],
        box=(7.7, 1.9, 5.0, height),
        parts=(0.15, 0.32, 0.27, 0.26),
    )
    note = words("opening.impact_is", score=reader.score_name(score))
    write_lines(slide, [note], box=(EDGE, 6.45, 12.0, 0.5), size=11, colour="muted")


def _add_change(deck: Any, reader: Reader, score: ScoreView) -> None:
    words = reader.words
    told = list(give_answer(reader, score).change)
    slide = _open(deck, reader, words("nav.change"))
    write_lines(slide, told, box=(EDGE, 1.65, 4.6, 4.5), size=16)
    name, enough = reader.score_name(score), [wave for wave in score.waves if has_enough(wave)]
    add_course(
        slide,
        [
            (
                str(wave["wave"]),
                wave["value"],
                wave["value"] if wave["low"] is None else wave["low"],
                wave["value"] if wave["high"] is None else wave["high"],
            )
            for wave in (enough if len(enough) > 1 else [wave for wave in score.waves if wave["value"] is not None])
        ],
        title=name,
        box=(5.7, 1.5, 7.0, 4.9),
        number={"net": "+0;-0;0", "share": "0", "mean": "0.00"}[score.metric],
    )
    note = words("chart.waves.caption", score=name, confidence=reader.numbers.level(reader.confidence))
    write_lines(slide, [note], box=(5.9, 6.45, 6.8, 0.4), size=11, colour="muted")


def _add_bands(deck: Any, reader: Reader, score: ScoreView) -> None:
    """Which driver is mentioned in which band, where there is no second wave to compare with."""
    words, numbers = reader.words, reader.numbers
    slide = _open(deck, reader, words("nav.bands"))
    bands = [str(band["band"]) for band in score.bands]
    drivers = [driver for driver in _pick(reader, score) if score.driver_bands.get(driver["driver_id"])]
    if not bands or not drivers:
        _say(slide, words("change.one_wave"))
        return
    rows, fills = [], []
    told = (row["share"] for driver in drivers for row in score.driver_bands[driver["driver_id"]])
    most = max((share for share in told if share is not None), default=0.0)
    for driver in drivers:
        found = {row["band"]: row["share"] for row in score.driver_bands[driver["driver_id"]]}
        shares = [found.get(band) for band in bands]
        rows.append([shorten_text(str(driver["name"]), 40), *(numbers.percent(share) for share in shares)])
        colours = [
            ("", "") if share is None else (heat_colour(share, driver["polarity"], most), heat_ink(share, most))
            for share in shares
        ]
        fills.append([("", ""), *colours])
    part = 0.62 / len(bands)
    add_table(
        slide,
        rows,
        titles=[words("column.driver"), *(reader.band_name(band) for band in bands)],
        box=(EDGE, 2.0, 11.9, min(4.3, 0.55 * len(rows))),
        parts=(0.38, *(part for _ in bands)),
        fills=fills,
        size=14,
    )
    write_lines(slide, [words("bands.lede")], box=(EDGE, 6.45, 12.0, 0.5), size=11, colour="muted")


def _add_requests(deck: Any, reader: Reader) -> None:
    words = reader.words
    slide = _open(deck, reader, words("asked.counted"))
    groups = group_requests(reader.findings)[:_MOST_REQUESTS]
    if not groups:
        _say(slide, words("requests.none"))
        return
    height = 0.8 * len(groups)
    add_bars(
        slide,
        [(shorten_text(group.tell_name(reader), 64), group.customers, "accent") for group in groups],
        title=words("column.responses"),
        box=(EDGE, 1.6, 7.0, height),
        number="0",
        names=0.5,
    )
    voices = [group.voice(words.language) for group in groups]
    said = [[f"“{shorten_text(str(voice['request']), 120)}”" if voice else ""] for voice in voices]
    add_table(slide, said, box=(7.9, 1.6, 4.8, height), parts=(1.0,), size=13)


def _add_quotes(deck: Any, reader: Reader, score: ScoreView) -> None:
    slide = _open(deck, reader, reader.words("nav.quotes"))
    leading = [dossier for dossier in open_dossiers(reader, score) if dossier.leading and dossier.supports]
    if not leading:
        _say(slide, reader.words("quotes.none"))
        return
    # complaints stand on the left and praise on the right, the strongest on top
    sides = (
        [dossier for dossier in leading if dossier.driver["polarity"] < 0],
        [dossier for dossier in reversed(leading) if dossier.driver["polarity"] >= 0],
    )
    for column, dossiers in enumerate(sides):
        for row, dossier in enumerate(dossiers[: _MOST_QUOTES // 2]):
            left, top = EDGE + 6.2 * column, 1.65 + 1.75 * row
            driver = dossier.driver
            add_rule(slide, (left, top, 0.06, 1.5), _SIDES[driver["polarity"]])
            heading = f"{driver['name']}  {reader.numbers.difference(driver['impact'], score.metric)}"
            write_lines(slide, [heading], box=(left + 0.2, top, 5.5, 0.3), size=14, bold=True)
            said = [
                f"“{shorten_text(quote.words, 130)}” – {reader.member_name(quote.row['band'])}"
                for quote in dossier.supports[:2]
            ]
            write_lines(slide, said, box=(left + 0.2, top + 0.36, 5.5, 1.1), size=13)
