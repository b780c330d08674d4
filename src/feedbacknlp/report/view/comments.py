"""Comments as a person reads them: the masked text beside response, scores and themes."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import pandas as pd

from feedbacknlp.contracts import Findings
from feedbacknlp.contracts.members import are_members
from feedbacknlp.report.view.scores import known, records

__all__ = ["CommentRow", "count_comments", "gather_comments", "list_written"]


@dataclass(frozen=True, slots=True, kw_only=True)
class CommentRow:
    """One comment.

    Parameters
    ----------
    comment_id, response_id, wave, language, outcome, text : str
        '' where unknown.
    scores : mapping of (kind, question) to (value, band)
    themes : tuple of (theme_id, polarity)
        In the order of the text, each once.
    evidence : tuple of (theme_id, polarity, start, end)
        Where in ``text`` each theme is mentioned.
    """

    comment_id: str
    response_id: str
    wave: str
    language: str
    outcome: str
    text: str
    scores: Mapping[tuple[str, str], tuple[float, str]]
    themes: tuple[tuple[str, int], ...]
    evidence: tuple[tuple[str, int, int, int], ...]


def count_comments(findings: Findings) -> int:
    """How many comments Findings hold row by row."""
    return len(findings.rows.get("comments", ()))


def list_written(findings: Findings) -> list[str]:
    """Ids of the comments with text, sorted."""
    if "statements" not in findings.rows:
        return []
    statements = findings.rows["statements"]
    written = statements["shown_text"].str.strip().str.len() > 0
    return sorted(statements.loc[written, "comment_id"].unique().tolist())


def gather_comments(
    findings: Findings, *, most: int | None = None, among: Sequence[str] | None = None
) -> list[CommentRow]:
    """Comments by id; nothing where Findings hold no row tables.

    Parameters
    ----------
    findings : Findings
    most : int or None
        The first so many; all where None.
    among : sequence of str or None
        Only these comments; all where None.
    """
    rows = findings.rows
    if "comments" not in rows or "statements" not in rows:
        return []
    comments = rows["comments"]
    comments = comments if among is None else comments[are_members(comments["comment_id"], among)]
    chosen = (
        comments[["comment_id", "response_id"]]
        .sort_values("comment_id", kind="stable")
        .head(len(comments) if most is None else most)
    )
    names = set(chosen["comment_id"].tolist())
    statements = _by_comment(rows["statements"], names, ["start", "statement_id"], ["end", "shown_text", "language"])
    order = ["start", "theme_id", "polarity"]
    mentions = _by_comment(rows["mentions"], names, order, ["end", "statement_id"]) if "mentions" in rows else {}
    outcomes = {}
    if "outcomes" in rows:
        own = rows["outcomes"][are_members(rows["outcomes"]["comment_id"], names)]
        outcomes = dict(zip(own["comment_id"].tolist(), own["outcome"].tolist(), strict=True))
    responses = set(chosen["response_id"].dropna())
    scores, waves = _scores(rows["responses"], responses) if "responses" in rows else ({}, {})
    gathered = []
    for row in records(chosen):
        parts = statements.get(row["comment_id"], [])
        response = row["response_id"] or ""
        text, places = _join(parts)
        mentioned = mentions.get(row["comment_id"], [])
        gathered.append(
            CommentRow(
                comment_id=row["comment_id"],
                response_id=response,
                wave=waves.get(response, ""),
                language=next((part["language"] for part in parts), ""),
                outcome=outcomes.get(row["comment_id"], ""),
                text=text,
                scores=scores.get(response, {}),
                themes=tuple(dict.fromkeys((part["theme_id"], int(part["polarity"])) for part in mentioned)),
                evidence=tuple(dict.fromkeys(_locate(part, places, text) for part in mentioned)),
            )
        )
    return gathered


def _by_comment(
    frame: pd.DataFrame, names: set[str], order: list[str], further: list[str]
) -> dict[str, list[dict[str, Any]]]:
    part = frame.loc[are_members(frame["comment_id"], names), ["comment_id", *order, *further]]
    grouped: dict[str, list[dict[str, Any]]] = {}
    for row in records(part.sort_values(["comment_id", *order], kind="stable")):
        grouped.setdefault(row["comment_id"], []).append(row)
    return grouped


@dataclass(frozen=True, slots=True)
class _Place:
    """Where a statement stands in the raw comment (start, end) and in the shown one (at, length)."""

    start: int
    end: int
    at: int
    length: int


def _join(parts: list[dict[str, Any]]) -> tuple[str, dict[str, _Place]]:
    """The masked statements as one text, and the place of each in it.

    A space stands where the comment had something between two of them.
    """
    text = ""
    places = {}
    for position, part in enumerate(parts):
        text += " " if position and part["start"] > parts[position - 1]["end"] else ""
        shown = str(part["shown_text"] or "")
        places[part["statement_id"]] = _Place(part["start"], part["end"], len(text), len(shown))
        text += shown
    return text, places


def _locate(mention: Mapping[str, Any], places: Mapping[str, _Place], text: str) -> tuple[str, int, int, int]:
    """Where a mention stands in the shown text: its whole words, or the statement where masking moved them."""
    theme, polarity = mention["theme_id"], int(mention["polarity"])
    place = places.get(mention["statement_id"])
    if place is None:
        return theme, polarity, 0, 0
    start, end = mention["start"] - place.start, mention["end"] - place.start
    if place.length != place.end - place.start or not 0 <= start < end <= place.length:
        start, end = 0, place.length
    start, end = place.at + start, place.at + end
    while place.at < start and _within_word(text, start):
        start -= 1
    while end < place.at + place.length and _within_word(text, end):
        end += 1
    return theme, polarity, start, end


def _within_word(text: str, position: int) -> bool:
    """Whether a cut here would go through a word; Chinese characters are words of their own."""
    beside = text[position - 1 : position + 1]
    return beside.isalnum() and not any(character > "\u2e7f" for character in beside)


def _scores(
    responses: pd.DataFrame, wanted: set[str]
) -> tuple[dict[str, dict[tuple[str, str], tuple[float, str]]], dict[str, str]]:
    scores: dict[str, dict[tuple[str, str], tuple[float, str]]] = {}
    waves: dict[str, str] = {}
    columns = ("response_id", "score_kind", "question", "value", "band", "wave")
    part = responses[are_members(responses["response_id"], wanted)]
    for response, kind, question, value, band, wave in zip(*(part[name].tolist() for name in columns), strict=True):
        scores.setdefault(response, {})[(kind, question)] = (value, band)
        if known(wave):
            waves[response] = wave
    return scores, waves
