"""Study: settings, models and files in; Findings out."""

from feedbacknlp.study.models import Models
from feedbacknlp.study.passed import Prepared, Reading
from feedbacknlp.study.study import Study

__all__ = ["Models", "Prepared", "Reading", "Study"]
