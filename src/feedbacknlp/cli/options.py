"""Options that several commands share, and the study they describe."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

import click

from feedbacknlp.cli.output import get_level, level_options

if TYPE_CHECKING:
    from feedbacknlp.study import Study

__all__ = ["files_and_study", "model_options", "open_study"]

Function = TypeVar("Function", bound=Callable[..., Any])


class _Input(click.Path):
    """A path, or an address as it was typed: as a path it would lose a stroke."""

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> Any:
        """The address itself, else what click makes of a path."""
        from feedbacknlp.study.addresses import is_address

        return value if is_address(value) else super().convert(value, param, ctx)


def files_and_study(function: Function) -> Function:
    """FILE..., --study, --quiet and --verbose."""
    function = click.option(
        "--study", type=click.Path(path_type=Path), help="Study file (feedback.toml) that fixes the choices."
    )(level_options(function))
    return click.argument("files", nargs=-1, type=_Input(path_type=Path), metavar="[FILE]...")(function)


def model_options(function: Function) -> Function:
    """--encoder and --device."""
    function = click.option(
        "--device",
        type=click.Choice(["cpu", "gpu"]),
        help="Where the encoder runs: cpu, if nothing is said; gpu takes the one that torch finds.",
    )(function)
    return click.option(
        "--encoder",
        help="default or fast: the two that ship; auto, which is taken if nothing is said: default up to 200,000 "
        "comments, fast above; else a sentence-transformers folder, or the hub name of a model downloaded before.",
    )(function)


def open_study(
    files: tuple[Path | str, ...],
    study: Path | None,
    *,
    store: Path | None = None,
    spark: str | None = None,
    encoder: str | None = None,
    device: str | None = None,
    **settings: object,
) -> Study:
    """The Study of a command's arguments; settings that were not given (None) leave the study file's value."""
    from feedbacknlp.progress import BarProgress
    from feedbacknlp.study import Study

    if not files and study is None:
        raise click.UsageError("Name at least one file, or a study file with --study.")
    for file in files:
        # read as data, its lines would be comments without a score
        if str(file).casefold().endswith(".toml"):
            raise click.UsageError(f"{file} is a study file, not data: write --study {file}.")
    given = {name: value for name, value in settings.items() if value is not None}
    models = {name: value for name, value in (("encoder", encoder), ("device", device)) if value}
    if models:
        given["models"] = models
    return Study.from_files(*files, study=study, progress=BarProgress(get_level()), store=store, spark=spark, **given)
