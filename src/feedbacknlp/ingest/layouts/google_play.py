"""Google Play Console: UTF-16 with a byte order mark, which the reader knows of itself."""

from __future__ import annotations

from feedbacknlp.ingest.layouts.declared import DeclaredLayout

__all__ = ["GOOGLE_PLAY"]

GOOGLE_PLAY = DeclaredLayout(
    name="google-play",
    marks=("package name", "star rating", "review text", "reviewer language"),
    roles={
        "package name": "segment",
        "app version code": "unused",
        "app version name": "segment",
        "reviewer language": "language",
        "device": "segment",
        "review submit date and time": "date",
        "review submit millis since epoch": "unused",
        "review last update*": "unused",
        "review title": "title",
        "review text": "text",
        "developer reply*": "unused",
        "review link": "unused",
    },
    scores={"star rating": "stars"},
    ends={"stars": (1, 5)},
    table_role="reviews",
)
