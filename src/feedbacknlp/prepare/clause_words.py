"""The words of a sentence with running totals of what they tell: judging, feeling, naming, acting."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from itertools import accumulate

from feedbacknlp.languages import get_language
from feedbacknlp.prepare.words import has_stretched, shorten_stretched

__all__ = ["ClauseWords", "any_of", "read_clause_words"]

_UNIT = re.compile(r"[^\W_]+(?:['’.,:@/_-][^\W_]+)*(?:['’](?=\s|$))?")
_PAIRS = {"(": 1, ")": -1, "[": 1, "]": -1, "（": 1, "）": -1}


@dataclass(frozen=True, slots=True)
class ClauseWords:
    """A sentence as words with running totals; position k of a total counts the words before k.

    ``gaps[k]`` is what stands before word k, ``depth[k]`` the brackets that are open there.
    """

    low: list[str]
    starts: list[int]
    ends: list[int]
    gaps: list[str]
    depth: list[int]
    judging: list[int]
    feeling: list[int]
    content: list[int]
    subjects: list[int]
    verbs: list[int]


def read_clause_words(text: str, start: int, end: int, code: str) -> ClauseWords:
    """Words of one sentence; ``code`` is of a language with a room, or ``und``."""
    negations, judging, feelings, plain = _evidence_words(code)
    low, starts, ends, gaps = [], [], [], []
    position = start
    for found in _UNIT.finditer(text, start, end):
        low.append(found.group().casefold().replace("’", "'"))
        starts.append(found.start())
        ends.append(found.end())
        gaps.append(text[position : found.start()])
        position = found.end()
    judged = [word in judging or word in negations for word in low]
    if has_stretched(text[start:end]):
        judged = [told or shorten_stretched(word, judging) in judging for told, word in zip(judged, low, strict=True)]
    naming = [word not in plain and len(word) > 1 and not word[0].isdigit() for word in low]
    content = [names and not told for names, told in zip(naming, judged, strict=True)]
    splitting = get_language(code).splitting
    return ClauseWords(
        low=low,
        starts=starts,
        ends=ends,
        gaps=gaps,
        depth=list(accumulate(0 if gap == " " else sum(_PAIRS.get(sign, 0) for sign in gap) for gap in gaps)),
        judging=_totals(judged),
        feeling=_totals([word in feelings for word in low]),
        content=_totals(content),
        subjects=_totals([word in splitting.subjects for word in low]),
        verbs=_totals([word in splitting.verbs for word in low]),
    )


def _totals(flags: Sequence[bool]) -> list[int]:
    return [0, *accumulate(flags)]


def any_of(totals: list[int], low: int, high: int) -> bool:
    """Whether any of the words from ``low`` to ``high`` counts."""
    return totals[high] > totals[low]


@cache
def _evidence_words(code: str) -> tuple[frozenset[str], frozenset[str], frozenset[str], frozenset[str]]:
    language = get_language(code)
    plain = (
        (language.stop_words | language.splitting.joiners | language.splitting.subjects)
        - language.feelings
        - language.verdicts
    )
    return language.negations, language.feelings | language.verdicts, language.feelings, plain
