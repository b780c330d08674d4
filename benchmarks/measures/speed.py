"""Statements a second on two threads."""

from __future__ import annotations

import time
from collections.abc import Iterator, Sequence

from units import corpus_units, read_corpus

from feedbacknlp import Study
from feedbacknlp.backends.catalogue import SHIPPED, find_models, read_card
from feedbacknlp.backends.onnx_encoder import open_onnx_encoder
from feedbacknlp.backends.transformer_encoder import open_transformer_encoder
from feedbacknlp.contracts import Encoder, Vectors
from feedbacknlp.understand import read_codebook, read_intents, read_sentiments

from .bench import Bench, pick
from .corpus import PARTS
from .frozen import FrozenModels
from .product import assign, prepare
from .rows import OURS, Row

__all__ = ["measure_speed"]

STATEMENTS, THREADS, WARM = 5000, 2, 256


def measure_speed(bench: Bench) -> Iterator[Row]:
    """Encoding alone, and encoding with all that is read from the vectors."""
    units = [unit.text for unit in corpus_units(read_corpus(PARTS)[0]) if not unit.noise]
    texts = sorted(set(units))
    texts = pick(texts, bench.chosen(texts, STATEMENTS))
    encoder = _on_two_threads(bench.study)
    encoder.encode(texts[:WARM])
    rates = {OURS: _rate(encoder, texts)}
    for column, study in bench.frozen.items():
        plain = study.models.plain_encoder if isinstance(study.models, FrozenModels) else study.models.encoder
        _two_torch_threads()
        plain.encode(texts[:WARM])
        rates[column] = _rate(plain, texts)
    floor = 1500.0 if bench.fast else 500.0
    yield Row(
        name="speed",
        language="all",
        measure="statements encoded a second",
        figures=rates,
        texts=len(texts),
        floor=floor,
    )
    yield Row(
        name="speed",
        language="all",
        measure="statements encoded and read a second",
        figures={OURS: _reading_rate(bench.study, encoder, texts)},
        texts=len(texts),
        floor=floor,
    )


def _rate(encoder: Encoder, texts: Sequence[str]) -> float:
    started = time.perf_counter()
    encoder.encode(texts)
    return len(texts) / (time.perf_counter() - started)


def _reading_rate(study: Study, encoder: Encoder, texts: Sequence[str]) -> float:
    """Encoder, feelings, intents and themes of the shop over prepared statements, of which each counts once."""
    statements = prepare(study, texts).statements.drop(columns="at")
    distinct = statements[statements["repeat_of"].isna() & statements["quality"].isin(("ok", "bare"))]
    distinct = distinct.sort_values("statement_id")
    heads, thresholds = study.models.heads, study.config.thresholds
    codebook = read_codebook("online-shop")
    started = time.perf_counter()
    vectors = Vectors(ids=tuple(distinct["statement_id"]), matrix=encoder.encode(distinct["text"].tolist()))
    read_sentiments(distinct, vectors=vectors, heads=heads)
    read_intents(distinct, vectors=vectors, heads=heads, threshold=thresholds.intent)
    assign(distinct, vectors, codebook, encoder=encoder, heads=heads, threshold=thresholds.theme)
    return len(distinct) / (time.perf_counter() - started)


def _on_two_threads(study: Study) -> Encoder:
    """The study's encoder, opened anew for two threads where it is one that ships."""
    name = study.config.models.encoder
    if name in SHIPPED:
        card = read_card(find_models() / SHIPPED[name][0])
        return open_onnx_encoder(card, batch_tokens=study.config.models.batch_tokens, threads=THREADS)
    _two_torch_threads()
    return open_transformer_encoder(name)


def _two_torch_threads() -> None:
    import torch

    torch.set_num_threads(THREADS)
