"""Polarity toward one theme or term of a sentence, in sets that other people labelled."""

from __future__ import annotations

import gzip
import json
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import pandas as pd
from public_sets import CATEGORIES

from feedbacknlp import Study
from feedbacknlp.contracts import TokenReader
from feedbacknlp.understand import read_codebook, read_toward_terms, read_toward_themes

from .bench import Bench, pick
from .figures import accuracy, macro_f1, two_class_accuracy
from .product import Feeling, feel_whole, feeling_of
from .rows import OURS, Row

__all__ = ["ASPECT_SETS", "Toward", "measure_aspect_set"]

SIGNS = {"Negative": -1, "Positive": 1, "negative": -1, "neutral": 0, "positive": 1}
CODEBOOKS = Path(__file__).parents[1] / "codebooks"
_CHUNK = 512


@dataclass(frozen=True, slots=True, kw_only=True)
class Toward:
    """One question: what does the text say of this theme, or of this piece of it?

    Parameters
    ----------
    text : str
    sign : int
        The answer, -1, 0 or 1.
    theme : str
        What tells of the theme; "" = the piece is asked about.
    start, end : int
        Characters of the piece.
    """

    text: str
    sign: int
    theme: str = ""
    start: int = 0
    end: int = 0


Asked = dict[str, list[Toward]]
"""Part of a set -> its questions."""


def _mams(folder: Path) -> Asked:
    rows = [row for row in _lines(folder / "sentences.jsonl.gz") if row["split"] == "test"]
    return {
        "categories": [
            Toward(text=row["text"], sign=SIGNS[told["polarity"]], theme=CATEGORIES[told["category"]][0])
            for row in rows
            for told in row.get("aspect_categories", ())
        ],
        "terms": _terms(rows),
    }


def _semeval(folder: Path) -> Asked:
    rows = _lines(folder / "sentences.jsonl.gz")
    restaurants = [row for row in rows if row["domain"] == "restaurants"]
    return {
        "categories": [
            # "anecdotes/miscellaneous" here is "miscellaneous" there
            Toward(
                text=row["text"],
                sign=SIGNS[told["polarity"]],
                theme=CATEGORIES[told["category"].rpartition("/")[2]][0],
            )
            for row in restaurants
            for told in row.get("aspect_categories") or ()
            if told["polarity"] in SIGNS
        ],
        "restaurant terms": _terms(restaurants),
        "laptop terms": _terms([row for row in rows if row["domain"] == "laptops"]),
    }


def _norec_fine(folder: Path) -> Asked:
    questions = []
    for row in _lines(folder / "sentences.jsonl.gz"):
        if row["split"] != "test":
            continue
        told: dict[tuple[int, int], set[int]] = {}
        for opinion in row["opinions"]:
            for place in opinion["Target"][1] if opinion["Polarity"] in SIGNS else ():
                start, _, end = place.partition(":")
                told.setdefault((int(start), int(end)), set()).add(SIGNS[opinion["Polarity"]])
        # a target both praised and blamed has no one answer
        questions += [
            Toward(text=row["text"], sign=next(iter(signs)), start=start, end=end)
            for (start, end), signs in sorted(told.items())
            if len(signs) == 1
        ]
    return {"targets": questions}


def _zh_products(folder: Path) -> Asked:
    frame = pd.read_csv(folder / "aspects.csv.gz").query("split == 'test'").dropna()
    return {
        "terms": [
            Toward(
                text=row.text,
                sign=SIGNS[row.polarity],
                start=max(0, row.text.find(row.aspect)),
                # a term that the text does not hold word for word is asked of the whole text
                end=row.text.find(row.aspect) + len(row.aspect) if row.aspect in row.text else len(row.text),
            )
            for row in frame.itertuples()
        ]
    }


def _zh_cars(folder: Path) -> Asked:
    frame = pd.read_csv(folder / "aspects.csv.gz").dropna(subset=["content", "subject"])
    told = {
        theme.name["zh-Hans"]: f"{theme.name['zh-Hans']}: {theme.definition['zh-Hans']}"
        for theme in read_codebook(str(CODEBOOKS / "car_subjects.yaml")).themes
    }
    return {
        "subjects": [
            Toward(text=row.content, sign=int(row.sentiment_value), theme=told[row.subject])
            for row in frame.itertuples()
        ]
    }


def _terms(rows: list[dict]) -> list[Toward]:
    return [
        Toward(text=row["text"], sign=SIGNS[term["polarity"]], start=int(term["start"]), end=int(term["end"]))
        for row in rows
        for term in row.get("aspect_terms") or ()
        if term["polarity"] in SIGNS
    ]


def _lines(path: Path) -> list[dict]:
    with gzip.open(path, "rt", encoding="utf-8") as lines:
        return [json.loads(line) for line in lines]


ASPECT_SETS: dict[str, tuple[Callable[[Path], Asked], str, str, dict[str, float]]] = {
    "mams": (_mams, "en", "test", {"categories": 0.80}),
    "semeval2014": (_semeval, "en", "", {}),
    "zh_product_aspects": (_zh_products, "zh-Hans", "test", {}),
    "zh_car_aspects": (_zh_cars, "zh-Hans", "", {}),
    "no_norec_fine": (_norec_fine, "nb", "test", {}),
}
"""How each set is read, its language, which share of it, and the floor of the accuracy by part."""


def measure_aspect_set(bench: Bench, name: str) -> Iterator[Row]:
    """Accuracy and macro-F1 of each part of a set. The baselines know no theme and no term: they read the sentence."""
    read, language, share, floors = ASPECT_SETS[name]
    for part, everything in read(bench.folder(name)).items():
        questions = pick(everything, bench.chosen([asked.text for asked in everything]))
        labels = [asked.sign for asked in questions]
        felt = {OURS: read_toward(bench.study, questions)}
        felt |= bench.baseline_feelings([asked.text for asked in questions], language)
        row = {
            "name": f"{name} ({share})" if share else name,
            "language": language,
            "texts": len(questions),
        }
        floor = floors.get(part)
        if 0 not in labels:
            told = {column: two_class_accuracy(labels, f.scores) for column, f in felt.items()}
            yield Row(measure=f"toward {part}, accuracy", figures=told, floor=floor, **row)
            two = {column: macro_f1(labels, np.sign(f.scores), (-1, 1)) for column, f in felt.items()}
            yield Row(measure=f"toward {part}, macro-F1", figures=two, **row)
            continue
        told = {column: accuracy(labels, f.signs) for column, f in felt.items()}
        yield Row(measure=f"toward {part}, accuracy", figures=told, floor=floor, **row)
        three = {column: macro_f1(labels, f.signs, (-1, 0, 1)) for column, f in felt.items()}
        yield Row(measure=f"toward {part}, macro-F1", figures=three, **row)


def read_toward(study: Study, questions: list[Toward]) -> Feeling:
    """The product's answers; an encoder whose token states no head reads answers for the whole text."""
    encoder, head = study.models.encoder, study.models.heads.toward
    if head is None or not isinstance(encoder, TokenReader):
        return feel_whole(study, [asked.text for asked in questions])
    themes = sorted({asked.theme for asked in questions})
    # what was taught about feedback lies in the space of the token states
    taught = encoder.encode(themes)[:, : study.models.heads.taught]
    vectors = dict(zip(themes, taught / np.linalg.norm(taught, axis=1, keepdims=True), strict=True))
    shares = np.zeros((len(questions), 3), dtype=np.float32)
    order = sorted(range(len(questions)), key=lambda at: (len(questions[at].text), questions[at].text, at))
    for first in range(0, len(order), _CHUNK):
        places = order[first : first + _CHUNK]
        texts = sorted({questions[at].text for at in places})
        seen = dict(zip(texts, encoder.look(texts), strict=True))
        on_theme = [at for at in places if questions[at].theme]
        on_piece = [at for at in places if not questions[at].theme]
        if on_theme:
            shares[on_theme] = read_toward_themes(
                [seen[questions[at].text] for at in on_theme],
                np.stack([vectors[questions[at].theme] for at in on_theme]),
                head=head,
            )[0]
        if on_piece:
            shares[on_piece] = read_toward_terms(
                [seen[questions[at].text] for at in on_piece],
                np.array([(questions[at].start, questions[at].end) for at in on_piece]),
                head=head,
            )
    return feeling_of(shares)
