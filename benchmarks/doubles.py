"""From which likeness a found group says what a theme of the codebook says already: ``python benchmarks/doubles.py``.

Prints the curve of both thresholds with the encoder that ships, and where each should stand:
``feedbacknlp.understand.doubles.ALIKE`` and ``feedbacknlp.understand.known_names.SAME``. To be run again whenever the
encoder is trained anew. Reads the shop's development part of the corpus and nothing else.

ALIKE: each marked theme is cut into kinds as discovery would. A kind beside the rest of its theme says the same as that
("fees" beside "price"); beside the other themes of its codebook it says something else, and a threshold that merges
it there would hide a theme that nobody has named.

SAME: of the shop's themes it is known by hand which subjects of feedback say the same.
"""

from __future__ import annotations

import sys
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import pandas as pd

ROOT = Path(__file__).resolve().parents[1]
# the corpus' reader and the training's shares are scripts beside their data
sys.path[:0] = [str(ROOT), str(ROOT / "training" / "corpus"), str(ROOT / "training" / "encoder")]

from units import Entry, read_corpus  # noqa: E402

from feedbacknlp import Study  # noqa: E402
from feedbacknlp.contracts import Encoder, Heads  # noqa: E402
from feedbacknlp.understand import choose_space, stretch_rows  # noqa: E402
from feedbacknlp.understand.discovery_grid import centre_on_grid, language_centres  # noqa: E402
from feedbacknlp.understand.discovery_tree import cut_tree, grow_tree, settle  # noqa: E402
from feedbacknlp.understand.doubles import ALIKE, SMALLEST, group_likeness  # noqa: E402
from feedbacknlp.understand.known_names import SAME, subject_closeness  # noqa: E402
from feedbacknlp.understand.spaces import stretch_means  # noqa: E402
from feedbacknlp.understand.subjects import read_subjects  # noqa: E402

PARTS = ROOT / "training" / "corpus" / "parts"
SEED = 20260101
KINDS = 3
"""Into which a theme is cut."""

SMALLEST_KIND = 10
"""Statements, as many as a found theme holds at the least."""

HIDDEN = 0.05
"""Share of what says something else that may be merged: a theme told twice is merged with one word, one that is hidden
is seen by nobody."""

STEPS = tuple(round(0.5 + 0.02 * step, 2) for step in range(36))

SAYS: Mapping[str, tuple[str, ...]] = {
    "account_login": ("Account and login", "Blocked accounts"),
    "privacy_spam": ("Privacy and data", "Spam and scams"),
    "subscription_cancellation": ("Subscription and cancellation",),
    "site_navigation_search": ("Search and navigation", "Layout", "Ease of use"),
    "site_speed_bugs": ("Bugs and errors", "Crashes and freezing", "Speed"),
    "product_information_photos": ("Pictures and description", "As described", "Information"),
    "stock_availability": ("Stock and range",),
    "price_value": ("Price and value", "Fees and extra charges"),
    "promotions_loyalty": ("Discounts and loyalty",),
    "checkout_process": ("Ordering and checkout",),
    "payment_options": ("Payment",),
    "shipping_cost": ("Shipping cost",),
    "delivery_speed": ("Delivery time", "Delays"),
    "delivery_tracking_courier": ("Tracking and couriers",),
    "packaging_damage": ("Packaging and damage",),
    "product_quality": ("Quality and durability",),
    "size_fit_colour": ("Size and fit", "Colour", "Length and cut", "Body height and size worn"),
    "wrong_or_missing_item": ("Wrong or missing items",),
    "return_process": ("Returns and exchanges",),
    "refund_speed": ("Refunds",),
    "support_speed": ("Reaching support",),
    "support_helpfulness": ("Friendliness of staff", "Help and solutions", "Communication and answers"),
    "sustainability": ("Environment",),
    "brand_trust_overall": ("Trust and honesty", "Coming back", "Recommendation", "Overall impression"),
}
"""Theme of the shop -> the subject that says the same, and those of which that is a matter of opinion."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Pairs:
    """Likeness of pairs that say the same and, of each that has a rival, the greatest with what says something else.

    Parameters
    ----------
    same, other : float array of shape (n,), (m,)
    """

    same: np.ndarray
    other: np.ndarray

    def at(self, threshold: float) -> tuple[float, float]:
        """Share of what says the same that is merged, and of what says something else."""
        return float((self.same >= threshold).mean()), float((self.other >= threshold).mean())

    def best(self) -> float:
        """The lowest threshold at which at most :data:`HIDDEN` of what says something else are merged."""
        return next(step for step in STEPS if self.at(step)[1] <= HIDDEN)


def marked(entries: Sequence[Entry]) -> pd.DataFrame:
    """Distinct texts of one theme: text, language, theme."""
    rows = []
    for entry in entries:
        themes = {mention.theme_id for mention in entry.mentions} - {"other", "none"}
        if len(themes) == 1 and not entry.noise:
            rows.append((entry.text, entry.language, themes.pop()))
    frame = pd.DataFrame(rows, columns=["text", "language", "theme"])
    return frame.drop_duplicates("text").sort_values(["language", "text"], ignore_index=True)


def kinds_beside_themes(frame: pd.DataFrame, *, encoder: Encoder, heads: Heads) -> Pairs:
    """Each kind of each theme beside the rest of it, and beside the other themes."""
    matrix, languages = encoder.encode(frame["text"].tolist()), frame["language"].tolist()
    space = choose_space(matrix, heads)
    stretched = stretch_rows(matrix, space)
    centres = language_centres(stretched, languages, stretch_means(heads.language_means, matrix, space))
    rows = centre_on_grid(stretched, languages, centres)

    def sums(part: np.ndarray) -> tuple[np.ndarray, int, float]:
        wide = part.astype(np.float64)
        return wide.sum(axis=0), len(wide), float(np.square(wide).sum())

    places = {theme: np.flatnonzero(frame["theme"] == theme) for theme in sorted(set(frame["theme"]))}
    whole = {theme: sums(rows[own]) for theme, own in places.items()}
    same, other = [], []
    for theme, own in places.items():
        part = rows[own]
        labels, _ = settle(part, cut_tree(grow_tree(part, seed=SEED), KINDS))
        for kind in sorted(set(labels.tolist())):
            mine = labels == kind
            if mine.sum() < SMALLEST_KIND:
                continue
            found = sums(part[mine])
            if (~mine).sum() >= SMALLEST * mine.sum():
                same.append(group_likeness(found, sums(part[~mine])))
            rivals = (rest for name, rest in whole.items() if name != theme and rest[1] >= SMALLEST * mine.sum())
            other.append(max((group_likeness(found, rest) for rest in rivals), default=0.0))
    return Pairs(same=np.array(same), other=np.array(other))


def subjects_of_themes(study: Study) -> Pairs:
    """The shop's themes beside the subjects that say the same, and every other subject beside its nearest theme."""
    near = subject_closeness(study.codebook, encoder=study.models.encoder, heads=study.models.heads)
    names = [subject.name["en"] for subject in read_subjects()]
    ids = [theme.id for theme in study.codebook.themes]
    same = [near[names.index(own[0]), ids.index(theme)] for theme, own in SAYS.items()]
    known = {name for own in SAYS.values() for name in own}
    other = [row.max() for name, row in zip(names, near, strict=True) if name not in known]
    return Pairs(same=np.array(same), other=np.array(other))


def tell(name: str, pairs: Pairs, now: float) -> None:
    """The curve as a table, and the choice."""
    print(f"\n{name}: {len(pairs.same)} that say the same, {len(pairs.other)} that say something else")
    print("| threshold | merged, says the same | merged, says something else |\n|---|---|---|")
    for step in STEPS:
        right, wrong = pairs.at(step)
        print(f"| {step:.2f} | {right:.3f} | {wrong:.3f} |")
    print(f"best {pairs.best():.2f}; now {now:.2f}")


def main() -> int:
    study = Study.from_files(codebook="online-shop")
    development = read_corpus(PARTS)[1]
    frame = marked([entry for entry in development if "own-" not in entry.part])
    tell("ALIKE", kinds_beside_themes(frame, encoder=study.models.encoder, heads=study.models.heads), ALIKE)
    tell("SAME", subjects_of_themes(study), SAME)
    return 0


if __name__ == "__main__":
    sys.exit(main())
