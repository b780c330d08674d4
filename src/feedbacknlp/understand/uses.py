"""Who uses which word or phrase: the rows that the comparison of score bands counts."""

from __future__ import annotations

import hashlib
import heapq
import itertools
from collections.abc import Iterable
from functools import partial

import numpy as np
import pandas as pd
from numpy.typing import NDArray

from feedbacknlp.contracts import Segmenter
from feedbacknlp.contracts.members import find_places, number_texts
from feedbacknlp.languages import get_language
from feedbacknlp.languages.negation_cues import get_negation_cues
from feedbacknlp.understand.negated import show_words
from feedbacknlp.understand.words import blank_masks

__all__ = ["list_phrases", "list_word_uses"]

MOST = 10_000
"""Responses whose words are read: more would cost time in proportion and hardly narrow a figure."""


def list_word_uses(
    statements: pd.DataFrame, comments: pd.DataFrame, *, segmenter: Segmenter, fewest: int = 1
) -> pd.DataFrame:
    """Each word and each pair of neighbouring words of each response, once.

    Parameters
    ----------
    statements : DataFrame of the Statements contract
        Only ``shown_text`` of those with content is read.
    comments : DataFrame of the Comments contract
        Those that belong to no response are left out.
    segmenter : Segmenter
    fewest : int, default=1
        A language of fewer statements is left out: nothing could be told of its words.

    Returns
    -------
    DataFrame with the columns response_id, language, words
        Sorted. A word under a negation is shown with it ("did not arrive"). Stop words, numbers and masked places are
        no words and part a pair. Of more than 10,000 responses with content a sample is read: those whose ids have the
        smallest SHA-256, whatever order they come in.
    """
    place = find_places(statements["comment_id"], comments["comment_id"])
    owner, people = number_texts(comments["response_id"])
    writer = np.where(place >= 0, owner[place], -1) if len(owner) else place
    content = (writer >= 0) & statements["quality"].isin(("ok", "bare")).to_numpy(dtype=bool)
    read = np.zeros(len(people), dtype=bool)
    read[np.unique(writer[content])] = True
    read[read] = _draw(people[read])
    rows = np.flatnonzero(content)[read[writer[content]]]
    joined = statements[["language", "shown_text"]].iloc[rows]
    joined = joined.assign(response_id=people.iloc[writer[rows]].to_numpy())
    tables = []
    for code, own in joined.groupby("language", sort=True):
        if len(own) < fewest:
            continue
        texts = sorted(own["shown_text"].unique())
        used = pd.DataFrame(
            [
                (text, phrase)
                for text, found in zip(texts, list_phrases(texts, str(code), segmenter), strict=True)
                for phrase in found
            ],
            columns=["shown_text", "words"],
        )
        tables.append(own.merge(used, on="shown_text")[["response_id", "language", "words"]])
    if not tables:
        return pd.DataFrame({name: pd.Series([], dtype="str") for name in ("response_id", "language", "words")})
    uses = pd.concat(tables, ignore_index=True).drop_duplicates().astype("str")
    return uses.sort_values(["response_id", "language", "words"]).reset_index(drop=True)


def _draw(responses: pd.Series) -> NDArray[np.bool_]:
    """Which responses are read."""
    if len(responses) <= MOST:
        return np.ones(len(responses), dtype=bool)
    hashes = (hashlib.sha256(name.encode("utf-8", "surrogatepass")).digest() for name in responses)
    drawn = np.zeros(len(responses), dtype=bool)
    drawn[[at for _, at in heapq.nsmallest(MOST, zip(hashes, itertools.count()))]] = True
    return drawn


def list_phrases(texts: list[str], code: str, segmenter: Segmenter) -> Iterable[set[str]]:
    """Words and pairs of neighbouring words of each text, a word under a negation with it.

    Parameters
    ----------
    texts : list of str
        Masked.
    code : str
        Their language.
    segmenter : Segmenter
    """
    language, cues = get_language(code), get_negation_cues(code)
    tells = partial(_tells, stop_words=language.stop_words)
    blanked = [blank_masks(text) for text in texts]
    for text, tokens in zip(blanked, segmenter.segment(blanked, code), strict=True):
        kept = show_words([text[token.start : token.end] for token in tokens], language, cues, tells=tells)
        # A stop word or a sign between two words parts them: "easy to use" is no pair "easy use".
        pairs = {
            one.text + (" " if tokens[other.start].start > tokens[one.end - 1].end else "") + other.text
            for one, other in itertools.pairwise(kept)
            if one.end == other.start
        }
        yield {word.text for word in kept if _is_long(word.text)} | pairs


def _tells(word: str, *, stop_words: frozenset[str]) -> bool:
    return (
        word not in stop_words
        and any(sign.isalpha() for sign in word)
        and not any(sign.isdigit() for sign in word)
        and _is_long(word)
    )


def _is_long(word: str) -> bool:
    return len(word) > 2 or (len(word) == 2 and any("\u4e00" <= sign <= "\u9fff" for sign in word))
