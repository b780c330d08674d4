"""What the documentation takes from the program itself while it is built: nothing of it can fall behind.

A page holds ``<!-- generated: NAME -->``; MkDocs calls :func:`on_page_markdown` for each page.
"""

from __future__ import annotations

import ast
import json
import re
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import Any

import click
from pydantic import BaseModel
from pydantic_core import PydanticUndefined

from feedbacknlp import config, errors
from feedbacknlp.cli import main
from feedbacknlp.contracts.dictionary import WRITTEN_TABLES, describe_table, list_columns
from feedbacknlp.explain.formulas import FORMULAS
from feedbacknlp.ingest.layouts import load_layouts
from feedbacknlp.ingest.scales import KINDS, build_scale

ROOT = Path(__file__).resolve().parents[1]
_MARK = re.compile(r"<!-- generated: (\w+) -->")


def on_page_markdown(markdown: str, **_given: object) -> str:
    """The page with each mark replaced by what it names; raises KeyError for a name that is not known."""
    return _MARK.sub(lambda mark: "\n".join(PARTS[mark[1]]()), markdown)


def tell_commands() -> Iterator[str]:
    """Every command with its help, as a terminal of 80 columns, the width of a page, shows it."""
    for path, command in list_commands(main):
        name = " ".join(("feedbacknlp", *path))
        context = click.Context(command, info_name=name, terminal_width=80, help_option_names=["-h", "--help"])
        yield from (f"{'##' if len(path) < 2 else '###'} {name}", "", "```text", command.get_help(context), "```", "")


def list_commands(group: click.Group, path: tuple[str, ...] = ()) -> Iterator[tuple[tuple[str, ...], click.Command]]:
    """A group and all that is in it, in the order of its help."""
    yield path, group
    context = click.Context(group)
    for name in group.list_commands(context):
        command = group.get_command(context, name)
        if isinstance(command, click.Group):
            yield from list_commands(command, (*path, name))
        elif command:
            yield (*path, name), command


def tell_tables() -> Iterator[str]:
    """The data dictionary, from the contracts."""
    for name in WRITTEN_TABLES:
        yield from (f"### {name}", "", escape(describe_table(name)), "")
        yield from ("| column | type | missing | meaning |", "|---|---|---|---|")
        for told in list_columns(name):
            allowed = f" One of {', '.join(f'`{value}`' for value in told.allowed)}." if told.allowed else ""
            meaning = escape(told.meaning) + ("." if allowed and not told.meaning.endswith(".") else "") + allowed
            yield f"| `{told.column}` | {told.kind} | {'may be' if told.may_be_missing else 'never'} | {meaning} |"
        yield ""


def tell_formulas() -> Iterator[str]:
    """Formula and source of every figure, as ``feedbacknlp explain`` prints them."""
    yield from ("| table | figure | formula | source |", "|---|---|---|---|")
    for table, figures in FORMULAS.items():
        for name, formula in figures.items():
            yield f"| `{table}` | `{name}` | {escape(formula.text)} | {escape(formula.source)} |"


def tell_cards() -> Iterator[str]:
    """The cards of the shipped models: size, licence, scores, weaknesses."""
    for path in sorted((ROOT / "models").glob("*/card.json")):
        card = json.loads(path.read_text(encoding="utf-8"))
        size = sum((path.parent / name).stat().st_size for name in card["files"]) / 2**20
        yield from (f"### {card['name']}", "", f"{card['purpose']}. {size:.1f} MiB, licence {card['licence']}.", "")
        yield from (f"Made from {card['source']}.", "")
        yield from (f"- {weakness}" for weakness in card.get("weaknesses", ()))
        if card.get("scores"):
            yield from ("", '<details markdown="1">', f"<summary>{len(card['scores'])} figures</summary>", "")
            yield from ("| measured on | reached |", "|---|---|")
            yield from (f"| {escape(name)} | {value:,.3f} |" for name, value in card["scores"].items())
            yield from ("", "</details>")
        yield ""


def tell_settings() -> Iterator[str]:
    """The fields of a study file."""
    sections: tuple[tuple[str, type[BaseModel], str], ...] = (
        ("[study]", config.StudyConfig, "files scores thresholds models population"),
        ("[[files]]", config.FileConfig, ""),
        ("[[scores]]", config.ScoreConfig, ""),
        ("[[scores.bands]]", config.BandConfig, ""),
        ("[thresholds]", config.ThresholdConfig, ""),
        ("[models]", config.ModelConfig, ""),
    )
    for heading, model, left_out in sections:
        yield from (f"## {heading}", "", escape(" ".join((model.__doc__ or "").split())), "")
        yield from ("| setting | type | default | meaning |", "|---|---|---|---|")
        for name, field in model.model_fields.items():
            if name not in left_out.split():
                default = "" if field.default is PydanticUndefined else json.dumps(_plain(field.default), default=str)
                kind, meaning = escape(_type_name(field.annotation)), escape(field.description or "")
                yield f"| `{name}` | {kind} | {f'`{default}`' if default else ''} | {meaning} |"
        yield ""


def tell_scales() -> Iterator[str]:
    """The built-in score kinds with bands and cut points."""
    yield from ("| kind | scale | bands, worst first | metric |", "|---|---|---|---|")
    for kind, facts in KINDS.items():
        for low, high in facts.cuts:
            scale = build_scale(kind, "score", (low, high), high_is_good=True, why="")
            bands = ", ".join(f"{band.name} {band.low:g}–{band.high:g}" for band in scale.bands)
            yield f"| {kind} | {low:g}–{high:g} | {bands} | {scale.metric_name} |"


def tell_layouts() -> Iterator[str]:
    """The layouts of survey tools and shops that are known by their own marks."""
    yield ", ".join(sorted(f"`{layout.name}`" for layout in load_layouts() if layout.name != "table")) + "."


def tell_errors() -> Iterator[str]:
    """Each code with what the program says of it, from the source itself."""
    found: dict[str, tuple[str, str]] = {}
    for path in sorted((ROOT / "src" / "feedbacknlp").rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and (code := _code_of(node)):
                said = _text_of(node.args[0]) if node.args else ""
                kind = node.func.id if isinstance(node.func, ast.Name) else ""
                if said and len(said) > len(found.get(code, ("", ""))[1]):
                    found[code] = (kind if kind in errors.__all__ else "", said)
    yield from ("| code | error | says |", "|---|---|---|")
    yield from (f"| {code} | {kind} | {escape(said)} |" for code, (kind, said) in sorted(found.items()))


def _code_of(node: ast.Call) -> str:
    for keyword in node.keywords:
        if keyword.arg == "code" and isinstance(keyword.value, ast.Constant):
            value = str(keyword.value.value)
            return value if re.fullmatch(r"FB\d{3}", value) else ""
    return ""


def _text_of(node: ast.expr) -> str:
    """A message with ... where the program fills something in."""
    if isinstance(node, ast.Constant):
        return str(node.value)
    if isinstance(node, ast.JoinedStr):
        return "".join(str(part.value) if isinstance(part, ast.Constant) else "…" for part in node.values)
    return ""


def _type_name(annotation: Any) -> str:
    plain = isinstance(annotation, type) and not hasattr(annotation, "__args__")
    name = annotation.__name__ if plain else str(annotation)
    return name.replace("typing.", "").replace("feedbacknlp.config.", "").replace("NoneType", "None")


def _plain(value: Any) -> Any:
    return value.model_dump() if isinstance(value, BaseModel) else value


def escape(text: str) -> str:
    """Text that stays text in a cell of a Markdown table."""
    return re.sub(r"([|*_<\[\]])", r"\\\1", " ".join(text.split())).replace("``", "`").replace("''", "`''`")


PARTS: Mapping[str, Callable[[], Iterator[str]]] = {
    "commands": tell_commands,
    "tables": tell_tables,
    "formulas": tell_formulas,
    "cards": tell_cards,
    "settings": tell_settings,
    "scales": tell_scales,
    "layouts": tell_layouts,
    "errors": tell_errors,
}
