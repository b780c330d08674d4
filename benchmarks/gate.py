"""What the gate before the models lets through: noise, languages, personal data.

``python benchmarks/gate.py [noise] [languages] [personal] [--half development|test|fresh|unseen|later|last|uncued]``

Noise and languages are measured on the corpus' test part on the product's own path (prepare, encode, sift), personal
data on the sentences of ``tests/prepare/personal_data``.
"""

from __future__ import annotations

import argparse
import random
import sys
from collections import Counter
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
# the corpus' reader is a script beside its data
sys.path[:0] = [str(ROOT), str(ROOT / "training" / "corpus"), str(ROOT / "training" / "encoder")]

from benchmarks.measures.personal import FOLDER, measure_masking, read_sentences  # noqa: E402
from benchmarks.measures.product import Prepared, noise_of, prepare, prepare_only  # noqa: E402
from read_parts import Entry, read_part  # noqa: E402

from feedbacknlp import Study  # noqa: E402
from feedbacknlp.contracts.tables import QUALITIES  # noqa: E402
from feedbacknlp.languages.scripts import count_han  # noqa: E402
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


def measure_kinds(entries: list[Entry], read: Prepared) -> None:
    """Each kind of noise in all languages together, by what the gate calls the comments of which nothing is left."""
    print("\n| kind | texts of it | found as noise | named so | called so | of these noise | of these of the kind |")
    print("|---|---|---|---|---|---|---|")
    best = read.statements["quality"].map(QUALITIES.index).groupby(read.statements["at"]).min()
    called = {at: QUALITIES[best[at]] for at in noise_of(read)}
    for kind in ("empty", "gibberish", "off_topic", "spam"):
        true = {at for at, entry in enumerate(entries) if entry.noise == kind}
        given = {at for at, name in called.items() if name == kind}
        noise = sum(bool(entries[at].noise) for at in given)
        size = max(len(given), 1)
        print(
            f"| {kind} | {len(true)} | {len(true & set(called)) / max(len(true), 1):.3f} "
            f"| {len(true & given) / max(len(true), 1):.3f} | {len(given)} | {noise / size:.3f} "
            f"| {len(true & given) / size:.3f} |"
        )


def measure_copies(entries: list[Entry]) -> None:
    """Campaigns planted among the texts: each of 40 long ones five times, with none to three small changes."""
    chance = random.Random(20_260_101)
    texts = [entry.text for entry in entries if not entry.noise]
    chosen = chance.sample(sorted({text for text in texts if len(text) + 2 * count_han(text) >= 80}), 40)
    told: list[tuple[int, str]] = [(-1, text) for text in texts]
    told += [(changes, _change(text, changes, chance)) for text in chosen for changes in (0, 1, 1, 2, 3)]
    split = prepare_only(Study.from_files(), [text for _, text in told])
    marked = set(split.loc[split["quality"] == "copy", "at"])
    print("\n| planted copies | texts | marked |\n|---|---|---|")
    for changes in (0, 1, 2, 3):
        rows = [at for at, (number, _) in enumerate(told) if number == changes]
        print(f"| {changes} small changes | {len(rows)} | {sum(at in marked for at in rows) / len(rows):.3f} |")
    others = [at for at, (number, text) in enumerate(told) if number < 0 and text not in chosen]
    print(f"| none planted | {len(others)} | {sum(at in marked for at in others) / len(others):.4f} |")


def _change(text: str, changes: int, chance: random.Random) -> str:
    """So many of: a greeting, a name at the end, a word left out, a word said twice, two letters in the wrong order."""
    for kind in chance.sample(range(5), changes):
        words = text.split(" ")
        at = chance.randrange(len(words))
        if kind == 0:
            text = f"Hi! {text}"
        elif kind == 1:
            text = f"{text} (Kim)"
        elif kind == 2:
            text = " ".join(words[:at] + words[at + 1 :]) if len(words) > 5 else text[:-2]
        elif kind == 3:
            text = " ".join([*words[:at], words[at], *words[at:]]) if len(words) > 5 else text + text[-2:]
        else:
            place = chance.randrange(len(text) - 1)
            text = text[:place] + text[place + 1] + text[place] + text[place + 2 :]
    return text


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
    for language in dict.fromkeys(sentence.language for sentence in sentences):
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
    halves = ("development", "test", "fresh", "unseen", "later", "last", "uncued")
    parser.add_argument("--half", default="test", choices=halves, help="of the personal data")
    options = parser.parse_args()
    wanted = options.what or ["noise", "languages", "personal"]
    if "noise" in wanted or "languages" in wanted:
        entries = [entry for path in sorted(PARTS.glob("test-*.txt")) for entry in read_part(path)[0]]
        read = prepare(Study.from_files(), [entry.text for entry in entries])
        if "noise" in wanted:
            measure_noise(entries, read)
            measure_kinds(entries, read)
            measure_copies(entries)
        if "languages" in wanted:
            measure_languages(entries, read)
    if "personal" in wanted:
        measure_personal(options.half)
    return 0


if __name__ == "__main__":
    sys.exit(main())
