"""The errors a person can cause, each with a stable code.

::

    FeedbackError
    ├── FileError        FB1xx  a file can not be read or holds nothing usable
    ├── ColumnError      FB2xx  a column is missing, doubled or of the wrong kind
    ├── ScoreError       FB3xx  a score is out of scale or its scale can not be known
    ├── JoinError        FB4xx  files can not be joined
    ├── SettingError     FB5xx  a study file or an option is wrong
    ├── CodebookError    FB6xx  a codebook is wrong
    ├── ModelError       FB7xx  a model is missing or not what its card says
    ├── ContractError    FB8xx  a stage broke its promise (a fault of the program or of own code that calls a stage)
    └── EngineError      FB9xx  a cluster can not be used, or its job failed

A message has four parts: what is wrong, where, what was expected, what to do. No message ever holds a customer's
text, name or id: counts, column names and row numbers only.
"""

from __future__ import annotations

from collections.abc import Sequence

__all__ = [
    "CodebookError",
    "ColumnError",
    "ContractError",
    "EngineError",
    "FeedbackError",
    "FileError",
    "JoinError",
    "ModelError",
    "ScoreError",
    "SettingError",
    "name_rows",
]


def name_rows(rows: Sequence[int], *, most: int = 5, count: int | None = None) -> str:
    """The first row numbers as a reader of the file counts them: ``rows 4, 9, 12 and 7 more``.

    Parameters
    ----------
    rows : sequence of int
        Row numbers, 1 = the first line of the file.
    most : int, default=5
        How many to print.
    count : int, optional
        How many rows there are, where ``rows`` holds no more than the first of them.
    """
    total = len(rows) if count is None else count
    shown = ", ".join(str(row) for row in rows[:most])
    more = f" and {total - most} more" if total > most else ""
    return f"row{'s' if total != 1 else ''} {shown}{more}"


class FeedbackError(Exception):
    """Base of every error of this package.

    Parameters
    ----------
    what : str
        What is wrong, in plain words.
    code : str
        Stable code such as ``FB101``.
    where : str, default=""
        File, column, row numbers.
    expected : str, default=""
        What would have been right.
    remedy : str, default=""
        The option, setting or edit that helps.
    """

    def __init__(self, what: str, *, code: str, where: str = "", expected: str = "", remedy: str = "") -> None:
        self.what, self.code, self.where, self.expected, self.remedy = what, code, where, expected, remedy
        parts = [f"{what} [{code}]"]
        parts += [f"  where:    {where}"] if where else []
        parts += [f"  expected: {expected}"] if expected else []
        parts += [f"  try:      {remedy}"] if remedy else []
        super().__init__("\n".join(parts))


class FileError(FeedbackError):
    """A file can not be read or holds nothing usable (FB1xx)."""


class ColumnError(FeedbackError):
    """A column is missing, doubled or of the wrong kind (FB2xx)."""


class ScoreError(FeedbackError):
    """A score is out of scale or its scale can not be known (FB3xx)."""


class JoinError(FeedbackError):
    """Files can not be joined (FB4xx)."""


class SettingError(FeedbackError):
    """A study file or an option is wrong (FB5xx)."""


class CodebookError(FeedbackError):
    """A codebook is wrong (FB6xx)."""


class ModelError(FeedbackError):
    """A model is missing or not what its card says (FB7xx)."""


class ContractError(FeedbackError):
    """A stage got or gave a table that breaks its contract (FB8xx)."""


class EngineError(FeedbackError):
    """A cluster can not be used, or its job failed (FB9xx)."""
