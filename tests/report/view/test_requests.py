from __future__ import annotations

from dataclasses import replace

import pandas as pd

from feedbacknlp.contracts import Findings
from feedbacknlp.report.view.reader import open_reader
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


def test_bands_count_customers_of_the_score_that_most_gave(example: Findings) -> None:
    requests = example.requests.copy()
    first = requests.index[requests["request_group"] == requests["request_group"].iloc[0]]
    whole = dict(group_requests(example)[0].bands)
    # one who asks twice is one customer, and a band of another score is none of these
    twice = requests.loc[first[:1]].assign(statement_id="again")
    other = requests.loc[first[-1]].copy()
    requests.loc[first[-1], ["score_kind", "band"]] = ["csat", "satisfied"]
    both = pd.concat([requests, twice], ignore_index=True)
    bands = dict(group_requests(replace(example, requests=both))[0].bands)
    whole[other["band"]] -= 1
    assert bands == {band: n for band, n in whole.items() if n}
    assert group_requests(replace(example, requests=both))[0].unbanded == 1


def test_requests_without_response_count_by_comment(example: Findings) -> None:
    requests = example.requests.assign(response_id=None, band=None).astype({"response_id": "str", "band": "str"})
    groups = group_requests(replace(example, requests=requests))
    assert groups[0].customers == 20
    assert groups[0].bands == (("", 20),)


def test_a_voice_is_not_the_name_again_and_in_the_language_asked_for(example: Findings) -> None:
    requests = example.requests.copy()
    group = requests.index[requests["request_group"] == requests["request_group"].iloc[0]]
    requests.loc[group[0], ["request", "language", "probability"]] = ["Guest checkout", "en", 1.0]
    requests.loc[group[1], ["request", "language", "probability"]] = ["La meg handle uten konto", "nb", 0.99]
    requests.loc[group[2], ["request", "language", "probability"]] = ["Let me buy as a guest", "en", 0.5]
    first = group_requests(replace(example, requests=requests))[0]
    assert first.voice("nb")["request"] == "La meg handle uten konto"
    assert first.voice("fr")["request"] == first.asking[0]["request"] == "La meg handle uten konto"
    assert first.voice("en")["language"] == "en"
    assert "Guest checkout" not in [row["request"] for row in first.asking]


def test_a_name_in_quotes_is_no_voice_beside_itself(example: Findings) -> None:
    requests = example.requests.copy()
    group = requests.index[requests["request_group"] == requests["request_group"].iloc[0]]
    requests.loc[group[0], "request"] = "Let me pay by phone, and in my own currency"
    for name in ("“Let me pay by phone, and in my own currency”", "“Let me pay by phone,…”"):
        requests.loc[group, "group_name"] = name
        first = next(one for one in group_requests(replace(example, requests=requests)) if one.name == name)
        assert len(first.asking) == len(first.rows) - 1


def test_the_language_of_a_name_is_told_where_the_reader_has_another(example: Findings) -> None:
    requests = example.requests.copy()
    group = requests.index[requests["request_group"] == requests["request_group"].iloc[0]]
    requests.loc[group, "group_name"] = "“La meg handle uten konto”"
    requests.loc[group[1], ["request", "language"]] = ["La meg handle uten konto", "nb"]
    findings = replace(example, requests=requests)
    first, *others = group_requests(findings)
    assert first.tell_name(open_reader(findings)) == "“La meg handle uten konto” (Norwegian Bokmål)"
    assert first.tell_name(open_reader(replace(findings, language="nb"))) == first.name
    assert first.tell_name(open_reader(replace(findings, language="zh-Hans"))).endswith("（书面挪威语）")
    # a name of theme and phrase is in the language of the study
    assert all(other.tell_name(open_reader(findings)) == other.name for other in others)


def test_of_as_many_customers_the_surest_request_comes_first(example: Findings) -> None:
    first = example.requests.drop_duplicates("request_group")
    alone = first.assign(probability=[0.6, 0.9, 0.7, 0.8], response_id=[f"r{n}" for n in range(4)])
    names = [group.name for group in group_requests(replace(example, requests=alone))]
    assert names == alone.sort_values("probability", ascending=False)["group_name"].tolist()
