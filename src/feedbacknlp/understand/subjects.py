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

from feedbacknlp.contracts import Encoder, FloatArray, pick_text
from feedbacknlp.languages import get_language
from feedbacknlp.understand.discovered import Discovery
from feedbacknlp.understand.naming_fit import Group, measure_fits, read_names
from feedbacknlp.understand.words import bare_word, name_words

__all__ = ["Subject", "SubjectName", "find_subjects", "read_subjects"]

LANGUAGE = "en"
"""Of ``said``."""

NEAR = 0.35
"""Cosine of a subject to the theme's centre under which it names nothing, whatever words the statements use."""

NEAR_WITHOUT_WORDS = 0.55
LEAD = 0.25
COVERED_WITHOUT_WORDS = 0.4
"""Cosine, cosine less that of any other theme, and share of the statements that lie near, which are asked for where
the statements use none of the words that they might, or are in a language in which subjects have neither words nor
names to be read: "would definitely stay again" is coming back and nothing else, in words that stand for other things as
well."""

BEHIND, MOST = -0.1, 0.4
"""How much nearer another theme may be to a subject, unless so many statements use its words."""

FEW = 0.08
"""Share of the statements that use a word of the subject from which its words count as used."""

OFTEN = 0.2
"""The same in :data:`LANGUAGE`, whose words are known best."""

_GOODS = re.compile(
    r"parcels?|packages?|packag\w+|orders?|ordered|items?|deliver\w*|ship(?:ping|ped|ment)|return\w*|courier"
)
"""English words by which statements speak of goods that were sent."""

CLOSE, APART = 0.5, 0.15
"""Cosine, and cosine less that of any other theme, from which :data:`FEW` is enough there, too."""

SENT = 0.2
"""Share of the statements that hold such a word at the least."""

FEWEST_CENTRAL = 10
"""Statements at the least of the central half, which must use a subject's words as well."""

_WELL_PUT = 0.2
"""What the name of a subject is worth more than a phrase as good, and less where hardly a statement uses its words."""

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
        Words that further languages say it with, divided by blanks; ``*`` at the end stands for any ending, and a
        Chinese word counts where it holds one of several characters.
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
        if code.startswith("zh"):
            return frozenset(word for word in vocabulary if self._is_said_in(word, code))
        for word in bare_word(self.words[code]).split():
            stem = word.removesuffix("*")
            start = bisect_left(vocabulary, stem)
            # a word alone ends where the next greater one begins
            end = bisect_left(vocabulary, f"{stem}\U0010ffff" if stem != word else f"{word}\0")
            found.update(vocabulary[start:end])
        return frozenset(found)

    def _is_said_in(self, word: str, code: str) -> bool:
        """Whether a Chinese word is or holds one of the words; a single character stands for itself alone."""
        return any(part == word or (len(part) > 1 and part in word) for part in bare_word(self.words[code]).split())

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


def _share_used(statements: Sequence[frozenset[str]], known: frozenset[str], felt: frozenset[str]) -> float:
    """Share of the statements that use a word, those that use a feeling alone for a part; no more than of the central
    half: "cold" at the edge of remarks on old rooms makes them none on heating."""
    things = known - felt
    uses = [1.0 if held & things else _WORTH_OF_FEELINGS if held & known else 0.0 for held in statements]
    middle = uses[: max(FEWEST_CENTRAL, len(uses) // 2)]
    return min(sum(uses) / len(uses), sum(middle) / len(middle)) if uses else 0.0


def _are_sent(statements: Sequence[frozenset[str]], used: float, code: str) -> bool:
    """Whether the statements speak of goods that were sent."""
    if code != LANGUAGE:
        return used >= FEW
    return sum(any(map(_GOODS.fullmatch, held)) for held in statements) >= SENT * len(statements)


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
    groups: Sequence[Group],
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
    groups : sequence of Group
        The statements of each theme, the most central first.
    words : sequence of themes, each a sequence of statements
        Words of each statement, lower case.
    codes : sequence of str
        Language of each theme's statements.
    discovery : Discovery
        In whose space the groups lie.
    encoder : Encoder
    language : str
        Of the study.
    known : collection of int
        Places of the subjects that a theme of the codebook says.
    """
    subjects = read_subjects()
    bare = [[frozenset(map(bare_word, held)) for held in statements] for statements in words]
    said = read_names(
        [f"{subject.name[LANGUAGE]}: {subject.said}" for subject in subjects],
        LANGUAGE,
        discovery=discovery,
        encoder=encoder,
    )
    told: dict[str, list[frozenset[str] | None]] = {}
    readings: dict[str, list[FloatArray]] = {}
    for code in sorted({*codes}):
        spoken = (statements for statements, own in zip(bare, codes, strict=True) if own == code)
        vocabulary = sorted({word for statements in spoken for held in statements for word in held})
        told[code] = [subject.find_words(code, vocabulary) for subject in subjects]
        readings[code] = [said]
        if code != LANGUAGE and code in subjects[0].name:
            names = [subject.name[code] for subject in subjects]
            readings[code].append(read_names(names, code, discovery=discovery, encoder=encoder))
    found = []
    for group, statements, code in zip(groups, bare, codes, strict=True):
        felt = _felt_words() if code == LANGUAGE else frozenset()
        uses = [_share_used(statements, own or frozenset(), felt) for own in told[code]]
        holding = np.array(
            [[bool(own and held & (own - felt)) for own in told[code]] for held in statements], dtype=bool
        ).reshape(len(statements), len(subjects))
        offers = []
        for at, fit in enumerate(measure_fits(group, readings[code], uses, holding)):
            subject = subjects[at]
            least = OFTEN if code == LANGUAGE else FEW
            plainly = fit.closeness >= NEAR_WITHOUT_WORDS and fit.lead >= LEAD and fit.covered >= COVERED_WITHOUT_WORDS
            speaks = fit.used >= least or plainly or (fit.used >= FEW and fit.lead >= APART and fit.closeness >= CLOSE)
            own = fit.lead >= BEHIND or fit.used >= MOST
            if fit.closeness < NEAR or fit.covered < group.least or not (speaks and own):
                continue
            if subject.goods and not _are_sent(statements, fit.used, code):
                continue
            name = pick_text(subject.name, language)
            translated = language == LANGUAGE or name != subject.name[LANGUAGE]
            score = round(fit.score + (_WELL_PUT if fit.used >= FEW else -_WELL_PUT), 4)
            offers.append(SubjectName(name=name, score=score, translated=translated, known=at in known))
        found.append(sorted(offers, key=lambda offer: (-offer.score, offer.name)))
    return found
