"""Split a theme: every one of its mentions goes to one or more of the themes that take its place."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from feedbacknlp.codebook.ids import check_new_id, find_theme
from feedbacknlp.codebook.log import record_edit
from feedbacknlp.contracts import Codebook, Theme
from feedbacknlp.errors import CodebookError

__all__ = ["split_theme"]


def split_theme(codebook: Codebook, theme_id: str, parts: Sequence[Theme], *, note: str = "") -> Codebook:
    """Put two or more themes in the place of one.

    Parameters
    ----------
    codebook : Codebook
    theme_id : str
        Theme that goes; its id is never given again.
    parts : sequence of Theme
        New ids, with names, and with definitions or examples that tell them apart.
    note : str, default=""
        For the log.

    Raises
    ------
    CodebookError
        The id is unknown (FB604), an id of a part is taken (FB605), or there are fewer than two parts (FB606).
    """
    theme = find_theme(codebook, theme_id)
    ids = [part.id for part in parts]
    if len(set(ids)) < max(2, len(ids)):
        raise CodebookError(
            "A theme is split into two or more themes of different ids",
            code="FB606",
            where=theme_id,
            expected="at least two parts",
        )
    for part_id in ids:
        check_new_id(codebook, part_id)
    new = [replace(part, group=part.group or theme.group, within=theme, origin="codebook") for part in parts]
    return record_edit(
        codebook,
        "split",
        [theme_id, *ids],
        note,
        themes=tuple(
            entry
            for other in codebook.themes
            for entry in (new if other.id == theme_id else [_point(other, theme_id, ids)])
        ),
        retired={**codebook.retired, theme_id: ""},
        forbidden=tuple(
            entry
            for old in codebook.forbidden
            for entry in ([replace(old, theme_id=part) for part in ids] if old.theme_id == theme_id else [old])
        ),
    )


def _point(theme: Theme, old: str, new: Sequence[str]) -> Theme:
    """The theme with rules that named the old theme naming each new one."""
    rules = [
        f"{text}{arrow}{name}"
        for rule in theme.exclude
        for text, arrow, to in [rule.rpartition("-> ")]
        for name in (new if to == old else [to])
    ]
    return replace(theme, exclude=tuple(rules))
