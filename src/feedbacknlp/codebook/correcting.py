"""Hand corrections: they win over the machine on every rerun."""

from __future__ import annotations

from collections.abc import Iterable

import pandas as pd

from feedbacknlp.codebook.ids import find_theme
from feedbacknlp.codebook.log import record_edit
from feedbacknlp.contracts import Codebook, Correction, wording_of
from feedbacknlp.errors import CodebookError

__all__ = ["apply_corrections", "correct_statements"]

_OTHER = "other"


def correct_statements(codebook: Codebook, corrections: Iterable[Correction], *, note: str = "") -> Codebook:
    """Keep what a person read in some statements.

    Parameters
    ----------
    codebook : Codebook
    corrections : iterable of Correction
        A text that was corrected before is corrected anew.
    note : str, default=""
        For the log.

    Raises
    ------
    CodebookError
        A theme is unknown (FB604), or there is nothing to correct, an empty text or a feeling that is not -1, 0 or 1
        (FB606).
    """
    given = list(corrections)
    faults = [
        fault
        for place, entry in enumerate(given, start=1)
        for fault, wrong in (
            (f"correction {place}: the text is empty", not entry.text.strip()),
            (f"correction {place}: a feeling is -1, 0 or 1", not set(entry.themes.values()) <= {-1, 0, 1}),
        )
        if wrong
    ]
    if faults or not given:
        raise CodebookError(
            "The corrections can not be used",
            code="FB606",
            where=codebook.id,
            expected="; ".join(faults[:8]) or "at least one",
        )
    for entry in given:
        for theme_id in entry.themes:
            find_theme(codebook, theme_id)
    kept = {entry.text: entry for entry in (*codebook.corrections, *given)}
    touched = sorted({theme_id for entry in given for theme_id in entry.themes})
    told = note or f"{len(given)} statement{'s' if len(given) != 1 else ''}"
    return record_edit(codebook, "correct", touched, told, corrections=tuple(kept.values()))


def apply_corrections(mentions: pd.DataFrame, statements: pd.DataFrame, codebook: Codebook) -> pd.DataFrame:
    """Mentions in which every corrected statement is coded as a person coded it.

    Parameters
    ----------
    mentions : Mentions
    statements : Statements
    codebook : Codebook

    Returns
    -------
    Mentions
        ``closeness`` of a correction is 1 and its evidence the whole statement. A statement without a theme is
        ``other``. Where the theme was split since, the machine's choice among its parts stands; without one, the
        first part gets it.
    """
    if not codebook.corrections:
        return mentions
    by_text = {wording_of(entry.text): entry for entry in codebook.corrections}
    wordings = statements["shown_text"].map(wording_of)
    hit = statements[wordings.isin(by_text)]
    if hit.empty:
        return mentions
    said: dict[str, list[str]] = {}
    for statement_id, theme_id in zip(mentions["statement_id"], mentions["theme_id"], strict=True):
        said.setdefault(statement_id, []).append(theme_id)
    rows = []
    for row in hit.to_dict("records"):
        themes = _themes_now(by_text[wording_of(row["shown_text"])], codebook, said.get(row["statement_id"], []))
        rows += [
            (
                row["statement_id"],
                row["comment_id"],
                theme,
                sign,
                0.0 if theme == _OTHER else 1.0,
                row["start"],
                row["end"],
            )
            for theme, sign in (themes or {_OTHER: 0}).items()
        ]
    columns = ["statement_id", "comment_id", "theme_id", "polarity", "closeness", "start", "end"]
    read = pd.DataFrame(rows, columns=columns).assign(nearest_theme_id=None)
    read = read.astype({name: str(kind) for name, kind in mentions.dtypes.items() if name in read})
    joined = pd.concat([mentions[~mentions["statement_id"].isin(hit["statement_id"])], read], ignore_index=True)
    return joined.sort_values(["statement_id", "theme_id"], kind="stable").reset_index(drop=True)


def _themes_now(entry: Correction, codebook: Codebook, said: list[str]) -> dict[str, int]:
    """Theme id -> polarity, in terms of the themes that there are now."""
    themes: dict[str, int] = {}
    for old, sign in entry.themes.items():
        now = codebook.follow(old)
        if now in codebook.ids:
            themes.setdefault(now, sign)
            continue
        parts = [theme.id for theme in codebook.themes if theme.within is not None and theme.within.id == old]
        for part in [part for part in parts if part in said] or parts[:1]:
            themes.setdefault(part, sign)
    return themes
