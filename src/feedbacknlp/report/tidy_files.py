"""Tables for other programs: the data dictionary beside the Parquet files, and the tables as CSV."""

from __future__ import annotations

import csv
import io
from pathlib import Path

import pandas as pd

from feedbacknlp.contracts import Findings
from feedbacknlp.contracts.dictionary import WRITTEN_TABLES, describe_column
from feedbacknlp.report.atomic import write_text
from feedbacknlp.report.requests_file import tame_cell
from feedbacknlp.report.saved import list_tables

__all__ = ["DICTIONARY_COLUMNS", "write_csv_tables", "write_dictionary"]

DICTIONARY_COLUMNS = ("table", "column", "type", "may_be_missing", "values", "meaning")


def write_dictionary(findings: Findings, path: Path) -> Path:
    """Write a row for each column of each table that is written: its type, its values and what it means.

    Parameters
    ----------
    findings : Findings
    path : Path
        A CSV file, UTF-8.

    Raises
    ------
    FileError
        The folder can not be written to (FB194).
    """
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow(DICTIONARY_COLUMNS)
    tables = list_tables(findings)
    for table in (name for name in WRITTEN_TABLES if name in tables):
        for column in tables[table].columns:
            told = describe_column(table, str(column))
            missing = "yes" if told.may_be_missing else "no"
            writer.writerow((table, column, told.kind, missing, " | ".join(told.allowed), told.meaning))
    return write_text(path, out.getvalue())


def write_csv_tables(findings: Findings, folder: Path) -> dict[str, Path]:
    """Write each table as ``NAME.csv``.

    UTF-8, comma-separated, times in ISO 8601 (UTC, to the second), numbers in the shortest form that reads back the
    same, missing cells empty. A text that a spreadsheet would take for a formula has an apostrophe before it; the
    Parquet files hold it as it is.

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
    written = {}
    for name, frame in list_tables(findings).items():
        tame = frame.copy(deep=False)
        for column in frame.columns:
            if pd.api.types.is_string_dtype(frame[column]):
                tame[column] = frame[column].map(tame_cell, na_action="ignore")
        text = tame.to_csv(index=False, lineterminator="\n", date_format="%Y-%m-%dT%H:%M:%SZ")
        written[name] = write_text(folder / f"{name}.csv", text)
    return written
