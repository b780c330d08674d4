"""Codebooks from YAML: the built-in ones and the user's own, with every fault told by theme and field."""

from __future__ import annotations

import re
from collections.abc import Mapping
from importlib import resources
from pathlib import Path
from typing import Any

import yaml

from feedbacknlp.contracts import Codebook, Theme
from feedbacknlp.errors import CodebookError
from feedbacknlp.understand.codebook_record import read_record, write_record

__all__ = ["builtin_codebooks", "parse_codebook", "read_codebook", "write_codebook"]

_ID = re.compile(r"^[a-z][a-z0-9_]*$")
_RESERVED = ("other", "none")
_KEYS = {"codebook", "version", "themes", "retired", "forbidden", "corrections", "changes"}
_FIELDS = {"id", "group", "name", "driver", "definition", "examples", "not", "pinned", "origin", "merged", "split_from"}


def builtin_codebooks() -> tuple[str, ...]:
    """Names of the codebooks that ship."""
    folder = resources.files("feedbacknlp.understand.codebooks")
    return tuple(sorted(path.name.removesuffix(".yaml") for path in folder.iterdir() if path.name.endswith(".yaml")))


def read_codebook(name: str) -> Codebook:
    """The codebook of a built-in name, a YAML file, or no theme at all for ``none``.

    Raises
    ------
    CodebookError
        There is no such codebook (FB601), it is no YAML (FB602), or a theme is wrong (FB603, all faults at once).
    """
    if name == "none":
        return Codebook(id="none", version=1, themes=())
    if name in builtin_codebooks():
        text = (resources.files("feedbacknlp.understand.codebooks") / f"{name}.yaml").read_text(encoding="utf-8")
        return parse_codebook(text, where=name)
    path = Path(name)
    if not path.is_file():
        raise CodebookError(
            "There is no such codebook",
            code="FB601",
            where=name,
            expected=f"a YAML file, none, or one of: {', '.join(builtin_codebooks())}",
            remedy="check the path; feedbacknlp codebook show --yaml prints the built-in one as a start",
        )
    try:
        return parse_codebook(path.read_text(encoding="utf-8-sig"), where=str(path))
    except UnicodeDecodeError:
        raise CodebookError(
            "The codebook is not UTF-8 text", code="FB602", where=name, remedy="save it as UTF-8"
        ) from None


def parse_codebook(text: str, *, where: str) -> Codebook:
    """A codebook from YAML text; ``where`` names it in errors."""
    try:
        raw = yaml.safe_load(text)
    except yaml.YAMLError as failure:
        mark = getattr(failure, "problem_mark", None)
        place = f"{where}, line {mark.line + 1}, column {mark.column + 1}" if mark else where
        raise CodebookError(
            f"The codebook is no valid YAML: {getattr(failure, 'problem', '') or 'not readable'}",
            code="FB602",
            where=place,
            remedy="put texts that hold a colon or a comma in quotes",
        ) from None
    if not isinstance(raw, Mapping) or not isinstance(raw.get("themes"), list) or not raw["themes"]:
        raise CodebookError(
            "The codebook holds no list of themes",
            code="FB602",
            where=where,
            expected="codebook: NAME, version: 1, themes: [...]",
        )
    faults: list[str] = []
    unknown = sorted(str(key) for key in set(raw) - _KEYS)
    if unknown:
        faults.append(f"unknown field {', '.join(unknown)}")
    themes = [read_theme(entry, f"theme {position}", faults) for position, entry in enumerate(raw["themes"], start=1)]
    seen: set[str] = set()
    for theme in themes:
        if theme.id in seen:
            faults.append(f"{theme.id}: the id stands twice")
        seen.add(theme.id)
    record = read_record(raw, seen, faults, read_theme=read_theme)
    if faults:
        raise CodebookError(
            f"The codebook has {len(faults)} fault{'s' if len(faults) > 1 else ''}",
            code="FB603",
            where="; ".join(f"{where}: {fault}" if place == 0 else fault for place, fault in enumerate(faults[:8])),
            remedy="feedbacknlp codebook show online-shop --yaml prints one that is right",
        )
    version = raw.get("version", 1)
    return Codebook(
        id=str(raw.get("codebook", Path(where).stem)),
        version=version if isinstance(version, int) else 1,
        themes=tuple(themes),
        **record,
    )


def write_codebook(codebook: Codebook) -> str:
    """The codebook as YAML that :func:`parse_codebook` reads back to an equal one."""
    return yaml.safe_dump(
        {
            "codebook": codebook.id,
            "version": codebook.version,
            "themes": [write_theme(theme) for theme in codebook.themes],
            **write_record(codebook, write_theme=write_theme),
        },
        allow_unicode=True,
        sort_keys=False,
        width=140,
    )


def write_theme(theme: Theme) -> dict[str, Any]:
    """A theme as plain values for YAML."""
    entry: dict[str, Any] = {"id": theme.id}
    entry |= {"group": theme.group} if theme.group else {}
    entry["name"] = dict(theme.name)
    driver = {key: dict(texts) for key, texts in (("negative", theme.negative), ("positive", theme.positive)) if texts}
    entry |= {"driver": driver} if driver else {}
    entry |= {"definition": dict(theme.definition)} if theme.definition else {}
    entry |= {"examples": {code: list(texts) for code, texts in theme.examples.items()}} if theme.examples else {}
    entry |= {"not": list(theme.exclude)} if theme.exclude else {}
    entry |= {"pinned": True} if theme.pinned else {}
    entry |= {"origin": theme.origin} if theme.origin != "codebook" else {}
    entry |= {"merged": [write_theme(part) for part in theme.parts]} if theme.parts else {}
    return entry | ({"split_from": write_theme(theme.within)} if theme.within else {})


def read_theme(entry: Any, label: str, faults: list[str]) -> Theme:
    """A theme from plain values; faults are added under its id, or under ``label`` where it has none."""
    fault_id = "fault_" + re.sub(r"\W+", "_", label)
    if not isinstance(entry, Mapping):
        faults.append(f"{label}: not a mapping with id and name")
        return Theme(id=fault_id, name={})
    theme_id = entry.get("id")
    if not isinstance(theme_id, str) or not _ID.match(theme_id):
        faults.append(f"{label}: id must be lower case letters, digits and _")
        theme_id = fault_id
    elif theme_id in _RESERVED:
        faults.append(f"{theme_id}: this id is kept for the tool itself")
    label = theme_id if theme_id != fault_id else label
    unknown = sorted(str(key) for key in set(entry) - _FIELDS)
    if unknown:
        faults.append(f"{label}: unknown field {', '.join(unknown)}")
    driver = entry.get("driver") or {}
    if not isinstance(driver, Mapping) or set(driver) - {"negative", "positive"}:
        faults.append(f"{label}: driver holds negative and positive only")
        driver = {}
    name = _read_texts(entry.get("name"), f"{label}.name", faults)
    if not name:
        faults.append(f"{label}: name is missing")
    origin = entry.get("origin", "codebook")
    if origin not in ("codebook", "discovered"):
        faults.append(f"{label}: origin is codebook or discovered")
        origin = "codebook"
    parts = entry.get("merged") or []
    if not isinstance(parts, list):
        faults.append(f"{label}: merged is a list of themes")
        parts = []
    within = entry.get("split_from")
    return Theme(
        id=theme_id,
        group=str(entry.get("group", "")),
        name=name,
        negative=_read_texts(driver.get("negative"), f"{label}.driver.negative", faults),
        positive=_read_texts(driver.get("positive"), f"{label}.driver.positive", faults),
        definition=_read_texts(entry.get("definition"), f"{label}.definition", faults),
        examples=_read_examples(entry.get("examples"), f"{label}.examples", faults),
        exclude=tuple(str(rule) for rule in entry.get("not") or ()),
        pinned=bool(entry.get("pinned", False)),
        origin=origin,
        parts=tuple(read_theme(part, f"{label}, merged {at}", faults) for at, part in enumerate(parts, start=1)),
        within=read_theme(within, f"{label}, split_from", faults) if within else None,
    )


def _read_texts(value: Any, label: str, faults: list[str]) -> dict[str, str]:
    if value is None:
        return {}
    if isinstance(value, str):
        return {"en": value}
    if isinstance(value, Mapping) and all(isinstance(text, str) for text in value.values()):
        return {str(code): text for code, text in value.items()}
    faults.append(f"{label}: a text, or a mapping of language to text (texts with a comma in quotes)")
    return {}


def _read_examples(value: Any, label: str, faults: list[str]) -> dict[str, tuple[str, ...]]:
    if value is None:
        return {}
    if isinstance(value, list):
        value = {"en": value}
    if isinstance(value, Mapping) and all(
        isinstance(texts, list) and all(isinstance(text, str) for text in texts) for texts in value.values()
    ):
        return {str(code): tuple(texts) for code, texts in value.items()}
    faults.append(f"{label}: a list of texts, or a mapping of language to such a list")
    return {}
