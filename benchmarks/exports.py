"""What is made of every survey tool's export, with no option given: ``python benchmarks/exports.py [--public DATA]``.

The files are those of tests/ingest/layouts; with ``--public`` also the seven joined files of a shop (DATA/
olist_orders_and_reviews). One line a file: layout, what was recognised, rows in = rows used + rows left out.
"""

from __future__ import annotations

import argparse
import sys
from collections import Counter
from collections.abc import Sequence
from pathlib import Path

from feedbacknlp.config import StudyConfig
from feedbacknlp.contracts import Ingested, SourceSummary
from feedbacknlp.ingest import read_study

FIXTURES = Path(__file__).parents[1] / "tests" / "ingest" / "layouts"
ORDERS = ("shopify_orders.csv", "ecwid_orders.csv")
REVIEWS_OF_ORDERS = "trustpilot.csv"
SHOP = "olist_orders_and_reviews"


def studies(public: Path | None) -> list[tuple[Path, ...]]:
    """Files that are read together; orders beside the reviews that name them."""
    found = [(path,) for path in sorted(FIXTURES.iterdir()) if path.name not in ORDERS]
    found += [(FIXTURES / REVIEWS_OF_ORDERS, FIXTURES / name) for name in ORDERS]
    if public is not None:
        found.append(tuple(path for path in sorted((public / SHOP).iterdir()) if ".csv" in path.suffixes))
    return found


def told(source: SourceSummary) -> str:
    """What was recognised, in the order of importance: scores, texts, date, ids, keys, segments."""
    roles = Counter(role.partition(" of ")[0] if role.startswith("key of") else role for _, role, _ in source.columns)
    first = [role for role in roles if role.startswith("score ")]
    others = [role for role in roles if role not in first and role != "score_kind"]
    shown = [*first, *sorted(others, key=lambda role: (role != "text", role != "date", "id" not in role, role))]
    return ", ".join(role if roles[role] == 1 else f"{role} x{roles[role]}" for role in shown)


def lines(ingested: Ingested) -> list[tuple[str, ...]]:
    """One line a file; rows that are not accounted for make the last cell."""
    rows = []
    unbalanced = ingested.ledger.unbalanced()
    for source in ingested.sources:
        counts: Counter[str] = Counter()
        reasons = []
        for line in ingested.ledger.lines:
            if line.source == source.name:
                counts[line.event] += line.rows
                reasons += [f"{line.rows} {line.reason}"] if line.event == "left_out" else []
        sums = [f"{counts[event]:,}" for event in ("read", "used", "left_out")]
        balance = "does not add up" if source.name in unbalanced else "; ".join(reasons)
        rows.append((source.name, source.layout, source.role, told(source), *sums, balance))
    return rows


def main(arguments: Sequence[str] | None = None) -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--public", type=Path, help="folder of public data sets")
    options = parser.parse_args(arguments)
    table: list[tuple[str, ...]] = [("file", "layout", "role", "recognised", "in", "used", "left out", "why left out")]
    wrong = False
    for files in studies(options.public):
        ingested = read_study(files, StudyConfig())
        wrong = wrong or bool(ingested.ledger.unbalanced())
        shown = {row[0] for row in table}
        table += [row for row in lines(ingested) if row[0] not in shown]
    print("\n".join(f"| {' | '.join(row)} |" for row in (table[0], ("---",) * len(table[0]), *table[1:])))
    return int(wrong)


if __name__ == "__main__":
    sys.exit(main())
