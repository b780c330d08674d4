"""The codebook as tables that a person edits in a spreadsheet."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import pandas as pd

from feedbacknlp.contracts import Codebook, Theme, wording_of

__all__ = [
    "FEELINGS",
    "NONE",
    "SLOTS",
    "TEXT_FIELDS",
    "choices_of",
    "languages_of",
    "tabulate_codebook",
    "tabulate_statements",
]

FEELINGS = ("negative", "neutral", "positive")

SLOTS = 3
"""Themes that a sheet has room for beside one statement."""

TEXT_FIELDS = ("name", "negative", "positive", "definition", "examples")

NONE = "(none)"
"""What a person picks where a statement speaks of no theme of the codebook."""

PER_THEME = 10


def languages_of(codebook: Codebook) -> tuple[str, ...]:
    """Languages of the codebook's texts, English first."""
    codes = {code for theme in codebook.themes for field in TEXT_FIELDS for code in getattr(theme, field)} or {"en"}
    return tuple(sorted(codes, key=lambda code: (code != "en", code)))


def tabulate_codebook(codebook: Codebook) -> dict[str, pd.DataFrame]:
    """Tables ``themes``, ``forbidden``, ``corrections`` and ``log``; every cell a text.

    Parameters
    ----------
    codebook : Codebook

    Returns
    -------
    dict of str to DataFrame
        ``themes`` has the columns id, group, ``name en`` ... for each language, not, pinned, and two that are empty
        and ask for an edit: ``merge into`` and ``forbid``. A cell of several examples or rules has one on a line.
    """
    languages = languages_of(codebook)
    themes = [
        {
            "id": theme.id,
            "group": theme.group,
            **{f"{field} {code}": _cell(theme, field, code) for field in TEXT_FIELDS for code in languages},
            "not": "\n".join(theme.exclude),
            "pinned": "yes" if theme.pinned else "",
            "merge into": "",
            "forbid": "",
        }
        for theme in codebook.themes
    ]
    corrections = [
        {"text": entry.text, "language": entry.language, **_slots(_now(entry.themes, codebook))}
        for entry in codebook.corrections
    ]
    empty = {"text": "", "language": "", **_slots({})}
    return {
        "themes": pd.DataFrame(themes, dtype="str"),
        "forbidden": pd.DataFrame(
            [
                {
                    "theme": entry.theme.id if entry.theme else "",
                    "wording": entry.wording,
                    "kept from": entry.theme_id,
                }
                for entry in codebook.forbidden
            ],
            columns=["theme", "wording", "kept from"],
            dtype="str",
        ),
        "corrections": pd.DataFrame(corrections, columns=list(empty), dtype="str"),
        "log": pd.DataFrame(
            [
                {
                    "version": str(edit.version),
                    "action": edit.action,
                    "themes": " ".join(edit.themes),
                    "note": edit.note,
                }
                for edit in codebook.changes
            ],
            columns=["version", "action", "themes", "note"],
            dtype="str",
        ),
    }


def tabulate_statements(
    mentions: pd.DataFrame, statements: pd.DataFrame, doubts: pd.DataFrame, codebook: Codebook
) -> pd.DataFrame:
    """Statements to look over: the doubtful ones first, then up to ten of every theme, and of ``other``.

    Parameters
    ----------
    mentions : Mentions
    statements : Statements
        Only ``shown_text`` is read.
    doubts : DataFrame
        Of :func:`feedbacknlp.codebook.list_doubts`.
    codebook : Codebook

    Returns
    -------
    DataFrame
        ``statement``, ``language``, ``coded as``, and ``theme 1``, ``feeling 1`` ... to be filled where that is wrong.
    """
    ordered = mentions.sort_values(["theme_id", "statement_id"], kind="stable")
    sample = ordered[~ordered["statement_id"].isin(doubts["statement_id"])].groupby("theme_id").head(PER_THEME)
    chosen = list(dict.fromkeys([*doubts["statement_id"], *sample["statement_id"]]))
    facts = statements.drop_duplicates("statement_id").set_index("statement_id").loc[chosen]
    words = {-1: "negative", 0: "neutral", 1: "positive"}
    coded: dict[str, list[str]] = {}
    wanted = ordered[ordered["statement_id"].isin(chosen)]
    for at, theme, sign in zip(wanted["statement_id"], wanted["theme_id"], wanted["polarity"], strict=True):
        coded.setdefault(at, []).append(theme if theme == "other" else f"{theme}: {words[sign]}")
    done = {wording_of(entry.text) for entry in codebook.corrections}
    rows = [
        {"statement": text, "language": language, "coded as": "\n".join(coded.get(at, [])), **_slots({})}
        for at, text, language in zip(chosen, facts["shown_text"], facts["language"], strict=True)
        if wording_of(text) not in done
    ]
    return (
        pd.DataFrame(rows, columns=["statement", "language", "coded as", *_slots({})], dtype="str")
        .drop_duplicates("statement")
        .reset_index(drop=True)
    )


def choices_of(codebook: Codebook) -> dict[str, tuple[str, ...]]:
    """Column -> what may be picked in it."""
    ids = tuple(codebook.ids)
    slots: dict[str, tuple[str, ...]] = {f"theme {at}": (*ids, NONE) for at in range(1, SLOTS + 1)}
    slots |= {f"feeling {at}": FEELINGS for at in range(1, SLOTS + 1)}
    return {"merge into": ids, "kept from": ids, "pinned": ("yes",), "forbid": ("yes",), **slots}


def _cell(theme: Theme, field: str, code: str) -> str:
    value = getattr(theme, field).get(code, "")
    return value if isinstance(value, str) else "\n".join(value)


def _now(themes: Mapping[str, int], codebook: Codebook) -> dict[str, int]:
    return {now: sign for old, sign in themes.items() if (now := codebook.follow(old)) in codebook.ids}


def _slots(themes: Mapping[str, int]) -> dict[str, str]:
    entries: Sequence[tuple[str, str]] = [(theme, FEELINGS[sign + 1]) for theme, sign in themes.items()]
    filled = [*entries, *[("", "")] * SLOTS][:SLOTS]
    return {
        name: value
        for at, (theme, feeling) in enumerate(filled, start=1)
        for name, value in ((f"theme {at}", theme), (f"feeling {at}", feeling))
    }
