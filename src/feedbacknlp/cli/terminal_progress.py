"""Progress on a terminal: a bar with a rate and the remaining time; nothing where the output goes to a file."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, TextColumn, TimeElapsedColumn, TimeRemainingColumn
from rich.progress import Progress as RichProgress

from feedbacknlp.progress import Step

__all__ = ["TerminalProgress"]


class _BarStep:
    def __init__(self, bar: RichProgress, task: int) -> None:
        self._bar, self._task = bar, task

    def advance(self, count: int) -> None:
        """Move the bar."""
        self._bar.advance(self._task, count)  # type: ignore[arg-type]


class TerminalProgress:
    """Progress role on standard error."""

    def __init__(self) -> None:
        self._console = Console(stderr=True)

    @contextmanager
    def step(self, name: str, *, total: int, unit: str) -> Iterator[Step]:
        """One bar, gone when the step ends."""
        columns = (
            TextColumn("{task.description}"),
            BarColumn(),
            MofNCompleteColumn(),
            TextColumn(unit),
            TimeElapsedColumn(),
            TimeRemainingColumn(),
        )
        with RichProgress(
            *columns, console=self._console, transient=True, disable=not self._console.is_terminal
        ) as bar:
            yield _BarStep(bar, bar.add_task(name, total=max(total, 1)))
