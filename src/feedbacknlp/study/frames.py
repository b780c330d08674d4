"""Frames in the place of files."""

from __future__ import annotations

import re
import shutil
import tempfile
from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING

from feedbacknlp.errors import FileError
from feedbacknlp.study.addresses import Fetched

if TYPE_CHECKING:
    import pandas as pd

__all__ = ["keep_frames"]


def keep_frames(frames: pd.DataFrame | Mapping[str, pd.DataFrame]) -> Fetched:
    """The frames as files that go with the last who holds this.

    Parameters
    ----------
    frames : DataFrame or mapping of str to DataFrame
        One that stands alone is called ``frame``; a name is that of a file without its ending.

    Raises
    ------
    FileError
        Something is no frame, or a name is no name of a file (FB115).
    ColumnError
        Two columns share a name (FB206).
    """
    import pandas as pd

    from feedbacknlp.ingest import write_frame

    named = frames if isinstance(frames, Mapping) else {"frame": frames}
    for name, frame in named.items():
        if not isinstance(frame, pd.DataFrame):
            raise FileError(
                "This is no frame of pandas",
                code="FB115",
                where=f"{name}: {type(frame).__name__}",
                expected="a DataFrame, or a mapping of names to DataFrames",
                remedy='a list of texts goes as pd.DataFrame({"comment": texts}), another kind of frame by to_pandas()',
            )
        if not re.fullmatch(r"[\w-][\w .-]*", str(name)):
            raise FileError(
                "This can not be the name of a frame", code="FB115", where=repr(name), expected="letters and digits"
            )
    folder = Path(tempfile.mkdtemp(prefix="feedbacknlp-"))
    try:
        paths = tuple(folder / f"{name}.parquet" for name in named)
        for path, frame in zip(paths, named.values(), strict=True):
            write_frame(frame, path)
        return Fetched(paths, folder)
    except BaseException:
        shutil.rmtree(folder, ignore_errors=True)
        raise
