"""Names that a group of statements could bear, best first: subjects of feedback, phrases, feelings, what many say."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import numpy as np

from feedbacknlp.contracts import FloatArray, pick_text
from feedbacknlp.languages import get_language
from feedbacknlp.languages.noun_cues import NounCues, get_noun_cues
from feedbacknlp.understand.naming_fit import COVERED, Group, measure_fits
from feedbacknlp.understand.naming_phrases import Phrase, Word, commonest_phrases
from feedbacknlp.understand.subjects import SubjectName
from feedbacknlp.understand.words import shorten_text

__all__ = ["MIXED", "TELLS_APART", "are_feelings", "fit_phrases", "may_tell", "offer_names"]

MOST_SPEAK = 0.3
"""Share of the statements from which a short form is what they speak of."""

LEAST = 0.08
"""Share of the statements that the best phrase is in at the least: a word that fewer hold names nothing."""

_AS_GOOD = 0.25
"""Score by which a name may be behind the best one to be taken when that one is."""

_CLOSE = 0.2
"""Cosine of a phrase to the group's centre at the least."""

_COST_OF_VERDICT = 0.3
"""What a word of praise or blame takes from it: a theme holds both, and "delivery" stands before "late delivery" unless
that fits far better."""

_LEAD, _OFTEN = 0.05, 0.2
"""What it must be nearer to this group than to every other one, unless so many statements hold it."""

_MOSTLY_SAID = 0.5
"""Share of the statements from which a phrase may stand for them wherever it lies: short forms and brands may mean
nothing to the encoder."""

_WORTH_OF_LENGTH = 0.05
"""What a further word of a phrase is worth: "battery life" says more than "battery"."""

SAID_ALIKE = 0.3
"""Share of the statements that say the same two or three words in a row from which these words name a group that no
noun names ("please fix")."""

FEWEST_CENTRAL = 10
"""Statements at the least of the central half, which must hold a phrase as well."""

MIXED = {"en": "Various remarks", "zh-Hans": "各种说法", "zh-Hant": "各種說法", "nb": "Ulike utsagn"}

TELLS_APART = ": "
"""Between a subject and what a group says of it."""

BOTH = 0.12
"""Share of the statements that each of two phrases is in at the least to name a group together."""

_SAID = 8
"""Runs of words that most statements hold, by which a group of a subject may be told from another of the same."""

_LONGEST_HINT = 40

MOSTLY_FELT = 0.5
"""Share of a group's statements from which, where they say a feeling and otherwise only words that tell no group from
another, the group is bare praise or blame."""


def fit_phrases(
    phrases: Sequence[Phrase],
    words: Sequence[Sequence[Word]],
    generic: frozenset[str],
    *,
    group: Group,
    reading: FloatArray,
    code: str,
) -> list[Phrase]:
    """Phrases that may stand as the name of a group, the best first; their score is that of
    :class:`feedbacknlp.understand.naming_fit.Fit`.

    Two phrases that cover the group only together are offered as one, behind all that cover it alone.

    Parameters
    ----------
    phrases : sequence of Phrase
        That set the group apart.
    words : sequence of statements from :func:`feedbacknlp.understand.naming_phrases.read_words`
    generic : frozenset of str
        Words that tell no group from the others.
    group : Group
        The same statements.
    reading : float32 array of shape (phrases, dimensions that count)
        The phrases as :func:`feedbacknlp.understand.naming_fit.read_names` reads them.
    code : str
        Language of the statements.
    """
    held = [{word.key for word in statement} for statement in words]
    holding = np.array([[_speaks(own, phrase, generic) for phrase in phrases] for own in held], dtype=bool).reshape(
        len(held), len(phrases)
    )
    fits = measure_fits(group, [reading], [phrase.share for phrase in phrases], holding)
    able = [
        at
        for at, fit in enumerate(fits)
        if (fit.closeness >= _CLOSE and (fit.lead >= _LEAD or fit.used >= _OFTEN)) or fit.used >= _MOSTLY_SAID
    ]
    alone = [at for at in able if fits[at].covered >= group.least]
    felt = get_language(code).feelings | get_language(code).verdicts

    def weigh(at: int) -> float:
        key = phrases[at].key
        judged = sum(word in felt for word in key)
        return round(fits[at].score + _WORTH_OF_LENGTH * (len(key) - 1) - _COST_OF_VERDICT * judged, 4)

    # of two that fit alike the one that sets the group apart more
    found = sorted((replace(phrases[at], score=weigh(at)) for at in alone), key=lambda phrase: -phrase.score)
    # of a part of a group some pair covers much by chance
    pairs = able if group.least <= COVERED else []
    often = [at for at in pairs if at not in alone and phrases[at].share >= BOTH]
    for place, first in enumerate(often):
        for second in often[place + 1 :]:
            share = float((holding[:, first] | holding[:, second]).mean())
            if share < group.least or set(phrases[first].key) & set(phrases[second].key):
                continue
            key = phrases[first].key + phrases[second].key
            shown = f"{phrases[first].shown}{get_noun_cues(code).joiner}{phrases[second].shown}"
            found.append(Phrase(key=key, shown=shown, score=0.0, share=round(share, 4)))
    return found


def _speaks(held: set[str], phrase: Phrase, generic: frozenset[str]) -> bool:
    """Whether a statement speaks of what the phrase names: it holds the phrase, or the last word of it where that tells
    groups apart."""
    head = phrase.key[-1]
    return held.issuperset(phrase.key) or (head in held and head not in generic)


def may_tell(phrase: Phrase, words: Sequence[Sequence[Word]], code: str) -> bool:
    """Whether a phrase may stand in a name: enough statements hold it, in the middle of the group as well, and it is
    more than the name or short form of a person, place or company."""
    # a word at the edge of a group says nothing about its middle
    middle = words[: max(FEWEST_CENTRAL, len(words) // 2)]
    central = sum({word.key for word in statement}.issuperset(phrase.key) for statement in middle)
    return (
        phrase.share >= LEAST
        and central >= LEAST * len(middle)
        and (get_noun_cues(code).capital_nouns or not _is_proper(phrase.shown))
        and not _is_short_form(phrase)
    )


def offer_names(
    subjects: Sequence[SubjectName],
    phrases: Sequence[Phrase],
    fitting: Sequence[Phrase],
    words: Sequence[Sequence[Word]],
    generic: frozenset[str],
    texts: Sequence[str],
    quotes: Sequence[str],
    *,
    code: str,
    language: str,
) -> list[str]:
    """Names that a group could bear, in the order in which they should be tried; none for a group of remarks that
    share nothing.

    Parameters
    ----------
    subjects : sequence of SubjectName
        The best first.
    phrases : sequence of Phrase
        That set the group apart and may stand in a name, the best first.
    fitting : sequence of Phrase
        Those that may stand alone, the best first, from :func:`fit_phrases`.
    words : sequence of statements from :func:`feedbacknlp.understand.naming_phrases.read_words`
        The most central first.
    generic : frozenset of str
        Words that tell no group from the others.
    texts : sequence of str
        The statements.
    quotes : sequence of str
        Statements that stand for most others, from :func:`feedbacknlp.understand.naming_quotes.find_quotes`.
    code : str
        Language of the statements.
    language : str
        Of the study.
    """
    own = [(phrase.score, _longest(phrase, phrases).shown) for phrase in fitting]
    if not subjects:
        return [*(shown for _, shown in own), *_said_alike(words, generic, code, texts, language), *quotes]
    first = subjects[0]
    told = [(subject.score, subject.name) for subject in subjects if not subject.known]
    if not first.translated:
        # the study's own words come first where a subject has no name in its language
        return [*(name for _, name in (*own, *told)), *quotes]
    best = max([first.score, *(score for score, _ in own)])
    order = [name for score, name in sorted((*told, *own), key=lambda offer: -offer[0]) if score >= best - _AS_GOOD]
    # where a like group or a theme of the codebook has the subject, the group's own words tell what it says of it
    common = [phrase for phrase in commonest_phrases(words, most=_SAID) if phrase.share >= LEAST]
    apart = [
        *_tell_apart(first.name, phrases),
        *(f"{first.name}{TELLS_APART}{quote}" for quote in quotes),
        *_tell_apart(first.name, common),
    ]
    return [*order, *apart, *(shown for _, shown in own), *quotes]


def are_feelings(words: Sequence[Sequence[Word]], generic: frozenset[str], code: str) -> bool:
    """Whether a group is bare praise or blame: half of its statements say a feeling and otherwise only what the study
    is about ("very good app").

    Parameters
    ----------
    words : sequence of statements from :func:`feedbacknlp.understand.naming_phrases.read_words`
    generic : frozenset of str
        Words that tell no group from the others.
    code : str
        Language of the statements.
    """
    language = get_language(code)
    idle = language.fillers | language.negations | generic | get_noun_cues(code).wholes
    bare = 0
    for statement in words:
        said = {word.shown.casefold() for word in statement if word.key not in idle} - idle
        bare += bool(said) and said <= language.feelings
    return bare >= MOSTLY_FELT * len(words) > 0


def _is_proper(shown: str) -> bool:
    """Whether all words begin with a capital within a sentence; words all in capitals (USB) are none of these."""
    words = shown.split()
    return all(word[:1].isupper() and not word.isupper() for word in words)


def _is_short_form(phrase: Phrase) -> bool:
    """Whether it is one word in capitals (LHR) that most of the statements do not hold: what all speak of (USB) may be
    a name."""
    return len(phrase.key) == 1 and phrase.shown.isupper() and phrase.share < MOST_SPEAK


def _tell_apart(name: str, phrases: Sequence[Phrase]) -> list[str]:
    """The name with what is said of it behind it, in words that it does not hold itself."""
    own = (phrase.shown for phrase in phrases if not any(word in name.casefold() for word in phrase.key))
    return [f"{name}{TELLS_APART}{phrase}" for phrase in own]


def _said_alike(
    words: Sequence[Sequence[Word]], generic: frozenset[str], code: str, texts: Sequence[str], language: str
) -> list[str]:
    """Names of a group that no noun names: what many say in the same words. Remarks of many kinds only where the words
    are not known, so that nothing can be told of them."""
    cues = get_noun_cues(code)
    offers = [
        phrase.shown
        for phrase in commonest_phrases(words)
        if len(phrase.key) > 1
        and phrase.share >= SAID_ALIKE
        and not generic.issuperset(phrase.key)
        and phrase.key[-1] not in cues.never_last
        and (cues.capital_nouns or not _is_proper(phrase.shown))
    ]
    if cues == NounCues() and sum(map(bool, words)) * 2 < len(words):
        mixed = pick_text(MIXED, language)
        offers += [f"{mixed}{TELLS_APART}“{shorten_text(text, most=_LONGEST_HINT)}”" for text in texts]
    return offers


def _longest(phrase: Phrase, phrases: Sequence[Phrase]) -> Phrase:
    """The best longer phrase that stands for most of this one's statements ("customer service" for "customer")."""
    longer = (other for other in phrases if _holds(other.key, phrase.key) and other.share >= 0.5 * phrase.share)
    return next(longer, phrase)


def _holds(longer: tuple[str, ...], shorter: tuple[str, ...]) -> bool:
    return len(longer) > len(shorter) and any(
        longer[start : start + len(shorter)] == shorter for start in range(len(longer) - len(shorter) + 1)
    )
