"""Progress on a terminal: a bar with a rate and the remaining time; nothing where the output goes to a file. Verbose: a
line a step, wherever it goes."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from time import monotonic

from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, TextColumn, TimeElapsedColumn, TimeRemainingColumn
from rich.progress import Progress as RichProgress

from feedbacknlp.cli.output import Level
from feedbacknlp.progress import Step

__all__ = ["TerminalProgress"]


class _BarStep:
    def __init__(self, bar: RichProgress, task: int) -> None:
        self._bar, self._task = bar, task

    def advance(self, count: int) -> None:
        """Move the bar."""
        self._bar.advance(self._task, count)  # type: ignore[arg-type]


class TerminalProgress:
    """Progress role on standard error.

    Parameters
    ----------
    level : {"quiet", "normal", "verbose"}, default="normal"
    """

    def __init__(self, level: Level = "normal") -> None:
        self._console = Console(stderr=True)
        self._level = level

    @contextmanager
    def step(self, name: str, *, total: int, unit: str) -> Iterator[Step]:
        """One bar, gone when the step ends; a line with its seconds stays where all is to be told."""
        columns = (
            TextColumn("{task.description}"),
            BarColumn(),
            MofNCompleteColumn(),
            TextColumn(unit),
            TimeElapsedColumn(),
            TimeRemainingColumn(),
        )
        hidden = self._level == "quiet" or not self._console.is_terminal
        started = monotonic()
        with RichProgress(*columns, console=self._console, transient=True, disable=hidden) as bar:
            yield _BarStep(bar, bar.add_task(name, total=max(total, 1)))
        if self._level == "verbose":
            size = f"{total:,} {unit}, " if total > 1 else ""
            self._console.print(f"{name}: {size}{monotonic() - started:.1f} s", highlight=False, markup=False)
