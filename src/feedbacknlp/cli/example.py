"""``feedbacknlp example``."""

from __future__ import annotations

from importlib import resources
from pathlib import Path

import click

from feedbacknlp.cli.output import quote_path, tell_next

__all__ = ["command"]


@click.command(name="example")
@click.argument("folder", type=click.Path(path_type=Path, file_okay=False))
@click.option("--force", is_flag=True, help="Write over existing files.")
def command(folder: Path, force: bool) -> None:
    """Write the example shop's responses, comments, reviews, orders and study file into FOLDER.

    \b
    Examples:
      feedbacknlp example shop
      feedbacknlp example shop --force
    """
    from feedbacknlp.report import replace_file

    source = resources.files("feedbacknlp") / "examples" / "shop"
    if not source.is_dir():  # a checkout keeps the example beside the package, a wheel inside it
        source = Path(__file__).resolve().parents[3] / "examples" / "shop"
    existing = [path.name for path in source.iterdir() if (folder / path.name).exists()]
    if existing and not force:
        raise click.UsageError(f"{folder} already holds {', '.join(sorted(existing))}; --force writes over them.")
    for path in sorted(source.iterdir(), key=lambda path: path.name):
        with replace_file(folder / path.name) as written:
            written.write_bytes(path.read_bytes())
        click.echo(str(folder / path.name))
    tell_next(f"feedbacknlp report --study {quote_path(folder / 'feedback.toml')} --out report")
