"""Heads fitted to an encoder of the user's own, and rows that do not care for their company."""

from __future__ import annotations

import numpy as np

from feedbacknlp.backends.heads import Anchor, fit_heads
from feedbacknlp.contracts import centre_rows
from tests.suites.toys import ToyEncoder, toy_heads

WORDS = {
    "delivery_speed": ["parcel late", "parcel slow", "parcel early"],
    "return_process": ["return label", "return form", "return fee"],
}


def _anchors() -> list[Anchor]:
    rows = [
        Anchor(
            text=f"{text} {n}",
            language="en",
            themes={theme: -1 if n % 2 else 1},
            intents=("complaint",) if n % 2 else ("praise",),
        )
        for theme, texts in WORDS.items()
        for text in texts
        for n in range(6)
    ]
    rows += [Anchor(text=f"plain {n}", language="nb", themes={"other": 0}, intents=()) for n in range(4)]
    return rows + [
        Anchor(text=text, language=code, themes={}, intents=(), parallel="p")
        for code, text in (("en", "parcel"), ("nb", "pakke"))
    ]


def test_fitted_heads_read_their_anchors() -> None:
    encoder = ToyEncoder()
    heads = fit_heads(encoder, _anchors(), ["delivery_speed", "return_process"])
    shares = heads.themes.logits(encoder.encode(["parcel late 3", "return fee 2"]))
    assert shares[0].argmax() == 0
    assert shares[1].argmax() == 1
    assert set(heads.language_means) == {"", "en", "nb"}
    again = fit_heads(encoder, _anchors(), ["delivery_speed", "return_process"])
    np.testing.assert_array_equal(heads.themes.weight, again.themes.weight)
    assert heads.fingerprint == again.fingerprint


def test_logits_of_a_row_do_not_depend_on_its_company() -> None:
    heads, vectors = toy_heads(), ToyEncoder().encode([f"delivery word{n} late" for n in range(50)])
    together = heads.themes.logits(vectors)
    alone = np.concatenate([heads.themes.logits(vectors[[row]]) for row in range(50)])
    np.testing.assert_array_equal(together, alone)


def test_centring_takes_out_what_a_language_shares() -> None:
    rng = np.random.default_rng(0)
    bias = {"en": rng.normal(size=8), "nb": rng.normal(size=8)}
    meaning = rng.normal(size=(20, 8)) * 0.3
    vectors = np.concatenate([meaning + bias["en"], meaning + bias["nb"]]).astype(np.float32)
    means = {code: (meaning + shift).mean(axis=0).astype(np.float32) for code, shift in bias.items()} | {
        "": np.zeros(8, np.float32)
    }
    centred = centre_rows(vectors, ["en"] * 20 + ["nb"] * 20, means)
    np.testing.assert_allclose(np.sum(centred[:20] * centred[20:], axis=1), 1, atol=1e-5)
    np.testing.assert_allclose(np.linalg.norm(centred, axis=1), 1, atol=1e-5)
    assert len(centre_rows(vectors[:0], [], means)) == 0
