"""Themes found in the text that the codebook forbids are dropped before anything is coded with them."""

from __future__ import annotations

from collections.abc import Sequence

import pandas as pd

from feedbacknlp.contracts import Codebook, Encoder, Heads, Theme, VectorSource
from feedbacknlp.understand.discovered import DiscoveredTheme
from feedbacknlp.understand.theme_model import build_theme_model, theme_probabilities

__all__ = ["drop_forbidden"]


def drop_forbidden(
    found: Sequence[DiscoveredTheme],
    named: Sequence[Theme],
    codebook: Codebook,
    statements: pd.DataFrame,
    *,
    vectors: VectorSource,
    encoder: Encoder,
    heads: Heads,
    threshold: float,
) -> tuple[tuple[DiscoveredTheme, ...], tuple[Theme, ...]]:
    """The themes that may be proposed.

    Parameters
    ----------
    found : sequence of DiscoveredTheme
    named : sequence of Theme
        The same themes with their names.
    codebook : Codebook
    statements : Statements
    vectors : VectorSource
    encoder : Encoder
    heads : Heads
    threshold : float
        Probability from which a theme counts as mentioned.

    Returns
    -------
    (tuple of DiscoveredTheme, tuple of Theme)
        Without those whose name holds a forbidden wording or is that of a forbidden theme, and without those of whose
        statements at least half speak of a forbidden theme.
    """
    wordings = [entry.wording.casefold() for entry in codebook.forbidden if entry.wording and not entry.theme_id]
    banned = tuple(entry.theme for entry in codebook.forbidden if entry.theme)
    names = {name.casefold() for theme in banned for name in theme.name.values()}
    kept = []
    for theme, name in zip(found, named, strict=True):
        texts = [text.casefold() for text in name.name.values()]
        if not any(wording in text for wording in wordings for text in texts) and not names.intersection(texts):
            kept.append((theme, name))
    if banned and kept:
        model = build_theme_model(
            Codebook(id=codebook.id, version=codebook.version, themes=banned), encoder=encoder, heads=heads
        )
        facts = statements.drop_duplicates("statement_id").set_index("statement_id", drop=False)
        allowed = []
        for theme, name in kept:
            members = facts.loc[list(theme.members)]
            matrix = vectors.take(members["statement_id"])
            shares, _ = theme_probabilities(
                model, members["shown_text"].tolist(), matrix, members["language"].tolist(), heads=heads
            )
            if (model.fold.fold(shares)[0].max(axis=1) >= threshold).mean() < 0.5:
                allowed.append((theme, name))
        kept = allowed
    return tuple(theme for theme, _ in kept), tuple(name for _, name in kept)
