"""The code frame that was used, with how often each theme came up."""

from __future__ import annotations

from collections.abc import Sequence

import pandas as pd

from feedbacknlp.contracts import Theme, pick_text
from feedbacknlp.understand.assign import OTHER

__all__ = ["count_themes", "driver_names"]

_OTHER_NAME = {"en": "Other content", "zh-Hans": "其他内容", "zh-Hant": "其他內容", "nb": "Annet innhold"}
_OTHER_TEXT = {
    "en": "Content that fits no theme of the codebook",
    "zh-Hans": "不属于任何主题的内容",
    "zh-Hant": "不屬於任何主題的內容",
    "nb": "Innhold som ikke passer i noe tema",
}


def count_themes(themes: Sequence[Theme], mentions: pd.DataFrame, *, language: str) -> pd.DataFrame:
    """The Themes table, in the codebook's order, discovered ones behind, ``other`` last.

    Parameters
    ----------
    themes : sequence of Theme
    mentions : Mentions
    language : str
        Language of names and definitions.
    """
    entries = [*themes, Theme(id=OTHER, name=_OTHER_NAME, definition=_OTHER_TEXT, origin=OTHER)]
    by_theme = mentions.groupby("theme_id")
    statements, comments = by_theme["statement_id"].nunique(), by_theme["comment_id"].nunique()
    signs = mentions.groupby(["theme_id", "polarity"])["statement_id"].nunique()
    return pd.DataFrame(
        {
            "theme_id": [theme.id for theme in entries],
            "name": [pick_text(theme.name, language) or theme.id for theme in entries],
            "group": [theme.group for theme in entries],
            "definition": [pick_text(theme.definition, language) for theme in entries],
            "origin": [theme.origin for theme in entries],
            "statements": [int(statements.get(theme.id, 0)) for theme in entries],
            "comments": [int(comments.get(theme.id, 0)) for theme in entries],
            **{
                name: [int(signs.get((theme.id, sign), 0)) for theme in entries]
                for name, sign in (("negative", -1), ("neutral", 0), ("positive", 1))
            },
        }
    ).astype(dict.fromkeys(("theme_id", "name", "group", "definition", "origin"), "str"))


def driver_names(themes: Sequence[Theme], *, language: str) -> dict[str, str]:
    """driver_id -> what a person calls it."""
    return {
        f"{theme.id}:{word}": theme.driver_name(sign, language)
        for theme in themes
        for sign, word in ((-1, "negative"), (1, "positive"))
    }
