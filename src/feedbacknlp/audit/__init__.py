"""How well the coding does on the user's own data: a blind sheet out, the marked sheet in, figures with intervals."""

from feedbacknlp.audit.accuracy import measure_accuracy
from feedbacknlp.audit.agreement import alpha_interval, krippendorff_alpha
from feedbacknlp.audit.marks import Marks, read_marks
from feedbacknlp.audit.prevalence import corrected_share
from feedbacknlp.audit.sampling import draw_statements, label_strata
from feedbacknlp.audit.sheet import tabulate_check

__all__ = [
    "Marks",
    "alpha_interval",
    "corrected_share",
    "draw_statements",
    "krippendorff_alpha",
    "label_strata",
    "measure_accuracy",
    "read_marks",
    "tabulate_check",
]
