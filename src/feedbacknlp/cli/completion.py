"""``feedbacknlp completion``."""

from __future__ import annotations

import click
from click.shell_completion import BashComplete, FishComplete, ShellComplete, ZshComplete

__all__ = ["command"]

_SHELLS: dict[str, type[ShellComplete]] = {"bash": BashComplete, "zsh": ZshComplete, "fish": FishComplete}
_PROGRAM = "feedbacknlp"


@click.command(name="completion")
@click.argument("shell", type=click.Choice(list(_SHELLS)))
def command(shell: str) -> None:
    """Print the script with which SHELL completes commands, options and file names.

    \b
    Examples:
      feedbacknlp completion bash >> ~/.bashrc
      feedbacknlp completion zsh >> ~/.zshrc
      feedbacknlp completion fish > ~/.config/fish/completions/feedbacknlp.fish
    """
    # the template itself: click's source() looks for the shell first, which need not be on the machine that writes it
    chosen = _SHELLS[shell](click.Command(_PROGRAM), {}, _PROGRAM, "_FEEDBACKNLP_COMPLETE")
    click.echo(chosen.source_template % chosen.source_vars())
