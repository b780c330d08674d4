"""Typeform: a hash, question texts, hidden fields, then the dates and the network id."""

from __future__ import annotations

from feedbacknlp.ingest.layouts.declared import DeclaredLayout

__all__ = ["TYPEFORM"]

TYPEFORM = DeclaredLayout(
    name="typeform",
    marks=("start date utc", "submit date utc", "network id"),
    first=("#",),
    roles={
        "#": "response_id",
        "submit date utc": "date",
        "start date utc": "unused",
        "stage date utc": "unused",
        "network id": "unused",
        "response type": "unused",
        "tags": "unused",
        "ending": "unused",
    },
)
