"""App Store Connect: customer reviews."""

from __future__ import annotations

from feedbacknlp.ingest.layouts.declared import DeclaredLayout

__all__ = ["APP_STORE"]

APP_STORE = DeclaredLayout(
    name="app-store",
    marks=("rating", "title", "body", "reviewer nickname", "created date", "territory"),
    roles={
        "id": "response_id",
        "title": "title",
        "body": "text",
        "reviewer nickname": "unused",
        "created date": "date",
        "territory": "segment",
        "response*": "unused",
    },
    scores={"rating": "stars"},
    ends={"stars": (1, 5)},
    table_role="reviews",
)
