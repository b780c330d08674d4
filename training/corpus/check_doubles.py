"""Near-doubles in the corpus, and how varied its words are.

``python training/corpus/check_doubles.py [--review FILE.csv --column NAME] [--models FOLDER] [--show]`` prints pairs of
lines that say the same in nearly the same letters, or in two languages, and leaves with code 1 where there are any.
They are mended in the corpus: the later line goes, never one of a ``test-`` part.
"""

from __future__ import annotations

import argparse
import random
import re
import sys
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import accumulate, chain, product
from pathlib import Path

import numpy as np
import opencc
import pandas as pd
from read_parts import LANGUAGES, Entry, read_part
from scipy import sparse
from sklearn.feature_extraction.text import TfidfVectorizer

from feedbacknlp.backends.language_id import open_language_identifier
from feedbacknlp.backends.segmenter import open_segmenter
from feedbacknlp.backends.transformer_encoder import open_transformer_encoder
from feedbacknlp.contracts import Encoder, FloatArray, Segmenter, centre_rows

Pair = tuple[int, int, float]  # places of two entries, the earlier first, and their cosine


@dataclass(frozen=True, slots=True, kw_only=True)
class Limit:
    """From where on two texts of a script are doubles; set by reading the corpus's own pairs around it.

    Parameters
    ----------
    lengths : tuple of int
        Shortest and longest n-gram of characters.
    cosine : float
        Above it, more pairs are one comment reworded than two on the same subject.
    shared, across : int
        Cosine times the letters of the shorter text, and letters of a text that is compared with other languages: what
        has fewer is a commonplace ("Takk for hjelpen"); those are longer where only the meaning is compared.
    """

    lengths: tuple[int, int]
    cosine: float
    shared: int
    across: int


LATIN = Limit(lengths=(3, 5), cosine=0.5, shared=15, across=40)
CHINESE = Limit(lengths=(1, 3), cosine=0.45, shared=6, across=14)
LIMITS = {code: CHINESE if code.startswith("zh") else LATIN for code in LANGUAGES}
# Translations: cosine, and how far it stands above that of both texts' nearest, as a cosine alone finds complaints of
# one kind. Of 23 planted translations 10 stand so far above; the encoder is the one of step 2 of training/README.md: it
# puts the translation first for 20 of them, the one that ships for 8, having learnt to draw a theme's texts together.
ACROSS, ABOVE = 0.4, 0.16
UNTAUGHT = Path(__file__).parents[2] / "models" / ".cache" / "cut"
# So few rows at a time that their products with all others stay below 300 MB.
BLOCK = 256


def spell(entry: Entry, simplify: Callable[[str], str]) -> str:
    """A text without what does not make it another one: case, signs, which number, which Chinese script."""
    chinese = LIMITS[entry.language] is CHINESE
    plain = re.sub(r"\d+", "0", (simplify(entry.text) if chinese else entry.text).casefold())
    return re.sub(r"[\W_]+", "" if chinese else " ", plain).strip()


def pairs_above(rows: FloatArray | sparse.csr_matrix, least: float) -> Iterator[Pair]:
    """Pairs of rows of length 1, in a sparse or a dense matrix, whose cosine is ``least`` or more."""
    for start in range(0, rows.shape[0], BLOCK):
        products = sparse.coo_matrix(rows[start : start + BLOCK] @ rows[start:].T)
        kept = (products.data >= least) & (products.row < products.col)
        for row, column, cosine in zip(products.row[kept], products.col[kept], products.data[kept], strict=True):
            yield start + int(row), start + int(column), float(cosine)


def pairs_in_script(entries: Sequence[Entry]) -> Iterator[Pair]:
    """Entries of one script in nearly the same letters."""
    simplify = opencc.OpenCC("t2s").convert
    spelled = [spell(entry, simplify) for entry in entries]
    sizes = [len(text.replace(" ", "")) for text in spelled]
    for limit in (LATIN, CHINESE):
        places = [at for at, size in enumerate(sizes) if size >= limit.shared and LIMITS[entries[at].language] is limit]
        vectorizer = TfidfVectorizer(analyzer="char", ngram_range=limit.lengths, sublinear_tf=True)
        rows = vectorizer.fit_transform(spelled[at] for at in places) if places else sparse.csr_matrix((0, 1))
        for a, b, cosine in pairs_above(rows, limit.cosine):
            if cosine * min(sizes[places[a]], sizes[places[b]]) >= limit.shared - 1e-3:
                yield places[a], places[b], cosine


def pairs_across(entries: Sequence[Entry], encoder: Encoder) -> Iterator[Pair]:
    """Entries of two languages that mean the same, by margin (Artetxe & Schwenk 2019, ACL, variant "distance")."""
    sizes = [len(re.sub(r"[\W_]+", "", entry.text)) for entry in entries]
    places = [at for at, entry in enumerate(entries) if sizes[at] >= LIMITS[entry.language].across]
    codes = np.array([entries[at].language for at in places])
    rows = encoder.encode([entries[at].text for at in places])
    own = {code: codes == code for code in set(codes.tolist())}
    rows = centre_rows(rows, codes.tolist(), {"": rows[:0].sum(0)} | {code: rows[own[code]].mean(0) for code in own})
    near = {code: np.zeros(len(rows)) for code in own}
    for code, at in product(own, range(0, len(rows), BLOCK)):
        near[code][at : at + BLOCK] = np.sort(rows[at : at + BLOCK] @ rows[own[code]].T)[:, -4:].mean(1)
    for a, b, cosine in pairs_above(rows, ACROSS):
        if codes[a] != codes[b] and cosine - (near[codes[b]][a] + near[codes[a]][b]) / 2 >= ABOVE:
            yield places[a], places[b], cosine


def moving_ratio(words: Sequence[str], window: int = 500) -> float:
    """Type-token ratio, averaged over all windows of so many words (MATTR): it does not fall as texts get longer.

    Source: Covington & McFall 2010, Cutting the Gordian knot, Journal of Quantitative Linguistics 17(2), 94-100.
    """
    window = min(window, len(words))
    counts = Counter(words[:window])
    distinct = total = len(counts)
    for leaving, coming in zip(words, words[window:], strict=False):
        counts[coming] += 1
        distinct += counts[coming] == 1
        counts[leaving] -= 1
        distinct -= counts[leaving] == 0
        total += distinct
    return total / (len(words) - window + 1) / max(1, window)


def cut_words(texts: Iterable[str], language: str, segmenter: Segmenter, *, letters: int) -> list[list[str]]:
    """Words of as many texts as hold so many letters, drawn by lot: in a file's order one shop or product follows
    itself, and a window would see no other."""
    drawn = sorted(texts)
    random.Random(0).shuffle(drawn)
    drawn = drawn[: sum(size < letters for size in accumulate(map(len, drawn))) + 1]
    cut = zip(drawn, segmenter.segment(drawn, language), strict=True)
    words = ([text[token.start : token.end].casefold() for token in tokens] for text, tokens in cut)
    return [[word for word in text if any(map(str.isalnum, word))] for text in words]


def measure(name: str, texts: Sequence[Sequence[str]], *, tokens: int, starts: int) -> str:
    """One line of the table, over so many words and so many first three words: both shares fall as these grow."""
    words = list(chain.from_iterable(texts))[:tokens]
    counts = Counter(words).values()
    firsts = [tuple(text[:3]) for text in texts if len(text) >= 3][:starts]
    once = list(counts).count(1) / max(1, len(counts))
    distinct = len(set(firsts)) / max(1, len(firsts))
    return f"{name:28} {len(words):7} {moving_ratio(words):.3f} {once:.3f} {len(firsts):6} {distinct:8.3f}"


def tabulate(entries: Sequence[Entry], reviews: Mapping[str, Sequence[str]]) -> Iterator[str]:
    """Lines of the table of diversity: each language of the corpus, and below it each review set in that language."""
    segmenter, identify = open_segmenter(), open_language_identifier().identify
    spoken = {name: pd.Series([code[:2] for code, _ in identify(own[:200])]).mode()[0] for name, own in reviews.items()}
    yield f"{'texts':28} {'words':>7} MATTR  once starts distinct"
    for language in sorted({entry.language for entry in entries}):
        own = [entry.text for entry in entries if entry.language == language]
        sets = {language: own} | {f"  {name}": reviews[name] for name in reviews if spoken[name] == language[:2]}
        letters = sum(map(len, own))
        words = {name: cut_words(texts, language, segmenter, letters=letters) for name, texts in sets.items()}
        tokens = min(sum(map(len, texts)) for texts in words.values())
        starts = min(sum(len(text) >= 3 for text in texts) for texts in words.values())
        yield from (measure(name, texts, tokens=tokens, starts=starts) for name, texts in words.items())


def main(arguments: Sequence[str], folder: Path = Path(__file__).parent / "parts") -> int:
    parser = argparse.ArgumentParser(description="near-doubles of the corpus and the diversity of its words")
    parser.add_argument("--review", action="append", default=[], help="CSV of real reviews to compare with; repeatable")
    parser.add_argument("--column", action="append", default=[], help="its column of text, one for each --review")
    parser.add_argument("--models", type=Path, default=UNTAUGHT, help="encoder that compares texts across languages")
    parser.add_argument("--show", action="store_true", help="print the texts of pairs")
    options = parser.parse_args(arguments)
    entries = [entry for path in sorted(folder.glob("*.txt")) for entry in read_part(path)[0]]
    pairs = {pair[:2]: pair[2] for pair in pairs_in_script(entries)}
    if options.models.is_dir():
        pairs |= {pair[:2]: pair[2] for pair in pairs_across(entries, open_transformer_encoder(str(options.models)))}
    else:
        print(f"across languages: skipped, there is no {options.models}")
    failing = 0
    for places, cosine in sorted(pairs.items()):
        both = [entries[at] for at in places]
        # lines of a test part stay: they were labelled twice, and teach the model nothing
        tested = all(entry.part.startswith("test-") for entry in both)
        failing += not tested
        print(*(f"{entry.part}:{entry.line}" for entry in both), f"{cosine:.2f}" + " (both test)" * tested)
        print("".join(f"  {entry.text!r}\n" for entry in both if options.show), end="")
    print(f"{len(entries)} lines, {len(pairs)} pairs of near-doubles, {failing} of them to be mended")
    reviews = {
        Path(path).name: pd.read_csv(path, usecols=[column], dtype=str)[column].dropna().tolist()
        for path, column in zip(options.review, options.column, strict=True)
    }
    print(*tabulate(entries, reviews), sep="\n")
    return 1 if failing else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
