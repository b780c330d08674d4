from __future__ import annotations

from collections import Counter
from dataclasses import replace

from feedbacknlp.contracts import Findings
from feedbacknlp.report.view.comments import list_written
from feedbacknlp.report.view.reader import open_reader
from feedbacknlp.report.view.sample import ASSURED, order_comments


def order(findings: Findings) -> tuple[list[str], dict[str, str]]:
    reader, comments = open_reader(findings), findings.rows["comments"]
    owner = dict(zip(comments["comment_id"], comments["response_id"], strict=True))
    return order_comments(reader, list_written(findings), owner), owner


def test_every_driver_has_voices_in_every_band_before_others_follow(example: Findings) -> None:
    ordered, owner = order(example)
    assert sorted(ordered) == list_written(example)
    responses = example.rows["responses"]
    nps = responses[responses["score_kind"] == "nps"].set_index("response_id")["band"]
    said: dict[str, set[tuple[str, int, str]]] = {}
    for row in example.rows["mentions"].itertuples():
        said.setdefault(row.comment_id, set()).add((row.theme_id, row.polarity, nps.get(owner[row.comment_id], "")))
    whole = Counter(stratum for name in ordered for stratum in said.get(name, ()))
    assured = {stratum: min(ASSURED, n) for stratum, n in whole.items()}
    seen: Counter[tuple[str, int, str]] = Counter()
    taken = 0
    while any(seen[stratum] < n for stratum, n in assured.items()):
        assert ordered[taken] in said, "a comment without a driver comes before those that were promised"
        seen.update(said[ordered[taken]])
        taken += 1
    assert taken <= sum(assured.values())


def test_the_order_is_blind_to_the_order_of_rows(example: Findings) -> None:
    shuffled = {name: frame.sample(frac=1, random_state=5) for name, frame in example.rows.items()}
    assert order(replace(example, rows=shuffled))[0] == order(example)[0]


def test_without_mentions_the_hash_alone_decides(example: Findings) -> None:
    rows = {**example.rows, "mentions": example.rows["mentions"].iloc[:0]}
    ordered = order(replace(example, rows=rows))[0]
    assert sorted(ordered) == list_written(example) != ordered
