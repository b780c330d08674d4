"""A draft: the codebook and what was found in the text beside it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import pandas as pd

from feedbacknlp.codebook.log import record_edit
from feedbacknlp.contracts import Codebook, Theme

__all__ = ["add_found", "draft_codebook", "give_examples", "set_drafts_aside"]

EXAMPLES = 16
"""Statements that a drafted theme keeps as examples: what it is read by from then on. Sixteen over the whole of a theme
read further statements more like the theme's centre does than eight central ones (benchmarks/README.md)."""

_CENTRAL = 0.8
"""Share of a theme's statements, from the centre, that examples are taken from: beyond lies what hardly belongs."""

_LONGEST = 200


def set_drafts_aside(codebook: Codebook) -> Codebook:
    """The codebook without the themes of an earlier draft that nobody edited or pinned: they are looked for anew."""
    return replace(
        codebook,
        themes=tuple(theme for theme in codebook.themes if theme.pinned or theme.origin == "codebook"),
    )


def draft_codebook(codebook: Codebook, found: Sequence[Theme], *, note: str = "") -> Codebook:
    """The codebook with newly found themes behind its own.

    Parameters
    ----------
    codebook : Codebook
        As it was before its drafts were set aside.
    found : sequence of Theme
        With ids that :func:`feedbacknlp.codebook.give_ids` gave.
    note : str, default=""
        For the log.

    Returns
    -------
    Codebook
        Themes that a person wrote, edited or pinned are as they were. A drafted theme that was found again under its
        name keeps its id; the id of one that was not is retired.
    """
    kept = set_drafts_aside(codebook)
    ids = {theme.id for theme in (*kept.themes, *found)}
    gone = [theme_id for theme_id in codebook.ids if theme_id not in ids]
    return add_found(replace(kept, retired={**codebook.retired, **dict.fromkeys(gone, "")}), found, note=note)


def add_found(codebook: Codebook, found: Sequence[Theme], *, note: str = "") -> Codebook:
    """The codebook with found themes behind all of its own; the same object where nothing was found."""
    if not found:
        return codebook
    themes = (*codebook.themes, *(replace(theme, origin="discovered") for theme in found))
    return record_edit(codebook, "draft", [theme.id for theme in found], note, themes=themes)


def give_examples(theme: Theme, statement_ids: Sequence[str], statements: pd.DataFrame) -> Theme:
    """The theme with statements from its centre outwards, masked, as examples.

    Parameters
    ----------
    theme : Theme
    statement_ids : sequence of str
        The most central first.
    statements : Statements
    """
    facts = statements.drop_duplicates("statement_id").set_index("statement_id")
    central = list(statement_ids)[: max(EXAMPLES, int(len(statement_ids) * _CENTRAL))]
    texts: dict[str, str] = {}
    for text, language in facts.loc[central, ["shown_text", "language"]].itertuples(index=False):
        shown = " ".join(str(text).split())
        if len(shown) <= _LONGEST:
            texts.setdefault(shown, str(language))
    examples: dict[str, tuple[str, ...]] = {}
    for shown, language in list(texts.items())[:: max(1, len(texts) // EXAMPLES)][:EXAMPLES]:
        examples[language] = (*examples.get(language, ()), shown)
    return replace(theme, examples=examples)
