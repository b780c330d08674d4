"""TripAdvisor: reviews of a place, with the kind of trip and the owner's answer."""

from __future__ import annotations

from feedbacknlp.ingest.layouts.declared import DeclaredLayout

__all__ = ["TRIPADVISOR"]

TRIPADVISOR = DeclaredLayout(
    name="tripadvisor",
    marks=("location id", "published date", "rating", "text", "trip type|travel date"),
    roles={
        "id": "response_id",
        "review id": "response_id",
        "lang": "language",
        "location id": "product_id",
        "published date": "date",
        "travel date": "unused",
        "helpful votes": "unused",
        "rating image url": "unused",
        "url": "unused",
        "trip type": "segment",
        "title": "title",
        "text": "text",
        "user*": "unused",
        "subratings*": "unused",
        "owner response*": "unused",
    },
    scores={"rating": "stars"},
    ends={"stars": (1, 5)},
    table_role="reviews",
)
