"""Names that a group of statements could bear, best first: subjects of feedback, phrases, feelings, what many say."""

from __future__ import annotations

from collections.abc import Sequence

from feedbacknlp.contracts import pick_text
from feedbacknlp.languages import get_language
from feedbacknlp.languages.noun_cues import NounCues, get_noun_cues
from feedbacknlp.understand.naming_phrases import Phrase, Word, commonest_phrases
from feedbacknlp.understand.subjects import SubjectName
from feedbacknlp.understand.words import shorten_text

__all__ = ["MIXED", "TELLS_APART", "offer_names"]

ENOUGH = 0.3
"""Share of the statements that a name's phrase should be in; under it a second phrase is put beside the first."""

LEAST = 0.08
"""Share of the statements that the best phrase is in at the least: a word that fewer hold names nothing."""

_AS_NEAR = 0.08
"""Score by which a subject may be behind the best one to name a theme when that one is taken."""

SAID_ALIKE = 0.3
"""Share of the statements that say the same two or three words in a row from which these words name a group that no
noun names ("please fix")."""

FEWEST_FELT = 10
"""Central statements, at the least, by which a group is told to be a feeling about everything."""

_FELT = {"en": "Overall impression", "zh-Hans": "总体印象", "zh-Hant": "整體印象", "nb": "Helhetsinntrykk"}
MIXED = {"en": "Various remarks", "zh-Hans": "各种说法", "zh-Hant": "各種說法", "nb": "Ulike utsagn"}

TELLS_APART = ": "
"""Between a subject and what a group says of it."""

BOTH = 0.15
"""Share of the statements that each of two phrases is in at the least to name a group together."""

_SECOND = 0.5
"""Score of a second phrase against the first from which it may stand beside it."""

_LONGEST_HINT = 40


def offer_names(
    subjects: Sequence[SubjectName],
    phrases: Sequence[Phrase],
    words: Sequence[Sequence[Word]],
    generic: frozenset[str],
    texts: Sequence[str],
    *,
    code: str,
    language: str,
) -> list[str]:
    """Names that a group could bear, in the order in which they should be tried.

    Parameters
    ----------
    subjects : sequence of SubjectName
        The best first.
    phrases : sequence of Phrase
        That set the group apart, the best first. Neither one that few of the statements hold nor a name or short form
        of a person, place or company alone is a name.
    words : sequence of statements from :func:`feedbacknlp.understand.naming_phrases.read_words`
        The most central first.
    generic : frozenset of str
        Words that tell no group from the others.
    texts : sequence of str
        The statements.
    code : str
        Language of the statements.
    language : str
        Of the study.
    """
    cues = get_noun_cues(code)
    # a word at the edge of a group says nothing about its middle
    middle = [{word.key for word in statement} for statement in words[: max(FEWEST_FELT, len(words) // 2)]]
    telling = [
        phrase
        for phrase in phrases
        if phrase.share >= LEAST
        and sum(held.issuperset(phrase.key) for held in middle) >= LEAST * len(middle)
        and (cues.capital_nouns or not _is_proper(phrase.shown))
        and not _is_short_form(phrase)
    ]
    return [
        *_with_subjects(subjects, telling, cues.joiner),
        *_without_noun(subjects, words, generic, telling, code, texts, language),
    ]


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
    first = subjects[0]
    close = [subject.name for subject in subjects if subject.score >= first.score - _AS_NEAR and not subject.known]
    if not first.translated:
        return [*said, *close]
    # where a like group or a theme of the codebook has the subject, the group's own words tell what it says of it
    return [*close, *_tell_apart(first.name, phrases), *said]


def _tell_apart(name: str, phrases: Sequence[Phrase]) -> list[str]:
    """The name with what is said of it behind it, in words that it does not hold itself."""
    own = (phrase.shown for phrase in phrases if not any(word in name.casefold() for word in phrase.key))
    return [f"{name}{TELLS_APART}{phrase}" for phrase in own]


def _without_noun(
    subjects: Sequence[SubjectName],
    words: Sequence[Sequence[Word]],
    generic: frozenset[str],
    phrases: Sequence[Phrase],
    code: str,
    texts: Sequence[str],
    language: str,
) -> list[str]:
    """Names of a group that no noun of its own names: a subject that a like group has with what is said of it here, a
    feeling about everything, or what many say in the same words. Remarks of many kinds only where the words are not
    known, so that nothing can be told of them."""
    common = [phrase for phrase in commonest_phrases(words) if phrase.share >= LEAST]
    offers = _tell_apart(subjects[0].name, common) if subjects else []
    felt, cues = get_language(code).feelings, get_noun_cues(code)
    # what lies at the centre says what a group of feelings is about; its outskirts hold much else
    central = words[: max(FEWEST_FELT, len(words) // 2)]
    telling = [own for statement in central if (own := [word.key for word in statement if word.key not in generic])]
    if sum(sum(word in felt for word in own) * 2 >= len(own) for own in telling) * 2 >= max(1, len(telling)):
        whole = pick_text(_FELT, language)
        offers += [whole, *_tell_apart(whole, [*phrases, *common])]
    offers += [
        phrase.shown
        for phrase in common
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


def _offers(phrases: Sequence[Phrase], joiner: str) -> list[str]:
    """Names in the order in which they should be tried."""
    offers = []
    for at, first in enumerate(phrases):
        best = _longest(first, phrases)
        second = next(
            (
                phrase
                for phrase in phrases[at + 1 :]
                if phrase.share >= BOTH
                and phrase.score >= _SECOND * first.score
                and not set(phrase.key) & set(best.key)
            ),
            None,
        )
        if second is not None and BOTH <= best.share < ENOUGH:
            offers.append(f"{best.shown}{joiner}{_longest(second, phrases).shown}")
        offers.append(best.shown)
    if len(phrases) > 1:
        told = (phrase for phrase in phrases[1:] if min(phrase.share, phrases[0].share) >= BOTH)
        offers += [f"{phrases[0].shown}{joiner}{phrase.shown}" for phrase in told]
    return offers


def _longest(phrase: Phrase, phrases: Sequence[Phrase]) -> Phrase:
    """The best longer phrase that stands for most of this one's statements ("customer service" for "customer")."""
    longer = (other for other in phrases if _holds(other.key, phrase.key) and other.share >= 0.5 * phrase.share)
    return next(longer, phrase)


def _holds(longer: tuple[str, ...], shorter: tuple[str, ...]) -> bool:
    return len(longer) > len(shorter) and any(
        longer[start : start + len(shorter)] == shorter for start in range(len(longer) - len(shorter) + 1)
    )
