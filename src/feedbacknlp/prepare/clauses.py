"""Sentences of languages that part words by blanks, cut into thoughts: by cues, lengths and feeling words, without a
parser.

Two pieces are parted by a comma or an "and" only where each of them could be a complaint of its own: it judges (a
feeling word, a verdict or a negation) and says what it judges (a content word or a pronoun). "fast and free delivery"
and "soft and comfy" stay whole by that rule, "slow delivery, rude support and no refund" becomes three.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache
from itertools import pairwise

from feedbacknlp.languages import FOLDERS, Language, Splitting, get_language
from feedbacknlp.prepare.clause_words import ClauseWords, any_of, read_clause_words
from feedbacknlp.prepare.privacy.spans import Span, falls_inside

__all__ = ["cut_spaced"]

_LONGEST = 25
"""Words from which a piece is cut at weaker cues."""
_SHORTEST_LONG_PIECE = 6
_CLAUSE = 4
"""Fewest words of a clause with subject and verb."""
_HARD = re.compile(r"[;；|•·●▪✓✔★►→]|\.{2,}|…|\n|\s[-–—*~+/>]+\s|--+|[—–]|\s{3,}")
_SOFT = re.compile(r"[,，、]|^-\s|\s-$")
# "not only fast but also cheap" is one thought
_NOT_ONLY = (("not", "only"), ("not", "just"), ("ikke", "bare"), ("ikkje", "berre"))


def cut_spaced(text: str, start: int, end: int, *, code: str, protected: Sequence[Span]) -> list[tuple[int, int]]:
    """Pieces of one sentence, as offsets into the text.

    Parameters
    ----------
    text : str
        The comment, tags and controls blanked.
    start, end : int
        The sentence.
    code : str
        Its language.
    protected : sequence of Span
        Pieces that stay whole.
    """
    code = code if code in FOLDERS else "und"
    words = read_clause_words(text, start, end, code)
    if len(words.low) < 4:
        return [(start, end)]
    language = get_language(code)
    cuts = _find_cuts(words, language)
    cuts = _add_long_cuts(words, cuts, language)
    cuts = [cut for cut in cuts if not falls_inside(protected, words.starts[cut])]
    return _pieces(text, start, end, words, cuts, language)


@cache
def _phrases(code: str) -> dict[str, tuple[tuple[tuple[str, ...], str], ...]]:
    """First word -> phrases that begin with it, longest first, each with what it does."""
    splitting = get_language(code).splitting
    by_word: dict[str, list[tuple[tuple[str, ...], str]]] = {}
    for kind, phrases in (
        ("none", splitting.not_contrasts),
        ("turn", splitting.contrasts),
        ("soft", splitting.contrasts_after_break),
    ):
        for phrase in phrases:
            parts = tuple(phrase.split())
            by_word.setdefault(parts[0], []).append((parts, kind))
    order = {"none": 0, "turn": 1, "soft": 2}
    return {
        word: tuple(sorted(found, key=lambda one: (-len(one[0]), order[one[1]]))) for word, found in by_word.items()
    }


def _find_cuts(words: ClauseWords, language: Language) -> list[int]:
    """Positions of words with which a new piece begins."""
    low, count, phrases = words.low, len(words.low), _phrases(language.code)
    not_only = any(_has_phrase(low, pair) for pair in _NOT_ONLY)
    conceded = _leads_with(low, language.splitting.concessions)
    cuts: list[int] = []
    left, at = 0, max(1, _match(low, 0, phrases)[0])
    while at < count:
        length, kind = _match(low, at, phrases)
        if kind == "none":
            at += length
            continue
        if kind == "turn" and not_only:
            kind = ""
        behind = count - at - length
        if _is_cut(words, left, at, behind, kind, language, conceded=conceded and not left):
            cuts.append(at)
            left = at
            at += max(1, length)
        else:
            at += 1
    return cuts


def _is_cut(
    words: ClauseWords, left: int, at: int, behind: int, kind: str, language: Language, *, conceded: bool
) -> bool:
    """Whether a thought that began at ``left`` ends before the word at ``at``.

    ``kind`` is what the words there do (``turn``, ``soft`` or nothing) and ``behind`` the number of words behind them.
    """
    gap, low = words.gaps[at], words.low
    hard = bool(_HARD.search(gap)) and not (low[at][0].isdigit() and low[at - 1][-1].isdigit())
    if at - left < 2 or behind < 2 or (words.depth[at] > 0 and not hard):
        return False
    if kind == "turn" or hard:
        return True
    broken = bool(_SOFT.search(gap))
    if kind == "soft" and broken:
        return any_of(words.judging, left, at) or any_of(words.verbs, left, at)
    if conceded and broken and at >= 3:
        return True
    if broken or low[at] in language.splitting.joiners or "&" in gap or "+" in gap:
        return (
            _left_stands_alone(words, left, at, language)
            and _right_stands_alone(words, left, at, language, broken=broken)
        ) or _parts_clauses(words, left, at, language)
    return False


def _match(low: list[str], at: int, phrases: dict[str, tuple[tuple[tuple[str, ...], str], ...]]) -> tuple[int, str]:
    for parts, kind in phrases.get(low[at], ()):
        if tuple(low[at : at + len(parts)]) == parts:
            return len(parts), kind
    return 0, ""


def _leads_with(low: list[str], phrases: frozenset[str]) -> bool:
    return any(" ".join(low[:size]) in phrases for size in (1, 2, 3))


def _has_phrase(low: list[str], pair: tuple[str, str]) -> bool:
    return any(both == pair for both in pairwise(low))


def _is_own(words: ClauseWords, low: int, high: int) -> bool:
    """Whether the words judge something and say what."""
    judging = words.judging[high] - words.judging[low]
    if high - low < 2 or not judging:
        return False
    if any_of(words.content, low, high) or any_of(words.subjects, low, high):
        return True
    # "great quality": a feeling and a verdict together say what is felt
    feelings = words.feeling[high] - words.feeling[low]
    return judging >= 2 and 0 < feelings < judging


def _left_stands_alone(words: ClauseWords, left: int, at: int, language: Language) -> bool:
    """The piece up to a comma or joiner: not one that waits for what follows ("When I opened the box, ...")."""
    first = left + (words.low[left] in language.splitting.joiners)
    waits = first < at and words.low[first] in language.splitting.subordinators
    return not waits and _is_own(words, left, at)


def _parts_clauses(words: ClauseWords, left: int, at: int, language: Language) -> bool:
    """Two clauses with a subject and a verb each, of which one judges: "I had lunch there, and the waiter was rude".

    A fact and a judgement about another thing are two thoughts though the fact has no feeling of its own.
    """
    splitting, low = language.splitting, words.low
    first = at
    while first < len(low) and low[first] in splitting.joiners:
        first += 1
    if first == at or first >= len(low):
        return False
    if low[first] not in splitting.starters or low[first] in splitting.subordinators:
        return False
    begins = left + (low[left] in splitting.joiners)
    if begins >= at or low[begins] in splitting.subordinators or at - begins < _CLAUSE:
        return False
    end = first + 1
    while end < len(low) and not _ends_piece(words, end, splitting):
        end += 1
    return (
        end - first >= _CLAUSE
        and any_of(words.verbs, begins, at)
        and any_of(words.verbs, first, min(end, first + 5))
        and (any_of(words.judging, begins, at) or any_of(words.judging, first, end))
    )


def _right_stands_alone(words: ClauseWords, left: int, at: int, language: Language, *, broken: bool) -> bool:
    """The piece from a comma or joiner to the next one: not one that lives on what came before."""
    splitting, low = language.splitting, words.low
    first = at
    while first < len(low) and low[first] in splitting.joiners:
        first += 1
    if first >= len(low) or low[first] in splitting.subordinators:
        return False
    end = first + 1
    while end < len(low) and not _ends_piece(words, end, splitting):
        end += 1
    acts, starts = any_of(words.verbs, first, end), low[first] in splitting.starters
    # "the food and service were slow": a bare "and" before a verb joins two subjects unless a clause with its own verb
    # came before
    if acts and not starts and not broken and not any_of(words.verbs, left, at):
        return False
    return _is_own(words, first, end) or (starts and acts and any_of(words.judging, first, end))


def _ends_piece(words: ClauseWords, at: int, splitting: Splitting) -> bool:
    low = words.low[at]
    return (
        low in splitting.joiners
        or low in splitting.contrasts
        or bool(_SOFT.search(words.gaps[at]) or _HARD.search(words.gaps[at]))
    )


def _add_long_cuts(words: ClauseWords, cuts: list[int], language: Language) -> list[int]:
    """Cuts of pieces that are too long, at the weaker cue nearest to their middle."""
    edges = [0, *cuts, len(words.low)]
    found = list(cuts)
    pending = list(pairwise(edges))
    while pending:
        low, high = pending.pop()
        if high - low <= _LONGEST:
            continue
        weak = [
            at
            for at in range(low + _SHORTEST_LONG_PIECE, high - _SHORTEST_LONG_PIECE + 1)
            if _is_weak_cue(words, at, language)
        ]
        if weak:
            best = min(weak, key=lambda at: (abs(2 * at - low - high), at))
            found.append(best)
            pending += [(low, best), (best, high)]
    return sorted(found)


def _is_weak_cue(words: ClauseWords, at: int, language: Language) -> bool:
    splitting, low = language.splitting, words.low
    # "because | it took an hour": what leads a clause is not cut from it
    if words.depth[at] > 0 or low[at - 1] in splitting.subordinators:
        return False
    first = at
    while first < len(low) - 1 and low[first] in splitting.joiners:
        first += 1
    led = first > at or "," in words.gaps[at]
    if led and low[first] in splitting.starters and low[first] not in splitting.subordinators:
        return any_of(words.verbs, first, min(first + 6, len(low)))
    # Without any punctuation a subject pronoun, or "so" and "then" before one, is the only trace of a new clause.
    following = low[first + 1] if first + 1 < len(low) else ""
    return low[first] in splitting.long_cuts and (
        led or following in splitting.starters or (low[first] in splitting.subjects and following in splitting.verbs)
    )


def _pieces(
    text: str, start: int, end: int, words: ClauseWords, cuts: list[int], language: Language
) -> list[tuple[int, int]]:
    """Offsets of the pieces; pieces of one word go to their neighbour."""
    edges = [0, *cuts, len(words.low)]
    kept = [edges[0]]
    for former, cut, latter in zip(edges, edges[1:], edges[2:], strict=False):
        del former
        if cut - kept[-1] >= 2 and latter - cut >= 2:
            kept.append(cut)
    kept.append(len(words.low))
    pieces = []
    for number, (low, high) in enumerate(pairwise(kept)):
        first = low
        # "and" before a piece says nothing once the piece stands alone
        while number and first < high - 2 and words.low[first] in language.splitting.joiners:
            first += 1
        piece_start = start if not number else words.starts[first]
        piece_end = end if high == len(words.low) else words.ends[high - 1]
        pieces.append(
            (piece_start, piece_end + _closing(text, piece_end, end if high == len(words.low) else words.starts[high]))
        )
    return pieces


def _closing(text: str, position: int, limit: int) -> int:
    """Characters right behind a piece that belong to it: a closing quote or bracket, an exclamation mark, an emoji."""
    length = 0
    while position + length < limit and (
        text[position + length] in ")]}”»!?’\"'" or text[position + length] >= "\u2600"
    ):
        length += 1
    return length
