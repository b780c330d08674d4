"""``feedbacknlp init``."""

from __future__ import annotations

from pathlib import Path

import click

from feedbacknlp.cli.options import files_and_study, open_study
from feedbacknlp.cli.output import quote_path, tell_next

__all__ = ["command"]


@click.command(name="init")
@files_and_study
@click.option(
    "--out",
    type=click.Path(path_type=Path, dir_okay=False),
    default=Path("feedback.toml"),
    show_default=True,
    help="The study file to write.",
)
@click.option("--force", is_flag=True, help="Write over an existing file.")
def command(files: tuple[Path, ...], study: Path | None, out: Path, force: bool) -> None:
    """Write a study file for FILE... that fixes every choice the tool would make: files, columns, scores, scales,
    joins, waves.

    \b
    Examples:
      feedbacknlp init survey.csv
      feedbacknlp init responses.csv comments.csv orders.csv --out q3.toml
    """
    from feedbacknlp.ingest import suggest_study
    from feedbacknlp.report import write_text

    if out.exists() and not force:
        raise click.UsageError(f"{out} exists; --force writes over it.")
    given = open_study(files, study)
    write_text(out, suggest_study(list(given.paths), given.config, folder=out.parent))
    click.echo(str(out))
    tell_next(f"feedbacknlp report --study {quote_path(out)} --out report")
