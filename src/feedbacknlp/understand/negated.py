"""Words as they are shown in lists: one that stands under a negation is shown with it. Of "não recebi", "recebi" (I
received) would say the opposite."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from feedbacknlp.languages import Language
from feedbacknlp.languages.negation_cues import NegationCues

__all__ = ["Shown", "show_words"]

_REACH = 3
"""Tokens behind a negation within which its word stands: "not yet been delivered"."""

_TAKEN, _GOT = frozenset("没沒"), "到"
"""In "没收到货" dictionaries see 没收 (to confiscate) and 到货."""


@dataclass(frozen=True, slots=True)
class Shown:
    """A word, or a word with its negation: the tokens from ``start`` to ``end`` (excluded), and how they are shown."""

    start: int
    end: int
    text: str


def show_words(
    tokens: Sequence[str],
    language: Language,
    cues: NegationCues,
    *,
    tells: Callable[[str], bool],
) -> list[Shown]:
    """Content words of a text in their order, each under a negation with it.

    Parameters
    ----------
    tokens : sequence of str
        Of one text, as written.
    language : Language
        For its negations, and for the words at which a negation ends.
    cues : NegationCues
    tells : function of a word in small letters
        Whether it is a content word.

    Returns
    -------
    list of Shown
        A negation is shown with the first content word of the three tokens behind it, as far as no sign, no "but" and
        no "and" parts them, or with the verb beside it; in languages where it follows its verb ("kom ikke") also with
        that one. A negation that is a content word itself ("mangler") stands alone, too.
    """
    words = [token.casefold().replace("’", "'") for token in tokens]
    join = " " if language.spaced else ""
    negations = language.negations - cues.silent
    ends = language.splitting.contrasts | language.splitting.joiners
    units: dict[int, Shown] = {}
    for place, word in enumerate(words):
        if word not in negations:
            continue
        told = cues.whole.get(word, word)
        start = place
        if place and words[place - 1] in cues.helpers:
            start, told = place - 1, f"{cues.whole.get(words[place - 1], words[place - 1])} {told}"
        target = _next_word(words, place, ends | negations, tells)
        if target is None and words[place + 1 : place + 2] and words[place + 1] in language.splitting.verbs:
            target = place + 1  # "har ikke fått noe" says no more than that
        if target is not None:
            units[target] = Shown(start, target + 1, join.join([told, *words[place + 1 : target + 1]]))
        if cues.behind_verb and (target is None or target > place + 1):
            verb = _verb_before(tokens, words, place, cues, tells)
            if verb is not None and verb not in units:
                units[verb] = Shown(verb, place + 1, join.join([*words[verb:place], told]))
    alone = (
        Shown(place, place + 1, word)
        for place, word in enumerate(words)
        if place not in units and word not in cues.whole and tells(word)
    )
    return _mend_taken(sorted([*units.values(), *alone], key=lambda shown: (shown.end, shown.start)))


def _next_word(
    words: Sequence[str], place: int, ends: frozenset[str], tells: Callable[[str], bool]
) -> int | None:
    for later in range(place + 1, min(place + 1 + _REACH, len(words))):
        word = words[later]
        if word in ends or not any(sign.isalnum() for sign in word):
            return None
        if tells(word):
            return later
    return None


def _verb_before(
    tokens: Sequence[str], words: Sequence[str], place: int, cues: NegationCues, tells: Callable[[str], bool]
) -> int | None:
    """The content word before the negation, a pronoun between them at most ("fungerer det ikke")."""
    for earlier in range(place - 1, max(place - 3, -1), -1):
        if not any(sign.isalnum() for sign in words[earlier]):
            return None
        if tells(words[earlier]):
            noun = cues.capital_nouns and earlier > 0 and tokens[earlier][0].isupper()
            return None if noun else earlier
    return None


def _mend_taken(shown: list[Shown]) -> list[Shown]:
    """没收 and 到货 side by side as 没收到 and 货."""

    def mend() -> Iterator[Shown]:
        taken = False
        for place, one in enumerate(shown):
            later = shown[place + 1] if place + 1 < len(shown) else None
            text = one.text.removeprefix(_GOT) if taken else one.text
            taken = bool(
                later and one.text[0] in _TAKEN and len(one.text) == 2 and later.start == one.end
                and later.text.startswith(_GOT)
            )
            if text:
                yield Shown(one.start, one.end, text + _GOT if taken else text)

    return list(mend())
