"""What each file is: responses, comments, reviews, or attributes that are joined for segments and dates."""

from __future__ import annotations

import re
from collections.abc import Sequence

from feedbacknlp.errors import ColumnError, SettingError
from feedbacknlp.ingest.naming import split_name
from feedbacknlp.ingest.tables import FileTable

__all__ = ["assign_roles"]

_ATTRIBUTE_FILE = re.compile(
    r"\b(?:orders?|customers?|products?|items?|listings?|users?|payments?|sellers?|categor\w*|translation|"
    r"accounts?|ordrer?|kunder?|produkter)\b|订单|訂單|客户|客戶|商品"
)
_ANSWER_FILE = re.compile(
    r"review|comment|feedback|response|survey|answer|nps|csat|ces\b|pmf|score|rating|svar|omtale|kommentar|"
    r"undersøkelse|评|評|答卷|问卷|問卷|反馈|反饋|回饋"
)


_REMEDY = 'name it under the file\'s [[files]] in the study file: path = "file.csv", texts = ["column"]'


def assign_roles(tables: Sequence[FileTable]) -> None:
    """Give every table its role.

    Raises
    ------
    ColumnError
        FB202: no file has a column of texts.
    SettingError
        FB514: the role that the study file gives a file and its other settings exclude each other.
    """
    for table in tables:
        table.role = table.settings.role or _find_role(table, several=len(tables) > 1)
    _check_settings(tables)
    if not any(table.columns.texts for table in tables if table.role != "attributes"):
        # a file named orders may all the same be the one with the texts
        for table in tables:
            if table.columns.texts and table.settings.role is None:
                table.role = _role_of_answers(table)
    written = [table for table in tables if table.columns.texts and table.role != "attributes"]
    if not written:
        raise ColumnError(
            "No column of comments was found",
            code="FB202",
            where="; ".join(_tell_columns(table) for table in tables),
            expected="a column of answers in the customers' own words",
            remedy=_REMEDY,
        )
    for table in tables:
        if table.settings.role in ("comments", "reviews") and not table.columns.texts:
            raise ColumnError(
                "A file of comments has no column of texts",
                code="FB202",
                where=_tell_columns(table),
                expected="a column of answers in the customers' own words",
                remedy=_REMEDY,
            )


def _tell_columns(table: FileTable) -> str:
    named = (
        table.tell(name) + ("" if table.profiles[name].filled else " (no value in any row)")
        for name in list(table.frame.columns)[:25]
    )
    return f"{table.name}: {', '.join(named)}"


def _check_settings(tables: Sequence[FileTable]) -> None:
    """Refuse a role that would leave another setting without effect."""
    for table in tables:
        if table.role == "attributes" and table.settings.texts:
            raise SettingError(
                "A file of attributes has no comments",
                code="FB514",
                where=f"{table.name}: role = 'attributes' beside texts",
                remedy="leave out either",
            )
    scored = {score.column for table in tables if table.role != "comments" for score in table.columns.scores}
    for table in tables:
        lost = [
            score.column for score in table.columns.scores if score.settings is not None and score.column not in scored
        ]
        if lost:
            raise SettingError(
                "A file of comments has no scores",
                code="FB514",
                where=f"{table.name}: role = 'comments' beside the score {lost[0]!r}",
                remedy="give the file the role responses or reviews",
            )


def _find_role(table: FileTable, *, several: bool) -> str:
    if table.declared_role == "attributes" or (table.declared_role and table.columns.scores and table.columns.texts):
        return table.declared_role
    words = split_name(table.stem)
    attribute_file = bool(_ATTRIBUTE_FILE.search(words)) and not _ANSWER_FILE.search(words)
    declared = any(score.settings is not None for score in table.columns.scores)
    if table.columns.texts and not (several and attribute_file and not declared and table.settings.texts is None):
        return _role_of_answers(table)
    named = any(score.kind != "stars" for score in table.columns.scores)
    if table.columns.scores and not attribute_file and (named or declared or _ANSWER_FILE.search(words)):
        return "responses"
    return "attributes"


def _role_of_answers(table: FileTable) -> str:
    if not table.columns.scores:
        return "comments"
    return (
        "reviews"
        if table.columns.review and any(score.kind == "stars" for score in table.columns.scores)
        else "responses"
    )
