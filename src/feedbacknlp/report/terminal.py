"""The summary for a terminal: about twenty-five lines of plain text."""

from __future__ import annotations

from feedbacknlp.contracts import Findings
from feedbacknlp.report.measure import measure_text, shorten_text
from feedbacknlp.report.view.answer_drivers import MOST, pick_leading
from feedbacknlp.report.view.cautions import cautions_of_score, cautions_of_study
from feedbacknlp.report.view.change import tell_change
from feedbacknlp.report.view.comments import count_comments
from feedbacknlp.report.view.gate import tell_gate
from feedbacknlp.report.view.reader import Reader, open_reader
from feedbacknlp.report.view.requests import group_requests
from feedbacknlp.report.view.scores import Record, ScoreView, tell_sure

__all__ = ["summarise_findings"]

_NAME = 30
_ASKED = 80
_LINE = 118

MOST_CAUTIONS = 2
"""Cautions told of each score, and twice as many of the study as a whole; the page holds all."""


def summarise_findings(findings: Findings) -> str:
    """The answer as plain text: scores with intervals, what holds them down and up, what changed, what was asked for.

    Only names of themes and requests appear, no quotes; no colour codes. Of more than two scores the first two tell
    their drivers.
    """
    reader = open_reader(findings)
    words = reader.words
    lines = [reader.title, ""]
    if not reader.scores:
        lines += [words("empty.no_score"), words("empty.no_score_why" if count_comments(findings) else "empty.nothing")]
    names = max((measure_text(_name(reader, score)) for score in reader.scores), default=0)
    lines += [_score(reader, score, names) for score in reader.scores]
    for score in reader.scores[:2]:
        lines += _drivers(reader, score)
    lines += _changes(reader)
    groups = group_requests(findings)[:MOST]
    if groups:
        lines += ["", words("asked.counted")]
        asked = [(reader.numbers.whole(group.customers), group.tell_name(reader)) for group in groups]
        lines += [f"{customers:>6}  {shorten_text(name, _ASKED)}" for customers, name in asked]
    gate = [line for score in reader.scores[:1] for line in [tell_gate(reader, score)] if line]
    rests = [*gate, *_cautions(reader)]
    lines += ["", *rests] if rests else []
    return "\n".join(lines) + "\n"


def _name(reader: Reader, score: ScoreView) -> str:
    return shorten_text(reader.score_name(score), _NAME)


def _score(reader: Reader, score: ScoreView, names: int) -> str:
    if score.now is None or score.now["value"] is None:
        return reader.words("headline.no_value", score=reader.score_name(score))
    value = reader.numbers.score(score.now["value"], score.metric)
    base = reader.words.count("responses", score.now["base"], reader.numbers.whole(score.now["base"]))
    interval = reader.interval(score.now["low"], score.now["high"], score)
    scale = reader.scale_ends(score)
    told = reader.words("join.list").join(
        filter(None, [base, score.focus, reader.words("summary.scale", scale=scale) if scale else ""])
    )
    return f"{_pad(_name(reader, score), names)} {value:>6}   {interval}   ({told})"


def _drivers(reader: Reader, score: ScoreView) -> list[str]:
    words = reader.words
    lines = ["", words("summary.drivers", score=reader.score_name(score))]
    for title, sure, hints in (
        (words("down.title"), score.holding_down(), score.hints("holds_down")),
        (words("up.title"), score.lifting_up(), score.hints("lifts")),
    ):
        chosen = pick_leading(sure) or hints[:1]
        small = bool(chosen) and tell_sure(score, chosen[0], reader.false_discovery) == "small"
        doubt = words("sure.small" if small else "sure.chance")
        lines += [
            f"  {title}" + ("" if sure else f" ({doubt})" if chosen else f": {words('opening.none')}")
        ]
        lines += [f"    {_driver(reader, score, row)}" for row in chosen]
    return lines


def _driver(reader: Reader, score: ScoreView, row: Record) -> str:
    numbers = reader.numbers
    impact = numbers.difference(row["impact"], score.metric)
    mention = reader.words(
        "mention", share=numbers.percent(row["share"]), n=numbers.whole(row["n"]), base=numbers.whole(row["base"])
    )
    name, interval = shorten_text(row["name"], _NAME), reader.impact_interval(row, score)
    return f"{_pad(name, _NAME)} {impact:>7}   {_pad(interval, 16)}   {mention}"


def _changes(reader: Reader) -> list[str]:
    told = [line for score in reader.scores[:2] for line in tell_change(reader, score)[:2]]
    return ["", *dict.fromkeys(told)] if told else []


def _cautions(reader: Reader) -> list[str]:
    """The weightiest cautions of the study and of each score, and where the others are."""
    told = list(cautions_of_study(reader)[: 2 * MOST_CAUTIONS])
    for score in reader.scores:
        told += cautions_of_score(reader, score)[:MOST_CAUTIONS]
    if not told:
        return []
    more = len(reader.findings.cautions) - len(told)
    lines = [f"! {shorten_text(caution.text, _LINE)}" for caution in told]
    where = reader.words.count("cautions.more", more, reader.numbers.whole(more), title=reader.words("cautions.title"))
    return lines + ([f"  {where}"] if more else [])


def _pad(text: str, columns: int) -> str:
    return text + " " * max(0, columns - measure_text(text))
