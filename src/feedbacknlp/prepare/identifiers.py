"""Ids and segments without personal data: what stands beside a comment goes into every table as it is."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Callable, Sequence

import pandas as pd

from feedbacknlp.contracts.tables import segment_columns
from feedbacknlp.languages import normalise_language
from feedbacknlp.prepare.privacy import Span, find_emails, find_personal_data

__all__ = ["mask_identifiers"]

_IDS = ("response_id", "customer_id", "order_id", "comment_id")
_MASKED = frozenset({"email", "phone", "card", "iban", "id"})
# what no address is without, and what no masked kind of a segment is without
_AT = re.compile(r"[@＠]|[(\[]at[)\]]", re.IGNORECASE)
_SUSPECT = re.compile(rf"{_AT.pattern}|\d{{3}}|\d\D\d", re.IGNORECASE)


def mask_identifiers(frame: pd.DataFrame) -> pd.DataFrame:
    """Responses or Comments whose ids hold no e-mail address, whose segments hold none and no telephone, card,
    account or identity number, and whose language hints are languages.

    Parameters
    ----------
    frame : DataFrame
        Responses or Comments.

    Returns
    -------
    DataFrame

    Notes
    -----
    An address in an id becomes ``email-`` and the first 12 hexadecimal digits of its SHA-256, so that ids stay
    distinct, join, and are the same in the next wave. Who knows an address can look for it; nobody can read one. All
    other ids stay as they are: a bare number can not be told from a telephone. In a segment a placeholder stands for
    the value, so that all such customers are one group; names stay (an agent, a shop), for they make the groups. A
    language hint becomes the code of its language, or missing where it names none: what else stands in such a column
    is nobody's language.
    """
    changed = {name: _mask(frame[name], _mask_id, _AT) for name in _IDS if name in frame.columns}
    changed |= {name: _mask(frame[name], _mask_segment, _SUSPECT) for name in segment_columns(frame)}
    if "language_hint" in frame.columns:
        hints = frame["language_hint"]
        codes = {hint: normalise_language(hint) or None for hint in hints.dropna().unique()}
        changed["language_hint"] = hints.map(codes).astype("str")
    return frame.assign(**changed)


def _mask(values: pd.Series, rule: Callable[[str], str], suspect: re.Pattern[str]) -> pd.Series:
    """The values, each distinct one that holds what is suspect masked once; the same type."""
    found = [value for value in _keep_suspects(values.dropna().drop_duplicates(), suspect) if suspect.search(value)]
    new = {value: masked for value in found if (masked := rule(value)) != value}
    return values.replace(new) if new else values


def _keep_suspects(values: pd.Series, suspect: re.Pattern[str]) -> list[str]:
    """The values less those that hold no sign of an address, where that is all that is looked for: Arrow looks through
    hundred thousands of ids at once."""
    import pyarrow as pa
    import pyarrow.compute as pc

    if suspect is not _AT:
        return values.tolist()
    texts = pa.array(values, type=pa.large_string(), from_pandas=True)
    kept: list[str] = texts.filter(pc.match_substring_regex(texts, _AT.pattern, ignore_case=True)).to_pylist()
    return kept


def _mask_id(value: str) -> str:
    return _put(value, [(span, _digest(value[span.start : span.end])) for span in find_emails(value)])


def _mask_segment(value: str) -> str:
    return _put(value, [(span, f"<{span.kind}>") for span in find_personal_data(value) if span.kind in _MASKED])


def _digest(address: str) -> str:
    return "email-" + hashlib.sha256(address.encode()).hexdigest()[:12]


def _put(value: str, spans: Sequence[tuple[Span, str]]) -> str:
    """The value with each span, from the last to the first, replaced by its text."""
    for span, shown in reversed(spans):
        value = value[: span.start] + shown + value[span.end :]
    return value
