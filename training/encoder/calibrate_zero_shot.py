"""Step 5: the two numbers of zero-shot reading, from the fields outside shops that never train.

``python training/encoder/calibrate_zero_shot.py`` prints the logistic curve from standard scores to probabilities
that fits best, and the micro-F1 over a ladder of middles; the chosen ones stand in ``understand/theme_model.py``.
"""

from __future__ import annotations

from pathlib import Path

import numpy as np
from sklearn.linear_model import LogisticRegression
from units import UNSEEN, field_of, read_corpus

from feedbacknlp import Study, read_codebook
from feedbacknlp.contracts import centre_rows
from feedbacknlp.understand.theme_model import build_theme_model, standard_nearness

ROOT = Path(__file__).parents[2]


def main() -> None:
    study = Study.from_files()
    _, development, _ = read_corpus(ROOT / "training" / "corpus" / "parts")
    scores, wanted = [], []
    for field in sorted(UNSEEN):
        path = ROOT / "training" / "corpus" / "codebooks" / f"{field}.yaml"
        entries = [entry for entry in development if "own-" in entry.part and field_of(entry.part) == field]
        codebook = read_codebook(str(path))
        model = build_theme_model(codebook, encoder=study.models.encoder, heads=study.models.heads)
        vectors = study.models.encoder.encode([entry.text for entry in entries])
        languages = [entry.language for entry in entries]
        scores.append(
            standard_nearness(model, centre_rows(vectors, languages, study.models.heads.language_means)).ravel()
        )
        wanted.append(
            np.array([[any(m.theme_id == name for m in e.mentions) for name in codebook.ids] for e in entries]).ravel()
        )
    score, answer = np.concatenate(scores), np.concatenate(wanted)
    fitted = LogisticRegression(C=1e6).fit(score[:, None], answer)
    steepness, middle = fitted.coef_[0, 0], -fitted.intercept_[0] / fitted.coef_[0, 0]
    print(f"{len(scores)} fields, {answer.sum()} mentions: steepness {steepness:.2f}, middle {middle:.2f}")
    for middle in np.arange(0.0, 3.1, 0.25):
        found = score >= middle
        print(f"middle {middle:.2f}: micro-F1 {2 * (found & answer).sum() / (found.sum() + answer.sum()):.3f}")


if __name__ == "__main__":
    main()
