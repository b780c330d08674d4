"""Personal data: found by patterns in every language, shown as placeholders.

Names are found by cues, roles, titles, lists of given names (Chinese: surnames and the characters of given names) and
by what people do. No named-entity model takes part: spaCy publishes its models outside the package index, so that an
installation from it alone would mask less than one beside it, and the same file would give other bytes on two machines.
"""

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
