"""Parquet -> text cells."""

from __future__ import annotations

import io
from pathlib import Path

import numpy as np
import pandas as pd

from feedbacknlp.errors import FileError
from feedbacknlp.ingest.readers.raw import RawFile

__all__ = ["read_parquet", "texts_of_column"]


def read_parquet(data: bytes, path: Path) -> RawFile:
    """All columns as text; FileError FB107 where the file is damaged."""
    import pyarrow as pa
    import pyarrow.parquet as pq

    try:
        table = pq.read_table(io.BytesIO(data))
    except (pa.ArrowException, OSError) as failure:
        raise FileError(
            "The Parquet file is damaged", code="FB107", where=str(path), remedy="write it again"
        ) from failure
    columns = {}
    for position, name in enumerate(table.column_names):
        values = texts_of_column(table.column(position).to_pandas())
        columns[position] = pd.concat([pd.Series([name], dtype="str"), values], ignore_index=True)
    cells = pd.DataFrame(columns)
    # A Parquet file has no heading row, but a reader who opens it as a table counts from 2 as everywhere else.
    return RawFile(
        name=path.name, form="Parquet", cells=cells, row_numbers=np.arange(1, len(cells) + 1, dtype=np.int64)
    )


def texts_of_column(values: pd.Series) -> pd.Series:
    """A typed column as text: whole numbers without ``.0``, dates in ISO form, nothing where a value is missing."""
    missing = values.isna()
    if pd.api.types.is_bool_dtype(values.dtype):
        texts = values.map({True: "true", False: "false"}).astype("str")
    elif pd.api.types.is_float_dtype(values.dtype):
        filled = values[~missing]
        whole = bool(((filled % 1) == 0).all()) and bool((filled.abs() < 2**53).all())
        texts = values.fillna(0).astype("int64").astype("str") if whole else values.astype("str")
    elif pd.api.types.is_datetime64_any_dtype(values.dtype):
        texts = values.map(lambda moment: "" if pd.isna(moment) else moment.isoformat(sep=" ")).astype("str")
    else:
        texts = values.astype("str")
    return texts.mask(missing, "").fillna("").reset_index(drop=True)
