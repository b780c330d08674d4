"""Parquet -> text cells."""

from __future__ import annotations

import io
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
import pandas as pd

from feedbacknlp.errors import FileError
from feedbacknlp.ingest.readers.content import UNPACKED_LIMIT, too_large
from feedbacknlp.ingest.readers.raw import RawFile

if TYPE_CHECKING:
    import pyarrow as pa

__all__ = ["read_parquet", "texts_of_column"]

_PARQUET_CELLS = 200_000_000


def read_parquet(data: bytes, path: Path) -> RawFile:
    """All columns as text; FileError FB107 where the file is damaged, FB108 where it would fill the memory."""
    import pyarrow as pa

    try:
        table = _load_table(data, path)
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
    numbers = np.arange(1, len(cells) + 1, dtype=np.int64)
    return RawFile(name=path.name, form="Parquet", cells=cells, row_numbers=numbers, named=True)


def _load_table(data: bytes, path: Path) -> pa.Table:
    """The table, its size measured first: a value that comes again is written once."""
    import pyarrow as pa
    import pyarrow.compute as pc
    import pyarrow.parquet as pq

    with pq.ParquetFile(io.BytesIO(data)) as file:
        cells, schema = file.metadata.num_rows * len(file.schema_arrow), file.schema_arrow
    if cells > _PARQUET_CELLS:
        raise too_large(path, "cells", _PARQUET_CELLS, remedy="divide the file")
    strings = [field.name for field in schema if _is_text(field.type)]
    table = pq.read_table(io.BytesIO(data), read_dictionary=strings)
    shown = 0
    for place, column in enumerate(table.columns):
        if not pa.types.is_dictionary(column.type) or not _is_text(column.type.value_type):
            continue
        plain = []
        for chunk in column.chunks:
            lengths = pc.binary_length(chunk.dictionary)
            shown += pc.sum(lengths.take(chunk.indices)).as_py() or 0
            if shown > UNPACKED_LIMIT:
                raise too_large(path, "characters", UNPACKED_LIMIT, remedy="divide the file")
            plain.append(chunk.cast(pa.large_string()))
        table = table.set_column(place, table.column_names[place], pa.chunked_array(plain, type=pa.large_string()))
    return table


def _is_text(kind: pa.DataType) -> bool:
    import pyarrow as pa

    return bool(pa.types.is_string(kind) or pa.types.is_large_string(kind))


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
