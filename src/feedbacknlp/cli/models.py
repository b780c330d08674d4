"""``feedbacknlp models``."""

from __future__ import annotations

import click

from feedbacknlp.cli.output import give_json, json_option

__all__ = ["command"]


@click.group(name="models")
def command() -> None:
    """Show and verify the models that read the text."""


@command.command(name="list")
@click.option("--scores", is_flag=True, help="Also print what each model reached, and where it is weak.")
@json_option
def list_models(*, scores: bool, as_json: bool) -> None:
    """Print each model's card.

    \b
    Examples:
      feedbacknlp models list
      feedbacknlp models list --scores
      feedbacknlp models list --json
    """
    from feedbacknlp.backends.catalogue import find_models, list_cards

    if as_json:
        from feedbacknlp.cli.described import describe_card

        give_json({"models": [describe_card(card) for card in list_cards(find_models())]})
        return
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
    """Check every model file against the sha256 of its card.

    \b
    Example:
      feedbacknlp models verify
    """
    from feedbacknlp.backends.catalogue import find_models, list_cards, verify_card

    for card in list_cards(find_models()):
        verify_card(card)
        click.echo(f"{card.name}: {len(card.files)} files as the card says")
