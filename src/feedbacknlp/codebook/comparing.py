"""What an edit moved: the same statements coded with two codebooks, side by side."""

from __future__ import annotations

from dataclasses import dataclass

import pandas as pd

from feedbacknlp.contracts import Codebook

__all__ = ["CodingDifference", "compare_codings"]

EXAMPLES = 3


@dataclass(frozen=True, slots=True, kw_only=True)
class CodingDifference:
    """Two codings of the same statements.

    Parameters
    ----------
    themes : DataFrame
        ``theme_id``, statements ``before`` and ``after``, ``gained``, ``lost``, and the score of the responses that
        mention it, ``score_before`` and ``score_after`` (mean points; for NPS the NPS among them), NaN for none.
    moves : DataFrame
        ``theme_before``, ``theme_after`` ('' = nothing), ``statements``, and up to three ``examples``, masked; most
        first.
    edits : DataFrame
        ``version``, ``action``, ``themes``, ``note`` and ``statements`` whose coding with one of these themes
        changed.
    """

    themes: pd.DataFrame
    moves: pd.DataFrame
    edits: pd.DataFrame


def compare_codings(
    before: pd.DataFrame,
    after: pd.DataFrame,
    *,
    old: Codebook,
    new: Codebook,
    statements: pd.DataFrame,
    comments: pd.DataFrame,
    responses: pd.DataFrame,
) -> CodingDifference:
    """What moved between two codings.

    Parameters
    ----------
    before, after : Mentions
        Of the same statements, coded with ``old`` and ``new``.
    old, new : Codebook
    statements, comments : tables
    responses : Responses
        Of one score.

    Returns
    -------
    CodingDifference
    """
    coded_before, coded_after = _codes(before), _codes(after)
    ids = sorted(set(coded_before) | set(coded_after))
    texts = statements.drop_duplicates("statement_id").set_index("statement_id")["shown_text"]
    moved: dict[tuple[str, str], list[str]] = {}
    touched: dict[str, set[str]] = {}
    for statement_id in ids:
        was, now = coded_before.get(statement_id, set()), coded_after.get(statement_id, set())
        for pair in _pair(was, now, new):
            moved.setdefault(pair, []).append(statement_id)
            for theme in pair:
                touched.setdefault(theme, set()).add(statement_id)
    order = sorted(moved, key=lambda pair: (-len(moved[pair]), pair))
    moves = pd.DataFrame(
        {
            "theme_before": [pair[0] for pair in order],
            "theme_after": [pair[1] for pair in order],
            "statements": [len(moved[pair]) for pair in order],
            "examples": [tuple(dict.fromkeys(str(texts[at]) for at in moved[pair]))[:EXAMPLES] for pair in order],
        }
    )
    edits = [edit for edit in new.changes if edit.version > old.version]
    return CodingDifference(
        themes=_themes(coded_before, coded_after, old, new, comments, statements, responses),
        moves=moves,
        edits=pd.DataFrame(
            {
                "version": [edit.version for edit in edits],
                "action": [edit.action for edit in edits],
                "themes": [" ".join(edit.themes) for edit in edits],
                "note": [edit.note for edit in edits],
                "statements": [len(set().union(*(touched.get(name, set()) for name in edit.themes))) for edit in edits],
            }
        ),
    )


def _codes(mentions: pd.DataFrame) -> dict[str, set[str]]:
    codes: dict[str, set[str]] = {}
    for statement_id, theme_id in zip(mentions["statement_id"], mentions["theme_id"], strict=True):
        codes.setdefault(statement_id, set()).add(theme_id)
    return codes


def _pair(was: set[str], now: set[str], new: Codebook) -> list[tuple[str, str]]:
    """(theme before, theme after) of what changed in one statement."""
    pairs = []
    gained, explained = now - was, set()
    for theme in sorted(was - now):
        to = new.follow(theme)
        goals = [to] if to and to in now else sorted(gained)
        pairs += [(theme, goal) for goal in goals or [""]]
        explained |= set(goals)
    return pairs + [("", theme) for theme in sorted(gained - explained)]


def _themes(
    before: dict[str, set[str]],
    after: dict[str, set[str]],
    old: Codebook,
    new: Codebook,
    comments: pd.DataFrame,
    statements: pd.DataFrame,
    responses: pd.DataFrame,
) -> pd.DataFrame:
    known = list(dict.fromkeys([*old.ids, *new.ids]))
    rest = sorted(set().union(*before.values(), *after.values()) - set(known)) if before or after else []
    response_of: dict[str, str] = dict(zip(comments["comment_id"], comments["response_id"], strict=True))
    answer_of = {
        statement: response_of[comment]
        for statement, comment in zip(statements["statement_id"], statements["comment_id"], strict=True)
    }
    facts = responses.drop_duplicates("response_id").set_index("response_id")

    def score(ids: set[str]) -> float:
        rows = facts.loc[sorted({answer_of[at] for at in ids if answer_of[at] in facts.index})]
        weight = rows["weight"].sum()
        return float((rows["points"] * rows["weight"]).sum() / weight) if weight > 0 else float("nan")

    rows = []
    for theme in [*known, *rest]:
        was, now = ({at for at, themes in coded.items() if theme in themes} for coded in (before, after))
        rows.append((theme, len(was), len(now), len(now - was), len(was - now), score(was), score(now)))
    columns = ["theme_id", "before", "after", "gained", "lost", "score_before", "score_after"]
    return pd.DataFrame(rows, columns=columns)
