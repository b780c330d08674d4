"""Options that several commands share, and the study they describe."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

import click

from feedbacknlp.cli.output import get_level, level_options

if TYPE_CHECKING:
    from feedbacknlp.study import Study

__all__ = ["encoder_option", "files_and_study", "open_study"]

Function = TypeVar("Function", bound=Callable[..., Any])


def files_and_study(function: Function) -> Function:
    """FILE..., --study, --quiet and --verbose."""
    function = click.option(
        "--study", type=click.Path(path_type=Path), help="Study file (feedback.toml) that fixes the choices."
    )(level_options(function))
    return click.argument("files", nargs=-1, type=click.Path(path_type=Path), metavar="FILE...")(function)


def encoder_option(function: Function) -> Function:
    """--encoder."""
    return click.option(
        "--encoder",
        help="default or fast: the two that ship; auto, which is taken if nothing is said: default up to 200,000 "
        "comments, fast above; else folder or hub name of a sentence-transformers model.",
    )(function)


def open_study(
    files: tuple[Path, ...],
    study: Path | None,
    *,
    store: Path | None = None,
    spark: str | None = None,
    encoder: str | None = None,
    **settings: object,
) -> Study:
    """The Study of a command's arguments; settings that were not given (None) leave the study file's value."""
    from feedbacknlp.progress import BarProgress
    from feedbacknlp.study import Study

    if not files and study is None:
        raise click.UsageError("Name at least one file, or a study file with --study.")
    given = {name: value for name, value in settings.items() if value is not None}
    if encoder:
        given["models"] = {"encoder": encoder}
    return Study.from_files(*files, study=study, progress=BarProgress(get_level()), store=store, spark=spark, **given)
