"""A codebook on the workbench: open, edit, try on the data, save. Every edit gives a new workbench, so an earlier one
can be compared with or gone back to."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from feedbacknlp import codebook as edits
from feedbacknlp.contracts import Codebook, Correction, Theme
from feedbacknlp.errors import CodebookError

if TYPE_CHECKING:
    import pandas as pd

    from feedbacknlp.codebook import CodingDifference
    from feedbacknlp.contracts import Findings
    from feedbacknlp.study import Study

__all__ = ["Workbench"]


@dataclass(frozen=True, slots=True)
class Workbench:
    """A codebook and what can be done with it.

    Parameters
    ----------
    codebook : Codebook

    Examples
    --------
    >>> from feedbacknlp import Workbench
    >>> bench = Workbench.open("online-shop")
    >>> bench = bench.merge("delivery_tracking_courier", into="delivery_speed").rename("delivery_speed", "Delivery")
    >>> bench.codebook.version, bench.codebook.follow("delivery_tracking_courier")
    (3, 'delivery_speed')
    """

    codebook: Codebook

    @classmethod
    def open(cls, name: str | Path) -> Workbench:
        """The codebook of a built-in name or a YAML file; raises CodebookError (FB601 to FB603)."""
        from feedbacknlp.understand import read_codebook

        return cls(read_codebook(str(name)))

    def save(self, path: str | Path) -> Path:
        """Write the codebook as YAML; raises FileError (FB194)."""
        from feedbacknlp.report import write_text
        from feedbacknlp.understand import write_codebook

        return write_text(Path(path), write_codebook(self.codebook))

    def merge(self, *theme_ids: str, into: str, note: str = "") -> Workbench:
        """Put themes into another one: :func:`feedbacknlp.codebook.merge_themes`."""
        return Workbench(edits.merge_themes(self.codebook, theme_ids, into=into, note=note))

    def split(self, theme_id: str, parts: Sequence[Theme], *, note: str = "") -> Workbench:
        """Put two or more themes in the place of one: :func:`feedbacknlp.codebook.split_theme`."""
        return Workbench(edits.split_theme(self.codebook, theme_id, parts, note=note))

    def rename(
        self,
        theme_id: str,
        name: str = "",
        *,
        language: str = "en",
        negative: str = "",
        positive: str = "",
        note: str = "",
    ) -> Workbench:
        """Give a theme or its drivers another name: :func:`feedbacknlp.codebook.rename_theme`."""
        return Workbench(
            edits.rename_theme(
                self.codebook, theme_id, name, language=language, negative=negative, positive=positive, note=note
            )
        )

    def move(self, theme_id: str, *, group: str, note: str = "") -> Workbench:
        """Put a theme into another group."""
        return Workbench(edits.move_theme(self.codebook, theme_id, group=group, note=note))

    def pin(self, *theme_ids: str, note: str = "") -> Workbench:
        """Keep themes as they are, whatever a later draft finds."""
        return Workbench(edits.pin_themes(self.codebook, theme_ids, note=note))

    def unpin(self, *theme_ids: str, note: str = "") -> Workbench:
        """Take pins off."""
        return Workbench(edits.unpin_themes(self.codebook, theme_ids, note=note))

    def forbid(self, theme_id: str = "", *, wording: str = "", note: str = "") -> Workbench:
        """Take a theme out for good, or keep a wording out: of every found theme's name, or of one theme."""
        if wording:
            return Workbench(edits.forbid_wording(self.codebook, wording, theme_id=theme_id, note=note))
        return Workbench(edits.forbid_theme(self.codebook, theme_id, note=note))

    def correct(self, findings: Findings, themes: Mapping[str, Mapping[str, int]], *, note: str = "") -> Workbench:
        """Code statements by hand.

        Parameters
        ----------
        findings : Findings
            In which the statements are.
        themes : mapping of statement id to mapping of theme id to polarity
            An empty mapping = none of the codebook's themes.
        note : str, default=""

        Raises
        ------
        CodebookError
            A statement (FB609) or a theme (FB604) is unknown.
        """
        facts = findings.rows["statements"].drop_duplicates("statement_id").set_index("statement_id")
        missing = [statement_id for statement_id in themes if statement_id not in facts.index]
        if missing:
            raise CodebookError(
                f"{len(missing)} of {len(themes)} statements are not in the report",
                code="FB609",
                where=findings.title,
                expected="ids of the table statements, such as those of the sheet that codebook export wrote",
            )
        given = [
            Correction(
                text=str(facts["shown_text"][statement_id]),
                language=str(facts["language"][statement_id]),
                themes=dict(coded),
            )
            for statement_id, coded in themes.items()
        ]
        return Workbench(edits.correct_statements(self.codebook, given, note=note))

    def export(self, path: str | Path, *, findings: Findings | None = None) -> Path:
        """Write the codebook as an Excel sheet to edit; with ``findings`` also statements to look over."""
        from feedbacknlp.report import Form, write_forms

        tables = edits.tabulate_codebook(self.codebook)
        tables["about"] = _about(self.codebook)
        if findings is not None:
            rows = findings.rows
            doubts = edits.list_doubts(
                rows["mentions"], rows["statements"], self.codebook, threshold=findings.thresholds["theme"]
            )
            tables["statements"] = edits.tabulate_statements(
                rows["mentions"], rows["statements"], doubts, self.codebook
            )
        choices = edits.choices_of(self.codebook)
        closed = ("about", "log", "statements")
        forms = [
            Form(name=name, table=table, choices=choices, **({"free_rows": 0} if name in closed else {}))
            for name, table in tables.items()
        ]
        return write_forms(forms, Path(path))

    def import_sheet(self, path: str | Path, *, note: str = "") -> Workbench:
        """The codebook with the edits of an exported sheet.

        Raises
        ------
        CodebookError
            A cell is wrong (FB607, with sheet, row and column), or the sheet was exported from another codebook or
            version (FB608).
        """
        from feedbacknlp.report import read_forms

        tables = read_forms(Path(path))
        about = tables.pop("about", None)
        own = _about(self.codebook)
        if about is None or about.to_numpy().tolist() != own.to_numpy().tolist():
            raise CodebookError(
                "The sheet was exported from another codebook or version",
                code="FB608",
                where=str(path),
                expected=f"a sheet of {self.codebook.id}, version {self.codebook.version}",
                remedy="export again, or import into the version that was exported",
            )
        return Workbench(edits.read_tables(tables, self.codebook, where=str(path), note=note))

    def draft(self, study: Study, *, note: str = "") -> Workbench:
        """Look for themes that the codebook misses in a study's files and put them behind its own."""
        base = edits.set_drafts_aside(self.codebook)
        read = study.read(base)
        _, found = study.discover(read.statements, read.mentions, read.vectors, codebook=base)
        return Workbench(edits.draft_codebook(self.codebook, found.themes[len(base.themes) :], note=note))

    def apply(self, study: Study) -> pd.DataFrame:
        """Code a study's files: a row a mention, with ``comment_id``, ``statement`` (masked), ``theme_id``,
        ``polarity`` and ``closeness``."""
        read = study.read(self.codebook)
        texts = read.statements[["statement_id", "shown_text", "language"]].rename(columns={"shown_text": "statement"})
        columns = ["statement_id", "comment_id", "statement", "language", "theme_id", "polarity", "closeness"]
        return read.mentions.merge(texts, on="statement_id", how="left")[[*columns, "nearest_theme_id"]]

    def diff(self, before: Workbench, study: Study) -> CodingDifference:
        """What the edits since ``before`` move in a study's files; scores are of its first scale."""
        old, read = (study.read(one.codebook) for one in (before, self))
        responses, scales = read.ingested.responses, read.ingested.scales
        first = (responses["score_kind"] == scales[0].kind) & (responses["question"] == scales[0].question)
        return edits.compare_codings(
            old.mentions,
            read.mentions,
            old=before.codebook,
            new=self.codebook,
            statements=read.statements,
            comments=read.ingested.comments,
            responses=responses[first],
        )

    def named(self, codebook_id: str) -> Workbench:
        """The codebook under another id."""
        return Workbench(replace(self.codebook, id=codebook_id))


def _about(codebook: Codebook) -> pd.DataFrame:
    import pandas as pd

    return pd.DataFrame({"codebook": [codebook.id], "version": [str(codebook.version)]}, dtype="str")
