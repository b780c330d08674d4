"""Comments -> Statements: cleaning, language, privacy, splitting, quality; and what was said before."""

from feedbacknlp.prepare.comments import prepare_comments
from feedbacknlp.prepare.identifiers import mask_identifiers
from feedbacknlp.prepare.pseudonyms import number_pseudonyms
from feedbacknlp.prepare.repeats import mark_repeats, mark_straight_lines

__all__ = ["mark_repeats", "mark_straight_lines", "mask_identifiers", "number_pseudonyms", "prepare_comments"]
