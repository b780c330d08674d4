"""Files read and their columns chosen: one table for all files of the same columns (several waves of one survey)."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path

import numpy as np
import pandas as pd
from numpy.typing import NDArray

from feedbacknlp.config import FileConfig, ScoreConfig, StudyConfig
from feedbacknlp.contracts import Ledger
from feedbacknlp.errors import ColumnError, FileError
from feedbacknlp.ingest.chosen import FileColumns, find_column
from feedbacknlp.ingest.columns import choose_columns
from feedbacknlp.ingest.headless import doubts_heading, lacks_heading, name_by_place, names_a_role
from feedbacknlp.ingest.keys import normalise_keys
from feedbacknlp.ingest.kinds import kind_of_word, rows_of_kind
from feedbacknlp.ingest.layouts import Heading, Layout, find_heading
from feedbacknlp.ingest.naming import split_name, tell_column
from feedbacknlp.ingest.preamble import drop_lines_above, drop_repeated_headings, drop_totals
from feedbacknlp.ingest.profiles import Profile, profile_column
from feedbacknlp.ingest.readers import RawFile, Remark, read_raw
from feedbacknlp.ingest.scores import split_score

__all__ = ["FileTable", "SourceFile", "load_tables", "match_settings"]

_SHORT_NAME = 3
"""Words: a longer heading may be a customer's."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SourceFile:
    """One file of a table; ``found`` are its encoding, separator or sheet."""

    name: str
    layout: str
    form: str
    rows: int
    settings: FileConfig
    found: Mapping[str, str] = field(default_factory=dict)

    @property
    def stem(self) -> str:
        """The name without its endings."""
        return self.name.split(".")[0] or self.name


@dataclass(slots=True, kw_only=True)
class FileTable:
    """Rows of one or several files with the same columns.

    Parameters
    ----------
    files : tuple of SourceFile
    frame : DataFrame
        All cells as text, index 0 ... n-1, columns by name.
    file_of_row, row_numbers : int arrays of shape (n,)
        Position in ``files``; number of the row in its file.
    profiles : mapping of column to Profile
    columns : FileColumns
    declared_role : str
        What the layout says that the tool exports, '' where it says nothing.
    role : str
        ``responses``, ``comments``, ``reviews`` or ``attributes``.
    joins : list of (own column, other file:column, why)
        What it was joined by.
    normal_keys, key_sets : dict of column to its normalised keys, and to the distinct ones
        Filled as they are asked for.
    doubted : bool or None
        Whether the names may be a customer's words; None until a message asks.
    """

    files: tuple[SourceFile, ...]
    frame: pd.DataFrame
    file_of_row: NDArray[np.int64]
    row_numbers: NDArray[np.int64]
    profiles: Mapping[str, Profile]
    columns: FileColumns
    declared_role: str = ""
    role: str = ""
    joins: list[tuple[str, str, str]] = field(default_factory=list)
    normal_keys: dict[str, pd.Series] = field(default_factory=dict)
    key_sets: dict[str, frozenset[str]] = field(default_factory=dict)
    doubted: bool | None = None

    @property
    def name(self) -> str:
        """Name of the first file."""
        return self.files[0].name

    @property
    def stem(self) -> str:
        """Name of the first file without its endings."""
        return self.files[0].stem

    @property
    def settings(self) -> FileConfig:
        """Settings of the table; files of one table share theirs but for the path."""
        return self.files[0].settings

    def keys(self, column: str) -> pd.Series:
        """The normalised keys of a column."""
        if column not in self.normal_keys:
            self.normal_keys[column] = normalise_keys(self.frame[column])
        return self.normal_keys[column]

    def distinct_keys(self, column: str) -> frozenset[str]:
        """The distinct normalised keys of a column."""
        if column not in self.key_sets:
            self.key_sets[column] = frozenset(self.keys(column).to_numpy(dtype=object)) - {""}
        return self.key_sets[column]

    def tell(self, column: str) -> str:
        """The column for a message: by name where it is one, else by place.

        Where no short name of the table tells what its column is for, nothing proves that they are names at all.
        """
        if self.files[0].layout not in ("table", "table without heading"):
            return repr(column)
        names = [str(name) for name in self.frame.columns]
        place = names.index(column)
        short = [words for name in names if len((words := split_name(name)).split()) <= _SHORT_NAME]
        if self.doubted is None:
            # names that most rows do not fit, or that do not stand first, may be a record that was torn apart
            lonely = 2 * len(self.frame) < sum(file.rows for file in self.files)
            torn = lonely or self.row_numbers[:1].max(initial=0) > 2
            told = all(map(names_a_role, short)) if torn else any(map(names_a_role, short))
            self.doubted = not told or doubts_heading(self.frame)
        return f"column {place + 1}" if self.doubted else tell_column(column, place)

    def rows_by_file(self, chosen: NDArray[np.bool_]) -> list[tuple[str, tuple[int, ...], int]]:
        """File name, first row numbers and count of the chosen rows, for each file."""
        told = []
        for position, file in enumerate(self.files):
            numbers = self.row_numbers[chosen & (self.file_of_row == position)]
            told.append((file.name, tuple(int(number) for number in numbers[:10]), len(numbers)))
        return told

    def note(self, ledger: Ledger, event: str, reason: str, chosen: NDArray[np.bool_]) -> Ledger:
        """The Ledger with a line for each file that has such rows (``used`` for every file)."""
        for name, numbers, count in self.rows_by_file(chosen):
            ledger = ledger.with_line(name, event, reason, count, () if event == "used" else numbers)
        return ledger


def match_settings(paths: Sequence[Path], config: StudyConfig) -> list[tuple[Path, FileConfig]]:
    """Each path with the settings of the study file for a file of that name; the files of the study file where no path
    is given.

    Raises
    ------
    FileError
        No file is named at all (FB112); two files have one name, so that the Ledger could not tell them apart (FB111).
    """
    if not paths:
        pairs = [(Path(file.path), file) for file in config.files]
    else:
        by_name = {Path(file.path).name: file for file in config.files}
        pairs = [(Path(path), by_name.get(Path(path).name, FileConfig(path=str(path)))) for path in paths]
    if not pairs:
        raise FileError(
            "No file is named",
            code="FB112",
            expected="at least one file with comments",
            remedy="name files, or list them in the study file",
        )
    names = [path.name for path, _ in pairs]
    doubled = sorted({name for name in names if names.count(name) > 1})
    if doubled:
        raise FileError(
            "Two files have the same name", code="FB111", where=", ".join(doubled), remedy="rename one of them"
        )
    missing = [str(path) for path, _ in pairs if not path.exists()]
    if missing:
        what = "The file does not exist" if len(missing) == 1 else f"{len(missing)} files do not exist"
        raise FileError(what, code="FB101", where=", ".join(missing), remedy="check the path and the folder")
    return pairs


def load_tables(
    pairs: Sequence[tuple[Path, FileConfig]], config: StudyConfig, *, layouts: Sequence[Layout]
) -> tuple[list[FileTable], Ledger]:
    """Tables in the order of their first files, and a Ledger of what was read.

    Raises
    ------
    FileError, ColumnError, SettingError
        See :func:`feedbacknlp.ingest.readers.read_raw` and :func:`feedbacknlp.ingest.columns.choose_columns`; FB104: a
        heading and no row.
    """
    ledger = Ledger()
    groups: dict[tuple[object, ...], list[tuple[SourceFile, Heading, pd.DataFrame, RawFile]]] = {}
    for path, settings in pairs:
        raw = drop_lines_above(read_raw(path, settings))
        heading, notes = _read_heading(raw, layouts=layouts)
        raw = drop_totals(drop_repeated_headings(raw, heading.rows))
        heading, frame, doubled = _open_frame(raw, heading)
        notes += doubled
        left = sum(count for _, count, _ in raw.left_out)
        ledger = ledger.with_line(raw.name, "read", "", len(frame) + left)
        for reason, count, numbers in raw.left_out:
            ledger = ledger.with_line(raw.name, "left_out", reason, count, numbers)
        for reason, count, numbers in (*raw.notes, *notes):
            ledger = ledger.with_line(raw.name, "note", reason, count, numbers)
        file = SourceFile(
            name=raw.name,
            layout=heading.layout,
            form=raw.form,
            rows=len(frame) + left,
            settings=settings,
            found=raw.settings,
        )
        key = (
            heading.layout,
            tuple(frame.columns),
            heading.questions,
            settings.model_copy(
                update={"path": "", "encoding": None, "delimiter": None, "sheet": None}
            ).model_dump_json(),
        )
        groups.setdefault(key, []).append((file, heading, frame, raw))
    tables = [_build_table(group, config) for group in groups.values()]
    _check_scores_found(tables, config)
    return tables, ledger


def _read_heading(raw: RawFile, *, layouts: Sequence[Layout]) -> tuple[Heading, list[Remark]]:
    head = [list(map(str, record)) for record in raw.cells.iloc[:5].itertuples(index=False, name=None)]
    heading = find_heading(head, layouts=layouts)
    notes: list[Remark] = []
    if heading.layout == "table" and not raw.named and lacks_heading(raw.cells):
        heading = name_by_place(len(head[0]))
        first = (int(raw.row_numbers[0]),)
        notes.append(("the first row holds data, not names; columns are called by their place", 1, first))
    return heading, notes


def _open_frame(raw: RawFile, heading: Heading) -> tuple[Heading, pd.DataFrame, list[Remark]]:
    """The heading and the data rows; doubled columns dropped where they say the same, else told apart by place."""
    notes: list[Remark] = []
    frame = raw.cells.iloc[heading.rows :].reset_index(drop=True)
    keep: dict[int, str] = {}
    for position, name in enumerate(heading.names):
        shown = name or f"column without name {position + 1}"
        first = next((place for place, other in keep.items() if other == shown), None)
        if first is None:
            keep[position] = shown
        elif frame[first].equals(frame[position].rename(first)):
            notes.append((f"column {position + 1} repeats column {first + 1} and was dropped", 1, ()))
        else:
            keep[position] = f"{shown} (column {position + 1})"
            notes.append(
                (f"columns {first + 1} and {position + 1} have one name; the later is called by its place", 1, ())
            )
    if not len(frame) and not raw.left_out:
        raise FileError(
            "The file has a heading and no row",
            code="FB104",
            where=raw.name,
            expected="at least one row under the heading",
        )
    frame = frame[list(keep)].set_axis(list(keep.values()), axis=1)
    questions = tuple(heading.questions[position] for position in keep)
    return replace(heading, names=tuple(frame.columns), questions=questions), frame, notes


def _build_table(group: list[tuple[SourceFile, Heading, pd.DataFrame, RawFile]], config: StudyConfig) -> FileTable:
    frames = [frame for _, _, frame, _ in group]
    frame = pd.concat(frames, ignore_index=True) if len(frames) > 1 else frames[0]
    files = tuple(file for file, _, _, _ in group)
    heading = group[0][1]
    numbers = np.concatenate([raw.row_numbers[heading.rows :] for _, _, _, raw in group])
    profiles = {
        name: profile_column(frame[name], question=question)
        for name, question in zip(heading.names, heading.questions, strict=True)
    }
    if any(profile.commas for profile in profiles.values()):
        files = tuple(replace(file, form=f"{file.form}, decimal comma") for file in files)
    columns = choose_columns(
        profiles,
        heading,
        file_name=files[0].name,
        settings=files[0].settings,
        scores=_declared_scores(files, list(frame.columns), config),
    )
    _split_scores(columns, frame, heading.ends)
    return FileTable(
        files=files,
        frame=frame,
        file_of_row=np.repeat(np.arange(len(frames)), [len(part) for part in frames]),
        row_numbers=numbers,
        profiles=profiles,
        columns=columns,
        declared_role=heading.table_role,
    )


def _split_scores(columns: FileColumns, frame: pd.DataFrame, ends: Mapping[str, tuple[float, float]]) -> None:
    """Where another column names the kind of each row's score: one score a kind."""
    named = columns.roles.get("score_kind")
    if named is None or any(score.settings is not None for score in columns.scores):
        return
    kinds = sorted({kind for text in frame[named].unique() if (kind := kind_of_word(text))})
    split = []
    for score in columns.scores:
        for kind in kinds:
            cells = frame[score.column].where(rows_of_kind(frame[named], kind, kinds), "")
            profile = profile_column(cells, question="")
            if profile.filled:
                split.append(split_score(score, profile, kind, ends=ends.get(kind)))
    columns.scores = split or columns.scores


def _declared_scores(
    files: Sequence[SourceFile], names: Sequence[str], config: StudyConfig
) -> list[tuple[str, ScoreConfig]] | None:
    """Scores of the study file that are columns of this table; ``reviews.csv:score`` names one file's column."""
    if not config.scores:
        return None
    found = []
    for score in config.scores:
        wanted = score.column
        for file in files:
            if wanted not in names and wanted.startswith(f"{file.name}:"):
                wanted = find_column(wanted.removeprefix(f"{file.name}:"), names, where=file.name)
        if any(split_name(wanted) == split_name(name) for name in names):
            found.append((wanted, score))
    return found


def _check_scores_found(tables: Sequence[FileTable], config: StudyConfig) -> None:
    found = {score.settings.column for table in tables for score in table.columns.scores if score.settings is not None}
    lost = [score.column for score in config.scores if score.column not in found]
    if lost:
        raise ColumnError(
            "A score of the study file is a column of none of the files",
            code="FB203",
            where=", ".join(repr(name) for name in lost),
            expected="one of "
            + ", ".join(table.tell(name) for table in tables for name in list(table.frame.columns)[:20]),
            remedy="correct [[scores]] column",
        )
