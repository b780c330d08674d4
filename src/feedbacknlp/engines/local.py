"""The local engine: one part after the other, and the first half of the next one meanwhile."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from typing import Any, Protocol, TypeVar, runtime_checkable

import pandas as pd

from feedbacknlp.progress import Progress

__all__ = ["StagedWork", "Work", "run_parts"]

Result = TypeVar("Result")
Finished = TypeVar("Finished", covariant=True)

Work = Callable[[pd.DataFrame, Callable[[float], None]], Result]
"""What is done to a part; it tells what share of it is done."""


@runtime_checkable
class StagedWork(Protocol[Finished]):
    """Work in two halves, of which the first may be done to a part in another thread while the second is done to the
    part before: splitting sentences needs one core, an encoder leaves the interpreter to others."""

    def begin(self, part: pd.DataFrame) -> Any:
        """The first half; needs nothing of what :meth:`finish` makes or changes."""

    def finish(self, part: pd.DataFrame, begun: Any, tell: Callable[[float], None]) -> Finished:
        """The second half, given what the first one gave."""


def run_parts(
    work: Work[Result] | StagedWork[Result],
    parts: Sequence[pd.DataFrame],
    *,
    name: str,
    unit: str,
    progress: Progress,
) -> list[Result]:
    """What the work gives for each part, in the order of the parts.

    Parameters
    ----------
    work : callable, (part, tell) -> result, or StagedWork
        Row-wise: a row's result depends on that row alone, so where the frame was cut can not change a figure.
    parts : sequence of DataFrame
    name, unit : str
        For the progress.
    progress : Progress
    """
    results = []
    with progress.step(name, total=sum(map(len, parts)), unit=unit) as step:
        for part, finish in _begin_ahead(work, parts):
            told = 0

            def tell(share: float, size: int = len(part)) -> None:
                nonlocal told
                rows = min(int(share * size), size)
                if rows > told:
                    step.advance(rows - told)
                    told = rows

            results.append(finish(part, tell))
            tell(1.0)
    return results


def _begin_ahead(
    work: Work[Result] | StagedWork[Result], parts: Sequence[pd.DataFrame]
) -> Iterator[tuple[pd.DataFrame, Work[Result]]]:
    """Each part with what is left to do to it, while the next one is begun."""
    if not isinstance(work, StagedWork):
        yield from ((part, work) for part in parts)
        return
    with ThreadPoolExecutor(1, thread_name_prefix="begin") as pool:
        ahead = pool.submit(work.begin, parts[0]) if len(parts) else None
        for place, part in enumerate(parts):
            assert ahead is not None
            begun = ahead.result()
            ahead = pool.submit(work.begin, parts[place + 1]) if place + 1 < len(parts) else None
            yield part, _bind(work, begun)


def _bind(work: StagedWork[Result], begun: Any) -> Work[Result]:
    def finish(part: pd.DataFrame, tell: Callable[[float], None]) -> Result:
        return work.finish(part, begun, tell)

    return finish
