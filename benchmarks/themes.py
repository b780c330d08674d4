"""How well themes are found without a codebook, beside other tools on the same vectors and machine: one table.

``python benchmarks/themes.py --public DATA [--sample N] [--only NAME ...] [--encoder fast|FOLDER] [--all]
[--vectors FOLDER] [--out FILE.json]``

``--all`` adds the ways that were weighed and not taken. What is not installed is left out: ``pip install bertopic
umap-learn turftopic evoc fast_hdbscan igraph``, best into a folder of its own.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import sys
import time
from collections.abc import Iterator
from dataclasses import asdict, dataclass, replace
from pathlib import Path

import numpy as np
from sklearn.metrics import adjusted_mutual_info_score, adjusted_rand_score, homogeneity_completeness_v_measure

ROOT = Path(__file__).resolve().parents[1]
# the corpus' reader and the training's shares are scripts beside their data
sys.path[:0] = [str(ROOT), str(ROOT / "training" / "corpus"), str(ROOT / "training" / "encoder")]

from benchmarks.measures.clusterers import CLUSTERERS, Job, installed  # noqa: E402
from benchmarks.measures.frozen import Remembering  # noqa: E402
from benchmarks.measures.topic_sets import TOPIC_FRAMES, Topics, read_topics  # noqa: E402

from feedbacknlp import Study  # noqa: E402
from feedbacknlp.backends.catalogue import SHIPPED, find_models  # noqa: E402
from feedbacknlp.backends.heads import read_anchors  # noqa: E402
from feedbacknlp.contracts import Encoder, FloatArray, Heads  # noqa: E402
from feedbacknlp.understand import Space, choose_space, learn_themes, read_themes, spoken_text  # noqa: E402
from feedbacknlp.understand.discovery_grid import GRID, centre_on_grid, language_centres  # noqa: E402

OURS, OTHER_LEVEL = "ours", "ours, other level"
BESIDE = ("k-means, true k", "BERTopic", "KeyNMF, true k")
SEED = 20260101
HEADER = ("set", "labels", "method", "true", "found", "AMI", "ARI", "homog.", "compl.", "other", "rerun", "shuffled")
HEADER += ("halves", "seconds")


@dataclass(frozen=True, slots=True, kw_only=True)
class Figures:
    """One method on one set.

    Parameters
    ----------
    name, labels, method : str
    true, found : int
        Topics.
    ami, ari, homogeneity, completeness : float
        Of the groups against the labels, all texts; those that a method leaves out are one group.
    other : float
        Share of texts that are left out or told as far from all.
    rerun : float or None
        ARI between two runs; other tools get another seed for the second, as they have none by default.
    shuffled : float or None
        ARI between the rows in order and shuffled.
    halves : float or None
        ARI between what was learned on two halves, over all rows.
    seconds : float
        Without encoding.
    """

    name: str
    labels: str
    method: str
    true: int
    found: int
    ami: float
    ari: float
    homogeneity: float
    completeness: float
    other: float
    rerun: float | None
    shuffled: float | None
    halves: float | None
    seconds: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Geometry:
    """What is known of an encoder's vectors: the mean of each language, and the heads that read them (None for an
    encoder that is not shipped: all of its dimensions count)."""

    means: dict[str, FloatArray]
    heads: Heads | None = None

    def space(self, vectors: FloatArray) -> Space:
        """Where themes are looked for."""
        if self.heads is None:
            return Space(weights=np.ones(vectors.shape[1], dtype=np.float32))
        return choose_space(vectors, self.heads)


def measure(
    name: str, topics: Topics, vectors: FloatArray, geometry: Geometry, encoder: Encoder, others: list[str]
) -> Iterator[Figures]:
    """Ours and the others on one set."""
    everything = np.arange(len(vectors))
    started = time.perf_counter()
    # ours are told at both levels, whichever answers for the labels
    found, joins, above = _ours(topics, vectors, geometry, everything)
    seconds = time.perf_counter() - started
    half = np.array([int(hashlib.sha256(text.encode()).hexdigest()[-1], 16) % 2 for text in topics.texts])
    halves = [_ours(topics, vectors, geometry, np.flatnonzero(half == side))[0] for side in (0, 1)]
    shuffled = _ours(topics, vectors, geometry, np.random.default_rng(1).permutation(everything))[0]
    steady = {
        "rerun": adjusted_rand_score(found, _ours(topics, vectors, geometry, everything)[0]),
        "shuffled": adjusted_rand_score(found, shuffled),
        "halves": adjusted_rand_score(*halves),
    }
    for column, answers in answering(topics).items():
        for level, labels in {"themes": found, "groups": above[found]}.items():
            method = f"{OURS if level == answers else OTHER_LEVEL} ({level})"
            yield _told(name, column, topics, method, labels, float(1 - joins.mean()), seconds, **steady)

    centres = language_centres(vectors, topics.languages, geometry.means)
    centred = centre_on_grid(vectors, topics.languages, centres) / np.float32(GRID)
    for method in others:
        told = "true k" in method
        for columns in [[column] for column in topics.gold] if told else [list(topics.gold)]:
            runs = []
            started = time.perf_counter()
            for seed in (0, 1):
                job = Job(
                    texts=topics.texts,
                    vectors=vectors,
                    centred=centred,
                    count=len(set(topics.gold[columns[0]])),
                    encoder=encoder,
                    seed=seed,
                )
                try:
                    runs.append(CLUSTERERS[method][1](job))
                except ValueError as fault:  # KeyNMF finds no words in Chinese
                    print(f"{method} fails on {name}: {fault}", file=sys.stderr)
                    break
            if len(runs) < 2:
                continue
            seconds = (time.perf_counter() - started) / len(runs)
            rerun = adjusted_rand_score(*runs)
            for column in columns:
                out = float((runs[0] < 0).mean())
                yield _told(name, column, topics, method, runs[0], out, seconds, rerun=rerun)


def _ours(
    topics: Topics, vectors: FloatArray, geometry: Geometry, learned: np.ndarray
) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Nearest theme of every text, whether it is within reach, and the group of each theme, when these rows are learned
    on."""
    discovery = learn_themes(
        vectors[learned],
        [str(at) for at in learned],
        [topics.texts[at] for at in learned],
        [topics.languages[at] for at in learned],
        means=geometry.means,
        space=geometry.space(vectors[learned]),
        seed=SEED,
    )
    nearest, _, joins, _ = read_themes(discovery, vectors, topics.languages)
    # where there are too few themes for groups, each is one
    above = np.array([theme.group or -at for at, theme in enumerate(discovery.themes)])
    return nearest, joins, np.unique(above, return_inverse=True)[1]


def answering(topics: Topics) -> dict[str, str]:
    """Which level of ours answers for which labels, by the number of levels that the set documents and nothing else:
    themes for the only or the finer level, groups for the broader."""
    *broad, fine = topics.gold
    return {**dict.fromkeys(broad, "groups"), fine: "themes"}


def _told(
    name: str,
    column: str,
    topics: Topics,
    method: str,
    labels: np.ndarray,
    other: float,
    seconds: float,
    *,
    rerun: float | None = None,
    shuffled: float | None = None,
    halves: float | None = None,
) -> Figures:
    gold = topics.gold[column]
    homogeneity, completeness, _ = homogeneity_completeness_v_measure(gold, labels)
    return Figures(
        name=name,
        labels=column,
        method=method,
        true=len(set(gold)),
        found=len(set(labels[labels >= 0].tolist())),
        ami=float(adjusted_mutual_info_score(gold, labels)),
        ari=float(adjusted_rand_score(gold, labels)),
        homogeneity=float(homogeneity),
        completeness=float(completeness),
        other=other,
        rerun=rerun,
        shuffled=shuffled,
        halves=halves,
        seconds=seconds,
    )


def line(figures: Figures) -> str:
    """One row of a Markdown table."""
    cells = []
    for value in asdict(figures).values():
        shown = "" if value is None else f"{value:.3f}" if isinstance(value, float) else str(value)
        cells.append(shown)
    cells[-1] = f"{figures.seconds:.1f}"
    return f"| {' | '.join(cells)} |"


def encode(encoder: Encoder, texts: list[str], kept: Path | None) -> FloatArray:
    """Vectors of the texts, from the folder where they were kept by an earlier run."""
    digest = hashlib.sha256("\0".join([encoder.fingerprint, *texts]).encode()).hexdigest()[:16]
    path = kept / f"{digest}.npy" if kept else None
    if path is not None and path.is_file():
        return np.asarray(np.load(path), dtype=np.float32)
    vectors = encoder.encode(texts)
    if path is not None:
        path.parent.mkdir(parents=True, exist_ok=True)
        np.save(path, vectors)
    return vectors


def geometry_of(study: Study) -> Geometry:
    """Of the study's encoder; language means over the parallel texts where it is not a shipped one."""
    if study.models.name in SHIPPED:
        heads = study.models.heads
        return Geometry(means=dict(heads.language_means), heads=heads)
    parallel = [anchor for anchor in read_anchors(find_models() / SHIPPED["default"][1]) if anchor.parallel]
    vectors = study.models.encoder.encode([anchor.text for anchor in parallel])
    codes = np.array([anchor.language for anchor in parallel])
    means = {code: vectors[codes == code].mean(axis=0) for code in sorted(set(codes.tolist()))}
    means[""] = np.mean(list(means.values()), axis=0, dtype=np.float32)
    return Geometry(means=means)


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--public", type=Path, default=Path(), help="folder of the public sets")
    parser.add_argument("--sample", type=int, help="most texts of a set, by hash")
    parser.add_argument("--only", nargs="+", choices=list(TOPIC_FRAMES), metavar="NAME", help=", ".join(TOPIC_FRAMES))
    parser.add_argument("--encoder", default="default", help="default, fast, or a sentence-transformers folder")
    parser.add_argument("--all", action="store_true", help="also the ways that were not taken")
    parser.add_argument("--vectors", type=Path, help="folder in which vectors are kept between runs")
    parser.add_argument("--out", type=Path, help="JSON file of the rows")
    options = parser.parse_args()
    study = Study.from_files(models={"encoder": options.encoder})
    others = installed(list(CLUSTERERS) if options.all else BESIDE)
    encoder, geometry, rows = Remembering(study.models.encoder), geometry_of(study), []
    print(f"| {' | '.join(HEADER)} |\n|{'---|' * len(HEADER)}")
    for name in options.only or TOPIC_FRAMES:
        try:
            topics = read_topics(name, options.public, most=options.sample)
        except FileNotFoundError as missing:
            print(f"{name} is left out: {missing.filename} is not there")
            continue
        # to whom a tweet is said is no part of its topic: for all methods alike
        topics = replace(topics, texts=[spoken_text(text) for text in topics.texts])
        vectors = encode(study.models.encoder, topics.texts, options.vectors)
        for figures in measure(name, topics, vectors, geometry, encoder, others):
            rows.append(figures)
            print(line(figures), flush=True)
    if options.out:
        text = json.dumps([asdict(figures) for figures in rows], indent=2)
        options.out.write_text(text + "\n", encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
