"""Addresses such as ``s3a://bucket/reviews.parquet`` in the place of files: Spark fetches what lies there."""

from __future__ import annotations

import os
import re
import shutil
import tempfile
import weakref
from collections.abc import Sequence
from pathlib import Path

from feedbacknlp.errors import FileError

__all__ = ["Fetched", "fetch_addresses", "is_address"]

# a drive of Windows is one letter
_ADDRESS = re.compile(r"[a-z][a-z0-9+.-]+://", re.IGNORECASE)


def is_address(path: str | Path) -> bool:
    """Whether this names something that does not lie on this machine, or is written as if it did not."""
    return isinstance(path, str) and bool(_ADDRESS.match(path))


class Fetched:
    """Files in a folder of this machine that nobody else may read, which goes with the last who holds this or with the
    process: they are comments as people wrote them, fetched from an address or given as frames.

    Parameters
    ----------
    paths : tuple of Path
    folder : Path
    """

    def __init__(self, paths: tuple[Path, ...], folder: Path) -> None:
        self.paths = paths
        weakref.finalize(self, shutil.rmtree, folder, ignore_errors=True)


def fetch_addresses(paths: Sequence[str | Path], *, spark: str | None) -> Fetched | None:
    """The paths, with the files of each address in its place; None where there is no address.

    Parameters
    ----------
    paths : sequence of str or Path
    spark : str or None
        Master of the Spark that fetches.

    Raises
    ------
    FileError
        There is an address and no Spark (FB114), or something is no path (FB115).
    EngineError
        Spark is not there, or can not read an address (FB901, FB902, FB905).
    """
    for number, path in enumerate(paths, start=1):
        if not isinstance(path, str | os.PathLike):
            raise FileError(
                "This is no path",
                code="FB115",
                where=f"input {number}: {type(path).__name__}",
                expected="paths, one after the other",
                remedy='Study.from_frames takes frames, and texts as pd.DataFrame({"comment": texts})',
            )
    addresses = [path for path in paths if is_address(path)]
    if not addresses:
        return None
    if spark is None:
        raise FileError(
            "An address is given where files of this machine are read",
            code="FB114",
            where=f"input {list(paths).index(addresses[0]) + 1}",
            expected="a path",
            remedy="fetch the file first, or have Spark read it: --engine spark; in Python, spark=",
        )
    from feedbacknlp.engines import fetch_files, open_spark

    session = open_spark(spark)
    folder = Path(tempfile.mkdtemp(prefix="feedbacknlp-"))
    try:
        found: list[Path] = []
        for number, path in enumerate(paths, start=1):
            given = [Path(path)]
            if is_address(path):
                given = fetch_files(str(path), folder / str(number), session=session)
            found += given
        return Fetched(tuple(found), folder)
    except BaseException:
        shutil.rmtree(folder, ignore_errors=True)
        raise
