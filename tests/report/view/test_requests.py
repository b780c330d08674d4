from __future__ import annotations

from dataclasses import replace

from feedbacknlp.contracts import Findings
from feedbacknlp.report.view.requests import group_requests


def test_groups_count_customers_and_show_each_wording_once(example: Findings) -> None:
    groups = group_requests(example)
    assert [group.name for group in groups] == [
        "Guest checkout",
        "Prepaid return label in the parcel",
        "More payment methods",
        "Gift wrapping",
    ]
    assert groups[0].customers == 20
    assert len(groups[0].rows) == 4
    assert sum(count for _, count in groups[0].bands) == 20


def test_requests_without_response_count_by_comment(example: Findings) -> None:
    requests = example.requests.assign(response_id=None, band=None).astype({"response_id": "str", "band": "str"})
    groups = group_requests(replace(example, requests=requests))
    assert groups[0].customers == 20
    assert groups[0].bands == (("", 20),)
