"""The local engine: one part after the other, on the cores that the models use."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TypeVar

import pandas as pd

from feedbacknlp.progress import Progress

__all__ = ["Work", "run_parts"]

Result = TypeVar("Result")

Work = Callable[[pd.DataFrame, Callable[[float], None]], Result]
"""What is done to a part; it tells what share of it is done."""


def run_parts(
    work: Work[Result], parts: Sequence[pd.DataFrame], *, name: str, unit: str, progress: Progress
) -> list[Result]:
    """What the work gives for each part, in the order of the parts.

    Parameters
    ----------
    work : callable, (part, tell) -> result
        Row-wise: a row's result depends on that row alone, so where the frame was cut can not change a figure.
    parts : sequence of DataFrame
    name, unit : str
        For the progress.
    progress : Progress
    """
    results = []
    with progress.step(name, total=sum(map(len, parts)), unit=unit) as step:
        for part in parts:
            told = 0

            def tell(share: float, size: int = len(part)) -> None:
                nonlocal told
                rows = min(int(share * size), size)
                if rows > told:
                    step.advance(rows - told)
                    told = rows

            results.append(work(part, tell))
            tell(1.0)
    return results
