"""``feedbacknlp sql``."""

from __future__ import annotations

from pathlib import Path

import click

__all__ = ["command"]


@click.command(name="sql")
@click.argument("folder", type=click.Path(path_type=Path, file_okay=False), metavar="FOLDER")
@click.argument("query", metavar="QUERY")
@click.option(
    "--format",
    "form",
    type=click.Choice(["text", "csv", "json"]),
    default="text",
    show_default=True,
    help="How rows are printed.",
)
def command(folder: Path, query: str, form: str) -> None:
    """Ask the tables of the report in FOLDER; each file of FOLDER/tables is a table of its name.

    \b
    Examples:
      feedbacknlp sql report "SHOW TABLES"
      feedbacknlp sql report "SELECT name, n, impact FROM drivers ORDER BY impact LIMIT 5"
      feedbacknlp sql report "SELECT theme_id, count(*) AS n FROM mentions GROUP BY ALL ORDER BY n DESC" --format csv
    """
    from feedbacknlp.store import query_tables

    rows = query_tables(folder, query)
    if form == "csv":
        click.echo(rows.to_csv(index=False), nl=False)
    elif form == "json":
        click.echo(rows.to_json(orient="records", force_ascii=False, date_format="iso"))
    else:
        click.echo(rows.to_string(index=False) if len(rows) else "No rows.")
