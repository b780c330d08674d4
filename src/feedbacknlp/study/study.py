"""Study: settings, models and files in; Findings out. Reading ``run`` is reading the product."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from functools import cached_property, partial
from pathlib import Path
from typing import TYPE_CHECKING

from feedbacknlp.config import StudyConfig
from feedbacknlp.errors import EngineError
from feedbacknlp.processes import one_thread_algebra
from feedbacknlp.progress import BarProgress, Progress, SilentProgress
from feedbacknlp.study.models import Models

if TYPE_CHECKING:
    import pandas as pd

    from feedbacknlp.contracts import Codebook, Findings, Ingested, Vectors, VectorSource
    from feedbacknlp.earlier import EarlierWave
    from feedbacknlp.store import Shelf
    from feedbacknlp.study.addresses import Fetched
    from feedbacknlp.study.parts import PartNames, PartWork
    from feedbacknlp.study.passed import Prepared, Reading

__all__ = ["Study"]


@dataclass(frozen=True, kw_only=True, repr=False)
class Study:
    """A study of feedback: the same object behind the command line and the notebook.

    Parameters
    ----------
    config : StudyConfig
    models : Models
        Another study's may be passed on, so that nothing is opened twice.
    paths : tuple of Path
        Input files; empty = those of the settings.
    progress : Progress
    store : Path, optional
        Folder in which what was read is kept between runs.
    spark : str, optional
        Master of a Spark cluster that works through the comments, such as ``local[2]`` or ``yarn``; it needs a store
        that every worker can write to. None = this process.
    fetched : Fetched, optional
        Holds the files that Spark fetched for this study or that its frames were written to; they are among ``paths``.

    Examples
    --------
    >>> from feedbacknlp import Study
    >>> findings = Study.from_files("survey.csv").run()  # doctest: +SKIP
    >>> findings.drivers  # doctest: +SKIP
    """

    config: StudyConfig
    models: Models
    paths: tuple[Path, ...] = ()
    progress: Progress = field(default_factory=SilentProgress)
    store: Path | None = None
    spark: str | None = None
    fetched: Fetched | None = None

    @classmethod
    def from_files(
        cls,
        *paths: str | Path,
        study: str | Path | None = None,
        progress: Progress | None = None,
        store: str | Path | None = None,
        spark: str | None = None,
        **settings: object,
    ) -> Study:
        """A study of these files.

        Parameters
        ----------
        *paths : str or Path
            One or more files; they are joined. With ``spark`` also addresses that Spark can read, such as
            ``"s3a://bucket/reviews.parquet"``.
        study : str or Path, optional
            A study file; its settings count where ``settings`` do not.
        progress : Progress, optional
            Bars in a notebook and on a terminal where none is given, nothing in a file or a pipe;
            ``BarProgress("verbose")`` leaves a line a step, ``SilentProgress()`` says nothing (both of
            :mod:`feedbacknlp.progress`).
        store : str or Path, optional
            Folder in which what was read is kept between runs, so that a rerun reads new texts only.
        spark : str, optional
            Master of a Spark cluster that works through the comments.
        **settings
            Fields of :class:`feedbacknlp.StudyConfig`, such as ``codebook="my.yaml"``.

        Raises
        ------
        SettingError
            A setting is unknown or wrong.
        FileError, EngineError
            An address is given without Spark (FB114), or can not be read (FB905); something is no path (FB115).
        """
        from feedbacknlp.study.addresses import fetch_addresses

        config = (StudyConfig.from_toml(study) if study else StudyConfig()).with_settings(**settings)
        fetched = fetch_addresses(paths, spark=spark)
        return cls(
            config=config,
            models=Models(config),
            paths=fetched.paths if fetched else tuple(Path(path) for path in paths),
            fetched=fetched,
            progress=progress or BarProgress(),
            store=Path(store) if store else None,
            spark=spark,
        )

    @classmethod
    def from_frames(
        cls,
        frames: pd.DataFrame | Mapping[str, pd.DataFrame],
        *,
        study: str | Path | None = None,
        progress: Progress | None = None,
        store: str | Path | None = None,
        **settings: object,
    ) -> Study:
        """A study of frames of pandas: what a column is taken for is found out as in a file.

        Parameters
        ----------
        frames : DataFrame or mapping of str to DataFrame
            One, or several by name, which are joined. Settings of ``files`` know them as ``NAME.parquet``, one that
            stands alone as ``frame.parquet``. A named index is a column, too. Each is kept as a file that only this
            user may read, in the system's temporary folder, until the last study of it is gone.
        study, progress, store, **settings
            As for :meth:`from_files`.

        Raises
        ------
        SettingError
            A setting is unknown or wrong.
        FileError
            Something is no frame (FB115).
        ColumnError
            Two columns share a name (FB206).

        Examples
        --------
        >>> import pandas as pd
        >>> from feedbacknlp import Study
        >>> survey = pd.DataFrame({"nps": [9, 2], "why": ["Quick delivery", "The zip broke"]})
        >>> Study.from_frames(survey).ingest()
        Ingested(2 responses with nps, 2 comments)
        """
        from feedbacknlp.study.frames import keep_frames

        kept = keep_frames(frames)
        given = cls.from_files(
            *kept.paths, study=study, progress=progress, store=store, spark=None, **settings
        )
        return replace(given, fetched=kept)

    def __repr__(self) -> str:
        names = ", ".join(path.name for path in self.paths or [Path(file.path) for file in self.config.files])
        return f"Study({names or 'no file'}; codebook {Path(self.config.codebook).name})"

    @cached_property
    def codebook(self) -> Codebook:
        """The study's codebook, that of the last earlier wave where the settings name no own one; raises CodebookError
        with every fault at once."""
        from feedbacknlp.understand import read_codebook

        if self.earlier and self.config.codebook == StudyConfig().codebook:
            return self.earlier[-1].codebook
        return read_codebook(self.config.codebook)

    @cached_property
    def earlier(self) -> tuple[EarlierWave, ...]:
        """The reports of earlier waves that the settings name."""
        from feedbacknlp.earlier import read_earlier

        return read_earlier(self.config.before)

    @cached_property
    def shelf(self) -> Shelf:
        """Where the results of the parts lie: in the store's folder, else in memory."""
        from feedbacknlp.store import DiskShelf, MemoryShelf

        return DiskShelf(self.store) if self.store else MemoryShelf()

    def ingest(self) -> Ingested:
        """Files -> Responses, Comments, scales, Ledger. Opens no model."""
        from feedbacknlp.ingest import read_study
        from feedbacknlp.prepare import mask_identifiers

        with self.progress.step("Reading files", total=1, unit="files"):
            ingested = read_study(list(self.paths), self.config)
        self.models.settle(len(ingested.comments))
        return replace(
            ingested,
            responses=mask_identifiers(ingested.responses),
            comments=mask_identifiers(ingested.comments),
        )

    def prepare(self, comments: pd.DataFrame) -> pd.DataFrame:
        """Comments -> Statements: language, masking, noise gate, splitting, repeats."""
        from feedbacknlp.prepare import mark_repeats, mark_straight_lines, number_pseudonyms, prepare_comments

        models = self.models
        statements = prepare_comments(
            comments, config=self.config, segmenter=models.segmenter, identifier=models.identifier
        )
        return mark_repeats(mark_straight_lines(number_pseudonyms(statements), comments))

    def encode(self, statements: pd.DataFrame) -> Vectors:
        """Statements -> Vectors: one encoder pass per distinct text."""
        from feedbacknlp.understand import encode_statements

        return encode_statements(statements, encoder=self.models.encoder)

    def encode_contexts(self, statements: pd.DataFrame) -> Vectors:
        """Statements -> Vectors of the comments that have several of them and are not long."""
        from feedbacknlp.understand import encode_contexts

        return encode_contexts(statements, encoder=self.models.encoder)

    def sift(self, statements: pd.DataFrame, vectors: VectorSource) -> pd.DataFrame:
        """Statements, with those marked that the encoder reads as no feedback."""
        from feedbacknlp.understand import sift_statements

        return sift_statements(statements, vectors=vectors, heads=self.models.heads)

    def code(
        self,
        statements: pd.DataFrame,
        vectors: VectorSource,
        contexts: VectorSource | None = None,
        *,
        codebook: Codebook | None = None,
    ) -> pd.DataFrame:
        """Statements -> Mentions of a codebook's themes (the study's where none is given): read by the models, less
        what the codebook forbids, and as a person coded them where a person did."""
        from feedbacknlp.study.coding import code_statements
        from feedbacknlp.understand import build_theme_model

        codebook, models = codebook or self.codebook, self.models
        return code_statements(
            statements,
            vectors,
            contexts,
            codebook=codebook,
            model=build_theme_model(codebook, encoder=models.encoder, heads=models.heads),
            models=models,
            threshold=self.config.thresholds.theme,
        )

    def discover(
        self,
        statements: pd.DataFrame,
        mentions: pd.DataFrame,
        vectors: VectorSource,
        *,
        codebook: Codebook | None = None,
    ) -> tuple[pd.DataFrame, Codebook]:
        """Statements that fit no theme -> Mentions with the themes found among them, and the codebook with these."""
        from feedbacknlp import understand
        from feedbacknlp.codebook import add_found, give_examples, give_ids
        from feedbacknlp.contracts.members import are_members
        from feedbacknlp.study.found import learn_once, name_once

        config, heads, codebook = self.config, self.models.heads, codebook or self.codebook
        discovery = understand.discover_themes(
            statements,
            mentions,
            vectors=vectors,
            heads=heads,
            seed=config.seed,
            detail=config.detail,
            learn=partial(learn_once, self.shelf),
        )
        discovery = understand.set_doubles_aside(discovery, statements, mentions, vectors=vectors)
        learned = [statement_id for theme in discovery.themes for statement_id in theme.members]
        members = statements[are_members(statements["statement_id"], learned)]
        told = name_once(
            self.shelf,
            discovery,
            members,
            vectors=vectors,
            models=self.models,
            language=config.language,
            codebook=codebook,
        )
        discovery = told.discovery
        found, named = understand.drop_forbidden(
            discovery.themes,
            told.themes,
            codebook,
            members,
            vectors=vectors,
            encoder=self.models.encoder,
            heads=heads,
            threshold=config.thresholds.theme,
        )
        discovery = understand.keep_themes(discovery, {theme.theme_id for theme in found})
        named = give_ids(codebook, named)
        found = tuple(replace(theme, theme_id=name.id) for theme, name in zip(found, named, strict=True))
        shown = [give_examples(name, theme.members, members) for theme, name in zip(found, named, strict=True)]
        discovery = replace(discovery, themes=found)
        mentions = understand.assign_discovered(mentions, statements, discovery=discovery, vectors=vectors)
        return mentions, add_found(codebook, shown)

    def work(self, codebook: Codebook | None = None) -> PartWork:
        """What is done to each part of the comments, coded with a codebook (the study's where none is given)."""
        from feedbacknlp.study.parts import PartWork

        return PartWork(
            config=self.config, models=self.models, shelf=self.shelf, codebook=codebook or self.codebook
        )

    def read(self, codebook: Codebook | None = None) -> Prepared:
        """Files -> statements, read and coded with a codebook (the study's where none is given), part by part. A
        faulty codebook is told before any model is opened."""
        from feedbacknlp.study.collecting import collect_parts
        from feedbacknlp.study.cutting import cut_parts

        work = self.work(codebook)
        ingested = self.ingest()
        with one_thread_algebra():
            names = self._engine()(
                work, cut_parts(ingested.comments), name="Reading comments", unit="comments", progress=self.progress
            )
        return collect_parts(names, ingested, work=work)

    def _engine(self) -> Callable[..., list[PartNames]]:
        """Who works through the parts."""
        from feedbacknlp.engines import open_spark, run_parts, run_parts_on_spark

        if self.spark is None:
            return run_parts
        if self.store is None:
            raise EngineError(
                "Spark needs a store",
                code="FB904",
                where="--engine spark",
                expected="a folder that every worker can write to, for what is read there",
                remedy="give --out a shared folder and leave --no-store out; in Python, give store=",
            )
        return partial(run_parts_on_spark, session=open_spark(self.spark))

    def understand(self, read: Prepared) -> Reading:
        """What was read -> themes (of the codebook, then discovered ones) and what became of each comment."""
        from feedbacknlp.study.passed import Reading
        from feedbacknlp.understand import decide_outcomes

        mentions, codebook = read.mentions, self.codebook
        if self.config.discover:
            mentions, codebook = self.discover(read.statements, mentions, read.vectors)
        return Reading(
            mentions=mentions, outcomes=decide_outcomes(read.statements, mentions), codebook=codebook
        )

    def explain(self, read: Prepared, reading: Reading) -> Findings:
        """Counts, then every figure from the counts; quotes and requests from the statements."""
        from feedbacknlp.study.explaining import explain_reading

        return explain_reading(self, read, reading)

    def run(self) -> Findings:
        """Everything, in order: files to Findings."""
        from feedbacknlp.auditing import read_check_sheet, score_sheets

        for path in self.config.audit:  # a sheet that can not be read is told before the work, not after it
            read_check_sheet(path)
        read = self.read()
        with one_thread_algebra(), self.progress.step("Understanding", total=1, unit="step"):
            reading = self.understand(read)
        with one_thread_algebra(), self.progress.step("Explaining", total=1, unit="step"):
            findings = self.explain(read, reading)
            return score_sheets(findings, self.config.audit) if self.config.audit else findings
