"""Step 5: the two numbers of zero-shot reading, from the fields outside shops that never train.

``python training/encoder/calibrate_zero_shot.py`` takes the product's own path over their comments, prints the logistic
curve from contested nearness to probabilities that fits best, and the micro-F1 over a ladder of thresholds; the chosen
curve stands in ``understand/theme_model.py``.
"""

from __future__ import annotations

import sys
from pathlib import Path

import numpy as np
from sklearn.linear_model import LogisticRegression
from units import UNSEEN, field_of, read_corpus

from feedbacknlp import Study, read_codebook
from feedbacknlp.understand.theme_model import MIDDLE, STEEPNESS, build_theme_model, theme_probabilities

sys.path.append(str(Path(__file__).parents[2] / "benchmarks"))
from measures.product import prepare

ROOT = Path(__file__).parents[2]


def main() -> None:
    study = Study.from_files()
    models = study.models
    _, development, _ = read_corpus(ROOT / "training" / "corpus" / "parts")
    scores, wanted = [], []
    for field in sorted(UNSEEN):
        path = ROOT / "training" / "corpus" / "codebooks" / f"{field}.yaml"
        entries = [e for e in development if "own-" in e.part and field_of(e.part) == field and not e.noise]
        codebook = read_codebook(str(path))
        prepared = prepare(study, [entry.text for entry in entries])
        read = prepared.statements[prepared.statements["quality"] == "ok"]
        shares, _ = theme_probabilities(
            build_theme_model(codebook, encoder=models.encoder, heads=models.heads),
            read["text"].tolist(),
            prepared.vectors.take(read["statement_id"]),
            read["language"].tolist(),
            heads=models.heads,
            contexts=prepared.contexts.take(read["comment_id"]),
        )
        # the nearness, from the curve that stands there now
        near = np.log(shares / (1 - shares)) / STEEPNESS + MIDDLE
        of_comments = np.full((len(entries), len(codebook.ids)), near.min())
        np.maximum.at(of_comments, read["at"].to_numpy(), near)
        scores.append(of_comments.ravel())
        wanted.append(
            np.array([[any(m.theme_id == name for m in e.mentions) for name in codebook.ids] for e in entries]).ravel()
        )
    score, answer = np.concatenate(scores), np.concatenate(wanted)
    fitted = LogisticRegression(C=1e6).fit(score[:, None], answer)
    steepness, middle = fitted.coef_[0, 0], -fitted.intercept_[0] / fitted.coef_[0, 0]
    print(f"{len(scores)} fields, {answer.sum()} mentions: steepness {steepness:.2f}, middle {middle:.2f}")
    shares = 1 / (1 + np.exp(-steepness * (score - middle)))
    for threshold in np.arange(0.15, 0.51, 0.05):
        found = shares >= threshold
        print(f"threshold {threshold:.2f}: micro-F1 {2 * (found & answer).sum() / (found.sum() + answer.sum()):.3f}")


if __name__ == "__main__":
    main()
