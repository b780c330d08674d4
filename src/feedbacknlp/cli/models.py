"""``feedbacknlp models``."""

from __future__ import annotations

import click

__all__ = ["command"]


@click.group(name="models")
def command() -> None:
    """Show and verify the models that read the text."""


@command.command(name="list")
@click.option("--scores", is_flag=True, help="Also print what each model reached, and where it is weak.")
def list_models(*, scores: bool) -> None:
    """Print each model's card."""
    from feedbacknlp.backends.catalogue import find_models, list_cards

    for card in list_cards(find_models()):
        size = sum((card.folder / name).stat().st_size for name, _ in card.files) / 2**20
        click.echo(f"{card.name} ({size:.1f} MiB, fingerprint {card.fingerprint})\n    {card.purpose}")
        click.echo(f"    source: {card.source}\n    licence: {card.licence}\n    {card.folder}")
        if scores:
            for name, value in card.scores:
                click.echo(f"    {value:8.3f}  {name}")
            for weakness in card.weaknesses:
                click.echo(f"    weak: {weakness}")


@command.command()
def verify() -> None:
    """Check every model file against the sha256 of its card."""
    from feedbacknlp.backends.catalogue import find_models, list_cards, verify_card

    for card in list_cards(find_models()):
        verify_card(card)
        click.echo(f"{card.name}: {len(card.files)} files as the card says")
