"""Findings beside the words and number formats of the reader."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from feedbacknlp.contracts import Findings
from feedbacknlp.report.numbers import Numbers
from feedbacknlp.report.view.scores import Record, ScoreView, pick_scores
from feedbacknlp.report.wording import Wording, read_wording

__all__ = ["Reader", "open_reader"]

LONGEST_ID, SHOWN_ID = 16, 8
"""Characters of an id that is shown whole, and of one that is cut."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Reader:
    """Everything that a panel, chart or sheet needs.

    Parameters
    ----------
    findings : Findings
    words : Wording
    numbers : Numbers
    scores : tuple of ScoreView
    """

    findings: Findings
    words: Wording
    numbers: Numbers
    scores: tuple[ScoreView, ...]

    @property
    def confidence(self) -> float:
        """Level of the intervals."""
        return float(self.findings.thresholds.get("confidence", 0.95))

    @property
    def false_discovery(self) -> float:
        """Largest q-value that counts as more than chance."""
        return float(self.findings.thresholds.get("false_discovery", 0.05))

    def subject(self, driver: Record) -> str:
        """What a driver is about where it is told beside whether it holds the score down or lifts it: its name, without
        the word for complaints or praise that a theme without driver names has there."""
        from feedbacknlp.contracts.codebook import FEELING_WORDS

        name = str(driver["name"])
        suffix = FEELING_WORDS.get(self.words.language, FEELING_WORDS["en"])[driver["polarity"] > 0]
        return name.removesuffix(suffix)

    @property
    def title(self) -> str:
        """Title of the study."""
        return self.findings.title.strip() or self.words("page.untitled")

    def direction(self, score: ScoreView) -> int:
        """1 where a higher figure of the score is better, -1 where it is worse."""
        return -1 if score.metric == "mean" and score.scale is not None and not score.scale.high_is_good else 1

    def score_name(self, score: ScoreView) -> str:
        """Name of a score: its kind, and its question where the study has several of the kind."""
        name = self.words.term("kind", score.kind)
        same = [other for other in self.scores if other.kind == score.kind]
        return name if len(same) == 1 else f"{name} · {score.question}"

    def scale_ends(self, score: ScoreView) -> str:
        """The ends of the scale that a mean lies on; '' for shares and nets, whose ends are known, and where there is
        no scale."""
        return self.numbers.span(score.scale.low, score.scale.high) if score.metric == "mean" and score.scale else ""

    def source(self, row_id: str) -> str:
        """Where words come from, as a person reads it: the row of its file, the user's own id, or the beginning of a
        long one such as a hash."""
        row = re.fullmatch(r"(?:.*-)?row-(\d+)(?:/\d+)?", row_id)
        if row:
            return self.words("source.row", n=row[1])
        return row_id if len(row_id) <= LONGEST_ID else row_id[:SHOWN_ID] + "…"

    def band_name(self, band: str | None) -> str:
        """Name of a band."""
        return self.words.term("band", band) if band else ""

    def member_name(self, band: str | None) -> str:
        """Name of one customer of a band, where the language has one of its own."""
        return (self.words.texts.get(f"member.{band}") or self.band_name(band)) if band else ""

    def language_name(self, code: str) -> str:
        """Name of a language in the interface's language, with its first letter as it stands there."""
        from babel import Locale

        from feedbacknlp.report.wording import LOCALES

        if code in ("", "und"):
            return self.words("language.unknown")
        names = Locale.parse(LOCALES[self.words.language]).languages
        return str(names.get(code.replace("-", "_")) or names.get(code.split("-")[0]) or code)

    def list_names(self, names: Sequence[str]) -> str:
        """Names as a list in words: "a, b, and c"."""
        from babel.lists import format_list

        from feedbacknlp.report.wording import LOCALES

        return str(format_list(names, locale=LOCALES[self.words.language]))

    def interval(self, low: object, high: object, score: ScoreView) -> str:
        """Both ends of a score's interval as words."""
        return self.words(
            "interval", low=self.numbers.score(low, score.metric), high=self.numbers.score(high, score.metric)
        )

    def impact_interval(self, driver: Record, score: ScoreView) -> str:
        """Both ends of an impact's interval as words; an end beside zero keeps its sign, so that it is not read as
        zero."""
        ends = (driver["impact_low"], driver["impact_high"])
        return self.words(
            "interval", **dict(zip(("low", "high"), self.numbers.differences(ends, score.metric), strict=True))
        )


def open_reader(findings: Findings | Reader) -> Reader:
    """The reader of Findings in their own interface language; one that is open already is given back, so that who draws
    many charts reads the tables once."""
    if isinstance(findings, Reader):
        return findings
    words = read_wording(findings.language)
    return Reader(findings=findings, words=words, numbers=Numbers(words.language), scores=pick_scores(findings))
