"""What a codebook's file says beside its themes: retired ids, what is forbidden, corrections and the change log."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from feedbacknlp.contracts import Codebook, Correction, Edit, Forbidden, Theme

__all__ = ["read_record", "write_record"]

ReadTheme = Callable[[Any, str, list[str]], Theme]

_FEELINGS = {"negative": -1, "neutral": 0, "positive": 1}
_NAMES = {sign: name for name, sign in _FEELINGS.items()}


def read_record(raw: Mapping[str, Any], ids: set[str], faults: list[str], *, read_theme: ReadTheme) -> dict[str, Any]:
    """The fields of :class:`Codebook` beside id, version and themes.

    Parameters
    ----------
    raw : mapping
        The file's content.
    ids : set of str
        Of the themes.
    faults : list of str
        What is wrong is added.
    read_theme : callable
        Reader of a theme's plain values.
    """
    retired = _read_retired(raw.get("retired"), ids, faults)
    return {
        "retired": retired,
        "forbidden": tuple(
            found
            for position, entry in enumerate(_list(raw, "forbidden", faults), start=1)
            if (found := _read_forbidden(entry, f"forbidden {position}", ids, faults, read_theme))
        ),
        "corrections": _read_corrections(_list(raw, "corrections", faults), ids | set(retired), faults),
        "changes": tuple(
            edit
            for position, entry in enumerate(_list(raw, "changes", faults), start=1)
            if (edit := _read_edit(entry, f"change {position}", faults))
        ),
    }


def write_record(codebook: Codebook, *, write_theme: Callable[[Theme], dict[str, Any]]) -> dict[str, Any]:
    """These fields as plain values for YAML; empty ones are left out."""
    content: dict[str, Any] = {
        "retired": dict(codebook.retired),
        "forbidden": [
            ({"theme": write_theme(entry.theme)} if entry.theme else {})
            | ({"wording": entry.wording} if entry.wording else {})
            | ({"from": entry.theme_id} if entry.theme_id else {})
            for entry in codebook.forbidden
        ],
        "corrections": [
            {
                "text": entry.text,
                "language": entry.language,
                "themes": {theme: _NAMES[sign] for theme, sign in entry.themes.items()},
            }
            for entry in codebook.corrections
        ],
        "changes": [
            {"version": entry.version, "action": entry.action, "themes": list(entry.themes)}
            | ({"note": entry.note} if entry.note else {})
            for entry in codebook.changes
        ],
    }
    return {name: value for name, value in content.items() if value}


def _list(raw: Mapping[str, Any], name: str, faults: list[str]) -> list[Any]:
    value = raw.get(name) or []
    if isinstance(value, list):
        return value
    faults.append(f"{name}: a list")
    return []


def _read_retired(value: Any, ids: set[str], faults: list[str]) -> dict[str, str]:
    if value is None:
        return {}
    if not isinstance(value, Mapping):
        faults.append("retired: a mapping of old id to the id that its mentions follow, or to ''")
        return {}
    retired = {str(old): str(new or "") for old, new in value.items()}
    for old, new in retired.items():
        if old in ids:
            faults.append(f"retired: {old} is a theme again; a retired id is never given a second time")
        if new and new not in ids and new not in retired:
            faults.append(f"retired: {old} goes into {new}, which does not exist")
    for old in retired:
        seen = {old}
        at = retired[old]
        while at in retired and at not in seen:
            seen.add(at)
            at = retired[at]
        if at in seen:
            faults.append(f"retired: {old} goes round in a circle")
            return {}
    return retired


def _read_forbidden(
    entry: Any, label: str, ids: set[str], faults: list[str], read_theme: ReadTheme
) -> Forbidden | None:
    if not isinstance(entry, Mapping) or not entry or set(entry) - {"theme", "wording", "from"}:
        faults.append(f"{label}: a mapping with theme, or with wording and perhaps from")
        return None
    wording, theme_id = str(entry.get("wording", "")).strip(), str(entry.get("from", ""))
    if theme_id and theme_id not in ids:
        faults.append(f"{label}: from {theme_id}, which is no theme")
    if ("theme" in entry) == bool(wording):
        faults.append(f"{label}: either a theme or a wording")
        return None
    theme = read_theme(entry["theme"], label, faults) if "theme" in entry else None
    return Forbidden(theme=theme, wording=wording, theme_id=theme_id)


def _read_corrections(entries: list[Any], ids: set[str], faults: list[str]) -> tuple[Correction, ...]:
    found: dict[str, Correction] = {}
    for position, entry in enumerate(entries, start=1):
        label = f"correction {position}"
        if (
            not isinstance(entry, Mapping)
            or not isinstance(entry.get("text"), str)
            or not isinstance(entry.get("themes"), Mapping)
        ):
            faults.append(f"{label}: a mapping with text, language and themes")
            continue
        for theme, feeling in entry["themes"].items():
            if theme not in ids:
                faults.append(f"{label}: {theme} is no theme")
            if feeling not in _FEELINGS:
                faults.append(f"{label}: the feeling is negative, neutral or positive")
        if entry["text"] in found:
            faults.append(f"{label}: its text stands twice")
        found[entry["text"]] = Correction(
            text=entry["text"],
            language=str(entry.get("language", "und")),
            themes={str(theme): _FEELINGS.get(str(feeling), 0) for theme, feeling in entry["themes"].items()},
        )
    return tuple(found.values())


def _read_edit(entry: Any, label: str, faults: list[str]) -> Edit | None:
    if (
        not isinstance(entry, Mapping)
        or not isinstance(entry.get("version"), int)
        or not isinstance(entry.get("themes", []), list)
    ):
        faults.append(f"{label}: a mapping with version, action, themes and note")
        return None
    return Edit(
        version=entry["version"],
        action=str(entry.get("action", "")),
        themes=tuple(str(theme) for theme in entry.get("themes", [])),
        note=str(entry.get("note", "")),
    )
