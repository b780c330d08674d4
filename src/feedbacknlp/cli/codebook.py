"""``feedbacknlp codebook``."""

from __future__ import annotations

import click

from feedbacknlp.cli import codebook_edits, codebook_runs, codebook_sheets
from feedbacknlp.cli.output import give_json, json_option

__all__ = ["command"]


class _InOrder(click.Group):
    """A group that lists its commands in the order in which they were added."""

    def list_commands(self, ctx: click.Context) -> list[str]:  # noqa: ARG002 click's signature
        """Names in the order of a codebook's life."""
        return list(self.commands)


@click.group(name="codebook", cls=_InOrder)
def command() -> None:
    """Show, draft and edit a codebook (code frame).

    \b
    Edits write FILE in place, add one to its version and a line to its change log; keep it under git.
    """


@command.command()
@click.argument("name", default="online-shop")
@click.option("--yaml", "as_yaml", is_flag=True, help="Print the whole file, as a start for your own.")
@click.option("--language", default="en", show_default=True, help="Language of names and definitions.")
@click.option("--log", is_flag=True, help="Print the change log, and what is forbidden, corrected and retired.")
@json_option
def show(name: str, as_yaml: bool, language: str, log: bool, as_json: bool) -> None:
    """Print the themes of NAME (a built-in codebook or a YAML file).

    \b
    Examples:
      feedbacknlp codebook show
      feedbacknlp codebook show online-shop --yaml > mine.yaml
      feedbacknlp codebook show mine.yaml --log
      feedbacknlp codebook show mine.yaml --json
    """
    from feedbacknlp.contracts import pick_text
    from feedbacknlp.understand.codebook_file import read_codebook, write_codebook

    codebook = read_codebook(name)
    if as_json:
        import yaml

        give_json(yaml.safe_load(write_codebook(codebook)))
        return
    if as_yaml:
        click.echo(write_codebook(codebook), nl=False)
        return
    if log:
        for edit in codebook.changes:
            click.echo(f"{edit.version:4} {edit.action:8} {' '.join(edit.themes)}  {edit.note}".rstrip())
        for old in codebook.retired:
            click.echo(f"retired: {old}" + (f" -> {codebook.follow(old)}" if codebook.follow(old) else ""))
        for entry in codebook.forbidden:
            what = f"theme {entry.theme.id}" if entry.theme else f"wording {entry.wording!r}"
            click.echo(f"forbidden: {what}" + (f" for {entry.theme_id}" if entry.theme_id else ""))
        click.echo(f"corrections: {len(codebook.corrections)}")
        return
    for theme in codebook.themes:
        marks = [
            *(["pinned"] if theme.pinned else []),
            *(["draft"] if theme.origin == "discovered" else []),
            *([f"with {', '.join(part.id for part in theme.parts)}"] if theme.parts else []),
        ]
        shown = f" [{'; '.join(marks)}]" if marks else ""
        click.echo(f"{theme.id:28} {pick_text(theme.name, language)}: {pick_text(theme.definition, language)}{shown}")


@command.command()
@click.argument("file")
def check(file: str) -> None:
    """Check a codebook FILE and tell every fault at once.

    \b
    Example:
      feedbacknlp codebook check mine.yaml
    """
    from feedbacknlp.understand.codebook_file import read_codebook

    codebook = read_codebook(file)
    bare = [theme.id for theme in codebook.themes if not theme.definition and not theme.examples]
    click.echo(f"{codebook.id}, version {codebook.version}: {len(codebook.themes)} themes, no fault")
    if bare:
        click.echo(f"without definition and examples, so read by their names alone: {', '.join(bare)}")


for part in (codebook_runs, codebook_edits, codebook_sheets):
    for found in part.COMMANDS:
        command.add_command(found)
