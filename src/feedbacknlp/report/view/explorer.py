"""The comments that the page holds for searching: all of them, or a sample that says so."""

from __future__ import annotations

import hashlib
from typing import Any

from feedbacknlp.report.measure import shorten_text
from feedbacknlp.report.view.comments import CommentRow, count_comments, gather_comments
from feedbacknlp.report.view.reader import Reader

__all__ = ["gather_explorer"]

ROOM = 420_000
"""Bytes of comment text in the page: with the rest of it under 1.5 MB."""

LONGEST = 600
"""Columns of one comment in the page."""


def gather_explorer(reader: Reader) -> dict[str, Any]:
    """Comments, themes and scores for the page's search.

    A sample is chosen by the hash of the comment's id: the same on every run, blind to order, score and text.

    Returns
    -------
    dict
        ``shown`` and ``total`` (numbers of comments with text) and ``data`` (lists for the script).
    """
    rows = [row for row in gather_comments(reader.findings, most=count_comments(reader.findings)) if row.text.strip()]
    chosen: list[CommentRow] = []
    room = ROOM
    for row in sorted(rows, key=lambda row: hashlib.sha256(row.comment_id.encode()).digest()):
        room -= len(shorten_text(row.text, LONGEST).encode()) + 90
        if room < 0:
            break
        chosen.append(row)
    chosen.sort(key=lambda row: row.comment_id)
    names = {str(row["theme_id"]): str(row["name"]) for row in reader.findings.themes.to_dict("records")}
    themes = sorted({theme for row in chosen for theme, _ in row.themes})
    place = {theme: position for position, theme in enumerate(themes)}
    return {
        "shown": len(chosen),
        "total": len(rows),
        "data": {
            "themes": [[theme, names.get(theme, theme)] for theme in themes],
            "scores": [
                [score.slug, reader.score_name(score), [[band, reader.member_name(band)] for band in _bands(score)]]
                for score in reader.scores
            ],
            "waves": list(reader.findings.waves),
            "languages": {code: reader.language_name(code) for code in sorted({row.language for row in chosen})},
            "rows": [
                [
                    row.comment_id,
                    row.wave,
                    row.language,
                    [[place[theme], polarity] for theme, polarity in row.themes],
                    _scores(reader, row),
                    shorten_text(row.text, LONGEST),
                ]
                for row in chosen
            ],
        },
    }


def _bands(score: Any) -> list[str]:
    return [row["band"] for row in score.bands] or (list(score.scale.band_names) if score.scale else [])


def _scores(reader: Reader, row: CommentRow) -> list[list[Any] | int]:
    """Value and band of each score of the study; 0 where the comment has none."""
    return [
        [reader.numbers.value(row.scores[score.key][0]), row.scores[score.key][1]] if score.key in row.scores else 0
        for score in reader.scores
    ]
