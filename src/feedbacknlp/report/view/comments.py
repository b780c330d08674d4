"""Comments as a person reads them: the masked text beside response, scores and themes."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import pandas as pd

from feedbacknlp.contracts import Findings
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
    """

    comment_id: str
    response_id: str
    wave: str
    language: str
    outcome: str
    text: str
    scores: Mapping[tuple[str, str], tuple[float, str]]
    themes: tuple[tuple[str, int], ...]


def count_comments(findings: Findings) -> int:
    """How many comments Findings hold row by row."""
    return len(findings.rows.get("comments", ()))


def list_written(findings: Findings) -> list[str]:
    """Ids of the comments with text, sorted."""
    if "statements" not in findings.rows:
        return []
    statements = findings.rows["statements"]
    written = statements["shown_text"].str.strip().str.len() > 0
    return sorted(statements.loc[written, "comment_id"].unique())


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
    comments = rows["comments"] if among is None else rows["comments"][rows["comments"]["comment_id"].isin(set(among))]
    chosen = (
        comments[["comment_id", "response_id"]]
        .sort_values("comment_id", kind="stable")
        .head(len(comments) if most is None else most)
    )
    names = set(chosen["comment_id"])
    statements = _by_comment(rows["statements"], names, ["start", "statement_id"], ["end", "shown_text", "language"])
    mentions = _by_comment(rows["mentions"], names, ["start", "theme_id", "polarity"], []) if "mentions" in rows else {}
    outcomes = (
        dict(zip(rows["outcomes"]["comment_id"], rows["outcomes"]["outcome"], strict=True))
        if "outcomes" in rows
        else {}
    )
    responses = set(chosen["response_id"].dropna())
    scores, waves = _scores(rows["responses"], responses) if "responses" in rows else ({}, {})
    gathered = []
    for row in records(chosen):
        parts = statements.get(row["comment_id"], [])
        response = row["response_id"] or ""
        gathered.append(
            CommentRow(
                comment_id=row["comment_id"],
                response_id=response,
                wave=waves.get(response, ""),
                language=next((part["language"] for part in parts), ""),
                outcome=outcomes.get(row["comment_id"], ""),
                text=_join(parts),
                scores=scores.get(response, {}),
                themes=tuple(
                    dict.fromkeys(
                        (part["theme_id"], int(part["polarity"])) for part in mentions.get(row["comment_id"], [])
                    )
                ),
            )
        )
    return gathered


def _by_comment(
    frame: pd.DataFrame, names: set[str], order: list[str], further: list[str]
) -> dict[str, list[dict[str, Any]]]:
    part = frame.loc[frame["comment_id"].isin(names), ["comment_id", *order, *further]]
    grouped: dict[str, list[dict[str, Any]]] = {}
    for row in records(part.sort_values(["comment_id", *order], kind="stable")):
        grouped.setdefault(row["comment_id"], []).append(row)
    return grouped


def _join(parts: list[dict[str, Any]]) -> str:
    """The masked statements as one text; a space stands where the comment had something between two of them."""
    text = ""
    for position, part in enumerate(parts):
        gap = " " if position and part["start"] > parts[position - 1]["end"] else ""
        text += gap + str(part["shown_text"] or "")
    return text


def _scores(
    responses: pd.DataFrame, wanted: set[str]
) -> tuple[dict[str, dict[tuple[str, str], tuple[float, str]]], dict[str, str]]:
    scores: dict[str, dict[tuple[str, str], tuple[float, str]]] = {}
    waves: dict[str, str] = {}
    columns = ("response_id", "score_kind", "question", "value", "band", "wave")
    part = responses[responses["response_id"].isin(wanted)]
    for response, kind, question, value, band, wave in zip(*(part[name] for name in columns), strict=True):
        scores.setdefault(response, {})[(kind, question)] = (value, band)
        if known(wave):
            waves[response] = wave
    return scores, waves
