"""Step 4: the folders that ship: ``models/encoder`` (ONNX, tokenizer, card) and ``models/heads`` (heads, language
means, background, anchors, card); or ``models/fast`` and ``models/fast-heads``.

``python training/encoder/ship.py TRAINED MODELS [--which fast] [--scores quality.json]``

Heads are calibrated on the development part with the very vectors that ship: a scale a head and an offset an output
(Platt 1999), so that 0.7 means right in seven of ten. Language means come from the codebook's texts, which say the
same in four languages.
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
from units import LANGUAGES as WRITTEN

from feedbacknlp.backends.catalogue import SHIPPED, read_card
from feedbacknlp.backends.heads import Anchor, language_means
from feedbacknlp.backends.onnx_encoder import OnnxEncoder, open_onnx_encoder
from feedbacknlp.contracts import centre_rows

ROOT = Path(__file__).parents[2]
CODEBOOK = ROOT / "src" / "feedbacknlp" / "understand" / "codebooks" / "online-shop.yaml"
ANCHORS, BACKGROUND = 4800, 1500
LANGUAGES = "en zh-Hans zh-Hant nb nn da sv de fr es pt nl it fi pl ja ko ru tr ar".split()
WEAKNESSES = [
    "Implicit complaints (two dates, a rhetorical question) are missed more often than plain ones.",
    "A codebook that it has never seen is read less well; eight marked statements a theme add little.",
    "Sarcasm, and facts about the customer that are no judgement, may be read with a wrong feeling.",
    "Portuguese, Spanish, French, Italian, German, Swedish, Danish and Dutch have a few hundred written lines each "
    "(104 of them test); other languages follow from the base model.",
]
HEADS = ("themes", "polarity", "theme_polarity", "intents", "toward", "noise")
GATE = "-gate"
"""Parts that are more than half noise and look-alikes of it: heads are calibrated on what customers usually write."""


def write_encoder(trained: Path, out: Path, *, which: str) -> None:
    """The encoder's folder with its card; sentence-transformers finds in ``modules.json`` how to open it."""
    import onnx

    shutil.rmtree(out, ignore_errors=True)
    out.mkdir(parents=True)
    tensors, config = read_folder(trained)
    onnx.save(build_graph(tensors, config, quantised=True), out / "model.onnx")
    shutil.copy(trained / "tokenizer.json", out / "tokenizer.json")
    module = {"idx": 0, "name": "0", "path": "", "type": "feedbacknlp.backends.sentence_module.SentenceModule"}
    (out / "modules.json").write_text(json.dumps([module], indent=2) + "\n", encoding="utf-8")
    write_card(
        out,
        name=f"feedback-e5-small{'-fast' if which == 'fast' else ''}",
        purpose="Vectors of statements: what customers talk about, in any of its languages"
        + (f"; {config['num_hidden_layers']} of 12 layers, for large jobs" if which == "fast" else ""),
        source="intfloat/multilingual-e5-small (MIT), vocabulary cut, tuned on what training/README.md lists",
        licence="MIT",
        languages=LANGUAGES,
        dimensions=2 * config["hidden_size"],
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


def calibrate_columns(logits: np.ndarray, wanted: np.ndarray) -> tuple[float, np.ndarray]:
    """One scale for all columns and an offset for each that make the answers most likely (Platt 1999).

    Offsets are drawn to their mean as ten texts would draw them: a theme with few texts keeps the common offset.
    """
    columns = logits.shape[1]

    def surprise(values: np.ndarray) -> tuple[float, np.ndarray]:
        moved = logits * values[0] + values[1:]
        off = values[1:] - values[1:].mean()
        error = 1 / (1 + np.exp(-moved)) - wanted
        loss = np.sum(np.logaddexp(0, moved) - wanted * moved) + 5 * np.sum(off**2)
        slope = np.concatenate([[np.sum(error * logits)], error.sum(0) + 10 * off])
        return float(loss) / len(logits), slope / len(logits)

    found = minimize(surprise, np.array([1.0] + [0.0] * columns), jac=True, method="L-BFGS-B").x
    return float(found[0]), found[1:]


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


def read_first_half(weight: np.ndarray) -> np.ndarray:
    """Weights for vectors of two halves, each of length sqrt(1/2), of which the first was taught."""
    return np.hstack([weight * np.float32(2**0.5), np.zeros_like(weight)])


def calibrated_heads(trained: Path, encoder: OnnxEncoder, development: list[Unit]) -> dict[str, np.ndarray]:
    """Weights and biases with the scale and offset inside; ``toward`` reads token states, the others read vectors."""
    with np.load(trained / "heads.npz") as stored:
        values = {name: stored[name].astype(np.float32) for name in stored.files if name.split(".")[0] in HEADS}
    for name in HEADS:
        if name != "toward":
            values[f"{name}.weight"] = read_first_half(values[f"{name}.weight"])
    vectors = encoder.encode([unit.text for unit in development])

    def logits(name: str, rows: list[int]) -> np.ndarray:
        return vectors[rows] @ values[f"{name}.weight"].T + values[f"{name}.bias"]

    for name, labels, size in (("themes", "themes", NONE + 1), ("intents", "intents", len(INTENTS))):
        rows = [at for at, unit in enumerate(development) if getattr(unit, labels) is not None and not unit.noise]
        wanted = np.zeros((len(rows), size))
        for at, row in enumerate(rows):
            wanted[at, sorted(getattr(development[row], labels))] = 1
        scale, offsets = calibrate_columns(logits(name, rows), wanted)
        print(f"{name}: scale {scale:.2f}, offsets {np.round(offsets, 2).tolist()}, on {len(rows)} texts")
        values[f"{name}.weight"], values[f"{name}.bias"] = (
            values[f"{name}.weight"] * np.float32(scale),
            values[f"{name}.bias"] * np.float32(scale) + offsets.astype(np.float32),
        )
    rows = [at for at, unit in enumerate(development) if unit.noise is not None]
    wanted = np.array([[float(development[at].noise)] for at in rows])
    scale, offsets = calibrate_columns(logits("noise", rows), wanted)
    print(f"noise: scale {scale:.2f}, offset {offsets[0]:.2f}, on {len(rows)} texts, {int(wanted.sum())} noise")
    values["noise.weight"] *= np.float32(scale)
    values["noise.bias"] = values["noise.bias"] * np.float32(scale) + offsets.astype(np.float32)
    rows = [at for at, unit in enumerate(development) if unit.polarity is not None]
    scale = calibrate_classes(logits("polarity", rows), np.array([development[at].polarity + 1 for at in rows]))
    print(f"polarity: scale {scale:.2f}, on {len(rows)} texts")
    for name in ("polarity", "theme_polarity", "toward"):
        values[f"{name}.weight"], values[f"{name}.bias"] = (
            values[f"{name}.weight"] * np.float32(scale),
            values[f"{name}.bias"] * np.float32(scale),
        )
    return values


def write_heads(trained: Path, encoder: OnnxEncoder, out: Path, *, which: str) -> None:
    """The heads' folder with its card; the anchors, which fit heads to other encoders, stand in the default one."""
    shutil.rmtree(out, ignore_errors=True)
    out.mkdir(parents=True)
    train, development, _ = read_corpus(ROOT / "training" / "corpus" / "parts")
    usual = [entry for entry in development if not entry.part.endswith(GATE)]
    values = calibrated_heads(trained, encoder, corpus_units(usual, clauses=False))
    parallel = parallel_anchors()
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
        taught=np.array(encoder.dimensions // 2),
        background=background,
        **{f"mean.{code}": mean.astype(np.float32) for code, mean in means.items()},
        **values,
    )
    if which == "default":
        write_anchors([*parallel, *labelled_anchors(train, ANCHORS)], out / "anchors.jsonl.gz")
    write_card(
        out,
        name=f"feedback-heads{'-fast' if which == 'fast' else ''}",
        purpose="Themes, polarity and intents read from the encoder's vectors; anchors to fit heads to another encoder",
        source="the project's own corpus (training/corpus) and permitted public sets (training/README.md)",
        licence="MIT",
        languages=list(WRITTEN),
        dimensions=0,
    )


def write_anchors(anchors: list[Anchor], path: Path) -> None:
    """Labelled statements, packed with no clock in them."""
    with path.open("wb") as raw, gzip.GzipFile(filename="", mode="wb", fileobj=raw, mtime=0) as packed:
        for anchor in anchors:
            row = {
                "text": anchor.text,
                "language": anchor.language,
                "themes": anchor.themes,
                "intents": list(anchor.intents),
            }
            row |= {"parallel": anchor.parallel} if anchor.parallel else {}
            packed.write((json.dumps(row, ensure_ascii=False) + "\n").encode())


def write_scores(models: Path, which: str, quality: Path) -> None:
    """Into the card of an encoder: what it reached in ``benchmarks/quality.py --out`` and where it is weak. The files
    and so the fingerprint stay as they are."""
    path = models / SHIPPED[which][0] / "card.json"
    card = json.loads(path.read_text(encoding="utf-8"))
    rows = json.loads(quality.read_text(encoding="utf-8"))["rows"]
    card["scores"] = {
        f"{row['name']}, {row['language']}: {row['measure']}": round(row["figures"]["ours"], 3)
        for row in rows
        if row["figures"].get("ours") is not None
    }
    card["weaknesses"] = WEAKNESSES
    path.write_text(json.dumps(card, indent=2, ensure_ascii=False) + "\n", encoding="utf-8")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("trained", type=Path)
    parser.add_argument("models", type=Path)
    parser.add_argument("--which", choices=sorted(SHIPPED), default="default")
    parser.add_argument("--scores", type=Path, help="only write these figures of the benchmark into the card")
    options = parser.parse_args()
    if options.scores:
        write_scores(options.models, options.which, options.scores)
        return
    encoder_folder, heads_folder = (options.models / name for name in SHIPPED[options.which])
    write_encoder(options.trained, encoder_folder, which=options.which)
    encoder = open_onnx_encoder(read_card(encoder_folder), batch_tokens=512)
    write_heads(options.trained, encoder, heads_folder, which=options.which)
    for folder in (encoder_folder, heads_folder):
        print(folder, sum(path.stat().st_size for path in folder.iterdir()) // 1024, "KiB")


if __name__ == "__main__":
    main()
