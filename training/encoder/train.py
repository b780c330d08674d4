"""Step 3: teach the cut encoder what customers talk about, and the heads that read its vectors.

``python training/encoder/train.py BASE OUT [--public DATA] [--epochs 4]``

One pass, several tasks: themes (a yes or no for each, for "other" and for "a bare feeling"), polarity of the text,
polarity toward each theme, intents, noise; statements against the names, definitions and examples of the codebooks
(so that a codebook never seen attracts its statements); statements
of one theme in different languages close together; and a term that keeps the similarities that the untrained encoder
saw between texts of other
fields. Word vectors stay frozen. No prompt is used: it would cost three tokens of about fourteen.
"""

from __future__ import annotations

import argparse
import json
import math
import random
import shutil
import time
from pathlib import Path

import numpy as np
import torch
import yaml
from torch import nn
from torch.nn import functional
from transformers import AutoModel, AutoTokenizer
from units import INTENTS, OTHER, THEMES, Unit, corpus_units, general_texts, public_units, read_corpus

ROOT = Path(__file__).parents[2]
CODEBOOK = ROOT / "src" / "feedbacknlp" / "understand" / "codebooks" / "online-shop.yaml"
LOGIT_SCALE = 16.0
LONGEST = 96


class Reader(nn.Module):
    """The encoder and its linear heads; every head reads the same vector of length 1."""

    def __init__(self, encoder: nn.Module, hidden: int) -> None:
        super().__init__()
        self.encoder = encoder
        self.themes = nn.Linear(hidden, len(THEMES) + 2)
        self.polarity = nn.Linear(hidden, 3)
        self.theme_polarity = nn.Linear(hidden, 3 * len(THEMES))
        self.intents = nn.Linear(hidden, len(INTENTS))
        self.noise = nn.Linear(hidden, 1)

    def vectors(self, batch: dict[str, torch.Tensor]) -> torch.Tensor:
        state = self.encoder(**batch).last_hidden_state.float()
        mask = batch["attention_mask"].unsqueeze(-1)
        return functional.normalize((state * mask).sum(1), dim=-1)


def codebook_texts(path: Path) -> dict[str, list[str]]:
    """For each theme id, the texts that tell what it is: names, definitions and examples in four languages."""
    themes = yaml.safe_load(path.read_text(encoding="utf-8"))["themes"]
    return {
        theme["id"]: [
            *(f"{theme['name'][code]}: {theme['definition'][code]}" for code in theme["name"]),
            *theme["definition"].values(),
            *theme["name"].values(),
            *(example for texts in theme["examples"].values() for example in texts),
        ]
        for theme in themes
    }


def batches(units: list[Unit], size: int, rng: random.Random) -> list[list[Unit]]:
    """Shuffled batches of texts of like length, so that little is padded."""
    shuffled = units[:]
    rng.shuffle(shuffled)
    chunks = [
        sorted(shuffled[i : i + size * 32], key=lambda unit: len(unit.text.encode()))
        for i in range(0, len(shuffled), size * 32)
    ]
    result = [chunk[i : i + size] for chunk in chunks for i in range(0, len(chunk), size)]
    rng.shuffle(result)
    return result


def losses(model: Reader, vectors: torch.Tensor, units: list[Unit]) -> dict[str, torch.Tensor]:
    """The loss of each task over the units that have its label."""
    told: dict[str, torch.Tensor] = {}
    scaled = vectors * LOGIT_SCALE
    rows = [i for i, unit in enumerate(units) if unit.themes is not None]
    if rows:
        wanted = theme_matrix([units[i] for i in rows])
        told["themes"] = (
            functional.binary_cross_entropy_with_logits(model.themes(scaled[rows]), wanted, reduction="none")
            .sum(1)
            .mean()
        )
        told["neighbours"] = neighbour_loss(vectors[rows], wanted[:, :OTHER])
    rows = [i for i, unit in enumerate(units) if unit.polarity is not None]
    if rows:
        told["polarity"] = functional.cross_entropy(
            model.polarity(scaled[rows]), torch.tensor([units[i].polarity + 1 for i in rows]), label_smoothing=0.05
        )
    pairs = [(i, theme, sign) for i, unit in enumerate(units) for theme, sign in unit.theme_polarity]
    if pairs:
        logits = model.theme_polarity(scaled[[i for i, _, _ in pairs]]).view(len(pairs), len(THEMES), 3)[
            range(len(pairs)), [theme for _, theme, _ in pairs]
        ]
        told["theme_polarity"] = functional.cross_entropy(logits, torch.tensor([sign + 1 for _, _, sign in pairs]))
    rows = [i for i, unit in enumerate(units) if unit.intents is not None]
    if rows:
        wanted = torch.zeros(len(rows), len(INTENTS))
        for at, i in enumerate(rows):
            wanted[at, sorted(units[i].intents or ())] = 1
        told["intents"] = (
            functional.binary_cross_entropy_with_logits(model.intents(scaled[rows]), wanted, reduction="none")
            .sum(1)
            .mean()
        )
    rows = [i for i, unit in enumerate(units) if unit.noise is not None]
    if rows:
        told["noise"] = functional.binary_cross_entropy_with_logits(
            model.noise(scaled[rows]).squeeze(1), torch.tensor([float(units[i].noise) for i in rows])
        )
    return told


def theme_matrix(units: list[Unit]) -> torch.Tensor:
    wanted = torch.zeros(len(units), len(THEMES) + 2)
    for at, unit in enumerate(units):
        wanted[at, sorted(unit.themes or ())] = 1
    return wanted


def read_batch(model: Reader, tokenizer, texts: list[str]) -> torch.Tensor:
    batch = tokenizer(texts, padding=True, truncation=True, max_length=LONGEST, return_tensors="pt")
    batch.pop("token_type_ids", None)
    with torch.autocast("cpu", dtype=torch.bfloat16):
        return model.vectors(batch)


def definition_loss(vectors: torch.Tensor, wanted: torch.Tensor, theme_vectors: torch.Tensor) -> torch.Tensor:
    """Cross-entropy of each statement over all theme texts of this step (one text a theme), spread over the themes it
    has."""
    has = wanted.sum(1) > 0
    if not has.any():
        return vectors.sum() * 0
    logits = vectors[has] @ theme_vectors.T / 0.05
    target = wanted[has] / wanted[has].sum(1, keepdim=True)
    return -(target * functional.log_softmax(logits, dim=1)).sum(1).mean()


def neighbour_loss(vectors: torch.Tensor, wanted: torch.Tensor) -> torch.Tensor:
    """Supervised contrastive loss (Khosla et al. 2020): statements that share a theme are neighbours, whatever their
    language."""
    same = (wanted @ wanted.T > 0) & ~torch.eye(len(vectors), dtype=torch.bool)
    has = same.any(1)
    if not has.any():
        return vectors.sum() * 0
    logits = vectors @ vectors.T / 0.1
    logits = logits.masked_fill(torch.eye(len(vectors), dtype=torch.bool), -1e4)
    log_share = functional.log_softmax(logits, dim=1)
    return -((log_share * same).sum(1)[has] / same.sum(1)[has]).mean()


def score(model: Reader, tokenizer, units: list[Unit]) -> dict[str, float]:
    """Micro-F1 of themes, accuracy of polarity among polar texts, macro-F1 of three classes, F1 of requests, per
    language."""
    vectors = encode(model, tokenizer, [unit.text for unit in units]) * LOGIT_SCALE
    with torch.no_grad():
        themes, polarity, intents = (
            model.themes(vectors).sigmoid().numpy(),
            model.polarity(vectors).argmax(1).numpy() - 1,
            model.intents(vectors).sigmoid().numpy(),
        )
    result = {}
    for language in ("all", *sorted({unit.language for unit in units})):
        rows = [i for i, unit in enumerate(units) if language in ("all", unit.language)]
        with_theme = [i for i in rows if units[i].themes is not None]
        truth = [(i, theme) for i in with_theme for theme in units[i].themes or () if theme < OTHER]
        found = [(i, theme) for i in with_theme for theme in np.flatnonzero(themes[i, :OTHER] > 0.5)]
        result[f"theme_f1 {language}"] = 2 * len(set(truth) & set(found)) / max(1, len(truth) + len(found))
        signed = [i for i in rows if units[i].polarity is not None]
        polar = [i for i in signed if units[i].polarity]
        result[f"polar {language}"] = float(np.mean([np.sign(polarity[i]) == units[i].polarity for i in polar]))
        f1 = []
        for label in (-1, 0, 1):
            hit = sum(polarity[i] == label == units[i].polarity for i in signed)
            f1.append(
                2
                * hit
                / max(1, sum(polarity[i] == label for i in signed) + sum(units[i].polarity == label for i in signed))
            )
        result[f"macro {language}"] = float(np.mean(f1))
        known = [i for i in rows if units[i].intents is not None]
        asked, said = [2 in units[i].intents for i in known], [intents[i, 2] > 0.5 for i in known]
        result[f"request_f1 {language}"] = (
            2 * sum(a and b for a, b in zip(asked, said, strict=True)) / max(1, sum(asked) + sum(said))
        )
    return {name: round(value, 3) for name, value in result.items()}


@torch.no_grad()
def encode(model: Reader, tokenizer, texts: list[str]) -> torch.Tensor:
    model.eval()
    order = sorted(range(len(texts)), key=lambda i: len(texts[i]))
    out = torch.zeros(len(texts), model.themes.in_features)
    for at in range(0, len(order), 128):
        chunk = order[at : at + 128]
        out[chunk] = read_batch(model, tokenizer, [texts[i] for i in chunk])
    return out


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("base", type=Path)
    parser.add_argument("out", type=Path)
    parser.add_argument("--public", type=Path, help="folder of the permitted public sets")
    parser.add_argument("--epochs", type=int, default=4)
    parser.add_argument("--batch", type=int, default=64)
    parser.add_argument("--rate", type=float, default=1e-4)
    parser.add_argument("--share", type=float, default=1.0, help="share of the corpus, for learning curves")
    options = parser.parse_args()
    rng = random.Random(7)
    torch.manual_seed(7)
    torch.set_flush_denormal(True)  # Adam's second moments become denormal, and those cost a hundred times as much
    tokenizer = AutoTokenizer.from_pretrained(options.base)
    model = Reader(
        AutoModel.from_pretrained(
            options.base,
            add_pooling_layer=False,
            attn_implementation="eager",
            hidden_dropout_prob=0.0,
            attention_probs_dropout_prob=0.0,
        ),
        384,
    )
    teacher = AutoModel.from_pretrained(options.base, add_pooling_layer=False)
    teacher_reader = Reader(teacher, 384)
    model.encoder.embeddings.requires_grad_(False)
    train_entries, development_entries, _ = read_corpus(ROOT / "training" / "corpus" / "parts")
    train_entries = rng.sample(train_entries, int(len(train_entries) * options.share))
    units = corpus_units(train_entries)
    development = corpus_units(development_entries, clauses=False)
    public = public_units(options.public) if options.public else []
    general = general_texts(options.public, 6000) if options.public else []
    kept = encode(teacher_reader, tokenizer, ["query: " + text for text in general]) if general else None
    if kept is not None:
        kept = functional.normalize(kept - kept.mean(0), dim=-1)
    print(
        f"{len(units)} corpus units, {len(public)} public units, {len(development)} development texts, "
        f"{len(general)} general texts",
        flush=True,
    )
    shop = codebook_texts(CODEBOOK)
    theme_texts = [shop[theme] for theme in THEMES]
    fields = {
        path.stem: codebook_texts(path) for path in sorted((ROOT / "training" / "corpus" / "codebooks").glob("*.yaml"))
    }
    own_units = {
        field: [unit for unit in units if any(label.startswith(field + ":") for label in unit.own)] for field in fields
    }
    trained_fields = [field for field in fields if own_units[field]]
    body = [p for n, p in model.named_parameters() if p.requires_grad and n.startswith("encoder")]
    heads = [p for n, p in model.named_parameters() if not n.startswith("encoder")]
    optimiser = torch.optim.AdamW(
        [{"params": body, "lr": options.rate}, {"params": heads, "lr": 3e-3}], weight_decay=0.01, fused=True
    )
    steps_an_epoch = math.ceil((len(units) + len(public) // 2) / options.batch)
    total = steps_an_epoch * options.epochs
    schedule = torch.optim.lr_scheduler.LambdaLR(
        optimiser,
        lambda step: (
            min(1.0, (step + 1) / (0.06 * total)) * max(0.02, 0.5 * (1 + math.cos(math.pi * min(1, step / total))))
        ),
    )
    started, step = time.time(), 0
    for epoch in range(options.epochs):
        model.train()
        running: dict[str, float] = {}
        for group in batches(units + rng.sample(public, len(public) // 2), options.batch, rng):
            vectors = read_batch(model, tokenizer, [unit.text for unit in group])
            told = losses(model, vectors, group)
            # the other texts take turns, each in a batch of its own: mixed in they would pad the short statements to
            # their length
            if step % 3 == 0:
                rows = [at for at, unit in enumerate(group) if unit.themes is not None]
                wanted = theme_matrix([group[at] for at in rows])[:, :OTHER]
                told["definitions"] = definition_loss(
                    vectors[rows], wanted, read_batch(model, tokenizer, [rng.choice(texts) for texts in theme_texts])
                )
            if step % 3 == 1 and general:
                picked = rng.sample(range(len(general)), 32)
                student = read_batch(model, tokenizer, [general[at] for at in picked])
                student = functional.normalize(student - student.mean(0), dim=-1)
                told["geometry"] = functional.mse_loss(student @ student.T, kept[picked] @ kept[picked].T)
            if step % 3 == 2 and trained_fields:
                field = rng.choice(trained_fields)
                chosen = rng.sample(own_units[field], min(32, len(own_units[field])))
                ids = list(fields[field])
                wanted = torch.tensor([[float(f"{field}:{name}" in unit.own) for name in ids] for unit in chosen])
                told["own"] = definition_loss(
                    read_batch(model, tokenizer, [unit.text for unit in chosen]),
                    wanted,
                    read_batch(model, tokenizer, [rng.choice(fields[field][name]) for name in ids]),
                )
            weights = {
                "own": 1.0,
                "themes": 1.0,
                "definitions": 1.0,
                "neighbours": 0.3,
                "polarity": 1.0,
                "theme_polarity": 0.5,
                "intents": 0.6,
                "noise": 0.3,
                "geometry": 15.0,
            }
            loss = sum(weights[name] * value for name, value in told.items())
            optimiser.zero_grad()
            loss.backward()
            torch.nn.utils.clip_grad_norm_(body, 1.0)
            optimiser.step()
            schedule.step()
            step += 1
            for name, value in told.items():
                running[name] = 0.98 * running.get(name, value.item()) + 0.02 * value.item()
            if step % 20 == 0:
                print(
                    f"step {step}/{total} {time.time() - started:.0f}s "
                    + " ".join(f"{name} {value:.3f}" for name, value in running.items()),
                    flush=True,
                )
        print(f"epoch {epoch + 1}", json.dumps(score(model, tokenizer, development)), flush=True)
        write(model, options.base, options.out)


def write(model: Reader, base: Path, out: Path) -> None:
    """The folder of the trained encoder, and its heads beside it."""
    from safetensors.torch import save_file

    shutil.copytree(base, out, dirs_exist_ok=True, ignore=shutil.ignore_patterns("model.safetensors"))
    tensors = {name: value.contiguous().clone() for name, value in model.encoder.state_dict().items()}
    save_file(tensors, out / "model.safetensors", metadata={"format": "pt"})
    settings = json.loads((out / "config_sentence_transformers.json").read_text(encoding="utf-8"))
    settings.update(prompts={}, default_prompt_name=None)
    (out / "config_sentence_transformers.json").write_text(json.dumps(settings) + "\n", encoding="utf-8")
    heads = {}
    for name in ("themes", "polarity", "theme_polarity", "intents", "noise"):
        layer = getattr(model, name)
        heads[f"{name}.weight"] = layer.weight.detach().numpy() * LOGIT_SCALE
        heads[f"{name}.bias"] = layer.bias.detach().numpy()
    np.savez(out / "heads.npz", **heads)


if __name__ == "__main__":
    main()
