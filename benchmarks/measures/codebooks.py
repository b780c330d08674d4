"""Codebooks that the models have never seen: read from their own texts alone, and with a few statements marked by
hand."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import pandas as pd

from feedbacknlp import Study
from feedbacknlp.contracts import Codebook
from feedbacknlp.understand import read_codebook

from .bench import Bench, pick
from .corpus import field_entries, test_fields
from .figures import f1, people_agree
from .marked import draw_marked, with_marked
from .product import Prepared, feel, mentions_of
from .rows import Row

__all__ = ["Coded", "measure_airline_reasons", "measure_car_subjects", "measure_olist", "measure_own_fields"]

CODEBOOKS = Path(__file__).parents[1] / "codebooks"
FIELDS = Path(__file__).parents[2] / "training" / "corpus" / "codebooks"
DRAWS, EACH = 3, 8
ZERO, FEW = 0.60, 0.75
SATISFIED = "satisfied"

AIRLINE = {
    "Customer Service Issue": "customer_service",
    "Late Flight": "late_flight",
    "Cancelled Flight": "cancelled_flight",
    "Lost Luggage": "lost_luggage",
    "Bad Flight": "on_board",
    "Flight Booking Problems": "booking",
    "Flight Attendant Complaints": "cabin_crew",
    "longlines": "queues",
    "Damaged Luggage": "damaged_luggage",
}
CAR = {
    "动力": "engine_power",
    "价格": "price",
    "油耗": "fuel_use",
    "操控": "handling",
    "舒适性": "comfort",
    "配置": "equipment",
    "安全性": "safety",
    "内饰": "interior",
    "外观": "exterior",
    "空间": "space",
}
OLIST = {
    "votes_antes_prazo": "early_delivery",
    "votes_atrasado": "late_delivery",
    "votes_baixa_qualidade": "low_quality",
    "votes_devolucao": "return_request",
    "votes_diferente_do_anunciado": "not_as_described",
    "votes_entrega_parcial": "partial_delivery",
    "votes_outro_entrega": "other_delivery",
    "votes_outro_pedido": "other_order",
    "votes_satisfeito": SATISFIED,
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Coded:
    """Texts that people coded with a codebook.

    Parameters
    ----------
    texts : list of str
    languages : list of str
    themes : list of frozenset of str
        What each text was coded with.
    pieces : list of dict
        Theme -> the statement of the text that carries it, as a user would mark it.
    """

    texts: list[str]
    languages: list[str]
    themes: list[frozenset[str]]
    pieces: list[dict[str, str]]

    def at(self, places: Sequence[int]) -> Coded:
        """Only these texts."""
        return Coded(
            texts=pick(self.texts, places),
            languages=pick(self.languages, places),
            themes=pick(self.themes, places),
            pieces=pick(self.pieces, places),
        )


def measure_own_fields(bench: Bench) -> Iterator[Row]:
    """The fields outside shops that have a test part."""
    for field in test_fields():
        codebook = read_codebook(str(FIELDS / f"{field}.yaml"))
        entries = field_entries(field)
        coded = Coded(
            texts=[entry.text for entry in entries],
            languages=[entry.language for entry in entries],
            themes=[frozenset(m.theme_id for m in entry.mentions if m.theme_id in codebook.ids) for entry in entries],
            pieces=[{m.theme_id: entry.text[m.start : m.end] for m in entry.mentions} for entry in entries],
        )
        yield from _measure(bench, f"own field: {field}", "all", codebook, coded)


def measure_airline_reasons(bench: Bench) -> Iterator[Row]:
    """Why tweets to airlines complain; those whose reason the labellers could not tell are left out."""
    frame = pd.read_csv(bench.folder("airline_tweets") / "tweets.csv.gz").drop_duplicates("tweet_id")
    frame = frame[frame["negativereason"].isin(AIRLINE)]
    coded = _single(frame["text"].tolist(), "en", frame["negativereason"].map(AIRLINE).tolist())
    yield from _measure(bench, "airline_tweets (reasons)", "en", _own_codebook("airline_reasons"), coded)


def measure_car_subjects(bench: Bench) -> Iterator[Row]:
    """What comments of car owners speak of; one comment may have several subjects."""
    frame = pd.read_csv(bench.folder("zh_car_aspects") / "aspects.csv.gz").dropna(subset=["content", "subject"])
    told: dict[str, set[str]] = {}
    for content, subject in zip(frame["content"], frame["subject"], strict=True):
        told.setdefault(content, set()).add(CAR[subject])
    coded = Coded(
        texts=list(told),
        languages=["zh-Hans"] * len(told),
        themes=[frozenset(themes) for themes in told.values()],
        pieces=[dict.fromkeys(themes, text) for text, themes in told.items()],
    )
    yield from _measure(bench, "zh_car_aspects (subjects)", "zh-Hans", _own_codebook("car_subjects"), coded)


def measure_olist(bench: Bench) -> Iterator[Row]:
    """Reasons that most of up to three people gave a shop comment, beside how far the people agree."""
    frame = pd.read_csv(bench.folder("olist_coded_by_three_people") / "classified_orders.csv.gz")
    frame = frame.dropna(subset=["review_comment_message"])
    votes = frame[list(OLIST)].fillna(0).to_numpy(dtype=float)
    cast = votes.sum(axis=1)
    frame, votes = frame[cast >= 2], votes[cast >= 2]
    texts = frame["review_comment_message"].tolist()
    places = bench.chosen(texts)
    texts, votes = pick(texts, places), votes[places]
    names = list(OLIST.values())
    most = votes.max(axis=1) > votes.sum(axis=1) / 2
    clear = np.flatnonzero(most).tolist()
    coded = _single(pick(texts, clear), "pt", [names[at] for at in votes[clear].argmax(axis=1)])
    codebook = _own_codebook("olist_reasons")
    yield from _measure(
        bench, "olist_coded_by_three_people", "pt", codebook, coded, satisfied=SATISFIED, people=people_agree(votes)
    )


def _measure(
    bench: Bench,
    name: str,
    language: str,
    codebook: Codebook,
    coded: Coded,
    *,
    satisfied: str = "",
    people: float | None = None,
) -> Iterator[Row]:
    """Micro-F1 of a codebook without and with marked examples.

    ``satisfied`` names a theme that is no more than a good feeling. The product codes a bare feeling with no theme, so
    a text in which it reads a good feeling and no theme counts as found to be of this one.
    """
    coded = coded.at(bench.chosen(coded.texts))
    readings = bench.prepared(coded.texts, language)
    pleased = {
        column: set(np.flatnonzero(feel(study, read).signs > 0).tolist()) if satisfied else set()
        for column, (study, read) in readings.items()
    }
    true = {(at, theme) for at, themes in enumerate(coded.themes) for theme in themes}

    def found_with(book: Codebook, column: str) -> set[tuple[int, str]]:
        study, read = readings[column]
        return _found(study, read, book, satisfied=satisfied, pleased=pleased[column])

    def row(measure: str, values: dict[str, float], floor: float, size: int) -> Row:
        return Row(name=name, language=language, measure=measure, figures=values, texts=size, floor=floor)

    told = {column: f1(true, found_with(codebook, column)) for column in readings}
    yield row("codebook zero-shot, micro-F1", told | _people(people), ZERO, len(coded.texts))
    few: dict[str, list[float]] = {column: [] for column in readings}
    left = 0
    for draw in range(DRAWS):
        marked = draw_marked(coded.texts, coded.themes, draw=draw, each=EACH)
        coded_by_hand = [
            (theme, coded.languages[at], coded.pieces[at][theme]) for at in marked for theme in sorted(coded.themes[at])
        ]
        book, unseen = with_marked(codebook, coded_by_hand), set(range(len(coded.texts))) - set(marked)
        left += len(unseen)
        for column in readings:
            found = found_with(book, column)
            few[column].append(
                f1({pair for pair in true if pair[0] in unseen}, {pair for pair in found if pair[0] in unseen})
            )
    yield row(
        f"codebook + {EACH} marked a theme, micro-F1",
        {column: float(np.mean(values)) for column, values in few.items()} | _people(people),
        FEW,
        left // DRAWS,
    )


def _found(
    study: Study, read: Prepared, codebook: Codebook, *, satisfied: str, pleased: set[int]
) -> set[tuple[int, str]]:
    rows = mentions_of(study, read, codebook).query("theme_id != 'other'")
    found = set(zip(rows["at"].tolist(), rows["theme_id"].tolist(), strict=True))
    return found | {(at, satisfied) for at in pleased - {at for at, _ in found}}


def _people(agreement: float | None) -> dict[str, float]:
    return {} if agreement is None else {"people": agreement}


def _single(texts: list[str], language: str, themes: list[str]) -> Coded:
    """Texts with one theme each, which all of the text carries."""
    return Coded(
        texts=texts,
        languages=[language] * len(texts),
        themes=[frozenset([theme]) for theme in themes],
        pieces=[{theme: text} for theme, text in zip(themes, texts, strict=True)],
    )


def _own_codebook(name: str) -> Codebook:
    return read_codebook(str(CODEBOOKS / f"{name}.yaml"))
