"""The shipped encoder on a graphics processor: the same weights through torch."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterator, Sequence
from typing import Any

import numpy as np

from feedbacknlp.backends.batches import cut_batches, open_tokenizer, token_states
from feedbacknlp.backends.catalogue import ModelCard, verify_card
from feedbacknlp.backends.shipped_weights import read_shipped_weights
from feedbacknlp.contracts import FloatArray, TokenStates
from feedbacknlp.errors import ModelError

__all__ = ["TorchEncoder", "find_gpu", "open_torch_encoder"]

_HEAD_SIZE = 32
_BATCH_TOKENS = 32_768
"""Tokens of a batch: a graphics processor is idle with the few hundred that suit a core."""


class TorchEncoder:
    """The shipped encoder in torch (roles :class:`feedbacknlp.contracts.Encoder` and ``TokenReader``).

    Notes
    -----
    Activations are not rounded to 8 bits as on the processor, so vectors differ from those of ``OnnxEncoder`` by less
    than .01 in cosine, and the products of a graphics processor depend on the batch in their last digits. Same input,
    same bytes is promised for the processor only; the fingerprint says which of them read.
    """

    def __init__(
        self, model: Any, general: Any, pieces: Any, tokenizer: Any, *, device: str, fingerprint: str
    ) -> None:
        self._model, self._general, self._pieces, self._tokenizer = model, general, pieces, tokenizer
        self._device, self._fingerprint = device, fingerprint

    @property
    def fingerprint(self) -> str:
        """Of the weights, and of the kind of device."""
        return self._fingerprint

    @property
    def dimensions(self) -> int:
        """Length of a vector."""
        return 2 * int(self._model.config.hidden_size)

    def encode(self, texts: Sequence[str]) -> FloatArray:
        """Vectors of the texts, float32 of shape (len(texts), dimensions), rows of length 1."""
        from torch.nn.functional import normalize

        out = np.zeros((len(texts), self.dimensions), dtype=np.float32)
        token_ids = [encoding.ids for encoding in self._tokenizer.encode_batch_fast(list(texts))]

        def halves(batch: Any, states: Any) -> Any:
            import torch

            told = normalize(normalize(states.sum(1), dim=-1) + self._pieces(batch), dim=-1)
            general = normalize(self._general(normalize(states[:, 0], dim=-1)), dim=-1)
            return torch.cat([told, general], dim=-1) * 0.5**0.5

        for chosen, vectors in self._run(token_ids, halves):
            out[chosen] = vectors
        return out

    def look(self, texts: Sequence[str]) -> list[TokenStates]:
        """What was seen at each token of each text."""
        encodings = self._tokenizer.encode_batch(list(texts))
        found: dict[int, TokenStates] = {}
        for chosen, states in self._run([encoding.ids for encoding in encodings], lambda _, states: states):
            for at, seen in zip(chosen, states, strict=True):
                found[at] = token_states(seen, encodings[at].offsets)
        return [found[at] for at in range(len(encodings))]

    def _run(
        self, token_ids: Sequence[Sequence[int]], read: Callable[[Any, Any], Any]
    ) -> Iterator[tuple[list[int], FloatArray]]:
        """Places of each batch's texts, and what ``read`` makes of their tokens and the states of these."""
        import torch

        for chosen in cut_batches(token_ids, _BATCH_TOKENS):
            batch = torch.tensor([token_ids[at] for at in chosen], device=self._device)
            with torch.inference_mode():
                states = self._model(input_ids=batch).last_hidden_state.float()
                yield chosen, read(batch, states).cpu().numpy()


def find_gpu() -> str:
    """Name of the device in torch; raises ModelError where torch finds none (FB708)."""
    import torch

    if torch.cuda.is_available():
        return "cuda"
    if torch.backends.mps.is_available():
        return "mps"
    raise ModelError(
        "No graphics processor is found",
        code="FB708",
        where="device = gpu",
        expected="a device that torch knows: CUDA, ROCm or Apple's Metal",
        remedy="install the build of torch for your device, or leave out the device to read on the processor",
    )


def open_torch_encoder(card: ModelCard, *, device: str) -> TorchEncoder:
    """Open the encoder of a card on a device of torch.

    Parameters
    ----------
    card : ModelCard
    device : str
        As torch names it; 16-bit numbers are used on "cuda".

    Raises
    ------
    ModelError
        A file is missing or changed (FB703), or onnx is not installed (FB707).
    """
    import torch
    from transformers import BertConfig, BertModel

    verify_card(card)
    weights, layers = read_shipped_weights(card.folder / "model.onnx")
    words, hidden = weights["embeddings.word_embeddings.weight"].shape
    config = BertConfig(
        vocab_size=words,
        hidden_size=hidden,
        num_hidden_layers=layers,
        num_attention_heads=hidden // _HEAD_SIZE,
        intermediate_size=len(weights["encoder.layer.0.intermediate.dense.bias"]),
        max_position_embeddings=len(weights["embeddings.position_embeddings.weight"]),
        type_vocab_size=1,
    )
    model: Any = BertModel(config, add_pooling_layer=False)
    general = torch.nn.Linear(hidden, hidden)
    tensors = {name: torch.tensor(value) for name, value in weights.items()}
    general.load_state_dict({name.removeprefix("general."): tensors.pop(name) for name in _names(tensors, "general.")})
    pieces = _open_pieces(
        {name.removeprefix("pieces."): tensors.pop(name).to(device) for name in _names(tensors, "pieces.")}
    )
    model.load_state_dict(tensors)
    return TorchEncoder(
        model.eval().to(device, dtype=torch.float16 if device == "cuda" else torch.float32),
        general.eval().to(device),
        pieces,
        open_tokenizer(card.folder),
        device=device,
        fingerprint=hashlib.sha256(f"{card.fingerprint} {device}".encode()).hexdigest()[:16],
    )


def _open_pieces(tensors: dict[str, Any]) -> Callable[[Any], Any]:
    """What single pieces tell, as a shift of the vector: from token ids of shape (texts, length) to (texts, hidden)."""

    def read(batch: Any) -> Any:
        # the two signs that begin and end a text are none of its pieces
        level = tensors["table"][tensors["index"][batch]].sum(1) / max(batch.shape[1] - 2, 1) ** 0.5
        return (level - tensors["middle"]) @ tensors["map.weight"].T + tensors["map.bias"]

    return read


def _names(tensors: dict[str, Any], room: str) -> list[str]:
    return [name for name in tensors if name.startswith(room)]
