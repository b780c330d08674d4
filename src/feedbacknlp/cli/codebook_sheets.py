"""``feedbacknlp codebook export`` and ``import``."""

from __future__ import annotations

from pathlib import Path

import click

from feedbacknlp.cli.codebook_edits import save_edit

__all__ = ["COMMANDS"]


@click.command(name="export", short_help="Write a codebook as an Excel sheet to edit.")
@click.argument("file")
@click.option(
    "--report",
    type=click.Path(path_type=Path, exists=True, file_okay=False),
    help="Folder of a report whose statements are to be looked over.",
)
@click.option("--out", type=click.Path(path_type=Path), default=Path("codebook.xlsx"), show_default=True)
def export_sheet(file: str, report: Path | None, out: Path) -> None:
    """Write FILE (a codebook) as an Excel sheet to edit.

    \b
    Examples:
      feedbacknlp codebook export mine.yaml --out mine.xlsx
      feedbacknlp codebook export mine.yaml --report report --out mine.xlsx
    """
    from feedbacknlp.report import read_findings
    from feedbacknlp.workbench import Workbench

    bench = Workbench.open(file)
    click.echo(str(bench.export(out, findings=read_findings(report) if report else None)))


@click.command(name="import", short_help="Put an edited Excel sheet back into its codebook.")
@click.argument("sheet", type=click.Path(path_type=Path, exists=True, dir_okay=False))
@click.argument("file", type=click.Path(path_type=Path, exists=True, dir_okay=False))
@click.option("--out", type=click.Path(path_type=Path), help="Write here and leave FILE as it is.")
@click.option("--note", default="", help="Why, for the change log.")
def import_sheet(sheet: Path, file: Path, out: Path | None, note: str) -> None:
    """Put the edits of SHEET into FILE, the codebook that it was exported from.

    \b
    Example:
      feedbacknlp codebook import mine.xlsx mine.yaml --note "after the workshop"
    """
    from feedbacknlp.workbench import Workbench

    save_edit(Workbench.open(file).import_sheet(sheet, note=note), out or file)


COMMANDS = (export_sheet, import_sheet)
