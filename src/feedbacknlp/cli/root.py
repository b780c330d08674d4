"""The group of commands; each is imported only when it is called, so that ``--help`` is quick."""

from __future__ import annotations

from difflib import get_close_matches
from importlib import import_module

import click

from feedbacknlp import __version__
from feedbacknlp.cli.output import colour
from feedbacknlp.cli.own_process import collect_garbage_seldom, keep_unneeded_libraries_out
from feedbacknlp.errors import FeedbackError

__all__ = ["main"]

_COMMANDS = {
    "report": ("feedbacknlp.cli.report", "Read files, write the page, the workbook and the tables."),
    "check": ("feedbacknlp.cli.check", "Show what the files are taken for and how they join; opens no model."),
    "init": ("feedbacknlp.cli.init", "Write a study file that fixes every choice."),
    "codebook": ("feedbacknlp.cli.codebook", "Show, draft, edit and compare codebooks."),
    "audit": ("feedbacknlp.cli.audit", "Check the coding by hand: a blind sheet out, the marked sheet in."),
    "models": ("feedbacknlp.cli.models", "Show and verify the models that read the text."),
    "explain": ("feedbacknlp.cli.explain", "Tell where a figure of a report comes from."),
    "example": ("feedbacknlp.cli.example", "Write the example shop's files into a folder."),
    "sql": ("feedbacknlp.cli.sql", "Ask a report's tables in SQL."),
    "render": ("feedbacknlp.cli.render", "Render saved findings again, without models."),
    "completion": ("feedbacknlp.cli.completion", "Print the script that completes commands in your shell."),
}


class _LazyGroup(click.Group):
    """A group that knows its commands by name and loads one when it is asked for."""

    def list_commands(self, ctx: click.Context) -> list[str]:  # noqa: ARG002 click's signature
        """Names in the order a newcomer needs them."""
        return list(_COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:  # noqa: ARG002 click's signature
        """The command, imported now."""
        if cmd_name not in _COMMANDS:
            return None
        keep_unneeded_libraries_out()
        collect_garbage_seldom()
        command: click.Command = import_module(_COMMANDS[cmd_name][0]).command
        return command

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        """As click's, with the name that is most like a mistyped one; click knows no name of a lazy group."""
        if args[0] not in _COMMANDS and not args[0].startswith("-") and not ctx.resilient_parsing:
            alike = get_close_matches(args[0], _COMMANDS, n=1)
            hint = f" Did you mean '{alike[0]}'?" if alike else ""
            ctx.fail(f"No such command '{args[0]}'.{hint}")
        return super().resolve_command(ctx, args)

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:  # noqa: ARG002 click's signature
        """The list of commands without importing one."""
        with formatter.section("Commands"):
            formatter.write_dl([(name, text) for name, (_, text) in _COMMANDS.items()])

    def invoke(self, ctx: click.Context) -> object:
        """Run; a fault that a person can mend becomes a message and exit code 1."""
        try:
            return super().invoke(ctx)
        except FeedbackError as failure:
            raise _Told(str(failure)) from None
        except KeyboardInterrupt:
            raise _Stopped("Stopped. Every file in the output folder is whole or as it was before.") from None


class _Told(click.ClickException):
    """A FeedbackError on the terminal: the message, no trace."""

    def show(self, file: object = None) -> None:  # noqa: ARG002 click's signature
        """Print to standard error."""
        click.secho("Error: ", fg="red", bold=True, err=True, nl=False, color=colour())
        click.echo(self.message, err=True)


class _Stopped(click.ClickException):
    """Ctrl-C: a line, no trace, and the exit code that shells use for it (128 + SIGINT)."""

    exit_code = 130

    def show(self, file: object = None) -> None:  # noqa: ARG002 click's signature
        """Print to standard error."""
        click.echo(f"\n{self.message}", err=True)


@click.group(cls=_LazyGroup, context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100})
@click.version_option(__version__, prog_name="feedbacknlp")
def main() -> None:
    """Why customers score you the way they do.

    \b
    feedbacknlp report survey.csv --out report     a page, a workbook and tables
    feedbacknlp check survey.csv orders.csv        what is taken for what
    feedbacknlp example shop                       files to try it with

    \b
    feedbacknlp COMMAND --help shows examples of each command.
    Exit codes: 0 done, 1 something in the files, the settings or the codebook is wrong (told with a code such
    as FB203), 2 the command was mistyped, 130 stopped with Ctrl-C.
    Results go to standard output, progress and messages to standard error. Colours and bars are shown on a
    terminal only; NO_COLOR=1 turns colours off.
    """
