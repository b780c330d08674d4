"""How a long job tells where it is: a role, bars for people in a notebook or on a terminal, and a silent one."""

from __future__ import annotations

import sys
import warnings
from collections.abc import Iterator
from contextlib import AbstractContextManager, contextmanager
from time import monotonic
from typing import Any, Literal, Protocol

__all__ = ["BarProgress", "Level", "Progress", "SilentProgress", "Step", "tell_nobody"]

Level = Literal["quiet", "normal", "verbose"]
"""How much is told: nothing; bars where somebody looks on; bars, and a line a step wherever it goes."""

_PATIENCE = 0.5
"""Seconds before a bar appears: a step that is over by then needs none."""


class Step(Protocol):
    """One running step."""

    def advance(self, count: int) -> None:
        """Tell that ``count`` more units are done."""


class Progress(Protocol):
    """Where a job reports its steps."""

    def step(self, name: str, *, total: int, unit: str) -> AbstractContextManager[Step]:
        """Open a step of ``total`` units (rows, statements ...); closes when the block ends."""


def tell_nobody(share: float) -> None:
    """Do nothing with the share of a work that is done (0 ... 1): for a work that nobody watches."""


class _NoStep:
    def advance(self, count: int) -> None:
        """Do nothing."""


class SilentProgress:
    """Progress that says nothing."""

    @contextmanager
    def step(self, name: str, *, total: int, unit: str) -> Iterator[Step]:  # noqa: ARG002 the role has these names
        """Open a step that reports to nobody."""
        yield _NoStep()


class _BarStep:
    def __init__(self, bar: Any) -> None:
        self._bar = bar

    def advance(self, count: int) -> None:
        """Move the bar."""
        self._bar.update(count)


class BarProgress:
    """One bar a step with its rate and remaining time, alike in a notebook and on a terminal, on standard error.

    Where nobody looks on (a file, a pipe, a notebook that a program runs) there are no bars.

    Parameters
    ----------
    level : {"quiet", "normal", "verbose"}, default="normal"
        ``verbose`` leaves a line with the seconds of each step, wherever it goes.
    """

    def __init__(self, level: Level = "normal") -> None:
        self._level = level

    @contextmanager
    def step(self, name: str, *, total: int, unit: str) -> Iterator[Step]:
        """One bar, gone when the step ends."""
        started = monotonic()
        if self._level == "quiet" or not _is_watched():
            yield _NoStep()
        else:
            with _open_bar(name, max(total, 1), unit) as bar:
                yield _BarStep(bar)
        if self._level == "verbose":
            size = f"{total:,} {unit}, " if total > 1 else ""
            sys.stderr.write(f"{name}: {size}{monotonic() - started:.1f} s\n")
            sys.stderr.flush()


def _open_bar(name: str, total: int, unit: str) -> Any:
    with warnings.catch_warnings():
        # without ipywidgets a notebook gets the terminal's bar, which is no fault of the reader's
        warnings.simplefilter("ignore")
        from tqdm.auto import tqdm
    return tqdm(
        total=total,
        desc=name,
        unit=f" {unit}",
        leave=False,
        dynamic_ncols=True,
        delay=_PATIENCE,
        file=sys.stderr,
    )


def _is_watched() -> bool:
    """Whether a person sees what is written now: a terminal, or a notebook that could ask its reader something."""
    ipython = sys.modules.get("IPython")
    shell = ipython.get_ipython() if ipython else None
    kernel = getattr(shell, "kernel", None)
    if kernel is not None:
        # a program that runs a notebook (nbconvert, papermill) lets it ask nothing
        return bool(getattr(kernel, "_allow_stdin", True))
    return bool(getattr(sys.stderr, "isatty", lambda: False)())
