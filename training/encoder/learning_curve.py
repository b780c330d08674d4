"""How much more of the same texts would help: themes read on the development part by readers that learned from a
quarter, a half, three quarters and all of the corpus.

``python training/encoder/learning_curve.py BASE`` takes minutes, where a run of the encoder for each share takes a day:
the readers are linear, over the vectors of the *untrained* encoder (which has seen no text of ours) and over the pieces
of the text. Four shares by hash each hold the one before; a second draw of the hash tells how much chance is in a step.
"""

from __future__ import annotations

import argparse
from pathlib import Path

import numpy as np
from pieces import CORPUS, count_pieces, fold_capitals, make_learner, open_tokenizer, weigh_pieces
from scipy.sparse import csr_matrix, hstack
from train import encode_kept
from transformers import AutoTokenizer
from units import OTHER, Unit, corpus_units, read_corpus, share_of

SHARES = (0.25, 0.5, 0.75, 1.0)
DRAWS = ("%", "&")
THRESHOLDS = np.arange(0.15, 0.6, 0.05)
DENSE = 2.0
"""Weight of the vectors beside the pieces; of .5, 1, 2 and 4 the best with all of the corpus."""


def themes_of(units: list[Unit]) -> np.ndarray:
    """Bool array of shape (units, themes)."""
    return np.array([[theme in (unit.themes or ()) for theme in range(OTHER)] for unit in units])


def best_micro_f1(margins: np.ndarray, wanted: np.ndarray) -> float:
    """Micro-F1 at the best of a few thresholds, one for all themes."""
    likely = 1 / (1 + np.exp(-margins))
    return max(2 * (wanted & (likely > at)).sum() / max(1, wanted.sum() + (likely > at).sum()) for at in THRESHOLDS)


def read_themes(rows: csr_matrix, wanted: np.ndarray, asked: csr_matrix) -> np.ndarray:
    """Margins of a linear reader a theme: float array of shape (asked, themes)."""
    columns = []
    for theme in range(wanted.shape[1]):
        columns.append(make_learner("themes").fit(rows, wanted[:, theme]).decision_function(asked))
    return np.stack(columns, axis=1)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("base", type=Path, help="the untrained encoder with the cut vocabulary")
    options = parser.parse_args()
    train, development, _ = read_corpus(CORPUS)
    entry_of = [(unit, entry.text) for entry in train for unit in corpus_units([entry]) if unit.themes is not None]
    learned = [unit for unit, _ in entry_of]
    measured = [unit for unit in corpus_units(development, clauses=False) if unit.themes is not None]
    units = learned + measured

    tokenizer = open_tokenizer(options.base)
    bags = count_pieces([unit.text for unit in units], tokenizer, fold_capitals(tokenizer))
    vectors = encode_kept(
        options.base, AutoTokenizer.from_pretrained(options.base), ["query: " + unit.text for unit in units]
    ).numpy()
    vectors = (vectors - vectors.mean(axis=0)) / vectors.std(axis=0) / vectors.shape[1] ** 0.5 * DENSE
    wanted = themes_of(units)
    for draw in DRAWS:
        told = []
        for share in SHARES:
            rows = np.array([at for at, (_, text) in enumerate(entry_of) if share_of(text + draw) < share])
            read = hstack([bags.multiply(weigh_pieces(bags[rows])), csr_matrix(vectors)]).tocsr()
            margins = read_themes(read[rows], wanted[rows], read[len(learned) :])
            told.append(f"{share:.0%} ({len(rows):,} texts) {best_micro_f1(margins, wanted[len(learned) :]):.3f}")
        print(f"draw {draw}: " + ", ".join(told), flush=True)


if __name__ == "__main__":
    main()
