"""New answers beside those of earlier reports."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from feedbacknlp.study.assembling import name_study

if TYPE_CHECKING:
    import pandas as pd

    from feedbacknlp.contracts import Ingested, VectorSource
    from feedbacknlp.earlier import EarlierWave
    from feedbacknlp.study.passed import Prepared
    from feedbacknlp.study.study import Study

__all__ = ["stand_beside_earlier", "watch_waves"]


def stand_beside_earlier(
    study: Study, ingested: Ingested
) -> tuple[pd.DataFrame, tuple[str, ...], tuple[EarlierWave, ...]]:
    """The new responses with a wave, all waves, and the earlier ones in terms of today's codebook."""
    from feedbacknlp.earlier import label_wave, order_waves, retell_themes
    from feedbacknlp.prepare import mark_repeats
    from feedbacknlp.understand import context_texts, decide_outcomes

    responses = ingested.responses
    if not study.earlier:
        return responses, ingested.waves, ()
    label = label_wave(name_study(study, ingested))
    new = ingested.waves or (label,)
    order_waves(study.earlier, new, where=label)
    past = []
    for place, one in enumerate(study.earlier, start=1):
        own = one.known_by(ingested.scales).without(responses)
        for later in study.earlier[place:]:
            own = own.without(later.own_responses())
        if own.responses.empty:  # all of its answers are in newer files, too
            continue
        own = replace(own, statements=mark_repeats(own.statements))
        if study.config.recode or own.drafted:
            wholes = context_texts(own.statements)
            contexts = study.work().keep_texts(wholes.index.to_series(), wholes)
            mentions = study.code(own.statements, _vectors_of(study, own.statements), contexts)
            outcomes = decide_outcomes(own.statements, mentions)
            own = replace(own, mentions=mentions, outcomes=outcomes, codebook=study.codebook)
        past.append(replace(own, mentions=retell_themes(own.mentions, study.codebook)))
    if not ingested.waves:
        responses = responses.assign(wave=label).astype({"wave": "str"})
    return responses, order_waves(past, new, where=label), tuple(past)


def watch_waves(
    study: Study,
    read: Prepared,
    mentions: pd.DataFrame,
    responses: pd.DataFrame,
    waves: tuple[str, ...],
    past: tuple[EarlierWave, ...],
) -> dict[str, pd.DataFrame]:
    """How themes moved and how much fits none, wave by wave; nothing where there are no two waves."""
    import pandas as pd

    from feedbacknlp.codebook import measure_drift, measure_misfit
    from feedbacknlp.contracts import VectorChain

    if len(waves) < 2:
        return {}
    sides = [(responses, read.ingested.comments, read.statements, mentions)]
    vectors: list[VectorSource] = [read.vectors]
    for one in past:
        mentioned = one.statements[one.statements["statement_id"].isin(one.mentions["statement_id"])]
        sides.append((one.responses, one.comments, mentioned, one.mentions))
        vectors.append(_vectors_of(study, mentioned))
    wave_of = pd.concat(
        [
            given[["comment_id", "response_id"]]
            .merge(answers[["response_id", "wave"]].drop_duplicates("response_id"), on="response_id")
            .set_index("comment_id")["wave"]
            for answers, given, *_ in sides
        ]
    )
    statements, coded = (pd.concat(tables, ignore_index=True) for tables in list(zip(*sides, strict=True))[2:])
    drift = measure_drift(
        coded,
        statements,
        wave_of,
        waves=waves,
        vectors=VectorChain(tuple(vectors)),
        heads=study.models.heads,
        segmenter=study.models.segmenter,
        seed=study.config.seed,
    )
    misfit = measure_misfit(coded, wave_of, study.codebook, waves=waves, confidence=study.config.thresholds.confidence)
    return {"drift": drift, "misfit": misfit}


def _vectors_of(study: Study, statements: pd.DataFrame) -> VectorSource:
    """Vectors of an earlier report's statements that have content; their text is the masked one."""
    from feedbacknlp.understand import READ_QUALITIES

    spoken = statements[statements["quality"].isin(READ_QUALITIES)]
    return study.work().keep_texts(spoken["statement_id"], spoken["text"])
