"""The choices of a study written down, so that reading the files again makes the same ones."""

from __future__ import annotations

import os
from collections.abc import Sequence
from pathlib import Path

import tomlkit
from tomlkit.items import AoT, Table

from feedbacknlp.config import StudyConfig
from feedbacknlp.contracts import ScoreScale
from feedbacknlp.ingest.chosen import ROLES
from feedbacknlp.ingest.scales import KINDS
from feedbacknlp.ingest.study import Understood, understand_files
from feedbacknlp.ingest.tables import FileTable, SourceFile

__all__ = ["suggest_study"]


def suggest_study(paths: Sequence[Path], config: StudyConfig, *, folder: Path | None = None) -> str:
    """The text of a ``feedback.toml`` that fixes what :func:`feedbacknlp.ingest.read_study` found out.

    Parameters
    ----------
    paths : sequence of Path
    config : StudyConfig
        Settings so far; they are kept.
    folder : Path, optional
        Where the study file will lie; paths in it are relative to this folder. Without it they are written as given.

    Returns
    -------
    str
        TOML with a comment on each choice.

    Raises
    ------
    FileError, ColumnError, ScoreError, JoinError, SettingError
        As :func:`feedbacknlp.ingest.read_study`.
    """
    understood = understand_files(paths, config)
    document = tomlkit.document()
    document.add(tomlkit.comment("Settings of this study. Whatever is deleted here is found out again from the files."))
    document.add("study", _study_table(understood, config, folder))
    files = tomlkit.aot()
    for path in understood.paths:
        table, file = next(
            (table, file) for table in understood.tables for file in table.files if file.name == path.name
        )
        files.append(_file_table(table, file, path, folder))
    document.add("files", files)
    scores = _score_tables(understood)
    if len(scores):
        document.add("scores", scores)
    if config.population:
        document.add("population", tomlkit.item(config.population))
    _add_rest(document, config)
    return tomlkit.dumps(document)


def _study_table(understood: Understood, config: StudyConfig, folder: Path | None) -> Table:
    table = tomlkit.table()
    table.add("title", config.title)
    table.add("language", config.language)
    table["language"].comment("of the report: en, zh-Hans, zh-Hant or nb")
    by_name = understood.wave_rule == "none" and bool(understood.ingested.waves)
    table.add("wave", (config.wave or "none") if by_name else understood.wave_rule)
    waves = understood.ingested.waves
    table["wave"].comment(
        f"{len(waves)} waves: {waves[0]} to {waves[-1]}" if waves else "auto, month, quarter, year or none"
    )
    defaults = StudyConfig()
    for name in ("period", "comment_language", "codebook", "recode", "discover", "detail", "seed", "keep_text"):
        value = getattr(config, name)
        if value is not None and (value != getattr(defaults, name) or name == "codebook"):
            is_path = name == "codebook" and value.endswith((".yaml", ".yml"))
            table.add(name, _shown_path(Path(value), folder) if is_path else value)
    for name in ("before", "audit"):
        if given := getattr(config, name):
            table.add(name, _array([_shown_path(Path(path), folder) for path in given]))
    return table


def _shown_path(path: Path, folder: Path | None) -> str:
    """A path as the study file has it: seen from its own folder."""
    return (Path(os.path.relpath(path, folder)) if folder is not None else path).as_posix()


def _file_table(table: FileTable, file: SourceFile, path: Path, folder: Path | None) -> Table:
    told = tomlkit.table()
    told.add("path", _shown_path(path, folder))
    layout = "" if file.layout == "table" else f"; layout of {file.layout}"
    told["path"].comment(_short(f"{file.form}; {file.rows} rows{layout}"))
    told.add("role", table.role)
    for name, value in file.found.items():
        told.add(name, value)
    if table.role != "attributes" or table.columns.segments or table.settings.texts is not None:
        told.add("texts", _array(table.columns.texts))
    told.add("segments", _array(table.columns.segments))
    _add_joins(told, table)
    if table.settings.window_days is not None:
        told.add("window_days", table.settings.window_days)
    columns = tomlkit.table()
    for role in ROLES:
        column = table.columns.roles.get(role)
        if column is not None:
            columns.add(role, column)
            columns[role].comment(_short(table.columns.why.get(column, ("", ""))[1]))
        elif table.settings.columns.get(role) == "":
            columns.add(role, "")
    absent = [role for role in ROLES if role not in table.columns.roles]
    if absent:
        columns.add(tomlkit.comment("not found: " + ", ".join(absent)))
    told.add("columns", columns)
    return told


def _add_joins(told: Table, table: FileTable) -> None:
    """The first join of the table; one that leads to several files is found again by its column."""
    if table.settings.join_on is not None or table.settings.join_to is not None:
        if table.settings.join_on is not None:
            told.add("join_on", table.settings.join_on)
        if table.settings.join_to is not None:
            told.add("join_to", table.settings.join_to)
        return
    others = [other for _, other, _ in table.joins]
    if len(others) == 1:
        told.add("join_on", table.joins[0][0])
        told.add("join_to", others[0])
        told["join_to"].comment(_short(table.joins[0][2]))
    elif others:
        told.add(tomlkit.comment(_short("joined by " + "; ".join(f"{own} = {other}" for own, other, _ in table.joins))))


def _score_tables(understood: Understood) -> AoT:
    """One entry for each score column; the file's name in front where several files have a column of this name."""
    scales = {scale.key: scale for scale in understood.ingested.scales}
    found = [
        (table, score)
        for table in understood.tables
        for score in table.columns.scores
        if (score.kind, score.question) in scales
    ]
    # one entry serves all files of the study whose column has the name, so that another score of the same name needs
    # its file in front
    names = [str(column) for table in understood.tables for column in table.frame.columns]
    entries = tomlkit.aot()
    for table, score in found:
        for file in table.files[:1]:
            clashes = names.count(score.column) > 1
            entry = _score_table(
                f"{file.name}:{score.column}" if clashes else score.column, scales[score.kind, score.question]
            )
            if score.settings is not None and score.settings.labels:
                entry.add("labels", dict(score.settings.labels))
            entries.append(entry)
    return entries


def _score_table(column: str, scale: ScoreScale) -> Table:
    entry = tomlkit.table()
    entry.add("column", column)
    entry["column"].comment(_short(scale.why))
    entry.add("kind", scale.kind)
    entry["kind"].comment(" / ".join(KINDS) + " or an own name")
    entry.add("low", _number(scale.low))
    entry.add("high", _number(scale.high))
    entry.add("high_is_good", scale.high_is_good)
    entry.add("metric", scale.metric)
    bands = tomlkit.array().multiline(True)
    for band in scale.bands:
        row = tomlkit.inline_table()
        row.update(
            {"name": band.name, "low": _number(band.low), "high": _number(band.high), "points": _number(band.points)}
        )
        bands.append(row)
    entry.add("bands", bands)
    entry["bands"].comment("worst first")
    return entry


def _add_rest(document: tomlkit.TOMLDocument, config: StudyConfig) -> None:
    """Settings of later stages that differ from the defaults."""
    for name in ("thresholds", "models"):
        changed = getattr(config, name).model_dump(exclude_defaults=True, exclude_none=True)
        if changed:
            document.add(name, tomlkit.item(changed))


def _array(values: Sequence[str]) -> tomlkit.items.Array:
    array = tomlkit.array()
    array.extend(values)
    return array.multiline(len(values) > 4)


def _number(value: float) -> int | float:
    return int(value) if float(value).is_integer() else value


def _short(text: str) -> str:
    """One line without control characters, as a TOML comment must be."""
    return " ".join("".join(sign if sign.isprintable() else " " for sign in text).split())[:160]
