"""``feedbacknlp render``."""

from __future__ import annotations

from pathlib import Path

import click

__all__ = ["command"]


@click.command(name="render")
@click.argument("folder", type=click.Path(path_type=Path, file_okay=False, exists=True))
@click.option(
    "--out", type=click.Path(path_type=Path, file_okay=False), help="Folder to write into; FOLDER itself by default."
)
@click.option(
    "--language", type=click.Choice(["en", "zh-Hans", "zh-Hant", "nb"]), help="Language of the report's own words."
)
@click.option("--pptx", is_flag=True, help="Write report.pptx too: five slides with native charts.")
@click.option("--pdf", is_flag=True, help="Print the page to report.pdf too, by an installed Chrome or Edge.")
@click.option("--csv", is_flag=True, help="Write the tables as csv/*.csv too.")
def command(folder: Path, out: Path | None, language: str | None, pptx: bool, pdf: bool, csv: bool) -> None:
    """Render the findings saved in FOLDER again: page and workbook, without models and without the input files.

    \b
    Examples:
      feedbacknlp render report
      feedbacknlp render report --language nb --out rapport
      feedbacknlp render report --csv --pptx --pdf
    """
    from feedbacknlp.report import find_browser, read_findings, write_report
    from feedbacknlp.retelling import retell_findings

    if pdf:
        find_browser()
    findings = read_findings(folder)
    shown = retell_findings(findings, language) if language else findings
    written = write_report(shown, out or folder, slides=pptx, pdf=pdf, csv=csv)
    click.echo(str(written["page"]))
