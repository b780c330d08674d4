"""The shipped encoder: 8-bit ONNX through onnxruntime."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import numpy as np

from feedbacknlp.backends.batches import cut_batches, open_tokenizer, token_states
from feedbacknlp.backends.catalogue import ModelCard, verify_card
from feedbacknlp.contracts import FloatArray, TokenStates
from feedbacknlp.errors import ModelError
from feedbacknlp.processes import count_cores

__all__ = ["OnnxEncoder", "open_onnx_encoder"]


class OnnxEncoder:
    """An opened ONNX encoder (role :class:`feedbacknlp.contracts.Encoder`).

    A batch holds texts of one length in tokens only, so nothing is padded; with the row-wise scales inside the model
    a text's vector is the same bit for bit in any company.

    Notes
    -----
    Each core runs batches of its own, from first operator to last, instead of all cores sharing every operator: no
    core waits for another, and a batch of 512 tokens stays in a core's own cache (``benchmarks/encoder_speed.py``).
    """

    def __init__(
        self, session: Any, tokenizer: Any, *, dimensions: int, fingerprint: str, batch_tokens: int, threads: int
    ) -> None:
        self._session, self._tokenizer, self._batch_tokens = session, tokenizer, batch_tokens
        self._dimensions, self._fingerprint, self._threads = dimensions, fingerprint, threads

    @property
    def fingerprint(self) -> str:
        """Of the weights and the tokenizer."""
        return self._fingerprint

    @property
    def dimensions(self) -> int:
        """Length of a vector."""
        return self._dimensions

    def encode(self, texts: Sequence[str]) -> FloatArray:
        """Vectors of the texts, float32 of shape (len(texts), dimensions), rows of length 1."""
        out = np.zeros((len(texts), self._dimensions), dtype=np.float32)
        token_ids = [encoding.ids for encoding in self._tokenizer.encode_batch_fast(list(texts))]

        def keep(chosen: list[int], vectors: FloatArray) -> None:
            out[chosen] = vectors

        self._run(token_ids, "sentence_embedding", keep)
        return out

    def look(self, texts: Sequence[str]) -> list[TokenStates]:
        """What was seen at each token of each text (role :class:`feedbacknlp.contracts.TokenReader`)."""
        encodings = self._tokenizer.encode_batch(list(texts))
        found: list[TokenStates | None] = [None] * len(encodings)

        def keep(chosen: list[int], states: FloatArray) -> None:
            for at, seen in zip(chosen, states, strict=True):
                found[at] = token_states(seen, encodings[at].offsets)

        self._run([encoding.ids for encoding in encodings], "token_states", keep)
        return [states for states in found if states is not None]

    def _run(
        self, token_ids: Sequence[Sequence[int]], output: str, keep: Callable[[list[int], FloatArray], None]
    ) -> None:
        """Read all batches; ``keep`` is given the places of a batch's texts and the output's rows for them."""

        def read(chosen: list[int]) -> None:
            batch = np.array([token_ids[at] for at in chosen], dtype=np.int64)
            inputs = {"input_ids": batch, "attention_mask": np.ones_like(batch)}
            keep(chosen, self._session.run([output], inputs)[0])

        batches = cut_batches(token_ids, self._batch_tokens)
        if self._threads == 1 or len(batches) == 1:
            for chosen in batches:
                read(chosen)
            return
        with ThreadPoolExecutor(self._threads, thread_name_prefix="encoder") as pool:
            # map gives up what has not begun as soon as one batch fails; each thread writes rows of its own
            for _ in pool.map(read, batches):
                pass


def open_onnx_encoder(card: ModelCard, *, batch_tokens: int, threads: int = 0) -> OnnxEncoder:
    """Open the encoder of a card.

    Parameters
    ----------
    card : ModelCard
    batch_tokens : int
        Tokens of a batch; texts of one length are read together up to it.
    threads : int
        Batches that are read at once; 0 = as many as this process may use cores.

    Raises
    ------
    ModelError
        A file is missing or changed (FB703), or onnxruntime can not open it (FB704).
    """
    import onnxruntime

    verify_card(card)
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = 1
    options.log_severity_level = 3
    try:
        session = onnxruntime.InferenceSession(
            str(card.folder / "model.onnx"), options, providers=["CPUExecutionProvider"]
        )
    except Exception as failure:  # onnxruntime raises many kinds, none of them public
        raise ModelError(
            "onnxruntime can not open the encoder",
            code="FB704",
            where=str(card.folder / "model.onnx"),
            expected="onnxruntime 1.20 or newer",
            remedy="pip install -U onnxruntime",
        ) from failure
    return OnnxEncoder(
        session,
        open_tokenizer(card.folder),
        dimensions=card.dimensions,
        fingerprint=card.fingerprint,
        batch_tokens=batch_tokens,
        threads=threads or count_cores(),
    )
