"""What feedback of any field speaks of, with names that people give to it. A theme that is found in the text takes the
name of the subject that it is nearest to, where it is near enough and its own words do not speak against it."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import Counter
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from importlib import resources

import numpy as np
import yaml
from numpy.typing import NDArray

from feedbacknlp.contracts import Encoder, FloatArray, pick_text
from feedbacknlp.languages import get_language
from feedbacknlp.understand.discovered import Discovery
from feedbacknlp.understand.discovery_grid import centre_on_grid, closeness_of
from feedbacknlp.understand.spaces import stretch_rows
from feedbacknlp.understand.words import bare_word, name_words

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

NEAR_BY_NAME = 0.65
"""The same in a language in which subjects are read by their names and no further words are known. Of Chinese remarks
on goods what was right had .67 and more, what was wrong .63 and less."""

NEAR_AND_ALONE = 0.45
LEAD = 0.2
"""Cosine that is enough without words for a subject that is nearer than every other by so much: "would definitely stay
again" is coming back and nothing else, in words that stand for other things as well. In reviews of apps, clothes,
lounges and rentals three groups were so far ahead without words, all rightly; at .11 the first was wrong."""

FEW = 0.08
"""Share of the statements that use a word of the subject from which its words count as used."""

OFTEN = 0.2
"""The same in :data:`LANGUAGE`, whose words are known best."""

_GOODS = re.compile(
    r"parcels?|packages?|packag\w+|orders?|ordered|items?|deliver\w*|ship(?:ping|ped|ment)|return\w*|courier"
)
"""English words by which statements speak of goods that were sent."""

FEWEST_CENTRAL = 10
"""Statements at the least of the central half, which must use a subject's words as well."""

_WORTH = 0.5
"""What it adds to a subject's closeness that all statements use its words."""

_WORTH_OF_FEELINGS = 0.5
"""What a feeling ("clean", "easy") counts among these words: a thing says more."""


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
    goods : bool, default=False
        Whether only statements speak of it that speak of goods that were sent: a late flight is no late delivery.
    """

    name: Mapping[str, str]
    said: str
    words: Mapping[str, str]
    goods: bool = False

    def find_words(self, code: str, vocabulary: Sequence[str]) -> frozenset[str] | None:
        """Words that speak of it in a language, those of its name where no others are known; None where it has no
        name either.

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
            return self._named_words(code, vocabulary) if code in self.name else None
        found: set[str] = set()
        for word in bare_word(self.words[code]).split():
            stem = word.removesuffix("*")
            start = bisect_left(vocabulary, stem)
            # a word alone ends where the next greater one begins
            end = bisect_left(vocabulary, f"{stem}\U0010ffff" if stem != word else f"{word}\0")
            found.update(vocabulary[start:end])
        return frozenset(found)

    def _named_words(self, code: str, vocabulary: Sequence[str]) -> frozenset[str]:
        """Words that hold a word of the name, as compounds do."""
        parts = [part for part in name_words(self.name[code], code) if len(part) >= (2 if code.startswith("zh") else 4)]
        return frozenset(word for word in vocabulary if any(part in word for part in parts))

    def _said_words(self) -> frozenset[str]:
        """Words of the name and of what is said, less those that say nothing by themselves. A feeling that is said of
        one subject alone says what it is about ("clean"), one that is said of several does not ("good")."""
        language, felt = get_language(LANGUAGE), _felt_words()
        idle = language.stop_words | language.fillers | language.negations
        uses = _said_by()
        return frozenset(word for word in _words_of(self) if word not in idle and (word not in felt or uses[word] == 1))


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
    known : bool
        Whether a theme of the codebook says the same.
    """

    name: str
    score: float
    translated: bool
    known: bool


@cache
def _felt_words() -> frozenset[str]:
    language = get_language(LANGUAGE)
    return language.feelings | language.verdicts


def _share_of_use(
    statements: Sequence[frozenset[str]], known: frozenset[str], felt: frozenset[str]
) -> float:
    """Share of the statements that use a word, those that use a feeling alone for a part."""
    things = known - felt
    uses = sum(1.0 if held & things else _WORTH_OF_FEELINGS if held & known else 0.0 for held in statements)
    return uses / len(statements)


def _goods_share(statements: Sequence[frozenset[str]]) -> float:
    """Share of the statements that hold a word of goods that were sent."""
    return sum(any(map(_GOODS.fullmatch, held)) for held in statements) / len(statements)


def _words_of(subject: Subject) -> frozenset[str]:
    return frozenset(re.findall(r"[a-z]{3,}", f"{subject.name[LANGUAGE]} {subject.said}".casefold()))


@cache
def _said_by() -> Counter[str]:
    """Word -> subjects that it is said of."""
    return Counter(word for subject in read_subjects() for word in _words_of(subject))


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
    known: Collection[int] = (),
) -> list[list[SubjectName]]:
    """Subjects that may name each theme, the best first.

    Parameters
    ----------
    centres : float32 array of shape (themes, dimensions that count)
    words : sequence of themes, each a sequence of statements, the most central first
        Words of each statement, lower case.
    codes : sequence of str
        Language of each theme's statements.
    discovery : Discovery
        In whose space the centres lie.
    encoder : Encoder
    language : str
        Of the study.
    known : collection of int
        Places of the subjects that a theme of the codebook says.
    """
    subjects = read_subjects()
    near = _closeness(centres, codes, discovery, encoder)
    bare = [[frozenset(map(bare_word, held)) for held in statements] for statements in words]
    felt = _felt_words()
    told: dict[str, list[frozenset[str] | None]] = {}
    for code in sorted({*codes}):
        spoken = (statements for statements, own in zip(bare, codes, strict=True) if own == code)
        vocabulary = sorted({word for statements in spoken for held in statements for word in held})
        told[code] = [subject.find_words(code, vocabulary) for subject in subjects]
    found = []
    for own, statements, code in zip(near.tolist(), bare, codes, strict=True):
        offers = []
        second = sorted(own)[-2]
        for at, (subject, words_of, closeness) in enumerate(zip(subjects, told[code], own, strict=True)):
            used = _share_of_use(statements, words_of or frozenset(), felt if code == LANGUAGE else frozenset())
            if used:
                # "cold" at the edge of remarks on old rooms makes them none on heating
                middle = statements[: max(FEWEST_CENTRAL, len(statements) // 2)]
                central = _share_of_use(middle, words_of or frozenset(), felt if code == LANGUAGE else frozenset())
                used = min(used, central)
            score = round(closeness + _WORTH * used, 4)
            if subject.goods and code == LANGUAGE and _goods_share(statements) < OFTEN:
                continue
            by_name = code in subject.name and code not in (LANGUAGE, *subject.words)
            near_enough = closeness >= (NEAR_BY_NAME if by_name else NEAR_WITHOUT_WORDS)
            leads = closeness >= NEAR_AND_ALONE and closeness - second >= LEAD
            silent = used < (OFTEN if code == LANGUAGE else FEW) and not near_enough and not leads
            if closeness < NEAR or (score < ENOUGH and not leads) or silent:
                continue
            name = pick_text(subject.name, language)
            translated = language == LANGUAGE or name != subject.name[LANGUAGE]
            offers.append(SubjectName(name=name, score=score, translated=translated, known=at in known))
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
