"""Findings as files: findings.json for everything, tables/NAME.parquet for each table; and back again.

Both are the same bytes for the same Findings: keys sorted, floats as Python's shortest exact form, no clock, no schema
metadata of pandas.
"""

from __future__ import annotations

import itertools
import json
import math
from collections.abc import Mapping
from dataclasses import fields
from pathlib import Path
from typing import Any

import numpy as np
import pandas as pd

from feedbacknlp.contracts import Band, Caution, Findings, Ledger, LedgerLine, Provenance, ScoreScale, SourceSummary
from feedbacknlp.errors import FileError
from feedbacknlp.report.atomic import replace_file, write_text
from feedbacknlp.report.notebook import show_findings

__all__ = [
    "FORMAT_VERSION",
    "TABLE_NAMES",
    "list_tables",
    "read_findings",
    "to_plain",
    "to_records",
    "write_findings",
    "write_tables",
]

FORMAT_VERSION = 1

TABLE_NAMES = (
    "scores",
    "changes",
    "bands",
    "themes",
    "drivers",
    "driver_bands",
    "driver_trends",
    "quotes",
    "requests",
    "mismatches",
    "theme_effects",
    "change_parts",
    "what_if",
    "band_words",
    "driver_scores",
    "driver_cuts",
    "periods",
    "driver_periods",
    "driver_slopes",
    "causes",
    "gate",
    "audit",
)
"""The small tables of Findings; further ones are in ``Findings.rows``."""

_LATER = ("causes", "gate", "audit")
"""Tables that came later: empty where an older report is read."""

_MAPPINGS = ("quality", "languages", "thresholds")


def write_tables(findings: Findings, folder: Path) -> dict[str, Path]:
    """Write each small table and each of ``findings.rows`` as ``NAME.parquet``.

    Parameters
    ----------
    findings : Findings
    folder : Path

    Returns
    -------
    dict of table name to Path

    Raises
    ------
    FileError
        The folder can not be written to (FB194).
    """
    import pyarrow as pa
    import pyarrow.parquet as pq

    written = {}
    for name, frame in list_tables(findings).items():
        # pandas' metadata names its version and index: left out, so that only the data decide the bytes
        table = pa.Table.from_pandas(frame, preserve_index=False).replace_schema_metadata(None)
        # a column that was joined from pieces lies in chunks, and Parquet begins pages where chunks end
        table = table.combine_chunks()
        path = folder / f"{name}.parquet"
        with replace_file(path) as temporary:
            pq.write_table(
                table,
                temporary,
                compression="zstd",
                version="2.6",
                use_dictionary=True,
                write_statistics=True,
                row_group_size=131_072,
                store_schema=True,
            )
        written[name] = path
    return written


def write_findings(findings: Findings, path: Path) -> Path:
    """Write Findings as JSON: every small table as records; of the row tables the names and numbers of rows.

    Raises
    ------
    FileError
        The folder can not be written to (FB194).
    """
    content = {
        "format": "feedbacknlp findings",
        "format_version": FORMAT_VERSION,
        "title": findings.title,
        "language": findings.language,
        "scales": [
            to_plain(_as_dict(scale) | {"bands": [_as_dict(band) for band in scale.bands]}) for scale in findings.scales
        ],
        "waves": list(findings.waves),
        "sources": [to_plain(_as_dict(source)) for source in findings.sources],
        "ledger": [to_plain(_as_dict(line)) for line in findings.ledger.lines],
        "cautions": [to_plain(_as_dict(caution)) for caution in findings.cautions],
        "codebook": findings.codebook,
        "provenance": to_plain(_as_dict(findings.provenance)),
        "tables": {name: to_records(getattr(findings, name)) for name in TABLE_NAMES},
        "rows": {name: len(frame) for name, frame in sorted(findings.rows.items())},
        **{name: to_plain(dict(getattr(findings, name))) for name in _MAPPINGS},
    }
    # in pieces: as one text it would stand in memory three times
    pieces = json.JSONEncoder(sort_keys=True, ensure_ascii=False, indent=1, allow_nan=False).iterencode(content)
    return write_text(path, itertools.chain(pieces, "\n"))


def read_findings(folder: str | Path) -> Findings:
    """Findings from ``findings.json`` and ``tables/`` of a report's folder, for rendering again without models.

    Parameters
    ----------
    folder : str or Path
        What :func:`feedbacknlp.report.write_report` was given.

    Raises
    ------
    FileError
        findings.json is missing or no JSON (FB191), is of another format or version (FB192), or a table is missing or
        unreadable (FB193).
    """
    folder = Path(folder)
    content = _read_content(folder / "findings.json")
    try:
        plain: dict[str, Any] = {
            "title": content["title"],
            "language": content["language"],
            "scales": tuple(
                ScoreScale(**(scale | {"bands": tuple(Band(**band) for band in scale["bands"])}))
                for scale in content["scales"]
            ),
            "waves": tuple(content["waves"]),
            "sources": tuple(
                SourceSummary(
                    **(
                        source
                        | {
                            "columns": tuple(tuple(column) for column in source["columns"]),
                            "unused": tuple(source["unused"]),
                        }
                    )
                )
                for source in content["sources"]
            ),
            "ledger": Ledger(
                lines=tuple(
                    LedgerLine(**(line | {"row_numbers": tuple(line["row_numbers"])})) for line in content["ledger"]
                )
            ),
            "cautions": tuple(_read_caution(caution) for caution in content["cautions"]),
            "codebook": content.get("codebook", ""),  # reports of before 0.2 have none
            "provenance": Provenance(**content["provenance"]),
            **{name: content[name] for name in _MAPPINGS},
        }
        rows = sorted(name for name in content["rows"] if name not in TABLE_NAMES)
        held = {*content["tables"], *content["rows"]}  # the audit was one of the row tables once
        told = [name for name in TABLE_NAMES if name in held or name not in _LATER]
    except (KeyError, TypeError) as failure:
        raise _other_format(folder) from failure
    tables = {name: _read_table(folder / "tables" / f"{name}.parquet") for name in (*told, *rows)}
    if "focus" not in tables["scores"]:  # reports of before 0.2 told all waves together
        tables["scores"] = tables["scores"].assign(focus=tables["scores"]["wave"] == "")
    plain |= {name: tables[name] for name in told}
    return Findings(**plain, rows={name: tables[name] for name in rows}, shown_by=show_findings)


def list_tables(findings: Findings) -> dict[str, pd.DataFrame]:
    """All tables by name: the small ones, then the row tables."""
    return {name: getattr(findings, name) for name in TABLE_NAMES} | dict(findings.rows)


def _read_caution(saved: Mapping[str, Any] | str) -> Caution:
    """A caution; reports of before 0.2 hold its sentence alone."""
    return Caution(code="", text=saved) if isinstance(saved, str) else Caution(**saved)


def _as_dict(value: Any) -> dict[str, Any]:
    return {field.name: getattr(value, field.name) for field in fields(value)}


def to_records(frame: pd.DataFrame) -> list[dict[str, Any]]:
    """Rows as values that JSON knows."""
    names = [str(name) for name in frame.columns]
    columns = [_plain_cells(frame.iloc[:, place]) for place in range(len(names))]
    return [dict(zip(names, row, strict=True)) for row in zip(*columns, strict=True)]


def _plain_cells(cells: pd.Series) -> list[Any]:
    """A column as :func:`to_plain` gives each of its cells."""
    if isinstance(cells.dtype, np.dtype) and cells.dtype.kind in "iub":
        return cells.tolist()
    if isinstance(cells.dtype, np.dtype) and cells.dtype.kind == "f":
        return [cell if math.isfinite(cell) else None for cell in cells.tolist()]
    if isinstance(cells.dtype, pd.StringDtype):
        return cells.astype(object).where(cells.notna(), None).tolist()
    return [to_plain(cell) for cell in cells.tolist()]


def to_plain(value: Any) -> Any:
    """A value that JSON knows: times as ISO 8601, missing and not finite numbers as null."""
    if isinstance(value, (str, bool)) or value is None:
        return value
    if isinstance(value, Mapping):
        return {str(name): to_plain(part) for name, part in value.items()}
    if isinstance(value, (list, tuple)):
        return [to_plain(part) for part in value]
    if pd.isna(value):
        return None
    if isinstance(value, pd.Timestamp):
        return value.isoformat()
    if hasattr(value, "item"):  # a number of numpy
        value = value.item()
    return None if isinstance(value, float) and not math.isfinite(value) else value


def _read_content(path: Path) -> dict[str, Any]:
    try:
        content = json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError) as failure:
        raise FileError(
            "No findings can be read here",
            code="FB191",
            where=str(path),
            expected="the folder of a report, with findings.json in it",
            remedy="give the folder that the report was written to, or run the report again",
        ) from failure
    if not isinstance(content, dict) or content.get("format_version") != FORMAT_VERSION:
        raise _other_format(path)
    return content


def _other_format(path: Path) -> FileError:
    return FileError(
        "The findings are of another format",
        code="FB192",
        where=str(path),
        expected=f"findings.json of format_version {FORMAT_VERSION}",
        remedy="run the report again with this version of feedbacknlp",
    )


def _read_table(path: Path) -> pd.DataFrame:
    import pyarrow as pa
    import pyarrow.parquet as pq

    try:
        frame: pd.DataFrame = pq.read_table(path).to_pandas()
        return frame
    except (OSError, pa.ArrowException) as failure:
        raise FileError(
            "A table of the findings can not be read",
            code="FB193",
            where=str(path),
            expected="the Parquet file that was written with findings.json",
            remedy="keep findings.json and the folder tables/ together, or run the report again",
        ) from failure
