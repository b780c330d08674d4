"""Where the parts of a study are worked through."""

from feedbacknlp.engines.local import Work, run_parts
from feedbacknlp.engines.spark import open_spark, run_parts_on_spark

__all__ = ["Work", "open_spark", "run_parts", "run_parts_on_spark"]
