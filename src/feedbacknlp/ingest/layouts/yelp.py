"""Yelp: reviews of a business, with the votes of other readers."""

from __future__ import annotations

from feedbacknlp.ingest.layouts.declared import DeclaredLayout

__all__ = ["YELP"]

YELP = DeclaredLayout(
    name="yelp",
    marks=("review id|id", "business id", "stars|rating", "text", "useful|funny|cool|time created"),
    roles={
        "review id": "response_id",
        "id": "response_id",
        "user id": "customer_id",
        "user*": "unused",
        "business id": "product_id",
        "text": "text",
        "date": "date",
        "time created": "date",
        "useful": "unused",
        "funny": "unused",
        "cool": "unused",
        "url": "unused",
    },
    scores={"stars": "stars", "rating": "stars"},
    ends={"stars": (1, 5)},
    table_role="reviews",
)
