"""The Spark engine: the same work on the same parts, by ``mapInPandas`` on a cluster.

A part travels as one row; what came out lies in the store's folder, which every worker must be able to write to, and
under the same names as on one machine. So the rest of the study, and every figure, is the local engine's.
"""

from __future__ import annotations

import io
import os
import pickle
import re
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pandas as pd

from feedbacknlp.engines.local import Result, Work
from feedbacknlp.errors import EngineError
from feedbacknlp.progress import Progress, tell_nobody

if TYPE_CHECKING:
    from pyspark.sql import SparkSession

__all__ = ["fetch_files", "open_spark", "run_parts_on_spark"]


def open_spark(master: str) -> SparkSession:
    """The running Spark session, else a new one.

    Parameters
    ----------
    master : str
        ``local[2]``, ``spark://host:7077``, ``yarn`` ...

    Raises
    ------
    EngineError
        pyspark is not installed (FB901), or no session can be opened (FB902).
    """
    try:
        from pyspark.sql import SparkSession
    except ImportError as failure:
        raise EngineError(
            "Spark is not installed",
            code="FB901",
            where="--engine spark",
            expected="the package pyspark and a Java of version 17 or newer",
            remedy="pip install 'feedbacknlp[spark]'",
        ) from failure
    if master.startswith("local"):
        # workers on this machine run in this environment, whatever python3 the path finds first
        os.environ.setdefault("PYSPARK_PYTHON", sys.executable)
    try:
        builder = SparkSession.builder.appName("feedbacknlp").master(master)
        return (
            builder.config("spark.ui.enabled", "false")
            .config("spark.ui.showConsoleProgress", "false")
            # a part is one row of some megabytes: Arrow must not gather many in one batch
            .config("spark.sql.execution.arrow.maxRecordsPerBatch", "1")
            .getOrCreate()
        )
    except Exception as failure:
        raise EngineError(
            f"No Spark session can be opened: {type(failure).__name__}",
            code="FB902",
            where=f"--master {master}",
            expected="a master that can be reached, and a Java of version 17 or newer (JAVA_HOME)",
        ) from failure


def fetch_files(address: str, folder: Path, *, session: SparkSession) -> list[Path]:
    """Files of an address, fetched by Spark with the cluster's own credentials and put into a folder of this machine.

    Parameters
    ----------
    address : str
        A file, or a folder of files of the same columns such as Spark writes: ``s3a://bucket/reviews.parquet``,
        ``hdfs://...``, ``file:///...``.
    folder : Path
        Made where it is missing.
    session : SparkSession

    Returns
    -------
    list of Path
        In the order of their addresses.

    Raises
    ------
    EngineError
        The address can not be read, or there is no file (FB905).
    """
    folder.mkdir(parents=True, exist_ok=True)
    fetched = {}
    try:
        # a whole file a row, as it is: what it holds is told apart where files of this machine are
        rows = session.read.format("binaryFile").load(address).select("path", "content")
        for number, row in enumerate(rows.toLocalIterator()):
            path = folder / row["path"].rpartition("/")[2]
            # folders below the address may hold files of one name
            path = path.with_name(f"{number}-{path.name}") if path.exists() else path
            path.write_bytes(row["content"])
            fetched[row["path"]] = path
    except Exception as failure:
        raise _not_fetched(address, f"The address can not be read: {type(failure).__name__}") from failure
    if not fetched:
        raise _not_fetched(address, "There is no file at the address")
    return [fetched[path] for path in sorted(fetched)]


def _not_fetched(address: str, what: str) -> EngineError:
    return EngineError(
        what,
        code="FB905",
        where=_hide_key(address),
        expected="a file, or a folder of files, that this Spark may read",
        remedy="outside EMR, S3 is s3a:// and needs Spark's package hadoop-aws; credentials are those of the cluster",
    )


def _hide_key(address: str) -> str:
    """The address without what may be a key: a user's part, a query."""
    return re.sub(r"//[^/@]*@", "//", address.partition("?")[0])


def run_parts_on_spark(
    work: Work[Result],
    parts: Sequence[pd.DataFrame],
    *,
    name: str,
    unit: str,
    progress: Progress,
    session: SparkSession,
) -> list[Result]:
    """What the work gives for each part, in the order of the parts: :func:`feedbacknlp.engines.run_parts` on Spark.

    Parameters
    ----------
    work : callable, (part, tell) -> result
        Is pickled once and opened once a worker process; its results must be small.
    parts : sequence of DataFrame
    name, unit : str
        For the progress.
    progress : Progress
    session : SparkSession

    Raises
    ------
    EngineError
        The job failed (FB903).
    """
    packed = pickle.dumps(work)
    rows = pd.DataFrame({"place": range(len(parts)), "part": [_pack(part) for part in parts]})
    total = sum(map(len, parts))
    results: dict[int, Result] = {}
    with progress.step(name, total=total, unit=unit) as step:
        if len(rows) == 0:
            return []
        frame = session.createDataFrame(rows, schema="place long, part binary").repartition(len(rows), "place")
        try:
            for row in frame.mapInPandas(_Runner(packed), schema="place long, result binary").toLocalIterator():
                results[row["place"]] = pickle.loads(row["result"])
                step.advance(len(parts[row["place"]]))
        except Exception as failure:
            raise EngineError(
                f"The Spark job failed: {type(failure).__name__}",
                code="FB903",
                where=name,
                expected="workers that have this version of feedbacknlp with its models, and can write to the store",
                remedy="read the workers' log; the parts that are done stay in the store",
            ) from failure
    return [results[place] for place in range(len(parts))]


class _Runner:
    """What runs on a worker; the work is opened when the first part comes and kept for the further ones."""

    def __init__(self, packed: bytes) -> None:
        self._packed = packed

    def __call__(self, batches: Iterator[pd.DataFrame]) -> Iterator[pd.DataFrame]:
        work = _open(self._packed)
        for batch in batches:
            told = [pickle.dumps(work(_unpack(part), tell_nobody)) for part in batch["part"]]
            yield pd.DataFrame({"place": batch["place"].to_numpy(), "result": told})


_OPENED: dict[bytes, Any] = {}
"""The work of this worker process: Spark keeps the process for further tasks, and a model takes a second to open."""


def _open(packed: bytes) -> Any:
    if packed not in _OPENED:
        _OPENED.clear()
        _OPENED[packed] = pickle.loads(packed)
    return _OPENED[packed]


def _pack(part: pd.DataFrame) -> bytes:
    stream = io.BytesIO()
    part.reset_index(drop=True).to_parquet(stream)
    return stream.getvalue()


def _unpack(part: bytes) -> pd.DataFrame:
    return pd.read_parquet(io.BytesIO(part))
