"""``feedbacknlp check``."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from feedbacknlp.cli.options import files_and_study, open_study
from feedbacknlp.cli.output import get_level, give_json, json_option

if TYPE_CHECKING:
    from feedbacknlp.contracts import Findings, Ingested, Ledger

__all__ = ["command", "tell_input", "tell_ledger"]


@click.command(name="check")
@files_and_study
@json_option
def command(files: tuple[Path, ...], study: Path | None, as_json: bool) -> None:
    """Show what FILE... are taken for, how they join and what is left out. Opens no model and writes nothing.

    \b
    Examples:
      feedbacknlp check survey.csv
      feedbacknlp check responses.csv comments.csv orders.csv
      feedbacknlp check --study feedback.toml --quiet
      feedbacknlp check survey.csv --json
    """
    given = open_study(files, study)
    codebook = given.codebook  # its faults, and those of an earlier wave's report, are told before the long run
    ingested = given.ingest()
    if as_json:
        from feedbacknlp.cli.described import describe_ingested

        give_json(describe_ingested(ingested))
    elif get_level() == "quiet":
        click.echo(count_input(ingested))
    else:
        lines = [
            *tell_input(ingested),
            f"codebook {codebook.id}, version {codebook.version}: {len(codebook.themes)} themes",
        ]
        click.echo("\n".join([*lines, count_input(ingested), *tell_ledger(ingested.ledger)]))


def tell_input(given: Ingested | Findings) -> list[str]:
    """What the files were taken for, and the scores, as lines of plain text."""
    lines: list[str] = []
    for source in given.sources:
        lines.append(f"{source.name}: {source.role}, {source.rows:,} rows ({source.form}; layout: {source.layout})")
        lines += [f"    {column} -> {taken}: {why}" for column, taken, why in source.columns]
        lines += [f"    not used: {', '.join(source.unused)}"] if source.unused else []
    for scale in given.scales:
        bands = ", ".join(f"{band.name} {band.low:g}-{band.high:g}" for band in scale.bands)
        direction = "high is good" if scale.high_is_good else "low is good"
        lines.append(f"score {scale.kind} ({scale.question}): {scale.low:g}-{scale.high:g}, {direction}; {bands}")
        lines.append(f"    metric {scale.metric_name}; {scale.why}")
    return lines


def count_input(ingested: Ingested) -> str:
    """How much there is, in one line."""
    waves = ", ".join(ingested.waves) or "none"
    return f"{len(ingested.responses):,} scores, {len(ingested.comments):,} comments, waves: {waves}"


def tell_ledger(ledger: Ledger) -> list[str]:
    """What became of the rows, as lines of plain text."""
    lines = ["Ledger"]
    for line in ledger.lines:
        rows = (
            f" (rows {', '.join(map(str, line.row_numbers))}{' ...' if line.rows > len(line.row_numbers) else ''})"
            if line.row_numbers
            else ""
        )
        reason = f": {line.reason}" if line.reason else ""
        lines.append(f"    {line.source}: {line.event.replace('_', ' ')} {line.rows:,}{reason}{rows}")
    return lines
