"""Files -> Ingested: read, choose columns and roles, join, band the scores, build the tables."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np
import pandas as pd

from feedbacknlp.config import StudyConfig
from feedbacknlp.contracts import Ingested, Ledger, ScoreScale
from feedbacknlp.contracts.members import are_members
from feedbacknlp.contracts.tables import SEGMENT_PREFIX, Comments, Responses, check_table
from feedbacknlp.errors import ColumnError
from feedbacknlp.ingest import cues
from feedbacknlp.ingest.comments import build_comments
from feedbacknlp.ingest.dates import parse_dates
from feedbacknlp.ingest.facts import Fact, ScoreValues, open_fact
from feedbacknlp.ingest.grouping import carry_to_responses, cut_to_commonest, group_answers
from feedbacknlp.ingest.joins import Attached, close_attributes, join_attributes
from feedbacknlp.ingest.kinds import rows_of_kind
from feedbacknlp.ingest.layouts import load_layouts
from feedbacknlp.ingest.linking import Link, check_told_joins, link_comments
from feedbacknlp.ingest.naming import split_name
from feedbacknlp.ingest.responses import build_responses
from feedbacknlp.ingest.roles import assign_roles
from feedbacknlp.ingest.scaling import band_scores, choose_scales
from feedbacknlp.ingest.scores import read_answers
from feedbacknlp.ingest.sources import summarise_sources
from feedbacknlp.ingest.tables import FileTable, load_tables, match_settings
from feedbacknlp.ingest.waves import choose_rule, label_waves, order_waves

__all__ = ["Understood", "read_study", "understand_files"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Understood:
    """What was read, with the choices that led to it."""

    ingested: Ingested
    tables: tuple[FileTable, ...]
    paths: tuple[Path, ...]
    wave_rule: str


def read_study(paths: Sequence[Path], config: StudyConfig) -> Ingested:
    """Responses and comments of the files, with what the reader should be told of how they came to be.

    Parameters
    ----------
    paths : sequence of Path
        Input files. Settings of ``config.files`` apply to the path with the same file name; where no path is given, the
        files of the study file are read.
    config : StudyConfig
        Whatever it leaves out is found by name and content.

    Returns
    -------
    Ingested
        Where no file has a score, ``responses`` is empty and ``comments`` carries ``wave`` and the segment columns
        itself.

    Raises
    ------
    FileError, ColumnError, ScoreError, JoinError, SettingError
        The first fault that leaves nothing to go on with; everything else is a line of the Ledger.
    """
    return understand_files(paths, config).ingested


def understand_files(paths: Sequence[Path], config: StudyConfig) -> Understood:
    """As :func:`read_study`, with the tables and their columns."""
    pairs = match_settings([Path(path) for path in paths], config)
    tables, ledger = load_tables(pairs, config, layouts=load_layouts())
    assign_roles(tables)
    facts, ledger = _open_facts(tables, ledger)
    links, ledger = _link(facts, ledger)
    linked = {id(link.comments) for link in links}
    attributes = [table for table in tables if table.role == "attributes"]
    leading = [fact for fact in facts if id(fact) not in linked]
    _tell_apart(leading)
    ledger = _attach(leading, attributes, ledger)
    check_told_joins(tables)
    ledger = _read_scores(leading, ledger)
    scales, ledger = choose_scales(leading, [_texts_beside(fact, links) for fact in leading], ledger)
    scales = tuple(_told_of_attribute(scale, leading) for scale in scales)
    ledger = band_scores(leading, scales, ledger)
    ledger = _drop_silent(leading, links, ledger)
    _keep_touchpoints(leading)
    group_answers(leading)
    carry_to_responses(links)
    cut_to_commonest(leading, links)
    _drop_unused_scores(tables, facts)
    for fact in facts:
        ledger = fact.table.note(ledger, "used", "answers", fact.kept)
    ledger = close_attributes(attributes, [found for fact in leading for found in fact.attached], ledger)
    responses, comments = build_responses(leading, scales), build_comments(facts, links)
    if not scales:
        ledger = ledger.with_line(
            tables[0].name, "note", "no score in any file; comments are read without scores", len(comments)
        )
    responses, comments, waves, rule = _finish(responses, comments, config.wave)
    _check_texts(comments, tables)
    ingested = Ingested(
        responses=check_table(responses, Responses, stage="ingest"),
        comments=check_table(comments, Comments, stage="ingest"),
        scales=scales,
        sources=summarise_sources(tables),
        ledger=ledger,
        waves=waves,
    )
    return Understood(ingested=ingested, tables=tuple(tables), paths=tuple(path for path, _ in pairs), wave_rule=rule)


def _open_facts(tables: Sequence[FileTable], ledger: Ledger) -> tuple[list[Fact], Ledger]:
    facts = []
    alone = len(tables) == 1 and len(tables[0].files) == 1
    for table in tables:
        if table.role != "attributes":
            fact, ledger = open_fact(table, ledger, alone=alone)
            facts.append(fact)
    return facts, ledger


def _tell_apart(facts: Sequence[Fact]) -> None:
    """Tables whose ids collide (each counts from 1) get their file's name in front of them."""
    seen = pd.concat([fact.ids[fact.kept].drop_duplicates() for fact in facts]) if facts else pd.Series(dtype="str")
    doubled = set(seen[seen.duplicated()])
    for fact in facts if doubled else ():
        if are_members(fact.ids[fact.kept], doubled).any():
            fact.ids = (fact.table.stem + ":" + fact.ids).astype("str")


def _link(facts: Sequence[Fact], ledger: Ledger) -> tuple[list[Link], Ledger]:
    links: list[Link] = []
    partners = [fact for fact in facts if fact.table.role in ("responses", "reviews")]
    for fact in facts:
        if fact.table.role == "comments":
            found, ledger = link_comments(fact, partners, ledger)
            links += found
    return links, ledger


def _attach(facts: Sequence[Fact], attributes: Sequence[FileTable], ledger: Ledger) -> Ledger:
    """Join the attribute tables; answers without a date column take that of the nearest joined table."""
    for fact in facts:
        fact.attached, ledger = join_attributes(fact.table, fact.kept, attributes, ledger)
        if "date" in fact.table.columns.roles:
            continue
        dated = next((found for found in fact.attached if _has_own_date(found.table)), None)
        if dated is not None:
            column = dated.table.columns.roles["date"]
            fact.moments = parse_dates(dated.cells(column, fact.table.frame.index)).moments
            ledger = fact.table.note(
                ledger,
                "note",
                f"no date of their own; {column} of {dated.table.name} is taken",
                fact.kept & fact.moments.notna().to_numpy(),
            )
    return ledger


def _has_own_date(table: FileTable) -> bool:
    column = table.columns.roles.get("date")
    return column is not None and not cues.IGNORED_DATE.search(split_name(column))


def _read_scores(facts: Sequence[Fact], ledger: Ledger) -> Ledger:
    """Numbers of the score columns; where no answer has a score, those of a joined table (the rating of the
    listing)."""
    for fact in facts:
        named = fact.table.columns.roles.get("score_kind")
        kinds = [score.kind for score in fact.table.columns.scores]
        told = np.zeros(len(fact.table.frame), dtype=bool)
        for score in fact.table.columns.scores if fact.table.role != "comments" else ():
            cells = fact.table.frame[score.column]
            if named is not None:
                rows = rows_of_kind(fact.table.frame[named], score.kind, kinds)
                told |= rows
                cells = cells.where(rows, "")
            values, unreadable, uppers = read_answers(cells, score)
            fact.scores.append(
                ScoreValues(
                    score=score,
                    source=fact.table,
                    numbers=values.to_numpy(),
                    unreadable=unreadable.to_numpy(),
                    uppers=uppers.to_numpy(),
                )
            )
        if named is not None and kinds:
            ledger = fact.table.note(
                ledger, "note", f"{named} names none of the kinds of score; the row has no score", fact.kept & ~told
            )
    if any(fact.scores for fact in facts):
        return ledger
    for fact in facts:
        scored = next(
            (
                found
                for found in fact.attached
                if any(score.kind == "stars" or score.settings for score in found.table.columns.scores)
            ),
            None,
        )
        if scored is not None:
            _take_scores(fact, scored)
    return ledger


def _take_scores(fact: Fact, scored: Attached) -> None:
    for score in scored.table.columns.scores:
        if score.kind == "stars" or score.settings is not None:
            values, unreadable, uppers = read_answers(scored.cells(score.column, fact.table.frame.index), score)
            fact.scores.append(
                ScoreValues(
                    score=score,
                    source=scored.table,
                    numbers=values.to_numpy(),
                    unreadable=unreadable.to_numpy(),
                    uppers=uppers.to_numpy(),
                )
            )


def _texts_beside(fact: Fact, links: Sequence[Link]) -> pd.Series:
    """What was written beside each answer: in its own row, and in the comments that were linked to it."""
    beside = pd.Series("", index=fact.table.frame.index, dtype="str")
    for column in fact.table.columns.texts:
        beside = beside + "\n" + fact.table.frame[column]
    for link in links:
        if link.responses is fact:
            for column in link.comments.table.columns.texts:
                rows = np.flatnonzero(link.positions >= 0)
                said = link.comments.table.frame[column].iloc[rows]
                said = said.groupby(link.positions[rows]).agg("\n".join).reindex(beside.index).fillna("")
                beside = beside + "\n" + said
    return beside.str.strip().astype("str")


def _told_of_attribute(scale: ScoreScale, facts: Sequence[Fact]) -> ScoreScale:
    """The scale with a word on whose score it is, where it is not the answer's own."""
    for fact in facts:
        for values in fact.scores:
            if (
                values.score.kind == scale.kind
                and values.score.question == scale.question
                and values.source is not fact.table
            ):
                entity = split_name(values.source.stem).split(" ")[0].removesuffix("s")
                whose = "review" if fact.table.columns.review else "response"
                return replace(scale, why=f"score of the {entity}, not of the {whose}; {scale.why}")
    return scale


def _drop_silent(facts: Sequence[Fact], links: Sequence[Link], ledger: Ledger) -> Ledger:
    """Rows with neither a score nor a text say nothing; a file of comments alone keeps its empty ones, which are
    counted later."""
    spoken = {id(link.responses) for link in links}
    for fact in facts:
        if fact.table.role == "comments":
            continue
        silent = fact.kept.copy()
        for values in fact.scores:
            if values.band is not None:
                silent &= values.band < 0
        for column in fact.table.columns.texts:
            silent &= (fact.table.frame[column].str.strip() == "").to_numpy(dtype=bool)
        reason = "neither a score nor a text" if fact.table.columns.texts or id(fact) not in spoken else "no score"
        ledger = fact.table.note(ledger, "left_out", reason, silent)
        fact.kept = fact.kept & ~silent
    return ledger


def _keep_touchpoints(facts: Sequence[Fact]) -> None:
    """A channel or touchpoint that is one value in its file still tells the files of the study apart."""
    for fact in facts if len(facts) > 1 else ():
        columns = fact.table.columns
        if fact.table.settings.segments is not None:
            continue
        for name, profile in fact.table.profiles.items():
            idle = profile.distinct == 1 and name in columns.unused and name not in columns.machinery
            if idle and cues.TOUCHPOINT.search(profile.words):
                columns.unused.pop(name)
                columns.segments.append(name)
                columns.take(name, "segment", "where the customers of this file were asked")


def _drop_unused_scores(tables: Sequence[FileTable], facts: Sequence[Fact]) -> None:
    """Score-like columns of attribute tables that were not needed are told as unused."""
    used = {(id(values.source), values.score.column) for fact in facts for values in fact.scores}
    for table in tables:
        for score in list(table.columns.scores):
            if (id(table), score.column) not in used and score.settings is None:
                table.columns.scores.remove(score)
                table.columns.why.pop(score.column, None)
                table.columns.unused[score.column] = "a score, but not of an answer"
        if table.role == "attributes":
            for column in [*table.columns.texts, *filter(None, [table.columns.roles.pop("title", None)])]:
                if table.columns.why.get(column, ("",))[0] in ("text", "title"):
                    table.columns.why.pop(column)
                    table.columns.unused[column] = "a text of an attribute file"
            table.columns.texts = []
            date = table.columns.roles.get("date", "")
            if date and not _has_own_date(table) and table.columns.why[date][1] != "set in the study file":
                table.columns.roles.pop("date")
                table.columns.why.pop(date)
                table.columns.unused[date] = "a further date"


def _finish(
    responses: pd.DataFrame, comments: pd.DataFrame, wave: str | None
) -> tuple[pd.DataFrame, pd.DataFrame, tuple[str, ...], str]:
    """Waves labelled; comments joined only to responses that there are; segments on the comments only where nothing
    else holds them."""
    lead, moment = (responses, "answered_at") if len(responses) else (comments, "written_at")
    given = lead["wave"].notna()
    rule = "none" if given.any() else choose_rule(lead[moment], wave)
    if not given.any():
        lead["wave"] = label_waves(lead[moment], rule)
    waves = order_waves(lead["wave"], lead[moment])
    if len(waves) < 2 and rule != "none" and wave == "auto":
        lead["wave"], waves, rule = label_waves(lead[moment], "none"), (), "none"
    if len(responses):
        comments = comments.drop(
            columns=["wave", *(name for name in comments.columns if name.startswith(SEGMENT_PREFIX))]
        )
    known = are_members(comments["response_id"], responses["response_id"].unique())
    comments["response_id"] = comments["response_id"].where(known, np.nan).astype("str")
    return responses, comments, waves, rule


def _check_texts(comments: pd.DataFrame, tables: Sequence[FileTable]) -> None:
    if not (comments["text"].str.strip() != "").any():
        columns = "; ".join(
            f"{table.name}: {', '.join(map(table.tell, table.columns.texts))}"
            for table in tables
            if table.columns.texts
        )
        raise ColumnError(
            "The columns of comments hold no text at all",
            code="FB204",
            where=columns,
            expected="at least one comment",
            remedy='name the column of the comments in the study file: texts = ["column"]',
        )
