"""What a layout must be able to do."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Protocol

__all__ = ["Heading", "Layout"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Heading:
    """What the first records of a file say.

    Parameters
    ----------
    layout : str
        Name of the layout that read it.
    rows : int
        How many records are heading; data starts behind them.
    names : tuple of str
        One name a column; '' where there is none.
    questions : tuple of str
        Question text of each column, '' where it is no more than the name.
    roles : mapping of column name to role
        What the tool's own columns are (response_id, customer_id, order_id, product_id, date, language, wave, weight,
        title, question, score_kind, text, segment); ``unused`` keeps a column from being taken for anything.
    scores : mapping of column name to score kind
    ends : mapping of score kind to (low, high)
        The scale of each kind, where the tool has one only.
    table_role : str
        ``responses``, ``comments``, ``reviews`` or ``attributes`` where the tool exports nothing else; '' where the
        columns decide.
    """

    layout: str
    rows: int
    names: tuple[str, ...]
    questions: tuple[str, ...]
    roles: Mapping[str, str] = field(default_factory=dict)
    scores: Mapping[str, str] = field(default_factory=dict)
    ends: Mapping[str, tuple[float, float]] = field(default_factory=dict)
    table_role: str = ""


class Layout(Protocol):
    """One survey tool's export."""

    @property
    def name(self) -> str:
        """Stable lower-case name, such as ``qualtrics``."""

    def read_heading(self, head: Sequence[Sequence[str]]) -> Heading | None:
        """The heading, where the first records (at most five) are those of this tool; else None."""
