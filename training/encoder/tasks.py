"""The losses, one function a task: what the encoder and its heads are asked to get right."""

from __future__ import annotations

import torch
from reader import LOGIT_SCALE, Look, Reader
from torch.nn import functional
from units import INTENTS, OTHER, THEMES, Unit

WEIGHTS = {
    "themes": 1.0,
    "neighbours": 0.3,
    "polarity": 1.0,
    "theme_polarity": 0.5,
    "intents": 0.6,
    "noise": 0.3,
    "definitions": 1.0,
    "nearness": 0.5,
    "toward": 1.0,
    "evidence": 0.3,
    "terms": 1.0,
    "general": 10.0,
    "teacher": 20.0,
}


def head_losses(reader: Reader, vectors: torch.Tensor, units: list[Unit]) -> dict[str, torch.Tensor]:
    """The loss of each head over the units that have its label."""
    told: dict[str, torch.Tensor] = {}
    scaled = vectors * LOGIT_SCALE
    rows = [i for i, unit in enumerate(units) if unit.themes is not None]
    if rows:
        wanted = theme_matrix([units[i] for i in rows])
        told["themes"] = (
            functional.binary_cross_entropy_with_logits(reader.themes(scaled[rows]), wanted, reduction="none")
            .sum(1)
            .mean()
        )
        told["neighbours"] = neighbour_loss(vectors[rows], wanted[:, :OTHER])
    rows = [i for i, unit in enumerate(units) if unit.polarity is not None]
    if rows:
        told["polarity"] = functional.cross_entropy(
            reader.polarity(scaled[rows]), torch.tensor([units[i].polarity + 1 for i in rows]), label_smoothing=0.05
        )
    pairs = [(i, theme, sign) for i, unit in enumerate(units) for theme, sign in unit.theme_polarity]
    if pairs:
        logits = reader.theme_polarity(scaled[[i for i, _, _ in pairs]]).view(len(pairs), len(THEMES), 3)[
            range(len(pairs)), [theme for _, theme, _ in pairs]
        ]
        told["theme_polarity"] = functional.cross_entropy(logits, torch.tensor([sign + 1 for _, _, sign in pairs]))
    rows = [i for i, unit in enumerate(units) if unit.intents is not None]
    if rows:
        wanted = torch.zeros(len(rows), len(INTENTS))
        for at, i in enumerate(rows):
            wanted[at, sorted(units[i].intents or ())] = 1
        told["intents"] = (
            functional.binary_cross_entropy_with_logits(reader.intents(scaled[rows]), wanted, reduction="none")
            .sum(1)
            .mean()
        )
    rows = [i for i, unit in enumerate(units) if unit.noise is not None]
    if rows:
        told["noise"] = functional.binary_cross_entropy_with_logits(
            reader.noise(scaled[rows]).squeeze(1), torch.tensor([float(units[i].noise) for i in rows])
        )
    return told


def theme_matrix(units: list[Unit]) -> torch.Tensor:
    """1 where a unit speaks of a theme of the shop, shape (units, themes + 2)."""
    wanted = torch.zeros(len(units), len(THEMES) + 2)
    for at, unit in enumerate(units):
        wanted[at, sorted(unit.themes or ())] = 1
    return wanted


def neighbour_loss(vectors: torch.Tensor, wanted: torch.Tensor) -> torch.Tensor:
    """Supervised contrastive loss (Khosla et al. 2020): statements that share a theme are neighbours, whatever their
    language."""
    same = (wanted @ wanted.T > 0) & ~torch.eye(len(vectors), dtype=torch.bool)
    has = same.any(1)
    if not has.any():
        return vectors.sum() * 0
    logits = (vectors @ vectors.T / 0.1).masked_fill(torch.eye(len(vectors), dtype=torch.bool), -1e4)
    log_share = functional.log_softmax(logits, dim=1)
    return -((log_share * same).sum(1)[has] / same.sum(1)[has]).mean()


def codebook_losses(
    reader: Reader, look: Look, units: list[Unit], ids: list[str], themes: torch.Tensor
) -> dict[str, torch.Tensor]:
    """Statements against the texts that tell of a codebook's themes, for units that are labelled with its ids.

    Nearness to the right themes, by share and by a yes or no for each; polarity toward each theme mentioned; and the
    tokens that are looked at for it lie in its evidence.

    Parameters
    ----------
    reader : Reader
    look : Look
    units : list of Unit
        Those of the look.
    ids : list of str
    themes : tensor of shape (len(ids), hidden)
        A vector of one text for each theme.
    """
    rows = [i for i, unit in enumerate(units) if unit.codebook_read]
    if not rows:
        return {}
    told: dict[str, torch.Tensor] = {}
    places = {name: at for at, name in enumerate(ids)}
    wanted = torch.zeros(len(rows), len(ids))
    for at, i in enumerate(rows):
        for mention in units[i].mentions:
            if mention.theme in places:
                wanted[at, places[mention.theme]] = 1
    near = look.vectors[rows] @ themes.T
    told["nearness"] = (
        functional.binary_cross_entropy_with_logits(
            near * reader.nearness[0] + reader.nearness[1], wanted, reduction="none"
        )
        .sum(1)
        .mean()
    )
    has = wanted.sum(1) > 0
    if not has.any():
        return told
    target = wanted[has] / wanted[has].sum(1, keepdim=True)
    told["definitions"] = -(target * functional.log_softmax(near[has] / 0.05, dim=1)).sum(1).mean()
    asked = [(i, mention) for i in rows for mention in units[i].mentions if mention.theme in places]
    told |= mention_losses(
        reader,
        look,
        [(i, mention.polarity, mention.start, mention.end) for i, mention in asked],
        reader.attend(look, [i for i, _ in asked], themes[[places[mention.theme] for _, mention in asked]]),
    )
    return told


def mention_losses(
    reader: Reader, look: Look, asked: list[tuple[int, int | None, int, int]], weights: torch.Tensor
) -> dict[str, torch.Tensor]:
    """Polarity toward each mention and the share of its token weights that lie in its evidence; ``asked`` holds row,
    polarity (None = not known), start and end (-1 = not known)."""
    told: dict[str, torch.Tensor] = {}
    signed = [at for at, (_, polarity, _, _) in enumerate(asked) if polarity is not None]
    if signed:
        logits = reader.polarity_toward(look, [asked[at][0] for at in signed], weights[signed])
        told["toward"] = functional.cross_entropy(
            logits, torch.tensor([asked[at][1] + 1 for at in signed]), label_smoothing=0.05
        )
    placed = [at for at, (_, _, start, _) in enumerate(asked) if start >= 0]
    if placed:
        inside = inside_spans(look, [(asked[at][0], asked[at][2], asked[at][3]) for at in placed])
        told["evidence"] = -(weights[placed] * inside).sum(1).clamp(min=1e-4).log().mean()
    return told


def inside_spans(look: Look, spans: list[tuple[int, int, int]]) -> torch.Tensor:
    """1 for the tokens of each (row, start, end), shape (spans, tokens)."""
    offsets = look.offsets[[row for row, _, _ in spans]]
    starts = torch.tensor([[start] for _, start, _ in spans])
    ends = torch.tensor([[end] for _, _, end in spans])
    return ((offsets[..., 0] < ends) & (offsets[..., 1] > starts) & (offsets[..., 1] > offsets[..., 0])).float()


def term_loss(reader: Reader, look: Look, units: list[Unit]) -> torch.Tensor:
    """Polarity toward the terms of the units, each read from the states of its own tokens."""
    terms = [(i, sign, start, end) for i, unit in enumerate(units) for sign, start, end in unit.terms]
    inside = inside_spans(look, [(i, start, end) for i, _, start, end in terms])
    kept = inside.sum(1) > 0  # a term behind the last token that is read
    terms = [term for term, keep in zip(terms, kept, strict=True) if keep]
    if not terms:
        return look.vectors.sum() * 0
    logits = reader.polarity_toward(look, [i for i, _, _, _ in terms], inside[kept] / inside[kept].sum(1, keepdim=True))
    return functional.cross_entropy(logits, torch.tensor([sign + 1 for _, sign, _, _ in terms]), label_smoothing=0.05)


def general_loss(reader: Reader, look: Look, wanted: torch.Tensor) -> torch.Tensor:
    """How far the general vectors stand from what the untrained encoder saw, shape (texts, hidden), centred."""
    return (1 - (reader.general_vectors(look) * wanted).sum(1)).mean()
