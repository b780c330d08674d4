"""Texts in batches of one length, and what was seen at each token: the same for every way of running the encoder."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np

from feedbacknlp.contracts import FloatArray, TokenStates

__all__ = ["LONGEST", "cut_batches", "open_tokenizer", "token_states"]

LONGEST = 192
"""Tokens of a text that are read; a statement is far shorter, and cost grows with length."""


def open_tokenizer(folder: Path) -> Any:
    """The tokenizer of a shipped encoder: texts are cut at LONGEST tokens, and nothing is padded."""
    from tokenizers import Tokenizer

    tokenizer = Tokenizer.from_file(str(folder / "tokenizer.json"))
    tokenizer.enable_truncation(LONGEST)
    tokenizer.no_padding()
    return tokenizer


def cut_batches(token_ids: Sequence[Sequence[int]], batch_tokens: int) -> list[list[int]]:
    """Places of the texts in batches of one length in tokens; the longest first, so that all cores end together."""
    by_length: defaultdict[int, list[int]] = defaultdict(list)
    for at, ids in enumerate(token_ids):
        by_length[len(ids)].append(at)
    batches = []
    for length in sorted(by_length, reverse=True):
        places, size = by_length[length], max(1, batch_tokens // length)
        batches += [places[start : start + size] for start in range(0, len(places), size)]
    return batches


def token_states(seen: FloatArray, offsets: Sequence[tuple[int, int]]) -> TokenStates:
    """The states of one text, shape (tokens, hidden), with the places of its pieces; signs that stand for no piece of
    the text are left out, but they are all there is in a text without one."""
    places = np.array(offsets, dtype=np.int64).reshape(-1, 2)
    kept = places[:, 1] > places[:, 0]
    kept = kept if kept.any() else np.ones(len(places), dtype=bool)
    return TokenStates(states=seen[kept], starts=places[kept, 0], ends=places[kept, 1])
