"""HubSpot feedback submissions: several kinds of survey in one file."""

from __future__ import annotations

from feedbacknlp.ingest.layouts.declared import DeclaredLayout

__all__ = ["HUBSPOT"]

HUBSPOT = DeclaredLayout(
    name="hubspot",
    marks=("hs survey type", "hs value", "hs content"),
    roles={
        "hs object id": "response_id",
        "record id": "response_id",
        "hs survey type": "score_kind",
        "hs survey channel": "segment",
        "hs survey name": "segment",
        "hs survey id": "unused",
        "hs content": "text",
        "hs response group": "unused",
        "hs sentiment": "unused",
        "hs submission timestamp": "date",
        "hs createdate": "unused",
        "hs lastmodifieddate": "unused",
        "hs contact id": "customer_id",
        "hs contact email rollup": "unused",
    },
    scores={"hs value": "nps"},
    ends={"nps": (0, 10), "csat": (0, 2), "ces": (1, 7)},
)
