"""Step 3: teach the cut encoder what customers talk about, and the heads that read its vectors.

``python training/encoder/train.py BASE OUT [--public DATA] [--epochs 6] [--start TRAINED]``, and for the fast encoder
``... --layers 3 --teacher TRAINED``.

One pass, several tasks (``tasks.py``): themes (a yes or no for each, for "other" and for "a bare feeling"), polarity of
the text, polarity toward a theme and toward a term in it, intents, noise; statements against the names, definitions
and examples of codebooks (so that a codebook never seen attracts its statements); statements of one theme in different
languages close together; and a second vector, read at the first sign, that keeps what the untrained encoder saw in
texts of any kind. Word vectors stay frozen. No prompt is used: it would cost three tokens of about fourteen.
"""

from __future__ import annotations

import argparse
import json
import math
import random
import time
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import torch
import yaml
from augment import join_units, vary
from development import score
from general_texts import bags_of_words, centre_by_language, documentation_lines
from public_sets import CATEGORIES, category_units, polarity_units, review_sentences, term_units
from reader import Reader, encode, open_reader, write_reader
from tasks import WEIGHTS, codebook_losses, general_loss, head_losses, term_loss
from torch.optim.swa_utils import AveragedModel, get_ema_multi_avg_fn
from transformers import AutoTokenizer
from units import SHOP, Unit, check_parts, corpus_units, read_corpus, share_of

ROOT = Path(__file__).parents[2]
SHOP_CODEBOOK = ROOT / "src" / "feedbacknlp" / "understand" / "codebooks" / "online-shop.yaml"
FORGET = 0.1
JOINED = 0.25
"""Comments of two statements put together, as a share of the corpus."""
AVERAGE, AVERAGE_EVERY = 0.98, 10
"""What is kept is a moving mean of the weights: it forgets a fiftieth every so many steps."""
LATER = 3
"""How often an epoch reads the parts that the start has not seen."""
GENERAL = 48
"""Texts of any kind in a step."""
GENERAL_WINDOW = 1_500
FIELD_TEXTS, TERM_TEXTS = 24, 24
"""Texts of a turn that reads a codebook other than the shop's, and of one that asks about terms."""
BAGS, DOCUMENTATION, REVIEW_SENTENCES = 30_000, 12_000, 6_000


@dataclass(frozen=True, kw_only=True)
class Material:
    """Everything that is read in training.

    Parameters
    ----------
    corpus : list of Unit
        Read once an epoch; units of later parts stand in it several times.
    firm, drawn : list of Unit
        Public units: half of the first is read in an epoch, and as many of the second as a fifth of the corpus.
    terms : list of Unit
    fields : mapping of codebook to units
        Codebooks other than the shop's.
    theme_texts : mapping of codebook to mapping of theme id to texts that tell of it
    general : list of (language, text)
        The shortest first.
    kept : tensor of shape (len(general), hidden)
        What the untrained encoder saw in them, centred by language.
    teaching : mapping of text to vector
        The teacher's vectors; empty without a teacher.
    """

    corpus: list[Unit]
    firm: list[Unit]
    drawn: list[Unit]
    terms: list[Unit]
    fields: dict[str, list[Unit]]
    theme_texts: dict[str, dict[str, list[str]]]
    general: list[tuple[str, str]]
    kept: torch.Tensor
    teaching: dict[str, torch.Tensor]

    def epoch(self, rng: random.Random) -> list[Unit]:
        """The units of one epoch."""
        drawn = min(len(self.drawn), len(self.corpus) // 5)
        joined = join_units(self.corpus, int(len(self.corpus) * JOINED), rng)
        return self.corpus + joined + rng.sample(self.firm, len(self.firm) // 2) + rng.sample(self.drawn, drawn)


def codebook_texts(path: Path) -> dict[str, list[str]]:
    """For each theme id, the texts that tell what it is: names, definitions and examples in four languages, as far as
    the codebook has them."""
    told = {}
    for theme in yaml.safe_load(path.read_text(encoding="utf-8"))["themes"]:
        name, definition = theme["name"], theme.get("definition") or {}
        examples = [example for texts in (theme.get("examples") or {}).values() for example in texts]
        both = [f"{name[code]}: {definition[code]}" for code in name if code in definition]
        told[theme["id"]] = [*both, *definition.values(), *name.values(), *examples]
    return told


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


def gather(options: argparse.Namespace, tokenizer: Any) -> tuple[Material, list[Unit]]:
    """Material and development units."""
    train, development, _ = read_corpus(ROOT / "training" / "corpus" / "parts")
    check_parts(options.later, train)
    corpus = corpus_units([entry for entry in train if share_of(entry.text + "%") < options.share])
    corpus += [unit for unit in corpus if unit.source in options.later] * (LATER - 1)
    theme_texts = {SHOP: codebook_texts(SHOP_CODEBOOK)} | {
        path.stem: codebook_texts(path) for path in sorted((ROOT / "training" / "corpus" / "codebooks").glob("*.yaml"))
    }
    fields = {name: [unit for unit in corpus if unit.field == name] for name in theme_texts if name != SHOP}
    firm, drawn, terms = [], [], []
    general = bags_of_words(BAGS) + sorted(documentation_lines(), key=lambda line: share_of(line[1]))[:DOCUMENTATION]
    general += [(unit.language, unit.text) for unit in corpus if len(unit.text) < 120]
    if options.public:
        firm, drawn = polarity_units(options.public)
        terms = term_units(options.public)
        fields["mams"] = category_units(options.public)
        theme_texts["mams"] = {name: list(texts) for name, texts in CATEGORIES.items()}
        general += [("en", text) for text in review_sentences(options.public, REVIEW_SENTENCES)]
        general += [(unit.language, unit.text) for unit in firm]
    general = sorted(set(general), key=lambda pair: (len(pair[1].encode()), pair))
    kept = encode_kept(options.base, tokenizer, ["query: " + text for _, text in general])
    teaching = {}
    if options.teacher:
        texts = sorted({unit.text for unit in corpus + firm})
        teaching = dict(zip(texts, encode(open_reader(options.teacher), tokenizer, texts), strict=True))
    material = Material(
        corpus=corpus,
        firm=firm,
        drawn=drawn,
        terms=terms,
        fields={name: units for name, units in fields.items() if units},
        theme_texts=theme_texts,
        general=general,
        kept=centre_by_language(kept, [language for language, _ in general]),
        teaching=teaching,
    )
    return material, corpus_units(development, clauses=False)


def encode_kept(base: Path, tokenizer: Any, texts: list[str]) -> torch.Tensor:
    """What the untrained encoder sees in texts, kept beside it: the next run asks about new texts only."""
    shelf = base / "general.pt"
    known: dict[str, torch.Tensor] = torch.load(shelf) if shelf.exists() else {}
    new = [text for text in texts if text not in known]
    if new:
        known |= dict(zip(new, encode(open_reader(base), tokenizer, new).to(torch.float16), strict=True))
        torch.save(known, shelf)
    return torch.stack([known[text] for text in texts]).float()


def step_losses(
    reader: Reader, tokenizer: Any, material: Material, group: list[Unit], step: int, rng: random.Random
) -> dict[str, torch.Tensor]:
    """The losses of one step: the heads on the group, the general vectors on texts of any kind, and one of three
    further tasks in turn, each on texts of its own (mixed in they would pad the short statements to their length)."""
    varied = [vary(unit, rng) for unit in group]
    look = reader.look(tokenizer, [unit.text for unit in varied], forget=FORGET)
    told = head_losses(reader, look.vectors, varied)
    taught = [i for i, unit in enumerate(group) if unit.text in material.teaching]
    if taught:
        wanted = torch.stack([material.teaching[group[i].text] for i in taught])
        told["teacher"] = (1 - (look.vectors[taught] * wanted).sum(1)).mean()

    def told_by(codebook: str) -> tuple[list[str], torch.Tensor]:
        texts = material.theme_texts[codebook]
        return list(texts), reader.look(tokenizer, [rng.choice(choices) for choices in texts.values()]).vectors

    # of like length, so that little is padded
    start = rng.randrange(max(1, len(material.general) - GENERAL_WINDOW))
    picked = rng.sample(range(start, min(start + GENERAL_WINDOW, len(material.general))), GENERAL)
    seen = reader.look(tokenizer, [material.general[at][1] for at in picked])
    told["general"] = general_loss(reader, seen, material.kept[picked])
    turn = step % 3
    if turn == 0:
        shop = [unit if unit.field == SHOP else Unit(text=unit.text, source="", language="") for unit in varied]
        told |= codebook_losses(reader, look, shop, *told_by(SHOP))
    elif turn == 1 and material.fields:
        # a field's weight is the root of its size: small codebooks are seen often, mams not in every second turn
        names = list(material.fields)
        field = rng.choices(names, [len(material.fields[name]) ** 0.5 for name in names])[0]
        own = material.fields[field]
        units = [vary(unit, rng) for unit in rng.sample(own, min(FIELD_TEXTS, len(own)))]
        ids, themes = told_by(field)
        told |= codebook_losses(reader, reader.look(tokenizer, [unit.text for unit in units]), units, ids, themes)
    elif turn == 2 and material.terms:
        source = rng.choice(("mams", "mams", "norec_fine", "zh_product"))
        chosen = rng.sample([unit for unit in material.terms if unit.source == source], TERM_TEXTS)
        told["terms"] = term_loss(reader, reader.look(tokenizer, [unit.text for unit in chosen]), chosen)
    return told


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("base", type=Path, help="the cut encoder; its similarities are kept in other fields")
    parser.add_argument("out", type=Path)
    parser.add_argument("--start", type=Path, help="a trained folder to go on from, instead of the base")
    parser.add_argument("--teacher", type=Path, help="a trained folder whose vectors are to be met")
    parser.add_argument("--layers", type=int, default=0, help="layers kept, evenly spread; 0 = all")
    parser.add_argument("--frozen", type=int, default=0, help="lowest layers that stay as they are")
    parser.add_argument("--public", type=Path, help="folder of the permitted public sets")
    parser.add_argument("--later", nargs="+", default=[], help="parts that the start has not seen, read more often")
    parser.add_argument("--epochs", type=int, default=6)
    parser.add_argument("--steps", type=int, default=0, help="stop after so many steps, for learning curves")
    parser.add_argument("--batch", type=int, default=64)
    parser.add_argument("--rate", type=float, default=1e-4)
    parser.add_argument("--share", type=float, default=1.0, help="share of the corpus, for learning curves")
    options = parser.parse_args()
    rng = random.Random(7)
    torch.manual_seed(7)
    torch.set_flush_denormal(True)  # Adam's second moments become denormal, and those cost a hundred times as much
    tokenizer = AutoTokenizer.from_pretrained(options.base)
    reader = open_reader(options.start or options.base, layers=options.layers, frozen=options.frozen)
    material, development = gather(options, tokenizer)
    print(
        f"{len(material.corpus)} corpus units, {len(material.firm)} + {len(material.drawn)} public units, "
        f"{len(material.terms)} with terms, {len(material.fields)} fields, {len(development)} development texts",
        flush=True,
    )
    one_text = {name: {theme: texts[0] for theme, texts in book.items()} for name, book in material.theme_texts.items()}
    body = [p for n, p in reader.named_parameters() if p.requires_grad and n.startswith("encoder")]
    heads = [p for n, p in reader.named_parameters() if not n.startswith("encoder")]
    optimiser = torch.optim.AdamW(
        [{"params": body, "lr": options.rate}, {"params": heads, "lr": 1e-3 if options.start else 3e-3}],
        weight_decay=0.01,
        fused=True,
    )
    total = options.steps or options.epochs * math.ceil(len(material.epoch(rng)) / options.batch)
    schedule = torch.optim.lr_scheduler.LambdaLR(
        optimiser,
        lambda step: (
            min(1.0, (step + 1) / (0.06 * total)) * max(0.02, 0.5 * (1 + math.cos(math.pi * min(1, step / total))))
        ),
    )
    mean = AveragedModel(reader, multi_avg_fn=get_ema_multi_avg_fn(AVERAGE))
    started, step, running = time.time(), 0, {}
    while step < total:
        reader.train()
        for group in batches(material.epoch(rng), options.batch, rng):
            told = step_losses(reader, tokenizer, material, group, step, rng)
            loss = sum(WEIGHTS[name] * value for name, value in told.items())
            optimiser.zero_grad()
            loss.backward()
            torch.nn.utils.clip_grad_norm_(body, 1.0)
            optimiser.step()
            schedule.step()
            step += 1
            if step % AVERAGE_EVERY == 0:
                mean.update_parameters(reader)
            for name, value in told.items():
                running[name] = 0.98 * running.get(name, value.item()) + 0.02 * value.item()
            if step % 50 == 0:
                print(
                    f"step {step}/{total} {time.time() - started:.0f}s "
                    + " ".join(f"{name} {value:.3f}" for name, value in running.items()),
                    flush=True,
                )
            if step >= total:
                break
        kept = mean.module.eval()
        print(f"step {step}", json.dumps(score(kept, tokenizer, development, one_text)), flush=True)
        write_reader(kept, options.base, options.out)


if __name__ == "__main__":
    main()
