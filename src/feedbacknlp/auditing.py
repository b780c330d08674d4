"""An audit from report to report: the check sheet of Findings, and Findings with what the marked sheets say."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from feedbacknlp.errors import FileError

if TYPE_CHECKING:
    import pandas as pd

    from feedbacknlp.contracts import Findings

__all__ = ["read_check_sheet", "score_sheets", "write_check_sheet"]

_SHEET = "check"


def write_check_sheet(findings: Findings, path: str | Path, *, n: int = 200) -> int:
    """Write a blind, stratified check sheet.

    Parameters
    ----------
    findings : Findings
    path : Path
    n : int, default=200

    Returns
    -------
    int
        Statements on the sheet: fewer than ``n`` where there are no more. The same ones for the same findings.

    Raises
    ------
    FileError
        The folder can not be written to (FB194).
    """
    from feedbacknlp.audit import draw_statements, label_strata, tabulate_check
    from feedbacknlp.report import Form, write_forms

    statements, mentions = findings.rows["statements"], findings.rows["mentions"]
    drawn = draw_statements(label_strata(statements, mentions), n, seed=findings.provenance.seed)
    table, choices = tabulate_check(drawn, statements, _theme_ids(findings))
    themes = findings.themes[findings.themes["origin"] != "other"][["theme_id", "name", "definition"]].astype("str")
    write_forms(
        [
            Form(name=_SHEET, table=table, choices=choices, free_rows=0),
            Form(name="themes", table=themes, free_rows=0),
        ],
        Path(path),
    )
    return len(table)


def score_sheets(findings: Findings, paths: Sequence[str | Path]) -> Findings:
    """Findings with the table ``audit``: precision, recall, agreement and corrected share of each theme.

    Parameters
    ----------
    findings : Findings
        That the sheets were written from.
    paths : sequence of Path
        The marked sheets of one or two coders.

    Raises
    ------
    FileError
        A sheet can not be read or is no check sheet (FB196).
    SettingError
        A mark is wrong (FB506, with row and column).
    """
    from feedbacknlp.audit import label_strata, measure_accuracy, read_marks
    from feedbacknlp.explain import name_figures

    statements, mentions = findings.rows["statements"], findings.rows["mentions"]
    strata = label_strata(statements, mentions)
    theme_ids = _theme_ids(findings)
    coders = [
        read_marks(read_check_sheet(path), theme_ids=theme_ids, statement_ids=set(strata.index), where=str(path))
        for path in paths
    ]
    table = measure_accuracy(
        coders,
        mentions,
        strata,
        theme_ids,
        confidence=findings.thresholds.get("confidence", 0.95),
        seed=findings.provenance.seed,
    )
    return replace(findings, audit=name_figures({"audit": table}, findings.scales)["audit"])


def read_check_sheet(path: str | Path) -> pd.DataFrame:
    """A check sheet as a table of texts, marked or not.

    Raises
    ------
    FileError
        The file can not be read or is no check sheet (FB196).
    """
    from feedbacknlp.report import read_forms

    sheets = read_forms(Path(path))
    if _SHEET not in sheets:
        raise FileError(
            "This is no check sheet",
            code="FB196",
            where=str(path),
            expected=f"the sheet {_SHEET} that feedbacknlp audit sheet wrote",
        )
    return sheets[_SHEET]


def _theme_ids(findings: Findings) -> tuple[str, ...]:
    return tuple(findings.themes.loc[findings.themes["origin"] != "other", "theme_id"])
