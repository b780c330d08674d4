"""Step 4: the folders that ship: ``models/encoder`` (ONNX, tokenizer, card) and ``models/heads`` (heads, language
means, background, anchors, card).

``python training/encoder/ship.py TRAINED MODELS``

Heads are calibrated on the development part with the very vectors that ship: one scale and one offset a head (Platt
1999), so that 0.7 means right in seven of ten. Language means come from the codebook's texts, which say the same in
four languages.
"""

from __future__ import annotations

import argparse
import gzip
import hashlib
import json
import shutil
from pathlib import Path

import numpy as np
import yaml
from export_onnx import build_graph, read_folder
from scipy.optimize import minimize
from units import INTENTS, NONE, THEMES, Entry, Unit, corpus_units, read_corpus, share_of

from feedbacknlp.backends.catalogue import read_card
from feedbacknlp.backends.heads import Anchor, language_means
from feedbacknlp.backends.onnx_encoder import OnnxEncoder, open_onnx_encoder
from feedbacknlp.contracts import centre_rows

ROOT = Path(__file__).parents[2]
CODEBOOK = ROOT / "src" / "feedbacknlp" / "understand" / "codebooks" / "online-shop.yaml"
ANCHORS, BACKGROUND = 3000, 1500
HEADS = ("themes", "polarity", "theme_polarity", "intents")


def write_encoder(trained: Path, out: Path) -> None:
    """The encoder's folder with its card."""
    import onnx

    shutil.rmtree(out, ignore_errors=True)
    out.mkdir(parents=True)
    tensors, config = read_folder(trained)
    onnx.save(build_graph(tensors, config, quantised=True), out / "model.onnx")
    shutil.copy(trained / "tokenizer.json", out / "tokenizer.json")
    write_card(
        out,
        name="feedback-e5-small",
        purpose="Vectors of statements: what customers talk about, in any of its languages",
        source="intfloat/multilingual-e5-small (MIT), vocabulary cut, tuned on what training/README.md lists",
        licence="MIT",
        languages=[
            "en",
            "zh-Hans",
            "zh-Hant",
            "nb",
            "nn",
            "da",
            "sv",
            "de",
            "fr",
            "es",
            "pt",
            "nl",
            "it",
            "fi",
            "pl",
            "ja",
            "ko",
            "ru",
            "tr",
            "ar",
        ],
        dimensions=config["hidden_size"],
    )


def write_card(out: Path, **content: object) -> None:
    files = {
        path.name: hashlib.sha256(path.read_bytes()).hexdigest()
        for path in sorted(out.iterdir())
        if path.name != "card.json"
    }
    (out / "card.json").write_text(
        json.dumps({**content, "files": files}, indent=2, ensure_ascii=False) + "\n", encoding="utf-8"
    )


def parallel_anchors() -> list[Anchor]:
    """The codebook's names and definitions, which say the same in four languages."""
    themes = yaml.safe_load(CODEBOOK.read_text(encoding="utf-8"))["themes"]
    fields = [("name", lambda theme: theme["name"]), ("definition", lambda theme: theme["definition"])]
    fields += [(sign, lambda theme, sign=sign: theme["driver"][sign]) for sign in ("negative", "positive")]
    return [
        Anchor(text=text, language=code, themes={}, intents=(), parallel=f"{theme['id']}.{label}")
        for theme in themes
        for label, pick in fields
        for code, text in pick(theme).items()
    ]


def labelled_anchors(entries: list[Entry], most: int) -> list[Anchor]:
    """Short labelled comments of the training part, the same number of each language as far as there are."""
    usable = [
        entry
        for entry in entries
        if not entry.noise and "own-" not in entry.part and len(entry.text) <= 160 and not entry.spans
    ]
    usable.sort(key=lambda entry: share_of(entry.text))
    languages = sorted({entry.language for entry in usable})
    chosen = [
        entry
        for language in languages
        for entry in [e for e in usable if e.language == language][: most // len(languages)]
    ]
    return [
        Anchor(text=e.text, language=e.language, themes={m.theme_id: m.polarity for m in e.mentions}, intents=e.intents)
        for e in chosen
    ]


def calibrate(logits: np.ndarray, wanted: np.ndarray) -> tuple[float, float]:
    """Scale and offset of the logits that make the answers most likely (Platt 1999)."""

    def surprise(pair: np.ndarray) -> float:
        moved = logits * pair[0] + pair[1]
        return float(np.mean(np.logaddexp(0, moved) - wanted * moved))

    return tuple(float(value) for value in minimize(surprise, np.array([1.0, 0.0]), method="Nelder-Mead").x)


def calibrate_classes(logits: np.ndarray, labels: np.ndarray) -> float:
    """Temperature that makes the classes most likely (Guo et al. 2017)."""

    def surprise(scale: np.ndarray) -> float:
        moved = logits * scale[0]
        return float(
            np.mean(
                np.log(np.exp(moved - moved.max(1, keepdims=True)).sum(1))
                + moved.max(1)
                - moved[np.arange(len(labels)), labels]
            )
        )

    return float(minimize(surprise, np.array([1.0]), method="Nelder-Mead").x[0])


def calibrated_heads(trained: Path, encoder: OnnxEncoder, development: list[Unit]) -> dict[str, np.ndarray]:
    """Weights and biases with the scale and offset inside."""
    with np.load(trained / "heads.npz") as stored:
        values = {name: stored[name].astype(np.float32) for name in stored.files if name.split(".")[0] in HEADS}
    vectors = encoder.encode([unit.text for unit in development])

    def logits(name: str, rows: list[int]) -> np.ndarray:
        return vectors[rows] @ values[f"{name}.weight"].T + values[f"{name}.bias"]

    for name, labels, size in (("themes", "themes", NONE + 1), ("intents", "intents", len(INTENTS))):
        rows = [at for at, unit in enumerate(development) if getattr(unit, labels) is not None and not unit.noise]
        wanted = np.zeros((len(rows), size))
        for at, row in enumerate(rows):
            wanted[at, sorted(getattr(development[row], labels))] = 1
        scale, offset = calibrate(logits(name, rows), wanted)
        print(f"{name}: scale {scale:.2f}, offset {offset:.2f}, on {len(rows)} texts")
        values[f"{name}.weight"], values[f"{name}.bias"] = (
            values[f"{name}.weight"] * np.float32(scale),
            values[f"{name}.bias"] * np.float32(scale) + np.float32(offset),
        )
    rows = [at for at, unit in enumerate(development) if unit.polarity is not None]
    scale = calibrate_classes(logits("polarity", rows), np.array([development[at].polarity + 1 for at in rows]))
    print(f"polarity: scale {scale:.2f}, on {len(rows)} texts")
    for name in ("polarity", "theme_polarity"):
        values[f"{name}.weight"], values[f"{name}.bias"] = (
            values[f"{name}.weight"] * np.float32(scale),
            values[f"{name}.bias"] * np.float32(scale),
        )
    return values


def write_heads(trained: Path, encoder: OnnxEncoder, out: Path) -> None:
    """The heads' folder with its card."""
    shutil.rmtree(out, ignore_errors=True)
    out.mkdir(parents=True)
    train, development, _ = read_corpus(ROOT / "training" / "corpus" / "parts")
    values = calibrated_heads(trained, encoder, corpus_units(development, clauses=False))
    parallel, labelled = parallel_anchors(), labelled_anchors(train, ANCHORS)
    means = language_means(encoder.encode([anchor.text for anchor in parallel]), parallel)
    wide = sorted(
        (entry for entry in train if not entry.noise and len(entry.text) <= 160),
        key=lambda entry: share_of(entry.text + "#"),
    )
    outside = [entry for entry in wide if "own-" in entry.part]
    chosen = [entry for entry in wide if "own-" not in entry.part][
        : BACKGROUND - len(outside[: BACKGROUND // 2])
    ] + outside[: BACKGROUND // 2]
    background = centre_rows(
        encoder.encode([entry.text for entry in chosen]), [entry.language for entry in chosen], means
    )
    np.savez(
        out / "heads.npz",
        encoder=np.array(encoder.fingerprint),
        theme_ids=np.array(THEMES),
        background=background,
        **{f"mean.{code}": mean.astype(np.float32) for code, mean in means.items()},
        **values,
    )
    with (
        (out / "anchors.jsonl.gz").open("wb") as raw,
        gzip.GzipFile(filename="", mode="wb", fileobj=raw, mtime=0) as packed,
    ):
        for anchor in [*parallel, *labelled]:
            row = {
                "text": anchor.text,
                "language": anchor.language,
                "themes": anchor.themes,
                "intents": list(anchor.intents),
            }
            packed.write(
                (
                    json.dumps(
                        {**row, **({"parallel": anchor.parallel} if anchor.parallel else {})}, ensure_ascii=False
                    )
                    + "\n"
                ).encode()
            )
    write_card(
        out,
        name="feedback-heads",
        purpose="Themes, polarity and intents read from the encoder's vectors; anchors to fit heads to another encoder",
        source="the project's own corpus (training/corpus) and permitted public sets (training/README.md)",
        licence="MIT",
        languages=["en", "zh-Hans", "zh-Hant", "nb"],
        dimensions=0,
    )


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("trained", type=Path)
    parser.add_argument("models", type=Path)
    options = parser.parse_args()
    write_encoder(options.trained, options.models / "encoder")
    encoder = open_onnx_encoder(read_card(options.models / "encoder"), batch_tokens=4096)
    write_heads(options.trained, encoder, options.models / "heads")
    for folder in ("encoder", "heads"):
        print(folder, sum(path.stat().st_size for path in (options.models / folder).iterdir()) // 1024, "KiB")


if __name__ == "__main__":
    main()
