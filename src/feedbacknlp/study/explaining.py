"""From what was read to Findings."""

from __future__ import annotations

from concurrent.futures import Executor, ThreadPoolExecutor
from dataclasses import replace
from typing import TYPE_CHECKING

from feedbacknlp.study.assembling import assemble_findings
from feedbacknlp.study.kept import group_wishes_once, list_word_uses_once
from feedbacknlp.study.waves import stand_beside_earlier, watch_waves

if TYPE_CHECKING:

    from feedbacknlp.contracts import Findings
    from feedbacknlp.study.passed import Prepared, Reading
    from feedbacknlp.study.study import Study

__all__ = ["explain_reading"]

def explain_reading(study: Study, read: Prepared, reading: Reading) -> Findings:
    """Counts, then every figure from the counts; quotes and requests from the statements.

    Parameters
    ----------
    study : Study
    read : Prepared
    reading : Reading
    """
    # what rests on single rows is found in a second thread, while the figures are worked out from the counts
    with ThreadPoolExecutor(1, thread_name_prefix="explain") as beside:
        return _explain(study, read, reading, beside)


def _explain(study: Study, read: Prepared, reading: Reading, beside: Executor) -> Findings:
    """All of it; what is given to ``beside`` changes none of the tables."""
    import pandas as pd

    from feedbacknlp import codebook, explain, understand
    from feedbacknlp.contracts import Caution, pick_text
    from feedbacknlp.contracts.tables import empty_table
    from feedbacknlp.contracts.watched import Audited

    config, language, thresholds = study.config, study.config.language, study.config.thresholds
    seed = study.config.seed
    ingested, statements, vectors = read.ingested, read.statements, read.vectors
    comments, scales = ingested.comments, ingested.scales
    responses, waves, past = stand_beside_earlier(study, ingested)
    responses = explain.rake_weights(responses, config.population)
    mentions = reading.mentions
    names = understand.driver_names(reading.codebook.themes, language=language) | explain.name_rare(language)
    linked_rows = (responses, comments, mentions, reading.outcomes)
    requests = beside.submit(
        lambda: understand.collect_requests(
            group_wishes_once(study, read),
            statements,
            comments,
            responses,
            mentions,
        )
    )
    mismatched = beside.submit(explain.find_mismatches, responses, comments, statements, read.sentiments, scales)

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
        scores = explain.mark_focus(
            pd.concat([whole, scores[scores["wave"] != ""]], ignore_index=True),
            thresholds=thresholds,
            among=frozenset(responses["wave"].dropna()),
        )
    # what holds a score down is told of the same answers as the score itself: of its last wave where that is enough
    focus = explain.read_focus(scores)
    present = explain.focus_responses(responses, focus)
    gate = beside.submit(
        explain.measure_gate, present, comments, statements, reading.outcomes, scales, given=responses
    )
    linked_now, counts_now = explain.focus_linked(linked, focus), explain.focus_counts(counts, focus)
    frames = {wave: one.codebook for one in past for wave in one.waves} | dict.fromkeys(
        ingested.waves or waves[-1:], reading.codebook
    )
    bands = explain.measure_bands(counts_now, scales, present, comments, reading.outcomes, thresholds=thresholds)
    drivers = explain.judge_drivers(
        explain.measure_drivers(counts_now, scales, names, thresholds=thresholds, language=language),
        linked_now,
        scales,
        thresholds=thresholds,
    )
    quotes = beside.submit(
        understand.choose_quotes,
        statements,
        comments,
        present,
        mentions,
        vectors=vectors,
        drivers=drivers,
        most=thresholds.quotes,
    )
    causes = beside.submit(
        understand.find_causes,
        statements,
        comments,
        responses,
        mentions,
        drivers,
        scales,
        themes={theme.id: pick_text(theme.name, language) or theme.id for theme in reading.codebook.themes},
        segmenter=study.models.segmenter,
        language=language,
    )
    change_parts = explain.measure_change_parts(
        linked_waves, scales, waves, names, thresholds=thresholds, seed=seed
    )
    changes = explain.tell_changes(
        explain.measure_changes(scores, waves),
        change_parts,
        scores,
        false_discovery=thresholds.false_discovery,
        language=language,
    )
    periods, driver_periods, driver_slopes = explain.measure_periods(
        *linked_rows, scales, thresholds=thresholds, unit=None if config.period == "auto" else config.period
    )
    word_uses = list_word_uses_once(study, read)
    mismatches = mismatched.result()
    cautions = explain.state_cautions(scores, bands, drivers, mismatches, thresholds)
    if config.models.encoder == "auto" and study.models.name == "fast":
        from feedbacknlp.backends.catalogue import read_theme_score

        scores_of = {f"{name}_percent": 100 * read_theme_score(name) for name in ("fast", "default")}
        cautions = (Caution(code="fast_encoder", numbers={"n": len(comments), **scores_of}), *cautions)
    misfit = codebook.share_misfit(mentions, study.codebook)
    if misfit > codebook.MUCH_MISFIT:
        numbers = {"n": int(mentions["statement_id"].nunique()), "misfit_percent": 100 * misfit}
        cautions = (Caution(code="codebook_misfit", numbers=numbers), *cautions)
    if config.keep_text:
        cautions = (Caution(code="text_kept"), *cautions)
    small = {
        "audit": empty_table(Audited),
        "scores": scores,
        "changes": changes,
        "change_parts": change_parts,
        "bands": bands,
        "band_words": explain.measure_band_words(word_uses, responses, scales, thresholds=thresholds),
        "themes": understand.count_themes(reading.codebook.themes, mentions, language=language),
        "theme_effects": explain.measure_theme_effects(linked_now, scales, thresholds=thresholds),
        "drivers": drivers,
        "driver_bands": explain.measure_driver_bands(counts_now, scales, thresholds=thresholds),
        "driver_trends": codebook.mark_trends(
            explain.measure_driver_trends(by_wave, scales, waves, thresholds=thresholds), waves, frames
        ),
        "driver_scores": explain.compare_scores(drivers),
        "gate": gate.result(),
        "driver_cuts": explain.measure_driver_cuts(
            present, *linked_rows[1:], scales, names, thresholds=thresholds, language=language
        ),
        "what_if": explain.measure_what_if(linked_now, scales, names, thresholds=thresholds, seed=seed),
        "periods": periods,
        "driver_periods": driver_periods,
        "driver_slopes": driver_slopes,
        "causes": causes.result(),
        "quotes": quotes.result(),
        "requests": requests.result(),
        "mismatches": mismatches,
    }
    rows = {
        "responses": responses,
        "comments": comments,
        "statements": statements,
        "sentiments": read.sentiments,
        "intents": read.intents,
        "mentions": mentions,
        "outcomes": reading.outcomes,
        "counts": counts,
        "doubts": codebook.list_doubts(mentions, statements, reading.codebook, threshold=thresholds.theme),
        **watch_waves(study, read, reading.mentions, responses, waves, past),
    }
    return assemble_findings(
        study,
        replace(ingested, waves=waves),
        rows=rows,
        small=explain.name_figures(small, scales),
        cautions=explain.say_cautions(cautions, language),
        codebook=reading.codebook,
    )
