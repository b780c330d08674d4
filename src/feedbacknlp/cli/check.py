"""``feedbacknlp check``."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from feedbacknlp.cli.options import files_and_study, open_study

if TYPE_CHECKING:
    from feedbacknlp.contracts import Ingested

__all__ = ["command", "describe_ingested"]


@click.command(name="check")
@files_and_study
def command(files: tuple[Path, ...], study: Path | None) -> None:
    """Show what FILE... are taken for, how they join and what is left out. Opens no model and writes nothing."""
    click.echo(describe_ingested(open_study(files, study).ingest()))


def describe_ingested(ingested: Ingested) -> str:
    """What was taken for what, the scores and the Ledger, as plain text."""
    lines: list[str] = []
    for source in ingested.sources:
        lines.append(f"{source.name}: {source.role}, {source.rows:,} rows ({source.form}; layout: {source.layout})")
        lines += [f"    {column} -> {taken}: {why}" for column, taken, why in source.columns]
        lines += [f"    not used: {', '.join(source.unused)}"] if source.unused else []
    for scale in ingested.scales:
        bands = ", ".join(f"{band.name} {band.low:g}-{band.high:g}" for band in scale.bands)
        direction = "high is good" if scale.high_is_good else "low is good"
        lines.append(f"score {scale.kind} ({scale.question}): {scale.low:g}-{scale.high:g}, {direction}; {bands}")
        lines.append(f"    metric {scale.metric_name}; {scale.why}")
    waves = ", ".join(ingested.waves) or "none"
    lines.append(f"{len(ingested.responses):,} scores, {len(ingested.comments):,} comments, waves: {waves}")
    lines.append("Ledger")
    for line in ingested.ledger.lines:
        rows = (
            f" (rows {', '.join(map(str, line.row_numbers))}{' ...' if line.rows > len(line.row_numbers) else ''})"
            if line.row_numbers
            else ""
        )
        lines.append(f"    {line.source}: {line.event.replace('_', ' ')} {line.rows:,}: {line.reason}{rows}")
    return "\n".join(lines)
