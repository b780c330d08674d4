"""Delighted, as CSV or from the API: one score, its survey type, one comment, the person's properties."""

from __future__ import annotations

from feedbacknlp.ingest.layouts.declared import DeclaredLayout

__all__ = ["DELIGHTED"]

DELIGHTED = DeclaredLayout(
    name="delighted",
    marks=("survey type", "score", "comment", "created at", "id|response id"),
    roles={
        "id": "response_id",
        "response id": "response_id",
        "person": "customer_id",
        "person id": "customer_id",
        "survey type": "score_kind",
        "comment": "text",
        "created at": "date",
        "updated at": "unused",
        "permalink": "unused",
        "notes": "unused",
        "tags": "unused",
        "person email": "unused",
        "person name": "unused",
        "person phone number": "unused",
        "person created at": "unused",
    },
    scores={"score": "nps"},
    ends={"nps": (0, 10), "csat": (1, 5), "ces": (1, 5), "pmf": (1, 3), "stars": (1, 5)},
)
