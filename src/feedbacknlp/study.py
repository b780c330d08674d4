"""Study: settings, models and files in; Findings out. Reading ``run`` is reading the product."""

from __future__ import annotations

import os
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, datetime
from functools import cached_property, partial
from pathlib import Path
from typing import TYPE_CHECKING

from feedbacknlp.config import StudyConfig
from feedbacknlp.progress import Progress, SilentProgress

if TYPE_CHECKING:
    import pandas as pd

    from feedbacknlp.contracts import (
        Codebook,
        Encoder,
        Findings,
        Heads,
        Ingested,
        LanguageIdentifier,
        Segmenter,
        Theme,
        Vectors,
    )

__all__ = ["Models", "Reading", "Study"]


class Models:
    """The models of a study, opened when they are first needed and then kept.

    Parameters
    ----------
    config : StudyConfig
    """

    def __init__(self, config: StudyConfig) -> None:
        self._config = config

    @property
    def name(self) -> str:
        """Name of the encoder in the settings."""
        return self._config.models.encoder

    @cached_property
    def encoder(self) -> Encoder:
        """An encoder that ships, or the user's own."""
        from feedbacknlp.backends.catalogue import SHIPPED, find_models, read_card
        from feedbacknlp.backends.onnx_encoder import open_onnx_encoder
        from feedbacknlp.backends.transformer_encoder import open_transformer_encoder

        if self.name not in SHIPPED:
            return open_transformer_encoder(self.name)
        card = read_card(find_models() / SHIPPED[self.name][0])
        return open_onnx_encoder(card, batch_tokens=self._config.models.batch_tokens)

    @cached_property
    def heads(self) -> Heads:
        """The heads that ship, or ones fitted to the user's encoder."""
        from feedbacknlp.backends.catalogue import SHIPPED, find_models, read_card
        from feedbacknlp.backends.heads import fit_heads, open_heads, read_anchors
        from feedbacknlp.understand.codebook_file import read_codebook
        from feedbacknlp.understand.theme_model import LEARNED_CODEBOOK

        if self.name not in SHIPPED:
            anchors = read_anchors(find_models() / SHIPPED["default"][1])
            return fit_heads(self.encoder, anchors, read_codebook(LEARNED_CODEBOOK).ids)
        return open_heads(read_card(find_models() / SHIPPED[self.name][1]), self.encoder)

    @cached_property
    def segmenter(self) -> Segmenter:
        """Tokens and sentences."""
        from feedbacknlp.backends.segmenter import open_segmenter

        return open_segmenter()

    @cached_property
    def identifier(self) -> LanguageIdentifier:
        """Language of a text."""
        from feedbacknlp.backends.language_id import open_language_identifier

        return open_language_identifier()


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading:
    """What was read in the statements.

    Parameters
    ----------
    sentiments, intents, mentions, outcomes : DataFrame
        Tables of these contracts.
    themes : tuple of Theme
        Of the codebook, then discovered ones.
    """

    sentiments: pd.DataFrame
    intents: pd.DataFrame
    mentions: pd.DataFrame
    outcomes: pd.DataFrame
    themes: tuple[Theme, ...]


@dataclass(frozen=True, kw_only=True)
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
        Folder in which vectors are kept between runs.

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

    @classmethod
    def from_files(
        cls,
        *paths: str | Path,
        study: str | Path | None = None,
        progress: Progress | None = None,
        store: str | Path | None = None,
        **settings: object,
    ) -> Study:
        """A study of these files.

        Parameters
        ----------
        *paths : str or Path
            One or more files; they are joined.
        study : str or Path, optional
            A study file; its settings count where ``settings`` do not.
        progress : Progress, optional
        store : str or Path, optional
            Folder in which vectors are kept between runs, so that a rerun reads new texts only.
        **settings
            Fields of :class:`feedbacknlp.StudyConfig`, such as ``codebook="my.yaml"``.

        Raises
        ------
        SettingError
            A setting is unknown or wrong.
        """
        config = (StudyConfig.from_toml(study) if study else StudyConfig()).with_settings(**settings)
        return cls(
            config=config,
            models=Models(config),
            paths=tuple(Path(path) for path in paths),
            progress=progress or SilentProgress(),
            store=Path(store) if store else None,
        )

    @cached_property
    def codebook(self) -> Codebook:
        """The study's codebook; raises CodebookError with every fault at once."""
        from feedbacknlp.understand import read_codebook

        return read_codebook(self.config.codebook)

    def ingest(self) -> Ingested:
        """Files -> Responses, Comments, scales, Ledger. Opens no model."""
        from feedbacknlp.ingest import read_study

        with self.progress.step("Reading files", total=1, unit="files"):
            return read_study(list(self.paths), self.config)

    def prepare(self, comments: pd.DataFrame) -> pd.DataFrame:
        """Comments -> Statements: language, masking, noise gate, splitting, repeats."""
        from feedbacknlp.engines import run_in_chunks
        from feedbacknlp.prepare import mark_repeats, prepare_comments

        stage = partial(
            prepare_comments, config=self.config, segmenter=self.models.segmenter, identifier=self.models.identifier
        )
        return mark_repeats(
            run_in_chunks(stage, comments, name="Preparing comments", unit="comments", progress=self.progress)
        )

    def encode(self, statements: pd.DataFrame) -> Vectors:
        """Statements -> Vectors: one encoder pass per distinct statement, or none where the store knows it."""
        from feedbacknlp.understand import encode_statements

        texts = statements.drop_duplicates("statement_id").set_index("statement_id")["text"]
        return self._encode(partial(encode_statements, statements), texts, kept="statements")

    def encode_contexts(self, statements: pd.DataFrame) -> Vectors:
        """Statements -> Vectors of the comments that have several of them and are not long."""
        from feedbacknlp.understand import context_texts, encode_contexts

        return self._encode(partial(encode_contexts, statements), context_texts(statements), kept="contexts")

    def _encode(self, stage: Callable[..., Vectors], texts: pd.Series, *, kept: str) -> Vectors:
        """Run a stage that encodes, with the store's vectors of its kind at hand; ``texts`` has the text of each id."""
        from feedbacknlp.contracts import Vectors
        from feedbacknlp.store import load_vectors, save_vectors

        encoder = self.models.encoder
        if self.store is None:
            return stage(encoder=encoder, progress=self.progress)
        key = f"{encoder.fingerprint}-{kept}"
        known = load_vectors(self.store, fingerprint=key, texts=texts.tolist())
        vectors = stage(encoder=encoder, progress=self.progress, known=known)
        read = dict(zip(texts.loc[list(vectors.ids)], range(len(vectors.ids)), strict=True))
        save_vectors(
            self.store, fingerprint=key, vectors=Vectors(ids=tuple(read), matrix=vectors.matrix[list(read.values())])
        )
        return vectors

    def sift(self, statements: pd.DataFrame, vectors: Vectors) -> pd.DataFrame:
        """Statements, with those marked that the encoder reads as no feedback."""
        from feedbacknlp.understand import sift_statements

        return sift_statements(statements, vectors=vectors, heads=self.models.heads)

    def understand(self, statements: pd.DataFrame, vectors: Vectors, contexts: Vectors | None = None) -> Reading:
        """Statements -> feelings, intents, themes (of the codebook, then discovered ones) and what became of each
        comment; ``contexts`` are the vectors of :meth:`encode_contexts`."""
        from feedbacknlp import understand
        from feedbacknlp.contracts import TokenReader

        config, heads = self.config, self.models.heads
        codebook = self.codebook
        sentiments = understand.read_sentiments(statements, vectors=vectors, heads=heads)
        intents = understand.read_intents(statements, vectors=vectors, heads=heads, threshold=config.thresholds.intent)
        encoder = self.models.encoder
        model = understand.build_theme_model(codebook, encoder=encoder, heads=heads)
        mentions = understand.assign_themes(
            statements,
            vectors=vectors,
            model=model,
            heads=heads,
            threshold=config.thresholds.theme,
            contexts=contexts,
            reader=encoder if isinstance(encoder, TokenReader) else None,
        )
        themes = codebook.themes
        if config.discover:
            found = understand.discover_themes(
                statements, mentions, vectors=vectors, heads=heads, seed=config.seed, detail=config.detail
            )
            mentions = understand.assign_discovered(mentions, statements, discovery=found, vectors=vectors)
            themes += understand.name_themes(
                found.themes, statements, segmenter=self.models.segmenter, language=config.language
            )
        outcomes = understand.decide_outcomes(statements, mentions)
        return Reading(sentiments=sentiments, intents=intents, mentions=mentions, outcomes=outcomes, themes=themes)

    def explain(self, ingested: Ingested, statements: pd.DataFrame, vectors: Vectors, reading: Reading) -> Findings:
        """Counts, then every figure from the counts; quotes and requests from the statements."""
        from feedbacknlp import explain, understand

        language, thresholds, heads = self.config.language, self.config.thresholds, self.models.heads
        responses, comments, scales, waves = ingested.responses, ingested.comments, ingested.scales, ingested.waves
        mentions, names = reading.mentions, understand.driver_names(reading.themes, language=language)

        counts = explain.count_cells(responses, comments, mentions, reading.outcomes)
        scores = explain.measure_scores(counts, scales, thresholds=thresholds, waves=waves)
        bands = explain.measure_bands(counts, scales, responses, comments, reading.outcomes, thresholds=thresholds)
        drivers = explain.measure_drivers(counts, scales, names, thresholds=thresholds, language=language)
        mismatches = explain.find_mismatches(responses, comments, statements, reading.sentiments, scales)
        cautions = explain.state_cautions(scores, bands, drivers, mismatches, thresholds)
        small = {
            "scores": scores,
            "changes": explain.measure_changes(scores, waves),
            "bands": bands,
            "themes": understand.count_themes(reading.themes, mentions, language=language),
            "drivers": drivers,
            "driver_bands": explain.measure_driver_bands(counts, scales, thresholds=thresholds),
            "driver_trends": explain.measure_driver_trends(counts, scales, waves, thresholds=thresholds),
            "quotes": understand.choose_quotes(
                statements, comments, responses, mentions, vectors=vectors, drivers=drivers, most=thresholds.quotes
            ),
            "requests": understand.collect_requests(
                statements,
                comments,
                responses,
                mentions,
                reading.intents,
                vectors=vectors,
                heads=heads,
                language=language,
            ),
            "mismatches": mismatches,
        }
        rows = {
            "responses": responses,
            "comments": comments,
            "statements": statements,
            "sentiments": reading.sentiments,
            "intents": reading.intents,
            "mentions": mentions,
            "outcomes": reading.outcomes,
            "counts": counts,
        }
        said = tuple(explain.say_caution(caution, language) for caution in cautions)
        return assemble_findings(self, ingested, rows=rows, small=small, cautions=said)

    def run(self) -> Findings:
        """Everything, in order: files to Findings. A faulty codebook is told before any model is opened."""
        _ = self.codebook
        ingested = self.ingest()
        statements = self.prepare(ingested.comments)
        vectors = self.encode(statements)
        statements = self.sift(statements, vectors)
        contexts = self.encode_contexts(statements)
        with self.progress.step("Understanding", total=1, unit="step"):
            reading = self.understand(statements, vectors, contexts)
        with self.progress.step("Explaining", total=1, unit="step"):
            return self.explain(ingested, statements, vectors, reading)


def assemble_findings(
    study: Study,
    ingested: Ingested,
    *,
    rows: dict[str, pd.DataFrame],
    small: dict[str, pd.DataFrame],
    cautions: tuple[str, ...],
) -> Findings:
    """Findings from the stages' tables. Raw text is taken out of the row tables here; only ``keep_text`` lets it
    through.

    Parameters
    ----------
    study : Study
    ingested : Ingested
    rows : mapping of name to row table
    small : mapping of name to small table
        By their names in Findings.
    cautions : tuple of str
    """
    from feedbacknlp import __version__
    from feedbacknlp.contracts import Findings, Provenance
    from feedbacknlp.ingest import hash_files
    from feedbacknlp.report import show_findings

    heads = study.models.heads
    config = study.config
    statements = rows["statements"]
    content = statements[statements["quality"].isin(("ok", "bare"))]
    if not config.keep_text:
        rows = {
            **rows,
            "comments": rows["comments"].drop(columns="text"),
            "statements": statements.drop(columns="text"),
        }
    return Findings(
        title=config.title or " + ".join(source.name for source in ingested.sources if source.role != "attributes"),
        language=config.language,
        scales=ingested.scales,
        waves=ingested.waves,
        sources=ingested.sources,
        ledger=ingested.ledger,
        quality={str(name): int(count) for name, count in statements["quality"].value_counts().sort_index().items()},
        languages={
            str(name): int(count)
            for name, count in content.drop_duplicates(["comment_id", "language"])["language"]
            .value_counts()
            .sort_index()
            .items()
        },
        thresholds={name: float(value) for name, value in config.thresholds.model_dump().items()},
        cautions=cautions,
        provenance=Provenance(
            version=__version__,
            config=config.fingerprint,
            inputs=hash_files(study.paths or [Path(file.path) for file in config.files]),
            models={
                "encoder": heads.encoder,
                "heads": heads.fingerprint,
                "codebook": config.codebook
                if not config.codebook.endswith((".yaml", ".yml"))
                else Path(config.codebook).name,
            },
            seed=config.seed,
            created_at=_fixed_time(),
        ),
        rows=rows,
        shown_by=show_findings,
        **small,
    )


def _fixed_time() -> str:
    """The time of SOURCE_DATE_EPOCH, or '' so that a rerun gives the same bytes (https://reproducible-builds.org/specs/source-date-epoch/)."""
    epoch = os.environ.get("SOURCE_DATE_EPOCH", "")
    return datetime.fromtimestamp(int(epoch), UTC).isoformat() if epoch.isdigit() else ""
