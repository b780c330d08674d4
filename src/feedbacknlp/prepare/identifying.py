"""The language of a comment: script, function words and identifier; a hint where the text says too little."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cache

from feedbacknlp.contracts import LanguageIdentifier
from feedbacknlp.languages import FOLDERS, get_language, normalise_language
from feedbacknlp.languages.scripts import count_han, tell_east_asian
from feedbacknlp.prepare.words import find_words

__all__ = ["identify_languages", "tell_foreign"]

# Below this many words the identifier's n-grams mislead more often than a column or a function word does.
_ENOUGH_WORDS = 4
# Neighbours that the identifier mixes up in short texts; the function words decide between them, Norwegian first.
_SCANDINAVIAN = frozenset({"nb", "da", "sv"})
_NORWEGIAN_FIRST = 0.5
_SURE = 0.8
_UNKNOWN = "und"


def identify_languages(texts: Sequence[str], hints: Sequence[str], identifier: LanguageIdentifier) -> list[str]:
    """The language of each text.

    Parameters
    ----------
    texts : sequence of str
        Personal data, links and tags already blanked.
    hints : sequence of str
        What a language column says, '' where it says nothing.
    identifier : LanguageIdentifier

    Returns
    -------
    list of str
        ``en``, ``zh-Hans``, ``zh-Hant``, ``nb`` ...; ``und`` where a text says too little and no hint is given.
    """
    codes = [normalise_language(hint) if hint else "" for hint in hints]
    languages = [
        tell_east_asian(text, chinese=code if code == "zh-Hant" else "zh-Hans")
        for text, code in zip(texts, codes, strict=True)
    ]
    open_rows = [row for row, language in enumerate(languages) if not language]
    guesses = identifier.identify([texts[row] for row in open_rows])
    for row, (guess, confidence) in zip(open_rows, guesses, strict=True):
        languages[row] = _decide(texts[row], codes[row], guess, confidence)
    return languages


def tell_foreign(text: str, language: str) -> str:
    """The language of a statement that plainly differs from its comment's, else ''.

    Parameters
    ----------
    text : str
        One statement.
    language : str
        Of its comment.

    Returns
    -------
    str
        A Chinese script, ``ja`` or ``ko`` where the statement is written so and the comment is not; another language
        with a folder where at least two of its telling words stand in the statement and none of the comment's; ``?``
        where a comment in Chinese, Japanese or Korean holds a statement in another script, which must then be
        identified by itself.
    """
    script = tell_east_asian(text, chinese=language if language.startswith("zh") else "zh-Hans")
    east = language.split("-")[0] in ("zh", "ja", "ko")
    if script:
        # Kanji without kana are Japanese in a Japanese comment.
        return "" if script == language or (language == "ja" and script.startswith("zh")) else script
    words = find_words(text)
    if east:
        return "?" if len(words) >= 2 and not count_han(text) else ""
    if len(words) < _ENOUGH_WORDS:
        return ""
    telling = _telling_words()
    hits: dict[str, int] = {}
    for word in words:
        for code in telling.get(word, ()):
            hits[code] = hits.get(code, 0) + 1
    if hits.get(language, 0) or not hits:
        return ""
    best = max(sorted(hits), key=lambda code: (hits[code], code == "nb"))
    return best if hits[best] >= 2 and hits[best] * 3 >= len(words) else ""


def _decide(text: str, hint: str, guess: str, confidence: float) -> str:
    """One text in an alphabet."""
    words = find_words(text)
    if not words:
        return hint or _UNKNOWN
    scores = _weigh_words(words)
    if len(words) < _ENOUGH_WORDS:
        if hint:
            return hint
        return _decide_short(words, scores, guess, confidence)
    best = max(sorted(scores), key=lambda code: scores[code], default="")
    if guess in _SCANDINAVIAN or best in _SCANDINAVIAN:
        inside = {
            code: scores.get(code, 0.0) + _NORWEGIAN_FIRST * (code == "nb") + 0.5 * confidence * (code == guess)
            for code in sorted(_SCANDINAVIAN)
        }
        neighbour = max(inside, key=lambda code: inside[code])
        if guess in _SCANDINAVIAN or scores.get(neighbour, 0.0) > scores.get(guess, 0.0) + 1.0:
            return neighbour
    if confidence >= _SURE and (guess not in FOLDERS or scores.get(guess, 0.0) + 2.0 >= scores.get(best, 0.0)):
        # A language without a folder has no words to speak for it: the words of another must be many to outvote it.
        return guess if guess in FOLDERS or scores.get(best, 0.0) < 0.6 * len(words) else best
    combined = {code: score / len(words) for code, score in scores.items()}
    combined[guess] = combined.get(guess, 0.0) + confidence * 0.5
    if hint:
        combined[hint] = combined.get(hint, 0.0) + 0.5
    chosen = max(sorted(combined), key=lambda code: combined[code])
    return chosen if combined[chosen] >= 0.3 else hint or _UNKNOWN


def _decide_short(words: Sequence[str], scores: Mapping[str, float], guess: str, confidence: float) -> str:
    top = max(scores.values(), default=0.0)
    if top > 0:
        tied = sorted(code for code, score in scores.items() if score == top)
        if len(tied) == 1:
            return tied[0]
        if "nb" in tied and set(tied) <= _SCANDINAVIAN:
            return "nb"
        return guess if guess in tied else _UNKNOWN
    needed = 0.9 if len(words) == 1 else _SURE
    if confidence < needed or sum(map(len, words)) < 5:
        return _UNKNOWN
    return "nb" if guess == "da" else guess


def _weigh_words(words: Sequence[str]) -> dict[str, float]:
    """Language -> 1 for each of its telling words and .6 for each other word that its folder holds."""
    weights = _word_weights()
    scores: dict[str, float] = {}
    for word in words:
        for code, weight in weights.get(word, ()):
            scores[code] = round(scores.get(code, 0.0) + weight, 3)
    return scores


@cache
def _alphabet_codes() -> tuple[str, ...]:
    return tuple(code for code in FOLDERS if code not in ("nn", "zh-Hans", "zh-Hant"))


@cache
def _word_weights() -> dict[str, tuple[tuple[str, float], ...]]:
    weights: dict[str, dict[str, float]] = {}
    for code in _alphabet_codes():
        language = get_language(code)
        for word in language.stop_words | language.feelings | language.verdicts:
            weights.setdefault(word, {})[code] = 0.6
        for word in language.telling_words:
            weights.setdefault(word, {})[code] = 1.0
    return {word: tuple(sorted(codes.items())) for word, codes in weights.items()}


@cache
def _telling_words() -> dict[str, tuple[str, ...]]:
    telling: dict[str, list[str]] = {}
    for code in _alphabet_codes():
        for word in get_language(code).telling_words:
            telling.setdefault(word, []).append(code)
    return {word: tuple(codes) for word, codes in telling.items()}
