"""Sentences of Chinese (and other scripts without blanks), cut into thoughts.

Chinese customers run clauses on with commas. A comma parts two thoughts where both sides judge and each says what it
judges (质量很好，物流太慢); a piece that only tells what happened stays with the judgement it belongs to
(买了三天，还没发货).
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache

from feedbacknlp.languages import get_language
from feedbacknlp.languages.scripts import HAN
from feedbacknlp.prepare.lexicon import Lexicon, build_lexicon, find_lead, find_longest
from feedbacknlp.prepare.privacy import Span, falls_inside

__all__ = ["cut_unspaced"]

_SHORTEST = 3
_LONGEST = 30
_SHORTEST_LONG_PIECE = 8
_BREAK = re.compile(rf"[，,；;、|·•~～/]+\s*|…+\s*|\.{{2,}}\s*|[—–-]{{2,}}\s*|\s+(?=[{HAN}])|(?<=[{HAN}])\s+|\n")
_SIGN = re.compile(rf"[{HAN}\u3041-\u30fa\uac00-\ud7af\u0e00-\u0e7f]|[A-Za-z0-9.%]+")
# The form that shops offer (屏幕音效：不错运行速度：快) runs its labels of four characters on to the answers before
# them.
_LABEL = re.compile(rf"(?<=[{HAN}\w])(?<![：:])[{HAN}]{{4}}[：:]")
_DEGREES = "太很超偏略死飞飛真最不没沒了过過"
_LETTER = re.compile(rf"[{HAN}A-Za-z]")
_STRONG = re.compile(r"[；;…—]|\n|\.\.")


@dataclass(slots=True)
class _Piece:
    start: int
    end: int
    size: int
    judges: bool
    has_theme: bool
    lead: str
    mark: str


def cut_unspaced(
    text: str, start: int, end: int, *, code: str, token_starts: frozenset[int], protected: Sequence[Span]
) -> list[tuple[int, int]]:
    """Pieces of one sentence, as offsets into the text.

    Parameters
    ----------
    text : str
        The comment, tags and controls blanked.
    start, end : int
        The sentence.
    code : str
        Its language.
    token_starts : frozenset of int
        Where the words of the comment begin: no cut falls inside a word. Empty where that is not known.
    protected : sequence of Span
        Pieces that stay whole.
    """
    marks = _find_marks(text, start, end, code, token_starts)
    marks = [mark for mark in marks if not falls_inside(protected, mark[1])]
    pieces = _read_pieces(text, start, end, marks, code)
    thoughts = _merge_short(_group(pieces))
    return [piece for low, high in thoughts for piece in _cut_long(text, low, high, code, token_starts, protected)]


def _cut_long(
    text: str, start: int, end: int, code: str, token_starts: frozenset[int], protected: Sequence[Span]
) -> list[tuple[int, int]]:
    """A run of characters without any sign, cut at the connecting word nearest to its middle until it is short."""
    if len(_SIGN.findall(text, start, end)) <= _LONGEST or _BREAK.search(text, start, end):
        return [(start, end)]
    middle = (start + end) / 2
    places = [
        start + offset
        for offset, _ in find_longest(text[start:end], _connectives(code))
        if min(offset, end - start - offset) >= _SHORTEST_LONG_PIECE
    ]
    places = [at for at in places if (not token_starts or at in token_starts) and not falls_inside(protected, at)]
    if not places:
        return [(start, end)]
    best = min(places, key=lambda at: (abs(at - middle), at))
    return [
        piece
        for low, high in ((start, best), (best, end))
        for piece in _cut_long(text, low, high, code, token_starts, protected)
    ]


@cache
def _connectives(code: str) -> Lexicon:
    return build_lexicon(get_language(code).splitting.long_cuts)


def _find_marks(text: str, start: int, end: int, code: str, token_starts: frozenset[int]) -> list[tuple[int, int, str]]:
    """(end of the left piece, start of the right one, mark) of every place where a cut is thinkable."""
    marks = [
        (found.start(), found.end(), found.group())
        for found in _BREAK.finditer(text, start, end)
        if found.start() > start and found.end() < end
    ]
    marks += [
        (found.start(), found.start(), "") for found in _LABEL.finditer(text, start, end) if found.start() > start
    ]
    taken = {mark[1] for mark in marks}
    for offset, word in find_longest(text[start:end], _leads(code)):
        at = start + offset
        if (
            _lead_kinds(code)[word] == "turn"
            and at > start
            and at not in taken
            and (not token_starts or at in token_starts)
        ):
            marks.append((at, at, ""))
    return sorted(marks)


@cache
def _lead_kinds(code: str) -> dict[str, str]:
    """What a word does at the start of a piece; the first kind that lists it holds."""
    splitting = get_language(code).splitting
    kinds: dict[str, str] = {}
    for kind, words in (
        ("", splitting.not_contrasts),
        ("turn", splitting.contrasts),
        ("soft", splitting.contrasts_after_break),
        ("goes_on", splitting.subordinators),
        ("context", splitting.context_starts),
    ):
        for word in words:
            kinds.setdefault(word, kind)
    return kinds


@cache
def _leads(code: str) -> Lexicon:
    return build_lexicon(_lead_kinds(code))


@cache
def _judging(code: str) -> Lexicon | None:
    """Words that judge and the decoys that hide one (快递 holds 快); none for a language without such words."""
    language = get_language(code)
    return (
        build_lexicon(language.feelings | language.verdicts | language.negations | language.decoys)
        if language.decoys
        else None
    )


@cache
def _naming_nothing(code: str) -> Lexicon:
    """Function words, bare feelings, verdicts of one character with or without a degree (太慢); and the decoys."""
    language = get_language(code)
    vague = frozenset(word for word in language.verdicts if len(word.strip(_DEGREES)) < 2)
    return build_lexicon(
        language.stop_words | language.fillers | language.feelings | language.negations | vague | language.decoys
    )


def _read_pieces(text: str, start: int, end: int, marks: Sequence[tuple[int, int, str]], code: str) -> list[_Piece]:
    edges = [(start, "")] + [(right, mark) for _, right, mark in marks]
    ends = [left for left, _, _ in marks] + [end]
    pieces = []
    for (low, mark), high in zip(edges, ends, strict=True):
        written = text[low:high]
        judges, has_theme = _weigh(written, code)
        lead = _lead_kinds(code).get(find_lead(written, _leads(code)), "")
        pieces.append(_Piece(low, high, len(_SIGN.findall(written)), judges, has_theme, lead, mark))
    return pieces


def _weigh(written: str, code: str) -> tuple[bool, bool]:
    """Whether a piece judges, and whether it says what."""
    judging = _judging(code)
    if judging is None:
        return True, True
    decoys = get_language(code).decoys
    judges = any(word not in decoys for _, word in find_longest(written, judging))
    named = len(_LETTER.findall(written))
    for _, word in find_longest(written, _naming_nothing(code)):
        if word not in decoys:
            named -= len(_LETTER.findall(word))
    return judges, named > 0


def _group(pieces: list[_Piece]) -> list[list[_Piece]]:
    groups = [[pieces[0]]]
    for number, piece in enumerate(pieces[1:], start=1):
        more_judgement = any(later.judges for later in pieces[number + 1 :])
        if _begins_thought(groups[-1], piece, more_judgement=more_judgement):
            groups.append([piece])
        else:
            groups[-1].append(piece)
    return groups


def _begins_thought(group: list[_Piece], piece: _Piece, *, more_judgement: bool) -> bool:
    size = sum(one.size for one in group)
    judged = any(one.judges for one in group)
    if size < _SHORTEST or piece.size < _SHORTEST:
        return False
    if piece.lead == "turn":
        return piece.size > _SHORTEST
    if _STRONG.search(piece.mark):
        return judged or size > _SHORTEST
    if piece.lead == "soft":
        return judged and piece.size > _SHORTEST
    if size + piece.size > _LONGEST and size >= 6 and piece.size >= 6:
        return True
    if not judged or piece.lead == "goes_on":
        return False
    if piece.judges:
        return piece.has_theme and any(one.has_theme for one in group)
    return piece.lead == "context" and more_judgement


def _merge_short(groups: list[list[_Piece]]) -> list[tuple[int, int]]:
    merged: list[list[_Piece]] = []
    for group in groups:
        if merged and (sum(one.size for one in group) < _SHORTEST or sum(one.size for one in merged[-1]) < _SHORTEST):
            merged[-1] += group
        else:
            merged.append(list(group))
    return [(group[0].start, group[-1].end) for group in merged]
