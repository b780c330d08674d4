"""One line of the change log for every edit."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from typing import Any

from feedbacknlp.contracts import Codebook, Edit, Theme

__all__ = ["put_theme", "record_edit"]


def record_edit(codebook: Codebook, action: str, touched: Iterable[str], note: str, **fields: Any) -> Codebook:
    """The codebook with some fields replaced, the next version and a line in its log.

    Parameters
    ----------
    codebook : Codebook
    action : str
    touched : iterable of str
        Theme ids.
    note : str
    **fields
        Fields of :class:`Codebook`.
    """
    version = codebook.version + 1
    edit = Edit(version=version, action=action, themes=tuple(touched), note=note)
    return replace(codebook, version=version, changes=(*codebook.changes, edit), **fields)


def put_theme(codebook: Codebook, theme: Theme) -> tuple[Theme, ...]:
    """The codebook's themes with the one of the same id replaced."""
    return tuple(theme if other.id == theme.id else other for other in codebook.themes)
