"""To whom a wish is said: a request asks the company for something."""

from __future__ import annotations

import re
from functools import cache

from feedbacknlp.languages import get_language

__all__ = ["asks_company", "asks_outright", "drop_frame", "frame_words", "knows_wishes"]


_PARTS = re.compile(r"[,.;:!?，。；：！？]")
"""What parts a sentence, so that a wish beside a threat to leave is still a wish."""


def asks_company(text: str, language: str) -> bool:
    """Whether a wish is said to the company, as far as its words tell.

    Advice to other customers ("I would size down"), a guess at who or what a thing suits ("would look great with
    jeans"), the customer's own plans ("I'd get a larger one"), thanks and good wishes ("I wish you all the best") read
    like wishes and ask nobody for anything. They are known by the phrases of the language's
    :class:`~feedbacknlp.languages.Asking`; a phrase that asks outright ("please", "wish"), beside any courtesy, counts
    for more. It counts for nothing in a part of the sentence that speaks of leaving ("I would prefer to pay more for
    another airline"): where nothing else asks outright, that is no wish to this company. In a language without such
    phrases every wish is taken for one.

    Parameters
    ----------
    text : str
    language : str
        Of the text.
    """
    *idle, leaving = _patterns(language)[1:]
    plain = _plain(text)
    if leaving is not None and leaving.search(plain):
        left = [part for part in _PARTS.split(plain) if not leaving.search(part)]
        return asks_outright(" . ".join(left), language)
    return not any(told is not None and told.search(plain) for told in idle) or asks_outright(text, language)


def asks_outright(text: str, language: str) -> bool:
    """Whether the text holds a phrase by which its language asks a company for something; a word of asking that stands
    within thanks or good wishes is none."""
    wishes, _, courtesies, _ = _patterns(language)
    plain = _plain(text)
    return wishes is not None and bool(wishes.search(courtesies.sub(".", plain) if courtesies else plain))


def knows_wishes(language: str) -> bool:
    """Whether phrases by which this language asks are known."""
    return _patterns(language)[0] is not None


def drop_frame(text: str, language: str) -> str:
    """What is left of the text without the phrases by which its language asks, thanks and wishes well, in small
    letters: what is asked for."""
    wishes, _, courtesies, _ = _patterns(language)
    plain = _plain(text)
    for phrases in (courtesies, wishes):
        plain = phrases.sub(" . ", plain) if phrases else plain
    return plain


@cache
def frame_words(language: str) -> frozenset[str]:
    """Words of the phrases by which a language asks: alone they do not say what is asked for."""
    return frozenset(word for phrase in get_language(language).asking.wishes for word in phrase.split())


def _plain(text: str) -> str:
    return text.casefold().replace("’", "'")


@cache
def _patterns(language: str) -> tuple[re.Pattern[str] | None, ...]:
    """Of wishes, advice, courtesies and leaving; None where the language has no phrases."""
    known = get_language(language)
    edges = r"(?<!\w)(?:{})(?!\w)" if known.spaced else "{}"

    def build(phrases: tuple[str, ...]) -> re.Pattern[str] | None:
        return re.compile(edges.format("|".join(map(re.escape, phrases)))) if phrases else None

    asking = known.asking
    # the longest first, so that no courtesy ends where a word of asking begins
    courtesies = tuple(sorted(asking.courtesies, key=len, reverse=True))
    return build(asking.wishes), build(asking.advice), build(courtesies), build(asking.leaving)
