"""Zendesk satisfaction ratings: good or bad, also offered and not answered."""

from __future__ import annotations

from feedbacknlp.ingest.layouts.declared import DeclaredLayout

__all__ = ["ZENDESK"]

ZENDESK = DeclaredLayout(
    name="zendesk",
    marks=("ticket id", "score", "comment", "requester id|assignee id|group id", "created at"),
    roles={
        "id": "response_id",
        "url": "unused",
        "assignee id": "unused",
        "group id": "segment",
        "requester id": "customer_id",
        "ticket id": "unused",
        "comment": "text",
        "comment id": "unused",
        "reason": "segment",
        "reason id": "unused",
        "reason code": "unused",
        "created at": "date",
        "updated at": "unused",
    },
    scores={"score": "csat"},
    ends={"csat": (0, 1)},
)
