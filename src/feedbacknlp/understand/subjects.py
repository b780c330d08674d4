"""What feedback of any field speaks of, with names that people give to it. A theme that is found in the text takes the
name of the subject that it is nearest to, where it is near enough and its own words do not speak against it."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from importlib import resources

import numpy as np
import yaml
from numpy.typing import NDArray

from feedbacknlp.contracts import Encoder, FloatArray, pick_text
from feedbacknlp.languages import get_language
from feedbacknlp.understand.discovery import Discovery
from feedbacknlp.understand.discovery_grid import centre_on_grid, closeness_of
from feedbacknlp.understand.spaces import stretch_rows
from feedbacknlp.understand.words import bare_word

__all__ = ["Subject", "SubjectName", "find_subjects", "read_subjects"]

LANGUAGE = "en"
"""Of ``said``."""

NEAR = 0.35
"""Cosine of a subject to the theme's centre under which it names nothing, whatever words the statements use."""

ENOUGH = 0.55
"""Score from which a subject may name a theme."""

NEAR_WITHOUT_WORDS = 0.72
"""Cosine that is asked for where the statements use none of the words that they might, or are in a language in which
subjects have neither words nor names to be read."""

FEW = 0.08
"""Share of the statements that use a word of the subject from which its words count as used."""

_WORTH = 0.5
"""What it adds to a subject's closeness that all statements use its words."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Subject:
    """Something that feedback speaks of.

    Parameters
    ----------
    name : mapping of language code to str
    said : str
        What is said about it, in :data:`LANGUAGE`.
    words : mapping of language code to str
        Words that further languages say it with, divided by blanks; ``*`` at the end stands for any ending.
    """

    name: Mapping[str, str]
    said: str
    words: Mapping[str, str]

    def find_words(self, code: str, vocabulary: Sequence[str]) -> frozenset[str] | None:
        """Words that speak of it in a language; None where they are not known.

        Parameters
        ----------
        code : str
        vocabulary : sequence of str
            Words in use, as :func:`feedbacknlp.understand.words.bare_word` gives them, sorted; endings are found among
            them.
        """
        if code == LANGUAGE:
            return self._said_words()
        if code not in self.words:
            return None
        found: set[str] = set()
        for word in bare_word(self.words[code]).split():
            stem = word.removesuffix("*")
            start = bisect_left(vocabulary, stem)
            # a word alone ends where the next greater one begins
            end = bisect_left(vocabulary, f"{stem}\U0010ffff" if stem != word else f"{word}\0")
            found.update(vocabulary[start:end])
        return frozenset(found)

    def _said_words(self) -> frozenset[str]:
        """Words of the name and of what is said, less those that say nothing by themselves."""
        language = get_language(LANGUAGE)
        idle = language.stop_words | language.feelings | language.fillers | language.verdicts | language.negations
        found = re.findall(r"[a-z]{3,}", f"{self.name[LANGUAGE]} {self.said}".casefold())
        return frozenset(word for word in found if word not in idle)


@dataclass(frozen=True, slots=True, kw_only=True)
class SubjectName:
    """A subject's name for a theme.

    Parameters
    ----------
    name : str
        In the language of the study, else in :data:`LANGUAGE`.
    score : float
    translated : bool
        Whether the name is in the language of the study.
    """

    name: str
    score: float
    translated: bool


@cache
def read_subjects() -> tuple[Subject, ...]:
    """The subjects that ship."""
    text = resources.files("feedbacknlp.understand").joinpath("subjects.yaml").read_text(encoding="utf-8")
    return tuple(Subject(**entry) for entry in yaml.safe_load(text)["subjects"])


def find_subjects(
    centres: FloatArray,
    words: Sequence[Sequence[frozenset[str]]],
    codes: Sequence[str],
    *,
    discovery: Discovery,
    encoder: Encoder,
    language: str,
) -> list[list[SubjectName]]:
    """Subjects that may name each theme, the best first.

    Parameters
    ----------
    centres : float32 array of shape (themes, dimensions that count)
    words : sequence of themes, each a sequence of statements
        Words of each statement, lower case.
    codes : sequence of str
        Language of each theme's statements.
    discovery : Discovery
        In whose space the centres lie.
    encoder : Encoder
    language : str
        Of the study.
    """
    subjects = read_subjects()
    near = _closeness(centres, codes, discovery, encoder)
    bare = [[frozenset(map(bare_word, held)) for held in statements] for statements in words]
    told: dict[str, list[frozenset[str] | None]] = {}
    for code in sorted({*codes}):
        spoken = (statements for statements, own in zip(bare, codes, strict=True) if own == code)
        vocabulary = sorted({word for statements in spoken for held in statements for word in held})
        told[code] = [subject.find_words(code, vocabulary) for subject in subjects]
    found = []
    for own, statements, code in zip(near.tolist(), bare, codes, strict=True):
        offers = []
        for subject, known, closeness in zip(subjects, told[code], own, strict=True):
            used = sum(bool(held & known) for held in statements) / len(statements) if known else 0.0
            score = round(closeness + _WORTH * used, 4)
            told_by_words = code in subject.name if known is None else used >= FEW
            silent = not told_by_words and closeness < NEAR_WITHOUT_WORDS
            if closeness < NEAR or score < ENOUGH or silent:
                continue
            name = pick_text(subject.name, language)
            translated = language == LANGUAGE or name != subject.name[LANGUAGE]
            offers.append(SubjectName(name=name, score=score, translated=translated))
        found.append(sorted(offers, key=lambda offer: (-offer.score, offer.name)))
    return found


def _closeness(
    centres: FloatArray, codes: Sequence[str], discovery: Discovery, encoder: Encoder
) -> NDArray[np.float64]:
    """Cosine of each theme to each subject, by what is said about it and by its name in the theme's language: float64
    array of shape (themes, subjects)."""
    subjects = read_subjects()

    def read(texts: list[str], code: str) -> NDArray[np.float64]:
        rows = stretch_rows(encoder.encode(texts), discovery.space)
        return closeness_of(centres, centre_on_grid(rows, [code] * len(rows), discovery.language_centres))

    near = read([f"{subject.name[LANGUAGE]}: {subject.said}" for subject in subjects], LANGUAGE)
    for code in sorted({*codes} & (subjects[0].name.keys() - {LANGUAGE})):
        same = np.array([own == code for own in codes])
        near[same] = (near[same] + read([subject.name[code] for subject in subjects], code)[same]) / 2
    return near.round(3)
