"""The life of a codebook: edits by hand, drafts, corrections, what an edit moved, and how themes drift between waves.

Every edit is a pure function ``(codebook, ...) -> codebook`` that adds one to the version and one line to the log.
"""

from feedbacknlp.codebook.comparing import CodingDifference, compare_codings
from feedbacknlp.codebook.correcting import apply_corrections, correct_statements
from feedbacknlp.codebook.doubts import list_doubts
from feedbacknlp.codebook.drafting import add_found, draft_codebook, give_examples, set_drafts_aside
from feedbacknlp.codebook.drift import MUCH_MISFIT, measure_drift, measure_misfit, share_misfit
from feedbacknlp.codebook.forbidding import forbid_theme, forbid_wording, keep_wordings_out
from feedbacknlp.codebook.frame import frame_changes, mark_trends
from feedbacknlp.codebook.ids import give_ids
from feedbacknlp.codebook.merging import merge_themes
from feedbacknlp.codebook.naming import move_theme, pin_themes, rename_theme, unpin_themes
from feedbacknlp.codebook.reading_sheet import read_tables
from feedbacknlp.codebook.sheet import choices_of, tabulate_codebook, tabulate_statements
from feedbacknlp.codebook.splitting import split_theme

__all__ = [
    "MUCH_MISFIT",
    "CodingDifference",
    "add_found",
    "apply_corrections",
    "choices_of",
    "compare_codings",
    "correct_statements",
    "draft_codebook",
    "forbid_theme",
    "forbid_wording",
    "frame_changes",
    "give_examples",
    "give_ids",
    "keep_wordings_out",
    "list_doubts",
    "mark_trends",
    "measure_drift",
    "measure_misfit",
    "merge_themes",
    "move_theme",
    "pin_themes",
    "read_tables",
    "rename_theme",
    "set_drafts_aside",
    "share_misfit",
    "split_theme",
    "tabulate_codebook",
    "tabulate_statements",
    "unpin_themes",
]
