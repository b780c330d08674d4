"""A frame as a file of text cells, so that it is read as any other file."""

from __future__ import annotations

from pathlib import Path

import pandas as pd

from feedbacknlp.errors import ColumnError
from feedbacknlp.ingest.readers.parquet import texts_of_column

__all__ = ["write_frame"]


def write_frame(frame: pd.DataFrame, path: Path) -> None:
    """Write a frame as Parquet.

    Parameters
    ----------
    frame : DataFrame
        Of any types; every cell is written as text, a missing one as ''. An index with a name is a column like the
        others, one without a name is left out. Names in several levels are joined by a blank.
    path : Path

    Raises
    ------
    ColumnError
        Two columns share a name (FB206).
    """
    import pyarrow as pa
    import pyarrow.parquet as pq

    named = [name for name in frame.index.names if name is not None]
    index = frame.index.to_frame(index=False)[named] if named else pd.DataFrame(index=range(len(frame)))
    columns = [table.iloc[:, place] for table in (index, frame) for place in range(table.shape[1])]
    levels = [column.name if isinstance(column.name, tuple) else (column.name,) for column in columns]
    names = [" ".join(map(str, level)) for level in levels]
    doubled = [place for place, name in enumerate(names, start=1) if names.count(name) > 1]
    if doubled:
        raise ColumnError(
            "Columns of the frame share a name",
            code="FB206",
            where=f"{path.stem}: columns {', '.join(map(str, doubled))}",
            expected="names that tell the columns apart",
            remedy="rename or drop what is there twice",
        )
    texts = [pa.array(texts_of_column(column).tolist(), type=pa.string()) for column in columns]
    pq.write_table(pa.Table.from_arrays(texts, names=names), path)
