"""Statements -> Mentions, as every way of coding does it."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import pandas as pd

    from feedbacknlp.contracts import Codebook, Looks, VectorSource
    from feedbacknlp.study.models import Models
    from feedbacknlp.understand.theme_model import ThemeModel

__all__ = ["code_statements"]


def code_statements(
    statements: pd.DataFrame,
    vectors: VectorSource,
    contexts: VectorSource | None,
    *,
    codebook: Codebook,
    model: ThemeModel,
    models: Models,
    threshold: float,
    looks: Looks | None = None,
) -> pd.DataFrame:
    """Mentions of a codebook's themes: read by the models, less what the codebook forbids, and as a person coded them
    where a person did.

    Parameters
    ----------
    statements : Statements
        With their raw text.
    vectors, contexts : VectorSource
        Of the statements, and of the comments that were also read as a whole.
    codebook : Codebook
    model : ThemeModel
        Of the same codebook.
    models : Models
    threshold : float
        Probability from which a theme counts as mentioned.
    looks : Looks, optional
        Second looks of before; new ones are added.
    """
    from feedbacknlp.codebook import apply_corrections, keep_wordings_out
    from feedbacknlp.contracts import TokenReader
    from feedbacknlp.understand import assign_themes

    encoder = models.encoder
    mentions = assign_themes(
        statements,
        vectors=vectors,
        model=model,
        heads=models.heads,
        threshold=threshold,
        contexts=contexts,
        reader=encoder if isinstance(encoder, TokenReader) else None,
        looks=looks,
    )
    return apply_corrections(keep_wordings_out(mentions, statements, codebook), statements, codebook)
