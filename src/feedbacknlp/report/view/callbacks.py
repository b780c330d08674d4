"""Whom to call back: unhappy customers who wrote why, the most urgent first."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import pandas as pd

from feedbacknlp.contracts.members import are_members
from feedbacknlp.report.view.comments import gather_comments
from feedbacknlp.report.view.reader import Reader
from feedbacknlp.report.view.scores import ScoreView, known, records

__all__ = ["Callback", "list_callbacks"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Callback:
    """One customer to call.

    Parameters
    ----------
    response_id : str
        By which the company finds the customer; no name, number or address is in the report.
    value : float
    band, wave : str
    answered_at : Timestamp or None
    leaving : bool
        The words speak of leaving.
    themes : tuple of str
        What is complained of.
    text : str
        The masked words.
    language : str
    """

    response_id: str
    value: float
    band: str
    wave: str
    answered_at: pd.Timestamp | None
    leaving: bool
    themes: tuple[str, ...]
    text: str
    language: str


def list_callbacks(reader: Reader, score: ScoreView, *, most: int) -> tuple[tuple[Callback, ...], int]:
    """Customers of the score's worst band who wrote something, and how many there are.

    Those who speak of leaving come first, then the worst scores, the angriest words and the latest answers. Whose words
    praise where the score complains is left to the mismatches.

    Parameters
    ----------
    reader : Reader
    score : ScoreView
    most : int
        At most so many are listed; the number given beside counts all.
    """
    rows = reader.findings.rows
    if not {"responses", "comments", "statements"} <= set(rows):
        return (), 0
    urgent = _order(reader, score)
    chosen = urgent.head(most)
    mine = rows["comments"][are_members(rows["comments"]["response_id"], chosen["response_id"])]
    written: dict[str, list[Any]] = {}
    for comment in gather_comments(reader.findings, among=list(mine["comment_id"])):
        if comment.text.strip():
            written.setdefault(comment.response_id, []).append(comment)
    names = dict(zip(reader.findings.themes["theme_id"], reader.findings.themes["name"], strict=True))
    listed = []
    for row in records(chosen):
        comments = written.get(row["response_id"], [])
        disliked = [theme for part in comments for theme, feels in part.themes if feels < 0 and theme != "other"]
        listed.append(
            Callback(
                response_id=row["response_id"],
                value=row["value"],
                band=row["band"],
                wave=row["wave"] or "",
                answered_at=row["answered_at"],
                leaving=bool(row["leaving"]),
                themes=tuple(dict.fromkeys(names.get(theme, theme) for theme in disliked)),
                text="\n".join(part.text for part in comments),
                language=next((part.language for part in comments), ""),
            )
        )
    return tuple(listed), len(urgent)


def _order(reader: Reader, score: ScoreView) -> pd.DataFrame:
    """Responses of the worst band with readable text, the most urgent first."""
    rows = reader.findings.rows
    responses, comments, statements = rows["responses"], rows["comments"], rows["statements"]
    worst = score.bands[0]["band"] if score.bands else score.scale.band_names[0] if score.scale else None
    odd = reader.findings.mismatches
    odd = odd[(odd["score_kind"] == score.kind) & (odd["question"] == score.question)]
    mine = responses[
        (responses["score_kind"] == score.kind)
        & (responses["question"] == score.question)
        & (responses["band"] == worst)
        & ~are_members(responses["response_id"], odd["response_id"])
    ]
    # of the worst band alone: of all others nobody is called
    owner = comments.loc[are_members(comments["response_id"], mine["response_id"]), ["comment_id", "response_id"]]
    theirs = statements.loc[are_members(statements["comment_id"], owner["comment_id"])]
    said = theirs.loc[theirs["quality"].isin(["ok", "bare"]), ["statement_id", "comment_id"]]
    said = said.assign(response_id=said["comment_id"].map(owner.set_index("comment_id")["response_id"]))
    feeling, leaving = pd.Series(0.0, index=mine.index), frozenset[str]()
    if "sentiments" in rows:
        felt = rows["sentiments"][["statement_id", "polarity"]]
        joined = said.merge(felt[are_members(felt["statement_id"], said["statement_id"])], on="statement_id")
        feeling = mine["response_id"].map(joined.groupby("response_id")["polarity"].mean().round(6)).fillna(0.0)
    if "intents" in rows:
        intents = rows["intents"]
        going = intents.loc[intents["intent"] == "churn_risk", "statement_id"]
        leaving = frozenset(said.loc[are_members(said["statement_id"], going), "response_id"].tolist())
    badness = -1 if score.scale and not score.scale.high_is_good else 1
    order = mine.assign(
        leaving=are_members(mine["response_id"], leaving),
        rank=badness * mine["value"],
        feeling=feeling,
        age=[-moment.timestamp() if known(moment) else 0.0 for moment in mine["answered_at"]],
    )
    order = order[are_members(order["response_id"], said["response_id"])].drop_duplicates("response_id")
    return order.sort_values(
        ["leaving", "rank", "feeling", "age", "response_id"],
        ascending=[False, True, True, True, True],
        kind="stable",
    )
