"""Why customers score you the way they do: open-text feedback joined with its scores.

Public names are loaded on first use, so that importing the package costs next to nothing.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from feedbacknlp.config import StudyConfig
    from feedbacknlp.contracts import Codebook, Findings
    from feedbacknlp.errors import FeedbackError
    from feedbacknlp.report import read_findings, write_report
    from feedbacknlp.study import Study
    from feedbacknlp.understand import read_codebook
    from feedbacknlp.workbench import Workbench

__version__ = "0.1.0"

__all__ = [
    "Codebook",
    "FeedbackError",
    "Findings",
    "Study",
    "StudyConfig",
    "Workbench",
    "__version__",
    "read_codebook",
    "read_findings",
    "write_report",
]

_HOMES = {
    "Codebook": "feedbacknlp.contracts",
    "FeedbackError": "feedbacknlp.errors",
    "Findings": "feedbacknlp.contracts",
    "Study": "feedbacknlp.study",
    "StudyConfig": "feedbacknlp.config",
    "Workbench": "feedbacknlp.workbench",
    "read_codebook": "feedbacknlp.understand",
    "read_findings": "feedbacknlp.report",
    "write_report": "feedbacknlp.report",
}


def __getattr__(name: str) -> object:
    if name in _HOMES:
        return getattr(import_module(_HOMES[name]), name)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")


def __dir__() -> list[str]:
    return __all__
