"""Personal data: found by patterns in every language, shown as placeholders."""

from feedbacknlp.prepare.privacy.masking import find_personal_data, mask_piece
from feedbacknlp.prepare.privacy.spans import Span

__all__ = ["Span", "find_personal_data", "mask_piece"]
