"""Edits that leave the coding as it is: names, groups, pins."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from feedbacknlp.codebook.ids import find_theme
from feedbacknlp.codebook.log import put_theme, record_edit
from feedbacknlp.contracts import Codebook
from feedbacknlp.errors import CodebookError

__all__ = ["move_theme", "pin_themes", "rename_theme", "unpin_themes"]


def rename_theme(
    codebook: Codebook,
    theme_id: str,
    name: str = "",
    *,
    language: str = "en",
    negative: str = "",
    positive: str = "",
    note: str = "",
) -> Codebook:
    """Give a theme or its drivers another name in one language; the id stays.

    Parameters
    ----------
    codebook : Codebook
    theme_id : str
    name : str, default=""
        '' leaves the name.
    language : str, default="en"
    negative, positive : str, default=""
        Names of the drivers ("Checkout friction", "Easy checkout"); '' leaves them.
    note : str, default=""
        For the log.

    Raises
    ------
    CodebookError
        The id is unknown (FB604), or there is no new name (FB606).
    """
    theme = find_theme(codebook, theme_id)
    new = {"name": name.strip(), "negative": negative.strip(), "positive": positive.strip()}
    if not any(new.values()):
        raise CodebookError("There is no new name", code="FB606", where=theme_id, expected="a text that is not empty")
    fields: dict[str, Any] = {field: {**getattr(theme, field), language: text} for field, text in new.items() if text}
    return record_edit(
        codebook,
        "rename",
        [theme_id],
        note,
        themes=put_theme(codebook, replace(theme, origin="codebook", **fields)),
    )


def move_theme(codebook: Codebook, theme_id: str, *, group: str, note: str = "") -> Codebook:
    """Put a theme into another group; raises CodebookError (FB604) where there is no such theme."""
    theme = replace(find_theme(codebook, theme_id), group=group, origin="codebook")
    return record_edit(codebook, "move", [theme_id], note, themes=put_theme(codebook, theme))


def pin_themes(codebook: Codebook, theme_ids: Sequence[str], *, note: str = "") -> Codebook:
    """Keep themes as they are: no draft and no other edit by the machine changes them; raises CodebookError
    (FB604)."""
    return _set_pins(codebook, theme_ids, True, note)


def unpin_themes(codebook: Codebook, theme_ids: Sequence[str], *, note: str = "") -> Codebook:
    """Take the pins off; raises CodebookError (FB604)."""
    return _set_pins(codebook, theme_ids, False, note)


def _set_pins(codebook: Codebook, theme_ids: Sequence[str], pinned: bool, note: str) -> Codebook:
    chosen = {find_theme(codebook, theme_id).id for theme_id in theme_ids}
    themes = tuple(replace(theme, pinned=pinned) if theme.id in chosen else theme for theme in codebook.themes)
    return record_edit(codebook, "pin" if pinned else "unpin", dict.fromkeys(theme_ids), note, themes=themes)
