"""Step 6: how far a statement's own reading counts beside that of its comment, from the development part.

``python training/encoder/calibrate_contexts.py`` takes the product's own path over the shops' comments, fits a logistic
regression of "the theme's evidence lies in this statement" on both readings (Platt 1999, with two inputs), and prints
its weights, calibration error and the micro-F1 over a ladder of thresholds, before and after; the chosen numbers stand
in ``understand/theme_model.py``.
"""

from __future__ import annotations

import sys
from pathlib import Path

import numpy as np
import pandas as pd
from sklearn.linear_model import LogisticRegression
from units import THEMES, Entry, read_corpus

from feedbacknlp import Study
from feedbacknlp.understand.theme_model import CONTEXT_WEIGHTS

sys.path.append(str(Path(__file__).parents[2] / "benchmarks"))
from measures.product import prepare

ROOT = Path(__file__).parents[2]
LISTED = 0.05
"""Calibration is looked at from this probability on."""


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


def main() -> None:
    study = Study.from_files()
    _, development, _ = read_corpus(ROOT / "training" / "corpus" / "parts")
    entries = [entry for entry in development if "own-" not in entry.part]
    read, own, around = readings(study, entries)
    wanted = evidence_in(read, entries)
    inside = ~np.isnan(around[:, 0])
    own_weight, around_weight, offset = CONTEXT_WEIGHTS

    def shares(a: float, b: float, c: float) -> np.ndarray:
        logits = own.copy()
        logits[inside] = a * own[inside] + b * around[inside] + c
        return 1 / (1 + np.exp(-logits))

    print(f"{len(entries)} comments, {len(read)} statements, {inside.sum()} of them read in their comment")
    print("now:", told(shares(own_weight, around_weight, offset), wanted, read, entries))
    both = np.stack([own[inside].ravel(), around[inside].ravel()], axis=1)
    fitted = LogisticRegression(C=1e6).fit(both, wanted[inside].ravel())
    weights = (float(fitted.coef_[0, 0]), float(fitted.coef_[0, 1]), float(fitted.intercept_[0]))
    print(f"own {weights[0]:.3f}, around {weights[1]:.3f}, offset {weights[2]:.3f}")
    print("fitted:", told(shares(*weights), wanted, read, entries))
    alone = LogisticRegression(C=1e6).fit(own[~inside].ravel()[:, None], wanted[~inside].ravel())
    print(f"statements alone: scale {alone.coef_[0, 0]:.3f}, offset {alone.intercept_[0]:.3f}")


if __name__ == "__main__":
    main()
