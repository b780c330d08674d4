"""Names for discovered themes: the phrase that says what their statements speak of, and central statements as the
definition."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import pandas as pd

from feedbacknlp.contracts import Segmenter, Theme
from feedbacknlp.languages import Language, get_language
from feedbacknlp.languages.noun_cues import get_noun_cues
from feedbacknlp.understand.discovery import DiscoveredTheme
from feedbacknlp.understand.naming_phrases import Phrase, Word, distinctive_phrases, read_words
from feedbacknlp.understand.words import shorten_text

__all__ = ["name_themes"]

CENTRAL = 400
"""Statements of a theme whose words are weighed, the most central first."""

ENOUGH = 0.3
"""Share of the statements that a name's phrase should be in; under it a second phrase is put beside the first."""

LEAST = 1 / 15
"""Share of the statements that the best phrase is in at the least; a heap without such a phrase is named by its most
central statement, which says more than a word that few of them hold."""

_SECOND = 0.5
"""Score of a second phrase against the first from which it may stand beside it."""

_LONGEST_NAME, _LONGEST_TEXT = 40, 120
_CENTRAL_TEXTS = 12
_TEXTS_OF_DEFINITION = 2


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
        No two of one name. Defined by their most central short statements, masked. ``group`` is the name of the
        broader theme, where there are groups.
    """
    facts = statements.drop_duplicates("statement_id").set_index("statement_id")
    members = [_speaking(facts.loc[list(theme.members[:CENTRAL])], language) for theme in themes]
    codes = [str(frame["language"].iloc[0]) for frame in members]
    words = _read_all(members, codes, segmenter)
    names = _choose_names(words, codes, [_central(frame) for frame in members], least=LEAST)
    groups = _name_groups(themes, words, codes, members)
    return tuple(
        Theme(
            id=theme.theme_id,
            group=groups.get(theme.group, "discovered"),
            name={language: name},
            definition={language: _define(frame)},
            origin="discovered",
        )
        for theme, name, frame in zip(themes, names, members, strict=True)
    )


def _speaking(members: pd.DataFrame, language: str) -> pd.DataFrame:
    """The members in the language of the study, where they are enough; else in the commonest one."""
    sizes = members["language"].value_counts()
    own = language if sizes.get(language, 0) >= max(4, len(members) // 5) else str(sizes.sort_index().idxmax())
    return members[members["language"] == own]


def _read_all(members: Sequence[pd.DataFrame], codes: Sequence[str], segmenter: Segmenter) -> list[list[list[Word]]]:
    """Words of each theme's statements; word forms are folded over all statements of a language at once."""
    found: list[list[list[Word]]] = [[] for _ in members]
    for code in sorted(set(codes)):
        places = [at for at, own in enumerate(codes) if own == code]
        texts = [text for at in places for text in members[at]["shown_text"]]
        tokens = [
            [text[token.start : token.end] for token in cut]
            for text, cut in zip(texts, segmenter.segment(texts, code), strict=True)
        ]
        words = iter(read_words(tokens, get_language(code), get_noun_cues(code)))
        for at in places:
            found[at] = [next(words) for _ in range(len(members[at]))]
    return found


def _choose_names(
    words: Sequence[Sequence[Sequence[Word]]], codes: Sequence[str], central: Sequence[str], *, least: float
) -> list[str]:
    """A name for each group of statements; the group to which a phrase belongs most gets it. Where the best phrase is
    in a smaller share than ``least``, the central statement is the name."""
    languages: list[Language] = [get_language(code) for code in codes]
    phrases = distinctive_phrases(words, languages)
    names = [""] * len(words)
    taken: set[str] = set()
    # strongest claims first, so that a phrase names the group that it says most about
    order = sorted(range(len(words)), key=lambda at: (-(phrases[at][0].score if phrases[at] else 0.0), at))
    for at in order:
        joiner = get_noun_cues(codes[at]).joiner
        telling = phrases[at] and phrases[at][0].share >= least
        for name in (*(_offers(phrases[at], joiner) if telling else ()), *_last_resort(central[at])):
            shown = name[:1].upper() + name[1:]
            if shown.casefold() not in taken:
                names[at] = shown
                taken.add(shown.casefold())
                break
    return names


def _offers(phrases: Sequence[Phrase], joiner: str) -> list[str]:
    """Names in the order in which they should be tried."""
    offers = []
    for at, first in enumerate(phrases):
        best = _longest(first, phrases)
        second = next(
            (
                phrase
                for phrase in phrases[at + 1 :]
                if phrase.score >= _SECOND * first.score and not set(phrase.key) & set(best.key)
            ),
            None,
        )
        if second is not None and best.share < ENOUGH:
            offers.append(f"{best.shown}{joiner}{_longest(second, phrases).shown}")
        offers.append(best.shown)
    if len(phrases) > 1:
        offers += [f"{phrases[0].shown}{joiner}{phrase.shown}" for phrase in phrases[1:]]
    return offers


def _longest(phrase: Phrase, phrases: Sequence[Phrase]) -> Phrase:
    """The best longer phrase that stands for most of this one's statements ("customer service" for "customer")."""
    longer = (other for other in phrases if _holds(other.key, phrase.key) and other.share >= 0.5 * phrase.share)
    return next(longer, phrase)


def _holds(longer: tuple[str, ...], shorter: tuple[str, ...]) -> bool:
    return len(longer) > len(shorter) and any(
        longer[start : start + len(shorter)] == shorter for start in range(len(longer) - len(shorter) + 1)
    )


def _last_resort(central: str) -> list[str]:
    """The central statement, shortened; with a number where that is taken too."""
    short = shorten_text(central.strip(" .。!！\n"), most=_LONGEST_NAME) or "…"
    return [short, *(f"{short} ({number})" for number in range(2, 1000))]


def _name_groups(
    themes: Sequence[DiscoveredTheme],
    words: Sequence[Sequence[Sequence[Word]]],
    codes: Sequence[str],
    members: Sequence[pd.DataFrame],
) -> dict[int, str]:
    """Number of a group -> its name; empty where there are no groups."""
    numbers = sorted({theme.group for theme in themes} - {0})
    pooled, spoken, central = [], [], []
    for number in numbers:
        places = [at for at, theme in enumerate(themes) if theme.group == number]
        sizes = pd.Series([len(words[at]) for at in places]).groupby([codes[at] for at in places]).sum()
        code = str(sizes.sort_index().idxmax())
        pooled.append([statement for at in places if codes[at] == code for statement in words[at]])
        spoken.append(code)
        central.append(_central(members[places[0]]))
    # a group is wide: its best word is in few of its statements, and no single statement speaks for it
    return dict(zip(numbers, _choose_names(pooled, spoken, central, least=0), strict=True)) if numbers else {}


def _central(frame: pd.DataFrame) -> str:
    """One of the most central statements that is short enough for a name, else the most central one."""
    texts = frame["shown_text"].head(_CENTRAL_TEXTS)
    short = texts[texts.str.len() <= _LONGEST_NAME]
    return str(short.iloc[0] if len(short) else texts.iloc[0])


def _define(frame: pd.DataFrame) -> str:
    """The most central statements that are short and no mere word or two."""
    texts = frame["shown_text"]
    lengths = np.array([len(text.split()) for text in texts])
    typical = texts[(texts.str.len().to_numpy() <= _LONGEST_TEXT) & (lengths >= np.minimum(3, lengths.max()))]
    chosen = list(dict.fromkeys(" ".join(str(text).split()) for text in (typical if len(typical) else texts)))
    return " ".join(f"“{shorten_text(text, most=_LONGEST_TEXT)}”" for text in chosen[:_TEXTS_OF_DEFINITION])
