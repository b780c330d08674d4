"""Other ways to put texts into groups, each as it comes: those that are not installed are left out."""

from __future__ import annotations

import warnings
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

import numpy as np

from feedbacknlp.contracts import Encoder, FloatArray

from .lexicons import is_there

__all__ = ["CLUSTERERS", "Job", "installed"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Job:
    """Texts to be put into groups.

    Parameters
    ----------
    texts : sequence of str
    vectors : float32 array of shape (n, dimensions)
        As the encoder gave them.
    centred : float32 array of shape (n, dimensions)
        Less the mean of their language, length 1.
    count : int
        True number of groups, for those that must be told.
    encoder : Encoder
        For those that also encode words.
    seed : int
    """

    texts: Sequence[str]
    vectors: FloatArray
    centred: FloatArray
    count: int
    encoder: Encoder
    seed: int


@dataclass(frozen=True, slots=True)
class _Words:
    """The encoder as Turftopic calls it."""

    encoder: Encoder

    def encode(self, texts: Sequence[str], **_: object) -> FloatArray:
        return self.encoder.encode(list(texts))


def _kmeans(job: Job) -> np.ndarray:
    from sklearn.cluster import KMeans

    return KMeans(n_clusters=job.count, n_init=4, random_state=job.seed).fit_predict(job.centred)


def _kmeans_by_silhouette(job: Job) -> np.ndarray:
    from sklearn.cluster import KMeans
    from sklearn.metrics import silhouette_score

    runs = [
        KMeans(n_clusters=count, n_init=2, random_state=job.seed).fit_predict(job.centred)
        for count in (4, 6, 8, 12, 16, 24, 32, 48, 64, 96, 128, 192)
        if count < len(job.texts) // 8
    ]
    return max(runs, key=lambda labels: silhouette_score(job.centred, labels, sample_size=2000, random_state=job.seed))


def _ward_on_neighbours(job: Job) -> np.ndarray:
    from sklearn.cluster import AgglomerativeClustering
    from sklearn.neighbors import kneighbors_graph

    graph = kneighbors_graph(job.centred, 15)
    with warnings.catch_warnings():  # says that it joins the parts of a graph that is not whole
        warnings.simplefilter("ignore")
        return AgglomerativeClustering(job.count, connectivity=graph.maximum(graph.T)).fit_predict(job.centred)


def _hdbscan_on_pca(job: Job) -> np.ndarray:
    from sklearn.cluster import HDBSCAN
    from sklearn.decomposition import PCA

    rows = PCA(min(20, len(job.texts)), random_state=job.seed).fit_transform(job.centred)
    return HDBSCAN(min_cluster_size=10, copy=True).fit_predict(rows)


def _fast_hdbscan(job: Job) -> np.ndarray:
    from fast_hdbscan import HDBSCAN
    from sklearn.decomposition import PCA

    rows = PCA(min(20, len(job.texts)), random_state=job.seed).fit_transform(job.centred)
    return HDBSCAN(min_cluster_size=10).fit_predict(rows)


def _leiden(job: Job) -> np.ndarray:
    import random

    import igraph
    from sklearn.neighbors import kneighbors_graph

    graph = kneighbors_graph(job.centred, 15)
    shared = (graph @ graph.T).multiply(graph.maximum(graph.T)).tocoo()
    edges = [(a, b) for a, b in zip(shared.row.tolist(), shared.col.tolist(), strict=True) if a < b]
    weights = [w for a, b, w in zip(shared.row, shared.col, shared.data, strict=True) if a < b]
    random.seed(job.seed)  # igraph draws from Python's own generator
    whole = igraph.Graph(n=len(job.texts), edges=edges)
    return np.array(whole.community_leiden("modularity", weights=weights, n_iterations=4).membership)


def _evoc(job: Job) -> np.ndarray:
    from evoc import EVoC

    return np.asarray(EVoC(random_state=job.seed).fit_predict(job.centred))


def _bertopic(job: Job) -> np.ndarray:
    from bertopic import BERTopic
    from umap import UMAP

    # BERTopic's own UMAP, which takes no seed from outside
    reducer = UMAP(
        n_neighbors=15, n_components=5, min_dist=0.0, metric="cosine", low_memory=False, random_state=job.seed
    )
    return np.array(BERTopic(umap_model=reducer).fit_transform(list(job.texts), embeddings=job.vectors)[0])


def _keynmf(job: Job) -> np.ndarray:
    from turftopic import KeyNMF

    model = KeyNMF(job.count, encoder=_Words(job.encoder), random_state=job.seed)
    return np.asarray(model.fit_transform(list(job.texts), embeddings=job.vectors)).argmax(axis=1)


def _s3(job: Job) -> np.ndarray:
    from turftopic import SemanticSignalSeparation

    model = SemanticSignalSeparation(job.count, encoder=_Words(job.encoder), random_state=job.seed)
    return np.asarray(model.fit_transform(list(job.texts), embeddings=job.vectors)).argmax(axis=1)


CLUSTERERS: Mapping[str, tuple[tuple[str, ...], Callable[[Job], np.ndarray]]] = {
    "k-means, true k": ((), _kmeans),
    "k-means, silhouette": ((), _kmeans_by_silhouette),
    "Ward on neighbours, true k": ((), _ward_on_neighbours),
    "HDBSCAN on PCA": ((), _hdbscan_on_pca),
    "fast_hdbscan on PCA": (("fast_hdbscan",), _fast_hdbscan),
    "Leiden on neighbours": (("igraph",), _leiden),
    "EVoC": (("evoc",), _evoc),
    "BERTopic": (("bertopic", "umap"), _bertopic),
    "KeyNMF, true k": (("turftopic",), _keynmf),
    "S3, true k": (("turftopic",), _s3),
}
"""Name -> packages it needs, and what it does. Label -1 = left in no group."""


def installed(names: Sequence[str]) -> list[str]:
    """Those of them whose packages are there."""
    return [name for name in names if all(is_there(package) for package in CLUSTERERS[name][0])]
