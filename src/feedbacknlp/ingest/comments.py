"""The table Comments: one row for each open answer and each review."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import pandas as pd

from feedbacknlp.contracts.tables import Comments, empty_table
from feedbacknlp.ingest import cues
from feedbacknlp.ingest.facts import Fact, role_texts
from feedbacknlp.ingest.linking import Link
from feedbacknlp.ingest.naming import split_name
from feedbacknlp.ingest.responses import join_frames

__all__ = ["build_comments", "merge_title"]


def build_comments(facts: Sequence[Fact], links: Sequence[Link]) -> pd.DataFrame:
    """Comments of all tables in the order of the files, the questions and the rows.

    ``response_id`` is the id of the row of answers or of the linked response; whether that has a score is for the
    caller to see.
    """
    parts = [
        _comments_of_column(fact, column, [link for link in links if link.comments is fact])
        for fact in facts
        for column in fact.table.columns.texts
    ]
    frame = join_frames(parts, empty_table(Comments))
    doubled = frame["comment_id"].duplicated(keep=False)
    if doubled.any():
        stems = frame["source_file"].str.split(".").str[0]
        frame["comment_id"] = frame["comment_id"].mask(doubled, stems + ":" + frame["comment_id"])
    rest = frame["comment_id"].duplicated()
    if rest.any():
        frame["comment_id"] = frame["comment_id"].mask(
            rest, frame["comment_id"] + "~" + frame.groupby("comment_id").cumcount().astype("str")
        )
    return frame


def _comments_of_column(fact: Fact, column: str, links: Sequence[Link]) -> pd.DataFrame:
    table = fact.table
    rows = np.flatnonzero(fact.kept)
    texts = table.frame[column]
    title = table.columns.roles.get("title")
    if title is not None and column == table.columns.texts[0]:
        texts = merge_title(table.frame[title], texts)
    moments = fact.moments
    separate = table.role == "comments"
    response_ids = pd.Series(np.nan, index=table.frame.index, dtype="str") if separate and not fact.scores else fact.ids
    for link in links:
        hit = link.positions >= 0
        ids = link.responses.ids.take(np.maximum(link.positions, 0)).set_axis(table.frame.index)
        response_ids = response_ids.mask(hit, ids)
        answered = link.responses.moments.take(np.maximum(link.positions, 0)).set_axis(table.frame.index)
        moments = moments.fillna(answered.where(hit))
    names = pd.Series([file.name for file in table.files], dtype="str")
    review = table.role == "reviews" or (separate and not links and table.columns.review)
    return pd.DataFrame(
        {
            "comment_id": _comment_ids(fact, column, linked=bool(links)).iloc[rows].reset_index(drop=True),
            "response_id": response_ids.iloc[rows].reset_index(drop=True),
            "question": _questions(fact, column).iloc[rows].reset_index(drop=True),
            "source": pd.Series("review" if review else "survey", index=range(len(rows)), dtype="str"),
            "text": texts.iloc[rows].reset_index(drop=True),
            "language_hint": fact.languages.iloc[rows].reset_index(drop=True),
            "written_at": moments.iloc[rows].reset_index(drop=True),
            "source_file": names.take(table.file_of_row[rows]).reset_index(drop=True),
            "wave": fact.waves.iloc[rows].reset_index(drop=True),
            **{name: cells.iloc[rows].reset_index(drop=True) for name, cells in fact.segments.items()},
        }
    )


def _questions(fact: Fact, column: str) -> pd.Series:
    """The text's heading, or what a column of questions says in its row."""
    table = fact.table
    heading = pd.Series(table.profiles[column].heading, index=table.frame.index, dtype="str")
    asked = table.columns.roles.get("question")
    return (
        heading
        if asked is None or len(table.columns.texts) > 1
        else role_texts(table, asked).fillna(heading).astype("str")
    )


def _comment_ids(fact: Fact, column: str, *, linked: bool) -> pd.Series:
    """The row's id, with the position of the question behind it where there are several; a linked file's own id where
    it has one."""
    ids = fact.ids
    table = fact.table
    if linked:
        keys = {join[0] for join in table.joins}
        own = next(
            (
                name
                for name, profile in table.profiles.items()
                if name not in keys
                and profile.variety == 1
                and profile.filled == profile.rows
                and cues.ID_ROLES["response_id"].search(split_name(name))
            ),
            None,
        )
        made = (
            pd.Series([file.stem for file in table.files], dtype="str")
            .take(table.file_of_row)
            .set_axis(table.frame.index)
        )
        made = made + "-row-" + pd.Series(table.row_numbers, index=table.frame.index).astype("str")
        ids = role_texts(table, own).fillna(made) if own else made
    if len(table.columns.texts) > 1:
        ids = ids + "/" + str(table.columns.texts.index(column) + 1)
    return ids.astype("str")


def merge_title(titles: pd.Series, bodies: pd.Series) -> pd.Series:
    """Title, line break, body; the body alone where the title only repeats words of it, the title alone where there is
    no body.

    A title repeats the body where the body begins with it, or where it has at least three words (eight characters in a
    script without spaces) and stands in the body as it is. Quotes around it, its case and dots at its end do not count.
    """
    shown = titles.str.strip()
    plain = shown.str.strip(" \"'“”‘’«»").str.replace(r"\s*(?:\.{2,}|…|[.!。！])$", "", regex=True).str.casefold()
    folded = bodies.str.casefold().str.strip(" \"'“”‘’«»\n")
    repeats = np.array(
        [
            bool(title) and (body.startswith(title) or (_is_long(title) and title in body))
            for title, body in zip(plain, folded, strict=True)
        ],
        dtype=bool,
    )
    no_body = (folded == "").to_numpy(dtype=bool)
    alone = (plain == "").to_numpy(dtype=bool) | (repeats & ~no_body)
    joined = (shown + "\n" + bodies).mask(no_body, shown)
    return joined.mask(alone & ~no_body, bodies).mask((plain == "").to_numpy(dtype=bool), bodies).astype("str")


def _is_long(title: str) -> bool:
    return title.count(" ") >= 2 or (not title.isascii() and " " not in title and len(title) >= 8)
