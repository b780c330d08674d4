"""Qualtrics: names, question texts, ``{"ImportId": ...}``; data from the fourth row."""

from __future__ import annotations

from collections.abc import Sequence

from feedbacknlp.ingest.layouts.layout import Heading

__all__ = ["QualtricsLayout"]

_ROLES = {
    "ResponseId": "response_id",
    "RecordedDate": "date",
    "UserLanguage": "language",
    "StartDate": "unused",
    "EndDate": "unused",
    "Status": "unused",
    "IPAddress": "unused",
    "Progress": "unused",
    "Duration (in seconds)": "unused",
    "Finished": "unused",
    "RecipientLastName": "unused",
    "RecipientFirstName": "unused",
    "RecipientEmail": "unused",
    "ExternalReference": "unused",
    "LocationLatitude": "unused",
    "LocationLongitude": "unused",
}
# Text iQ writes these beside a question; they are another tool's opinion of the text, not an answer.
_DERIVED = (
    " - Topics",
    " - Parent Topics",
    " - Sentiment",
    " - Sentiment Score",
    " - Sentiment Polarity",
    "_NPS_GROUP",
)


class QualtricsLayout:
    """CSV export of Qualtrics."""

    name = "qualtrics"

    def read_heading(self, head: Sequence[Sequence[str]]) -> Heading | None:
        """Three heading rows, told by the third."""
        if len(head) < 3 or not any('"ImportId"' in cell.replace("'", '"') for cell in head[2][:5]):
            return None
        names = tuple(cell.strip() for cell in head[0])
        questions = tuple(" ".join(cell.split()) for cell in head[1])
        roles = {name: _ROLES[name] for name in names if name in _ROLES}
        roles |= {name: "unused" for name in names if name.endswith(_DERIVED)}
        shown = tuple("" if question == name else question for name, question in zip(names, questions, strict=True))
        return Heading(layout=self.name, rows=3, names=names, questions=shown, roles=roles)
