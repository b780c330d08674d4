"""What a codebook looks like to the encoder: for each theme either a learned reader, or the direction in which the
texts lie that tell what it is.

Themes of the built-in codebook that the user left as they are were taught to the heads. Any other theme is read
zero-shot: a statement speaks of it if it and its comment lie further in the direction of the theme's name, definition
and examples than statements of many fields usually do, on its side of what sets the themes apart, and nearer to it
than to the other themes; sharing its wording with a theme's texts counts, too (``wording.py``). Examples of the user's
own sharpen both kinds (``sharpen.py``); statements that the user coded teach the second kind, and their paraphrases in
both (``teach.py``).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np

from feedbacknlp.contracts import Codebook, Encoder, FloatArray, Heads, LinearHead, Theme, centre_rows, multiply_rows
from feedbacknlp.understand.codebook_file import read_codebook
from feedbacknlp.understand.fold import Fold, fold_codebook
from feedbacknlp.understand.neighbours import read_among_neighbours
from feedbacknlp.understand.plain_facts import tells_return_alone
from feedbacknlp.understand.shares import sigmoid
from feedbacknlp.understand.sharpen import learn_apart
from feedbacknlp.understand.teach import Lessons, learn_lessons, no_lessons
from feedbacknlp.understand.wording import Wording, learn_wording

__all__ = ["ThemeModel", "build_theme_model", "contested_nearness", "standard_nearness", "theme_probabilities"]

LEARNED_CODEBOOK = "online-shop"

WORDING = 16.0
"""What shared wording counts beside nearness; chosen on fields that never trained (training/README.md)."""

STEEPNESS, MIDDLE = 0.35, 1.75
"""Logistic curve from scores to probabilities, fitted to fields outside shops that never trained
(training/README.md)."""

_SILENT = np.float32(-30)
"""Logit of what a statement certainly does not say."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ThemeModel:
    """A codebook made ready to read vectors.

    Parameters
    ----------
    theme_ids : tuple of str
        In the codebook's order.
    fold : Fold
        The themes that are read, and how they become those of the codebook. The arrays below are of those read: the
        codebook's own first, and no others where none was merged or split.
    learned : int array of shape (themes,)
        Output of the theme head that reads the theme; -1 = read from its texts.
    directions : float32 array of shape (themes, dimensions)
        Mean of the centred vectors of each theme's texts, of length 1.
    usual, spread : float32 array of shape (themes,)
        Mean and standard deviation of the background along the direction.
    sharpened : LinearHead
        What sets each theme's texts apart from the others', on centred vectors; zero for learned themes without an
        example of the user's own.
    wording : Wording, optional
        Of all themes that are read; None where all of them are learned ones.
    found : bool array of shape (themes,)
        Whether a theme of the codebook is a draft that was found in text: drafts are parts of one whole, and a
        statement belongs to the nearest of them alone, as where they were found.
    lessons : Lessons
        Statements that a person coded, in terms of the codebook's own themes.
    looks : float32 array of shape (themes, dimensions of a token's state)
        What to look for in a text that is asked about the theme: the mean of its names and definitions, not centred.
    """

    theme_ids: tuple[str, ...]
    fold: Fold
    learned: np.ndarray
    directions: FloatArray
    usual: FloatArray
    spread: FloatArray
    sharpened: LinearHead
    wording: Wording | None
    found: np.ndarray
    lessons: Lessons
    looks: FloatArray


def build_theme_model(codebook: Codebook, *, encoder: Encoder, heads: Heads) -> ThemeModel:
    """The codebook read by the encoder: some hundred texts, encoded once a study."""
    fold = fold_codebook(codebook)
    read, size = fold.themes, len(fold.themes)
    shipped = {theme.id: theme for theme in read_codebook(LEARNED_CODEBOOK).themes}
    learned = np.array([_head_output(theme, shipped.get(theme.id), heads) for theme in read], dtype=int)
    told = [(at, code, text) for at, theme in enumerate(read) for code, text in _tell(theme)]
    own = [(at, code, text) for at, theme in enumerate(read) for code, text in _own(theme, shipped.get(theme.id))]
    rows = [*told, *own]
    vectors = encoder.encode([text for _, _, text in rows])
    themes = np.array([at for at, _, _ in rows], dtype=int)
    centred = centre_rows(vectors, [code for _, code, _ in rows], heads.language_means)
    directions = _mean_directions(centred[: len(told)], themes[: len(told)], size)
    along = multiply_rows(heads.background, directions)
    named = [(at, text) for at, theme in enumerate(read) for _, text in _name(theme)]
    model = ThemeModel(
        theme_ids=codebook.ids,
        fold=fold,
        learned=learned,
        directions=directions,
        usual=along.mean(axis=0),
        spread=np.maximum(along.std(axis=0), 1e-3),
        sharpened=learn_apart(
            centred,
            themes,
            [text for _, _, text in rows],
            # a theme that was taught learns anew from the user's own examples only
            themes=[at for at in range(size) if learned[at] < 0 or at in {place for place, _, _ in own}],
            size=size,
        ),
        wording=learn_wording(read) if (learned < 0).any() else None,
        found=np.array([theme.origin == "discovered" for theme in codebook.themes], dtype=bool),
        lessons=no_lessons(size=len(codebook.themes), dimensions=encoder.dimensions),
        looks=_mean_directions(
            encoder.encode([text for _, text in named])[:, : heads.taught],
            np.array([at for at, _ in named], dtype=int),
            size,
        ),
    )
    return _teach(model, codebook, encoder=encoder, heads=heads)


def theme_probabilities(
    model: ThemeModel,
    texts: Sequence[str],
    vectors: FloatArray,
    languages: list[str],
    *,
    heads: Heads,
    contexts: FloatArray | None = None,
    comments: np.ndarray | None = None,
) -> tuple[FloatArray, FloatArray]:
    """How probably each statement speaks of each theme, and how probably it is a bare feeling.

    Parameters
    ----------
    model : ThemeModel
    texts : sequence of str, n of them
    vectors : float32 array of shape (n, dimensions)
        Rows of length 1, not centred.
    languages : list of str, one a row
    heads : Heads
    contexts : float32 array of shape (n, dimensions), optional
        Vector of each statement's comment; zeros where it was not read as a whole. Learned themes are read in both.
    comments : int array of shape (n,), optional
        Which statements are of one comment; each is one of its own where this is not given.

    Returns
    -------
    (float32 array of shape (n, themes), float32 array of shape (n,))
        That something was sent back, and no more, speaks of no learned theme: it is a bare feeling.
    """
    outputs = heads.themes.logits(vectors)
    silent = np.array([tells_return_alone(*pair) for pair in zip(texts, languages, strict=True)], dtype=bool)
    outputs[silent, :-1], outputs[silent, -1] = _SILENT, -_SILENT
    whole = np.zeros(len(vectors), dtype=bool) if contexts is None else np.abs(contexts).sum(axis=1) > 0
    known, told = np.flatnonzero(model.learned >= 0), np.flatnonzero(model.learned < 0)
    logits = np.zeros((len(vectors), len(model.learned)), dtype=np.float32)
    if len(known):
        taught = outputs[:, : len(heads.theme_ids)]
        around = np.zeros_like(taught)
        if contexts is not None:
            around[whole] = heads.themes.logits(contexts[whole])[:, : len(heads.theme_ids)]
        together = np.arange(len(vectors)) if comments is None else comments
        placed = read_among_neighbours(taught, together, around=around, whole=whole)
        logits[:, known] = placed[:, model.learned[known]]
        logits[np.ix_(silent, known)] = _SILENT
    if len(told) or model.sharpened.weight.any():
        centred = centre_rows(vectors, languages, heads.language_means)
        if len(known):
            logits[:, known] += model.sharpened.logits(centred)[:, known]
        if len(told):
            near = standard_nearness(model, centred)[:, told]
            if contexts is not None:
                spoken = [code for code, read in zip(languages, whole, strict=True) if read]
                comments = centre_rows(contexts[whole], spoken, heads.language_means)
                near[whole] = (near[whole] + standard_nearness(model, comments)[:, told]) / 2
            if model.wording is not None:
                near += np.float32(WORDING) * model.wording.shared(texts)[:, told]
            logits[:, told] = STEEPNESS * (contested_nearness(near) - MIDDLE)
    return sigmoid(logits), sigmoid(outputs[:, -1])


def standard_nearness(model: ThemeModel, centred: FloatArray) -> FloatArray:
    """How much further in each theme's direction each statement lies than statements of many fields usually do, and
    on which side of the line that sets the theme's texts apart from those of the others.

    Parameters
    ----------
    model : ThemeModel
    centred : float32 array of shape (n, dimensions)

    Returns
    -------
    float32 array of shape (n, themes)
        Standard deviations of the background, plus the logits of the regressions.
    """
    along = multiply_rows(centred, model.directions)
    standard: FloatArray = ((along - model.usual) / model.spread).astype(np.float32) + model.sharpened.logits(centred)
    return standard


def contested_nearness(near: FloatArray) -> FloatArray:
    """Nearness less what the rivals take of it: each theme's nearness plus the logarithm of its share among all themes
    and "none of them" (nearness 0, where statements of any field usually lie).

    Parameters
    ----------
    near : float32 array of shape (n, themes)
        Of themes that are read from their texts.

    Returns
    -------
    float32 array of shape (n, themes)
        With one theme alone nearly the nearness itself, where it is high.
    """
    rivals = np.logaddexp.reduce(np.concatenate([near, np.zeros_like(near[:, :1])], axis=1), axis=1, keepdims=True)
    contested: FloatArray = (2 * near - rivals).astype(np.float32)
    return contested


def _head_output(theme: Theme, shipped: Theme | None, heads: Heads) -> int:
    """Output of the theme head that was taught this theme; -1 where the user wrote or redefined it."""
    if shipped is None or shipped.definition != theme.definition or theme.id not in heads.theme_ids:
        return -1
    return heads.theme_ids.index(theme.id)


def _teach(model: ThemeModel, codebook: Codebook, *, encoder: Encoder, heads: Heads) -> ThemeModel:
    """The model with what the codebook's corrections teach beyond what it reads in them."""
    given = codebook.corrections
    if not given:
        return model
    texts, languages = [entry.text for entry in given], [entry.language for entry in given]
    vectors = encoder.encode(texts)
    shares, _ = theme_probabilities(model, texts, vectors, languages, heads=heads)
    return replace(
        model,
        lessons=learn_lessons(
            codebook,
            model.fold.fold(shares)[0],
            centre_rows(vectors, languages, heads.language_means),
            moved=model.learned[: len(codebook.themes)] < 0,
        ),
    )


def _own(theme: Theme, shipped: Theme | None) -> list[tuple[str, str]]:
    """(language, text) of the user's own examples: those that do not ship with the theme."""
    known = {text for texts in shipped.examples.values() for text in texts} if shipped is not None else set()
    return [(code, text) for code, texts in theme.examples.items() for text in texts if text not in known]


def _tell(theme: Theme) -> list[tuple[str, str]]:
    """(language, text) pairs that tell what a theme is: names with definitions, and definitions alone."""
    return _name(theme) + list(theme.definition.items())


def _name(theme: Theme) -> list[tuple[str, str]]:
    """(language, name with definition) of a theme, in each of its languages."""
    return [
        (code, f"{name}: {theme.definition[code]}" if code in theme.definition else name)
        for code, name in theme.name.items()
    ]


def _mean_directions(vectors: FloatArray, groups: np.ndarray, size: int) -> FloatArray:
    """Mean vector of each group, of length 1."""
    sums = np.zeros((size, vectors.shape[1]), dtype=np.float32)
    np.add.at(sums, groups, vectors)
    unit: FloatArray = sums / np.maximum(np.linalg.norm(sums, axis=1, keepdims=True), 1e-9)
    return unit
