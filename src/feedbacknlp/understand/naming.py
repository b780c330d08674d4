"""Names for discovered themes: the subject of feedback or the phrase that says what their statements speak of, and
central statements as the definition."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import pandas as pd

from feedbacknlp.contracts import Encoder, Segmenter, Theme, pick_text
from feedbacknlp.languages import get_language
from feedbacknlp.languages.noun_cues import get_noun_cues
from feedbacknlp.understand.discovery import DiscoveredTheme, Discovery
from feedbacknlp.understand.naming_phrases import (
    Phrase,
    Word,
    commonest_phrases,
    distinctive_phrases,
    read_words,
)
from feedbacknlp.understand.subjects import SubjectName, find_subjects
from feedbacknlp.understand.words import shorten_text

__all__ = ["name_themes"]

CENTRAL = 400
"""Statements of a theme whose words are weighed, the most central first."""

ENOUGH = 0.3
"""Share of the statements that a name's phrase should be in; under it a second phrase is put beside the first."""

LEAST = 1 / 15
"""Share of the statements that the best phrase is in at the least: a word that fewer hold names nothing."""

_AS_NEAR = 0.08
"""Score by which a subject may be behind the best one to name a theme when that one is taken."""

_FELT = {"en": "Overall impression", "zh-Hans": "总体印象", "zh-Hant": "整體印象", "nb": "Helhetsinntrykk"}
_MIXED = {"en": "Various remarks", "zh-Hans": "各种说法", "zh-Hant": "各種說法", "nb": "Ulike utsagn"}

_SECOND = 0.5
"""Score of a second phrase against the first from which it may stand beside it."""

_LONGEST_TEXT = 120
_LONGEST_HINT = 40
_TEXTS_OF_DEFINITION = 2


def name_themes(
    discovery: Discovery, statements: pd.DataFrame, *, encoder: Encoder, segmenter: Segmenter, language: str
) -> tuple[Theme, ...]:
    """A Theme for each discovered one.

    A theme takes the name of the subject of feedback that it is nearest to (:mod:`feedbacknlp.understand.subjects`),
    where one is near, else the phrase that sets its statements apart. No name is a sentence. Where neither a subject
    nor a phrase names it, it is told as remarks of many kinds, with the commonest words in them.

    Parameters
    ----------
    discovery : Discovery
    statements : Statements
    encoder : Encoder
        Reads the subjects.
    segmenter : Segmenter
    language : str
        Of the study: words of statements in it are preferred where a theme has enough of them.

    Returns
    -------
    tuple of Theme
        No two of one name. Defined by their most central short statements, masked. ``group`` is the name of the
        broader theme, where there are groups.
    """
    themes = discovery.themes
    if not themes:
        return ()
    facts = statements.drop_duplicates("statement_id").set_index("statement_id")
    members = [_speaking(facts.loc[list(theme.members[:CENTRAL])], language) for theme in themes]
    codes = [str(frame["language"].iloc[0]) for frame in members]
    words = _read_all(members, codes, segmenter)
    subjects = find_subjects(
        np.stack([theme.centre for theme in themes]),
        _spoken(words),
        codes,
        discovery=discovery,
        encoder=encoder,
        language=language,
    )
    names = _choose_names(words, codes, subjects, members, language=language)
    groups = _name_groups(themes, names)
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


def _spoken(words: Sequence[Sequence[Sequence[Word]]]) -> list[list[frozenset[str]]]:
    """Words of each statement as they were said."""
    return [[frozenset(word.shown.casefold() for word in statement) for statement in group] for group in words]


def _choose_names(
    words: Sequence[Sequence[Sequence[Word]]],
    codes: Sequence[str],
    subjects: Sequence[Sequence[SubjectName]],
    members: Sequence[pd.DataFrame],
    *,
    language: str,
) -> list[str]:
    """A name for each group of statements; the group to which a name belongs most gets it. Neither a phrase
    that few of the statements hold nor a name or short form of a person, place or company alone is a name."""
    phrases = distinctive_phrases(words, [get_language(code) for code in codes])
    names = [""] * len(words)
    taken: set[str] = set()

    def claim(at: int) -> tuple[float, float, int]:
        subject = subjects[at][0].score if subjects[at] else 0.0
        return -subject, -(phrases[at][0].score if phrases[at] else 0.0), at

    # strongest claims first, so that a name goes to the group that it says most about
    for at in sorted(range(len(words)), key=claim):
        cues = get_noun_cues(codes[at])
        telling = [
            phrase
            for phrase in phrases[at]
            if phrase.share >= LEAST
            and (cues.capital_nouns or not _is_proper(phrase.shown))
            and not _is_short_form(phrase)
        ]
        said = _with_subjects(subjects[at], telling, cues.joiner)
        hints = [*(phrase.shown for phrase in phrases[at]), *commonest_phrases(words[at])]
        # emoji and the like hold no word: what was written tells more than a number
        hints += [f"“{shorten_text(text, most=_LONGEST_HINT)}”" for text in members[at]["shown_text"]]
        kind, alone = _tell_kind(subjects[at], words[at], codes[at], language)
        last = [*([kind] if alone else []), *(f"{kind}: {hint}" for hint in hints)]
        for name in (*said, *last, *(f"{kind} ({number})" for number in range(1, 1000))):
            shown = name[:1].upper() + name[1:]
            if shown.casefold() not in taken:
                names[at] = shown
                taken.add(shown.casefold())
                break
    return names


def _is_proper(shown: str) -> bool:
    """Whether all words begin with a capital within a sentence; words all in capitals (USB) are none of these."""
    words = shown.split()
    return all(word[:1].isupper() and not word.isupper() for word in words)


def _is_short_form(phrase: Phrase) -> bool:
    """Whether it is one word in capitals (LHR) that most of the statements do not hold: what all speak of (USB) may be
    a name."""
    return len(phrase.key) == 1 and phrase.shown.isupper() and phrase.share < ENOUGH


def _with_subjects(subjects: Sequence[SubjectName], phrases: Sequence[Phrase], joiner: str) -> list[str]:
    """Names of subjects, and phrases of the statements, in the order in which they should be tried: the study's own
    words come first where a subject has no name in its language."""
    said = _offers(phrases, joiner)
    if not subjects:
        return said
    close = [subject.name for subject in subjects if subject.score >= subjects[0].score - _AS_NEAR]
    if not subjects[0].translated:
        return [*said, *close]
    # where a like group has the subject, the group's own words tell what it says of it
    best = subjects[0].name.casefold()
    own = [phrase.shown for phrase in phrases if not any(word in best for word in phrase.key)]
    return [*close, *(f"{subjects[0].name}: {phrase}" for phrase in own), *said]


def _tell_kind(
    subjects: Sequence[SubjectName], words: Sequence[Sequence[Word]], code: str, language: str
) -> tuple[str, bool]:
    """What a group is called that no name of its own is left for, and whether that may stand without a word behind
    it: a subject that like groups have, a feeling about everything, or remarks of many kinds."""
    if subjects:
        return subjects[0].name, False
    feelings = get_language(code).feelings
    felt = [sum(word.key in feelings for word in statement) * 2 >= max(1, len(statement)) for statement in words]
    whole = sum(felt) >= len(felt) / 2
    return pick_text(_FELT if whole else _MIXED, language), whole


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


def _name_groups(themes: Sequence[DiscoveredTheme], names: Sequence[str]) -> dict[int, str]:
    """Number of a group -> the names of its two largest themes; empty where there are no groups."""
    found: dict[int, list[str]] = {}
    for theme, name in zip(themes, names, strict=True):  # from the largest
        if theme.group:
            found.setdefault(theme.group, []).append(name)
    unnamed = tuple(_MIXED.values())
    return {
        number: ", ".join(sorted(own, key=lambda name: name.startswith(unnamed))[:2]) for number, own in found.items()
    }


def _define(frame: pd.DataFrame) -> str:
    """The most central statements that are short and no mere word or two."""
    texts = frame["shown_text"]
    lengths = np.array([len(text.split()) for text in texts])
    typical = texts[(texts.str.len().to_numpy() <= _LONGEST_TEXT) & (lengths >= np.minimum(3, lengths.max()))]
    chosen = list(dict.fromkeys(" ".join(str(text).split()) for text in (typical if len(typical) else texts)))
    return " ".join(f"“{shorten_text(text, most=_LONGEST_TEXT)}”" for text in chosen[:_TEXTS_OF_DEFINITION])
