"""Placeholders with numbers that hold for a whole study: ``<name-3>`` is the same name in every comment."""

from __future__ import annotations

import hashlib

import pandas as pd

from feedbacknlp.contracts.members import as_arrow
from feedbacknlp.contracts.tables import Statements, check_table
from feedbacknlp.prepare.privacy import PLACEHOLDER

__all__ = ["number_pseudonyms"]

_AT_ONCE = 50_000
"""Texts that are Python's at a time."""


def number_pseudonyms(statements: pd.DataFrame) -> pd.DataFrame:
    """Statements whose masked texts show numbers, the same for the same value all over the study.

    Parameters
    ----------
    statements : DataFrame
        Of the contract Statements, as :func:`prepare_comments` gives them: all of a study, in any order.

    Returns
    -------
    DataFrame
        The same rows; in ``shown_text`` every ``<kind-digest>`` has become ``<kind-number>``, numbers 1, 2, ... per
        kind.

    Raises
    ------
    ContractError
        FB801 where the table breaks its contract.

    Notes
    -----
    Comments are masked one by one, in parts of any size, so that no count can run along with them. Each placeholder
    carries a digest of its value instead, and only here, where the whole study is at hand, do digests become numbers:
    in the order of a keyed hash (BLAKE2b, RFC 7693) of the digest, the key being the study's raw texts. So a number
    does not depend on the order of rows or on the size of the parts. It tells neither where a name stands nor which
    name it is: who has a list of names and the report, but not the texts, can not redo the order. Another wave has
    other texts and therefore other numbers: nobody is followed by a number from report to report.
    """
    import pyarrow as pa
    import pyarrow.compute as pc

    check_table(statements, Statements, stage="prepare")
    shown = as_arrow(statements["shown_text"])
    marked = pc.match_substring(shown, "<")
    texts = shown.filter(marked).to_pylist()
    found = {match.group(1, 2) for text in texts for match in PLACEHOLDER.finditer(text)}
    if not found:
        return statements.copy()
    key = _key_of(statements["text"])
    counts: dict[str, int] = {}
    numbers: dict[tuple[str, str], str] = {}
    for kind, digest in sorted(found, key=lambda pair: (_rank(key, *pair), pair)):
        counts[kind] = counts.get(kind, 0) + 1
        numbers[kind, digest] = f"<{kind}-{counts[kind]}>"
    numbered = [PLACEHOLDER.sub(lambda match: numbers[match.group(1), match.group(2)], text) for text in texts]
    told = pc.replace_with_mask(shown, marked, pa.array(numbered, type=pa.large_string()))
    return statements.assign(shown_text=pd.Series(pd.array(told, dtype="str"), index=statements.index))


def _key_of(texts: pd.Series[str]) -> bytes:
    """32 bytes that nobody can compute who does not hold every text."""
    import pyarrow.compute as pc

    whole = hashlib.blake2b(digest_size=32)
    distinct = pc.unique(as_arrow(texts))
    distinct = distinct.take(pc.sort_indices(distinct))
    for start in range(0, len(distinct), _AT_ONCE):
        for text in distinct.slice(start, _AT_ONCE).to_pylist():
            whole.update(text.encode("utf-8", "surrogatepass") + b"\0")
    return whole.digest()


def _rank(key: bytes, kind: str, digest: str) -> bytes:
    return hashlib.blake2b(f"{kind}-{digest}".encode(), key=key, digest_size=16).digest()
