"""``feedbacknlp explain``."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict
from pathlib import Path

import click

from feedbacknlp.cli.output import give_json, json_option

__all__ = ["command"]

_SHOWN = 10


@click.command(name="explain")
@click.argument("folder", type=click.Path(path_type=Path, file_okay=False, exists=True))
@click.argument("asked", metavar="DRIVER|FIGURE")
@click.option(
    "--rows", "all_rows", is_flag=True, help="Print the id of every response behind a figure, not the first ten."
)
@json_option
def command(folder: Path, asked: str, all_rows: bool, as_json: bool) -> None:
    """Tell where the figures of a driver, or one figure, come from: formula, source, base, filter, rows, seed, version.

    \b
    Examples:
      feedbacknlp explain report "Return difficulty"
      feedbacknlp explain report return_process:negative
      feedbacknlp explain report drivers/nps/return_process:negative.impact --rows
      feedbacknlp explain report drivers/nps/return_process:negative.impact --json
    """
    from feedbacknlp.explain import trace_figures
    from feedbacknlp.report import read_findings, to_plain

    findings = read_findings(folder)
    provenance = findings.provenance
    if as_json:
        rows = [to_plain(asdict(row)) for row in trace_figures(findings, asked)]
        give_json({"rows": rows, "provenance": to_plain(asdict(provenance))})
        return
    for row in trace_figures(findings, asked):
        click.echo(row.figure)
        click.echo(f"  filter   {'; '.join(row.filters)}")
        if row.base is not None:
            click.echo(f"  base     {row.base:,} answers")
        shown = row.responses if all_rows else row.responses[:_SHOWN]
        more = f" ... and {len(row.responses) - len(shown):,} more (--rows)" if len(shown) < len(row.responses) else ""
        if row.responses or row.base is not None:
            click.echo(f"  rows     {len(row.responses):,} responses: {', '.join(shown)}{more}")
        for figure in row.figures:
            name = figure.figure.removeprefix(row.figure)[1:]
            click.echo(f"  {name} = {_say(figure.value)}{_say_interval(figure.low, figure.high)}")
            click.echo(f"      formula  {figure.formula.text}")
            click.echo(f"      source   {figure.formula.source}")
        if row.corrected:
            click.echo(_say_corrected(row.corrected))
        click.echo()
    click.echo(f"seed     {provenance.seed}")
    click.echo(f"version  feedbacknlp {provenance.version}; settings {provenance.config}")
    click.echo(f"models   {', '.join(f'{part} {name}' for part, name in sorted(provenance.models.items()))}")
    click.echo(f"inputs   {', '.join(f'{name} {digest[:12]}' for name, digest in sorted(provenance.inputs.items()))}")


def _say_corrected(found: Mapping[str, float]) -> str:
    """The figures that a coding without errors would give, by the audit."""
    impact, gap = (
        f"{found[name]:.6g}{_say_interval(found[f'{name}_low'], found[f'{name}_high'])}"
        for name in ("impact", "difference")
    )
    return (
        f"  audit    the coding finds {found['recall']:.0%} of the mentions of this theme, {found['precision']:.0%} of "
        f"those it finds are right, and it shows {found['attenuation']:.0%} of the difference\n"
        f"      impact without these errors      {impact}\n"
        f"      score_with - score_without       {gap}\n"
        "      formula  impact x (1 - share) / (recall - share); difference / [precision x (recall - share) / "
        "(recall x (1 - share))]\n"
        "      source   Rogan & Gladen (1978); Aigner (1973), Journal of Econometrics 1:49-59"
    )


def _say(value: float | None) -> str:
    return "not defined" if value is None else f"{value:.6g}"


def _say_interval(low: float | None, high: float | None) -> str:
    return "" if low is None or high is None else f"   [{low:.6g}, {high:.6g}]"
