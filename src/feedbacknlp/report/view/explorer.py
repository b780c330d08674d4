"""The comments that the page holds for searching: all of them, or a sample that says so."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from typing import Any

from feedbacknlp.report.measure import shorten_text
from feedbacknlp.report.view.comments import CommentRow, gather_comments, list_written
from feedbacknlp.report.view.reader import Reader

__all__ = ["gather_explorer"]

SMALLEST_ROW = 30
"""Bytes that a comment takes at least."""

LONGEST = 600
"""Columns of one comment in the page."""


def gather_explorer(reader: Reader, *, room: int) -> dict[str, Any]:
    """Comments, themes and scores for the page's search.

    A sample is chosen by the hash of the comment's id: the same on every run, blind to order, score and text.

    Parameters
    ----------
    reader : Reader
    room : int
        Bytes that the comments may take.

    Returns
    -------
    dict
        Lists for the script: ``rows`` are id, wave, language, themes with polarity, scores with band, text.
    """
    written = list_written(reader.findings)
    # no row takes less than this, so more than these can not fit
    likely = sorted(written, key=lambda name: hashlib.sha256(name.encode()).digest())[: max(0, room // SMALLEST_ROW)]
    place = {name: position for position, name in enumerate(likely)}
    candidates = gather_comments(reader.findings, among=likely)
    candidates.sort(key=lambda row: place[row.comment_id])
    themes = sorted({theme for row in candidates for theme, _ in row.themes})
    number = {theme: position for position, theme in enumerate(themes)}
    rows = []
    for candidate in candidates:
        row = _row(reader, candidate, number)
        room -= len(json.dumps(row, ensure_ascii=False, separators=(",", ":")).encode(errors="replace")) + 1
        if room < 0:
            break
        rows.append(row)
    rows.sort(key=lambda row: str(row[0]))
    names = {str(row["theme_id"]): str(row["name"]) for row in reader.findings.themes.to_dict("records")}
    return {
        "lede": _lede(reader, len(rows), len(written)),
        "themes": [[theme, names.get(theme, theme)] for theme in themes],
        "scores": [
            [score.slug, reader.score_name(score), [[band, reader.member_name(band)] for band in _bands(score)]]
            for score in reader.scores
        ],
        "waves": list(reader.findings.waves),
        "languages": {code: reader.language_name(code) for code in sorted({row[2] for row in rows})},
        "rows": rows,
    }


def _row(reader: Reader, comment: CommentRow, number: Mapping[str, int]) -> list[Any]:
    return [
        comment.comment_id,
        comment.wave,
        comment.language,
        [[number[theme], polarity] for theme, polarity in comment.themes],
        _scores(reader, comment),
        shorten_text(comment.text, LONGEST),
    ]


def _lede(reader: Reader, shown: int, total: int) -> str:
    whole = reader.numbers.whole
    if shown < total:
        return reader.words("comments.sample", shown=whole(shown), total=whole(total))
    return reader.words("comments.all", total=whole(total))


def _bands(score: Any) -> list[str]:
    return [row["band"] for row in score.bands] or (list(score.scale.band_names) if score.scale else [])


def _scores(reader: Reader, row: CommentRow) -> list[list[Any] | int]:
    """Value and band of each score of the study; 0 where the comment has none."""
    return [
        [reader.numbers.value(row.scores[score.key][0]), row.scores[score.key][1]] if score.key in row.scores else 0
        for score in reader.scores
    ]
