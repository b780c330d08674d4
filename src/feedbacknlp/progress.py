"""How a long job tells where it is: a role, and the silent one that the library uses unless told otherwise."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import AbstractContextManager, contextmanager
from typing import Protocol

__all__ = ["Progress", "SilentProgress", "Step", "tell_nobody"]


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
    """Progress that says nothing: the library's default."""

    @contextmanager
    def step(self, name: str, *, total: int, unit: str) -> Iterator[Step]:  # noqa: ARG002 the role has these names
        """Open a step that reports to nobody."""
        yield _NoStep()
