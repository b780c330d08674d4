"""The models that ship as a folder that training can go on from: ``python training/encoder/open_shipped.py BASE OUT
[--models models] [--which fast]``.

What was rounded to 8 bits stays so (cosine .9991 to what was trained), word vectors come from the cut base.
"""

from __future__ import annotations

import argparse
import json
import shutil
from pathlib import Path

import numpy as np
from safetensors.numpy import load_file, save_file

from feedbacknlp.backends.catalogue import SHIPPED
from feedbacknlp.backends.shipped_weights import read_shipped_weights


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("base", type=Path, help="the cut encoder")
    parser.add_argument("out", type=Path)
    parser.add_argument("--models", type=Path, default=Path(__file__).parents[2] / "models")
    parser.add_argument("--which", choices=sorted(SHIPPED), default="default")
    options = parser.parse_args()
    encoder, heads = (options.models / name for name in SHIPPED[options.which])
    weights, layers = read_shipped_weights(encoder / "model.onnx")
    shutil.copytree(options.base, options.out, dirs_exist_ok=True, ignore=shutil.ignore_patterns("general.pt"))
    tensors = load_file(options.base / "model.safetensors")
    kept = {name: value for name, value in tensors.items() if "embeddings." in name}
    learnt = {name: value for name, value in weights.items() if name.startswith("encoder.layer.")}
    ordered = {name: np.ascontiguousarray(value) for name, value in (kept | learnt).items()}
    save_file(ordered, options.out / "model.safetensors", metadata={"format": "pt"})
    config = json.loads((options.out / "config.json").read_text(encoding="utf-8"))
    config["num_hidden_layers"] = layers
    (options.out / "config.json").write_text(json.dumps(config, indent=2) + "\n", encoding="utf-8")
    with np.load(heads / "heads.npz") as stored:
        half = int(stored["taught"])
        values = {name: stored[name] for name in stored.files if name.endswith((".weight", ".bias"))}
    for name, value in values.items():
        if value.ndim == 2 and value.shape[1] == 2 * half:
            # heads that ship read vectors whose first half has length sqrt(1/2)
            values[name] = value[:, :half] / np.float32(2**0.5)
    values |= {name: value for name, value in weights.items() if name.startswith("general.")}
    np.savez(options.out / "heads.npz", **values)
    print(f"{options.out}: {layers} layers, {len(values) // 2} heads")


if __name__ == "__main__":
    main()
