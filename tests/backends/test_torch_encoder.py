"""The shipped encoder through torch, on the processor in place of a graphics processor: the same weights, nearly the
same vectors."""

from __future__ import annotations

import builtins
from typing import Any

import numpy as np
import pytest

from feedbacknlp import Study
from feedbacknlp.backends.catalogue import SHIPPED, ModelCard, find_models, read_card
from feedbacknlp.backends.heads import open_heads
from feedbacknlp.backends.onnx_encoder import OnnxEncoder, open_onnx_encoder
from feedbacknlp.backends.shipped_weights import read_shipped_weights
from feedbacknlp.backends.torch_encoder import TorchEncoder, open_torch_encoder
from feedbacknlp.errors import ModelError

TEXTS = [
    "The parcel came late and the box was crushed.",
    "退货太麻烦了，客服也不回复",
    "Flott kjole, men størrelsen stemte ikke",
    "ok",
    "",
    "🐌🚚",
    "I would buy here again, " * 40,
]


@pytest.fixture(scope="module")
def card() -> ModelCard:
    return read_card(find_models() / SHIPPED["fast"][0])


@pytest.fixture(scope="module")
def through_torch(card: ModelCard) -> TorchEncoder:
    return open_torch_encoder(card, device="cpu")


@pytest.fixture(scope="module")
def through_onnx(card: ModelCard) -> OnnxEncoder:
    return open_onnx_encoder(card, batch_tokens=512)


def test_vectors_are_nearly_those_of_the_processor(through_torch: TorchEncoder, through_onnx: OnnxEncoder) -> None:
    ours, theirs = through_torch.encode(TEXTS), through_onnx.encode(TEXTS)
    assert through_torch.dimensions == through_onnx.dimensions == ours.shape[1]
    np.testing.assert_allclose(np.linalg.norm(ours, axis=1), 1, atol=1e-5)
    assert ((ours * theirs).sum(axis=1) > 0.99).all()


def test_a_row_has_its_place_in_any_company(through_torch: TorchEncoder) -> None:
    together = through_torch.encode(TEXTS)
    for at, text in enumerate(TEXTS):
        np.testing.assert_allclose(through_torch.encode([text])[0], together[at], atol=1e-5)
    assert through_torch.encode([]).shape == (0, through_torch.dimensions)


def test_tokens_have_the_same_places(through_torch: TorchEncoder, through_onnx: OnnxEncoder) -> None:
    for ours, theirs in zip(through_torch.look(TEXTS), through_onnx.look(TEXTS), strict=True):
        np.testing.assert_array_equal(ours.starts, theirs.starts)
        np.testing.assert_array_equal(ours.ends, theirs.ends)
        alike = (ours.states * theirs.states).sum(axis=1) / (
            np.linalg.norm(ours.states, axis=1) * np.linalg.norm(theirs.states, axis=1)
        )
        assert (alike > 0.97).all()


def test_what_it_reads_is_never_mixed_with_what_the_processor_reads(
    card: ModelCard, through_torch: TorchEncoder, through_onnx: OnnxEncoder
) -> None:
    assert through_torch.fingerprint != through_onnx.fingerprint
    heads = read_card(find_models() / SHIPPED["fast"][1])
    assert open_heads(heads, through_torch, weights=card.fingerprint).encoder == through_torch.fingerprint
    with pytest.raises(ModelError) as told:
        open_heads(heads, through_torch, weights="another")
    assert told.value.code == "FB706"


def test_without_a_graphics_processor_it_says_so(monkeypatch: pytest.MonkeyPatch) -> None:
    import torch

    monkeypatch.setattr(torch.cuda, "is_available", lambda: False)
    monkeypatch.setattr(torch.backends.mps, "is_available", lambda: False)
    with pytest.raises(ModelError) as told:
        _ = Study.from_files(models={"encoder": "fast", "device": "gpu"}).models.encoder
    assert told.value.code == "FB708"


def test_a_study_takes_the_device_that_is_there(monkeypatch: pytest.MonkeyPatch, card: ModelCard) -> None:
    monkeypatch.setattr("feedbacknlp.backends.torch_encoder.find_gpu", lambda: "meta")
    asked: list[str] = []

    def open_on(_: ModelCard, *, device: str) -> str:
        asked.append(device)
        return "opened"

    monkeypatch.setattr("feedbacknlp.backends.torch_encoder.open_torch_encoder", open_on)
    assert Study.from_files(models={"encoder": "fast", "device": "gpu"}).models.encoder == "opened"
    assert asked == ["meta"]


def test_without_onnx_it_says_what_to_install(card: ModelCard, monkeypatch: pytest.MonkeyPatch) -> None:
    found = builtins.__import__

    def refuse(name: str, *rest: Any, **more: Any) -> Any:
        if name == "onnx":
            raise ImportError(name)
        return found(name, *rest, **more)

    monkeypatch.setattr(builtins, "__import__", refuse)
    with pytest.raises(ModelError) as told:
        read_shipped_weights(card.folder / "model.onnx")
    assert told.value.code == "FB707"
