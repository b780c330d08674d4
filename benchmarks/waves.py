"""What a codebook does from wave to wave: ``python benchmarks/waves.py --public DATA [--sample N] [--only NAME ...]``.

The first wave is read with ``--codebook`` (``none``: its themes come from the text), each later one with the report of
the waves before it. ``airbnb`` are two real snapshots of one market; ``clothing`` is one set cut into four at random:
nothing in it is new and nothing moves, so that every new theme and every drift told there is a false one.
"""

from __future__ import annotations

import argparse
import hashlib
import sys
import tempfile
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import pandas as pd

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from feedbacknlp import Findings, Study  # noqa: E402
from feedbacknlp.report.saved import write_findings, write_tables  # noqa: E402
from feedbacknlp.understand import parse_codebook  # noqa: E402

HEADER = ("set", "wave", "comments", "themes before", "new themes", "misfit", "themes compared", "drift")
HEADER += ("sizes, correlation",)
CLOTHING_WAVES = 4


@dataclass(frozen=True, slots=True, kw_only=True)
class Figures:
    """One wave beside those before it.

    Parameters
    ----------
    name, wave : str
    comments : int
    before, new : int
        Themes of the codebook that came from the waves before, and themes that were found in its misfit.
    misfit : float
        Share of the comments with content that fit no theme of that codebook.
    compared, drift : int
        Themes that were large enough to compare with the wave before, and those told to have moved.
    correlation : float
        Of the themes' distinct statements in this wave and in the one before, both read by the same codebook.
    """

    name: str
    wave: str
    comments: int
    before: int
    new: int
    misfit: float
    compared: int
    drift: int
    correlation: float


def _clothing(data: Path) -> Iterator[pd.DataFrame]:
    frame = pd.read_csv(data / "womens_clothing_reviews" / "reviews.csv.gz").dropna(subset=["review_text"])
    frame = frame[["row_id", "review_text", "rating"]]
    part = frame["row_id"].map(_place) * CLOTHING_WAVES // 2**32
    for wave in range(CLOTHING_WAVES):
        yield frame[part == wave]


def _airbnb(data: Path) -> Iterator[pd.DataFrame]:
    """The reviews of the first snapshot, gone ones too, and what came until the second."""
    folder = data / "airbnb_two_waves"
    columns = ["id", "listing_id", "date", "comments"]
    now = pd.read_csv(folder / "reviews_2025_10.csv.gz").dropna(subset=["comments"])
    gone = pd.read_csv(folder / "reviews_gone_since_2024_01.csv.gz").dropna(subset=["comments"])
    old = now["in_snapshot_2024_01"].astype(str).str.lower().isin(("1", "1.0", "true"))
    listings = pd.read_csv(folder / "listings_2025_10.csv").set_index("id")["review_scores_rating"]
    for frame in (pd.concat([now[old], gone]), now[~old]):
        yield frame[columns].assign(rating=frame["listing_id"].map(listings)).dropna(subset=["rating"])


SETS: Mapping[str, Callable[[Path], Iterator[pd.DataFrame]]] = {"clothing": _clothing, "airbnb": _airbnb}


def _place(key: object) -> int:
    """A fixed number below 2**32."""
    return int(hashlib.sha256(str(key).encode()).hexdigest()[:8], 16)


def measure(name: str, waves: Iterator[pd.DataFrame], *, folder: Path, codebook: str, most: int) -> Iterator[Figures]:
    """Each wave after the first."""
    folders: list[str] = []
    before: Findings | None = None
    for number, frame in enumerate(waves, start=1):
        key = frame.columns[0]
        sample = frame.assign(place=frame[key].map(lambda value: _place(f"sample {value}"))).nsmallest(most, "place")
        path = folder / f"{name}-{number}.csv"
        sample.drop(columns="place").to_csv(path, index=False)
        settings: dict[str, object] = {"before": tuple(folders)} if folders else {"codebook": codebook}
        # a snapshot is one wave, whatever the dates in it
        study = Study.from_files(path, store=folder / "store", title=f"wave {number}", wave="none", **settings)
        findings = study.run()
        out = folder / f"{name}-{number}"
        write_findings(findings, out / "findings.json")
        write_tables(findings, out / "tables")
        folders.append(str(out))
        if before is not None:
            yield compare(name, number, before, findings)
        before = findings


def compare(name: str, number: int, before: Findings, after: Findings) -> Figures:
    """A wave beside the one before."""
    old, new = (set(parse_codebook(one.codebook, where=one.title).ids) for one in (before, after))
    wave = f"wave {number}"
    misfit = after.rows["misfit"].set_index("wave")["share"]
    drift = after.rows["drift"]
    drift = drift[drift["wave"] == wave]
    drift = drift[drift["theme_id"].isin(old)]
    return Figures(
        name=name,
        wave=wave,
        comments=len(after.rows["comments"]),
        before=len(old),
        new=len(new - old),
        misfit=float(misfit[wave]),
        compared=int(drift["q_value"].notna().sum()),
        drift=int(drift["drifts"].sum()),
        correlation=float(np.corrcoef(drift["n_before"], drift["n"])[0, 1]),
    )


def line(figures: Figures) -> str:
    """One row of a Markdown table."""
    return (
        f"| {figures.name} | {figures.wave} | {figures.comments:,} | {figures.before} | {figures.new} | "
        f"{figures.misfit:.3f} | {figures.compared} | {figures.drift} | {figures.correlation:.3f} |"
    )


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--public", type=Path, required=True, help="folder of the public sets")
    parser.add_argument("--sample", type=int, default=1000, help="most comments of a wave, by hash")
    parser.add_argument("--codebook", default="none", help="of the first wave")
    parser.add_argument("--only", nargs="+", choices=list(SETS), default=list(SETS), metavar="NAME")
    options = parser.parse_args()
    print(f"| {' | '.join(HEADER)} |\n|{'---|' * len(HEADER)}")
    with tempfile.TemporaryDirectory() as folder:
        for name in options.only:
            rows = measure(
                name,
                SETS[name](options.public),
                folder=Path(folder),
                codebook=options.codebook,
                most=options.sample,
            )
            for figures in rows:
                print(line(figures), flush=True)
    return 0


if __name__ == "__main__":
    sys.exit(main())
