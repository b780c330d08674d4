"""``feedbacknlp codebook``."""

from __future__ import annotations

import click

__all__ = ["command"]


@click.group(name="codebook")
def command() -> None:
    """Show or check a codebook (code frame)."""


@command.command()
@click.argument("name", default="online-shop")
@click.option("--yaml", "as_yaml", is_flag=True, help="Print the whole file, as a start for your own.")
@click.option("--language", default="en", show_default=True, help="Language of names and definitions.")
def show(name: str, as_yaml: bool, language: str) -> None:
    """Print the themes of NAME (a built-in codebook or a YAML file)."""
    from feedbacknlp.contracts import pick_text
    from feedbacknlp.understand.codebook_file import read_codebook, write_codebook

    codebook = read_codebook(name)
    if as_yaml:
        click.echo(write_codebook(codebook), nl=False)
        return
    for theme in codebook.themes:
        click.echo(f"{theme.id:28} {pick_text(theme.name, language)}: {pick_text(theme.definition, language)}")


@command.command()
@click.argument("file")
def check(file: str) -> None:
    """Check a codebook FILE and tell every fault at once."""
    from feedbacknlp.understand.codebook_file import read_codebook

    codebook = read_codebook(file)
    bare = [theme.id for theme in codebook.themes if not theme.definition and not theme.examples]
    click.echo(f"{codebook.id}, version {codebook.version}: {len(codebook.themes)} themes, no fault")
    if bare:
        click.echo(f"without definition and examples, so read by their names alone: {', '.join(bare)}")
