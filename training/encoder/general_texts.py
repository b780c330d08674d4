"""Texts of any kind, without labels, in which the encoder keeps what it saw before it was taught: words that occur
together by chance in many languages, and first lines of the documentation of the libraries that the project uses."""

from __future__ import annotations

import ast
import importlib.util
import random
import sysconfig
from collections.abc import Iterator, Sequence
from pathlib import Path

import torch
from torch.nn import functional

LANGUAGES = {"en": 8, "zh": 3, "nb": 2} | dict.fromkeys("da sv de fr es pt nl it fi pl ja ko ru tr ar cs id".split(), 1)
"""Shares of the bags."""
UNSPACED = ("zh", "ja")
KNOWN_WORDS = 60_000
LONGEST_BAG = 9
PACKAGES = ("sklearn", "scipy", "pandas", "numpy", "matplotlib", "torch", "transformers", "spacy", "duckdb", "click")


def bags_of_words(count: int) -> list[tuple[str, str]]:
    """(language, words drawn from its most frequent ones); frequent words come more often, as in real texts."""
    import wordfreq

    rng = random.Random(11)
    words = {code: wordfreq.top_n_list(code, KNOWN_WORDS) for code in LANGUAGES}
    bags = []
    for code in rng.choices(list(LANGUAGES), list(LANGUAGES.values()), k=count):
        # the square of an even number: half of the words come from the first quarter
        drawn = [words[code][int(len(words[code]) * rng.random() ** 2)] for _ in range(rng.randint(1, LONGEST_BAG))]
        bags.append((code, ("" if code in UNSPACED else " ").join(drawn)))
    return bags


def documentation_lines(packages: Sequence[str] = PACKAGES) -> list[tuple[str, str]]:
    """First lines of the documentation in the installed packages and in Python's own library (free licences)."""
    roots = [Path(sysconfig.get_paths()["stdlib"])]
    for name in packages:
        found = importlib.util.find_spec(name)
        if found and found.origin:
            roots.append(Path(found.origin).parent)
    files = sorted({path for root in roots for path in _sources(root)})
    return [("en", line) for line in sorted({line for path in files for line in _first_lines(path)})]


def _sources(root: Path) -> Iterator[Path]:
    for path in root.rglob("*.py"):
        inside = path.relative_to(root).parts
        if not {"tests", "test", "site-packages", "idlelib"} & set(inside):
            yield path


def _first_lines(path: Path) -> Iterator[str]:
    try:
        tree = ast.parse(path.read_text(encoding="utf-8"))
    except (SyntaxError, UnicodeDecodeError, ValueError):
        return
    for node in ast.walk(tree):
        if isinstance(node, ast.FunctionDef | ast.ClassDef | ast.Module):
            line = (ast.get_docstring(node) or "").partition("\n")[0].strip()
            if 20 < len(line) < 120 and " " in line:
                yield line


def centre_by_language(vectors: torch.Tensor, languages: Sequence[str]) -> torch.Tensor:
    """Vectors without the mean of their language, rows of length 1: what is left is meaning, in any language."""
    centred = vectors.clone()
    for language in set(languages):
        rows = torch.tensor([at for at, code in enumerate(languages) if code == language])
        centred[rows] -= vectors[rows].mean(0)
    return functional.normalize(centred, dim=-1)
