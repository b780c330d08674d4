"""Google Business Profile: reviews, with the stars as words (ONE ... FIVE)."""

from __future__ import annotations

from feedbacknlp.ingest.layouts.declared import DeclaredLayout

__all__ = ["GOOGLE_BUSINESS"]

GOOGLE_BUSINESS = DeclaredLayout(
    name="google-business",
    marks=("star rating", "comment", "create time", "review id|reviewer display name"),
    roles={
        "review id": "response_id",
        "name": "unused",
        "reviewer*": "unused",
        "comment": "text",
        "create time": "date",
        "update time": "unused",
        "review reply*": "unused",
        "location name": "segment",
        "store code": "segment",
    },
    scores={"star rating": "stars"},
    ends={"stars": (1, 5)},
    table_role="reviews",
)
