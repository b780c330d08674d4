"""Personal data: found by patterns in every language, shown as placeholders."""

from feedbacknlp.prepare.privacy.links import find_emails
from feedbacknlp.prepare.privacy.masking import PLACEHOLDER, find_personal_data, mask_piece, write_placeholders
from feedbacknlp.prepare.privacy.spans import Span, falls_inside, find_touching

__all__ = [
    "PLACEHOLDER",
    "Span",
    "falls_inside",
    "find_emails",
    "find_personal_data",
    "find_touching",
    "mask_piece",
    "write_placeholders",
]
