"""What every reader gives: cells as text, with the number each row has in its file."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

import numpy as np
import pandas as pd
from numpy.typing import NDArray

__all__ = ["RawFile", "Remark", "frame_of_records"]

Remark = tuple[str, int, tuple[int, ...]]
"""What happened, how often, and to which rows (where rows can be named)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class RawFile:
    """One file, read but not understood.

    Parameters
    ----------
    name : str
        File name without folder.
    form : str
        How it was read, for the reader of ``check``.
    cells : DataFrame
        All records, the heading ones first; columns 0 ... n-1 of dtype ``str``, an empty string where nothing stands.
    row_numbers : int array of shape (len(cells),)
        Number of each record in the file, the heading being 1 (a quoted line break does not start a record).
    left_out : tuple of Remark
        Records that could not be read; they are not in ``cells``.
    notes : tuple of Remark
        What was repaired.
    named : bool
        The file's own form names its columns (Parquet, JSON), so that the first record is a heading for certain.
    settings : mapping of FileConfig field to value
        Encoding, separator or sheet that was found, as a study file would name it.
    """

    name: str
    form: str
    cells: pd.DataFrame
    row_numbers: NDArray[np.int64]
    left_out: tuple[Remark, ...] = ()
    notes: tuple[Remark, ...] = ()
    named: bool = False
    settings: Mapping[str, str] = field(default_factory=dict)


def frame_of_records(records: Sequence[Sequence[str]], width: int) -> pd.DataFrame:
    """A frame of text cells from records that all have ``width`` fields."""
    import pyarrow as pa

    columns = zip(*records, strict=True) if records else ((),) * width
    return pd.DataFrame(
        {position: pa.array(column, type=pa.large_string()).to_pandas() for position, column in enumerate(columns)}
    )
