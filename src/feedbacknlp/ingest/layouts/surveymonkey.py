"""SurveyMonkey: question row, then a row of sub-questions or choices, which the condensed variant leaves empty."""

from __future__ import annotations

from collections.abc import Sequence

from feedbacknlp.ingest.layouts.layout import Heading

__all__ = ["SurveyMonkeyLayout"]

_ROLES = {
    "respondent id": "response_id",
    "end date": "date",
    "collector id": "unused",
    "start date": "unused",
    "ip address": "unused",
    "email address": "unused",
    "first name": "unused",
    "last name": "unused",
}
_PLAIN = ("", "response", "open-ended response")


class SurveyMonkeyLayout:
    """CSV or XLSX export of SurveyMonkey."""

    name = "surveymonkey"

    def read_heading(self, head: Sequence[Sequence[str]]) -> Heading | None:
        """Two heading rows where the second has no respondent, else one."""
        first = [" ".join(cell.split()) for cell in head[0]]
        lower = [cell.casefold() for cell in first]
        if "respondent id" not in lower[:3] or "collector id" not in lower[:4]:
            return None
        second = [" ".join(cell.split()) for cell in head[1]] if len(head) > 1 else []
        two = bool(second) and not second[lower.index("respondent id")]
        names = _join_rows(first, second if two else [""] * len(first))
        roles = {name: _ROLES[name.casefold()] for name in names if name.casefold() in _ROLES}
        roles |= {name: "unused" for name in names if name.casefold().startswith("custom data")}
        return Heading(
            layout=self.name, rows=2 if two else 1, names=tuple(names), questions=("",) * len(names), roles=roles
        )


def _join_rows(first: Sequence[str], second: Sequence[str]) -> list[str]:
    """``question - part``; a question text stands only over its first column and holds for the blank ones behind it."""
    names: list[str] = []
    question = ""
    for above, below in zip(first, second, strict=True):
        question = above or question
        names.append(question if below.casefold() in _PLAIN else f"{question} - {below}")
    return names
