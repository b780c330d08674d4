"""Between steps 3 and 4: what single pieces of the vocabulary tell by themselves, added to the vector.

``python training/encoder/pieces.py TRAINED [--public DATA]`` writes ``pieces.npz`` into a trained encoder's folder.

Word vectors are not trained (they stay in their 4 bits), so the encoder can not learn what a single piece is worth
beyond what its layers see in it. Linear readers over bags of pieces can, and where they are wrong the encoder mostly is
not: the sum of both reads better than either (figures: ``training/README.md``). They are learned apart from the
encoder, which knows the texts that train nearly by heart and would leave them nothing to learn. What they read is put
into the vector as the shift that moves the heads' outputs by it, so that nothing that reads vectors has to know of it.
"""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from pathlib import Path

import numpy as np
from public_sets import polarity_units
from scipy.sparse import csr_matrix, vstack
from sklearn.linear_model import SGDClassifier
from tokenizers import Tokenizer
from units import INTENTS, NONE, Unit, corpus_units, read_corpus

CORPUS = Path(__file__).parents[1] / "corpus" / "parts"
WEIGHTS = {"themes": 0.48, "polarity": 0.17, "theme_polarity": 0.1, "intents": 0.35, "noise": 0.35}
"""What a reading of pieces counts beside a head's logits not yet calibrated; chosen on the development part."""
PENALTIES = {"themes": 2e-6, "polarity": 4e-6, "intents": 2e-6, "noise": 2e-6}
RARE = 2
"""Texts in which a piece has to stand to be read."""
USUAL_LENGTH = 6.0
"""About the length of a row of weighed counts; rows are not brought to length 1 one by one, so that the sum over the
pieces of a text is all there is to compute."""
RIDGE = 10.0
"""Keeps the shift short where heads are nearly alike (polarity toward 25 themes)."""


def fold_capitals(tokenizer: Tokenizer) -> np.ndarray:
    """For each piece the place of the same piece in small letters, its own where there is none."""
    size = tokenizer.get_vocab_size()
    small = [tokenizer.token_to_id((tokenizer.id_to_token(at) or "").lower()) for at in range(size)]
    return np.array([at if found is None else found for at, found in enumerate(small)])


def count_pieces(texts: Sequence[str], tokenizer: Tokenizer, folded: np.ndarray) -> csr_matrix:
    """Pieces of each text, over the square root of how many there are: float array of shape (texts, vocabulary)."""
    rows, columns, values = [], [], []
    for row, encoding in enumerate(tokenizer.encode_batch_fast(list(texts))):
        pieces = folded[encoding.ids[1:-1]]
        rows += [row] * len(pieces)
        columns += pieces.tolist()
        values += (np.ones(len(pieces)) / max(len(pieces), 1) ** 0.5).tolist()
    return csr_matrix((values, (rows, columns)), shape=(len(texts), len(folded)))


def open_tokenizer(folder: Path) -> Tokenizer:
    """The tokenizer of an encoder's folder; texts are neither cut nor filled up."""
    tokenizer = Tokenizer.from_file(str(folder / "tokenizer.json"))
    tokenizer.no_truncation()
    tokenizer.no_padding()
    return tokenizer


def weigh_pieces(bags: csr_matrix) -> np.ndarray:
    """What a count of each piece weighs, the more the fewer texts hold it; 0 where too few do: shape (vocabulary,)."""
    known = np.asarray((bags > 0).sum(axis=0)).ravel()
    return np.where(known >= RARE, np.log(bags.shape[0] / (known + 1)), 0) / USUAL_LENGTH


def make_learner(name: str) -> SGDClassifier:
    """An untaught linear reader of one kind of answers."""
    return SGDClassifier(loss="log_loss", alpha=PENALTIES[name], max_iter=8, tol=None, average=True, random_state=0)


def learn_readers(
    units: list[Unit], others: list[Unit], bags: csr_matrix, bags_of_others: csr_matrix
) -> tuple[np.ndarray, np.ndarray]:
    """Weights of all readers, float array of shape (vocabulary, outputs), and where each reading is 0, (outputs,):
    themes, polarity, intents, noise. ``others`` are texts of which the polarity alone is known."""

    def rows_with(labels: str) -> list[int]:
        return [
            at
            for at, unit in enumerate(units)
            if getattr(unit, labels) is not None and (labels in ("intents", "noise") or not unit.noise)
        ]

    def fit(name: str, rows: csr_matrix, answers: np.ndarray) -> np.ndarray:
        fitted = make_learner(name).fit(rows, answers)
        return np.hstack([fitted.coef_, fitted.intercept_[:, None]])

    found = []
    for name, size in (("themes", NONE + 1), ("intents", len(INTENTS))):
        rows = rows_with(name)
        told = [getattr(units[at], name) for at in rows]
        found.append([fit(name, bags[rows], np.array([column in labels for labels in told])) for column in range(size)])
    themes, intents = (np.concatenate(pieces) for pieces in found)
    rows = rows_with("polarity")
    signs = np.array([units[at].polarity for at in rows] + [unit.polarity for unit in others])
    polarity = fit("polarity", vstack([bags[rows], bags_of_others]), signs)
    rows = rows_with("noise")
    noise = fit("noise", bags[rows], np.array([units[at].noise for at in rows]))
    told = np.concatenate([themes, polarity, intents, noise]).T
    # heads get an offset an output when they are calibrated, but for polarity: there the reader's own constant counts,
    # elsewhere what it reads on average, so that a usual text is not moved
    middle = (bags @ told[:-1]).mean(axis=0)
    signs = slice(NONE + 1, NONE + 4)
    middle[signs] = -told[-1, signs]
    return told[:-1], middle


def shift_for(readers: int, heads: dict[str, np.ndarray]) -> np.ndarray:
    """The shift of a vector, for each reading, that moves the heads' logits by the weighed reading and by little else:
    float array of shape (readers, hidden), the ridge solution of ``heads @ shift.T = weights``."""
    rows = {name: len(heads[f"{name}.weight"]) for name in WEIGHTS}
    stacked = np.concatenate([heads[f"{name}.weight"] for name in WEIGHTS]).astype(np.float64)
    starts = dict(zip(rows, np.cumsum([0, *rows.values()]).tolist(), strict=False))
    wanted, at = np.zeros((len(stacked), readers)), 0
    places = {}
    for name in ("themes", "polarity", "intents", "noise"):
        places[name] = range(at, at + rows[name])
        at += rows[name]
        for row, column in enumerate(places[name]):
            wanted[starts[name] + row, column] = WEIGHTS[name]
    for row in range(rows["theme_polarity"]):
        wanted[starts["theme_polarity"] + row, places["polarity"][row % 3]] = WEIGHTS["theme_polarity"]
    return wanted.T @ np.linalg.inv(stacked @ stacked.T + RIDGE * np.eye(len(stacked))) @ stacked


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("trained", type=Path)
    parser.add_argument("--public", type=Path, help="folder of the permitted public sets")
    options = parser.parse_args()
    train, _, _ = read_corpus(CORPUS)
    units = corpus_units(train)
    firm, drawn = polarity_units(options.public) if options.public else ([], [])
    others = firm + drawn
    tokenizer = open_tokenizer(options.trained)
    folded = fold_capitals(tokenizer)
    bags = count_pieces([unit.text for unit in units + others], tokenizer, folded)
    weight = weigh_pieces(bags)
    weighed = bags.multiply(weight).tocsr()
    told, middle = learn_readers(units, others, weighed[: len(units)], weighed[len(units) :])
    with np.load(options.trained / "heads.npz") as stored:
        heads = {name: stored[name] for name in stored.files}
    kept = np.flatnonzero(np.asarray((bags > 0).sum(axis=0)).ravel() >= RARE)
    table = np.vstack([np.zeros(told.shape[1]), told[kept] * weight[kept, None]])
    place = np.zeros(len(folded), dtype=np.int32)
    place[kept] = np.arange(1, len(kept) + 1)
    shift = shift_for(told.shape[1], heads).astype(np.float32)
    np.savez(
        options.trained / "pieces.npz",
        index=place[folded],
        table=table.astype(np.float32),
        **{"map.weight": shift.T, "map.bias": np.zeros(shift.shape[1], np.float32)},
        middle=middle.astype(np.float32),
    )
    print(f"{len(kept)} pieces, {told.shape[1]} readings")


if __name__ == "__main__":
    main()
