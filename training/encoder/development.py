"""What the development part says after an epoch; nothing of the test part is read."""

from __future__ import annotations

from typing import Any

import numpy as np
import torch
from reader import LOGIT_SCALE, Reader, encode
from units import OTHER, SHOP, UNSEEN, Unit


def score(
    reader: Reader, tokenizer: Any, units: list[Unit], theme_texts: dict[str, dict[str, str]]
) -> dict[str, float]:
    """Micro-F1 of themes, accuracy of polarity among polar texts, macro-F1 of three classes, F1 of requests, per
    language; then what is read by the texts of codebooks: the likeliest theme (share right), polarity toward a theme
    in comments of both feelings, from the token states and from the head of learned themes.

    Parameters
    ----------
    reader : Reader
    tokenizer : transformers tokenizer
    units : list of Unit
    theme_texts : mapping of codebook to mapping of theme id to one text
    """
    vectors = encode(reader, tokenizer, [unit.text for unit in units]) * LOGIT_SCALE
    with torch.no_grad():
        themes = reader.themes(vectors).sigmoid().numpy()
        polarity = reader.polarity(vectors).argmax(1).numpy() - 1
        intents = reader.intents(vectors).sigmoid().numpy()
    result = {}
    for language in ("all", *sorted({unit.language for unit in units})):
        rows = [i for i, unit in enumerate(units) if language in ("all", unit.language)]
        with_theme = [i for i in rows if units[i].themes is not None]
        truth = {(i, theme) for i in with_theme for theme in units[i].themes or () if theme < OTHER}
        found = {(i, theme) for i in with_theme for theme in np.flatnonzero(themes[i, :OTHER] > 0.4)}
        result[f"theme_f1 {language}"] = 2 * len(truth & found) / max(1, len(truth) + len(found))
        signed = [i for i in rows if units[i].polarity is not None]
        polar = [i for i in signed if units[i].polarity]
        result[f"polar {language}"] = float(np.mean([np.sign(polarity[i]) == units[i].polarity for i in polar]))
        result[f"macro {language}"] = macro_f1(
            np.array([units[i].polarity for i in signed]), np.array([polarity[i] for i in signed])
        )
        known = [i for i in rows if units[i].intents is not None]
        asked, said = [2 in units[i].intents for i in known], [intents[i, 2] > 0.5 for i in known]
        result[f"request_f1 {language}"] = (
            2 * sum(a and b for a, b in zip(asked, said, strict=True)) / max(1, sum(asked) + sum(said))
        )
    result |= codebook_scores(reader, tokenizer, units, theme_texts)
    return {name: round(value, 3) for name, value in result.items()}


def macro_f1(gold: np.ndarray, given: np.ndarray) -> float:
    """Mean F1 of the three polarities."""
    return float(
        np.mean(
            [
                2 * ((gold == sign) & (given == sign)).sum() / max(1, (gold == sign).sum() + (given == sign).sum())
                for sign in (-1, 0, 1)
            ]
        )
    )


@torch.no_grad()
def codebook_scores(
    reader: Reader, tokenizer: Any, units: list[Unit], theme_texts: dict[str, dict[str, str]]
) -> dict[str, float]:
    """Likeliest theme, polarity toward a theme and where it is seen, all by the codebooks' texts."""
    top: dict[str, list[bool]] = {"shop": [], "fields": [], "unseen": []}
    toward: dict[str, list[bool]] = {"all": [], "mixed": []}
    placed: list[float] = []
    for field, texts in theme_texts.items():
        chosen = [unit for unit in units if unit.field == field and unit.mentions]
        ids = list(texts)
        kind = "shop" if field == SHOP else "unseen" if field in UNSEEN else "fields"
        themes = reader.look(tokenizer, list(texts.values())).vectors
        for at in range(0, len(chosen), 64):
            chunk = chosen[at : at + 64]
            look = reader.look(tokenizer, [unit.text for unit in chunk])
            best = (look.vectors @ themes.T).argmax(1)
            for i, unit in enumerate(chunk):
                names = {mention.theme for mention in unit.mentions}
                top[kind].append(ids[int(best[i])] in names)
            asked = [(i, m) for i, unit in enumerate(chunk) for m in unit.mentions if m.theme in ids]
            weights = reader.attend(look, [i for i, _ in asked], themes[[ids.index(m.theme) for _, m in asked]])
            said = reader.polarity_toward(look, [i for i, _ in asked], weights).argmax(1) - 1
            for at_row, (i, mention) in enumerate(asked):
                right = int(said[at_row]) == mention.polarity
                toward["all"].append(right)
                if len({m.polarity for m in chunk[i].mentions}) > 1:
                    toward["mixed"].append(right)
                if mention.end - mention.start < 0.8 * len(chunk[i].text):
                    inside = (look.offsets[i, :, 0] < mention.end) & (look.offsets[i, :, 1] > mention.start)
                    placed.append(float(weights[at_row][inside].sum()))
    return {
        "top theme shop": float(np.mean(top["shop"])),
        "top theme fields": float(np.mean(top["fields"])),
        "top theme unseen": float(np.mean(top["unseen"])),
        "toward all": float(np.mean(toward["all"])),
        "toward mixed": float(np.mean(toward["mixed"])),
        "in evidence": float(np.mean(placed)),
    }
