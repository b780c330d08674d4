"""Which themes each statement speaks of: several, or "other" with its nearest theme, or none where it is a bare
feeling."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
import pandas as pd

from feedbacknlp.contracts import FloatArray, Heads, Looks, TokenReader, VectorSource, centre_rows
from feedbacknlp.contracts.tables import Mentions, empty_table
from feedbacknlp.understand.closer_look import look_closer
from feedbacknlp.understand.plain_facts import denies_a_fault, tells_measures_alone
from feedbacknlp.understand.polarity import read_taught_polarity
from feedbacknlp.understand.shares import pool_shares, softmax
from feedbacknlp.understand.theme_model import ThemeModel, theme_probabilities

__all__ = ["OTHER", "assign_themes", "sort_mentions"]

OTHER = "other"

_CHUNK = 5_000

_LOOK_BESIDE_COMMENT = np.float32(0.2)
"""How much a second look at a statement of several themes counts where its comment was read, too. Over 241 mentions of
the development part 0, .2, .35 and .5 read .822, .813, .801 and .776 of the polarities right, over 646 in comments put
together of several customers' .794, .805, .800 and .805; over 392 in statements that stand alone .842, .852, .849 and
.855."""


def assign_themes(
    statements: pd.DataFrame,
    *,
    vectors: VectorSource,
    model: ThemeModel,
    heads: Heads,
    threshold: float,
    contexts: VectorSource | None = None,
    reader: TokenReader | None = None,
    looks: Looks | None = None,
) -> pd.DataFrame:
    """Mentions of the statements of quality ok.

    Parameters
    ----------
    statements : Statements
    vectors : VectorSource
    model : ThemeModel
    heads : Heads
    threshold : float
        Probability from which a theme counts as mentioned.
    contexts : VectorSource, optional
        Of the comments that were also read as a whole; ids are comment ids.
    reader : TokenReader, optional
        Reads statements of several themes a second time: polarity toward each, and evidence narrower than the
        statement.
    looks : Looks, optional
        What second readings gave before; new ones are added.

    Returns
    -------
    Mentions
        A statement under the threshold everywhere gets ``other`` with its nearest theme and that one's probability as
        closeness; one that is more probably a bare feeling than anything else gets no row.
    """
    read = statements[statements["quality"] == "ok"].sort_values("comment_id", kind="stable")
    pieces = [
        _assign_rows(
            part,
            vectors.take(part["statement_id"]),
            None if contexts is None else contexts.take(part["comment_id"]),
            model,
            heads,
            threshold,
            reader,
            looks if looks is not None else {},
        )
        for part in _whole_comments(read)
    ]
    return sort_mentions(pd.concat(pieces, ignore_index=True)) if pieces else empty_table(Mentions)


def sort_mentions(mentions: pd.DataFrame) -> pd.DataFrame:
    """Mentions in the order of statements, then themes: the same whatever order they were found in."""
    return mentions.sort_values(["statement_id", "theme_id"], kind="stable").reset_index(drop=True)


def _whole_comments(read: pd.DataFrame) -> Iterator[pd.DataFrame]:
    """The rows, sorted by comment, in parts of some _CHUNK that cut no comment."""
    firsts = np.flatnonzero(~read["comment_id"].duplicated().to_numpy())
    start = 0
    while start < len(read):
        later = firsts[firsts >= start + _CHUNK]
        end = int(later[0]) if len(later) else len(read)
        yield read.iloc[start:end]
        start = end


def _nearest_draft(shares: FloatArray, found: np.ndarray) -> FloatArray:
    """The shares without those of drafted themes other than the nearest one of each row."""
    if found.sum() < 2 or not len(shares):
        return shares
    drafts = np.flatnonzero(found)
    nearest = drafts[shares[:, drafts].argmax(axis=1)]
    others: FloatArray = np.where(found[None] & (np.arange(len(found))[None] != nearest[:, None]), 0, shares)
    return others.astype(shares.dtype)


def _without_plain_facts(signs: FloatArray, read: pd.DataFrame, hit: np.ndarray) -> FloatArray:
    """Shares of negative, neutral and positive of each mention, ``hit`` being its row of ``read``: neutral where the
    customer's measures alone are told, and turned where a fault is denied."""
    texts, languages = read["text"].to_numpy(), read["language"].to_numpy()
    plain, denied = np.zeros(len(read), dtype=bool), np.zeros(len(read), dtype=bool)
    for row in np.unique(hit[signs.argmax(axis=1) == 0]):
        plain[row] = tells_measures_alone(texts[row], languages[row])
        denied[row] = denies_a_fault(texts[row], languages[row])
    negative = signs.argmax(axis=1) == 0
    told = signs.copy()
    told[negative & plain[hit]] = (0, 1, 0)
    told[negative & denied[hit]] = told[negative & denied[hit]][:, ::-1]
    return told


def _assign_rows(
    read: pd.DataFrame,
    matrix: FloatArray,
    around: FloatArray | None,
    model: ThemeModel,
    heads: Heads,
    threshold: float,
    reader: TokenReader | None,
    looks: Looks,
) -> pd.DataFrame:
    languages = read["language"].tolist()
    all_shares, bare = theme_probabilities(
        model,
        read["text"].tolist(),
        matrix,
        languages,
        heads=heads,
        contexts=around,
        comments=pd.factorize(read["comment_id"])[0],
    )
    folded, sources = model.fold.fold(all_shares)
    pulled = folded
    if len(model.lessons.vectors):
        pulled = model.lessons.apply(folded, centre_rows(matrix, languages, heads.language_means))
    shares = _nearest_draft(pulled, model.found)
    themes = np.array([*model.theme_ids, OTHER])
    hit, which = np.nonzero(shares >= threshold)
    best = shares.argmax(axis=1) if len(model.theme_ids) else np.zeros(len(read), dtype=int)
    nearness = shares[np.arange(len(read)), best] if len(model.theme_ids) else np.zeros(len(read), dtype=np.float32)
    missed = np.flatnonzero((nearness < threshold) & ~((bare >= 0.5) & (bare > nearness)))
    statement_sign = softmax(heads.polarity.logits(matrix)) if len(matrix) else np.zeros((0, 3), np.float32)
    source = sources[hit, which]
    learned = model.learned[source] if len(which) else np.zeros(0, dtype=int)
    signs = statement_sign[hit]
    taught = learned >= 0
    # the head of a learned theme reads its polarity best, in contrasts most of all (training/README.md)
    signs[taught] = read_taught_polarity(
        heads, matrix[hit[taught]], learned[taught], None if around is None else around[hit[taught]]
    )
    rows = np.concatenate([hit, missed])
    starts, ends = read["start"].to_numpy()[rows], read["end"].to_numpy()[rows]
    several = np.flatnonzero(np.bincount(hit, minlength=len(read))[hit] > 1)
    if reader is not None and heads.toward is not None and len(several):
        texts = read["text"].to_numpy()[hit[several]].tolist()
        closer, spans = look_closer(texts, model.looks[source[several]], reader=reader, head=heads.toward, known=looks)
        told = np.zeros(len(several), dtype=bool) if around is None else np.abs(around[hit[several]]).sum(axis=1) > 0
        weight = np.where(told, _LOOK_BESIDE_COMMENT, np.float32(0.5))[:, None]
        signs[several] = pool_shares(signs[several], closer, weight=weight)
        ends[several] = starts[several] + spans[:, 1]
        starts[several] = starts[several] + spans[:, 0]
    signs = _without_plain_facts(signs, read, hit)
    nearest = np.full(len(rows), None, dtype=object)
    if len(model.theme_ids):
        nearest[len(hit) :] = np.array(model.theme_ids, dtype=object)[best[missed]]
    return pd.DataFrame(
        {
            "statement_id": read["statement_id"].to_numpy()[rows],
            "comment_id": read["comment_id"].to_numpy()[rows],
            "theme_id": themes[np.concatenate([which, np.full(len(missed), len(model.theme_ids))])],
            "polarity": np.concatenate([signs.argmax(axis=1) - 1, statement_sign[missed].argmax(axis=1) - 1]).astype(
                "int64"
            ),
            "closeness": np.round(np.concatenate([shares[hit, which], nearness[missed]]).astype(float), 4),
            "start": starts,
            "end": ends,
            "nearest_theme_id": nearest,
        }
    ).astype(
        {"statement_id": "str", "comment_id": "str", "theme_id": "str", "nearest_theme_id": "str", "polarity": "int64"}
    )
