"""Study: settings, models and files in; Findings out. Reading ``run`` is reading the product."""

from __future__ import annotations

import os
from collections.abc import Callable
from dataclasses import dataclass, field, replace
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
        Vectors,
    )
    from feedbacknlp.earlier import EarlierWave

__all__ = ["Models", "Prepared", "Reading", "Study"]


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
class Prepared:
    """What the files hold, read by the encoder.

    Parameters
    ----------
    ingested : Ingested
    statements : Statements
    vectors, contexts : Vectors
        Of the statements, and of the comments that were also read as a whole.
    """

    ingested: Ingested
    statements: pd.DataFrame
    vectors: Vectors
    contexts: Vectors


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading:
    """What was read in the statements.

    Parameters
    ----------
    sentiments, intents, mentions, outcomes : DataFrame
        Tables of these contracts.
    codebook : Codebook
        With the themes that were found in the text behind its own.
    """

    sentiments: pd.DataFrame
    intents: pd.DataFrame
    mentions: pd.DataFrame
    outcomes: pd.DataFrame
    codebook: Codebook


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

    def ingest(self) -> Ingested:
        """Files -> Responses, Comments, scales, Ledger. Opens no model."""
        from feedbacknlp.ingest import read_study
        from feedbacknlp.prepare import mask_identifiers

        with self.progress.step("Reading files", total=1, unit="files"):
            ingested = read_study(list(self.paths), self.config)
        return replace(
            ingested,
            responses=mask_identifiers(ingested.responses),
            comments=mask_identifiers(ingested.comments),
        )

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

    def code(
        self,
        statements: pd.DataFrame,
        vectors: Vectors,
        contexts: Vectors | None = None,
        *,
        codebook: Codebook | None = None,
    ) -> pd.DataFrame:
        """Statements -> Mentions of a codebook's themes (the study's where none is given): read by the models, less
        what the codebook forbids, and as a person coded them where a person did."""
        from feedbacknlp.codebook import apply_corrections, keep_wordings_out
        from feedbacknlp.contracts import TokenReader
        from feedbacknlp.understand import assign_themes, build_theme_model

        codebook = codebook or self.codebook
        encoder, heads = self.models.encoder, self.models.heads
        mentions = assign_themes(
            statements,
            vectors=vectors,
            model=build_theme_model(codebook, encoder=encoder, heads=heads),
            heads=heads,
            threshold=self.config.thresholds.theme,
            contexts=contexts,
            reader=encoder if isinstance(encoder, TokenReader) else None,
        )
        return apply_corrections(keep_wordings_out(mentions, statements, codebook), statements, codebook)

    def discover(
        self, statements: pd.DataFrame, mentions: pd.DataFrame, vectors: Vectors, *, codebook: Codebook | None = None
    ) -> tuple[pd.DataFrame, Codebook]:
        """Statements that fit no theme -> Mentions with the themes found among them, and the codebook with these."""
        from feedbacknlp import understand
        from feedbacknlp.codebook import add_found, give_examples, give_ids

        config, heads, codebook = self.config, self.models.heads, codebook or self.codebook
        discovery = understand.discover_themes(
            statements, mentions, vectors=vectors, heads=heads, seed=config.seed, detail=config.detail
        )
        found = discovery.themes
        named = understand.name_themes(
            discovery,
            statements,
            encoder=self.models.encoder,
            segmenter=self.models.segmenter,
            language=config.language,
        )
        found, named = understand.drop_forbidden(
            found,
            named,
            codebook,
            statements,
            vectors=vectors,
            encoder=self.models.encoder,
            heads=heads,
            threshold=config.thresholds.theme,
        )
        named = give_ids(codebook, named)
        found = tuple(replace(theme, theme_id=name.id) for theme, name in zip(found, named, strict=True))
        told = [give_examples(name, theme.members, statements) for theme, name in zip(found, named, strict=True)]
        discovery = replace(discovery, themes=found)
        mentions = understand.assign_discovered(mentions, statements, discovery=discovery, vectors=vectors)
        return mentions, add_found(codebook, told)

    def understand(self, statements: pd.DataFrame, vectors: Vectors, contexts: Vectors | None = None) -> Reading:
        """Statements -> feelings, intents, themes (of the codebook, then discovered ones) and what became of each
        comment; ``contexts`` are the vectors of :meth:`encode_contexts`."""
        from feedbacknlp import understand

        config, heads = self.config, self.models.heads
        sentiments = understand.read_sentiments(statements, vectors=vectors, heads=heads)
        intents = understand.read_intents(statements, vectors=vectors, heads=heads, threshold=config.thresholds.intent)
        mentions, codebook = self.code(statements, vectors, contexts), self.codebook
        if config.discover:
            mentions, codebook = self.discover(statements, mentions, vectors)
        outcomes = understand.decide_outcomes(statements, mentions)
        return Reading(sentiments=sentiments, intents=intents, mentions=mentions, outcomes=outcomes, codebook=codebook)

    def explain(self, ingested: Ingested, statements: pd.DataFrame, vectors: Vectors, reading: Reading) -> Findings:
        """Counts, then every figure from the counts; quotes and requests from the statements."""
        import pandas as pd

        from feedbacknlp import codebook, explain, understand

        config, language, thresholds = self.config, self.config.language, self.config.thresholds
        heads, seed = self.models.heads, self.config.seed
        comments, scales = ingested.comments, ingested.scales
        responses, waves, past = self._beside_earlier(ingested)
        responses = explain.rake_weights(responses, config.population)
        mentions, names = reading.mentions, understand.driver_names(reading.codebook.themes, language=language)
        linked_rows = (responses, comments, mentions, reading.outcomes)

        linked = explain.link_answers(*linked_rows, stage="explain")
        counts = explain.count_linked(linked)
        linked_waves, by_wave = linked, counts
        if past:
            sides = [linked_rows, *((one.responses, one.comments, one.mentions, one.outcomes) for one in past)]
            linked_waves = explain.link_answers(
                *(pd.concat(tables, ignore_index=True) for tables in zip(*sides, strict=True)), stage="explain"
            )
            by_wave = explain.count_linked(linked_waves)
        scores = explain.measure_scores(by_wave, scales, thresholds=thresholds, waves=waves)
        if past:  # the whole is the new files' answers; earlier ones stand in the waves only
            whole = explain.measure_scores(counts, scales, thresholds=thresholds, waves=())
            scores = pd.concat([whole, scores[scores["wave"] != ""]], ignore_index=True)
        frames = {wave: one.codebook for one in past for wave in one.waves} | dict.fromkeys(
            ingested.waves or waves[-1:], reading.codebook
        )
        bands = explain.measure_bands(counts, scales, responses, comments, reading.outcomes, thresholds=thresholds)
        drivers = explain.judge_drivers(
            explain.measure_drivers(counts, scales, names, thresholds=thresholds, language=language),
            linked,
            scales,
            thresholds=thresholds,
        )
        change_parts = explain.measure_change_parts(
            linked_waves, scales, waves, names, thresholds=thresholds, seed=seed
        )
        changes = explain.tell_changes(explain.measure_changes(scores, waves), change_parts, scores, language=language)
        periods, driver_periods, driver_slopes = explain.measure_periods(
            *linked_rows, scales, thresholds=thresholds, unit=None if config.period == "auto" else config.period
        )
        word_uses = understand.list_word_uses(statements, comments, segmenter=self.models.segmenter)
        mismatches = explain.find_mismatches(responses, comments, statements, reading.sentiments, scales)
        cautions = explain.state_cautions(scores, bands, drivers, mismatches, thresholds)
        if config.keep_text:
            cautions = (explain.Caution(code="text_kept"), *cautions)
        small = {
            "scores": scores,
            "changes": changes,
            "change_parts": change_parts,
            "bands": bands,
            "band_words": explain.measure_band_words(word_uses, responses, scales, thresholds=thresholds),
            "themes": understand.count_themes(reading.codebook.themes, mentions, language=language),
            "theme_effects": explain.measure_theme_effects(linked, scales, thresholds=thresholds),
            "drivers": drivers,
            "driver_bands": explain.measure_driver_bands(counts, scales, thresholds=thresholds),
            "driver_trends": codebook.mark_trends(
                explain.measure_driver_trends(by_wave, scales, waves, thresholds=thresholds), waves, frames
            ),
            "driver_scores": explain.compare_scores(drivers),
            "driver_cuts": explain.measure_driver_cuts(
                *linked_rows, scales, names, thresholds=thresholds, language=language
            ),
            "what_if": explain.measure_what_if(linked, scales, names, thresholds=thresholds, seed=seed),
            "periods": periods,
            "driver_periods": driver_periods,
            "driver_slopes": driver_slopes,
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
            "doubts": codebook.list_doubts(mentions, statements, reading.codebook, threshold=thresholds.theme),
            **self._watch_waves(responses, comments, statements, vectors, reading, waves, past),
        }
        said = tuple(explain.say_caution(caution, language) for caution in cautions)
        return assemble_findings(
            self,
            replace(ingested, waves=waves),
            rows=rows,
            small=explain.name_figures(small, scales),
            cautions=said,
            codebook=reading.codebook,
        )

    def _beside_earlier(self, ingested: Ingested) -> tuple[pd.DataFrame, tuple[str, ...], tuple[EarlierWave, ...]]:
        """The new responses with a wave, all waves, and the earlier ones in terms of today's codebook."""
        from feedbacknlp.earlier import label_wave, order_waves, retell_themes
        from feedbacknlp.prepare import mark_repeats
        from feedbacknlp.understand import context_texts, decide_outcomes, encode_contexts

        responses = ingested.responses
        if not self.earlier:
            return responses, ingested.waves, ()
        label = label_wave(name_study(self, ingested))
        new = ingested.waves or (label,)
        order_waves(self.earlier, new, where=label)
        past = []
        for place, one in enumerate(self.earlier, start=1):
            own = one.known_by(ingested.scales).without(responses)
            for later in self.earlier[place:]:
                own = own.without(later.own_responses())
            if own.responses.empty:  # all of its answers are in newer files, too
                continue
            own = replace(own, statements=mark_repeats(own.statements))
            if self.config.recode or own.drafted:
                vectors = self._encode_earlier(own.statements, place)
                contexts = self._encode(
                    partial(encode_contexts, own.statements),
                    context_texts(own.statements),
                    kept=f"earlier-contexts-{place}",
                )
                mentions = self.code(own.statements, vectors, contexts)
                outcomes = decide_outcomes(own.statements, mentions)
                own = replace(own, mentions=mentions, outcomes=outcomes, codebook=self.codebook)
            past.append(replace(own, mentions=retell_themes(own.mentions, self.codebook)))
        if not ingested.waves:
            responses = responses.assign(wave=label).astype({"wave": "str"})
        return responses, order_waves(past, new, where=label), tuple(past)

    def _encode_earlier(self, statements: pd.DataFrame, place: int) -> Vectors:
        """Vectors of an earlier report's masked statements."""
        from feedbacknlp.understand import encode_statements

        texts = statements.drop_duplicates("statement_id").set_index("statement_id")["text"]
        return self._encode(partial(encode_statements, statements), texts, kept=f"earlier-{place}")

    def _watch_waves(
        self,
        responses: pd.DataFrame,
        comments: pd.DataFrame,
        statements: pd.DataFrame,
        vectors: Vectors,
        reading: Reading,
        waves: tuple[str, ...],
        past: tuple[EarlierWave, ...],
    ) -> dict[str, pd.DataFrame]:
        """How themes moved and how much fits none, wave by wave; nothing where there are no two waves."""
        import numpy as np
        import pandas as pd

        from feedbacknlp.codebook import measure_drift, measure_misfit
        from feedbacknlp.contracts import Vectors
        from feedbacknlp.prepare import mark_repeats

        if len(waves) < 2:
            return {}
        sides = [(responses, comments, statements, reading.mentions, vectors)]
        for place, one in enumerate(past, start=1):
            mentioned = one.statements[one.statements["statement_id"].isin(one.mentions["statement_id"])]
            mentioned = mark_repeats(mentioned)
            own = self._encode_earlier(mentioned, place)
            sides.append((one.responses, one.comments, mentioned, one.mentions, own))
        wave_of = pd.concat(
            [
                given[["comment_id", "response_id"]]
                .merge(answers[["response_id", "wave"]].drop_duplicates("response_id"), on="response_id")
                .set_index("comment_id")["wave"]
                for answers, given, *_ in sides
            ]
        )
        everything = [pd.concat(tables, ignore_index=True) for tables in list(zip(*sides, strict=True))[2:4]]
        joined = Vectors(
            ids=tuple(statement for side in sides for statement in side[4].ids),
            matrix=np.concatenate([side[4].matrix for side in sides]),
        )
        drift = measure_drift(
            everything[1],
            everything[0],
            wave_of,
            waves=waves,
            vectors=joined,
            heads=self.models.heads,
            segmenter=self.models.segmenter,
            seed=self.config.seed,
        )
        misfit = measure_misfit(
            everything[1], wave_of, self.codebook, waves=waves, confidence=self.config.thresholds.confidence
        )
        return {"drift": drift, "misfit": misfit}

    def read(self) -> Prepared:
        """Files -> Statements and their vectors: all that coding with any codebook needs. A faulty codebook is told
        before any model is opened."""
        _ = self.codebook
        ingested = self.ingest()
        statements = self.prepare(ingested.comments)
        vectors = self.encode(statements)
        statements = self.sift(statements, vectors)
        contexts = self.encode_contexts(statements)
        return Prepared(ingested=ingested, statements=statements, vectors=vectors, contexts=contexts)

    def run(self) -> Findings:
        """Everything, in order: files to Findings."""
        read = self.read()
        with self.progress.step("Understanding", total=1, unit="step"):
            reading = self.understand(read.statements, read.vectors, read.contexts)
        with self.progress.step("Explaining", total=1, unit="step"):
            return self.explain(read.ingested, read.statements, read.vectors, reading)


def assemble_findings(
    study: Study,
    ingested: Ingested,
    *,
    rows: dict[str, pd.DataFrame],
    small: dict[str, pd.DataFrame],
    cautions: tuple[str, ...],
    codebook: Codebook,
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
    codebook : Codebook
        That the comments were coded with.
    """
    from feedbacknlp import __version__
    from feedbacknlp.contracts import Findings, Provenance
    from feedbacknlp.ingest import hash_files
    from feedbacknlp.report import show_findings
    from feedbacknlp.understand import write_codebook

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
        title=name_study(study, ingested),
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
        codebook=write_codebook(codebook) if codebook.themes else "",
        rows=rows,
        shown_by=show_findings,
        **small,
    )


def name_study(study: Study, ingested: Ingested) -> str:
    """The study's title: its own, else the names of its files."""
    files = [source.name for source in ingested.sources if source.role != "attributes"]
    return study.config.title or " + ".join(files)


def _fixed_time() -> str:
    """The time of SOURCE_DATE_EPOCH, or '' so that a rerun gives the same bytes (https://reproducible-builds.org/specs/source-date-epoch/)."""
    epoch = os.environ.get("SOURCE_DATE_EPOCH", "")
    return datetime.fromtimestamp(int(epoch), UTC).isoformat() if epoch.isdigit() else ""
