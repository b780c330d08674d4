"""Ids among other ids, and as an index: what pandas does to Arrow strings one by one is done to all at once."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

import numpy as np
import pandas as pd
from numpy.typing import NDArray

__all__ = ["are_members", "index_ids"]


def are_members(texts: pd.Series, others: Iterable[str]) -> NDArray[np.bool_]:
    """Whether each text is one of the others; bool array of shape (len(texts),). ``Series.isin`` makes a value of Arrow
    of each of the others first, which takes longer than all else."""
    if isinstance(others, (pd.Series, pd.api.extensions.ExtensionArray)):
        others = others.to_numpy(dtype=object)
    members = frozenset(others)
    return np.fromiter((text in members for text in texts.tolist()), dtype=bool, count=len(texts))


def index_ids(ids: Sequence[str] | pd.Series) -> pd.Index:
    """An index of ids."""
    return pd.Index(ids if isinstance(ids, pd.Series) else list(ids), dtype="str")
