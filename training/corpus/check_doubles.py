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
from itertools import accumulate, chain
from pathlib import Path

import opencc
import pandas as pd
from read_parts import Entry, read_part
from scipy import sparse
from sklearn.feature_extraction.text import TfidfVectorizer

from feedbacknlp.backends.catalogue import find_models, read_card
from feedbacknlp.backends.heads import open_heads
from feedbacknlp.backends.language_id import open_language_identifier
from feedbacknlp.backends.onnx_encoder import open_onnx_encoder
from feedbacknlp.backends.segmenter import open_segmenter
from feedbacknlp.contracts import Encoder, FloatArray, Segmenter, centre_rows
from feedbacknlp.errors import ModelError

Pair = tuple[int, int, float]  # places of two entries, the earlier first, and their cosine


@dataclass(frozen=True, slots=True, kw_only=True)
class Limit:
    """From where on two texts of a script are doubles; set by reading the corpus's own pairs around it.

    Parameters
    ----------
    lengths : tuple of int
        Shortest and longest n-gram of characters.
    cosine : float
        Of the tf-idf vectors: above it more pairs are one comment reworded than two on the same subject.
    shared : int
        Cosine times the letters of the shorter text: what shares fewer is a commonplace ("Takk for hjelpen").
    across : int
        Letters from which on a text is compared with other languages: there, commonplaces are longer.
    """

    lengths: tuple[int, int]
    cosine: float
    shared: int
    across: int


LATIN = Limit(lengths=(3, 5), cosine=0.5, shared=15, across=40)
CHINESE = Limit(lengths=(1, 3), cosine=0.45, shared=6, across=14)
# Of the encoder's centred vectors of two languages; set by reading the pairs around it.
ACROSS = 0.9
# So few rows at a time that their products with all others stay below 300 MB.
BLOCK = 256


def limit_of(entry: Entry) -> Limit:
    """The limit of an entry's script."""
    return CHINESE if entry.language.startswith("zh") else LATIN


def spell(entry: Entry, simplify: Callable[[str], str]) -> str:
    """A text without what does not make it another one: case, signs, which number, which Chinese script."""
    chinese = limit_of(entry) is CHINESE
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
        places = [at for at, entry in enumerate(entries) if limit_of(entry) is limit and sizes[at] >= limit.shared]
        if not places:
            continue
        vectorizer = TfidfVectorizer(analyzer="char", ngram_range=limit.lengths, sublinear_tf=True)
        for a, b, cosine in pairs_above(vectorizer.fit_transform(spelled[at] for at in places), limit.cosine):
            if cosine * min(sizes[places[a]], sizes[places[b]]) >= limit.shared - 1e-3:
                yield places[a], places[b], cosine


def pairs_across(entries: Sequence[Entry], encoder: Encoder, means: Mapping[str, FloatArray]) -> Iterator[Pair]:
    """Entries of two languages that mean the same at a length at which no two writers do so by chance."""
    sizes = [len(re.sub(r"[\W_]+", "", entry.text)) for entry in entries]
    places = [at for at, entry in enumerate(entries) if sizes[at] >= limit_of(entry).across]
    codes = [entries[at].language for at in places]
    rows = centre_rows(encoder.encode([entries[at].text for at in places]), codes, means)
    yield from ((places[a], places[b], cosine) for a, b, cosine in pairs_above(rows, ACROSS) if codes[a] != codes[b])


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
    counts = Counter(words)
    firsts = [tuple(text[:3]) for text in texts if len(text) >= 3][:starts]
    once = sum(count == 1 for count in counts.values()) / max(1, len(counts))
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
    parser.add_argument("--models", type=Path, help="folder with encoder/ and heads/, instead of those that ship")
    parser.add_argument("--show", action="store_true", help="print the texts of pairs")
    options = parser.parse_args(arguments)
    entries = [entry for path in sorted(folder.glob("*.txt")) for entry in read_part(path)[0]]
    pairs = {pair[:2]: pair[2] for pair in pairs_in_script(entries)}
    try:
        models = options.models or find_models()
        encoder = open_onnx_encoder(read_card(models / "encoder"), batch_tokens=4096)
        means = open_heads(read_card(models / "heads"), encoder).language_means
        pairs |= {pair[:2]: pair[2] for pair in pairs_across(entries, encoder, means)}
    except ModelError as missing:
        print(f"across languages: skipped ({missing})")
    failing = 0
    for places, cosine in sorted(pairs.items()):
        both = [entries[at] for at in places]
        # lines of a test part stay: they were labelled twice, and teach the model nothing
        tested = all(entry.part.startswith("test-") for entry in both)
        failing += not tested
        print(*(f"{entry.part}:{entry.line}" for entry in both), f"{cosine:.2f}", "(both test)" if tested else "")
        print(*(f"  {entry.text!r}\n" for entry in both if options.show), sep="", end="")
    print(f"{len(entries)} lines, {len(pairs)} pairs of near-doubles, {failing} of them to be mended")
    reviews = {
        Path(path).name: pd.read_csv(path, usecols=[column], dtype=str)[column].dropna().tolist()
        for path, column in zip(options.review, options.column, strict=True)
    }
    print(*tabulate(entries, reviews), sep="\n")
    return 1 if failing else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
