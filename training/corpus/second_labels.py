"""The second labelling of the test part, blind to the first.

``python training/corpus/second_labels.py blind PART OUT`` writes the texts of a part without labels, ready to be
labelled in the same form;
``python training/corpus/second_labels.py agreement`` compares ``second/*.txt`` with the parts of the same name and
prints Krippendorff's alpha.
"""

from __future__ import annotations

import sys
from collections import Counter
from collections.abc import Sequence
from pathlib import Path

from read_parts import Entry, read_part

HERE = Path(__file__).parent


def write_blind(part: Path, out: Path) -> None:
    """Texts only, in another order (by their last letters), with empty fields."""
    entries, _ = read_part(part)
    header = [line for line in part.read_text(encoding="utf-8").splitlines() if line.startswith("# themes:")]
    texts = sorted((entry.text.replace("\n", "\\n") for entry in entries), key=lambda text: text[::-1])
    out.write_text("\n".join([*header, *(f"{text} ||  ||  || " for text in texts)]) + "\n", encoding="utf-8")


def nominal_alpha(pairs: Sequence[tuple[object, object]]) -> float:
    """Krippendorff's alpha for two coders, nominal values, no missing ones.

    alpha = 1 - observed disagreement / expected disagreement, the latter from all values pooled.
    Source: Krippendorff 2004, Content Analysis, 2nd ed., ch. 11.
    """
    values = Counter(value for pair in pairs for value in pair)
    total = sum(values.values())
    observed = sum(first != second for first, second in pairs) / max(1, len(pairs))
    expected = 1 - sum(count * (count - 1) for count in values.values()) / max(1, total * (total - 1))
    return 1 - observed / expected if expected else 1.0


def compare(first: Sequence[Entry], second: Sequence[Entry]) -> dict[str, float]:
    """Agreement on each theme yes or no (pooled over themes), on the polarity of mentions both saw, on noise and on
    requests."""
    by_text = {entry.text: entry for entry in second}
    both = [(entry, by_text[entry.text]) for entry in first if entry.text in by_text]
    themes = sorted({m.theme_id for pair in both for entry in pair for m in entry.mentions})
    presence = [
        (any(m.theme_id == theme for m in a.mentions), any(m.theme_id == theme for m in b.mentions))
        for a, b in both
        for theme in themes
    ]
    signs = []
    for a, b in both:
        left, right = ({m.theme_id: m.polarity for m in entry.mentions} for entry in (a, b))
        signs += [(left[theme], right[theme]) for theme in left.keys() & right.keys()]
    return {
        "texts": len(both),
        "theme": nominal_alpha(presence),
        "polarity": nominal_alpha(signs),
        "noise": nominal_alpha([(bool(a.noise), bool(b.noise)) for a, b in both]),
        "request": nominal_alpha([("request" in a.intents, "request" in b.intents) for a, b in both]),
    }


def main(arguments: list[str]) -> None:
    if arguments[:1] == ["blind"]:
        write_blind(Path(arguments[1]), Path(arguments[2]))
        return
    for path in sorted((HERE / "second").glob("*.txt")):
        agreed = compare(read_part(HERE / "parts" / path.name)[0], read_part(path)[0])
        print(
            path.stem,
            " ".join(f"{name} {value:.3f}" if name != "texts" else f"{value} texts" for name, value in agreed.items()),
        )


if __name__ == "__main__":
    main(sys.argv[1:])
