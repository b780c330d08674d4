"""The local engine: a row-wise stage in chunks of bounded size."""

from __future__ import annotations

from collections.abc import Callable

import pandas as pd

from feedbacknlp.progress import Progress

__all__ = ["run_in_chunks"]


def run_in_chunks(
    stage: Callable[[pd.DataFrame], pd.DataFrame],
    frame: pd.DataFrame,
    *,
    name: str,
    unit: str,
    progress: Progress,
    size: int = 5_000,
) -> pd.DataFrame:
    """The stage's result on the whole frame, computed chunk by chunk.

    A row-wise stage gives the same rows in parts as in one piece (tests/suites/stage_suite.py proves it for each), so
    the chunk size can not change a figure.

    Parameters
    ----------
    stage : callable, frame -> frame
    frame : DataFrame
    name, unit : str
        For the progress.
    progress : Progress
    size : int
        Rows of a chunk.
    """
    if len(frame) <= size:
        with progress.step(name, total=len(frame), unit=unit) as step:
            result = stage(frame)
            step.advance(len(frame))
        return result
    pieces = []
    with progress.step(name, total=len(frame), unit=unit) as step:
        for start in range(0, len(frame), size):
            pieces.append(stage(frame.iloc[start : start + size]))
            step.advance(min(size, len(frame) - start))
    return pd.concat(pieces, ignore_index=True)
