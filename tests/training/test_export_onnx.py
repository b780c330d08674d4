"""The file that ships says what the trained network says."""

import numpy as np
import onnxruntime
import pytest
import torch
from export_onnx import build_graph, pack_words
from reader import LOGIT_SCALE, Look, Reader
from torch.nn import functional
from transformers import BertConfig, BertModel

HIDDEN, WORDS = 64, 120


@pytest.fixture(scope="module")
def reader() -> Reader:
    torch.manual_seed(3)
    config = BertConfig(
        vocab_size=WORDS,
        hidden_size=HIDDEN,
        num_hidden_layers=2,
        num_attention_heads=4,
        intermediate_size=128,
        hidden_dropout_prob=0.0,
        attention_probs_dropout_prob=0.0,
        initializer_range=0.2,
    )
    return Reader(BertModel(config, add_pooling_layer=False), hidden=HIDDEN).eval()


def open_session(reader: Reader, *, quantised: bool, general: bool = True) -> onnxruntime.InferenceSession:
    config = reader.encoder.config
    tensors = {name: value.numpy() for name, value in reader.encoder.state_dict().items()}
    if general:
        tensors["general.weight"] = reader.general.weight.detach().numpy() * LOGIT_SCALE
        tensors["general.bias"] = reader.general.bias.detach().numpy()
    return onnxruntime.InferenceSession(
        build_graph(tensors, config.to_dict(), quantised=quantised).SerializeToString(),
        providers=["CPUExecutionProvider"],
    )


def run(session: onnxruntime.InferenceSession, ids: np.ndarray) -> list[np.ndarray]:
    return session.run(None, {"input_ids": ids, "attention_mask": np.ones_like(ids)})


def some_ids(rows: int, length: int) -> np.ndarray:
    return np.random.default_rng(5).integers(0, WORDS, (rows, length), dtype=np.int64)


@torch.no_grad()
def by_torch(reader: Reader, ids: np.ndarray) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    places = torch.from_numpy(ids)
    states = reader.encoder(input_ids=places, attention_mask=torch.ones_like(places)).last_hidden_state
    vectors = functional.normalize(states.sum(1), dim=-1)
    look = Look(vectors=vectors, states=states, tokens=places > -1, offsets=places)
    return vectors.numpy(), reader.general_vectors(look).numpy(), states.numpy()


def test_both_halves_and_the_states_are_those_of_the_network(reader: Reader) -> None:
    ids = some_ids(5, 9)
    vectors, general, states = by_torch(reader, ids)
    both, seen = run(open_session(reader, quantised=False), ids)
    np.testing.assert_allclose(both, np.hstack([vectors, general]) * 0.5**0.5, atol=2e-5)
    np.testing.assert_allclose(seen, states, atol=2e-4)


def test_without_a_general_head_the_first_half_is_all(reader: Reader) -> None:
    ids = some_ids(3, 6)
    alone, _ = run(open_session(reader, quantised=False, general=False), ids)
    np.testing.assert_allclose(alone, by_torch(reader, ids)[0], atol=2e-5)


def test_eight_bits_stay_near(reader: Reader) -> None:
    ids = some_ids(40, 12)
    exact, _ = run(open_session(reader, quantised=False), ids)
    near, _ = run(open_session(reader, quantised=True), ids)
    assert (exact * near).sum(axis=1).min() > 0.98


def test_company_changes_no_bit(reader: Reader) -> None:
    session, ids = open_session(reader, quantised=True), some_ids(33, 7)
    together = run(session, ids)
    for at in range(len(ids)):
        alone = run(session, ids[at : at + 1])
        assert alone[0].tobytes() == together[0][at : at + 1].tobytes()
        assert alone[1].tobytes() == together[1][at : at + 1].tobytes()


def test_words_of_a_four_bit_file_lose_nothing() -> None:
    rng = np.random.default_rng(1)
    levels = rng.integers(-7, 8, (6, HIDDEN)).astype(np.float32)
    levels[:, ::32] = -8
    scales = rng.uniform(0.01, 2, (6, HIDDEN // 32)).astype(np.float32)
    packed, found = pack_words(levels * np.repeat(scales, 32, axis=1))
    np.testing.assert_allclose(found, scales, rtol=1e-6)
    halves = np.stack([packed & 15, packed >> 4], axis=1).reshape(6, HIDDEN).astype(int)
    assert np.array_equal(np.where(halves > 7, halves - 16, halves), levels)


def some_pieces() -> dict[str, np.ndarray]:
    random = np.random.default_rng(8)
    return {
        "pieces.index": np.where(np.arange(WORDS) < 4, 0, np.arange(WORDS) - 3).astype(np.int32),
        "pieces.table": np.vstack([np.zeros((1, 5)), random.normal(size=(WORDS - 4, 5))]).astype(np.float32),
        "pieces.middle": random.normal(size=5).astype(np.float32),
        "pieces.map.weight": random.normal(size=(HIDDEN, 5)).astype(np.float32) / 20,
        "pieces.map.bias": np.zeros(HIDDEN, np.float32),
    }


def open_with_pieces(reader: Reader, *, quantised: bool) -> onnxruntime.InferenceSession:
    tensors = {name: value.numpy() for name, value in reader.encoder.state_dict().items()} | some_pieces()
    graph = build_graph(tensors, reader.encoder.config.to_dict(), quantised=quantised)
    return onnxruntime.InferenceSession(graph.SerializeToString(), providers=["CPUExecutionProvider"])


def test_what_pieces_tell_moves_the_vector(reader: Reader) -> None:
    ids = some_ids(6, 9)
    stored = some_pieces()
    found = stored["pieces.table"][stored["pieces.index"][ids]].sum(axis=1)
    shift = (found / np.sqrt(9 - 2) - stored["pieces.middle"]) @ stored["pieces.map.weight"].T
    wanted = by_torch(reader, ids)[0] + shift
    wanted /= np.linalg.norm(wanted, axis=1, keepdims=True)
    moved, _ = run(open_with_pieces(reader, quantised=False), ids)
    # the table is of 8 bits in any case
    assert (moved * wanted).sum(axis=1).min() > 0.999


def test_with_pieces_too_a_row_is_the_same_in_any_company(reader: Reader) -> None:
    ids = some_ids(20, 7)
    session = open_with_pieces(reader, quantised=True)
    together, _ = run(session, ids)
    alone = np.vstack([run(session, ids[at : at + 1])[0] for at in range(len(ids))])
    np.testing.assert_array_equal(alone, together)
