"""What the steps of a study pass on."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import pandas as pd

    from feedbacknlp.contracts import Codebook, Ingested, VectorSource

__all__ = ["Prepared", "Reading"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Prepared:
    """What the files hold, read by the encoder.

    Parameters
    ----------
    name : str
        Of all comments and statements: nobody else's are called so.
    ingested : Ingested
    statements : Statements
        Of all comments, without their raw text.
    sentiments, intents : DataFrame
        Tables of these contracts.
    mentions : Mentions
        Of the codebook's themes; no theme was looked for in the text yet.
    vectors : VectorSource
        Of the statements.
    """

    name: str
    ingested: Ingested
    statements: pd.DataFrame
    sentiments: pd.DataFrame
    intents: pd.DataFrame
    mentions: pd.DataFrame
    vectors: VectorSource


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading:
    """What was read in the statements.

    Parameters
    ----------
    mentions, outcomes : DataFrame
        Tables of these contracts.
    codebook : Codebook
        With the themes that were found in the text behind its own.
    """

    mentions: pd.DataFrame
    outcomes: pd.DataFrame
    codebook: Codebook
