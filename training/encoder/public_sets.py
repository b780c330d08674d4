"""Training units from the public sets whose licence lets a shipped model learn from them; their test shares stay out.

Where they are not at hand (``--public`` not given), training runs on the corpus alone.
"""

from __future__ import annotations

import gzip
import json
from collections.abc import Iterable
from pathlib import Path

import pandas as pd
from units import Asked, Unit, share_of

LABELS = {"Negative": -1, "Neutral": 0, "Positive": 1, "negative": -1, "neutral": 0, "positive": 1}


def polarity_units(data: Path) -> tuple[list[Unit], list[Unit]]:
    """Units read in every epoch (labelled sentence by sentence), and units of which a part is drawn (phrases from
    pros and cons fields, reviews whose stars tell the feeling)."""
    frame = pd.read_csv(data / "uci_sentiment_sentences" / "sentences.csv")
    frame = frame[[share_of(text) >= 0.3 for text in frame["text"]]]
    firm = _units(frame["text"], frame["label"] * 2 - 1, "uci", "en")
    frame = pd.read_csv(data / "no_norec_sentence" / "sentences.csv.gz").query("split == 'train'")
    firm += _units(frame["text"], frame["label"].map(LABELS), "norec", "nb")
    frame = pd.read_csv(data / "zh_product_aspects" / "aspects.csv.gz").query("split == 'train'")
    single = frame.groupby("text")["polarity"].agg(lambda labels: labels.iloc[0] if len(set(labels)) == 1 else None)
    single = single.dropna()
    firm += _units(single.index, single.map(LABELS), "zh_product", "zh-Hans")
    frame = pd.read_csv(data / "pros_cons" / "phrases.csv.gz").dropna()
    frame = frame[[share_of(text) >= 0.3 for text in frame["text"]]]
    drawn = _units(frame["text"], frame["label"].map({"pros": 1, "cons": -1}), "pros_cons", "en")
    frame = pd.read_csv(data / "womens_clothing_reviews" / "reviews.csv.gz").query("rating in (1, 2, 5)")
    for column in ("title", "review_text"):
        drawn += _units(frame[column], frame["rating"].map({1: -1, 2: -1, 5: 1}), "womens", "en")
    frame = pd.read_csv(data / "skytrax_lounge" / "reviews.csv.gz").query("overall_rating in (1, 5)")
    drawn += _units(frame["content"], frame["overall_rating"].map({1: -1, 5: 1}), "skytrax", "en")
    return firm, drawn


def _units(texts: Iterable[str], labels: Iterable[int], source: str, language: str) -> list[Unit]:
    pairs = zip(texts, labels, strict=True)
    rows = sorted({(text, label) for text, label in pairs if isinstance(text, str) and 3 <= len(text) <= 300})
    return [Unit(text=text, source=source, language=language, polarity=label) for text, label in rows]


def term_units(data: Path) -> list[Unit]:
    """Sentences with terms in them toward which people marked the polarity."""
    units = []
    for row in _lines(data / "mams" / "sentences.jsonl.gz"):
        if row["task"] == "ATSA" and row["split"] == "train":
            terms = tuple((LABELS[t["polarity"]], t["start"], t["end"]) for t in row["aspect_terms"])
            units.append(Unit(text=row["text"], source="mams", language="en", terms=terms))
    for row in _lines(data / "no_norec_fine" / "sentences.jsonl.gz"):
        if row["split"] != "train":
            continue
        found = set()
        for opinion in row["opinions"]:
            for place in opinion["Target"][1]:
                start, _, end = place.partition(":")
                if opinion["Polarity"] in LABELS:
                    found.add((LABELS[opinion["Polarity"]], int(start), int(end)))
        # a target of two feelings teaches neither
        terms = tuple(sorted(term for term in found if (-term[0], *term[1:]) not in found))
        if terms:
            units.append(Unit(text=row["text"], source="norec_fine", language="nb", terms=terms))
    frame = pd.read_csv(data / "zh_product_aspects" / "aspects.csv.gz").query("split == 'train'").dropna()
    for text, rows in frame.groupby("text", sort=True):
        terms = tuple(
            sorted(
                (LABELS[row.polarity], text.find(row.aspect), text.find(row.aspect) + len(row.aspect))
                for row in rows.itertuples()
                if row.aspect in text
            )
        )
        if terms and len(text) < 300:
            units.append(Unit(text=text, source="zh_product", language="zh-Hans", terms=terms))
    return units


CATEGORIES = {
    "food": ("Food: dishes and drinks, how they taste", "what was eaten and drunk", "food"),
    "service": ("Service: how the meal was served, how fast", "service at the table and orders", "service"),
    "staff": ("Staff: waiters, hosts, owners, how they treat guests", "the people who work there", "staff"),
    "price": ("Price: what it costs, value for money", "cheap, expensive, the bill", "prices"),
    "ambience": ("Ambience: atmosphere, decor, music, noise", "the mood of the room", "ambience"),
    "menu": ("Menu: choice, dishes offered, specials, wine list", "what is on the menu", "menu"),
    "place": ("Place: location, rooms, tables, seats, space", "where it is and how one sits", "place"),
    "miscellaneous": ("Anything else: occasion, company, visits", "other matters of the visit", "miscellaneous"),
}
"""What the eight categories of mams are, told in the project's own words."""


def category_units(data: Path) -> list[Unit]:
    """Restaurant sentences with several categories of different polarity."""
    return [
        Unit(
            text=row["text"],
            source="mams",
            language="en",
            field="mams",
            mentions=tuple(
                Asked(theme=told["category"], polarity=LABELS[told["polarity"]]) for told in row["aspect_categories"]
            ),
        )
        for row in _lines(data / "mams" / "sentences.jsonl.gz")
        if row["task"] == "ACSA" and row["split"] == "train"
    ]


def _lines(path: Path) -> list[dict]:
    with gzip.open(path, "rt", encoding="utf-8") as lines:
        return [json.loads(line) for line in lines]


def review_sentences(data: Path, most: int) -> list[str]:
    """Permitted review sentences of other fields, without labels."""
    texts: list[str] = []
    texts += (
        pd.read_csv(data / "airbnb_two_waves" / "reviews_2025_10.csv.gz", usecols=["comments"])["comments"]
        .dropna()
        .tolist()
    )
    texts += pd.read_csv(data / "skytrax_lounge" / "reviews.csv.gz", usecols=["content"])["content"].dropna().tolist()
    texts += (
        pd.read_csv(data / "womens_clothing_reviews" / "reviews.csv.gz", usecols=["review_text"])["review_text"]
        .dropna()
        .tolist()
    )
    sentences = {
        sentence.strip()
        for text in texts
        for sentence in text.replace("\n", ". ").split(". ")
        if 15 < len(sentence) < 160
    }
    return sorted(sentences, key=share_of)[:most]
