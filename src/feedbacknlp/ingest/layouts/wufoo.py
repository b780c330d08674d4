"""Wufoo: entry id, question texts, then who made the entry, when and how far."""

from __future__ import annotations

from feedbacknlp.ingest.layouts.declared import DeclaredLayout

__all__ = ["WUFOO"]

WUFOO = DeclaredLayout(
    name="wufoo",
    marks=("entry id", "date created", "last page accessed", "completion status"),
    roles={
        "entry id": "response_id",
        "date created": "date",
        "created by": "unused",
        "last updated": "unused",
        "updated by": "unused",
        "ip address": "unused",
        "last page accessed": "unused",
        "completion status": "unused",
    },
)
