"""Ids among other ids, and as an index: what pandas does to Arrow strings one by one is done to all at once, and where
they lie."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import TYPE_CHECKING

import numpy as np
import pandas as pd
from numpy.typing import NDArray

if TYPE_CHECKING:
    import pyarrow as pa

__all__ = [
    "IdIndex",
    "are_members",
    "as_arrow",
    "find_places",
    "name_numbers",
    "number_texts",
    "rank_texts",
    "sort_rows",
    "stack_pieces",
]

_AT_ONCE = 100_000
"""Ids that are Python texts at a time: all of a million would take 100 MB."""


def are_members(texts: pd.Series, others: Iterable[str]) -> NDArray[np.bool_]:
    """Whether each text is one of the others; bool array of shape (len(texts),). ``Series.isin`` makes a value of Arrow
    of each of the others first, which takes longer than all else."""
    import pyarrow as pa
    import pyarrow.compute as pc

    if not isinstance(others, pd.Series):
        others = list(others)
    given, among = (pa.array(part, type=pa.large_string(), from_pandas=True) for part in (texts, others))
    found: NDArray[np.bool_] = pc.is_in(given, value_set=among).to_numpy(zero_copy_only=False)
    return found


def find_places(texts: pd.Series, among: pd.Series) -> NDArray[np.int64]:
    """Position of each text in ``among``, the first where it stands there twice, -1 where it is missing or not there;
    int64 array of shape (len(texts),). Arrow looks texts up where they lie; an Index would make a Python text of every
    one."""
    import pyarrow as pa
    import pyarrow.compute as pc

    wanted, given = (pa.array(part, type=pa.large_string(), from_pandas=True) for part in (texts, among))
    found = pc.fill_null(pc.index_in(wanted, value_set=given, skip_nulls=True), -1)
    places: NDArray[np.int64] = found.to_numpy(zero_copy_only=False).astype(np.int64)
    return places


def number_texts(texts: pd.Series) -> tuple[NDArray[np.int32], pd.Series]:
    """A number for each text, the same for the same text, and the texts that have them in the order of their numbers;
    int32 array of shape (len(texts),), -1 where one is missing. Numbers depend on the order of the rows."""
    import pyarrow as pa

    coded = as_arrow(texts).dictionary_encode()
    numbers: NDArray[np.int32] = coded.indices.fill_null(-1).to_numpy(zero_copy_only=False).astype(np.int32)
    return numbers, pd.Series(pd.array(coded.dictionary.cast(pa.large_string()), dtype="str"))


def name_numbers(numbers: NDArray[np.integer], names: Sequence[str]) -> pd.Series:
    """The name of each number, missing below 0; what :func:`number_texts` told apart, as texts again."""
    import pyarrow as pa

    coded = pa.DictionaryArray.from_arrays(
        pa.array(numbers, type=pa.int32(), mask=numbers < 0), pa.array(names, type=pa.large_string())
    )
    return pd.Series(pd.array(coded.cast(pa.large_string()), dtype="str"))


def stack_pieces(pieces: Iterable[pd.DataFrame]) -> pd.DataFrame:
    """One frame of the pieces' rows, numbered from 0. A column of texts becomes one array, a column at a time: pandas
    would leave one a piece, and what looks into them would join them again and again."""
    whole = pd.concat(list(pieces), ignore_index=True)
    for name in whole.columns[whole.dtypes == "str"]:
        whole[name] = pd.Series(pd.array(as_arrow(whole[name]), dtype="str"), index=whole.index)
    return whole


def sort_rows(columns: Mapping[str, Sequence[str] | pd.Series]) -> NDArray[np.int64]:
    """Places of the rows in the order of the first column, then of the next ones; int64 array of shape (rows,). By
    UTF-8, which is the order of Python's texts."""
    import pyarrow as pa
    import pyarrow.compute as pc

    table = pa.table({name: as_arrow(column) for name, column in columns.items()})
    order: NDArray[np.int64] = pc.sort_indices(table, sort_keys=[(name, "ascending") for name in columns]).to_numpy()
    return order.astype(np.int64)


def rank_texts(texts: Sequence[str] | pd.Series) -> NDArray[np.int64]:
    """Place of each text in the order of all, from 0; int64 array of shape (len(texts),)."""
    ranks = np.empty(len(texts), dtype=np.int64)
    ranks[sort_rows({"text": texts})] = np.arange(len(texts))
    return ranks


class IdIndex:
    """Places of ids that are looked up again and again.

    Kept as a sorted hash of 8 bytes beside each place; an index of pandas holds each id as a Python text, which takes
    twelve times the room. What a hash points to is compared with the id itself.

    Parameters
    ----------
    ids : sequence of str or Series
        Each once.
    """

    def __init__(self, ids: Sequence[str] | pd.Series) -> None:
        self._ids = as_arrow(ids)
        hashes = _hash_ids(self._ids)
        self._order = np.argsort(hashes, kind="stable").astype(np.int32)
        self._hashes = hashes[self._order]

    def find(self, ids: Sequence[str] | pd.Series) -> NDArray[np.int64]:
        """Position of each id, -1 where it is missing or not there; int64 array of shape (len(ids),)."""
        import pyarrow.compute as pc

        wanted = as_arrow(ids)
        hashes = _hash_ids(wanted)
        at = np.searchsorted(self._hashes, hashes)
        at[at == len(self._hashes)] = 0
        hit = self._hashes[at] == hashes if len(self._hashes) else np.zeros(len(hashes), dtype=bool)
        places = np.full(len(hashes), -1, dtype=np.int64)
        places[hit] = self._order[at[hit]]
        same = pc.fill_null(pc.equal(self._ids.take(places[hit]), wanted.filter(hit)), False)
        other = np.flatnonzero(hit)[~same.to_numpy(zero_copy_only=False)]
        if len(other):  # two ids of one hash
            places[other] = pc.fill_null(pc.index_in(wanted.take(other), self._ids, skip_nulls=True), -1)
        return places


def as_arrow(texts: Sequence[str] | pd.Series) -> pa.LargeStringArray:
    """Texts as one array of Arrow; without a copy where they are that already."""
    import pyarrow as pa

    given = texts if isinstance(texts, pd.Series) else list(texts)
    ready = pa.array(given, type=pa.large_string(), from_pandas=True)
    return ready.combine_chunks() if isinstance(ready, pa.ChunkedArray) else ready


def _hash_ids(ids: pa.LargeStringArray) -> NDArray[np.uint64]:
    """A hash of each id, the same in every run."""
    hashes = np.empty(len(ids), dtype=np.uint64)
    for start in range(0, len(ids), _AT_ONCE):
        texts = np.array(ids.slice(start, _AT_ONCE).to_pylist(), dtype=object)
        hashes[start : start + _AT_ONCE] = pd.util.hash_array(texts, categorize=False)
    return hashes
