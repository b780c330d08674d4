"""``feedbacknlp codebook merge``, ``split``, ``rename``, ``move``, ``pin``, ``unpin``, ``forbid`` and ``correct``."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

import click

if TYPE_CHECKING:
    from feedbacknlp.contracts import Theme
    from feedbacknlp.workbench import Workbench

__all__ = ["COMMANDS", "save_edit"]

Function = TypeVar("Function", bound=Callable[..., Any])

_FEELINGS = {"negative": -1, "neutral": 0, "positive": 1}


def edits_file(function: Function) -> Function:
    """FILE, --out and --note."""
    function = click.option("--note", default="", help="Why, for the change log.")(function)
    function = click.option("--out", type=click.Path(path_type=Path), help="Write here and leave FILE as it is.")(
        function
    )
    return click.argument("file", type=click.Path(path_type=Path, exists=True, dir_okay=False))(function)


def save_edit(bench: Workbench, path: Path) -> None:
    """Write the codebook and tell its version and last change."""
    bench.save(path)
    book = bench.codebook
    last = f": {book.changes[-1].action} {' '.join(book.changes[-1].themes)}" if book.changes else ""
    click.echo(f"{path}: {book.id}, version {book.version}, {len(book.themes)} themes{last}")


def _open(file: Path) -> Workbench:
    from feedbacknlp.workbench import Workbench

    return Workbench.open(file)


@click.command()
@edits_file
@click.argument("themes", nargs=-1, required=True)
@click.option("--into", required=True, help="Theme that stays.")
def merge(file: Path, themes: tuple[str, ...], into: str, out: Path | None, note: str) -> None:
    """Put THEMES into another theme; their mentions follow.

    \b
    Example:
      feedbacknlp codebook merge mine.yaml packaging_damage --into delivery_speed --note "one team"
    """
    save_edit(_open(file).merge(*themes, into=into, note=note), out or file)


@click.command(short_help="Put two or more themes in the place of one.")
@edits_file
@click.argument("theme")
@click.option(
    "--part",
    "parts",
    multiple=True,
    required=True,
    metavar="ID=NAME: DEFINITION",
    help="A theme that takes its place; give two or more.",
)
@click.option("--example", "examples", multiple=True, metavar="ID=TEXT", help="A statement that belongs to a part.")
@click.option("--language", default="en", show_default=True, help="Language of names, definitions and examples.")
def split(
    file: Path,
    theme: str,
    parts: tuple[str, ...],
    examples: tuple[str, ...],
    language: str,
    out: Path | None,
    note: str,
) -> None:
    """Put two or more themes in the place of THEME; each of its mentions goes to one of them or more.

    \b
    Example:
      feedbacknlp codebook split mine.yaml support_helpfulness \\
          --part "manner=Manner: friendly, rude or cold people" \\
          --part "solved=Solved or not: the case was solved, being passed around" \\
          --example "solved=they closed my case twice"
    """
    made = [_read_part(part, examples, language) for part in parts]
    named = {part.id for part in made}
    for example in examples:
        if example.partition("=")[0].strip() not in named:
            raise click.UsageError("--example names no --part.")
    save_edit(_open(file).split(theme, made, note=note), out or file)


@click.command()
@edits_file
@click.argument("theme")
@click.argument("name", default="")
@click.option("--language", default="en", show_default=True, help="Language of the new name.")
@click.option("--negative", default="", help='Name of the negative driver, such as "Checkout friction".')
@click.option("--positive", default="", help='Name of the positive driver, such as "Easy checkout".')
def rename(
    file: Path, theme: str, name: str, language: str, negative: str, positive: str, out: Path | None, note: str
) -> None:
    """Give THEME another NAME; its id stays.

    \b
    Examples:
      feedbacknlp codebook rename mine.yaml delivery_speed Delivery --negative "Delivery trouble"
      feedbacknlp codebook rename mine.yaml delivery_speed Levering --language nb
    """
    bench = _open(file).rename(theme, name, language=language, negative=negative, positive=positive, note=note)
    save_edit(bench, out or file)


@click.command()
@edits_file
@click.argument("theme")
@click.option("--group", required=True, help="Group that it belongs to from now on.")
def move(file: Path, theme: str, group: str, out: Path | None, note: str) -> None:
    """Put THEME into another group.

    \b
    Example:
      feedbacknlp codebook move mine.yaml delivery_speed --group logistics
    """
    save_edit(_open(file).move(theme, group=group, note=note), out or file)


@click.command()
@edits_file
@click.argument("themes", nargs=-1, required=True)
def pin(file: Path, themes: tuple[str, ...], out: Path | None, note: str) -> None:
    """Keep THEMES as they are: no later draft changes them.

    \b
    Example:
      feedbacknlp codebook pin mine.yaml delivery_speed price_value
    """
    save_edit(_open(file).pin(*themes, note=note), out or file)


@click.command()
@edits_file
@click.argument("themes", nargs=-1, required=True)
def unpin(file: Path, themes: tuple[str, ...], out: Path | None, note: str) -> None:
    """Take the pins of THEMES off.

    \b
    Example:
      feedbacknlp codebook unpin mine.yaml delivery_speed
    """
    save_edit(_open(file).unpin(*themes, note=note), out or file)


@click.command()
@edits_file
@click.argument("theme", default="")
@click.option("--wording", default="", help="Keep this wording out: of THEME, or of the names of found themes.")
def forbid(file: Path, theme: str, wording: str, out: Path | None, note: str) -> None:
    """Take THEME out for good, or keep a wording out.

    \b
    Examples:
      feedbacknlp codebook forbid mine.yaml sustainability
      feedbacknlp codebook forbid mine.yaml delivery_speed --wording "delivery note"
    """
    if not theme and not wording:
        raise click.UsageError("Name a theme, or a wording with --wording.")
    save_edit(_open(file).forbid(theme, wording=wording, note=note), out or file)


@click.command(short_help="Code one statement of a report by hand.")
@edits_file
@click.argument("report", type=click.Path(path_type=Path, exists=True, file_okay=False))
@click.argument("statement")
@click.argument("themes", nargs=-1, metavar="[THEME:FEELING]...")
def correct(file: Path, report: Path, statement: str, themes: tuple[str, ...], out: Path | None, note: str) -> None:
    """Code one STATEMENT (its id) of a REPORT's folder by hand. Without a theme it speaks of none.

    \b
    Example:
      feedbacknlp codebook correct mine.yaml report "R0004|why#1" refund_speed:negative
    """
    from feedbacknlp.report import read_findings

    coded = {}
    for given in themes:
        theme, _, feeling = given.rpartition(":")
        if feeling not in _FEELINGS:
            raise click.UsageError(f"{given}: write THEME:negative, THEME:neutral or THEME:positive.")
        coded[theme] = _FEELINGS[feeling]
    save_edit(_open(file).correct(read_findings(report), {statement: coded}, note=note), out or file)


def _read_part(given: str, examples: tuple[str, ...], language: str) -> Theme:
    from feedbacknlp.contracts import Theme

    theme_id, equals, text = given.partition("=")
    name, _, definition = (piece.strip() for piece in text.partition(":"))
    if not equals or not name:
        raise click.UsageError(f"--part {given}: write ID=NAME or ID=NAME: DEFINITION.")
    own = tuple(
        text.strip()
        for at, _, text in (example.partition("=") for example in examples)
        if at.strip() == theme_id.strip() and text.strip()
    )
    return Theme(
        id=theme_id.strip(),
        name={language: name},
        definition={language: definition} if definition else {},
        examples={language: own} if own else {},
    )


COMMANDS = (merge, split, rename, move, pin, unpin, forbid, correct)
