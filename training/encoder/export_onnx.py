"""Part of step 4: one ONNX file from a folder of a BERT encoder: 8-bit weights, pooled and normalised
inside.

``python training/encoder/export_onnx.py FOLDER OUT.onnx [--float]``

Weights are 8-bit with one scale a column, activations 8-bit with one scale a row, products are integers and so exact:
a text's vector does not depend on its companions in the batch, and a rerun in other parts gives the same figures bit
for bit. (Dynamic quantisation as
onnxruntime offers it takes one scale for the whole batch: vectors then moved by up to .04 with the company they were
in. ``MatMulNBits`` scales by row too,
but ran at half the speed.) Word vectors are 4-bit in the blocks of the base, without loss.
"""

from __future__ import annotations

import argparse
import json
from pathlib import Path

import numpy as np
import onnx
from onnx import TensorProto, helper, numpy_helper

OPSET = 21
WORD_BLOCK = 32
"""Numbers of a word vector that share a scale in the 4-bit table."""


def build_graph(tensors: dict[str, np.ndarray], config: dict[str, int], *, quantised: bool) -> onnx.ModelProto:
    """The encoder as an ONNX model: (input_ids, attention_mask) int64 (batch, length) -> sentence_embedding float32
    (batch, 2 * hidden), rows of length 1, and token_states float32 (batch, length, hidden).

    The first half of a vector is the mean of the token states, the second the general vector; a folder without a
    general head gives the first alone. Where a folder has readings of single pieces (``pieces.py``), the first half is
    moved by them.
    """
    hidden, heads, layers = config["hidden_size"], config["num_attention_heads"], config["num_hidden_layers"]
    nodes: list[onnx.NodeProto] = []
    initialisers: list[onnx.TensorProto] = []
    def constant(name: str, value: np.ndarray) -> str:
        initialisers.append(numpy_helper.from_array(np.ascontiguousarray(value), name))
        return name

    def node(kind: str, inputs: list[str], output: str, *, domain: str = "", **attributes: object) -> str:
        nodes.append(helper.make_node(kind, inputs, [output], name=output, domain=domain, **attributes))
        return output

    def quantise_rows(source: str) -> tuple[str, str]:
        largest = node(
            "ReduceMax",
            [node("Abs", [source], f"{source}.abs"), constant(f"{source}.axis", np.array([-1], np.int64))],
            f"{source}.largest",
            keepdims=1,
        )
        scale = node("Mul", [node("Max", [largest, "smallest"], f"{source}.bound"), "one_127th"], f"{source}.scale")
        rounded = node("Round", [node("Div", [source, scale], f"{source}.divided")], f"{source}.rounded")
        # unsigned with the zero at 128: the processors' fast integer products take unsigned by signed
        return node(
            "Cast", [node("Add", [rounded, "middle"], f"{source}.moved")], f"{source}.uint8", to=TensorProto.UINT8
        ), scale

    def linear(names: list[str], source: str) -> str:
        weight = np.concatenate([tensors[f"{name}.weight"] for name in names]).T
        bias = constant(f"{names[0]}.bias", np.concatenate([tensors[f"{name}.bias"] for name in names]))
        if quantised:
            integers, row_scale = quantise_rows(source)
            column_scale = np.maximum(np.abs(weight).max(axis=0), 1e-8).astype(np.float32) / 127
            product = node(
                "MatMulIntegerToFloat",
                [
                    integers,
                    constant(f"{names[0]}.q", np.round(weight / column_scale).astype(np.int8)),
                    "scale_1",
                    constant(f"{names[0]}.scale", column_scale),
                    "zero_128",
                ],
                f"{names[0]}.product",
                domain="com.microsoft",
            )
            product = node("Mul", [product, row_scale], f"{names[0]}.scaled")
        else:
            product = node(
                "MatMul", [source, constant(f"{names[0]}.w", weight.astype(np.float32))], f"{names[0]}.product"
            )
        return node("Add", [product, bias], f"{names[0]}.out")

    def normalise(name: str, source: str) -> str:
        return node(
            "LayerNormalization",
            [
                source,
                constant(f"{name}.weight", tensors[f"{name}.weight"]),
                constant(f"{name}.bias", tensors[f"{name}.bias"]),
            ],
            f"{name}.out",
            axis=-1,
            epsilon=float(config["layer_norm_eps"]),
        )

    for name, value in (("smallest", 1e-8), ("one_127th", 1 / 127), ("scale_1", 1.0), ("middle", 128.0)):
        constant(name, np.array(value, np.float32))
    constant("zero_128", np.array(128, np.uint8))
    words = tensors["embeddings.word_embeddings.weight"]
    if quantised:
        packed, scales = pack_words(words)
        initialisers.append(helper.make_tensor("words.q", TensorProto.INT4, words.shape, packed.tobytes(), raw=True))
        embedded = node(
            "GatherBlockQuantized",
            ["words.q", "input_ids", constant("words.scale", scales)],
            "words.out",
            domain="com.microsoft",
            block_size=WORD_BLOCK,
            gather_axis=0,
            quantize_axis=1,
        )
    else:
        embedded = node("Gather", [constant("words", words.astype(np.float32)), "input_ids"], "words.out")
    length = node("Gather", [node("Shape", ["input_ids"], "shape"), constant("one", np.array([1], np.int64))], "length")
    places = node(
        "Slice",
        [
            constant(
                "positions",
                (
                    tensors["embeddings.position_embeddings.weight"]
                    + tensors["embeddings.token_type_embeddings.weight"][:1]
                ).astype(np.float32),
            ),
            constant("zero", np.array([0], np.int64)),
            length,
            constant("axis0", np.array([0], np.int64)),
        ],
        "places",
    )
    state = normalise("embeddings.LayerNorm", node("Add", [embedded, places], "embedded"))
    mask = node("Cast", ["attention_mask"], "mask.int", to=TensorProto.INT32)
    for layer in range(layers):
        prefix = f"encoder.layer.{layer}"
        packed = linear([f"{prefix}.attention.self.{part}" for part in ("query", "key", "value")], state)
        query, key, value = (f"{prefix}.{part}" for part in ("query", "key", "value"))
        nodes.append(
            helper.make_node("Split", [packed], [query, key, value], name=f"{prefix}.split", axis=-1, num_outputs=3)
        )
        attended = node(
            "MultiHeadAttention",
            [query, key, value, "", mask],
            f"{prefix}.attended",
            domain="com.microsoft",
            num_heads=heads,
        )
        state = normalise(
            f"{prefix}.attention.output.LayerNorm",
            node("Add", [linear([f"{prefix}.attention.output.dense"], attended), state], f"{prefix}.sum1"),
        )
        wide = node("Gelu", [linear([f"{prefix}.intermediate.dense"], state)], f"{prefix}.gelu")
        state = normalise(
            f"{prefix}.output.LayerNorm",
            node("Add", [linear([f"{prefix}.output.dense"], wide), state], f"{prefix}.sum2"),
        )
    # pooling and length as products of matrices, one a text: onnxruntime's reductions take another order of sums for
    # a batch of one.
    # The length of the sum does not matter, since the row is brought to length 1.
    weight = node(
        "Unsqueeze",
        [
            node("Cast", ["attention_mask"], "mask.float", to=TensorProto.FLOAT),
            constant("axis1", np.array([1], np.int64)),
        ],
        "mask.row",
    )

    def unit(name: str, row: str) -> str:
        squared = node("MatMul", [row, node("Transpose", [row], f"{name}.column", perm=[0, 2, 1])], f"{name}.squared")
        return node("Div", [row, node("Sqrt", [squared], f"{name}.norm")], f"{name}.unit")

    def read_pieces() -> str:
        """The shift by what single pieces tell: sums of whole numbers, so in any order the same."""
        scale = np.maximum(np.abs(tensors["pieces.table"]).max(axis=0), 1e-8).astype(np.float32) / 127
        table = constant("pieces.table", np.round(tensors["pieces.table"] / scale).astype(np.int8))
        places = node("Gather", [constant("pieces.index", tensors["pieces.index"]), "input_ids"], "pieces.places")
        counted = node("Cast", [node("Gather", [table, places], "pieces.found")], "pieces.int", to=TensorProto.INT32)
        total = node("ReduceSum", [counted, "axis1"], "pieces.sum", keepdims=1)
        read = node("Cast", [total], "pieces.float", to=TensorProto.FLOAT)
        # the two signs that begin and end a text are none of its pieces
        long = node("ReduceSum", ["mask.row", constant("axis2", np.array([2], np.int64))], "pieces.long", keepdims=1)
        inside = node("Sub", [long, constant("signs", np.array(2, np.float32))], "pieces.inside")
        size = node("Max", [inside, constant("least", np.array(1, np.float32))], "pieces.size")
        sizes = node("Mul", [read, constant("pieces.scale", scale)], "pieces.sizes")
        level = node("Div", [sizes, node("Sqrt", [size], "pieces.root")], "pieces.level")
        told = node("Sub", [level, constant("pieces.middle", tensors["pieces.middle"])], "pieces.told")
        return linear(["pieces.map"], told)

    halves = [unit("total", node("MatMul", [weight, state], "total"))]
    if "pieces.table" in tensors:
        halves = [unit("moved", node("Add", [halves[0], read_pieces()], "moved"))]
    if "general.weight" in tensors:
        first = node("Slice", [state, "zero", "one", "axis1"], "first")
        halves.append(unit("general", linear(["general"], unit("first", first))))
    both = node("Concat", halves, "halves", axis=-1)
    half = constant("half", np.array(len(halves) ** -0.5, np.float32))
    node("Squeeze", [node("Mul", [both, half], "both"), "axis1"], "sentence_embedding")
    inputs = [
        helper.make_tensor_value_info(name, TensorProto.INT64, ["batch", "length"])
        for name in ("input_ids", "attention_mask")
    ]
    node("Identity", [state], "token_states")
    outputs = [
        helper.make_tensor_value_info("sentence_embedding", TensorProto.FLOAT, ["batch", hidden * len(halves)]),
        helper.make_tensor_value_info("token_states", TensorProto.FLOAT, ["batch", "length", hidden]),
    ]
    graph = helper.make_graph(nodes, "encoder", inputs, outputs, initialisers)
    return helper.make_model(
        graph,
        opset_imports=[helper.make_opsetid("", OPSET), helper.make_opsetid("com.microsoft", 1)],
        ir_version=10,
        producer_name="feedbacknlp",
    )


def pack_words(words: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Word vectors in 4 bits, one scale for each block of WORD_BLOCK numbers.

    The base's word vectors come out of a 4-bit file of the same blocks and training leaves them alone, so nothing is
    lost.

    Returns
    -------
    (uint8 array of shape (words * hidden / 2,), float32 array of shape (words, hidden / WORD_BLOCK))
        Two numbers of -8 ... 7 a byte, the first in the low half.
    """
    blocks = words.reshape(len(words), -1, WORD_BLOCK)
    # the number farthest from zero takes -8, the one place that has no mirror image
    farthest = np.take_along_axis(blocks, np.abs(blocks).argmax(axis=2, keepdims=True), axis=2)
    scales = np.where(farthest == 0, 1.0, -farthest / 8).astype(np.float32)
    levels = np.clip(np.round(blocks / scales), -8, 7).astype(np.int8).reshape(-1).view(np.uint8) & 15
    return levels[0::2] | (levels[1::2] << 4), scales[:, :, 0]


def read_folder(folder: Path) -> tuple[dict[str, np.ndarray], dict[str, int]]:
    """Tensors (float32) and configuration of a BERT folder, with the general head and the readings of pieces where the
    folder has them."""
    from safetensors.numpy import load_file

    tensors = {
        name.removeprefix("bert."): value.astype(np.float32)
        for name, value in load_file(folder / "model.safetensors").items()
    }
    if (folder / "heads.npz").exists():
        with np.load(folder / "heads.npz") as stored:
            tensors |= {name: stored[name] for name in stored.files if name.startswith("general.")}
    if (folder / "pieces.npz").exists():
        with np.load(folder / "pieces.npz") as stored:
            tensors |= {f"pieces.{name}": stored[name] for name in stored.files}
    return tensors, json.loads((folder / "config.json").read_text(encoding="utf-8"))


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("out", type=Path)
    parser.add_argument("--float", action="store_true", help="keep float32, to compare with")
    options = parser.parse_args()
    tensors, config = read_folder(options.folder)
    options.out.parent.mkdir(parents=True, exist_ok=True)
    onnx.save(build_graph(tensors, config, quantised=not options.float), options.out)
    print(f"{options.out}: {options.out.stat().st_size / 2**20:.1f} MiB")


if __name__ == "__main__":
    main()
