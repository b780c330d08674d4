"""``feedbacknlp codebook draft``, ``apply`` and ``diff``: what a codebook does with the data."""

from __future__ import annotations

from collections import Counter
from collections.abc import Hashable
from itertools import groupby
from pathlib import Path
from typing import Any

import click

from feedbacknlp.cli.codebook_edits import save_edit
from feedbacknlp.cli.options import files_and_study, model_options, open_study

__all__ = ["COMMANDS"]

_STORE = click.option(
    "--store", type=click.Path(path_type=Path, file_okay=False), help="Folder that keeps vectors between runs."
)
_MOST = 12


@click.command(short_help="Draft a codebook from what files speak of.")
@files_and_study
@click.option("--codebook", default="none", show_default=True, help="Themes that are there already, as name or file.")
@click.option("--out", type=click.Path(path_type=Path), default=Path("codebook.yaml"), show_default=True)
@click.option("--note", default="", help="For the change log.")
@click.option("--force", is_flag=True, help="Write over an existing file.")
@model_options
@_STORE
def draft(
    files: tuple[Path, ...],
    study: Path | None,
    codebook: str,
    out: Path,
    note: str,
    force: bool,
    encoder: str | None,
    device: str | None,
    store: Path | None,
) -> None:
    """Draft a codebook from what FILE... speak of.

    Themes of --codebook that a person wrote, edited or pinned stay word for word; those of an earlier draft are
    looked for anew.

    \b
    Examples:
      feedbacknlp codebook draft survey.csv --out mine.yaml
      feedbacknlp codebook draft q3.csv --codebook mine.yaml --out mine.yaml --note "third quarter"
    """
    from feedbacknlp.workbench import Workbench

    if out.exists() and not force and out != Path(codebook):
        raise click.UsageError(f"{out} exists; --force writes over it.")
    given = open_study(files, study, store=store, codebook=codebook, encoder=encoder, device=device)
    bench = Workbench.open(codebook).draft(given, note=note)
    if not bench.codebook.themes:
        raise click.ClickException(
            "No theme was found: there are too few statements, or they have too little in common."
        )
    save_edit(bench.named(out.stem) if codebook == "none" else bench, out)


@click.command(short_help="Code files with a codebook: a row a mention.")
@click.argument("codebook")
@files_and_study
@click.option("--out", type=click.Path(path_type=Path), default=Path("coded.csv"), show_default=True)
@model_options
@_STORE
def apply(
    codebook: str, files: tuple[Path, ...], study: Path | None, out: Path, encoder: str | None, device: str | None,
    store: Path | None,
) -> None:
    """Code FILE... with CODEBOOK and write a row a mention, masked: the themes only, without a report.

    \b
    Example:
      feedbacknlp codebook apply mine.yaml survey.csv --out coded.csv
    """
    from feedbacknlp.report import write_text
    from feedbacknlp.workbench import Workbench

    given = open_study(files, study, store=store, codebook=codebook, encoder=encoder, device=device)
    coded = Workbench.open(codebook).apply(given)
    write_text(out, coded.to_csv(index=False, lineterminator="\n"))
    share = (coded["theme_id"] != "other").groupby(coded["statement_id"]).any().mean() if len(coded) else 0.0
    click.echo(f"{out}: {len(coded):,} mentions, {share:.0%} of the statements with content in a theme")


@click.command(short_help="Show what the edits between two codebooks move.")
@click.argument("before")
@click.argument("after")
@files_and_study
@click.option("--examples/--no-examples", default=True, show_default=True, help="Print masked statements that moved.")
@model_options
@_STORE
def diff(
    before: str,
    after: str,
    files: tuple[Path, ...],
    study: Path | None,
    examples: bool,
    encoder: str | None,
    device: str | None,
    store: Path | None,
) -> None:
    """Show what the edits between the codebooks BEFORE and AFTER move in FILE...: counts, score, examples.

    \b
    Examples:
      feedbacknlp codebook diff before.yaml mine.yaml survey.csv
      feedbacknlp codebook diff before.yaml mine.yaml --study feedback.toml --no-examples
    """
    from feedbacknlp.workbench import Workbench

    old, new = Workbench.open(before), Workbench.open(after)
    found = new.diff(old, open_study(files, study, store=store, codebook=after, encoder=encoder, device=device))
    for line in _tell_edits(found.edits.to_dict("records")):
        click.echo(line)
    click.echo()
    click.echo(f"{'theme':32} {'before':>7} {'after':>7} {'gained':>7} {'lost':>7} {'score':>8} {'now':>8}")
    for row in found.themes.to_dict("records"):
        if row["gained"] or row["lost"]:
            click.echo(
                f"{row['theme_id']:32} {row['before']:7,} {row['after']:7,} {row['gained']:7,} {row['lost']:7,} "
                f"{_score(row['score_before'])} {_score(row['score_after'])}"
            )
    click.echo()
    for move in found.moves.head(_MOST).to_dict("records"):
        before_move, after_move = move["theme_before"] or "(nothing)", move["theme_after"] or "(nothing)"
        click.echo(f"{before_move} -> {after_move}: {move['statements']:,}")
        for text in move["examples"] if examples else ():
            click.echo(f"    {' '.join(text.split())[:160]}")


def _tell_edits(edits: list[dict[Hashable, Any]]) -> list[str]:
    """A line an edit; corrections of the same themes one after the other are one line."""

    def alike(edit: dict[Hashable, Any]) -> tuple[object, ...]:
        return edit["action"], edit["themes"], edit["version"] if edit["action"] != "correct" else 0

    lines = []
    for run in (list(run) for _, run in groupby(edits, key=alike)):
        first, last, moved = run[0]["version"], run[-1]["version"], run[0]["statements"]
        versions = f"version {first}" if first == last else f"versions {first} to {last}"
        notes = Counter(edit["note"] for edit in run if edit["note"])
        told = "; ".join(f"{note}, {times} times" if times > 1 else note for note, times in notes.items())
        count = f"{moved:,} statement{'' if moved == 1 else 's'} moved"
        lines.append(f"{versions}, {run[0]['action']} {run[0]['themes']}: {count}" + (f" ({told})" if told else ""))
    return lines


def _score(value: float) -> str:
    return f"{value:8.1f}" if value == value else f"{'-':>8}"


COMMANDS = (draft, apply, diff)
