"""What the page's script reads: people, and the comments that fit; all of them, or a sample that says so."""

from __future__ import annotations

import json
from collections.abc import Collection
from typing import Any

from feedbacknlp.contracts.cutting import cut_text
from feedbacknlp.report.view.comments import CommentRow, gather_comments, list_written
from feedbacknlp.report.view.people import MOST_PEOPLE, People, gather_people
from feedbacknlp.report.view.reader import Reader
from feedbacknlp.report.view.requests import RequestGroup
from feedbacknlp.report.view.sample import ASSURED, order_comments
from feedbacknlp.report.view.scores import ScoreView

__all__ = ["LIVE_WORDS", "gather_explorer"]

SMALLEST_ROW = 30
"""Bytes that a comment takes at least."""

LONGEST = 700
"""Characters of one comment in the page."""

LIVE_WORDS = (
    "part.none",
    "part.shown",
    "part.sample",
    "part.band",
    "part.responses",
    "part.few",
    "mention",
    "also.praised",
    "also.complained",
    "opening.hints",
    "opening.interval",
    "fix.sure",
    "fix.hint",
    "fix.order_sure",
    "fix.order_two",
    "fix.order_three",
    "join.sentences",
    "comments.found",
    "comments.of_driver",
    "comments.more",
    "down.title",
    "up.title",
    "opening.none",
    "interval",
    "sure.clear",
    "sure.small",
    "source.row",
    "sure.odd",
    "sure.chance",
    "sure.few",
    "column.wave",
    "column.responses",
    "column.band",
    "column.theme",
    "column.driver",
    "column.impact",
    "filter.all",
    "filter.remove",
    "filter.latest",
    "filter.together",
    "polarity.negative",
    "polarity.neutral",
    "polarity.positive",
)
"""Keys of the words that the script says."""


def gather_explorer(
    reader: Reader,
    *,
    room: int,
    groups: tuple[RequestGroup, ...] = (),
    named: Collection[str] = (),
    most_people: int = MOST_PEOPLE,
) -> dict[str, Any]:
    """People, comments, scores and words for the page's script.

    Where not all comments fit, :func:`~feedbacknlp.report.view.sample.order_comments` says which are taken; people, of
    whom figures are counted, are a sample by the hash of their id alone.

    Parameters
    ----------
    reader : Reader
    room : int
        Bytes that all of it may take; people come first, comments take what is left.
    groups : tuple of RequestGroup
        Of these the script learns who asks.
    named : collection of str
        People whom the rest of the page names.
    most_people : int
        People at most.

    Returns
    -------
    dict
        ``rows`` are comment id, person, language, evidence (theme, polarity, from, to in UTF-16 units), text.
    """
    people = gather_people(reader, most=most_people)
    everything = list_written(reader.findings)
    written = [name for name in everything if name in people.owner]
    total = len(everything)
    drivers = {driver["driver_id"]: driver for score in reader.scores for driver in score.drivers}
    content: dict[str, Any] = {
        **people.data,
        "total": people.total,
        "scores": [_score(reader, score) for score in reader.scores],
        "drivers": [
            [
                name,
                str(driver["name"]),
                people.theme_number[driver["theme_id"]],
                int(driver["polarity"]),
                reader.subject(driver),
            ]
            for name, driver in sorted(drivers.items())
            if driver["theme_id"] in people.theme_number
        ],
        "groups": [
            sorted(
                {
                    people.place[person]
                    for row in group.rows
                    for person in [row["response_id"] or row["comment_id"]]
                    if person in people.place
                }
            )
            for group in groups
        ],
        "named": {name: people.place[name] for name in sorted(named) if name in people.place},
        "limits": {
            "level": reader.numbers.level(reader.confidence),
            "discovery": reader.false_discovery,
            "z": _quantile(reader.confidence),
            "base": reader.findings.thresholds.get("smallest_base", 10),
            "cell": reader.findings.thresholds.get("smallest_cell", 10),
        },
        "words": {key: reader.words.texts[key] for key in LIVE_WORDS},
    }
    left = room - _size(content) - _size(_lede(reader, total - 1, total))
    if left < 0 and most_people > 100 and people.place:
        fewer = min(len(people.place), most_people) // 2
        return gather_explorer(reader, room=room, groups=groups, named=named, most_people=fewer)
    likely = order_comments(reader, written, people.owner)[: max(0, left // SMALLEST_ROW)]
    place = {name: position for position, name in enumerate(likely)}
    candidates = gather_comments(reader.findings, among=likely)
    candidates.sort(key=lambda row: place[row.comment_id])
    rows = []
    for candidate in candidates:
        row = _row(candidate, people)
        left -= _size(row) + 1
        if left < 0:
            break
        rows.append(row)
    rows.sort(key=lambda row: str(row[0]))
    codes = {str(row[2]) for row in rows}
    return content | {
        "lede": _lede(reader, len(rows), total),
        "languages": {code: reader.language_name(code) for code in sorted(codes)},
        "rows": rows,
    }


def _size(value: Any) -> int:
    return len(json.dumps(value, ensure_ascii=False, separators=(",", ":")).encode(errors="replace"))


def _quantile(confidence: float) -> float:
    from statistics import NormalDist

    return NormalDist().inv_cdf(0.5 + confidence / 2)


def _score(reader: Reader, score: ScoreView) -> dict[str, Any]:
    scale = score.scale
    bands = [row["band"] for row in score.bands] or (list(scale.band_names) if scale else [])
    low, high = (scale.low, scale.high) if scale else (0.0, 10.0)
    worst, best = {"net": (-100.0, 100.0), "share": (0.0, 100.0)}.get(score.metric, (low, high))
    return {
        "slug": score.slug,
        "name": reader.score_name(score),
        "metric": score.metric,
        "worst": worst,
        "best": best,
        "direction": reader.direction(score),
        "focus": score.focus,
        "smallest": round(score.smallest_effect, 9),
        "bands": [[band, reader.band_name(band), reader.member_name(band)] for band in bands],
    }


def _row(comment: CommentRow, people: People) -> list[Any]:
    text = cut_text(comment.text, LONGEST)
    return [
        comment.comment_id,
        people.place[people.owner[comment.comment_id]],
        comment.language,
        [
            [people.theme_number[theme], polarity, _units(text, start), _units(text, min(end, len(text)))]
            for theme, polarity, start, end in comment.evidence
        ],
        text,
    ]


def _units(text: str, position: int) -> int:
    """A position in characters as one in UTF-16 units, which JavaScript counts in."""
    # one unit a sign, and two of those behind the first 65,536
    return len(text[:position].encode("utf-16-le", "surrogatepass")) // 2


def _lede(reader: Reader, shown: int, total: int) -> str:
    whole = reader.numbers.whole
    if shown < total:
        return reader.words("comments.sample", shown=whole(shown), total=whole(total), n=ASSURED)
    return reader.words("comments.all", total=whole(total))


