"""JSON Lines, or one JSON array of objects -> text cells. Inner objects become columns ``outer.inner``."""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import numpy as np

from feedbacknlp.errors import FileError
from feedbacknlp.ingest.readers.content import CELL_LIMIT, too_large
from feedbacknlp.ingest.readers.raw import RawFile, frame_of_records

__all__ = ["read_json"]


def read_json(text: str, path: Path, *, encoding: str) -> RawFile:
    """Records of the text; lines that are no JSON object are left out and counted.

    Raises
    ------
    FileError
        FB107: no object can be read. FB108: so many different names that the table would fill the memory.
    """
    objects, broken, form = _load_objects(text, path)
    flat = [(number, _flatten(item)) for number, item in objects]
    names = list(dict.fromkeys(name for _, item in flat for name in item))
    if not names:
        raise FileError(
            "The file holds no JSON objects",
            code="FB107",
            where=str(path),
            expected='one object a line, such as {"id": 1}',
        )
    if len(names) * len(flat) > CELL_LIMIT:
        raise too_large(path, "cells, one for every name and object", CELL_LIMIT, remedy="export it as a table")
    records = [names, *([item.get(name, "") for name in names] for _, item in flat)]
    return RawFile(
        name=path.name,
        form=f"{form}, {encoding}",
        cells=frame_of_records(records, len(names)),
        row_numbers=np.array([0, *(number for number, _ in flat)], dtype=np.int64),
        named=True,
        left_out=(("no valid JSON object", len(broken), tuple(broken)),) if broken else (),
    )


def _load_objects(text: str, path: Path) -> tuple[list[tuple[int, Mapping[str, Any]]], list[int], str]:
    """Numbered objects, numbers of what is none, and the form."""
    if text.lstrip().startswith("["):
        try:
            items = json.loads(text)
        except (json.JSONDecodeError, RecursionError):
            raise FileError(
                "The file is no valid JSON", code="FB107", where=str(path), remedy="export it again, or as JSON Lines"
            ) from None
        return _number(items, "JSON array")
    try:
        whole = json.loads(text)
    except (json.JSONDecodeError, RecursionError):
        return _load_lines(text)
    if isinstance(whole, dict):
        lists = [value for value in whole.values() if isinstance(value, list) and value and isinstance(value[0], dict)]
        return _number(max(lists, key=len) if lists else [whole], "JSON object")
    return [], [1], "JSON"


def _number(items: list[Any], form: str) -> tuple[list[tuple[int, Mapping[str, Any]]], list[int], str]:
    good: list[tuple[int, Mapping[str, Any]]] = [
        (number, item) for number, item in enumerate(items, start=1) if isinstance(item, dict)
    ]
    bad = [number for number, item in enumerate(items, start=1) if not isinstance(item, dict)]
    return good, bad, form


def _load_lines(text: str) -> tuple[list[tuple[int, Mapping[str, Any]]], list[int], str]:
    good: list[tuple[int, Mapping[str, Any]]] = []
    bad: list[int] = []
    for number, line in enumerate(text.split("\n"), start=1):
        if not line.strip():
            continue
        try:
            item = json.loads(line)
        except (json.JSONDecodeError, RecursionError):
            item = None
        if isinstance(item, dict):
            good.append((number, item))
        else:
            bad.append(number)
    return good, bad, "JSON Lines"


def _flatten(item: Mapping[str, Any], prefix: str = "", depth: int = 0) -> dict[str, str]:
    flat: dict[str, str] = {}
    for key, value in item.items():
        name = f"{prefix}{key}"
        if isinstance(value, dict) and depth < 3:
            flat.update(_flatten(value, f"{name}.", depth + 1))
        else:
            flat[name] = _text_of_value(value)
    return flat


def _text_of_value(value: object) -> str:
    if isinstance(value, str):
        # half of an escaped emoji is valid JSON and no valid text
        return value if value.isascii() else value.encode("utf-8", "replace").decode("utf-8")
    if value is None:
        return ""
    return json.dumps(value, ensure_ascii=False)
