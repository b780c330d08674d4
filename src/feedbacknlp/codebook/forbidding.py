"""What the machine must not propose."""

from __future__ import annotations

import numpy as np
import pandas as pd

from feedbacknlp.codebook.ids import find_theme
from feedbacknlp.codebook.log import record_edit
from feedbacknlp.contracts import Codebook, Forbidden
from feedbacknlp.errors import CodebookError

__all__ = ["forbid_theme", "forbid_wording", "keep_wordings_out"]

_OTHER = "other"


def forbid_theme(codebook: Codebook, theme_id: str, *, note: str = "") -> Codebook:
    """Take a theme out for good: nothing is coded with it, and a theme found in the text that says the same is
    dropped.

    Raises
    ------
    CodebookError
        The id is unknown (FB604), or it is the last theme (FB606).
    """
    theme = find_theme(codebook, theme_id)
    if len(codebook.themes) == 1:
        raise CodebookError(
            "The last theme can not be forbidden",
            code="FB606",
            where=theme_id,
            expected="a codebook with at least one theme",
            remedy="--codebook none looks for themes without a codebook",
        )
    return record_edit(
        codebook,
        "forbid",
        [theme_id],
        note,
        themes=tuple(other for other in codebook.themes if other.id != theme_id),
        retired={**codebook.retired, theme_id: ""},
        forbidden=(
            *(entry for entry in codebook.forbidden if entry.theme_id != theme_id),
            Forbidden(theme=theme),
        ),
    )


def forbid_wording(codebook: Codebook, wording: str, *, theme_id: str = "", note: str = "") -> Codebook:
    """Keep a wording out.

    Parameters
    ----------
    codebook : Codebook
    wording : str
        Upper and lower case do not matter.
    theme_id : str, default=""
        Statements that hold the wording are never coded with this theme by the machine. Without one, no theme found
        in the text may bear the wording in its name.
    note : str, default=""
        For the log.

    Raises
    ------
    CodebookError
        The id is unknown (FB604), or the wording is empty (FB606).
    """
    if not wording.strip():
        raise CodebookError("The wording is empty", code="FB606", where=codebook.id, expected="one word or more")
    if theme_id:
        find_theme(codebook, theme_id)
    entry = Forbidden(wording=wording.strip(), theme_id=theme_id)
    kept = codebook.forbidden if entry in codebook.forbidden else (*codebook.forbidden, entry)
    return record_edit(codebook, "forbid", [theme_id] if theme_id else [], note, forbidden=kept)


def keep_wordings_out(mentions: pd.DataFrame, statements: pd.DataFrame, codebook: Codebook) -> pd.DataFrame:
    """Mentions without those that a forbidden wording rules out.

    Parameters
    ----------
    mentions : Mentions
    statements : Statements
    codebook : Codebook

    Returns
    -------
    Mentions
        A statement that loses its last theme becomes ``other``, nearest to the theme it lost.
    """
    rules = [entry for entry in codebook.forbidden if entry.theme_id]
    if not rules or mentions.empty:
        return mentions
    texts = statements.drop_duplicates("statement_id").set_index("statement_id")["shown_text"].str.casefold()
    said = mentions["statement_id"].map(texts)
    ruled_out = np.zeros(len(mentions), dtype=bool)
    for entry in rules:
        holds = said.str.contains(entry.wording.casefold(), regex=False).to_numpy(dtype=bool)
        ruled_out |= holds & (mentions["theme_id"] == entry.theme_id).to_numpy()
    kept, lost = mentions[~ruled_out], mentions[ruled_out]
    homeless = (
        lost[~lost["statement_id"].isin(kept["statement_id"])]
        .sort_values(["statement_id", "closeness", "theme_id"], ascending=[True, False, True])
        .drop_duplicates("statement_id")
    )
    other = homeless.assign(nearest_theme_id=homeless["theme_id"], theme_id=_OTHER).astype(
        {"theme_id": "str", "nearest_theme_id": "str"}
    )
    joined = pd.concat([kept, other], ignore_index=True)
    return joined.sort_values(["statement_id", "theme_id"], kind="stable").reset_index(drop=True)
