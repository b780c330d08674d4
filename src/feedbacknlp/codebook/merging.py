"""Merge themes: one stays, the others' mentions follow it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from feedbacknlp.codebook.ids import find_theme
from feedbacknlp.codebook.log import record_edit
from feedbacknlp.contracts import Codebook, Forbidden
from feedbacknlp.errors import CodebookError

__all__ = ["merge_themes"]


def merge_themes(codebook: Codebook, theme_ids: Sequence[str], *, into: str, note: str = "") -> Codebook:
    """Put themes into another one.

    Parameters
    ----------
    codebook : Codebook
    theme_ids : sequence of str
        Themes that go; their ids are never given again.
    into : str
        Theme that stays, with its name and definition. The others are read by their own texts still, and their
        mentions, corrections and rules are its own from now on.
    note : str, default=""
        For the log.

    Raises
    ------
    CodebookError
        An id is unknown (FB604), or a theme would go into itself (FB606).
    """
    going = list(dict.fromkeys(theme_ids))
    target = find_theme(codebook, into)
    themes = [find_theme(codebook, theme_id) for theme_id in going]
    if not going or into in going:
        raise CodebookError(
            "A theme can not be merged into itself", code="FB606", where=into, expected="two different themes"
        )

    def follow(rule: str) -> str:
        text, arrow, to = rule.rpartition("-> ")
        return f"{text}{arrow}{into}" if to in going else rule

    grown = replace(target, parts=(*target.parts, *themes), origin="codebook")
    kept = tuple(
        replace(theme, exclude=tuple(dict.fromkeys(follow(rule) for rule in theme.exclude)))
        for theme in codebook.themes
        if theme.id not in going
    )
    rules: list[Forbidden] = []
    for entry in codebook.forbidden:
        rule = replace(entry, theme_id=into) if entry.theme_id in going else entry
        # both halves of a split keep a wording out; together they do so once
        if rule not in rules:
            rules.append(rule)
    return record_edit(
        codebook,
        "merge",
        [*going, into],
        note,
        themes=tuple(
            replace(grown, exclude=tuple(rule for rule in theme.exclude if rule.rpartition("-> ")[2] != into))
            if theme.id == into
            else theme
            for theme in kept
        ),
        retired={**codebook.retired, **dict.fromkeys(going, into)},
        forbidden=tuple(rules),
    )
