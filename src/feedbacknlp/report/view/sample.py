"""Which comments the page holds where not all fit: some of every driver in every score band, then whatever comes."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping, Sequence

import pandas as pd

from feedbacknlp.contracts.members import are_members
from feedbacknlp.report.view.reader import Reader

__all__ = ["ASSURED", "order_comments"]

ASSURED = 10
"""Comments of each driver in each score band that go before all others."""


def order_comments(reader: Reader, names: Sequence[str], owner: Mapping[str, str]) -> list[str]:
    """The comments in the order in which they are taken into the page.

    Comments are ordered by the SHA-256 of their id: the same on every run, blind to order and text. In this order the
    first ``ASSURED`` of every stratum (theme x feeling x band of the first score that the customer gave) are taken in
    turn, the first of each stratum before the second of any; then all others.

    Parameters
    ----------
    reader : Reader
    names : sequence of str
        Comment ids.
    owner : mapping of comment id to person id
    """
    blind = {name: hashlib.sha256(name.encode()).digest() for name in names}
    order = sorted(names, key=lambda name: blind[name])
    rank = dict.fromkeys(names, ASSURED)
    mentions = reader.findings.rows.get("mentions")
    if mentions is not None and len(mentions):
        place = pd.Series(range(len(order)), index=order, dtype="int64")
        key, bands = ["comment_id", "theme_id", "polarity"], _first_bands(reader)
        strata = mentions.loc[are_members(mentions["comment_id"], rank), key].drop_duplicates()
        strata["band"] = [bands.get(owner.get(name, ""), "") for name in strata["comment_id"]]
        strata = strata.assign(place=strata["comment_id"].map(place)).sort_values("place", kind="stable")
        turn = strata.groupby(["theme_id", "polarity", "band"], sort=False).cumcount().clip(upper=ASSURED)
        earliest = turn.groupby(strata["comment_id"]).min()
        rank.update(zip(earliest.index, earliest, strict=True))
    return sorted(order, key=lambda name: rank[name])


def _first_bands(reader: Reader) -> dict[str, str]:
    """The band of each response in the first of the study's scores that it holds."""
    responses = reader.findings.rows.get("responses")
    found: dict[str, str] = {}
    if responses is None:
        return found
    for number, score in reversed(list(enumerate(reader.scores))):
        mine = responses[(responses["score_kind"] == score.kind) & (responses["question"] == score.question)]
        found |= {
            response: f"{number} {band}"
            for response, band in zip(mine["response_id"].tolist(), mine["band"].tolist(), strict=True)
        }
    return found
