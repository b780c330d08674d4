"""GetFeedback: response id, submitted date, channel, question texts and the merge fields of the invitation."""

from __future__ import annotations

from feedbacknlp.ingest.layouts.declared import DeclaredLayout

__all__ = ["GETFEEDBACK"]

GETFEEDBACK = DeclaredLayout(
    name="getfeedback",
    marks=("response id", "submitted date|submitted at|date submitted", "channel|distribution channel"),
    asks=True,
    roles={
        "response id": "response_id",
        "submitted date": "date",
        "submitted at": "date",
        "date submitted": "date",
        "started date": "unused",
        "channel": "segment",
        "distribution channel": "segment",
        "status": "unused",
        "merge email": "unused",
        "merge first name": "unused",
        "merge last name": "unused",
        "merge name": "unused",
    },
)
