"""Names for discovered themes: their own distinctive words, with a central phrase as the definition."""

from __future__ import annotations

import itertools
from collections import Counter
from collections.abc import Sequence

import numpy as np
import pandas as pd

from feedbacknlp.contracts import Segmenter, Theme
from feedbacknlp.languages import get_language
from feedbacknlp.understand.discovery import DiscoveredTheme
from feedbacknlp.understand.words import shorten_text

__all__ = ["distinctive_phrases", "name_themes"]

CENTRAL = 60
"""Statements of a theme whose words are weighed."""


def name_themes(
    themes: Sequence[DiscoveredTheme], statements: pd.DataFrame, *, segmenter: Segmenter, language: str
) -> tuple[Theme, ...]:
    """A Theme for each discovered one.

    Parameters
    ----------
    themes : sequence of DiscoveredTheme
    statements : Statements
    segmenter : Segmenter
    language : str
        Of the study: words of statements in it are preferred where a theme has enough of them.

    Returns
    -------
    tuple of Theme
        Named by its two or three most distinctive words or word pairs; defined by its most central statement, masked.
    """
    facts = statements.drop_duplicates("statement_id").set_index("statement_id")
    tokens: list[list[list[str]]] = []
    for theme in themes:
        members = facts.loc[list(theme.members[:CENTRAL])]
        main = members["language"].value_counts()
        own = language if main.get(language, 0) >= max(4, len(members) // 5) else str(main.sort_index().idxmax())
        tokens.append(
            _words(
                members[members["language"] == own]["shown_text"].tolist(), own, segmenter, get_language(own).stop_words
            )
        )
    phrases = distinctive_phrases(tokens)
    named: list[Theme] = []
    taken: set[str] = set()
    for theme, found in zip(themes, phrases, strict=True):
        central = str(facts.loc[theme.members[0], "shown_text"])
        words = [phrase for phrase in found if phrase not in taken][:3] or [
            shorten_text(central.strip(" .。!！\n"), most=40)
        ]
        taken.update(words[:1])
        name = " · ".join(words)
        named.append(
            Theme(
                id=theme.theme_id,
                group="discovered",
                name={language: name[:1].upper() + name[1:]},
                definition={language: f"“{' '.join(central.split())[:200]}”"},
                origin="discovered",
            )
        )
    return tuple(named)


def distinctive_phrases(groups: Sequence[Sequence[Sequence[str]]], *, most: int = 6) -> list[list[str]]:
    """Words and word pairs that set each group apart, best first.

    Class-based TF-IDF: share of the group's statements that hold the phrase, times log(1 + mean uses a group / uses
    in all groups). Source: Grootendorst 2022, arXiv:2203.05794, with statements counted instead of occurrences. A
    word inside a
    better pair is left out.

    Parameters
    ----------
    groups : sequence of groups, each a sequence of statements, each a sequence of words
    most : int
    """
    counts = []
    for group in groups:
        seen: Counter[str] = Counter()
        for words in group:
            pairs = {
                f"{a} {b}" if a.isascii() or b.isascii() or (a.isalpha() and not _is_han(a)) else a + b
                for a, b in itertools.pairwise(words)
            }
            seen.update(set(words) | pairs)
        counts.append(seen)
    overall: Counter[str] = Counter()
    for seen in counts:
        overall.update(seen)
    mean = sum(overall.values()) / max(1, len(groups))
    result = []
    for group, seen in zip(groups, counts, strict=True):
        weight = {
            phrase: count / max(1, len(group)) * np.log1p(mean / overall[phrase]) * (1.4 if " " in phrase else 1.0)
            for phrase, count in seen.items()
            if count >= 2
        }
        ranked = sorted(weight, key=lambda phrase: (-round(weight[phrase], 6), phrase))
        chosen: list[str] = []
        for phrase in ranked:
            if not any(phrase in other or other in phrase for other in chosen):
                chosen.append(phrase)
            if len(chosen) == most:
                break
        result.append(chosen)
    return result


def _words(texts: list[str], language: str, segmenter: Segmenter, stop_words: frozenset[str]) -> list[list[str]]:
    rows = []
    for text, tokens in zip(texts, segmenter.segment(texts, language), strict=True):
        words = [text[token.start : token.end].casefold() for token in tokens]
        rows.append(
            [
                word
                for word in words
                if word not in stop_words
                and "'" not in word
                and "’" not in word
                and any(sign.isalpha() for sign in word)
                and not any(sign.isdigit() for sign in word)
                and (len(word) > 2 or (_is_han(word) and len(word) > 1))
            ]
        )
    return rows


def _is_han(word: str) -> bool:
    return any("\u4e00" <= sign <= "\u9fff" for sign in word)
