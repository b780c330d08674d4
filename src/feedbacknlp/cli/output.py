"""How much a command tells and in which form: ``--quiet``, ``--verbose``, ``--json``; results go to standard output,
everything else to standard error."""

from __future__ import annotations

import json
import os
from collections.abc import Callable
from pathlib import Path
from typing import Any, TypeVar

import click

from feedbacknlp.progress import Level

__all__ = [
    "colour",
    "get_level",
    "give_json",
    "json_option",
    "level_options",
    "quote_path",
    "tell",
    "tell_more",
    "tell_next",
]

Function = TypeVar("Function", bound=Callable[..., Any])

_LEVEL = "feedbacknlp.level"


def level_options(function: Function) -> Function:
    """``--quiet`` and ``--verbose``; the last one given counts."""
    for long, short, level, text in (
        ("--verbose", "-v", "verbose", "Tell every step with its seconds, on standard error."),
        ("--quiet", "-q", "quiet", "Print the result only, no progress."),
    ):
        function = click.option(
            long, short, is_flag=True, expose_value=False, flag_value=level, callback=_keep_level, help=text
        )(function)
    return function


def json_option(function: Function) -> Function:
    """``--json`` as the argument ``as_json``."""
    return click.option("--json", "as_json", is_flag=True, help="Print the result as JSON.")(function)


def get_level() -> Level:
    """What the running command was told to tell."""
    level: Level = click.get_current_context().meta.get(_LEVEL, "normal")
    return level


def tell(text: str = "") -> None:
    """Print unless the command is to be quiet."""
    if get_level() != "quiet":
        click.echo(text)


def tell_more(text: str) -> None:
    """Print on standard error where the command was asked to be verbose."""
    if get_level() == "verbose":
        click.echo(text, err=True)


def give_json(content: object) -> None:
    """Print one JSON document: keys sorted, UTF-8, no NaN."""
    click.echo(json.dumps(content, sort_keys=True, ensure_ascii=False, indent=1, allow_nan=False))


def tell_next(command: str) -> None:
    """Print the command that comes next, set apart from the result."""
    click.echo(f"\nNext:\n  {command}")


def quote_path(path: Path) -> str:
    """A path to copy into a command; double quotes are understood by the shells of all systems."""
    return f'"{path}"' if " " in str(path) else str(path)


def colour() -> bool | None:
    """No colour where NO_COLOR is set and not empty (https://no-color.org); else click decides: a terminal only."""
    return False if os.environ.get("NO_COLOR") else None


def _keep_level(context: click.Context, parameter: click.Parameter, value: object) -> None:  # noqa: ARG001 click's signature
    if value:
        context.meta[_LEVEL] = value
