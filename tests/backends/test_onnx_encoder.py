"""Batches of the shipped encoder, with a session that remembers what it was asked."""

from __future__ import annotations

from collections.abc import Sequence
from threading import Lock
from types import SimpleNamespace

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from feedbacknlp.backends.onnx_encoder import OnnxEncoder


class _Session:
    """Gives each text (its sum of ids, its length) and each token its own id, twice."""

    def __init__(self, *, fails_at: int = 0) -> None:
        self.batches: list[tuple[int, ...]] = []
        self._fails_at, self._lock = fails_at, Lock()

    def run(self, outputs: list[str], inputs: dict[str, np.ndarray]) -> list[np.ndarray]:
        ids = inputs["input_ids"]
        with self._lock:
            self.batches.append(ids.shape)
            if len(self.batches) == self._fails_at:
                raise RuntimeError("no memory")
        assert (inputs["attention_mask"] == 1).all()
        if outputs == ["token_states"]:
            return [np.stack([ids, ids], axis=-1).astype(np.float32)]
        return [np.stack([ids.sum(axis=1), np.full(len(ids), ids.shape[1])], axis=-1).astype(np.float32)]


class _Tokenizer:
    """A token a character, between two signs that stand for no piece of the text."""

    def encode_batch(self, texts: Sequence[str]) -> list[SimpleNamespace]:
        return [
            SimpleNamespace(
                ids=[0, *map(ord, text), 2],
                offsets=[(0, 0), *((at, at + 1) for at in range(len(text))), (0, 0)],
            )
            for text in texts
        ]

    encode_batch_fast = encode_batch


def _encoder(session: _Session, *, batch_tokens: int = 16, threads: int = 3) -> OnnxEncoder:
    return OnnxEncoder(
        session, _Tokenizer(), dimensions=2, fingerprint="f", batch_tokens=batch_tokens, threads=threads
    )


@settings(deadline=None)  # threads wait for a busy machine
@given(st.lists(st.text(max_size=30), max_size=40), st.integers(1, 4), st.integers(1, 64))
def test_each_text_has_its_own_row_whatever_the_batches(texts: list[str], threads: int, batch_tokens: int) -> None:
    session = _Session()
    vectors = _encoder(session, batch_tokens=batch_tokens, threads=threads).encode(texts)
    wanted = [(2 + sum(map(ord, text)), len(text) + 2) for text in texts]
    np.testing.assert_array_equal(vectors, np.array(wanted, dtype=np.float32).reshape(-1, 2))
    # a text that is longer than a batch may be is read alone
    assert all(rows * length <= batch_tokens or rows == 1 for rows, length in session.batches)


def test_texts_of_one_length_come_together() -> None:
    session = _Session()
    _encoder(session, threads=1).encode(["ab", "cd", "e", "fg", "hi", "jk"])
    assert sorted(session.batches) == [(1, 3), (1, 4), (4, 4)]


@settings(deadline=None)  # threads wait for a busy machine
@given(st.lists(st.text(max_size=20), max_size=12), st.integers(1, 3))
def test_each_text_has_its_own_token_states(texts: list[str], threads: int) -> None:
    looks = _encoder(_Session(), threads=threads).look(texts)
    assert len(looks) == len(texts)
    for look, text in zip(looks, texts, strict=True):
        if text:
            assert look.states[:, 0].tolist() == [float(np.float32(ord(sign))) for sign in text]
            assert look.starts.tolist() == list(range(len(text)))
        else:  # nothing but the two signs
            assert look.states[:, 0].tolist() == [0, 2]


@pytest.mark.parametrize("threads", [1, 3])
def test_a_batch_that_fails_is_told(threads: int) -> None:
    with pytest.raises(RuntimeError, match="no memory"):
        _encoder(_Session(fails_at=2), threads=threads).encode(["a" * size for size in range(1, 30)])
