"""What statements and whole comments say, less case, width, blanks and signs: what a copy keeps."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
import pandas as pd
from numpy.typing import NDArray

from feedbacknlp.contracts.members import as_arrow, number_texts
from feedbacknlp.languages.scripts import count_han

if TYPE_CHECKING:
    import pyarrow as pa

__all__ = ["Sayings", "measure_saying", "normalise_sayings"]

_AT_ONCE = 50_000
"""Texts that are Python's at a time: all of a million statements would take 200 MB."""
_HAN_SIZE = 3
"""A Chinese sign says about as much as three letters."""
_NO_WORD = re.compile(r"[\W_]+")


@dataclass(frozen=True, slots=True, kw_only=True)
class Sayings:
    """What each of n statements says.

    Parameters
    ----------
    numbers : int32 array of shape (n,)
        One for each distinct saying, -1 where a statement has no letter or digit.
    """

    numbers: NDArray[np.int32]
    _texts: pa.LargeStringArray
    _sizes: NDArray[np.int32]
    _comments: pd.Series[str]
    _starts: NDArray[np.int64]

    def of_comments(self, *, at_least: int = 0) -> tuple[list[str], list[str]]:
        """Ids of the comments that say so much as a whole, and what each says; lists of one length."""
        number, ids = number_texts(self._comments)
        # an upper bound, a blank between each two
        whole = np.bincount(number, weights=self._sizes + 1, minlength=len(ids)) - 1
        rows = np.flatnonzero(whole[number] >= at_least) if len(number) else number
        rows = rows[np.lexsort((self._starts[rows], number[rows]))]
        ends = np.flatnonzero(np.r_[number[rows][1:] != number[rows][:-1], True]) + 1 if len(rows) else rows
        comments, said = [], []
        first = 0
        while first < len(ends):
            # whole comments only
            last = int(np.searchsorted(ends, (ends[first - 1] if first else 0) + _AT_ONCE, side="right"))
            last = max(last, first + 1)
            begin = ends[first - 1] if first else 0
            texts = self._texts.take(rows[begin : ends[last - 1]]).to_pylist()
            edges = np.r_[begin, ends[first:last]] - begin
            for low, high, own in zip(edges[:-1], edges[1:], number[rows[ends[first:last] - 1]], strict=True):
                text = " ".join(texts[low:high]).strip()
                if measure_saying(text) >= at_least:
                    comments.append(own)
                    said.append(text)
            first = last
        return ids.take(np.array(comments, dtype=np.int64)).tolist(), said


def normalise_sayings(statements: pd.DataFrame) -> Sayings:
    """What statements say.

    Parameters
    ----------
    statements : DataFrame
        Of the contract Statements.
    """
    import pyarrow as pa

    given = as_arrow(statements["text"])
    pieces, sizes = [], []
    for start in range(0, len(given), _AT_ONCE):
        texts = [_normalise(text) for text in given.slice(start, _AT_ONCE).to_pylist()]
        sizes.append(np.fromiter(map(measure_saying, texts), dtype=np.int32, count=len(texts)))
        pieces.append(pa.array(texts, type=pa.large_string()))
    said = pa.chunked_array(pieces, type=pa.large_string()).combine_chunks()
    numbers, distinct = number_texts(pd.Series(pd.array(said, dtype="str")))
    empty = np.flatnonzero((distinct == "").to_numpy())
    if len(empty):
        numbers[numbers == empty[0]] = -1
    return Sayings(
        numbers=numbers,
        _texts=said,
        _sizes=np.concatenate([np.zeros(0, dtype=np.int32), *sizes]),
        _comments=statements["comment_id"],
        _starts=statements["start"].to_numpy(dtype=np.int64),
    )


def measure_saying(text: str) -> int:
    """Letters of a text, a Chinese sign as three."""
    return len(text) + (_HAN_SIZE - 1) * count_han(text)


def _normalise(text: str) -> str:
    return _NO_WORD.sub(" ", unicodedata.normalize("NFKC", text).casefold()).strip()
