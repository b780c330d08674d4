"""Names of found themes to be read with fresh eyes: ``python benchmarks/names.py --public DATA --out FILE.md``.

Five names of each of four sets that took no part in making the rules, drawn by hash, each with its five most central
statements, masked. Whether a name says what its statements say is for somebody to judge who did not write the rules.
"""

from __future__ import annotations

import argparse
import hashlib
import sys
import tempfile
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path

import pandas as pd

from feedbacknlp import Study

NAMES, STATEMENTS = 5, 5
LENGTHS = (8, 600)
"""Characters of a text."""


def _place(text: str, salt: str) -> str:
    return hashlib.sha256(f"{salt} {text}".encode()).hexdigest()


def _laptops(data: Path) -> pd.Series:
    frame = pd.read_json(data / "semeval2014" / "sentences.jsonl.gz", lines=True)
    return frame.loc[frame["domain"] == "laptops", "text"]


def _chinese_shop(data: Path) -> pd.Series:
    """The reviews of one kind of goods."""
    frame = pd.read_csv(data / "zh_online_shopping" / "reviews.csv.gz")
    kind = sorted(set(frame["cat"]), key=lambda kind: _place(kind, "kind"))[0]
    return frame.loc[frame["cat"] == kind, "review"]


def _forum(data: Path) -> pd.Series:
    path = next(path for path in sorted((data / "suggestion_forum").iterdir()) if path.name != "README.md")
    frame = pd.read_csv(path)
    return frame[next(column for column in ("text", "sentence") if column in frame)]


def _airline(data: Path) -> pd.Series:
    return pd.read_csv(data / "airline_tweets" / "tweets.csv.gz")["text"]


SETS: Mapping[str, tuple[str, Callable[[Path], pd.Series]]] = {
    "semeval2014 laptops": ("en", _laptops),
    "zh_online_shopping": ("zh-Hans", _chinese_shop),
    "suggestion_forum": ("en", _forum),
    "airline_tweets": ("en", _airline),
}


def read_names(texts: pd.Series, language: str, *, sample: int, folder: Path) -> Iterator[str]:
    """Lines of Markdown."""
    clean = texts.dropna().astype(str).map(lambda text: " ".join(text.split())).drop_duplicates()
    clean = clean[clean.str.len().between(*LENGTHS)]
    chosen = sorted(clean, key=lambda text: _place(text, "text"))[:sample]
    path = folder / "texts.csv"
    pd.DataFrame({"comment": chosen}).to_csv(path, index=False)
    study = Study.from_files(
        path, codebook="none", comment_language=language, language=language, store=folder / "store"
    )
    read = study.read()
    mentions, book = study.discover(read.statements, read.mentions, read.vectors)
    shown = read.statements.drop_duplicates("statement_id").set_index("statement_id")["shown_text"]
    other = float((mentions["theme_id"] == "other").mean())
    yield f"{len(chosen)} texts, {len(book.themes)} themes, other content {other:.2f}\n"
    for theme in sorted(book.themes, key=lambda theme: _place(theme.name[language], "name"))[:NAMES]:
        own = mentions[mentions["theme_id"] == theme.id]
        central = own.sort_values(["closeness", "statement_id"], ascending=[False, True])["statement_id"]
        yield f"### {theme.name[language]}\nGroup: {theme.group}; {len(own)} statements\n"
        yield "\n".join(f"- {shown[at]}" for at in central.drop_duplicates().head(STATEMENTS)) + "\n"


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--public", type=Path, required=True, help="folder of the public sets")
    parser.add_argument("--sample", type=int, default=250, help="texts of a set, by hash")
    parser.add_argument("--out", type=Path, required=True, help="Markdown file")
    options = parser.parse_args()
    lines = []
    for name, (language, read) in SETS.items():
        with tempfile.TemporaryDirectory() as folder:
            told = read_names(read(options.public), language, sample=options.sample, folder=Path(folder))
            lines += [f"## {name}", *told]
    options.out.write_text("\n".join(lines), encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
