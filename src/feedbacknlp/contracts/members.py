"""Ids among other ids, and as an index: what pandas does to Arrow strings one by one is done to all at once."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

import numpy as np
import pandas as pd
from numpy.typing import NDArray

__all__ = ["are_members", "find_places", "index_ids"]


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


def index_ids(ids: Sequence[str] | pd.Series) -> pd.Index:
    """An index of ids."""
    return pd.Index(ids if isinstance(ids, pd.Series) else list(ids), dtype="str")
