"""A layout of one heading row, told by the names that only this tool writes."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from feedbacknlp.ingest.layouts.layout import Heading
from feedbacknlp.ingest.naming import split_name

__all__ = ["DeclaredLayout"]


@dataclass(frozen=True, slots=True, kw_only=True)
class DeclaredLayout:
    """One tool's export as a list of facts. Names are compared as :func:`feedbacknlp.ingest.naming.split_name` gives
    them, so that ``created_at``, ``createdAt`` and ``Created At`` are one.

    Parameters
    ----------
    name : str
    marks : tuple of str
        Names that must all be there; ``a|b`` stands for either.
    first : tuple of str
        What the first column may be called, as it stands in the file; empty = anything.
    asks : bool
        At least one heading must be a question or a sentence, as it is where headings are question texts.
    roles : mapping of name to role
        As in :class:`Heading`; a name that ends in ``*`` stands for all that begin so.
    scores : mapping of name to score kind
    ends : mapping of score kind to (low, high)
    table_role : str
        Both as in :class:`Heading`.
    """

    name: str
    marks: tuple[str, ...]
    first: tuple[str, ...] = ()
    asks: bool = False
    roles: Mapping[str, str] = field(default_factory=dict)
    scores: Mapping[str, str] = field(default_factory=dict)
    ends: Mapping[str, tuple[float, float]] = field(default_factory=dict)
    table_role: str = ""

    def read_heading(self, head: Sequence[Sequence[str]]) -> Heading | None:
        """One heading row where all marks are in it."""
        names = tuple(cell.strip() for cell in head[0])
        words = [split_name(name) for name in names]
        if not all(any(mark in words for mark in either.split("|")) for either in self.marks):
            return None
        if self.first and names[0] not in self.first:
            return None
        if self.asks and not any(_is_question(name) for name in names):
            return None
        roles = {name: role for name, word in zip(names, words, strict=True) if (role := self._role(name, word))}
        return Heading(
            layout=self.name,
            rows=1,
            names=names,
            questions=("",) * len(names),
            roles=roles,
            scores={name: self.scores[word] for name, word in zip(names, words, strict=True) if word in self.scores},
            ends=self.ends,
            table_role=self.table_role,
        )

    def _role(self, name: str, word: str) -> str:
        exact = self.roles.get(word) or self.roles.get(name)
        if exact:
            return exact
        return next(
            (role for start, role in self.roles.items() if start.endswith("*") and word.startswith(start[:-1])), ""
        )


def _is_question(name: str) -> bool:
    return name.endswith(("?", "？")) or len(name.split()) >= 4
