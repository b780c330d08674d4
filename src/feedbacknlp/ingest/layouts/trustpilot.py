"""Trustpilot: service reviews, with the reference of the order that the invitation carried."""

from __future__ import annotations

from feedbacknlp.ingest.layouts.declared import DeclaredLayout

__all__ = ["TRUSTPILOT"]

TRUSTPILOT = DeclaredLayout(
    name="trustpilot",
    marks=(
        "review stars|stars",
        "review content|text",
        "review title|title",
        "review created utc|created at",
        "reference id",
    ),
    roles={
        "review id": "response_id",
        "id": "response_id",
        "review created utc": "date",
        "created at": "date",
        "updated at": "unused",
        "review consumer user id": "unused",
        "consumer*": "unused",
        "review user name": "unused",
        "review username": "unused",
        "review title": "title",
        "title": "title",
        "review content": "text",
        "text": "text",
        "review status": "unused",
        "review language": "language",
        "language": "language",
        "source of review": "segment",
        "domain url": "unused",
        "reference id": "order_id",
        "tags": "unused",
        "location name": "segment",
        "location id": "unused",
        "business unit id": "unused",
        "company reply*": "unused",
    },
    scores={"review stars": "stars", "stars": "stars"},
    ends={"stars": (1, 5)},
    table_role="reviews",
)
