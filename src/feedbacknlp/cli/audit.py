"""``feedbacknlp audit``."""

from __future__ import annotations

from collections.abc import Hashable, Mapping
from pathlib import Path
from typing import Any

import click

from feedbacknlp.cli.output import give_json, json_option, quote_path, tell_next

__all__ = ["command"]

_REPORT = click.argument("report", type=click.Path(path_type=Path, exists=True, file_okay=False))


@click.group(name="audit")
def command() -> None:
    """Check by hand how well the comments of a REPORT's folder were coded."""


@command.command(short_help="Write a blind check sheet to mark.")
@_REPORT
@click.option("--n", type=click.IntRange(min=1), default=200, show_default=True, help="Statements to check.")
@click.option(
    "--out", type=click.Path(path_type=Path), default=Path("check.xlsx"), show_default=True, help="The sheet to write."
)
def sheet(report: Path, n: int, out: Path) -> None:
    """Write a blind check sheet: masked statements of every theme, without a word of how they were coded.

    \b
    Examples:
      feedbacknlp audit sheet report
      feedbacknlp audit sheet report --n 400 --out check.xlsx
    """
    from feedbacknlp.auditing import write_check_sheet
    from feedbacknlp.report import read_findings

    drawn = write_check_sheet(read_findings(report), out, n=n)
    click.echo(f"{out}: {drawn} statements. Pick the themes of each, or (none).")
    tell_next(f"feedbacknlp audit score {quote_path(report)} {quote_path(out)}")


@command.command(short_help="Read marked sheets: precision, recall, shares.")
@_REPORT
@click.argument("sheets", nargs=-1, required=True, type=click.Path(path_type=Path, exists=True, dir_okay=False))
@json_option
def score(report: Path, sheets: tuple[Path, ...], as_json: bool) -> None:
    """Read one or two marked SHEETS; print and keep precision, recall, agreement and corrected shares.

    The figures become the table audit of the REPORT, whose files are written again.

    \b
    Examples:
      feedbacknlp audit score report check.xlsx
      feedbacknlp audit score report anna.xlsx bo.xlsx --json
    """
    from feedbacknlp.auditing import score_sheets
    from feedbacknlp.report import read_findings, to_records, write_report

    if len(sheets) > 2:
        raise click.UsageError("One sheet, or those of two coders.")
    findings = score_sheets(read_findings(report), sheets)
    write_report(findings, report)
    if as_json:
        give_json({"audit": to_records(findings.audit)})
        return
    head = f"{'theme':32} {'coded':>6} {'marked':>6}  {'precision':>17}  {'recall':>17} {'alpha':>6} {'coders':>6}"
    click.echo(f"{head}  {'share':>6}  corrected")
    for row in findings.audit.to_dict("records"):
        click.echo(
            f"{row['theme_id']:32} {row['coded']:6} {row['marked']:6.1f}  {_span(row, 'precision')}  "
            f"{_span(row, 'recall')} {_figure(row['alpha'])} {_figure(row['alpha_coders'])}  "
            f"{_figure(row['share'])}  {_span(row, 'corrected')}"
        )


def _figure(value: float) -> str:
    return f"{value:6.2f}" if value == value else f"{'-':>6}"


def _span(row: Mapping[Hashable, Any], name: str) -> str:
    """A figure with its interval."""
    value, low, high = row[name], row[f"{name}_low"], row[f"{name}_high"]
    return f"{value:5.2f} ({low:.2f}-{high:.2f})" if value == value else f"{'-':>17}"
