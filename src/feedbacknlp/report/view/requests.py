"""Requests for the same thing, gathered."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass

from feedbacknlp.contracts import Findings
from feedbacknlp.report.view.reader import Reader
from feedbacknlp.report.view.scores import Record, records

__all__ = ["RequestGroup", "group_requests"]


@dataclass(frozen=True, slots=True, kw_only=True)
class RequestGroup:
    """Requests for one thing.

    Parameters
    ----------
    id, name : str
    customers : int
        Distinct responses; a comment without a response counts as one.
    bands : tuple of (band, int)
        How many of the customers are in each band of the score that most of them gave, most first; '' where there is
        no score.
    rows : tuple of Record
        The requests, the surest first, each wording once.
    repeated : tuple of Record
        All of them, the surest first.
    """

    id: str
    name: str
    customers: int
    bands: tuple[tuple[str, int], ...]
    rows: tuple[Record, ...]
    repeated: tuple[Record, ...]

    @property
    def unbanded(self) -> int:
        """Customers who are in no band of the score that is told."""
        return self.customers - sum(count for band, count in self.bands if band)

    @property
    def asking(self) -> tuple[Record, ...]:
        """The requests that are not the group's own name, which stands in quotes where it is one of them, and ends in
        an ellipsis where it is a long one."""
        told = self.name.removeprefix("“").removesuffix("”")
        start = told.removesuffix("…")
        texts = (" ".join(row["request"].split()) for row in self.rows)
        return tuple(
            row
            for row, text in zip(self.rows, texts, strict=True)
            if text != told and not (start != told and text.startswith(start))
        )

    @property
    def language(self) -> str:
        """The language of the request that is the name; '' where a reader's own name is none of the requests."""
        others = {row["statement_id"] for row in self.asking}
        return next((row["language"] for row in self.rows if row["statement_id"] not in others), "")

    def tell_language(self, reader: Reader) -> str:
        """What language the name is in where that is not the reader's; '' elsewhere."""
        return "" if self.language in ("", "und", reader.words.language) else reader.language_name(self.language)

    def tell_name(self, reader: Reader) -> str:
        """The name, and in brackets its language where that is not the reader's."""
        language = self.tell_language(reader)
        return reader.words("asked.in_language", name=self.name, language=language) if language else self.name

    def voice(self, language: str) -> Record | None:
        """One request beside the name, in this language if there is one."""
        return next((row for row in self.asking if row["language"] == language), next(iter(self.asking), None))


def group_requests(findings: Findings) -> tuple[RequestGroup, ...]:
    """The groups of requests, the one of most customers first; of as many, the one that holds the surest request."""
    grouped: dict[str, list[Record]] = {}
    for row in records(findings.requests):
        grouped.setdefault(row["request_group"], []).append(row)
    groups = []
    for group, rows in grouped.items():
        rows.sort(key=lambda row: (-row["probability"], row["statement_id"]))
        scores = Counter(row["score_kind"] or "" for row in rows)
        commonest = min(scores, key=lambda kind: (-scores[kind], kind))
        customers = {
            row["response_id"] or row["comment_id"]: row["band"] or ""
            for row in rows
            if (row["score_kind"] or "") == commonest
        }
        bands = Counter(customers.values())
        distinct = {" ".join(str(row["request"]).casefold().split()): row for row in reversed(rows)}
        groups.append(
            RequestGroup(
                id=group,
                name=rows[0]["group_name"] or rows[0]["request"],
                customers=len({row["response_id"] or row["comment_id"] for row in rows}),
                bands=tuple(sorted(bands.items(), key=lambda item: (-item[1], item[0]))),
                rows=tuple(sorted(distinct.values(), key=lambda row: (-row["probability"], row["statement_id"]))),
                repeated=tuple(rows),
            )
        )
    surest = {group.id: max(row["probability"] for row in group.rows) for group in groups}
    return tuple(sorted(groups, key=lambda group: (-group.customers, -surest[group.id], group.name, group.id)))
