"""What coders marked in a check sheet."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass

import pandas as pd

from feedbacknlp.errors import SettingError

__all__ = ["FEELINGS", "NONE", "SLOTS", "Marks", "read_marks"]

FEELINGS = ("negative", "neutral", "positive")
NONE = "(none)"
SLOTS = 3
_MOST_TOLD = 12


@dataclass(frozen=True, slots=True, kw_only=True)
class Marks:
    """One coder's sheet.

    Parameters
    ----------
    themes : mapping of statement id to mapping of theme id to polarity (None = not told)
        Of the statements that were marked; an empty mapping = none of the themes.
    left : int
        Statements without a mark.
    """

    themes: Mapping[str, Mapping[str, int | None]]
    left: int


def read_marks(table: pd.DataFrame, *, theme_ids: Collection[str], statement_ids: Collection[str], where: str) -> Marks:
    """The marks of one sheet.

    Parameters
    ----------
    table : DataFrame
        Of :func:`feedbacknlp.audit.tabulate_check`, marked; the index holds the rows' numbers.
    theme_ids : collection of str
    statement_ids : collection of str
        Of the report.
    where : str
        Name of the file, for errors.

    Raises
    ------
    SettingError
        FB506, with row and column of every fault; or nothing is marked.
    """
    slots = [(f"theme {at}", f"feeling {at}") for at in range(1, SLOTS + 1)]
    missing = [name for name in ("statement_id", *(name for slot in slots for name in slot)) if name not in table]
    if missing:
        raise _refuse([f"column {name}: missing" for name in missing], where)
    faults: list[str] = []
    themes: dict[str, dict[str, int | None]] = {}
    left = 0
    for number, row in zip(table.index, table.to_dict("records"), strict=True):
        cells = {str(name): str(value).strip() for name, value in row.items()}
        statement = cells["statement_id"]
        picked = [(cells[theme], cells[feeling], theme, feeling) for theme, feeling in slots]
        if not any(theme or feeling for theme, feeling, *_ in picked):
            left += bool(statement)
            continue
        if statement not in statement_ids:
            faults.append(f"row {number}, column statement_id: no statement of this report")
        elif statement in themes:
            faults.append(f"row {number}, column statement_id: stands twice")
        themes[statement] = _read_row(number, picked, theme_ids, faults)
    if faults:
        raise _refuse(faults, where)
    if not themes:
        raise SettingError(
            "No statement of the sheet is marked",
            code="FB506",
            where=where,
            expected=f"in the columns theme 1 to theme {SLOTS} what each statement speaks of, or {NONE}",
            remedy="mark it, save it as XLSX, and run the command again",
        )
    return Marks(themes=themes, left=left)


def _read_row(
    number: object, picked: list[tuple[str, str, str, str]], theme_ids: Collection[str], faults: list[str]
) -> dict[str, int | None]:
    found: dict[str, int | None] = {}
    for theme, feeling, theme_column, feeling_column in picked:
        if theme and theme != NONE and theme not in theme_ids:
            faults.append(f"row {number}, column {theme_column}: not in the list of themes")
        elif theme in found:
            faults.append(f"row {number}, column {theme_column}: {theme} stands twice")
        elif feeling and feeling not in FEELINGS:
            faults.append(f"row {number}, column {feeling_column}: one of {', '.join(FEELINGS)}")
        elif feeling and theme in ("", NONE):
            faults.append(f"row {number}, column {theme_column}: a feeling needs a theme")
        elif theme and theme != NONE:
            found[theme] = FEELINGS.index(feeling) - 1 if feeling else None
    if found and any(theme == NONE for theme, *_ in picked):
        faults.append(f"row {number}, column {picked[0][2]}: {NONE} stands beside a theme")
    return found


def _refuse(faults: list[str], where: str) -> SettingError:
    more = f"; and {len(faults) - _MOST_TOLD} more" if len(faults) > _MOST_TOLD else ""
    return SettingError(
        f"The marked sheet has {len(faults)} fault{'s' if len(faults) != 1 else ''}",
        code="FB506",
        where=where,
        expected="; ".join(faults[:_MOST_TOLD]) + more,
        remedy="mend the cells and score again",
    )
