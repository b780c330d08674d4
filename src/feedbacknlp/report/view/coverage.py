"""What became of the comments: coded, other, nothing to code; by band, by quality, by language."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from feedbacknlp.report.view.comments import count_comments
from feedbacknlp.report.view.reader import Reader

__all__ = ["Coverage", "tell_coverage"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Coverage:
    """Counts in the order in which they are shown.

    Parameters
    ----------
    counts : str
        How comments, statements and mentions of themes stand to each other; '' where nothing was read.
    qualities : tuple of (name, int)
        Statements by quality, as words.
    languages : tuple of (name, int)
        Most first.
    """

    counts: str
    qualities: tuple[tuple[str, int], ...]
    languages: tuple[tuple[str, int], ...]


def tell_coverage(reader: Reader) -> Coverage:
    """Quality and languages of the statements in the reader's words."""
    return Coverage(
        counts=_tell_counts(reader),
        qualities=tuple(
            (reader.words.term("quality", name), count) for name, count in _most_first(reader.findings.quality)
        ),
        languages=tuple((reader.language_name(name), count) for name, count in _most_first(reader.findings.languages)),
    )


def _tell_counts(reader: Reader) -> str:
    findings, whole = reader.findings, reader.numbers.whole
    statements = sum(findings.quality.values())
    if not statements:
        return ""
    themes = findings.themes
    return reader.words(
        "coverage.counts",
        comments=whole(count_comments(findings)),
        statements=whole(statements),
        mentions=whole(themes.loc[themes["origin"] != "other", "statements"].sum()),
    )


def _most_first(counts: Mapping[str, int]) -> list[tuple[str, int]]:
    return sorted(counts.items(), key=lambda item: (-item[1], item[0]))
