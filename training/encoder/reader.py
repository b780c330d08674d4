"""The network that is trained: the encoder and the heads that read its vectors."""

from __future__ import annotations

import json
import shutil
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import torch
from torch import nn
from torch.nn import functional
from transformers import AutoModel
from units import INTENTS, THEMES

LOGIT_SCALE = 16.0
LONGEST = 96
UNKNOWN = 3
"""Piece of the vocabulary that stands for whatever is in no piece."""
HEADS = ("themes", "polarity", "theme_polarity", "intents", "noise", "toward", "general")


@dataclass(frozen=True, slots=True)
class Look:
    """One batch as the encoder saw it.

    Parameters
    ----------
    vectors : tensor of shape (texts, hidden)
        Of length 1.
    states : tensor of shape (texts, tokens, hidden)
    tokens : bool tensor of shape (texts, tokens)
        Tokens that stand for a piece of the text.
    offsets : int tensor of shape (texts, tokens, 2)
        Where that piece starts and ends.
    """

    vectors: torch.Tensor
    states: torch.Tensor
    tokens: torch.Tensor
    offsets: torch.Tensor


class Reader(nn.Module):
    """The encoder and its linear heads; every head reads a vector of length 1.

    ``toward`` reads the polarity toward one theme or term from the mean of the token states that look toward it;
    ``general`` reads from the state of the first sign, which stands for no piece of the text, what the untrained
    encoder saw.
    """

    def __init__(self, encoder: nn.Module, hidden: int = 384) -> None:
        super().__init__()
        self.encoder = encoder
        self.themes = nn.Linear(hidden, len(THEMES) + 2)
        self.polarity = nn.Linear(hidden, 3)
        self.theme_polarity = nn.Linear(hidden, 3 * len(THEMES))
        self.intents = nn.Linear(hidden, len(INTENTS))
        self.noise = nn.Linear(hidden, 1)
        self.toward = nn.Linear(hidden, 3)
        self.general = nn.Linear(hidden, hidden)
        self.nearness = nn.Parameter(torch.tensor([10.0, -10.0]))

    def look(self, tokenizer: Any, texts: list[str], *, forget: float = 0.0) -> Look:
        """Read texts; ``forget`` = share of tokens that are masked, so that no single word decides."""
        batch = tokenizer(
            texts,
            padding=True,
            truncation=True,
            max_length=LONGEST,
            return_tensors="pt",
            return_offsets_mapping=True,
        )
        ids, mask, offsets = batch["input_ids"], batch["attention_mask"], batch["offset_mapping"]
        tokens = offsets[..., 1] > offsets[..., 0]
        if forget:
            ids = torch.where((torch.rand(ids.shape) < forget) & tokens, UNKNOWN, ids)
        with torch.autocast("cpu", dtype=torch.bfloat16):
            states = self.encoder(input_ids=ids, attention_mask=mask).last_hidden_state.float()
        vectors = functional.normalize((states * mask.unsqueeze(-1)).sum(1), dim=-1)
        # a text of unknown signs only has no token with a place: all of it is looked at
        tokens = torch.where(tokens.any(1, keepdim=True), tokens, mask.bool())
        return Look(vectors=vectors, states=states, tokens=tokens, offsets=offsets)

    def attend(self, look: Look, rows: list[int], toward: torch.Tensor) -> torch.Tensor:
        """Weights of each row's tokens for the vector it is asked about, shape (len(rows), tokens), sums of 1."""
        near = torch.einsum("rth,rh->rt", functional.normalize(look.states[rows], dim=-1), toward) * LOGIT_SCALE
        return near.masked_fill(~look.tokens[rows], -1e4).softmax(1)

    def polarity_toward(self, look: Look, rows: list[int], weights: torch.Tensor) -> torch.Tensor:
        """Polarity logits of each row toward what its token weights look at, shape (len(rows), 3)."""
        pooled = functional.normalize(torch.einsum("rt,rth->rh", weights, look.states[rows]), dim=-1)
        return self.toward(pooled * LOGIT_SCALE)

    def general_vectors(self, look: Look) -> torch.Tensor:
        """What the texts mean apart from feedback, shape (texts, hidden), rows of length 1."""
        return functional.normalize(self.general(functional.normalize(look.states[:, 0], dim=-1) * LOGIT_SCALE), dim=-1)


def open_reader(folder: Path, *, layers: int = 0, frozen: int = 0) -> Reader:
    """A reader whose encoder, and heads if there are any, come from a folder; ``layers`` = how many are kept, evenly
    spread and with the last; ``frozen`` = how many of the lowest stay as they are."""
    encoder = AutoModel.from_pretrained(
        folder,
        add_pooling_layer=False,
        # slower attention with a mask is still the fastest here: batches are short
        attn_implementation="eager",
        hidden_dropout_prob=0.0,
        attention_probs_dropout_prob=0.0,
    )
    if layers:
        chosen = np.linspace(0, len(encoder.encoder.layer) - 1, layers).round().astype(int)
        encoder.encoder.layer = nn.ModuleList([encoder.encoder.layer[at] for at in chosen])
        encoder.config.num_hidden_layers = layers
    reader = Reader(encoder)
    reader.encoder.embeddings.requires_grad_(False)
    reader.encoder.encoder.layer[:frozen].requires_grad_(False)
    if (folder / "heads.npz").exists():
        with np.load(folder / "heads.npz") as stored, torch.no_grad():
            for name in HEADS:
                if f"{name}.weight" in stored:
                    getattr(reader, name).weight.copy_(torch.from_numpy(stored[f"{name}.weight"]) / LOGIT_SCALE)
                    getattr(reader, name).bias.copy_(torch.from_numpy(stored[f"{name}.bias"]))
    return reader


@torch.no_grad()
def encode(reader: Reader, tokenizer: Any, texts: list[str]) -> torch.Tensor:
    """Vectors of any number of texts."""
    reader.eval()
    order = sorted(range(len(texts)), key=lambda i: len(texts[i].encode()))
    out = torch.zeros(len(texts), reader.themes.in_features)
    for at in range(0, len(order), 128):
        chunk = order[at : at + 128]
        out[chunk] = reader.look(tokenizer, [texts[i] for i in chunk]).vectors
    return out


def write_reader(reader: Reader, base: Path, out: Path) -> None:
    """The folder of the trained encoder, and its heads beside it."""
    from safetensors.torch import save_file

    others = shutil.ignore_patterns("model.safetensors", "heads.npz", "general.pt")
    shutil.copytree(base, out, dirs_exist_ok=True, ignore=others)
    tensors = {name: value.contiguous().clone() for name, value in reader.encoder.state_dict().items()}
    save_file(tensors, out / "model.safetensors", metadata={"format": "pt"})
    config = json.loads((out / "config.json").read_text(encoding="utf-8"))
    config["num_hidden_layers"] = len(reader.encoder.encoder.layer)
    (out / "config.json").write_text(json.dumps(config, indent=2) + "\n", encoding="utf-8")
    settings = json.loads((out / "config_sentence_transformers.json").read_text(encoding="utf-8"))
    settings.update(prompts={}, default_prompt_name=None)
    (out / "config_sentence_transformers.json").write_text(json.dumps(settings) + "\n", encoding="utf-8")
    heads = {}
    for name in HEADS:
        layer = getattr(reader, name)
        heads[f"{name}.weight"] = layer.weight.detach().numpy() * LOGIT_SCALE
        heads[f"{name}.bias"] = layer.bias.detach().numpy()
    np.savez(out / "heads.npz", **heads)
