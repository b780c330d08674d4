"""Step 2: cut the vocabulary to the pieces that feedback in some forty languages uses; the vectors of texts made of
kept pieces do not change.

``python training/encoder/cut_vocabulary.py BASE OUT`` keeps every one-character piece (so that no Han character,
letter or emoji is lost) and every piece that the most frequent words of each language are cut into (word lists: the
``wordfreq`` package). Chinese words are
taken in both scripts.
"""

from __future__ import annotations

import argparse
import json
import shutil
from pathlib import Path

import numpy as np

WORDS = {
    "en": 26_000,
    "zh": 24_000,
    "nb": 26_000,
    "sv": 7_000,
    "da": 7_000,
    "de": 7_000,
    "fr": 7_000,
    "es": 7_000,
    "pt": 7_000,
    "nl": 7_000,
    "it": 5_000,
    "fi": 3_000,
    "pl": 3_000,
    "ja": 3_000,
    "ko": 3_000,
    "ru": 3_000,
    "tr": 2_000,
    "ar": 2_000,
    "id": 2_000,
    "vi": 2_000,
    "cs": 1_500,
    "uk": 1_500,
    "el": 1_000,
    "he": 1_000,
    "hi": 1_000,
    "hu": 1_000,
    "ro": 1_000,
    "is": 1_000,
}
SPECIAL_IDS = 4


def choose_pieces(folder: Path, extra_texts: list[str]) -> list[int]:
    """Ids to keep, ascending, specials first."""
    import wordfreq
    from opencc import OpenCC
    from tokenizers import Tokenizer

    tokenizer = Tokenizer.from_file(str(folder / "tokenizer.json"))
    vocabulary = json.loads((folder / "tokenizer.json").read_text(encoding="utf-8"))["model"]["vocab"]
    keep = set(range(SPECIAL_IDS)) | {
        index for index, (piece, _) in enumerate(vocabulary) if len(piece.lstrip("\u2581")) <= 1
    }
    to_traditional = OpenCC("s2tw")
    known = wordfreq.available_languages()
    for language, count in WORDS.items():
        if language not in known:
            continue
        words = wordfreq.top_n_list(language, count)
        if language == "zh":
            words = words + [to_traditional.convert(word) for word in words]
        if language in ("zh", "ja"):
            # inside a run of Chinese no blank stands before a word: the pieces without the blank mark are the ones in
            # use
            words = words + ["。" + word for word in words]
        words = words + (
            [word.capitalize() for word in words[: count // 3]] if language in ("en", "nb", "de", "sv", "da") else []
        )
        for encoding in tokenizer.encode_batch(words, add_special_tokens=False):
            keep.update(encoding.ids)
    for encoding in tokenizer.encode_batch(extra_texts, add_special_tokens=False):
        keep.update(encoding.ids)
    return sorted(keep)


def cut_folder(base: Path, out: Path, keep: list[int]) -> None:
    """Write the folder with only the kept pieces, in their old order."""
    import torch
    from safetensors.torch import load_file, save_file

    shutil.copytree(base, out, dirs_exist_ok=True, ignore=shutil.ignore_patterns("model.safetensors", "tokenizer.json"))
    tensors = load_file(base / "model.safetensors")
    name = "embeddings.word_embeddings.weight"
    tensors[name] = tensors[name][torch.from_numpy(np.asarray(keep))].contiguous()
    save_file(tensors, out / "model.safetensors", metadata={"format": "pt"})
    tokenizer = json.loads((base / "tokenizer.json").read_text(encoding="utf-8"))
    tokenizer["model"]["vocab"] = [tokenizer["model"]["vocab"][index] for index in keep]
    (out / "tokenizer.json").write_text(json.dumps(tokenizer, ensure_ascii=False), encoding="utf-8")
    config = json.loads((out / "config.json").read_text(encoding="utf-8"))
    (out / "config.json").write_text(json.dumps({**config, "vocab_size": len(keep)}, indent=1) + "\n", encoding="utf-8")


def corpus_texts(parts: Path) -> list[str]:
    """All lines of the written corpus: the words customers use."""
    return [
        line.split(" || ")[0]
        for path in sorted(parts.glob("*.txt"))
        for line in path.read_text(encoding="utf-8").splitlines()
        if line[:1] != "#"
    ]


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("base", type=Path)
    parser.add_argument("out", type=Path)
    options = parser.parse_args()
    keep = choose_pieces(options.base, corpus_texts(Path(__file__).parents[1] / "corpus" / "parts"))
    cut_folder(options.base, options.out, keep)
    print(f"{options.out}: {len(keep)} pieces kept")


if __name__ == "__main__":
    main()
