"""How near the encoder comes to what this machine can do: ``python benchmarks/encoder_speed.py [--encoder fast]``

The limit is the machine's own arithmetic: integer products of the encoder's four shapes, alone, through onnxruntime's
``MatMulInteger``, a thread a core. Beside it stand the ways in which onnxruntime can run the encoder. Rounds alternate
between the ways and each way's best round counts, so that other work on the machine disturbs all alike; processor
seconds are disturbed least. Every way must give the same vectors, bit for bit.
"""

from __future__ import annotations

import argparse
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import onnx
import onnxruntime
from onnx import TensorProto, helper, numpy_helper
from tokenizers import Tokenizer

ROOT = Path(__file__).resolve().parents[1]
sys.path[:0] = [str(ROOT / "training" / "corpus"), str(ROOT / "training" / "encoder")]

from units import corpus_units, read_corpus  # noqa: E402

from feedbacknlp.backends.catalogue import SHIPPED, ModelCard, find_models, read_card  # noqa: E402
from feedbacknlp.backends.onnx_encoder import LONGEST, open_onnx_encoder  # noqa: E402

ROWS = 512
"""Rows of a product when the limit is measured: the tokens of a batch."""

Encode = Callable[[], np.ndarray]


@dataclass(frozen=True, slots=True, kw_only=True)
class Texts:
    """What is read: texts, and their tokens."""

    texts: list[str]
    token_ids: list[list[int]]

    @property
    def tokens(self) -> int:
        """Of all texts."""
        return sum(map(len, self.token_ids))


def read_texts(card: ModelCard, most: int) -> Texts:
    """Statements of the corpus, the same ones each time."""
    parts = ROOT / "training" / "corpus" / "parts"
    units = sorted({unit.text for unit in corpus_units(read_corpus(parts)[0]) if not unit.noise})
    texts = units[:: max(1, len(units) // most)][:most]
    tokenizer = Tokenizer.from_file(str(card.folder / "tokenizer.json"))
    tokenizer.enable_truncation(LONGEST)
    return Texts(texts=texts, token_ids=[one.ids for one in tokenizer.encode_batch_fast(texts)])


def weight_shapes(card: ModelCard) -> list[tuple[int, int]]:
    """Shape of every 8-bit weight of the encoder: a token is multiplied with each once (but for the last, which only
    the first token meets)."""
    graph = onnx.load(card.folder / "model.onnx", load_external_data=False).graph
    return [tuple(one.dims) for one in graph.initializer if one.data_type == TensorProto.INT8]


def open_session(path: str | bytes, *, threads: int, arena: bool = True) -> onnxruntime.InferenceSession:
    """A session on so many threads of onnxruntime's own."""
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = threads
    options.enable_cpu_mem_arena = arena
    options.log_severity_level = 3
    return onnxruntime.InferenceSession(path, options, providers=["CPUExecutionProvider"])


def product_session(inner: int, outer: int) -> onnxruntime.InferenceSession:
    """A session that multiplies 8-bit rows with one fixed weight and does nothing else."""
    weight = np.random.default_rng(0).integers(-127, 128, (inner, outer)).astype(np.int8)
    graph = helper.make_graph(
        [helper.make_node("MatMulInteger", ["rows", "weight", "middle"], ["products"])],
        "product",
        [helper.make_tensor_value_info("rows", TensorProto.UINT8, ["rows", inner])],
        [helper.make_tensor_value_info("products", TensorProto.INT32, ["rows", outer])],
        [numpy_helper.from_array(weight, "weight"), numpy_helper.from_array(np.array(128, np.uint8), "middle")],
    )
    model = helper.make_model(graph, opset_imports=[helper.make_opsetid("", 21)], ir_version=10)
    return open_session(model.SerializeToString(), threads=1)


def measure_limit(shapes: Sequence[tuple[int, int]], *, threads: int, seconds: float) -> tuple[float, float]:
    """Tokens that could be multiplied with all these weights, a second and a processor second of one core."""
    counted = {shape: shapes.count(shape) for shape in shapes}
    whole = spent = 0.0
    for (inner, outer), count in counted.items():
        session = product_session(inner, outer)
        rows = {"rows": np.random.default_rng(1).integers(0, 256, (ROWS, inner)).astype(np.uint8)}
        took, used = _best_rate(session, rows, threads=threads, seconds=seconds / len(counted))
        whole, spent = whole + count * took, spent + count * used
    return ROWS / whole, ROWS / spent


def _best_rate(
    session: onnxruntime.InferenceSession, rows: dict[str, np.ndarray], *, threads: int, seconds: float
) -> tuple[float, float]:
    """Seconds and processor seconds of one run of many at once: the best of short rounds."""
    runs, best, used = 16 * threads, float("inf"), float("inf")
    ends = time.perf_counter() + seconds
    with ThreadPoolExecutor(threads) as pool:
        while time.perf_counter() < ends:
            started, spent = time.perf_counter(), time.process_time()
            for _ in pool.map(lambda _: session.run(None, rows), range(runs)):
                pass
            best = min(best, (time.perf_counter() - started) / runs)
            used = min(used, (time.process_time() - spent) / runs)
    return best, used


def cut_batches(token_ids: Sequence[Sequence[int]], batch_tokens: int) -> Iterator[tuple[list[int], np.ndarray]]:
    """Places and tokens of texts of one length, up to so many tokens."""
    lengths = np.array([len(ids) for ids in token_ids])
    for length in np.unique(lengths)[::-1]:
        places = np.flatnonzero(lengths == length).tolist()
        size = max(1, batch_tokens // int(length))
        for start in range(0, len(places), size):
            chosen = places[start : start + size]
            yield chosen, np.array([token_ids[at] for at in chosen], dtype=np.int64)


def all_cores_in_each_operator(
    card: ModelCard, texts: Texts, *, threads: int, batch_tokens: int, bound: bool = False, arena: bool = True
) -> Encode:
    """onnxruntime's usual way: one batch at a time, its operators shared by all cores; ``bound`` keeps the buffers
    (IO binding)."""
    session = open_session(str(card.folder / "model.onnx"), threads=threads, arena=arena)

    def encode() -> np.ndarray:
        out = np.zeros((len(texts.texts), card.dimensions), dtype=np.float32)
        for chosen, batch in cut_batches(texts.token_ids, batch_tokens):
            inputs = {"input_ids": batch, "attention_mask": np.ones_like(batch)}
            if not bound:
                out[chosen] = session.run(["sentence_embedding"], inputs)[0]
                continue
            binding = session.io_binding()
            for name, value in inputs.items():
                binding.bind_cpu_input(name, value)
            binding.bind_output("sentence_embedding", "cpu")
            session.run_with_iobinding(binding)
            out[chosen] = binding.copy_outputs_to_cpu()[0]
        return out

    return encode


def as_shipped(card: ModelCard, texts: Texts, *, threads: int, batch_tokens: int) -> Encode:
    """Our way: each core runs batches of its own; texts are cut into tokens each time."""
    encoder = open_onnx_encoder(card, batch_tokens=batch_tokens, threads=threads)
    return lambda: encoder.encode(texts.texts)


def measure(ways: dict[str, Encode], rounds: int) -> dict[str, tuple[float, float]]:
    """Best seconds and best processor seconds of each way; raises where one gives other vectors than the first."""
    best: dict[str, tuple[float, float]] = {}
    wanted: np.ndarray | None = None
    for number in range(rounds + 1):
        for name, encode in ways.items():
            started, spent = time.perf_counter(), time.process_time()
            vectors = encode()
            took, used = time.perf_counter() - started, time.process_time() - spent
            wanted = vectors if wanted is None else wanted
            if not np.array_equal(vectors, wanted):
                raise ValueError(f"{name} gives other vectors")
            if number:  # the first round warms up
                before = best.get(name, (float("inf"), float("inf")))
                best[name] = (min(before[0], took), min(before[1], used))
    return best


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--encoder", choices=sorted(SHIPPED), default="default")
    parser.add_argument("--texts", type=int, default=2000)
    parser.add_argument("--threads", type=int, default=2)
    parser.add_argument("--rounds", type=int, default=3)
    options = parser.parse_args()
    card = read_card(find_models() / SHIPPED[options.encoder][0])
    texts, threads = read_texts(card, options.texts), options.threads
    limit, core_limit = measure_limit(weight_shapes(card), threads=threads, seconds=8)
    shared = {"card": card, "texts": texts, "threads": threads}
    ways = {
        "as shipped, 512 tokens a batch": as_shipped(**shared, batch_tokens=512),
        **{f"as shipped, {size} tokens": as_shipped(**shared, batch_tokens=size) for size in (128, 2048)},
        **{
            f"all cores in each operator, {size} tokens": all_cores_in_each_operator(**shared, batch_tokens=size)
            for size in (512, 4096)
        },
        "the same, 4096, IO binding": all_cores_in_each_operator(**shared, batch_tokens=4096, bound=True),
        "the same, 4096, no arena": all_cores_in_each_operator(**shared, batch_tokens=4096, arena=False),
    }
    figures = measure(ways, options.rounds)
    weights = sum(inner * outer for inner, outer in weight_shapes(card))
    print(f"{card.name}: {len(texts.texts):,} statements, {texts.tokens:,} tokens, {threads} threads")
    print(
        f"limit: {limit:,.0f} tokens a second in products alone ({2 * limit * weights / 1e9:,.0f} billion operations), "
        f"{core_limit:,.0f} a processor second"
    )
    print(f"{'':44}statements/s  tokens/s  of limit  tokens/processor s  of limit")
    for name, (took, used) in figures.items():
        rate, core_rate = texts.tokens / took, texts.tokens / used
        print(
            f"{name:44}{len(texts.texts) / took:12,.0f}{rate:10,.0f}{rate / limit:10.0%}"
            f"{core_rate:20,.0f}{core_rate / core_limit:10.0%}"
        )


if __name__ == "__main__":
    main()
