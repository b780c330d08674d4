"""Where the parts of a study are worked through."""

from feedbacknlp.engines.local import Work, run_parts

__all__ = ["Work", "run_parts"]
