"""The product's own path over plain texts: prepare, encode, read. Nothing is measured here."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import pandas as pd

from feedbacknlp import Study
from feedbacknlp.contracts import Codebook, Encoder, FloatArray, Heads, TokenReader, Vectors
from feedbacknlp.understand import assign_themes, build_theme_model, read_intents, read_sentiments
from feedbacknlp.understand.shares import softmax

__all__ = [
    "Feeling",
    "Prepared",
    "assign",
    "feel",
    "feel_whole",
    "feeling_of",
    "feelings_of",
    "mentions_of",
    "noise_of",
    "prepare",
    "prepare_only",
    "requests_of",
    "reread",
]

CONTENT = ("ok", "bare", "copy", "straight_line")
"""Qualities of a statement in a comment that is no noise."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Prepared:
    """Texts as the product reads them.

    Parameters
    ----------
    size : int
        Number of texts.
    split : DataFrame
        Statements as they were split, before an encoder has seen them.
    statements : DataFrame
        Statements with a column ``at``: which text they are of.
    vectors, contexts : Vectors
        Of the statements, and of the comments that are also read as a whole.
    """

    size: int
    split: pd.DataFrame
    statements: pd.DataFrame
    vectors: Vectors
    contexts: Vectors


@dataclass(frozen=True, slots=True, kw_only=True)
class Feeling:
    """What somebody reads in each text.

    Parameters
    ----------
    scores : float array of shape (n,)
        Below 0 negative, above 0 positive.
    signs : int array of shape (n,)
        -1, 0, 1.
    """

    scores: np.ndarray
    signs: np.ndarray


def prepare(study: Study, texts: Sequence[str]) -> Prepared:
    """Split the texts to statements, encode these and sift out what is no feedback."""
    return _encoded(study, study.prepare(_comments(texts)), len(texts))


def prepare_only(study: Study, texts: Sequence[str]) -> pd.DataFrame:
    """Statements of the texts with ``at``, no encoder asked."""
    split = study.prepare(_comments(texts))
    return _placed(split, split)


def reread(prepared: Prepared, study: Study) -> Prepared:
    """The same statements, encoded and sifted by another study."""
    return _encoded(study, prepared.split, prepared.size)


def _encoded(study: Study, split: pd.DataFrame, size: int) -> Prepared:
    vectors = study.encode(split)
    sifted = study.sift(split, vectors)
    return Prepared(
        size=size,
        split=split,
        statements=_placed(sifted, sifted),
        vectors=vectors,
        contexts=study.encode_contexts(sifted),
    )


def mentions_of(
    study: Study, prepared: Prepared, codebook: Codebook, *, threshold: float | None = None
) -> pd.DataFrame:
    """Mentions with a column ``at``: which text they are of; ``threshold`` is the study's if it is not given."""
    found = assign(
        prepared.statements.drop(columns="at"),
        prepared.vectors,
        codebook,
        encoder=study.models.encoder,
        heads=study.models.heads,
        threshold=study.config.thresholds.theme if threshold is None else threshold,
        contexts=prepared.contexts,
    )
    return _placed(found, prepared.statements)


def assign(
    statements: pd.DataFrame,
    vectors: Vectors,
    codebook: Codebook,
    *,
    encoder: Encoder,
    heads: Heads,
    threshold: float,
    contexts: Vectors | None = None,
) -> pd.DataFrame:
    """Mentions of the codebook's themes, as a study finds them."""
    model = build_theme_model(codebook, encoder=encoder, heads=heads)
    return assign_themes(
        statements,
        vectors=vectors,
        model=model,
        heads=heads,
        threshold=threshold,
        contexts=contexts,
        reader=encoder if isinstance(encoder, TokenReader) else None,
    )


def feelings_of(study: Study, prepared: Prepared) -> pd.DataFrame:
    """Sentiments with ``at`` and ``size`` (characters) of the statement."""
    statements = prepared.statements
    told = read_sentiments(
        statements.drop(columns="at"),
        vectors=prepared.vectors,
        heads=study.models.heads,
        contexts=prepared.contexts,
    )
    size = (statements["end"] - statements["start"]).clip(lower=1)
    return told.merge(statements[["statement_id", "at"]].assign(size=size), on="statement_id")


def feel(study: Study, prepared: Prepared) -> Feeling:
    """The feeling of each text: the label of its one statement; of several, their mean by length, where the middle
    third is neutral. A text of which nothing is read is neutral."""
    told = feelings_of(study, prepared)
    weighted = told.assign(sum=told["polarity"] * told["size"]).groupby("at")[["sum", "size"]].sum()
    scores = (weighted["sum"] / weighted["size"]).reindex(range(prepared.size)).fillna(0.0).to_numpy()
    signs = np.where(scores > 1 / 3, 1, np.where(scores < -1 / 3, -1, 0))
    single = told[~told["at"].duplicated(keep=False)]
    signs[single["at"]] = single["label"].map({"negative": -1, "neutral": 0, "positive": 1})
    return Feeling(scores=scores, signs=signs)


def feel_whole(study: Study, texts: Sequence[str]) -> Feeling:
    """The feeling of each text read as one statement."""
    distinct = sorted(set(texts), key=lambda text: (len(text), text))
    logits = study.models.heads.polarity.logits(study.models.encoder.encode(distinct))
    places = {text: at for at, text in enumerate(distinct)}
    return feeling_of(softmax(logits[[places[text] for text in texts]]))


def feeling_of(shares: FloatArray) -> Feeling:
    """From shares of negative, neutral and positive, one row a text."""
    return Feeling(scores=shares[:, 2] - shares[:, 0], signs=shares.argmax(axis=1) - 1)


def requests_of(study: Study, prepared: Prepared) -> set[int]:
    """Texts in which a request is read."""
    statements = prepared.statements
    told = read_intents(
        statements.drop(columns="at"),
        vectors=prepared.vectors,
        heads=study.models.heads,
        threshold=study.config.thresholds.intent,
    )
    return set(_placed(told.query("intent == 'request'"), statements)["at"])


def noise_of(prepared: Prepared) -> set[int]:
    """Texts of which no statement is worth reading."""
    worth = prepared.statements["quality"].isin(CONTENT).groupby(prepared.statements["at"]).any()
    return set(range(prepared.size)) - set(worth.index[worth])


def _comments(texts: Sequence[str]) -> pd.DataFrame:
    size = len(texts)
    empty = pd.Series([None] * size, dtype="str")
    return pd.DataFrame(
        {
            "comment_id": [f"c{at:06d}" for at in range(size)],
            "response_id": empty,
            "question": "q",
            "source": "survey",
            "text": list(texts),
            "language_hint": empty,
            "written_at": pd.Series([pd.NaT] * size, dtype="datetime64[us, UTC]"),
            "source_file": "benchmark",
        }
    ).astype({"comment_id": "str", "text": "str"})


def _placed(table: pd.DataFrame, statements: pd.DataFrame) -> pd.DataFrame:
    """The table with ``at``: comment c000012 is text 12."""
    comments = table["statement_id"].map(statements.set_index("statement_id")["comment_id"])
    return table.assign(at=comments.str.slice(1).astype("int64"))
