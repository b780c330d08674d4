"""Read and check the corpus parts: ``python training/corpus/read_parts.py [FILE ...]`` prints counts and every fault
with its line."""

from __future__ import annotations

import re
import sys
from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path

THEMES = (
    "account_login",
    "privacy_spam",
    "subscription_cancellation",
    "site_navigation_search",
    "site_speed_bugs",
    "app_mobile",
    "product_information_photos",
    "stock_availability",
    "price_value",
    "promotions_loyalty",
    "checkout_process",
    "payment_options",
    "shipping_cost",
    "delivery_speed",
    "delivery_tracking_courier",
    "packaging_damage",
    "product_quality",
    "size_fit_colour",
    "wrong_or_missing_item",
    "return_process",
    "refund_speed",
    "support_speed",
    "support_helpfulness",
    "sustainability",
    "brand_trust_overall",
)
LANGUAGES = ("en", "zh-Hans", "zh-Hant", "nb", "da", "de", "es", "fr", "it", "nl", "pt", "sv")
INTENTS = ("complaint", "praise", "request", "question", "churn_risk", "effort")
NOISE = ("empty", "gibberish", "off_topic", "spam")
EXTRAS = ("request", "noise", "name", "email", "phone", "order", "customer", "address", "card")
POLARITY = {"-": -1, "0": 0, "+": 1}
MENTION = re.compile(r"^([a-z_]+)([-0+])=(.+)$", re.DOTALL)


@dataclass(frozen=True, slots=True, kw_only=True)
class Mention:
    """One labelled theme: character offsets into the text, end excluded."""

    theme_id: str
    polarity: int
    start: int
    end: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """One line of a part."""

    part: str
    line: int
    language: str
    text: str
    mentions: tuple[Mention, ...]
    intents: tuple[str, ...]
    noise: str = ""
    spans: tuple[tuple[str, int, int], ...] = field(default=())


def read_line(raw: str, *, part: str, line: int, language: str, themes: frozenset[str]) -> Entry:
    """One entry from one line; raises ValueError that says what is wrong."""
    fields = [piece.strip() for piece in re.split(r" \|\|(?= |$)", raw)]
    if len(fields) != 4:
        raise ValueError(f"{len(fields)} fields instead of 4")
    text = fields[0].replace("\\n", "\n")
    mentions = []
    for piece in filter(None, _split(fields[1], MENTION)):
        found = MENTION.match(piece)
        if not found:
            raise ValueError(f"mention not of the form theme_id[-0+]=evidence: {piece[:40]!r}")
        theme_id, sign, evidence = found.groups()
        if theme_id not in themes and theme_id not in ("none", "other"):
            raise ValueError(f"unknown theme {theme_id!r}")
        start, end = _find(text, evidence.replace("\\n", "\n"))
        mentions.append(Mention(theme_id=theme_id, polarity=POLARITY[sign], start=start, end=end))
    intents = tuple(word for word in fields[2].split() if word != "none")
    for intent in intents:
        if intent not in INTENTS:
            raise ValueError(f"unknown intent {intent!r}")
    noise, spans = "", []
    for piece in filter(None, _split(fields[3], re.compile(r"^(" + "|".join(EXTRAS) + r")=", re.DOTALL))):
        key, _, value = piece.partition("=")
        if key not in EXTRAS:
            raise ValueError(f"unknown extra {key!r}")
        if key == "noise":
            if value not in NOISE:
                raise ValueError(f"unknown noise {value!r}")
            noise = value
        else:
            spans.append((key, *_find(text, value.replace("\\n", "\n"))))
    if not mentions and not noise:
        raise ValueError("no mention and no noise")
    return Entry(
        part=part,
        line=line,
        language=language,
        text=text,
        mentions=tuple(mentions),
        intents=intents,
        noise=noise,
        spans=tuple(spans),
    )


def read_part(path: Path, themes: frozenset[str] = frozenset(THEMES)) -> tuple[list[Entry], list[str]]:
    """All good entries of a part, and a sentence for every bad line."""
    language = re.match(rf"^(?:test-)?(?:own-)?({'|'.join(LANGUAGES)})-", path.name)
    if not language:
        return [], [f"{path.name}: name does not start with one of {', '.join(LANGUAGES)} and a dash"]
    entries, faults = [], []
    for number, raw in enumerate(path.read_text(encoding="utf-8").splitlines(), start=1):
        if not raw.strip() or raw.startswith("#"):
            declared = re.match(r"^# themes: (.+)$", raw)
            if declared:
                themes = frozenset(re.split(r"[,\s]+", declared.group(1).strip()))
            continue
        try:
            entries.append(read_line(raw, part=path.stem, line=number, language=language.group(1), themes=themes))
        except ValueError as fault:
            faults.append(f"{path.name}:{number}: {fault}")
    return entries, faults


def _split(value: str, form: re.Pattern[str]) -> list[str]:
    """Cut at ';' only where what follows has the form, since evidence may hold a ';' itself."""
    pieces: list[str] = []
    for piece in value.split(";"):
        if pieces and not form.match(piece.strip()):
            pieces[-1] += ";" + piece
        else:
            pieces.append(piece.strip())
    return [piece.strip() for piece in pieces]


def _find(text: str, evidence: str) -> tuple[int, int]:
    start = text.find(evidence)
    if start < 0 or not evidence:
        raise ValueError(f"not an exact piece of the text: {evidence[:40]!r}")
    return start, start + len(evidence)


def main(paths: list[str]) -> int:
    folder = Path(__file__).parent / "parts"
    files = [Path(path) for path in paths] or sorted(folder.glob("*.txt"))
    faults_all: list[str] = []
    texts: Counter[str] = Counter()
    for path in files:
        entries, faults = read_part(path)
        faults_all += faults
        texts.update(
            re.sub(r"\W+", "", entry.text.casefold()) for entry in entries if not entry.noise and len(entry.text) > 12
        )
        themes = Counter(m.theme_id for entry in entries for m in entry.mentions)
        signs = Counter(m.polarity for entry in entries for m in entry.mentions)
        intents = Counter(intent for entry in entries for intent in entry.intents)
        print(
            f"{path.name}: {len(entries)} entries, {len(faults)} faults, noise {sum(bool(e.noise) for e in entries)}, "
            f"polarity -{signs[-1]} 0:{signs[0]} +{signs[1]}, "
            f"two or more mentions {sum(len(e.mentions) > 1 for e in entries)}"
        )
        print("   ", " ".join(f"{theme}:{count}" for theme, count in themes.most_common()))
        print("   ", " ".join(f"{intent}:{count}" for intent, count in intents.most_common()))
    for fault in faults_all:
        print(fault)
    copies = [text for text, count in texts.items() if count > 1]
    print(f"{sum(texts.values())} longer texts, {len(copies)} of them written more than once")
    return 1 if faults_all else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
