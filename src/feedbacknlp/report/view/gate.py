"""What the quality gate marked, one row a kind, one cell a band."""

from __future__ import annotations

from dataclasses import dataclass

from feedbacknlp.report.view.reader import Reader
from feedbacknlp.report.view.scores import Record, ScoreView

__all__ = ["GateRow", "list_marks", "tell_gate"]


@dataclass(frozen=True, slots=True, kw_only=True)
class GateRow:
    """One kind in all bands of a score.

    Parameters
    ----------
    name : str
        The kind as a person calls it.
    cells : tuple of Record
        Rows of Gate, worst band first.
    """

    name: str
    cells: tuple[Record, ...]


def list_marks(reader: Reader, score: ScoreView) -> tuple[GateRow, ...]:
    """The kinds that a score has, in the table's order."""
    kinds: dict[str, list[Record]] = {}
    for row in score.gate:
        kinds.setdefault(row["kind"], []).append(row)
    return tuple(
        GateRow(name=reader.words.term("quality", kind), cells=tuple(sorted(rows, key=lambda row: row["position"])))
        for kind, rows in kinds.items()
    )


def tell_gate(reader: Reader, score: ScoreView) -> str:
    """One sentence: how many responses have nothing to code, in which bands and why; '' where every one has."""
    lost = sum(row["lost"] for row in score.gate)
    if not lost:
        return ""
    words, numbers = reader.words, reader.numbers
    shares = []
    for band in score.bands:
        base = band["theme"] + band["other"] + band["no_content"]
        share = numbers.percent(band["no_content"] / base if base else None)
        shares.append(f"{reader.band_name(band['band'])} {share}")
    kinds = sorted(
        ((sum(cell["lost"] for cell in row.cells), row.name) for row in list_marks(reader, score)),
        key=lambda pair: (-pair[0], pair[1]),
    )
    return words(
        "gate.line",
        n=numbers.whole(lost),
        base=numbers.whole(sum(band["theme"] + band["other"] + band["no_content"] for band in score.bands)),
        bands=words("join.list").join(shares),
        kinds=words("join.list").join(f"{name} {numbers.whole(count)}" for count, name in kinds if count),
    )
