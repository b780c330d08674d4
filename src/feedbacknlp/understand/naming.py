"""Names for discovered themes: the subject of feedback or the phrase that says what their statements speak of, and
central statements as the definition."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import pandas as pd

from feedbacknlp.contracts import Codebook, Encoder, Heads, Segmenter, Theme, VectorSource
from feedbacknlp.languages import get_language
from feedbacknlp.languages.noun_cues import get_noun_cues
from feedbacknlp.understand.discovered import DiscoveredTheme, Discovery
from feedbacknlp.understand.known_names import KnownNames, read_known_names
from feedbacknlp.understand.naming_fit import Group, read_group, read_names
from feedbacknlp.understand.naming_offers import MIXED, TELLS_APART, fit_phrases, may_tell, offer_names
from feedbacknlp.understand.naming_phrases import Word, distinctive_phrases, generic_words, read_words
from feedbacknlp.understand.subjects import SubjectName, find_subjects
from feedbacknlp.understand.words import blank_masks, name_words, shorten_text

__all__ = ["name_themes"]

CENTRAL = 400
"""Statements of a theme whose words are weighed, the most central first."""

_LONGEST_TEXT = 120
_TEXTS_OF_DEFINITION = 2


def name_themes(
    discovery: Discovery,
    statements: pd.DataFrame,
    *,
    vectors: VectorSource,
    encoder: Encoder,
    heads: Heads,
    segmenter: Segmenter,
    language: str,
    codebook: Codebook,
) -> tuple[Theme, ...]:
    """A Theme for each discovered one that can be named.

    A theme takes the name of the subject of feedback (:mod:`feedbacknlp.understand.subjects`) or of the phrase of its
    own that fits its statements best (:mod:`feedbacknlp.understand.naming_fit`). No name is a sentence, and none is
    that of a theme of the codebook, or of its subject alone. A group that no name covers has nothing in common that
    could be told to anybody, or nothing but a feeling: it gets no Theme. Where the words of a language are not known
    it is told as remarks of many kinds, with a statement.

    Parameters
    ----------
    discovery : Discovery
    statements : Statements
    vectors : VectorSource
        Of the statements.
    encoder : Encoder
        Reads the subjects and the phrases.
    heads : Heads
    segmenter : Segmenter
    language : str
        Of the study: words of statements in it are preferred where a theme has enough of them.
    codebook : Codebook
        That the themes will stand beside.

    Returns
    -------
    tuple of Theme
        In the order of the discovery; no two of one name. Defined by their most central short statements,
        masked. ``group`` is the name of the
        broader theme, where there are groups.
    """
    themes = discovery.themes
    if not themes:
        return ()
    facts = statements.drop_duplicates("statement_id").set_index("statement_id")
    members = [_speaking(facts.loc[list(theme.members[:CENTRAL])], language) for theme in themes]
    codes = [str(frame["language"].iloc[0]) for frame in members]
    words = _read_all(members, codes, segmenter)
    known = read_known_names(codebook, encoder=encoder, heads=heads, language=language)
    centres = np.stack([theme.centre for theme in themes])
    groups = [
        read_group(frame.index.tolist(), code, centres=centres, place=place, discovery=discovery, vectors=vectors)
        for place, (frame, code) in enumerate(zip(members, codes, strict=True))
    ]
    subjects = find_subjects(
        groups,
        _spoken(words),
        codes,
        discovery=discovery,
        encoder=encoder,
        language=language,
        known=known.subjects,
    )
    offers = _offer_all(
        words, codes, subjects, members, groups, discovery=discovery, encoder=encoder, language=language
    )
    names = _choose_names(offers, known=known, language=language)
    titles = _name_groups(themes, names)
    return tuple(
        Theme(
            id=theme.theme_id,
            group=titles.get(theme.group, "discovered"),
            name={language: name},
            definition={language: _define(frame)},
            origin="discovered",
        )
        for theme, name, frame in zip(themes, names, members, strict=True)
        if name
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
        texts = [blank_masks(text) for at in places for text in members[at]["shown_text"]]
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


def _offer_all(
    words: Sequence[Sequence[Sequence[Word]]],
    codes: Sequence[str],
    subjects: Sequence[Sequence[SubjectName]],
    members: Sequence[pd.DataFrame],
    groups: Sequence[Group],
    *,
    discovery: Discovery,
    encoder: Encoder,
    language: str,
) -> list[tuple[float, list[str]]]:
    """For each group, how well its best name fits and all names that it could bear, the best first."""
    languages = [get_language(code) for code in codes]
    generic = generic_words(words, languages)
    found = []
    for at, phrases in enumerate(distinctive_phrases(words, languages)):
        telling = [phrase for phrase in phrases if may_tell(phrase, words[at], codes[at])]
        reading = read_names([phrase.shown for phrase in telling], codes[at], discovery=discovery, encoder=encoder)
        fitting = fit_phrases(telling, words[at], generic[at], group=groups[at], reading=reading, code=codes[at])
        offers = offer_names(
            subjects[at],
            telling,
            fitting,
            words[at],
            generic[at],
            members[at]["shown_text"].tolist(),
            code=codes[at],
            language=language,
        )
        claims = [subject.score for subject in subjects[at][:1]] + [phrase.score for phrase in fitting[:1]]
        found.append((max(claims, default=0.0), offers))
    return found


def _choose_names(offers: Sequence[tuple[float, list[str]]], *, known: KnownNames, language: str) -> list[str]:
    """A name for each group, '' where it has none; the group to which a name belongs most gets it."""
    names = [""] * len(offers)
    taken: set[frozenset[str]] = set()
    alone: list[frozenset[str]] = []
    # strongest claims first, so that a name goes to the group that it says most about
    for at in sorted(range(len(offers)), key=lambda at: (-offers[at][0], at)):
        for name in offers[at][1]:
            key = name_words(name, language)
            # "Fabric" beside "Fabric and material" is one name twice; "Fabric: sleeves" says how it differs
            differs = TELLS_APART in name or not (known.hold(key) or any(key <= own or own <= key for own in alone))
            if key not in taken and differs:
                names[at] = name[:1].upper() + name[1:]
                taken.add(key)
                if TELLS_APART not in name:
                    alone.append(key)
                break
    return names


def _name_groups(themes: Sequence[DiscoveredTheme], names: Sequence[str]) -> dict[int, str]:
    """Number of a group -> the names of its two largest themes; empty where there are no groups."""
    found: dict[int, list[str]] = {}
    for theme, name in zip(themes, names, strict=True):  # from the largest
        if theme.group and name:
            found.setdefault(theme.group, []).append(name)
    unnamed = tuple(MIXED.values())
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
