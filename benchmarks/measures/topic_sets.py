"""Sets whose texts have one true topic each, for discovery."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import pandas as pd
from units import read_corpus, share_of

__all__ = ["TOPIC_FRAMES", "Topics", "read_topics"]

PARTS = Path(__file__).parents[2] / "training" / "corpus" / "parts"
OLIST_VOTES = "votes_"


@dataclass(frozen=True, slots=True, kw_only=True)
class Topics:
    """Distinct texts in the order of their language and text.

    Parameters
    ----------
    texts, languages : list of str
    gold : mapping of name to list of str
        One or two labelings of the texts, as many as the set documents levels; the broader first.
    """

    texts: list[str]
    languages: list[str]
    gold: Mapping[str, list[str]]


def _airline(data: Path) -> pd.DataFrame:
    frame = pd.read_csv(data / "airline_tweets" / "tweets.csv.gz").drop_duplicates("tweet_id")
    frame = frame[frame["negativereason"].notna() & (frame["negativereason"] != "Can't Tell")]
    return pd.DataFrame({"text": frame["text"], "language": "en", "reason": frame["negativereason"]})


def _clinc(data: Path) -> pd.DataFrame:
    frame = pd.read_csv(data / "clinc150" / "queries.csv.gz").query("split == 'test' and intent != 'oos'")
    return frame.assign(language="en")[["text", "language", "domain", "intent"]]


def _stackoverflow(data: Path) -> pd.DataFrame:
    frame = pd.read_csv(data / "stackoverflow_titles" / "titles.csv.gz").dropna()
    return pd.DataFrame({"text": frame["text"], "language": "en", "tag": frame["label_name"]})


def _cars(data: Path) -> pd.DataFrame:
    """Comments of one subject."""
    frame = pd.read_csv(data / "zh_car_aspects" / "aspects.csv.gz").dropna(subset=["content", "subject"])
    frame = frame[~frame["content"].duplicated(keep=False)]
    return pd.DataFrame({"text": frame["content"], "language": "zh-Hans", "subject": frame["subject"]})


def _olist(data: Path) -> pd.DataFrame:
    """Comments on whose reason most of the people agree."""
    frame = pd.read_csv(data / "olist_coded_by_three_people" / "classified_orders.csv.gz")
    frame = frame.dropna(subset=["review_comment_message"])
    names = [name for name in frame if name.startswith(OLIST_VOTES)]
    votes = frame[names].fillna(0).to_numpy()
    clear = votes.max(axis=1) > votes.sum(axis=1) / 2
    reasons = np.array([name.removeprefix(OLIST_VOTES) for name in names])[votes.argmax(axis=1)]
    told = pd.DataFrame({"text": frame["review_comment_message"], "language": "pt", "reason": reasons})
    return told[clear]


def _corpus(_: Path) -> pd.DataFrame:
    """Comments of the shop's test part that speak of one theme."""
    rows = []
    for entry in read_corpus(PARTS)[2]:
        themes = {mention.theme_id for mention in entry.mentions} - {"other", "none"}
        if len(themes) == 1 and not entry.noise and "own-" not in entry.part:
            rows.append({"text": entry.text, "language": entry.language, "theme": themes.pop()})
    return pd.DataFrame(rows)


TOPIC_FRAMES: Mapping[str, Callable[[Path], pd.DataFrame]] = {
    "corpus_test": _corpus,
    "airline_tweets": _airline,
    "clinc150": _clinc,
    "stackoverflow_titles": _stackoverflow,
    "zh_car_aspects": _cars,
    "olist_coded_by_three_people": _olist,
}


def read_topics(name: str, data: Path, *, most: int | None) -> Topics:
    """A set, or the first texts of it by hash; raises FileNotFoundError where it is not at hand."""
    frame = TOPIC_FRAMES[name](data).drop_duplicates("text")
    frame = frame[frame["text"].str.strip() != ""]
    if most is not None:
        chosen = sorted(frame["text"], key=lambda text: (share_of(text), text))[:most]
        frame = frame[frame["text"].isin(chosen)]
    frame = frame.sort_values(["language", "text"])
    return Topics(
        texts=frame["text"].tolist(),
        languages=frame["language"].tolist(),
        gold={column: frame[column].tolist() for column in frame if column not in ("text", "language")},
    )
