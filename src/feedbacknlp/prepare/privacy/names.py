"""Names of people in an alphabet, as far as cues and a list of given names go."""



from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from feedbacknlp.languages import get_language
from feedbacknlp.prepare.privacy.spans import Span, span_of

__all__ = ["find_names"]

_UPPER = "A-ZÀ-ÖØ-ÞŠŽĐŁ"
_NAME = rf"[{_UPPER}][^\W\d_]*(?:['’-][^\W\d_]+)*"
_INITIAL = rf"[{_UPPER}]\.(?=[ ,]|$)"
_CAPITALISED = re.compile(
    rf"(?<![\w@#/.-])(?:{_INITIAL}|{_NAME})(?: (?:(?:van|von|de|der|da|dos|al|bin) )?(?:{_INITIAL}|{_NAME})){{0,3}}"
)
_HAS_CAPITAL = re.compile(rf"[{_UPPER}]")
_BEFORE = re.compile(r"((?:[^\s,.!?;:()\"“”–—]+ ){0,3}[^\s,.!?;:()\"“”–—]+[.:/]?)[\s,:(\"“–—-]{0,3}$")
_SIGNED = re.compile(r"(?:^|[\n,.!?;–—-]|\s)\s*((?:[^\W\d_]+ ){0,2}[^\W\d_]+)\.?\s*[,.!:\n–—-]?\s*$")
_ENDS_TEXT = re.compile(r"[\s.!,;)x]*(?:$|\n)|\s*[,–—-]\s*[<\d(+]")
_DASHED = re.compile(r"(?:\n|[.!?,]\s?|\w)\s?[-–—~]\s?$")
_DASHED_APART = re.compile(r"[^\s\d]\s+[-–—]\s$")
_CUED_WORDS = 4
_LANGUAGES = ("en", "nb")
# What stands capitalised behind "spoke to" and is no person.
_OFFICES = frozenset(
    """
    customer customers service services support team staff management manager help helpdesk desk head office hq sales
    returns billing kundeservice kundesenter kundesenteret sjefen avdeling hotline reception receptionist company
    store shop mum dad mamma pappa
    """.split()
)


@dataclass(frozen=True, slots=True)
class _Cues:
    announcing: frozenset[str]
    titles: frozenset[str]
    signoffs: frozenset[str]
    given: frozenset[str]
    common: frozenset[str]
    own: re.Pattern[str]


def find_names(text: str) -> Iterator[Span]:
    """Names behind a cue or a title, in a signature, or by a known given name.

    Parameters
    ----------
    text : str
    """
    cues = _cues()
    for found in cues.own.finditer(text):
        if found.group("name").split()[0].casefold() not in cues.common:
            yield from _trim(text, *found.span("name"), cues)
    if not _HAS_CAPITAL.search(text):
        return
    for found in _CAPITALISED.finditer(text):
        start = _find_start(text, found, cues)
        if start >= 0:
            yield from _trim(text, start, found.end(), cues)


def _find_start(text: str, found: re.Match[str], cues: _Cues) -> int:
    """Where in a row of capitalised words a name begins; -1 where none does."""
    start = found.start()
    words = found.group().split(" ")
    before = text[max(0, start - 60) : start]
    first = words[0].casefold()
    if (
        first not in cues.common
        and first not in _OFFICES
        and (_is_announced(before, cues) or _is_signed(before, text, found.end(), len(words), cues))
    ):
        return start
    for position, word in enumerate(words):
        # "Mr Smith" and "Thanks Denise": the name begins behind its title or behind the word that starts the sentence
        if position + 1 < len(words) and word.casefold() in cues.titles:
            return start + len(word) + 1
        if position and _is_cue(words[:position], cues) and word.casefold() not in cues.common | _OFFICES:
            return start
        plain = word.removesuffix("'s").removesuffix("’s").removesuffix("s'")
        if plain in cues.given or plain.split("-")[0] in cues.given:
            return start
        start += len(word) + 1
    return -1


def _is_cue(words: list[str], cues: _Cues) -> bool:
    return " ".join(words).casefold() in cues.announcing


def _is_announced(before: str, cues: _Cues) -> bool:
    """Whether a cue or a title stands right before."""
    found = _BEFORE.search(before)
    if not found:
        return False
    words = found.group(1).casefold().split()
    if words[-1] in cues.titles:
        return True
    return any(" ".join(words[-size:]) in cues.announcing for size in range(1, min(len(words), _CUED_WORDS) + 1))


def _is_signed(before: str, text: str, end: int, size: int, cues: _Cues) -> bool:
    """Whether the words close the text behind a greeting ("Mvh Henrik Aas") or a dash."""
    if not _ENDS_TEXT.match(text, end):
        return False
    found = _SIGNED.search(before)
    if found:
        words = found.group(1).casefold().split()
        if any(" ".join(words[-length:]) in cues.signoffs for length in range(1, len(words) + 1)):
            return True
    return bool(before) and bool((_DASHED if size > 1 else _DASHED_APART).search(before))


def _trim(text: str, start: int, end: int, cues: _Cues) -> Iterator[Span]:
    """The name without common words at its end."""
    words = text[start:end].split(" ")
    kept = 1
    while kept < len(words) and words[kept].casefold() not in cues.common:
        kept += 1
    name = " ".join(words[:kept])
    for ending in ("'s", "’s"):
        name = name.removesuffix(ending)
    yield span_of("name", text, start, start + len(name))


@cache
def _cues() -> _Cues:
    languages = [get_language(code) for code in _LANGUAGES]
    common: set[str] = set()
    for language in languages:
        common |= language.stop_words | language.feelings | language.verdicts | language.negations | language.fillers
    own = "|".join(re.escape(cue) for language in languages for cue in language.privacy.own_name_cues)
    # In small letters: two words at most, and the second only where the text or a clause ends behind it.
    small = r"[^\W\d_]{2,}(?: [^\W\d_]{2,}(?=\s*(?:[,.!;\n]|$|and |og )))?"
    return _Cues(
        announcing=frozenset(cue for language in languages for cue in language.privacy.name_cues),
        titles=frozenset(title for language in languages for title in language.privacy.titles),
        signoffs=frozenset(signoff for language in languages for signoff in language.privacy.signoffs),
        given=frozenset().union(*(language.privacy.given_names for language in languages)),
        common=frozenset(common),
        own=re.compile(rf"(?<!\w)(?i:{own})\s+(?P<name>{_CAPITALISED.pattern}|{small})"),
    )
