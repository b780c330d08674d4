"""What the gate before the models lets through: noise, languages, personal data.

``python benchmarks/gate.py [noise] [languages] [personal] [--half development|test|fresh]``

Noise and languages are measured on the corpus' test part on the product's own path (prepare, encode, sift), personal
data on the sentences of ``tests/prepare/personal_data``.
"""

from __future__ import annotations

import argparse
import sys
from collections import Counter
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
# the corpus' reader is a script beside its data
sys.path[:0] = [str(ROOT), str(ROOT / "training" / "corpus"), str(ROOT / "training" / "encoder")]

from benchmarks.measures.personal import FOLDER, measure_masking, read_sentences  # noqa: E402
from benchmarks.measures.product import Prepared, noise_of, prepare  # noqa: E402
from read_parts import Entry, read_part  # noqa: E402

from feedbacknlp import Study  # noqa: E402
from feedbacknlp.prepare.privacy import find_personal_data  # noqa: E402

PARTS = ROOT / "training" / "corpus" / "parts"
LANGUAGES = ("en", "zh-Hans", "zh-Hant", "nb")


def measure_noise(entries: list[Entry], read: Prepared) -> None:
    """Precision, recall and F1 of noise, and the recall of each kind."""
    print("\n| noise | texts | noise | precision | recall | F1 | found of each kind |\n|---|---|---|---|---|---|---|")
    said = noise_of(read)
    for language in LANGUAGES:
        places = [at for at, entry in enumerate(entries) if entry.language == language]
        true = {at for at in places if entries[at].noise}
        given = said & set(places)
        right = true & given
        precision, recall = len(right) / max(len(given), 1), len(right) / max(len(true), 1)
        f1 = 2 * len(right) / max(len(given) + len(true), 1)
        kinds = Counter(entries[at].noise for at in true)
        found = Counter(entries[at].noise for at in right)
        told = ", ".join(f"{kind} {found[kind]}/{kinds[kind]}" for kind in sorted(kinds))
        print(f"| {language} | {len(places)} | {len(true)} | {precision:.3f} | {recall:.3f} | {f1:.3f} | {told} |")


def measure_languages(entries: list[Entry], read: Prepared) -> None:
    """Share of the texts that are no noise whose first statement is taken for the right language."""
    print("\n| language | texts | right | taken for |\n|---|---|---|---|")
    first = read.statements.drop_duplicates("at").set_index("at")["language"]
    for language in LANGUAGES:
        told = Counter(
            first[at] for at, entry in enumerate(entries) if entry.language == language and not entry.noise
        )
        size = sum(told.values())
        others = ", ".join(f"{name} {count}" for name, count in told.most_common(5) if name != language)
        print(f"| {language} | {size} | {told[language] / max(size, 1):.3f} | {others} |")


def measure_personal(half: str) -> None:
    """Recall and precision of masking."""
    print(f"\n| personal data, {half} half | sentences | without any | pieces | recall | precision | shown |")
    print("|---|---|---|---|---|---|---|")
    sentences = read_sentences(FOLDER / f"{half}.jsonl")
    for language in LANGUAGES:
        own = [sentence for sentence in sentences if sentence.language == language]
        told = measure_masking(own, lambda text: [(span.start, span.end) for span in find_personal_data(text)])
        missed = ", ".join(f"{kind} {count}" for kind, count in sorted(Counter(told.missed).items()))
        print(
            f"| {language} | {told.sentences} | {told.plain} | {told.spans} | {told.recall:.3f} | {told.precision:.3f} "
            f"| {missed} |"
        )


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("what", nargs="*", choices=("noise", "languages", "personal"), help="all if not given")
    parser.add_argument("--half", default="test", choices=("development", "test", "fresh"), help="of the personal data")
    options = parser.parse_args()
    wanted = options.what or ["noise", "languages", "personal"]
    if "noise" in wanted or "languages" in wanted:
        entries = [entry for path in sorted(PARTS.glob("test-*.txt")) for entry in read_part(path)[0]]
        read = prepare(Study.from_files(), [entry.text for entry in entries])
        if "noise" in wanted:
            measure_noise(entries, read)
        if "languages" in wanted:
            measure_languages(entries, read)
    if "personal" in wanted:
        measure_personal(options.half)
    return 0


if __name__ == "__main__":
    sys.exit(main())
