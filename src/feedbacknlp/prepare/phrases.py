"""Sentences of Chinese (and other scripts without blanks), cut into thoughts.

Chinese customers run clauses on with commas. A comma parts two thoughts where both sides judge and each says what it judges
(质量很好，物流太慢); a piece that only tells what happened stays with the judgement it belongs to (买了三天，还没发货).
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache

from feedbacknlp.contracts import Token
from feedbacknlp.languages import Language, get_language
from feedbacknlp.languages.scripts import HAN

__all__ = ["cut_unspaced"]

_SHORTEST = 3
_LONGEST = 30
_BREAK = re.compile(rf"[，,；;、|·•~～/]+\s*|…+\s*|\.{{2,}}\s*|[—–-]{{2,}}\s*|\s+(?=[{HAN}])|(?<=[{HAN}])\s+|\n")
_SIGN = re.compile(rf"[{HAN}\u3041-\u30fa\uac00-\ud7af\u0e00-\u0e7f]|[A-Za-z0-9.%]+")
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
    text: str, start: int, end: int, *, code: str, tokens: Sequence[Token], protected: Sequence[tuple[int, int]]
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
    tokens : sequence of Token
        Of the comment: no cut falls inside a token.
    protected : sequence of (int, int)
        Pieces that stay whole.
    """
    language = get_language(code)
    token_starts = {token.start for token in tokens}
    marks = _find_marks(text, start, end, language, token_starts)
    marks = [mark for mark in marks if not any(low < mark[1] < high for low, high in protected)]
    if not marks:
        return [(start, end)]
    pieces = _read_pieces(text, start, end, marks, language)
    groups = _group(pieces)
    return _merge_short(groups)


def _find_marks(text: str, start: int, end: int, language: Language, token_starts: set[int]) -> list[tuple[int, int, str]]:
    """(end of the left piece, start of the right one, mark) of every place where a cut is thinkable."""
    marks = [(found.start(), found.end(), found.group()) for found in _BREAK.finditer(text, start, end) if found.start() > start and found.end() < end]
    turns, blocked = _turn_patterns(language.code)
    if turns is not None:
        stops = [found.span() for found in blocked.finditer(text, start, end)] if blocked else []
        taken = {mark[1] for mark in marks}
        for found in turns.finditer(text, start, end):
            at = found.start()
            if at <= start or at in taken or (token_starts and at not in token_starts) or any(low <= at < high for low, high in stops):
                continue
            marks.append((at, at, ""))
    return sorted(marks)


@cache
def _turn_patterns(code: str) -> tuple[re.Pattern[str] | None, re.Pattern[str] | None]:
    splitting = get_language(code).splitting
    return _alternation(splitting.contrasts), _alternation(splitting.not_contrasts)


def _alternation(words: frozenset[str]) -> re.Pattern[str] | None:
    return re.compile("|".join(re.escape(word) for word in sorted(words, key=lambda word: (-len(word), word)))) if words else None


@cache
def _judging_pattern(code: str) -> re.Pattern[str] | None:
    """Decoys (no group) are read before the words that judge (group 1), longest first."""
    language = get_language(code)
    judging = language.feelings | language.verdicts | language.negations
    if language.spaced or not (judging - language.decoys) or not language.decoys:
        return None
    words = [(word, False) for word in language.decoys] + [(word, True) for word in judging - language.decoys]
    words.sort(key=lambda one: (-len(one[0]), one[1], one[0]))
    return re.compile("|".join(f"({re.escape(word)})" if judges else re.escape(word) for word, judges in words))


@cache
def _plain_pattern(code: str) -> re.Pattern[str] | None:
    language = get_language(code)
    return _alternation(language.stop_words | language.fillers | language.feelings | language.verdicts | language.negations)


def _read_pieces(text: str, start: int, end: int, marks: Sequence[tuple[int, int, str]], language: Language) -> list[_Piece]:
    edges = [(start, "")] + [(right, mark) for _, right, mark in marks]
    ends = [left for left, _, _ in marks] + [end]
    pieces = []
    for (low, mark), high in zip(edges, ends, strict=True):
        written = text[low:high]
        judges, has_theme = _weigh(written, language)
        pieces.append(_Piece(low, high, len(_SIGN.findall(written)), judges, has_theme, _lead(written, language), mark))
    return pieces


def _weigh(written: str, language: Language) -> tuple[bool, bool]:
    """Whether a piece judges, and whether it says what."""
    judging = _judging_pattern(language.code)
    if judging is None:
        return True, True
    judges = any(found.lastindex for found in judging.finditer(written))
    plain = _plain_pattern(language.code)
    rest = plain.sub("", written) if plain is not None else written
    return judges, bool(re.search(rf"[{HAN}A-Za-z]", rest))


def _lead(written: str, language: Language) -> str:
    """What the first word does: ``turn``, ``soft``, ``goes_on``, ``context`` or ''."""
    splitting = language.splitting
    for kind, words in (
        ("none", splitting.not_contrasts),
        ("turn", splitting.contrasts),
        ("soft", splitting.contrasts_after_break),
        ("goes_on", splitting.subordinators),
        ("context", splitting.context_starts),
    ):
        if any(written.startswith(word) for word in words):
            return "" if kind == "none" else kind
    return ""


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
