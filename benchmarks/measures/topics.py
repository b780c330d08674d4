"""Texts put into groups without labels: k-means at the true number of groups, from random starts and from the tree by
which discovery starts it; BERTopic as it comes."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path

import numpy as np
import pandas as pd
from sklearn.cluster import KMeans
from sklearn.metrics import adjusted_rand_score, normalized_mutual_info_score

from feedbacknlp import Study
from feedbacknlp.contracts import FloatArray, centre_rows
from feedbacknlp.understand import choose_space, stretch_rows
from feedbacknlp.understand.discovery_grid import centre_on_grid, language_centres
from feedbacknlp.understand.discovery_tree import cut_tree, grow_tree, settle

from .bench import Bench, pick
from .figures import matching_accuracy
from .lexicons import is_there
from .rows import OURS, Row

__all__ = ["TOPIC_SETS", "measure_topics"]

SEEDS = (0, 1, 2)
STARTS = 4
MOST = 5000
FLOORS = {"clinc150": 0.75, "stackoverflow_titles": 0.80}


def _clinc(folder: Path) -> tuple[list[str], list[str]]:
    frame = pd.read_csv(folder / "queries.csv.gz").query("split == 'test' and intent != 'oos'")
    return frame["text"].tolist(), frame["intent"].tolist()


def _stackoverflow(folder: Path) -> tuple[list[str], list[str]]:
    frame = pd.read_csv(folder / "titles.csv.gz").dropna()
    return frame["text"].tolist(), frame["label_name"].tolist()


TOPIC_SETS = {"clinc150": _clinc, "stackoverflow_titles": _stackoverflow}


def measure_topics(bench: Bench, name: str) -> Iterator[Row]:
    """Matching accuracy, NMI and ARI, means over the seeds. Ours: vectors centred by language, in the part of them that
    discovery chooses without labels; frozen encoders: vectors as they are, from the tree less their own mean; BERTopic:
    its defaults, with the encoder that is its default, at as many topics as it finds."""
    texts, labels = TOPIC_SETS[name](bench.folder(name))
    places = bench.chosen(texts, MOST)
    texts, labels = pick(texts, places), pick(labels, places)
    gold = np.unique(labels, return_inverse=True)[1]
    vectors = {column: study.models.encoder.encode(texts) for column, study in bench.studies("en").items()}
    vectors[OURS] = _as_discovered(bench.study, vectors[OURS])
    count = len(set(labels))
    ways = {
        "k-means, true k": {
            column: [_group(rows, count, seed) for seed in SEEDS] for column, rows in vectors.items()
        },
        "k-means from our tree, true k": {
            column: [_group_from_tree(rows, count, seed) for seed in SEEDS] for column, rows in vectors.items()
        },
    }
    if is_there("bertopic") and "MiniLM" in vectors:
        topics = [_bertopic(texts, vectors["MiniLM"], seed) for seed in SEEDS]
        for groups in ways.values():
            groups["BERTopic"] = topics
    for way, groups in ways.items():
        for measure, figure in (
            ("accuracy", matching_accuracy),
            ("NMI", normalized_mutual_info_score),
            ("ARI", adjusted_rand_score),
        ):
            yield Row(
                name=name,
                language="en",
                measure=f"{way}, {measure}",
                figures={
                    column: float(np.mean([figure(gold, found) for found in runs]))
                    for column, runs in groups.items()
                },
                texts=len(texts),
                floor=FLOORS[name] if measure == "accuracy" else None,
            )


def _as_discovered(study: Study, rows: FloatArray) -> FloatArray:
    heads = study.models.heads
    centred = centre_rows(rows, ["en"] * len(rows), heads.language_means)
    return stretch_rows(centred, choose_space(rows, heads))


def _group(rows: FloatArray, count: int, seed: int) -> np.ndarray:
    return KMeans(n_clusters=count, n_init=STARTS, random_state=seed).fit_predict(rows)


def _group_from_tree(rows: FloatArray, count: int, seed: int) -> np.ndarray:
    """What discovery does once it knows how many themes there are."""
    languages = ["en"] * len(rows)
    centred = centre_on_grid(rows, languages, language_centres(rows, languages, {"": np.zeros_like(rows[0])}))
    return settle(centred, cut_tree(grow_tree(centred, seed=seed), count))[0]


def _bertopic(texts: Sequence[str], vectors: FloatArray, seed: int) -> np.ndarray:
    """Its defaults with a seed; texts that it leaves in no topic are a group of their own."""
    from bertopic import BERTopic
    from umap import UMAP

    # BERTopic's own UMAP, which takes no seed from outside
    reducer = UMAP(n_neighbors=15, n_components=5, min_dist=0.0, metric="cosine", low_memory=False, random_state=seed)
    return np.array(BERTopic(umap_model=reducer).fit_transform(list(texts), embeddings=vectors)[0])
