"""Statements that judge nothing though they stand among judgements: what a customer measures and bought, that a thing
went back, and faults that are denied. The heads learned from short comments and take them for what stands around them.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache

from feedbacknlp.languages import get_language

__all__ = ["denies_a_fault", "tells_measures_alone", "tells_return_alone"]

_NUMBER = (
    r"\d{2,3}\s?[a-k]{1,3}|\d{0,2}x{0,3}[sml][pt]?"
    r"|\d+(?:[.,/'\"”-]+\d+)*[\"”']*(?:\s?(?:cm|kg|lbs?|st|ft|in|mm|m|p|w|l|斤))?"
)
"""A number with its unit, a size such as "xs", "34b" or "6p"."""

_SIGNS = r"[\s,.;:!?()\"'’”\-–/~&+=*，。；：！？（）、]"


def tells_measures_alone(text: str, language: str) -> bool:
    """Whether a customer tells what they measure, wear or bought and nothing else: "I am 5'4, 120 lbs, usually a
    small". How the thing fits is not said by that."""
    facts, plain = _patterns(language)[0], _plain(text)
    # a size or number, and somebody whose it is
    return facts is not None and bool(facts[0].search(plain) and facts[1].search(plain) and facts[2].fullmatch(plain))


def tells_return_alone(text: str, language: str) -> bool:
    """Whether a statement says that a thing goes back and nothing of why or how: "sadly had to return it"."""
    returns, plain = _patterns(language)[1], _plain(text)
    return returns is not None and bool(returns[0].search(plain) and returns[1].fullmatch(plain))


def denies_a_fault(text: str, language: str) -> bool:
    """Whether a statement denies a fault and judges nothing else: "not too long", "it isn't see-through at all"."""
    denials = _patterns(language)[2]
    if denials is None:
        return False
    rest, denied = denials.subn(" ", _plain(text))
    return bool(denied) and not _judging(language).search(rest)


def _plain(text: str) -> str:
    return text.casefold().replace("’", "'").strip()


def _words(phrases: Iterable[str], *, spaced: bool) -> str:
    """A pattern of any of the phrases, the longest first, so that none ends where a longer one goes on."""
    either = "|".join(map(re.escape, sorted(phrases, key=lambda phrase: (-len(phrase), phrase))))
    return rf"(?<!\w)(?:{either})(?!\w)" if spaced else f"(?:{either})"


@cache
def _judging(language: str) -> re.Pattern[str]:
    """Words with which something is judged or denied behind the beginning of a text, where a "but" says nothing."""
    known = get_language(language)
    words = known.feelings | known.verdicts | known.negations
    # the beginning of a text is no place for a turn
    turns = rf"(?<=\w)\W+{_words(known.splitting.contrasts, spaced=known.spaced)}"
    return re.compile(f"{_words(words, spaced=known.spaced)}|{turns}")


@cache
def _patterns(
    language: str,
) -> tuple[tuple[re.Pattern[str], ...] | None, tuple[re.Pattern[str], ...] | None, re.Pattern[str] | None]:
    """Of measures (whose, how much, and nothing else), of returns (one, and nothing else), and of faults that are
    denied; None where the language has no words for it."""
    known = get_language(language)
    facts = known.plain_facts

    def words(phrases: Iterable[str]) -> str:
        return _words(phrases, spaced=known.spaced)

    size = rf"(?<!\w)(?:{_NUMBER})(?!\w)" if known.spaced else f"(?:{_NUMBER})"
    measures = returns = denials = None
    if facts.measures:
        piece = "|".join((words(facts.selves), words(facts.measures), size, _SIGNS))
        measures = (re.compile(words(facts.selves)), re.compile(size), re.compile(f"(?:{piece})++"))
    if facts.returns:
        piece = "|".join((words(facts.returns), words(facts.beside_returns), _SIGNS))
        returns = (re.compile(words(facts.returns)), re.compile(f"(?:{piece})++"))
    if facts.denials:
        gap = r"\s+" if known.spaced else ""
        denials = re.compile(
            f"{words(facts.denials)}{gap}{words(facts.degrees)}|{words(facts.plain_denials)}{gap}{words(facts.flaws)}"
        )
    return measures, returns, denials
