"""Training units: short texts with the labels each is known to have, from the written corpus and from permitted
public sets.

Where public sets are not at hand (``--public`` not given), training runs on the corpus alone. Splits are by hash of
the text, so that they never move.
"""

from __future__ import annotations

import hashlib
import sys
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

import pandas as pd

sys.path.insert(0, str(Path(__file__).parents[1] / "corpus"))
from read_parts import INTENTS, THEMES, Entry, read_part

OTHER, NONE = len(THEMES), len(THEMES) + 1
HOMES = {**{theme: index for index, theme in enumerate(THEMES)}, "other": OTHER, "none": NONE}


@dataclass(frozen=True, slots=True, kw_only=True)
class Unit:
    """One text with its labels; None = not known, and then no loss.

    Parameters
    ----------
    themes : frozenset of int or None
        Indices of THEMES; ``OTHER`` = content without a home, ``NONE`` = a bare feeling. An empty set: noise.
    theme_polarity : tuple of (theme index, polarity)
    polarity : int or None
        -1, 0, 1 of the whole text; None where it is mixed.
    intents : frozenset of int or None
    noise : bool or None
    own : tuple of str
        For statements outside shops: ``field:theme`` labels, used against the definitions of their own codebook.
    """

    text: str
    source: str
    language: str
    themes: frozenset[int] | None = None
    theme_polarity: tuple[tuple[int, int], ...] = ()
    polarity: int | None = None
    intents: frozenset[int] | None = None
    noise: bool | None = None
    own: tuple[str, ...] = ()


def share_of(text: str) -> float:
    """A fixed number in 0 ... 1 of the text."""
    return int(hashlib.sha256(text.strip().casefold().encode()).hexdigest()[:8], 16) / 0xFFFFFFFF


def field_of(part: str) -> str:
    """The field of a part outside shops: own-en-01-telecom -> telecom."""
    return part.rsplit("-", 1)[1]


def corpus_units(entries: Iterable[Entry], *, clauses: bool = True) -> list[Unit]:
    """Each comment as a whole, and each evidence clause of a comment with several as a text of its own."""
    units = []
    for entry in entries:
        own = "own-" in entry.part
        themes = frozenset(HOMES[m.theme_id] for m in entry.mentions if m.theme_id in HOMES)
        signs = {m.polarity for m in entry.mentions}
        polarity = None if entry.noise or len(signs) > 1 else next(iter(signs), None)
        pairs = tuple((THEMES.index(m.theme_id), m.polarity) for m in entry.mentions if m.theme_id in THEMES)
        doubled = {theme for theme, sign in pairs if (theme, -sign) in pairs and sign}
        units.append(
            Unit(
                text=entry.text,
                source=entry.part,
                language=entry.language,
                themes=None if own else themes,
                polarity=polarity,
                theme_polarity=() if own else tuple(pair for pair in pairs if pair[0] not in doubled),
                intents=frozenset(INTENTS.index(intent) for intent in entry.intents),
                noise=bool(entry.noise),
                own=tuple(
                    f"{field_of(entry.part)}:{m.theme_id}"
                    for m in entry.mentions
                    if m.theme_id not in HOMES or m.theme_id in THEMES
                )
                if own
                else (),
            )
        )
        spans = {(m.start, m.end) for m in entry.mentions}
        if clauses and not own and len(spans) > 1:
            for start, end in sorted(spans):
                inside = [m for m in entry.mentions if (m.start, m.end) == (start, end)]
                clause_signs = {m.polarity for m in inside}
                units.append(
                    Unit(
                        text=entry.text[start:end],
                        source=entry.part,
                        language=entry.language,
                        themes=frozenset(HOMES[m.theme_id] for m in inside),
                        polarity=next(iter(clause_signs)) if len(clause_signs) == 1 else None,
                        noise=False,
                        theme_polarity=tuple(
                            (THEMES.index(m.theme_id), m.polarity) for m in inside if m.theme_id in THEMES
                        )
                        if len(clause_signs) == 1
                        else (),
                    )
                )
    return units


def read_corpus(parts: Path) -> tuple[list[Entry], list[Entry], list[Entry]]:
    """Entries for training (92 %), development (8 %, by hash) and test (the parts named ``test-``)."""
    train, development, test = [], [], []
    for path in sorted(parts.glob("*.txt")):
        entries, faults = read_part(path)
        if faults:
            raise SystemExit("\n".join(faults[:20]))
        if path.name.startswith("test-"):
            test += entries
        else:
            development += [entry for entry in entries if share_of(entry.text) < 0.08]
            train += [entry for entry in entries if share_of(entry.text) >= 0.08]
    return train, development, test


def public_units(data: Path) -> list[Unit]:
    """Polarity units of the public sets whose licence permits training; their test shares stay out."""
    units: list[Unit] = []

    def add(texts: Iterable[str], labels: Iterable[int], source: str, language: str, most: int) -> None:
        rows = sorted(
            {
                (text, label)
                for text, label in zip(texts, labels, strict=True)
                if isinstance(text, str) and 3 <= len(text) <= 300
            },
            key=lambda row: share_of(row[0] + "#"),
        )
        units.extend(Unit(text=text, source=source, language=language, polarity=label) for text, label in rows[:most])

    frame = pd.read_csv(data / "uci_sentiment_sentences" / "sentences.csv")
    frame = frame[[share_of(text) >= 0.3 for text in frame["text"]]]
    add(frame["text"], frame["label"] * 2 - 1, "uci", "en", 3000)
    frame = pd.read_csv(data / "pros_cons" / "phrases.csv.gz").dropna()
    frame = frame[[share_of(text) >= 0.3 for text in frame["text"]]]
    add(frame["text"], frame["label"].map({"pros": 1, "cons": -1}), "pros_cons", "en", 5000)
    frame = pd.read_csv(data / "no_norec_sentence" / "sentences.csv.gz").query("split == 'train'")
    add(frame["text"], frame["label"].map({"Negative": -1, "Neutral": 0, "Positive": 1}), "norec", "nb", 8000)
    frame = pd.read_csv(data / "zh_product_aspects" / "aspects.csv.gz").query("split == 'train'")
    single = frame.groupby("text")["polarity"].agg(lambda labels: labels.iloc[0] if len(set(labels)) == 1 else None)
    single = single.dropna()
    add(single.index, single.map({"negative": -1, "neutral": 0, "positive": 1}), "zh_product", "zh-Hans", 4000)
    return units


def general_texts(data: Path, most: int) -> list[str]:
    """Texts without labels that hold the general geometry: permitted review sentences of other fields."""
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
