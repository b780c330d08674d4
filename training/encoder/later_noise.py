"""Between step 3 and the pieces: the noise head goes on learning from parts that were written after the encoder's run.

``python training/encoder/later_noise.py TRAINED --later PART [PART ...]`` changes ``heads.npz`` of the folder.

The encoder knows the lines it was trained on nearly by heart, so a head fitted to these learns nothing more, and what
is no feedback has no end of kinds. From lines it has never seen the head learns what it misses: a ridge-penalised
logistic regression whose offset is the head as it was, with a sample of the older lines beside them, so that these are
kept.
"""

from __future__ import annotations

import argparse
from pathlib import Path

import numpy as np
from reader import encode, open_reader
from scipy.optimize import minimize
from transformers import AutoTokenizer
from units import check_parts, read_corpus, share_of

CORPUS = Path(__file__).parents[1] / "corpus" / "parts"
OLDER = 14_000
"""Older lines that are read beside the later ones."""
STRENGTH = 5.0
"""Inverse of the penalty; chosen on the development part, older lines and later ones."""


def learn_on(vectors: np.ndarray, noise: np.ndarray, weight: np.ndarray, bias: float) -> tuple[np.ndarray, float]:
    """Weight and bias of the head after it has seen these lines.

    Parameters
    ----------
    vectors : float array of shape (n, hidden)
    noise : bool array of shape (n,)
    weight : float array of shape (hidden,)
    bias : float
    """
    rows = vectors.astype(np.float64)
    before = rows @ weight + bias

    def loss(values: np.ndarray) -> tuple[float, np.ndarray]:
        shift, constant, scale = values[:-2], values[-2], values[-1]
        scores = scale * before + rows @ shift + constant
        errors = 1 / (1 + np.exp(-np.clip(scores, -30, 30))) - noise
        value = np.sum(np.logaddexp(0, scores) - noise * scores) + shift @ shift / (2 * STRENGTH)
        return float(value), np.concatenate([rows.T @ errors + shift / STRENGTH, [errors.sum(), errors @ before]])

    found = minimize(loss, np.append(np.zeros(len(weight) + 1), 1.0), jac=True, method="L-BFGS-B").x
    return found[-1] * weight + found[:-2], found[-1] * bias + found[-2]


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("trained", type=Path)
    parser.add_argument("--later", nargs="+", required=True, help="parts that the encoder was not trained on")
    options = parser.parse_args()
    train, _, _ = read_corpus(CORPUS)
    check_parts(options.later, train)
    later = [entry for entry in train if entry.part in options.later]
    older = sorted(
        (entry for entry in train if entry.part not in options.later), key=lambda entry: share_of(entry.text + "@")
    )[:OLDER]
    lines = later + older
    reader = open_reader(options.trained)
    vectors = encode(reader, AutoTokenizer.from_pretrained(options.trained), [entry.text for entry in lines]).numpy()
    with np.load(options.trained / "heads.npz") as stored:
        heads = {name: stored[name] for name in stored.files}
    weight, bias = learn_on(
        vectors,
        np.array([bool(entry.noise) for entry in lines]),
        heads["noise.weight"][0].astype(np.float64),
        float(heads["noise.bias"][0]),
    )
    heads["noise.weight"], heads["noise.bias"] = weight[None].astype(np.float32), np.array([bias], np.float32)
    np.savez(options.trained / "heads.npz", **heads)
    print(f"{len(later)} later lines and {len(older)} older ones")


if __name__ == "__main__":
    main()
