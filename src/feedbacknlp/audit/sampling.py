"""Which statements are checked by hand: some of every theme, some of what fits none."""

from __future__ import annotations

import hashlib

import pandas as pd

__all__ = ["READ", "draw_statements", "label_strata"]

READ = ("ok", "bare")
"""Qualities of statements that are read."""

_NOTHING = "(no theme)"


def label_strata(statements: pd.DataFrame, mentions: pd.DataFrame) -> pd.Series:
    """The stratum of each statement that is read: the theme it was coded with most surely, ``other``, or
    ``(no theme)`` for a bare feeling.

    Parameters
    ----------
    statements : Statements
    mentions : Mentions

    Returns
    -------
    Series
        Stratum by statement id. Statements of the same masked words are there once.
    """
    read = statements[statements["quality"].isin(READ)].sort_values("statement_id").drop_duplicates("shown_text")
    surest = (
        mentions.sort_values(["statement_id", "closeness", "theme_id"], ascending=[True, False, True], kind="stable")
        .drop_duplicates("statement_id")
        .set_index("statement_id")["theme_id"]
    )
    strata: pd.Series = surest.reindex(read["statement_id"]).fillna(_NOTHING)
    return strata


def draw_statements(strata: pd.Series, n: int, *, seed: int) -> pd.Series:
    """A stratified sample.

    Half of the places are shared out evenly over the strata, so that a rare theme has some; the other half goes by
    size. Within a stratum the statements with the lowest hash of seed and id are taken: the same ones whatever the
    order of the rows, on any machine.

    Parameters
    ----------
    strata : Series
        Of :func:`label_strata`.
    n : int
        Statements wanted; all where there are no more.
    seed : int

    Returns
    -------
    Series
        Stratum by statement id, in an order that tells nothing of the strata.
    """
    ranks = {name: _hash(seed, str(name)) for name in strata.index}
    sizes = strata.value_counts().sort_index()
    taken = dict.fromkeys(sizes.index, 0)
    wanted = {name: n / 2 / len(sizes) + n / 2 * size / len(strata) for name, size in sizes.items()}
    for _ in range(min(n, len(strata))):
        # the stratum that is furthest behind its due and has statements left
        behind = max(
            (name for name in taken if taken[name] < sizes[name]), key=lambda name: (wanted[name] - taken[name], name)
        )
        taken[behind] += 1
    chosen = [
        statement
        for name, count in taken.items()
        for statement in sorted(strata.index[strata == name], key=ranks.__getitem__)[:count]
    ]
    return strata.loc[sorted(chosen, key=ranks.__getitem__)]


def _hash(seed: int, statement_id: str) -> str:
    return hashlib.sha256(f"{seed}:{statement_id}".encode("utf-8", "surrogatepass")).hexdigest()
