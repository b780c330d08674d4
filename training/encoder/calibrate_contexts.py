"""Step 6: what a statement's own reading counts beside those of its comment and its neighbours, from the development
part.

``python training/encoder/calibrate_contexts.py`` takes the product's own path over the shops' comments, fits logistic
regressions of "the theme's evidence lies in this statement" on what ``understand/neighbours.py`` describes (Platt 1999,
with several inputs), and prints their weights, calibration error and the micro-F1 over a ladder of thresholds, before
and after; the chosen numbers stand there. Comments that are too long to be read as a whole are missing from the part:
their weights are fitted to comments of three statements and more as if these had not been read.
"""

from __future__ import annotations

import sys
from pathlib import Path

import numpy as np
import pandas as pd
from sklearn.linear_model import LogisticRegression
from units import THEMES, Entry, read_corpus

from feedbacknlp import Study
from feedbacknlp.understand.neighbours import AROUND, WITHIN, describe_neighbours

sys.path.append(str(Path(__file__).parents[2] / "benchmarks"))
from measures.product import prepare

ROOT = Path(__file__).parents[2]
LISTED = 0.05
"""Calibration is looked at from this probability on."""

FEWEST = 3
"""Statements of a comment that stands for one too long to be read as a whole."""


def readings(study: Study, entries: list[Entry]) -> tuple[pd.DataFrame, np.ndarray, np.ndarray]:
    """Statements with the place ``at`` of their comment, and their readings and those of their comments (not a number
    where the comment is not read as a whole), each of shape (statements, themes)."""
    prepared = prepare(study, [entry.text for entry in entries])
    read = prepared.statements[prepared.statements["quality"] == "ok"].reset_index(drop=True)
    head, size = study.models.heads.themes, len(THEMES)
    own = head.logits(prepared.vectors.take(read["statement_id"]))[:, :size]
    around = head.logits(prepared.contexts.take(read["comment_id"]))[:, :size]
    return read, own, np.where(prepared.contexts.knows(read["comment_id"])[:, None], around, np.nan)


def evidence_in(read: pd.DataFrame, entries: list[Entry]) -> np.ndarray:
    """Whether a theme's evidence touches each statement, bool of shape (statements, themes)."""
    wanted = np.zeros((len(read), len(THEMES)), dtype=bool)
    for row, (at, start, end) in enumerate(zip(read["at"], read["start"], read["end"], strict=True)):
        for mention in entries[at].mentions:
            if mention.theme_id in THEMES and mention.start < end and mention.end > start:
                wanted[row, THEMES.index(mention.theme_id)] = True
    return wanted


def told(shares: np.ndarray, wanted: np.ndarray, read: pd.DataFrame, entries: list[Entry]) -> str:
    """Calibration error in tenths from LISTED up, and micro-F1 of the comments' themes by threshold."""
    listed, right = shares[shares >= LISTED], wanted[shares >= LISTED]
    tenths = np.minimum((listed * 10).astype(int), 9)
    error = sum(
        abs(listed[tenths == tenth].mean() - right[tenths == tenth].mean()) * (tenths == tenth).mean()
        for tenth in np.unique(tenths)
    )
    truth = {(at, m.theme_id) for at, entry in enumerate(entries) for m in entry.mentions if m.theme_id in THEMES}
    ladder = []
    for threshold in np.arange(0.25, 0.56, 0.05):
        rows, themes = np.nonzero(shares >= threshold)
        found = {(at, THEMES[theme]) for at, theme in zip(read["at"].to_numpy()[rows], themes, strict=True)}
        ladder.append(f"{threshold:.2f} {2 * len(truth & found) / (len(truth) + len(found)):.4f}")
    return f"calibration error {error:.3f}; F1 " + ", ".join(ladder)


def fitted(inputs: np.ndarray, wanted: np.ndarray, used: list[int]) -> tuple[float, ...]:
    """Weights of the inputs of shape (inputs, rows, themes) of which ``used`` may count; the last but one is 1."""
    columns = np.stack([inputs[at].ravel() for at in used], axis=1)
    model = LogisticRegression(C=1e6, max_iter=500, fit_intercept=False).fit(columns, wanted.ravel())
    weights = np.zeros(len(inputs))
    weights[used] = model.coef_[0]
    return tuple(float(weight) for weight in weights)


def main() -> None:
    study = Study.from_files()
    _, development, _ = read_corpus(ROOT / "training" / "corpus" / "parts")
    entries = [entry for entry in development if "own-" not in entry.part]
    read, own, around = readings(study, entries)
    wanted = evidence_in(read, entries)
    inside = ~np.isnan(around[:, 0])
    comments = read["at"].to_numpy()
    inputs = describe_neighbours(own, comments, around=np.nan_to_num(around))
    many = np.bincount(comments)[comments] >= FEWEST
    print(f"{len(entries)} comments, {len(read)} statements, {inside.sum()} of them read in their comment")
    for name, rows, now, used in (
        ("read as a whole", inside, AROUND, list(range(len(AROUND)))),
        ("as if it were not", many, WITHIN, [0, 4, 5, 6]),
    ):
        found = fitted(inputs[:, rows], wanted[rows], used)
        print(name, ", ".join(f"{weight:.3f}" for weight in found))
        for label, weights in (("now", now), ("fitted", found)):
            logits = own.copy()
            logits[rows] = np.einsum("f,fnt->nt", np.array(weights), inputs[:, rows])
            print(f"  {label}:", told(1 / (1 + np.exp(-logits)), wanted, read, entries))


if __name__ == "__main__":
    main()
