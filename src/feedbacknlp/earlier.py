"""Reports of earlier waves, read back from their folders so that a new wave can be set beside them."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

import pandas as pd

from feedbacknlp.contracts import Codebook, ScoreScale
from feedbacknlp.errors import FileError, SettingError

__all__ = ["EarlierWave", "label_wave", "order_waves", "read_earlier", "retell_themes"]


_FILE_ENDING = re.compile(r"\.(csv|tsv|txt|xlsx|xlsm|xls|ods|parquet|json|jsonl|ndjson)$", re.IGNORECASE)


@dataclass(frozen=True, slots=True, kw_only=True)
class EarlierWave:
    """What an earlier report knew. Ids are set apart from those of other reports by the report's place.

    Parameters
    ----------
    waves : tuple of str
        In the order of time.
    codebook : Codebook
        That its comments were coded with, themes found in them included.
    responses, comments, statements, mentions, outcomes : tables
        Of these contracts; the statements' ``text`` is the masked one.
    """

    waves: tuple[str, ...]
    codebook: Codebook
    responses: pd.DataFrame
    comments: pd.DataFrame
    statements: pd.DataFrame
    mentions: pd.DataFrame
    outcomes: pd.DataFrame

    @property
    def drafted(self) -> bool:
        """Whether themes of its codebook were found in its own text: they were given to its statements as they were
        found, and no later wave is read so."""
        changes = self.codebook.changes
        return bool(changes) and changes[-1].action == "draft" and changes[-1].version == self.codebook.version

    def own_responses(self) -> pd.DataFrame:
        """The responses under the ids that the report itself has them under."""
        return self.responses.assign(response_id=self.responses["response_id"].str.partition(_APART)[2])

    def without(self, others: pd.DataFrame) -> EarlierWave:
        """Without the responses that are in the other files, too.

        One id is no proof: many tools number the answers of every export from 1. Only where the answers behind the
        shared ids are the same, but for a few that were edited, are they taken for the same people's.
        """
        own, keys = self.own_responses(), ["response_id", "score_kind", "question"]
        shared = own.merge(others, on=keys, suffixes=("", "_there"))
        undated = shared["answered_at"].isna() | shared["answered_at_there"].isna()
        same = (shared["value"] == shared["value_there"]) & (
            undated | (shared["answered_at"] == shared["answered_at_there"])
        )
        if shared.empty or same.mean() < _SAME:
            return self
        return self._keep(~own["response_id"].isin(others["response_id"]))

    def known_by(self, scales: Sequence[ScoreScale]) -> EarlierWave:
        """Without scores and bands that none of the scales has."""
        known = {(scale.kind, scale.question, band.name) for scale in scales for band in scale.bands}
        keys = zip(self.responses["score_kind"], self.responses["question"], self.responses["band"], strict=True)
        return self._keep(pd.Series([key in known for key in keys], index=self.responses.index, dtype=bool))

    def _keep(self, kept: pd.Series) -> EarlierWave:
        """With these rows of the responses; a wave of which nothing is left is no longer named."""
        responses = self.responses[kept]
        comments = self.comments[self.comments["response_id"].isin(responses["response_id"])]
        return replace(
            self,
            waves=tuple(wave for wave in self.waves if (responses["wave"] == wave).any()),
            responses=responses,
            comments=comments,
            **{
                name: frame[frame["comment_id"].isin(comments["comment_id"])]
                for name in ("statements", "mentions", "outcomes")
                for frame in [getattr(self, name)]
            },
        )


def label_wave(title: str) -> str:
    """What a wave without dates or names is called: its report's title, without the ending of a file."""
    return _FILE_ENDING.sub("", title) or title


def read_earlier(folders: Sequence[str | Path]) -> tuple[EarlierWave, ...]:
    """The reports of earlier waves.

    Parameters
    ----------
    folders : sequence of Path
        Of reports, the oldest first.

    Raises
    ------
    FileError
        A folder holds no findings (FB191 to FB193), or none with a codebook (FB195).
    """
    from feedbacknlp.report import read_findings
    from feedbacknlp.understand import parse_codebook

    earlier = []
    for place, folder in enumerate(folders, start=1):
        findings = read_findings(Path(folder))
        if not findings.codebook or not {"responses", "comments", "statements", "mentions"} <= set(findings.rows):
            raise FileError(
                "The earlier report has no codebook",
                code="FB195",
                where=str(folder),
                expected="a report's folder with codebook.yaml and its tables",
                remedy="run the earlier report again with this version of feedbacknlp",
            )
        label = label_wave(findings.title)
        rows = {name: _set_apart(findings.rows[name], place) for name in _TABLES}
        wave = rows["responses"]["wave"].fillna(label).astype("str")
        earlier.append(
            EarlierWave(
                # a report that was set beside earlier ones names their waves, too, and holds none of their answers
                waves=tuple(name for name in dict.fromkeys([*findings.waves, label]) if (wave == name).any()),
                codebook=parse_codebook(findings.codebook, where=str(Path(folder) / "codebook.yaml")),
                **{
                    **rows,
                    "responses": rows["responses"].assign(wave=wave),
                    "statements": rows["statements"].assign(text=rows["statements"]["shown_text"]),
                },
            )
        )
    return tuple(earlier)


def retell_themes(mentions: pd.DataFrame, codebook: Codebook) -> pd.DataFrame:
    """Mentions of an earlier wave in terms of today's themes: what was merged since follows.

    Parameters
    ----------
    mentions : Mentions
    codebook : Codebook
        Today's.

    Returns
    -------
    Mentions
        A theme that was split or forbidden since keeps its old id: only a rerun can tell its mentions apart.
    """
    now = mentions["theme_id"].map(lambda theme: codebook.follow(theme) or theme).astype("str")
    return (
        mentions.assign(theme_id=now)
        .sort_values(["statement_id", "theme_id", "closeness"], ascending=[True, True, False], kind="stable")
        .drop_duplicates(["statement_id", "theme_id"])
        .reset_index(drop=True)
    )


def order_waves(earlier: Sequence[EarlierWave], waves: Sequence[str], *, where: str) -> tuple[str, ...]:
    """All waves, those of the earlier reports first; raises SettingError (FB505) where one stands in two reports
    under a name that came from a title."""
    known = list(dict.fromkeys(wave for one in earlier for wave in one.waves))
    if len(waves) == 1 and waves[0] == where and where in known:
        raise SettingError(
            "The new wave has the name of an earlier one",
            code="FB505",
            where=where,
            expected="waves of different names, or dates from which they can be told",
            remedy="give the report another --title",
        )
    return tuple(dict.fromkeys([*known, *waves]))


_TABLES = ("responses", "comments", "statements", "mentions", "outcomes")

_SAME = 0.9
"""Share of answers behind shared ids that must be the same."""

_APART = "\x1f"
"""Unit separator (ASCII 31), between a report's place and an id: no survey tool writes it into an id."""

_IDS = ("response_id", "comment_id", "statement_id", "repeat_of")


def _set_apart(frame: pd.DataFrame, place: int) -> pd.DataFrame:
    """The table with the report's place before each id, so that two reports' ids are never taken for one."""
    ids = {name: f"{place}{_APART}" + frame[name] for name in _IDS if name in frame}
    return frame.assign(**ids)
