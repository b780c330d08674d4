"""What each group of statements could be called: read once, however often further groups are made of those that
nothing covers."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

import numpy as np
import pandas as pd

from feedbacknlp.contracts import Encoder, FloatArray, Segmenter, VectorSource
from feedbacknlp.languages import get_language
from feedbacknlp.languages.noun_cues import get_noun_cues
from feedbacknlp.understand.discovered import Discovery
from feedbacknlp.understand.known_names import KnownNames
from feedbacknlp.understand.naming_fit import COVERED, COVERED_OF_PART, read_group, read_names
from feedbacknlp.understand.naming_offers import are_feelings, fit_phrases, may_tell, offer_names
from feedbacknlp.understand.naming_phrases import Word, distinctive_phrases, generic_words, read_words
from feedbacknlp.understand.naming_quotes import find_quotes
from feedbacknlp.understand.subjects import find_subjects
from feedbacknlp.understand.words import blank_masks

__all__ = ["CENTRAL", "NameReader", "Offers", "Remembering", "choose_speakers"]

CENTRAL = 200
"""Statements of a theme whose words are weighed, the most central first."""


class Remembering:
    """An encoder that reads each text once, however often it is asked for."""

    def __init__(self, encoder: Encoder) -> None:
        self.fingerprint, self.dimensions = encoder.fingerprint, encoder.dimensions
        self._encoder, self._rows = encoder, dict[str, FloatArray]()

    def encode(self, texts: Sequence[str]) -> FloatArray:
        """Rows of the texts."""
        new = [text for text in dict.fromkeys(texts) if text not in self._rows]
        if new:
            self._rows.update(zip(new, self._encoder.encode(new), strict=True))
        rows = [self._rows[text] for text in texts]
        return np.array(rows, dtype=np.float32).reshape(len(rows), self.dimensions)


@dataclass(frozen=True, slots=True, kw_only=True)
class Offers:
    """What one group could be called.

    Parameters
    ----------
    names : tuple of str
        The best first; empty where nothing names it.
    score : float
        How well the best fits.
    felt : bool
        Whether the group is bare praise or blame, which bears no name.
    """

    names: tuple[str, ...] = ()
    score: float = 0.0
    felt: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class NameReader:
    """Reads names for groups of statements.

    Parameters
    ----------
    facts : pandas.DataFrame
        Statements by their ids.
    vectors : VectorSource
        Of the statements.
    encoder : Remembering
        Reads the subjects and the phrases.
    segmenter : Segmenter
    language : str
        Of the study.
    known : KnownNames
    alone : bool
        Whether there is no codebook beside: then groups may bear a statement in quotation marks, and bare feelings are
        told apart.
    """

    facts: pd.DataFrame
    vectors: VectorSource
    encoder: Remembering
    segmenter: Segmenter
    language: str
    known: KnownNames
    alone: bool
    _tokens: dict[str, list[str]] = field(default_factory=dict)
    _offers: dict[tuple[str, ...], Offers] = field(default_factory=dict)

    def read(self, discovery: Discovery) -> list[Offers]:
        """What each theme of a discovery could be called; a group that was read before is told as then, and one that is
        new then is taken for a part of one that nothing named."""
        themes = discovery.themes
        new = [at for at, theme in enumerate(themes) if theme.members not in self._offers]
        if new:
            found = self._read_new(discovery, new, least=COVERED_OF_PART if self._offers else COVERED)
            self._offers.update({themes[at].members: offers for at, offers in zip(new, found, strict=True)})
        return [self._offers[theme.members] for theme in themes]

    def _read_new(self, discovery: Discovery, new: Sequence[int], *, least: float) -> list[Offers]:
        members = [
            choose_speakers(self.facts.loc[list(theme.members[:CENTRAL])], self.language) for theme in discovery.themes
        ]
        codes = [str(frame["language"].iloc[0]) for frame in members]
        words = self._read_words(members, codes)
        centres = np.stack([theme.centre for theme in discovery.themes])
        groups = {
            at: read_group(
                members[at].index.tolist(),
                codes[at],
                centres=centres,
                place=at,
                discovery=discovery,
                vectors=self.vectors,
                least=least,
            )
            for at in new
        }
        subjects = find_subjects(
            [groups[at] for at in new],
            [[frozenset(word.shown.casefold() for word in statement) for statement in words[at]] for at in new],
            [codes[at] for at in new],
            discovery=discovery,
            encoder=self.encoder,
            language=self.language,
            known=self.known.subjects,
        )
        languages = [get_language(code) for code in codes]
        generic = generic_words(words, languages)
        phrases = distinctive_phrases(words, languages, places=new)
        felt = {at for at in new if self.alone and are_feelings(words[at], generic[at], codes[at])}
        telling = {
            at: [] if at in felt else [phrase for phrase in own if may_tell(phrase, words[at], codes[at])]
            for at, own in zip(new, phrases, strict=True)
        }
        # all at once: batches of one group's phrases would be small
        self.encoder.encode([phrase.shown for at in new for phrase in telling[at]])
        found = []
        for at, own in zip(new, subjects, strict=True):
            if at in felt:
                found.append(Offers(felt=True))
                continue
            shown = [phrase.shown for phrase in telling[at]]
            reading = read_names(shown, codes[at], discovery=discovery, encoder=self.encoder)
            fitting = fit_phrases(
                telling[at], words[at], generic[at], group=groups[at], reading=reading, code=codes[at]
            )
            texts = members[at]["shown_text"].tolist()
            names = offer_names(
                own,
                telling[at],
                fitting,
                words[at],
                generic[at],
                texts,
                find_quotes(texts, words[at], generic[at], groups[at]) if self.alone else [],
                code=codes[at],
                language=self.language,
            )
            claims = [subject.score for subject in own[:1]] + [phrase.score for phrase in fitting[:1]]
            found.append(Offers(names=tuple(names), score=max(claims, default=0.0)))
        return found

    def _read_words(self, members: Sequence[pd.DataFrame], codes: Sequence[str]) -> list[list[list[Word]]]:
        """Words of each theme's statements; word forms are folded over all statements of a language at once."""
        found: list[list[list[Word]]] = [[] for _ in members]
        for code in sorted(set(codes)):
            places = [at for at, own in enumerate(codes) if own == code]
            shown = {str(name): text for at in places for name, text in members[at]["shown_text"].items()}
            new = [name for name in shown if name not in self._tokens]
            texts = [blank_masks(shown[name]) for name in new]
            for name, text, cut in zip(new, texts, self.segmenter.segment(texts, code), strict=True):
                self._tokens[name] = [text[token.start : token.end] for token in cut]
            tokens = [self._tokens[name] for at in places for name in members[at].index]
            words = iter(read_words(tokens, get_language(code), get_noun_cues(code)))
            for at in places:
                found[at] = [next(words) for _ in range(len(members[at]))]
        return found


def choose_speakers(members: pd.DataFrame, language: str) -> pd.DataFrame:
    """The members in the language of the study, where they are enough; else in the commonest one."""
    sizes = members["language"].value_counts()
    own = language if sizes.get(language, 0) >= max(4, len(members) // 5) else str(sizes.sort_index().idxmax())
    return members[members["language"] == own]
