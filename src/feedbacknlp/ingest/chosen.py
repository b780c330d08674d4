"""What the columns of a file were taken for."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from feedbacknlp.errors import ColumnError
from feedbacknlp.ingest.naming import split_name, tell_column
from feedbacknlp.ingest.profiles import Profile
from feedbacknlp.ingest.scores import ScoreColumn

__all__ = ["ROLES", "FileColumns", "find_column"]

ROLES = (
    "response_id",
    "customer_id",
    "order_id",
    "product_id",
    "date",
    "language",
    "wave",
    "weight",
    "title",
    "question",
    "score_kind",
)
"""What ``columns`` in the study file may name; an empty name means that no column is to be taken."""


@dataclass(slots=True, kw_only=True)
class FileColumns:
    """What the columns of a file were taken for.

    Parameters
    ----------
    roles : mapping of role to column name
    texts, segments : list of str
        Column names in the order of the file.
    scores : list of ScoreColumn
    why : mapping of column name to (taken for, why)
    unused : mapping of column name to reason
    review : bool
        The file speaks of reviews.
    machinery : set of str
        Columns that the survey tool or shop writes for itself; never used, not even as groups.
    """

    roles: dict[str, str] = field(default_factory=dict)
    texts: list[str] = field(default_factory=list)
    segments: list[str] = field(default_factory=list)
    scores: list[ScoreColumn] = field(default_factory=list)
    why: dict[str, tuple[str, str]] = field(default_factory=dict)
    unused: dict[str, str] = field(default_factory=dict)
    review: bool = False
    machinery: set[str] = field(default_factory=set)

    def take(self, name: str, role: str, why: str) -> None:
        """Note that the column is taken."""
        self.why[name] = (role, why)

    def free(self, profiles: Mapping[str, Profile]) -> dict[str, Profile]:
        """Columns that are neither taken nor told to be unused."""
        return {name: profile for name, profile in profiles.items() if name not in self.why and name not in self.unused}

    @property
    def taken(self) -> set[str]:
        """Columns that are something already."""
        return set(self.why)


def find_column(name: str, names: Sequence[str], *, where: str) -> str:
    """The column of this name, case and joints aside.

    Raises
    ------
    ColumnError
        FB203: there is none.
    """
    if name in names:
        return name
    alike = [other for other in names if split_name(other) == split_name(name)]
    if len(alike) == 1:
        return alike[0]
    raise ColumnError(
        "A column that was named is not in the file",
        code="FB203",
        where=f"{where}: {name!r}",
        expected="one of " + ", ".join(tell_column(other, position) for position, other in enumerate(names[:40])),
        remedy="correct the name in the study file",
    )
