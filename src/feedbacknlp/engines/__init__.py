"""Where the parts of a study are worked through."""

from feedbacknlp.engines.local import StagedWork, Work, run_parts
from feedbacknlp.engines.spark import fetch_files, open_spark, run_parts_on_spark

__all__ = ["StagedWork", "Work", "fetch_files", "open_spark", "run_parts", "run_parts_on_spark"]
