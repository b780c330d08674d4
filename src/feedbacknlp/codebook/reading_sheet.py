"""The tables that a person edited, back into the codebook: only what was changed is applied, and every fault is told
with its sheet, row and column."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any

import pandas as pd

from feedbacknlp.codebook.correcting import correct_statements
from feedbacknlp.codebook.forbidding import forbid_theme
from feedbacknlp.codebook.ids import check_new_id
from feedbacknlp.codebook.log import record_edit
from feedbacknlp.codebook.merging import merge_themes
from feedbacknlp.codebook.sheet import FEELINGS, NONE, SLOTS, TEXT_FIELDS, tabulate_codebook
from feedbacknlp.contracts import Codebook, Correction, Forbidden, Theme
from feedbacknlp.errors import CodebookError

__all__ = ["read_tables"]

_TEXT_COLUMN = re.compile(rf"({'|'.join(TEXT_FIELDS)}) (\S+)")
_OWN_COLUMNS = ("id", "group", "not", "pinned", "merge into", "forbid")
_MOST_TOLD = 12

Row = dict[str, str]


@dataclass(slots=True)
class _Faults:
    """What is wrong, where."""

    lines: list[str] = field(default_factory=list)

    def add(self, sheet: str, row: object, column: str, what: str) -> None:
        """One fault; row None where a whole column or sheet is meant."""
        place = ", ".join(
            [sheet, *([f"row {row}"] if row is not None else []), *([f"column {column}"] if column else [])]
        )
        self.lines.append(f"{place}: {what}")


def read_tables(tables: Mapping[str, pd.DataFrame], codebook: Codebook, *, where: str, note: str = "") -> Codebook:
    """The codebook with the edits that its sheets hold.

    Parameters
    ----------
    tables : mapping of sheet name to DataFrame
        As :func:`feedbacknlp.codebook.tabulate_codebook` made them, edited; ``statements`` may be among them. The
        index holds the rows' numbers in the sheet.
    codebook : Codebook
        The one that was tabulated.
    where : str
        Name of the file, for errors.
    note : str, default=""
        For the log.

    Returns
    -------
    Codebook
        The same object where nothing was edited.

    Raises
    ------
    CodebookError
        FB607, with sheet, row and column of every fault.
    """
    faults = _Faults()
    given = tabulate_codebook(codebook)
    for name in ("themes", "forbidden", "corrections"):
        if name not in tables:
            faults.add(name, None, "", "the sheet is missing")
    if faults.lines:
        raise _refuse(faults, where)
    rows = dict(_rows(tables["themes"]))
    ids = {row.get("id", "") for row in rows.values()}
    themes, merges, forbids = _read_themes(tables["themes"], rows, given["themes"], codebook, faults)
    wordings = _read_wordings(tables["forbidden"], ids, faults)
    corrections = _read_slots("corrections", "text", tables["corrections"], ids, faults)
    new = _read_slots("statements", "statement", tables["statements"], ids, faults) if "statements" in tables else {}
    if faults.lines:
        raise _refuse(faults, where)

    edited = codebook
    changed = [theme.id for theme in themes if theme.id not in codebook.ids or theme != codebook.theme(theme.id)]
    fixed = tuple(entry for entry in codebook.forbidden if entry.theme) + wordings
    kept = _keep_corrections(corrections, given["corrections"], codebook)
    if changed or _without_order(fixed) != _without_order(codebook.forbidden) or len(kept) != len(codebook.corrections):
        edited = record_edit(edited, "import", changed, note, themes=themes, forbidden=fixed, corrections=kept)
    again = [entry for entry in corrections.values() if entry not in kept and _differs(entry, given["corrections"])]
    if again or new:
        edited = correct_statements(edited, [*again, *new.values()], note=note)
    for into in dict.fromkeys(merges.values()):
        edited = merge_themes(edited, [old for old, to in merges.items() if to == into], into=into, note=note)
    for theme_id in forbids:
        edited = forbid_theme(edited, theme_id, note=note)
    return edited


def _rows(table: pd.DataFrame) -> Iterable[tuple[Any, Row]]:
    """(row number, cells without space around) of each row that is not empty."""
    for number, cells in zip(table.index, table.to_dict("records"), strict=True):
        row = {str(name): "" if pd.isna(value) else str(value).strip() for name, value in cells.items()}
        if any(row.values()):
            yield number, row


def _read_themes(
    table: pd.DataFrame, rows: Mapping[Any, Row], given: pd.DataFrame, codebook: Codebook, faults: _Faults
) -> tuple[tuple[Theme, ...], dict[str, str], list[str]]:
    _check_columns(table, given, faults)
    before = {str(row["id"]): {str(k): str(v).strip() for k, v in row.items()} for row in given.to_dict("records")}
    themes: list[Theme] = []
    seen: set[str] = set()
    merges: dict[str, str] = {}
    forbids: list[str] = []
    for number, row in rows.items():
        theme_id = row.get("id", "")
        if theme_id in seen:
            faults.add("themes", number, "id", f"{theme_id} stands twice")
        seen.add(theme_id)
        if theme_id not in before:
            try:
                check_new_id(codebook, theme_id)
            except CodebookError as failure:
                faults.add("themes", number, "id", failure.what if theme_id else "the id is missing")
                continue
        for column in ("pinned", "forbid"):
            if row.get(column, "") not in ("", "yes"):
                faults.add("themes", number, column, "yes, or empty")
        theme = codebook.theme(theme_id) if theme_id in before else Theme(id=theme_id, name={})
        theme = _edit(theme, row, before.get(theme_id, {}))
        if not theme.name:
            faults.add("themes", number, "name en", "a theme needs a name")
        themes.append(theme)
        if row.get("merge into"):
            merges[theme_id] = row["merge into"]
        if row.get("forbid") == "yes":
            forbids.append(theme_id)
    for theme_id in codebook.ids:
        if theme_id not in seen:
            faults.add("themes", None, "id", f"{theme_id} has no row; yes in the column forbid takes a theme out")
    _check_merges(rows, merges, forbids, seen, faults)
    return tuple(themes), merges, forbids


def _check_columns(table: pd.DataFrame, given: pd.DataFrame, faults: _Faults) -> None:
    for column in table.columns:
        if column not in _OWN_COLUMNS and not _TEXT_COLUMN.fullmatch(str(column)):
            faults.add("themes", None, str(column), "this column is not known")
    for column in [name for name in given.columns if name not in table.columns]:
        faults.add("themes", None, column, "the column is missing")


def _check_merges(
    rows: Mapping[Any, Row], merges: Mapping[str, str], forbids: list[str], ids: set[str], faults: _Faults
) -> None:
    for number, row in rows.items():
        theme_id, into = row.get("id", ""), row.get("merge into", "")
        what = (
            ""
            if not into
            else f"there is no theme {into}"
            if into not in ids
            else "a theme can not go into itself"
            if into == theme_id
            else f"{into} is itself to go into another theme"
            if into in merges
            else "a theme is either merged or forbidden"
            if {theme_id, into} & set(forbids)
            else ""
        )
        if what:
            faults.add("themes", number, "merge into", what)
    if ids and ids == set(forbids):
        faults.add("themes", None, "forbid", "at least one theme must stay")


def _edit(theme: Theme, row: Row, before: Row) -> Theme:
    """The theme with the cells that differ from those that were given."""
    fields: dict[str, Any] = {}
    for column, value in row.items():
        if value == before.get(column, ""):
            continue
        found = _TEXT_COLUMN.fullmatch(column)
        if found:
            name, code = found.groups()
            texts = fields.setdefault(name, dict(getattr(theme, name)))
            content: Any = (
                tuple(line.strip() for line in value.splitlines() if line.strip()) if name == "examples" else value
            )
            if content:
                texts[code] = content
            else:
                texts.pop(code, None)
        elif column == "group":
            fields["group"] = value
        elif column == "not":
            fields["exclude"] = tuple(line.strip() for line in value.splitlines() if line.strip())
        elif column == "pinned":
            fields["pinned"] = value == "yes"
    # a pin alone leaves a drafted theme the machine's; any text makes it the analyst's
    if set(fields) - {"pinned"}:
        fields["origin"] = "codebook"
    return replace(theme, **fields)


def _read_wordings(table: pd.DataFrame, ids: set[str], faults: _Faults) -> tuple[Forbidden, ...]:
    found: dict[Forbidden, None] = {}
    for number, row in _rows(table):
        wording, theme_id = row.get("wording", ""), row.get("kept from", "")
        if row.get("theme") and not wording:
            continue  # a forbidden theme; the codebook knows it
        if not wording:
            faults.add("forbidden", number, "wording", "the wording is missing")
        elif theme_id and theme_id not in ids:
            faults.add("forbidden", number, "kept from", f"there is no theme {theme_id}")
        else:
            found[Forbidden(wording=wording, theme_id=theme_id)] = None
    return tuple(found)


def _read_slots(
    sheet: str, text_column: str, table: pd.DataFrame, ids: set[str], faults: _Faults
) -> dict[str, Correction]:
    """Corrections by their text, in the rows where a theme was picked."""
    found: dict[str, Correction] = {}
    slots = [(f"theme {at}", f"feeling {at}") for at in range(1, SLOTS + 1)]
    for column in (text_column, *(name for slot in slots for name in slot)):
        if column not in table.columns:
            faults.add(sheet, None, column, "the column is missing")
            return {}
    for number, row in _rows(table):
        themes, none = _read_picks(
            sheet, number, [(row[name], row[feel], name, feel) for name, feel in slots], ids, faults
        )
        text = row[text_column]
        if not (none or themes) and sheet == "statements":
            continue
        if not text:
            faults.add(sheet, number, text_column, "the text is missing")
        elif text in found:
            faults.add(sheet, number, text_column, "the text stands twice")
        else:
            found[text] = Correction(text=text, language=row.get("language") or "und", themes=themes)
    return found


def _read_picks(
    sheet: str, number: object, picks: Sequence[tuple[str, str, str, str]], ids: set[str], faults: _Faults
) -> tuple[dict[str, int], bool]:
    """Theme -> polarity of one row, and whether it says that there is none."""
    themes: dict[str, int] = {}
    none = False
    for theme, feeling, theme_column, feeling_column in picks:
        if theme == NONE:
            none = True
        elif theme and theme not in ids:
            faults.add(sheet, number, theme_column, f"there is no theme {theme}")
        elif theme and feeling not in FEELINGS:
            faults.add(sheet, number, feeling_column, f"one of {', '.join(FEELINGS)}")
        elif theme in themes:
            faults.add(sheet, number, theme_column, f"{theme} stands twice")
        elif theme:
            themes[theme] = FEELINGS.index(feeling) - 1
        elif feeling:
            faults.add(sheet, number, theme_column, "a feeling needs a theme")
    if none and themes:
        faults.add(sheet, number, picks[0][2], f"{NONE} stands beside a theme")
    return themes, none


def _keep_corrections(
    corrections: Mapping[str, Correction], given: pd.DataFrame, codebook: Codebook
) -> tuple[Correction, ...]:
    """The codebook's corrections whose row was not taken out of the sheet."""
    shown = dict(zip((str(text).strip() for text in given["text"]), codebook.corrections, strict=True))
    return tuple(entry for text, entry in shown.items() if text in corrections)


def _without_order(forbidden: Iterable[Forbidden]) -> list[tuple[str, str, str]]:
    return sorted((entry.theme.id if entry.theme else "", entry.wording, entry.theme_id) for entry in forbidden)


def _differs(entry: Correction, given: pd.DataFrame) -> bool:
    """Whether a row of the sheet codes its statement otherwise than it was given."""
    same = given[given["text"].str.strip() == entry.text]
    if same.empty:
        return True
    row = same.iloc[0]
    pairs = [(row[f"theme {at}"], row[f"feeling {at}"]) for at in range(1, SLOTS + 1)]
    return dict(entry.themes) != {theme: FEELINGS.index(feeling) - 1 for theme, feeling in pairs if theme}


def _refuse(faults: _Faults, where: str) -> CodebookError:
    count = len(faults.lines)
    more = f"; and {count - _MOST_TOLD} more" if count > _MOST_TOLD else ""
    return CodebookError(
        f"The codebook's sheet has {count} fault{'s' if count != 1 else ''}",
        code="FB607",
        where=where,
        expected="; ".join(faults.lines[:_MOST_TOLD]) + more,
        remedy="mend the cells and import again; nothing was changed",
    )
