"""What became of the comments: coded, other, nothing to code; by band, by quality, by language."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from feedbacknlp.report.view.reader import Reader

__all__ = ["Coverage", "tell_coverage"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Coverage:
    """Counts in the order in which they are shown.

    Parameters
    ----------
    qualities : tuple of (name, int)
        Statements by quality, as words.
    languages : tuple of (name, int)
        Most first.
    """

    qualities: tuple[tuple[str, int], ...]
    languages: tuple[tuple[str, int], ...]


def tell_coverage(reader: Reader) -> Coverage:
    """Quality and languages of the statements in the reader's words."""
    return Coverage(
        qualities=tuple(
            (reader.words.term("quality", name), count) for name, count in _most_first(reader.findings.quality)
        ),
        languages=tuple((reader.language_name(name), count) for name, count in _most_first(reader.findings.languages)),
    )


def _most_first(counts: Mapping[str, int]) -> list[tuple[str, int]]:
    return sorted(counts.items(), key=lambda item: (-item[1], item[0]))
