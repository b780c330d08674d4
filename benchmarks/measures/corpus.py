"""The test part of the written corpus: themes, polarity of a mention, requests and noise, language by language."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pandas as pd
from read_parts import Entry, Mention, read_part
from units import field_of

from feedbacknlp.contracts import Codebook
from feedbacknlp.understand import read_codebook

from .bench import Bench, pick
from .figures import accuracy, f1, macro_f1, precision, recall
from .frozen import FrozenModels
from .product import mentions_of, noise_of, requests_of
from .rows import OURS, Row

__all__ = ["LANGUAGES", "PARTS", "field_entries", "matched_mentions", "measure_corpus", "shop_entries", "test_fields"]

PARTS = Path(__file__).parents[2] / "training" / "corpus" / "parts"
THEMES_F1 = "themes, micro-F1"
LANGUAGES = ("en", "zh-Hans", "zh-Hant", "nb")
"""Languages that the corpus was written for; they have floors."""
MORE_LANGUAGES = ("da", "de", "es", "fr", "it", "nl", "pt", "sv")


def shop_entries() -> list[Entry]:
    """The test part of the shops."""
    paths = sorted(path for path in PARTS.glob("test-*.txt") if not path.name.startswith("test-own-"))
    return [entry for path in paths for entry in read_part(path)[0]]


def test_fields() -> list[str]:
    """Fields outside shops that have a test part."""
    return sorted({field_of(path.stem) for path in PARTS.glob("test-own-*.txt")})


def field_entries(field: str) -> list[Entry]:
    """The test part of a field outside shops."""
    paths = sorted(path for path in PARTS.glob("test-own-*.txt") if field_of(path.stem) == field)
    return [entry for path in paths for entry in read_part(path)[0]]


def measure_corpus(bench: Bench) -> Iterator[Row]:
    """Rows of each language, and how far the worst one lies behind English."""
    codebook = read_codebook("online-shop")
    everything = shop_entries()
    themes: dict[str, Row] = {}
    for language in (*LANGUAGES, *MORE_LANGUAGES):
        entries = [entry for entry in everything if entry.language == language]
        entries = pick(entries, bench.chosen([entry.text for entry in entries]))
        for row in _measure_language(bench, language, entries, codebook):
            if row.measure == THEMES_F1 and language in LANGUAGES:
                themes[language] = row
            yield row
    worst = min(themes, key=lambda name: themes[name].figures[OURS])
    yield Row(
        name="corpus test part",
        language=worst,
        measure="worst language's micro-F1 less English's",
        figures={OURS: themes[worst].figures[OURS] - themes["en"].figures[OURS]},
        texts=themes[worst].texts,
        floor=-0.05,
    )


def _measure_language(bench: Bench, language: str, entries: list[Entry], codebook: Codebook) -> Iterator[Row]:
    texts = [entry.text for entry in entries]
    readings = bench.prepared(texts, language)
    mentions = {
        name: mentions_of(study, read, codebook, threshold=_threshold(study.models))
        for name, (study, read) in readings.items()
    }
    true = {(at, m.theme_id) for at, entry in enumerate(entries) for m in entry.mentions if m.theme_id in codebook.ids}
    found = {name: set(zip(rows["at"], rows["theme_id"], strict=True)) for name, rows in mentions.items()}
    found = {name: {pair for pair in pairs if pair[1] != "other"} for name, pairs in found.items()}

    def row(measure: str, values: dict[str, float], floor: float | None, size: int = len(texts)) -> Row:
        least = floor if language in LANGUAGES else None
        return Row(name="corpus test part", language=language, measure=measure, figures=values, texts=size, floor=least)

    for measure, figure, floor in (
        (THEMES_F1, f1, 0.80),
        ("themes, precision", precision, None),
        ("themes, recall", recall, None),
    ):
        yield row(measure, {name: figure(true, pairs) for name, pairs in found.items()}, floor)
    yield from _measure_polarity(bench, language, entries, mentions[OURS], row)
    asked = {at for at, entry in enumerate(entries) if "request" in entry.intents}
    yield row(
        "requests, F1", {name: f1(asked, requests_of(study, read)) for name, (study, read) in readings.items()}, 0.85
    )
    noise = {at for at, entry in enumerate(entries) if entry.noise}
    said = {
        name: study.models.noise_of(texts) if isinstance(study.models, FrozenModels) else noise_of(read)
        for name, (study, read) in readings.items()
    }
    yield row("noise, F1", {name: f1(noise, places) for name, places in said.items()}, 0.90)


def _measure_polarity(
    bench: Bench, language: str, entries: list[Entry], mentions: pd.DataFrame, row: Callable[..., Row]
) -> Iterator[Row]:
    """Polarity of the mentions whose theme we found; baselines read the very pieces of text in which we found it."""
    pairs = matched_mentions(entries, mentions)
    gold = [mention.polarity for mention, _ in pairs]
    pieces = [entries[found.at].text[found.start : found.end] for _, found in pairs]
    signs = {OURS: [found.polarity for _, found in pairs]}
    signs |= {name: felt.signs.tolist() for name, felt in bench.baseline_feelings(pieces, language).items()}
    polar = [at for at, sign in enumerate(gold) if sign]
    yield row(
        "polarity of a mention, polar accuracy",
        {name: accuracy(pick(gold, polar), pick(given, polar)) for name, given in signs.items()},
        0.92,
        len(polar),
    )
    yield row(
        "polarity of a mention, macro-F1",
        {name: macro_f1(gold, given, (-1, 0, 1)) for name, given in signs.items()},
        0.80,
        len(gold),
    )


def matched_mentions(entries: list[Entry], mentions: pd.DataFrame) -> list[tuple[Mention, object]]:
    """Each labelled mention whose theme was found in its comment, with the row that covers most of its evidence."""
    rows: dict[tuple[int, str], list] = {}
    for found in mentions.itertuples():
        rows.setdefault((found.at, found.theme_id), []).append(found)
    pairs = []
    for at, entry in enumerate(entries):
        for mention in entry.mentions:
            candidates = rows.get((at, mention.theme_id), [])
            if candidates and mention.theme_id != "other":
                pairs.append((mention, max(candidates, key=lambda found, told=mention: _overlap(found, told))))
    return pairs


def _overlap(found, mention: Mention) -> int:
    return min(found.end, mention.end) - max(found.start, mention.start)


def _threshold(models: object) -> float | None:
    return models.theme_threshold if isinstance(models, FrozenModels) else None
