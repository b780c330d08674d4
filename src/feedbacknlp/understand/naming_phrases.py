"""Phrases by which groups of statements differ, and of those the ones that a person would take for a name."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache

import numpy as np

from feedbacknlp.languages import Language, get_language
from feedbacknlp.languages.noun_cues import NounCues, get_noun_cues
from feedbacknlp.understand.words import bare_word

__all__ = ["Phrase", "Word", "commonest_phrases", "distinctive_phrases", "generic_words", "read_words"]

LONGEST = 3
"""Words of a phrase at most."""

_FEWEST, _FEWEST_OF_MANY, _MANY = 2, 3, 12
"""Statements that hold a phrase at the least; a single word needs more where there are many."""

_PRIOR = 0.01
"""Of the phrase's own frequency everywhere, as pseudo-statements for each statement of the group (the informative
Dirichlet prior)."""

_SHORT_OF_NOUN = 0.35
"""Weight of a word that never stands where nouns stand, against one that always does."""

_FEW = 4.0
"""Occurrences that the belief "half noun" counts for."""

_NO_NOUN = 0.45
"""A word that stands more seldom where nouns stand ends no name; where nothing tells, one half is believed."""

_SURELY_NOUN = 0.6
"""How often a word that may be a verb must stand where nouns stand."""

GENERIC = 0.03
"""Share of its statements in which half of the groups use a word: such a word tells none of them from the others and is
no name ("app" in reviews of an app)."""

_HEAVY, _FEWEST_HEAVY = 0.25, 3
"""Share of its statements in which so many groups use a word that tells none of them from the others either: what the
study is about ("lounge" in reviews of lounges) draws groups together for itself."""

_FEWEST_GROUPS = 4
"""Groups from which on a word can be told to be everywhere."""

_OFTEN_BARE = frozenset({"pt", "es", "fr", "it"})
"""Languages in which people leave accents out and no content word becomes a stop word by that ("porem" is "porém")."""

_LONGER = (1.0, 1.35, 1.35)
"""Weight of phrases of one, two and three words: "battery life" says more than "battery"."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Word:
    """One word of a statement.

    Parameters
    ----------
    key : str
        Form that counts, lower case.
    shown : str
        As it was written.
    place : int
        Number of the token in the statement; words of a phrase have following numbers.
    noun : int
        1 where it stands as nouns do, -1 as verbs do, 0 where nothing tells.
    last : bool
        Whether a name may end with it.
    """

    key: str
    shown: str
    place: int
    noun: int
    last: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class Phrase:
    """A phrase of a group.

    Parameters
    ----------
    key : tuple of str
    shown : str
        The commonest spelling.
    score : float
    share : float
        Of the group's statements that hold it.
    """

    key: tuple[str, ...]
    shown: str
    score: float
    share: float


def read_words(tokens: Sequence[Sequence[str]], language: Language, cues: NounCues) -> list[list[Word]]:
    """Words of each statement that a name may be made of, with what stands beside them.

    Parameters
    ----------
    tokens : sequence of statements, each a sequence of tokens
    language : Language
    cues : NounCues
    """
    lowered = [[token.casefold().replace("’", "'") for token in statement] for statement in tokens]
    known = Counter(word for statement in lowered for word in statement)
    found = []
    for statement, plain in zip(tokens, lowered, strict=True):
        words = []
        for place, (token, word) in enumerate(zip(statement, plain, strict=True)):
            if not _is_word(word, language):
                continue
            before = plain[place - 1] if place else ""
            after = plain[place + 1] if place + 1 < len(plain) else ""
            told = (before in cues.before_noun or after in cues.after_noun) - (before in cues.before_verb)
            key, shown = _fold(word, known, cues.endings), _as_shown(token, first=not place)
            words.append(Word(key=key, shown=shown, place=place, noun=told, last=word not in cues.never_last))
        found.append(words)
    return found


def distinctive_phrases(
    groups: Sequence[Sequence[Sequence[Word]]],
    languages: Sequence[Language],
    *,
    places: Sequence[int] | None = None,
    most: int = 12,
) -> list[list[Phrase]]:
    """Phrases that set each group apart and may stand as a name, best first.

    Log-odds of a group's statements holding the phrase against those of all other groups, with an informative
    Dirichlet prior, as a z-value. Source: Monroe, Colaresi and Quinn 2008, doi:10.1093/pan/mpn018. The value is
    weighed by the share of statements that hold the phrase, by how often its last word stands where nouns stand, and
    by its length.

    Parameters
    ----------
    groups : sequence of groups, each a sequence of statements from :func:`read_words`
    languages : sequence of Language
        Of each group.
    places : sequence of int, optional
        Of the groups whose phrases are asked for; all where none is given.
    most : int

    Returns
    -------
    list of list of Phrase
        No phrase is made of feelings and words that stand in most groups, and none ends in a feeling ("late delivery",
        never "delivery late").
    """
    counts = [_count(group) for group in groups]
    spoken = _same_language(languages)
    nouns = _noun_shares(groups, spoken)
    generic = generic_words(groups, languages)
    # counted once for each language: what others hold is this less what the group holds itself
    whole: dict[str, Counter[tuple[str, ...]]] = {language.code: Counter() for language in languages}
    sizes: Counter[str] = Counter()
    for group, counted, language in zip(groups, counts, languages, strict=True):
        whole[language.code].update({key: holding for key, (holding, _) in counted.items()})
        sizes[language.code] += len(group)
    result = []
    for at in range(len(groups)) if places is None else places:
        language, size = languages[at], len(groups[at])
        others = sizes[language.code] - size
        fewest = [min(size, _FEWEST if size < _MANY or length else _FEWEST_OF_MANY) for length in range(LONGEST)]
        phrases = []
        for key, (holding, spellings) in counts[at].items():
            if holding < fewest[len(key) - 1] or not _may_name(key, language, nouns[at]):
                continue
            if all(word in generic[at] or word in language.feelings or word in language.verdicts for word in key):
                continue
            distance = _log_odds(holding, size, whole[language.code][key] - holding, others)
            if distance <= 0:
                continue
            share = holding / size
            weight = _SHORT_OF_NOUN + (1 - _SHORT_OF_NOUN) * nouns[at].get(key[-1], 0.5)
            if key[-1] in language.verdicts:
                weight *= 0.7
            score = distance * np.sqrt(share) * weight * _LONGER[len(key) - 1]
            shown = _commonest_spelling(spellings)
            phrases.append(Phrase(key=key, shown=shown, score=round(float(score), 4), share=round(share, 4)))
        phrases.sort(key=lambda phrase: (-phrase.score, phrase.key))
        result.append(phrases[:most])
    return result


def generic_words(
    groups: Sequence[Sequence[Sequence[Word]]], languages: Sequence[Language]
) -> list[frozenset[str]]:
    """For each group, the words that half of the groups of its language use in :data:`GENERIC` of their statements, in
    all their forms.

    Parameters
    ----------
    groups : sequence of groups, each a sequence of statements from :func:`read_words`
    languages : sequence of Language
        Of each group.
    """
    return [
        words | {word + ending for word in words for ending in get_noun_cues(language.code).endings}
        for words, language in zip(_used_everywhere(groups, _same_language(languages)), languages, strict=True)
    ]


def commonest_phrases(group: Sequence[Sequence[Word]], *, most: int = 3) -> list[Phrase]:
    """Runs of words that most statements of a group hold, whether or not they may be a name; longer ones first where
    they tell of as many words.

    Parameters
    ----------
    group : sequence of statements from :func:`read_words`
    most : int
    """
    counted = _count(group)
    # what one statement alone says tells of the group only where no two share a word
    shared = [key for key, (holding, _) in counted.items() if holding > 1] or list(counted)
    order = sorted(shared, key=lambda key: (-counted[key][0] * len(key), -len(key), key))
    return [
        Phrase(key=key, shown=_commonest_spelling(spellings), score=0.0, share=round(holding / len(group), 4))
        for key, (holding, spellings) in ((key, counted[key]) for key in order[:most])
    ]


def _commonest_spelling(spellings: Mapping[str, int]) -> str:
    """Small letters first where two spellings are as common."""
    return min(spellings, key=lambda spelling: (-spellings[spelling], spelling.swapcase()))


def _same_language(languages: Sequence[Language]) -> list[list[bool]]:
    return [[other.code == language.code for other in languages] for language in languages]


def _log_odds(here: int, size: int, there: int, others: int) -> float:
    """z-value of the log-odds of a phrase in one group against the others."""
    share = (here + there) / (size + others)
    prior_here, prior_there = _PRIOR * share * size + 0.01, _PRIOR * share * max(others, 1) + 0.01
    first, second = here + prior_here, there + prior_there
    odds = np.log(first / (size - here + 1)) - np.log(second / (others - there + 1))
    # an unseen phrase would be infinitely far by the first term alone: half a statement is taken for seen
    return float(odds / np.sqrt(1 / first + 1 / max(second, 0.5)))


def _count(group: Sequence[Sequence[Word]]) -> dict[tuple[str, ...], tuple[int, Counter[str]]]:
    """Phrase -> statements that hold it, and how it is written."""
    found: dict[tuple[str, ...], tuple[int, Counter[str]]] = {}
    for words in group:
        seen: dict[tuple[str, ...], str] = {}
        for start in range(len(words)):
            for end in range(start + 1, min(start + LONGEST, len(words)) + 1):
                run = words[start:end]
                if run[-1].place - run[0].place != len(run) - 1:
                    break
                seen.setdefault(tuple(word.key for word in run), _join([word.shown for word in run]))
        for key, shown in seen.items():
            size, spellings = found.setdefault(key, (0, Counter()))
            spellings[shown] += 1
            found[key] = (size + 1, spellings)
    return found


def _used_everywhere(
    groups: Sequence[Sequence[Sequence[Word]]], spoken: Sequence[Sequence[bool]]
) -> list[frozenset[str]]:
    found: dict[tuple[bool, ...], frozenset[str]] = {}
    for same in map(tuple, spoken):
        if same in found:
            continue
        own = [at for at, mine in enumerate(same) if mine]
        used: Counter[str] = Counter()
        often: Counter[str] = Counter()
        for at in own:
            holding = Counter(word for statement in groups[at] for word in {word.key for word in statement})
            used.update(word for word, size in holding.items() if size >= GENERIC * len(groups[at]))
            often.update(word for word, size in holding.items() if size >= _HEAVY * len(groups[at]))
        most = len(own) / 2 if len(own) >= _FEWEST_GROUPS else np.inf
        heavy = _FEWEST_HEAVY if len(own) >= _FEWEST_GROUPS else np.inf
        found[same] = frozenset(word for word, size in used.items() if size >= most or often[word] >= heavy)
    return [found[tuple(same)] for same in spoken]


def _noun_shares(
    groups: Sequence[Sequence[Sequence[Word]]], spoken: Sequence[Sequence[bool]]
) -> list[dict[str, float]]:
    """For each group, how often each word of its language stands as nouns do, 0 to 1, drawn towards one half; zero
    where a name may not end with it."""
    shares: dict[tuple[bool, ...], dict[str, float]] = {}
    for same in map(tuple, spoken):
        if same in shares:
            continue
        told: dict[str, list[int]] = {}
        barred: set[str] = set()
        own = (group for group, mine in zip(groups, same, strict=True) if mine)
        for word in (word for group in own for words in group for word in words):
            told.setdefault(word.key, []).append(word.noun)
            if not word.last:
                barred.add(word.key)
        shares[same] = {
            key: (signs.count(1) + 0.25 * signs.count(0) + _FEW / 2) / (len(signs) - 0.5 * signs.count(0) + _FEW)
            for key, signs in told.items()
        } | dict.fromkeys(barred, 0.0)
    return [shares[tuple(same)] for same in spoken]


def _may_name(key: tuple[str, ...], language: Language, nouns: Mapping[str, float]) -> bool:
    """Whether the phrase names a thing: its last word is no feeling, no negation and no filler, none is a verb, none
    comes twice."""
    head = key[-1]
    judged = len(key) == 1 and head in language.verdicts
    if judged or head in language.feelings | language.negations or nouns.get(head, 0.5) < _NO_NOUN:
        return False
    # "order" and "return" stand in the list of verbs and are nouns as often: what stands beside them decides
    return len(set(key)) == len(key) and not any(
        word in language.fillers or (word in language.splitting.verbs and nouns.get(word, 0.5) < _SURELY_NOUN)
        for word in key
    )


def _is_word(word: str, language: Language) -> bool:
    plain = word not in _stop_words(language.code) and "'" not in word and not any(sign.isdigit() for sign in word)
    return plain and any(sign.isalpha() for sign in word) and len(word) > (2 if not _is_han(word) else 1)


@cache
def _stop_words(code: str) -> frozenset[str]:
    """Of a language, with and without their accents where many people leave these out."""
    words = get_language(code).stop_words
    return words | frozenset(map(bare_word, words)) if code in _OFTEN_BARE else words


def _fold(word: str, known: Counter[str], endings: Sequence[str]) -> str:
    """The word without an ending, where the shorter form is in use too."""
    for ending in endings:
        base = word.removesuffix(ending)
        if base != word and len(base) >= 4 and known[base]:
            return base
    return word


def _as_shown(token: str, *, first: bool) -> str:
    """The word as it is spelled within a sentence: names keep their capitals, shouting and a sentence's first letter
    do not; short words that are all capitals (USB) stay."""
    if token.isupper():
        return token if 2 <= len(token) <= 4 else token.lower()
    return token.lower() if first else token


def _join(words: Sequence[str]) -> str:
    return "".join(
        word if not at or (_is_han(words[at - 1]) and _is_han(word)) else f" {word}" for at, word in enumerate(words)
    )


def _is_han(word: str) -> bool:
    return any("\u4e00" <= sign <= "\u9fff" for sign in word)
