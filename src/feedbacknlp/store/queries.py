"""SQL over a report's tables."""

from __future__ import annotations

from pathlib import Path

import pandas as pd

from feedbacknlp.errors import FileError, SettingError

__all__ = ["query_tables"]


def query_tables(folder: Path, sql: str) -> pd.DataFrame:
    """What a query gives.

    Parameters
    ----------
    folder : Path
        Of a report; each ``tables/NAME.parquet`` in it is a table of that name.
    sql : str
        In DuckDB's dialect. It can read these tables and nothing else: no file, no network.

    Raises
    ------
    FileError
        The folder holds no tables (FB183).
    SettingError
        The query is wrong (FB530).
    """
    import duckdb

    paths = sorted((folder / "tables").glob("*.parquet"))
    if not paths:
        raise FileError(
            "There are no tables here",
            code="FB183",
            where=str(folder),
            expected="the folder of a report, with tables/ in it",
            remedy="give the folder that feedbacknlp report wrote to",
        )
    with duckdb.connect(":memory:") as connection:
        allowed = ", ".join(_quote(str(path), "'") for path in paths)
        connection.execute(f"SET allowed_paths = [{allowed}]")
        for path in paths:
            name, place = _quote(path.stem, '"'), _quote(str(path), "'")
            connection.execute(f"CREATE VIEW {name} AS SELECT * FROM read_parquet({place})")
        connection.execute("SET enable_external_access = false")
        connection.execute("SET lock_configuration = true")
        try:
            result: pd.DataFrame = connection.execute(sql).df()
        except duckdb.Error as failure:
            raise SettingError(
                f"The query can not be answered: {str(failure).splitlines()[0]}",
                code="FB530",
                where="SQL",
                expected=_find_hint(str(failure)) or f"a query over {', '.join(path.stem for path in paths)}",
                remedy="SHOW TABLES lists the tables, DESCRIBE NAME a table's columns",
            ) from None
    return result


def _find_hint(told: str) -> str:
    """What DuckDB proposes in the place of a name that it does not know, '' where it proposes nothing."""
    lines = (line.strip() for line in told.splitlines()[1:])
    return next((line for line in lines if line.startswith(("Did you mean", "Candidate bindings"))), "")


def _quote(text: str, sign: str) -> str:
    return sign + text.replace(sign, 2 * sign) + sign
