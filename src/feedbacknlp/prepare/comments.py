"""Comments -> Statements: the row-wise stage."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

import pandas as pd

from feedbacknlp.config import StudyConfig
from feedbacknlp.contracts import LanguageIdentifier, Segmenter, Token
from feedbacknlp.contracts.tables import Comments, Statements, check_table
from feedbacknlp.errors import SettingError
from feedbacknlp.languages import get_language, normalise_language
from feedbacknlp.languages.scripts import tell_east_asian
from feedbacknlp.prepare.cleaning import blank_out
from feedbacknlp.prepare.identifying import identify_languages, tell_foreign
from feedbacknlp.prepare.privacy import Span, find_personal_data, find_touching, mask_piece, write_placeholders
from feedbacknlp.prepare.quality import judge_quality
from feedbacknlp.prepare.sentences import holds_one_sentence
from feedbacknlp.prepare.splitting import split_text

__all__ = ["prepare_comments"]

_STAGE = "prepare"
# Kinds of personal data that tell nothing of a language and mislead its n-grams.
_FOREIGN_MATTER = frozenset({"email", "url", "handle"})
# What spam asks its reader to use.
_CONTACTS = frozenset({"email", "url", "handle", "phone", "number"})
# Share of a comment's characters from which one spam statement makes spam of its neighbours.
_MOSTLY_SPAM = 0.4


@dataclass(frozen=True, slots=True)
class _Piece:
    start: int
    end: int
    shown: str
    language: str
    quality: str


def prepare_comments(
    comments: pd.DataFrame, *, config: StudyConfig, segmenter: Segmenter, identifier: LanguageIdentifier
) -> pd.DataFrame:
    """Statements of comments: language, statements with offsets, personal data masked, quality.

    Parameters
    ----------
    comments : DataFrame
        Of the contract Comments.
    config : StudyConfig
        ``comment_language`` takes all comments for one language.
    segmenter : Segmenter
    identifier : LanguageIdentifier

    Returns
    -------
    DataFrame
        Of the contract Statements, in the order of the comments; at least one row a comment. ``text`` is
        ``comment.text[start:end]``; ``repeat_of`` is missing throughout (see :func:`mark_repeats`), and
        ``shown_text`` holds digests until :func:`number_pseudonyms` has seen the whole study. A row depends on
        its own comment alone, so that comments may be prepared in parts.

    Raises
    ------
    ContractError
        FB801 where the table breaks its contract.
    SettingError
        FB510 where ``comment_language`` names no language.
    """
    check_table(comments, Comments, stage=_STAGE)
    fixed = _fixed_language(config)
    texts = comments["text"].tolist()
    hints = [hint if isinstance(hint, str) else "" for hint in comments["language_hint"].tolist()]
    # The same words under the same hint give the same statements: short answers repeat a lot.
    pairs = list(zip(texts, hints, strict=True))
    distinct = list(dict.fromkeys(pairs))
    prepared = dict(zip(distinct, _prepare_texts(distinct, fixed, segmenter, identifier), strict=True))
    rows: dict[str, list[object]] = {
        name: [] for name in ("statement_id", "comment_id", "start", "end", "text", "shown_text", "language", "quality")
    }
    for comment_id, pair in zip(comments["comment_id"].tolist(), pairs, strict=True):
        for position, piece in enumerate(prepared[pair], start=1):
            rows["statement_id"].append(f"{comment_id}#{position}")
            rows["comment_id"].append(comment_id)
            rows["start"].append(piece.start)
            rows["end"].append(piece.end)
            rows["text"].append(pair[0][piece.start : piece.end])
            rows["shown_text"].append(piece.shown)
            rows["language"].append(piece.language)
            rows["quality"].append(piece.quality)
    statements = pd.DataFrame(
        {name: pd.Series(values, dtype="int64" if name in ("start", "end") else "str") for name, values in rows.items()}
    )
    statements["repeat_of"] = pd.Series(None, index=statements.index, dtype="str")
    return check_table(statements, Statements, stage=_STAGE)


def _fixed_language(config: StudyConfig) -> str:
    if config.comment_language is None:
        return ""
    code = normalise_language(config.comment_language)
    if not code:
        raise SettingError(
            "The setting comment_language names no language",
            code="FB510",
            where="comment_language",
            expected="a code or name such as en, zh-Hans, zh-Hant, nb, pt",
            remedy="leave the setting out to have each comment's language identified",
        )
    return code


def _prepare_texts(
    pairs: Sequence[tuple[str, str]], fixed: str, segmenter: Segmenter, identifier: LanguageIdentifier
) -> list[list[_Piece]]:
    views = [blank_out(text) for text, _ in pairs]
    spans = [find_personal_data(view) for view in views]
    if fixed:
        languages = [_fix_script(view, fixed) for view in views]
    else:
        plain = [_without_foreign_matter(view, found) for view, found in zip(views, spans, strict=True)]
        languages = identify_languages(plain, [hint for _, hint in pairs], identifier)
    tokens = _segment(views, languages, segmenter)
    cut = [
        split_text(view, own, language=language, protected=found)
        for view, own, language, found in zip(views, tokens, languages, spans, strict=True)
    ]
    foreign = {} if fixed else _identify_foreign(views, cut, languages, identifier)
    prepared = []
    for row, ((text, _), view, language, found) in enumerate(zip(pairs, views, languages, spans, strict=True)):
        pieces = []
        placeholders = write_placeholders(found)
        for position, (start, end) in enumerate(cut[row]):
            own = foreign.get((row, position), language)
            touching = find_touching(found, start, end)
            quality = judge_quality(view[start:end], own, linked=any(span.kind in _CONTACTS for span in touching))
            shown = mask_piece(text, start, end, placeholders, touching)
            pieces.append(_Piece(start, end, shown, own, quality))
        prepared.append(_spread_spam(pieces) or [_Piece(0, 0, "", language, "empty")])
    return prepared


def _spread_spam(pieces: list[_Piece]) -> list[_Piece]:
    """The pieces, all spam where a good part of the comment is: what an advertisement says beside its link is part of
    it, while feedback that tells of an advertisement is longer than what it tells of."""
    sizes = [piece.end - piece.start for piece in pieces]
    spam = sum(size for piece, size in zip(pieces, sizes, strict=True) if piece.quality == "spam")
    if not spam or spam < _MOSTLY_SPAM * sum(sizes):
        return pieces
    return [replace(piece, quality="spam") if piece.quality in ("ok", "bare") else piece for piece in pieces]


def _fix_script(view: str, fixed: str) -> str:
    """The language that is set, except that a Chinese text shows its script itself."""
    if not fixed.startswith("zh"):
        return fixed
    script = tell_east_asian(view, chinese=fixed)
    return script if script.startswith("zh") else fixed


def _without_foreign_matter(view: str, spans: Sequence[Span]) -> str:
    pieces, position = [], 0
    for span in spans:
        if span.kind in _FOREIGN_MATTER:
            pieces += [view[position : span.start], " " * (span.end - span.start)]
            position = span.end
    return "".join([*pieces, view[position:]])


def _segment(views: Sequence[str], languages: Sequence[str], segmenter: Segmenter) -> list[list[Token]]:
    """Tokens of the texts that need any: several sentences, or a script without blanks."""
    tokens: list[list[Token]] = [[] for _ in views]
    wanted: dict[str, list[int]] = {}
    for row, (view, language) in enumerate(zip(views, languages, strict=True)):
        if not holds_one_sentence(view) or (not get_language(language).spaced and len(view) > 6):
            wanted.setdefault(language, []).append(row)
    for language in sorted(wanted):
        rows = wanted[language]
        for row, own in zip(rows, segmenter.segment([views[row] for row in rows], language), strict=True):
            tokens[row] = own
    return tokens


def _identify_foreign(
    views: Sequence[str],
    cut: Sequence[Sequence[tuple[int, int]]],
    languages: Sequence[str],
    identifier: LanguageIdentifier,
) -> dict[tuple[int, int], str]:
    """(row, position) -> language of the statements that plainly differ from their comment."""
    foreign: dict[tuple[int, int], str] = {}
    unknown: list[tuple[int, int]] = []
    for row, (view, language, pieces) in enumerate(zip(views, languages, cut, strict=True)):
        if len(pieces) < 2:
            continue
        for position, (start, end) in enumerate(pieces):
            told = tell_foreign(view[start:end], language)
            if told == "?":
                unknown.append((row, position))
            elif told:
                foreign[row, position] = told
    texts = [views[row][slice(*cut[row][position])] for row, position in unknown]
    for (row, position), language in zip(
        unknown, identify_languages(texts, [""] * len(texts), identifier), strict=True
    ):
        foreign[row, position] = language
    return foreign
