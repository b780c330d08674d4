"""Themes over waves: has a theme's centre moved beyond chance, which words came and went, and how much fits none."""

from __future__ import annotations

import hashlib
import itertools
from collections import Counter
from collections.abc import Iterable, Sequence

import numpy as np
import pandas as pd

from feedbacknlp.contracts import Codebook, FloatArray, Heads, Segmenter, VectorSource, centre_rows
from feedbacknlp.languages import get_language

__all__ = ["MUCH_MISFIT", "compare_words", "measure_drift", "measure_misfit", "share_misfit"]

MUCH_MISFIT = 0.25
"""Share of the statements above which the codebook may be one for another trade: the built-in one leaves 6 % of the
statements of a clothing shop, 20 % of a marketplace and 34 % of an airline."""

SMALLEST = 10
"""Distinct statements of a theme that each of two waves must have before their centres are compared."""

MOST = 400
"""Statements of a theme and wave that are compared: more would cost time and change no digit that is shown."""

DRAWS = 999
"""Permutations: the smallest p-value is 1 / 1000."""

WORDS = 4
SURE = 2.58
"""|z| from which a word has come or gone: two-sided 1 %, for many words are looked at."""


def measure_drift(
    mentions: pd.DataFrame,
    statements: pd.DataFrame,
    wave_of_comment: pd.Series,
    *,
    waves: Sequence[str],
    vectors: VectorSource,
    heads: Heads,
    segmenter: Segmenter,
    seed: int,
) -> pd.DataFrame:
    """Each theme in each wave, beside the wave before.

    Parameters
    ----------
    mentions : Mentions
    statements : Statements
    wave_of_comment : Series
        Wave by comment id.
    waves : sequence of str
        In the order of time.
    vectors : VectorSource
    heads : Heads
        For the language means.
    segmenter : Segmenter
    seed : int

    Returns
    -------
    DataFrame
        ``theme_id``, ``wave_before``, ``wave``, statements ``n_before`` and ``n``, ``moved`` (1 - cosine of the two
        centres), ``chance`` (what 95 % of random divisions of the same statements stay under), ``p_value``,
        ``q_value`` over all rows, ``drifts`` (q at most .05), ``words_up`` and ``words_down``. NaN where a wave has
        fewer than 10 distinct statements of the theme.

    Notes
    -----
    A permutation test of the distance of two means, ``p = (1 + #{permuted >= observed}) / (1 + draws)``. *Source:*
    Phipson & Smyth (2010), Statistical Applications in Genetics and Molecular Biology 9(1):39,
    doi:10.2202/1544-6115.1585. q-values as Benjamini & Hochberg (1995).
    """
    from statsmodels.stats.multitest import multipletests

    facts = _facts(mentions, statements, wave_of_comment, vectors)
    rows = []
    for theme in sorted(set(facts["theme_id"])):
        own = facts[facts["theme_id"] == theme]
        for before, wave in itertools.pairwise(waves):
            pair = [own[own["wave"] == name].drop_duplicates("shown_text").iloc[:MOST] for name in (before, wave)]
            figures = (np.nan, np.nan, np.nan)
            up: list[str] = []
            down: list[str] = []
            if min(len(part) for part in pair) >= SMALLEST:
                matrices = [
                    centre_rows(vectors.take(part["statement_id"]), part["language"].tolist(), heads.language_means)
                    for part in pair
                ]
                figures = _distance(matrices, seed)
                up, down = compare_words(*(_words(part, segmenter) for part in pair))
            rows.append(
                (theme, before, wave, *(len(part) for part in pair), *figures, " · ".join(up), " · ".join(down))
            )
    columns = [
        "theme_id",
        "wave_before",
        "wave",
        "n_before",
        "n",
        "moved",
        "chance",
        "p_value",
        "words_up",
        "words_down",
    ]
    table = pd.DataFrame(rows, columns=columns)
    known = table["p_value"].notna().to_numpy(dtype=bool)
    q_values = np.full(len(table), np.nan)
    if known.any():
        q_values[known] = multipletests(table.loc[known, "p_value"].to_numpy(dtype=float), method="fdr_bh")[1]
    kinds = dict.fromkeys(("theme_id", "wave_before", "wave", "words_up", "words_down"), "str")
    kinds |= dict.fromkeys(("n_before", "n"), "int64") | dict.fromkeys(("moved", "chance", "p_value"), "float64")
    return table.astype(kinds).assign(q_value=q_values, drifts=np.nan_to_num(q_values, nan=1.0) <= 0.05)


def measure_misfit(
    mentions: pd.DataFrame, wave_of_comment: pd.Series, codebook: Codebook, *, waves: Sequence[str], confidence: float
) -> pd.DataFrame:
    """How many comments with content fit no theme of the codebook, wave by wave ('' = all).

    Parameters
    ----------
    mentions : Mentions
    wave_of_comment : Series
    codebook : Codebook
        A theme found in the text is none of its own: what it holds is misfit.
    waves : sequence of str
    confidence : float

    Returns
    -------
    DataFrame
        ``wave``, ``comments`` with content, ``misfit`` among them, ``share`` with Wilson's interval ``low`` ...
        ``high`` (Wilson 1927, doi:10.1080/01621459.1927.10502953).
    """
    from statsmodels.stats.proportion import proportion_confint

    fits = mentions["theme_id"].isin(codebook.ids).groupby(mentions["comment_id"]).any()
    wave = wave_of_comment.reindex(fits.index).fillna("")
    rows = []
    for name in ("", *waves):
        chosen = fits if name == "" else fits[(wave == name).to_numpy()]
        size, misfit = len(chosen), int((~chosen.astype(bool)).sum())
        low, high = (
            proportion_confint(misfit, size, alpha=1 - confidence, method="wilson") if size else (np.nan, np.nan)
        )
        rows.append((name, size, misfit, misfit / size if size else np.nan, float(low), float(high)))
    return pd.DataFrame(rows, columns=["wave", "comments", "misfit", "share", "low", "high"]).astype({"wave": "str"})


def share_misfit(mentions: pd.DataFrame, codebook: Codebook) -> float:
    """The share of the statements with content that fit no theme of the codebook; 0 where there is no codebook.

    Statements and not comments are counted: a long review of another trade nearly always has one that fits.

    Parameters
    ----------
    mentions : Mentions
    codebook : Codebook
        A theme found in the text is none of its own: what it holds is misfit.
    """
    if mentions.empty or not codebook.ids:
        return 0.0
    fits = mentions["theme_id"].isin(codebook.ids).groupby(mentions["statement_id"]).any()
    return float(1 - fits.mean())


def compare_words(before: Sequence[Iterable[str]], after: Sequence[Iterable[str]]) -> tuple[list[str], list[str]]:
    """Words that came and words that went, the surest first, at most four each.

    Parameters
    ----------
    before, after : sequences of texts, each the words of one statement

    Notes
    -----
    Log-odds with an informative Dirichlet prior, the prior being the words of both together with a weight of 50
    statements: ``delta = log((y1 + a) / (n1 + a0 - y1 - a)) - log((y2 + a) / (n2 + a0 - y2 - a))``,
    ``z = delta / sqrt(1 / (y1 + a) + 1 / (y2 + a))``. *Source:* Monroe, Colaresi & Quinn (2008), Political Analysis
    16(4):372-403, doi:10.1093/pan/mpn018. A word counts once a statement.
    """
    counts = [Counter(word for words in texts for word in set(words)) for texts in (before, after)]
    sizes = [sum(count.values()) for count in counts]
    total = sum(sizes)
    if min(sizes) == 0:
        return [], []
    strength = 50.0 * total / (len(before) + len(after))
    scored = []
    for word in sorted(counts[0].keys() | counts[1].keys()):
        prior = strength * (counts[0][word] + counts[1][word]) / total
        with_prior = [count[word] + prior for count in counts]
        odds = [np.log(held / (size + strength - held)) for held, size in zip(with_prior, sizes, strict=True)]
        scored.append((round(float((odds[1] - odds[0]) / np.sqrt(sum(1 / held for held in with_prior))), 4), word))
    up = [word for z, word in sorted(scored, key=lambda pair: (-pair[0], pair[1])) if z >= SURE]
    down = [word for z, word in sorted(scored) if z <= -SURE]
    return up[:WORDS], down[:WORDS]


def _facts(
    mentions: pd.DataFrame, statements: pd.DataFrame, wave_of_comment: pd.Series, vectors: VectorSource
) -> pd.DataFrame:
    """theme_id, wave, shown_text and language of each mention of a theme that has a vector, in a fixed order."""
    columns = ["statement_id", "shown_text", "language"]
    frame = mentions.loc[mentions["theme_id"] != "other", ["statement_id", "comment_id", "theme_id"]].merge(
        statements[columns].drop_duplicates("statement_id"), on="statement_id"
    )
    frame["wave"] = frame["comment_id"].map(wave_of_comment).fillna("").astype("str")
    frame = frame[vectors.knows(frame["statement_id"])].reset_index(drop=True)
    # by a hash of the words: the first ones are then a fair sample, and the same one on any machine
    frame["place"] = [hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest() for text in frame["shown_text"]]
    return frame.sort_values(["place", "statement_id"], kind="stable").reset_index(drop=True)


def _distance(pair: Sequence[FloatArray], seed: int) -> tuple[float, float, float]:
    """1 - cosine of the centres, what 95 % of random divisions stay under, and the p-value."""
    rows = np.concatenate(pair).astype(float)
    size, first = len(rows), len(pair[0])
    total = rows.sum(axis=0)
    rng = np.random.default_rng(seed)
    chosen = np.zeros((DRAWS + 1, size))
    chosen[0, :first] = 1
    for draw in range(1, DRAWS + 1):
        chosen[draw, rng.permutation(size)[:first]] = 1
    sums = chosen @ rows
    others = total - sums
    lengths = np.linalg.norm(sums, axis=1) * np.linalg.norm(others, axis=1)
    # rounded, so that the last digits of a product can not turn a tie
    apart = np.round(1 - (sums * others).sum(axis=1) / np.maximum(lengths, 1e-12), 6)
    p_value = (1 + int((apart[1:] >= apart[0]).sum())) / (1 + DRAWS)
    return float(apart[0].round(4)), float(np.quantile(apart[1:], 0.95).round(4)), p_value


def _words(part: pd.DataFrame, segmenter: Segmenter) -> list[list[str]]:
    """The words of each statement, without stop words and without single letters of Latin script."""
    rows = []
    for language, group in part.groupby("language", sort=True):
        stop = get_language(str(language)).stop_words
        texts = group["shown_text"].tolist()
        for text, tokens in zip(texts, segmenter.segment(texts, str(language)), strict=True):
            words = [text[token.start : token.end].casefold() for token in tokens]
            rows.append(
                [
                    word
                    for word in words
                    if word.isalpha() and word not in stop and (len(word) > 2 or not word.isascii())
                ]
            )
    return rows
