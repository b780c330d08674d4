"""Findings of an invented shop, for looking at and for testing: one full, one with nothing in it."""

from __future__ import annotations

import math
from typing import Any

import numpy as np
import pandas as pd

from feedbacknlp.contracts import Band, Caution, Findings, Ledger, Provenance, ScoreScale, SourceSummary
from feedbacknlp.contracts import tables as contract
from tests.report.example_texts import HOSTILE, REQUESTS, SENTENCES, THEMES

NPS = ScoreScale(
    kind="nps",
    question="How likely are you to recommend us?",
    low=0,
    high=10,
    high_is_good=True,
    metric="net",
    metric_name="nps",
    bands=(
        Band(name="detractor", low=0, high=6, points=-100),
        Band(name="passive", low=7, high=8, points=0),
        Band(name="promoter", low=9, high=10, points=100),
    ),
    why="values 0 to 10 and the word 'recommend' in the question",
)
CSAT = ScoreScale(
    kind="csat",
    question="How satisfied were you with the delivery?",
    low=1,
    high=5,
    high_is_good=True,
    metric="share",
    metric_name="share_satisfied",
    bands=(
        Band(name="dissatisfied", low=1, high=2, points=0),
        Band(name="neutral", low=3, high=3, points=0),
        Band(name="satisfied", low=4, high=5, points=100),
    ),
    why="values 1 to 5 and the word 'satisfied' in the question",
)
WAVES = ("2026-Q2", "2026-Q3")
Z = 1.959964
_WEIGHT = {
    -1: {
        "checkout_process": 3.2,
        "return_process": 2.6,
        "delivery_speed": 2.0,
        "support_helpfulness": 1.0,
        "product_quality": 1.0,
        "price_value": 1.2,
        "site_speed_bugs": 0.9,
        "size_fit_colour": 0.8,
        "packaging_damage": 0.5,
        "payment_options": 0.5,
    },
    1: {
        "support_helpfulness": 2.4,
        "product_quality": 2.8,
        "delivery_speed": 2.2,
        "price_value": 1.1,
        "checkout_process": 0.5,
        "return_process": 0.6,
        "site_speed_bugs": 0.5,
        "size_fit_colour": 0.6,
        "packaging_damage": 0.6,
        "payment_options": 0.3,
    },
}


def _wilson(count: float, base: float) -> tuple[float, float, float]:
    if base == 0:
        return (math.nan, math.nan, math.nan)
    share = count / base
    centre, half = share + Z**2 / (2 * base), Z * math.sqrt(share * (1 - share) / base + Z**2 / (4 * base**2))
    return share, max(0.0, (centre - half) / (1 + Z**2 / base)), min(1.0, (centre + half) / (1 + Z**2 / base))


def _mean(points: np.ndarray) -> tuple[float, float, float, float]:
    mean, error = float(points.mean()), float(points.std() / math.sqrt(len(points)))
    return mean, mean - Z * error, mean + Z * error, error


def _band(scale: ScoreScale, value: float) -> Band:
    return next(band for band in scale.bands if band.low <= value <= band.high)


def _frame(table: type[contract.Table], records: list[dict[str, Any]]) -> pd.DataFrame:
    """A frame of the contract's columns and types, further columns behind them."""
    empty = contract.empty_table(table)
    if not records:
        return empty
    frame = pd.DataFrame(records)
    blanks = {"float64": math.nan, "int64": 0, "bool": False}
    missing = {name: blanks.get(str(kind), "") for name, kind in empty.dtypes.items() if name not in frame.columns}
    frame = frame.assign(**missing)
    frame = frame[[*empty.columns, *[name for name in frame.columns if name not in empty.columns]]]
    return contract.check_table(
        frame.astype({name: empty.dtypes[name] for name in empty.columns}), table, stage="example"
    )


def _rows(size: int, seed: int) -> dict[str, list[dict[str, Any]]]:
    random = np.random.default_rng(seed)
    rows: dict[str, list[dict[str, Any]]] = {
        name: [] for name in ("responses", "comments", "statements", "sentiments", "intents", "mentions", "outcomes")
    }
    request_turn = 0
    for number in range(1, size + 1):
        response, comment = f"R{number:04d}", f"C{number:04d}"
        wave = WAVES[int(number > size // 2)]
        moment = pd.Timestamp("2026-04-03T09:00:00Z" if wave == WAVES[0] else "2026-07-02T09:00:00Z") + pd.Timedelta(
            hours=int(random.integers(0, 2000))
        )
        mood = random.normal(0.15 if wave == WAVES[0] else -0.02, 1)
        nps = float(np.clip(round(7.6 + 2.5 * mood), 0, 10))
        csat = float(np.clip(round(3.9 + 1.1 * mood + random.normal(0, 0.6)), 1, 5))
        mentions: list[tuple[str, int]] = []
        for _ in range(int(random.choice([1, 1, 2, 2, 3]))):
            sign = -1 if random.random() < 1 / (1 + math.exp(1.9 * mood)) else 1
            weights = dict(_WEIGHT[sign])
            if sign < 0 and wave == WAVES[1]:
                weights["checkout_process"] *= 2.4
            names = list(weights)
            chance = np.array([weights[name] for name in names])
            theme = names[int(random.choice(len(names), p=chance / chance.sum()))]
            if (theme, sign) not in mentions:
                mentions.append((theme, sign))
        for scale, value in ((NPS, nps), (CSAT, csat)):
            band = _band(scale, value)
            rows["responses"].append(
                {
                    "response_id": response,
                    "score_kind": scale.kind,
                    "question": scale.question,
                    "value": value,
                    "band": band.name,
                    "points": band.points,
                    "weight": 1.0,
                    "answered_at": moment,
                    "wave": wave,
                    "customer_id": None,
                    "order_id": None,
                    "source_file": "survey.csv",
                    "segment_country": str(random.choice(["NO", "GB", "CN"])),
                }
            )
        kind = "theme"
        texts: list[tuple[str, str, str, int]] = []  # language, text, theme, polarity
        if number % 9 == 0:
            kind = "no_content"
            texts = [("und", "", "", 0)]
        elif number % 13 == 0:
            kind = "other"
            texts = [("en", "The newsletter had a nice story about bees.", "other", 0)]
        elif number % 31 == 0 and number // 31 <= len(HOSTILE):
            texts = [("en", HOSTILE[number // 31 - 1], "site_speed_bugs", -1)]
        else:
            language = str(random.choice(["en", "en", "nb", "zh-Hans"]))
            for theme, sign in mentions:
                bank = SENTENCES[theme, sign]
                fitting = [text for code, text in bank if code == language] or [
                    text for code, text in bank if code == "en"
                ]
                texts.append(
                    (
                        language if any(code == language for code, _ in bank) else "en",
                        fitting[int(random.integers(len(fitting)))],
                        theme,
                        sign,
                    )
                )
            if number % 7 == 3:
                _, _, theme, code, text = REQUESTS[request_turn % len(REQUESTS)]
                texts.append((code, text, theme, 0))
        place = 0
        rows["comments"].append(
            {
                "comment_id": comment,
                "response_id": response,
                "question": "Why?",
                "source": "survey",
                "language_hint": None,
                "written_at": moment,
                "source_file": "survey.csv",
            }
        )
        rows["outcomes"].append(
            {"comment_id": comment, "outcome": kind, "reason": "empty" if kind == "no_content" else ""}
        )
        for position, (language, text, theme, sign) in enumerate(texts, start=1):
            statement = f"{comment}#{position}"
            end = place + len(text)
            rows["statements"].append(
                {
                    "statement_id": statement,
                    "comment_id": comment,
                    "start": place,
                    "end": end,
                    "shown_text": text,
                    "language": language,
                    "quality": "ok" if text else "empty",
                    "repeat_of": None,
                }
            )
            if text:
                rows["sentiments"].append(
                    {
                        "statement_id": statement,
                        "polarity": 0.8 * sign,
                        "label": ("negative", "neutral", "positive")[sign + 1],
                        "confidence": 0.86,
                    }
                )
                rows["mentions"].append(
                    {
                        "statement_id": statement,
                        "comment_id": comment,
                        "theme_id": theme,
                        "polarity": sign,
                        "closeness": 0.81,
                        "start": place,
                        "end": end,
                        "nearest_theme_id": "price_value" if theme == "other" else None,
                    }
                )
                rows["intents"].append(
                    {
                        "statement_id": statement,
                        "intent": ("complaint", "request", "praise")[sign + 1],
                        "probability": 0.77,
                    }
                )
            if kind == "theme" and number % 7 == 3 and position == len(texts) and sign == 0:
                request_turn += 1
            place = end + 1
    return rows


def _trimmed(table: type[contract.Table], dropped: str, records: list[dict[str, Any]]) -> pd.DataFrame:
    """A row table as Findings hold it: without the column of raw text."""
    return _frame(table, [{**record, dropped: "x"} for record in records]).drop(columns=dropped)


def make_example(size: int = 420, seed: int = 11) -> Findings:
    """Findings of a shop with two scores, twelve themes, twenty drivers and two waves."""
    rows = _rows(size, seed)
    responses, statements = pd.DataFrame(rows["responses"]), pd.DataFrame(rows["statements"])
    by_response = {record["comment_id"]: record["response_id"] for record in rows["comments"]}
    shown = statements.groupby("comment_id")["shown_text"].agg(" ".join).to_dict()
    mentioners: dict[tuple[str, int], set[str]] = {}
    for record in rows["mentions"]:
        mentioners.setdefault((record["theme_id"], record["polarity"]), set()).add(by_response[record["comment_id"]])
    wrote = {by_response[record["comment_id"]] for record in rows["outcomes"] if record["outcome"] != "no_content"}
    outcome = {by_response[record["comment_id"]]: record["outcome"] for record in rows["outcomes"]}
    names = {
        (theme, sign): (negative if sign < 0 else positive) or name
        for theme, _, name, negative, positive, _ in THEMES
        for sign in (-1, 1)
    }
    told: dict[str, list[dict[str, Any]]] = {
        name: [] for name in ("scores", "bands", "drivers", "driver_bands", "driver_trends", "quotes", "mismatches")
    }

    for scale in (NPS, CSAT):
        mine = responses[responses["score_kind"] == scale.kind]
        key = {"score_kind": scale.kind, "question": scale.question}
        for wave in ("", *WAVES):
            part = mine if wave == "" else mine[mine["wave"] == wave]
            value, low, high, error = _mean(part["points"].to_numpy())
            writers = part[part["response_id"].isin(wrote)]
            told["scores"].append(
                {
                    **key,
                    "wave": wave,
                    "focus": wave == "",
                    "metric": scale.metric_name,
                    "value": value,
                    "low": low,
                    "high": high,
                    "base": len(part),
                    "effective_base": float(len(part)),
                    "seen_change": 2.8 * math.sqrt(2) * error,
                    "wrote": len(writers),
                    "value_wrote": float(writers["points"].mean()),
                    "writing_shift": float(writers["points"].mean()) - value,
                    "writing_low": float(writers["points"].mean()) - value - 3,
                    "writing_high": float(writers["points"].mean()) - value + 3,
                }
            )
        writers = mine[mine["response_id"].isin(wrote)]
        for position, band in enumerate(scale.bands):
            members = mine[mine["band"] == band.name]
            share, low, high = _wilson(len(members), len(mine))
            ends = members["response_id"].map(outcome).value_counts()
            wrote_share = _wilson(int(members["response_id"].isin(wrote).sum()), len(members))
            told["bands"].append(
                {
                    **key,
                    "band": band.name,
                    "position": position,
                    "n": len(members),
                    "share": share,
                    "low": low,
                    "high": high,
                    "wrote": int(members["response_id"].isin(wrote).sum()),
                    **dict(zip(("wrote_share", "wrote_low", "wrote_high"), wrote_share, strict=True)),
                    "theme": int(ends.get("theme", 0)),
                    "other": int(ends.get("other", 0)),
                    "no_content": int(ends.get("no_content", 0)),
                }
            )
        for (theme, sign), people in sorted(mentioners.items()):
            if sign == 0 or theme == "other":
                continue
            driver = f"{theme}:{'negative' if sign < 0 else 'positive'}"
            _driver_rows(
                told,
                key | {"driver_id": driver},
                scale,
                writers,
                people,
                theme=theme,
                sign=sign,
                name=names[theme, sign],
            )
            _quote_rows(
                told["quotes"], key | {"driver_id": driver}, rows, mine, by_response, shown, theme=theme, sign=sign
            )
        odd = mine[mine["response_id"].isin(wrote) & (mine["band"] == scale.bands[-1].name)]
        negative = [
            record["response_id"]
            for record in odd.to_dict("records")
            if any(
                record["response_id"] in mentioners.get((theme, -1), set())
                for theme in ("checkout_process", "return_process")
            )
        ][:8]
        told["mismatches"] += [
            {
                **key,
                "response_id": name,
                "value": float(mine.set_index("response_id").loc[name, "value"]),
                "band": scale.bands[-1].name,
                "comment_id": "C" + name[1:],
                "comment": shown["C" + name[1:]],
                "polarity": -0.71,
            }
            for name in negative
        ]

    request_text = {text: (group, title, theme) for group, title, theme, _, text in REQUESTS}
    nps = responses[responses["score_kind"] == "nps"].set_index("response_id")
    requests = [
        {
            "statement_id": record["statement_id"],
            "comment_id": record["comment_id"],
            "response_id": by_response[record["comment_id"]],
            "request_group": request_text[record["shown_text"]][0],
            "group_name": request_text[record["shown_text"]][1],
            "request": record["shown_text"],
            "theme_id": request_text[record["shown_text"]][2],
            "score_kind": "nps",
            "band": nps.loc[by_response[record["comment_id"]], "band"],
            "value": nps.loc[by_response[record["comment_id"]], "value"],
            "language": record["language"],
            "written_at": nps.loc[by_response[record["comment_id"]], "answered_at"],
            "probability": 0.83,
        }
        for record in rows["statements"]
        if record["shown_text"] in request_text
    ]
    counted = pd.DataFrame(rows["mentions"])
    themes = []
    for theme, group, name, _, _, definition in (*THEMES, ("other", "", "Other", "", "", "Content that fits no theme")):
        part = counted[counted["theme_id"] == theme]
        themes.append(
            {
                "theme_id": theme,
                "name": name,
                "group": group,
                "definition": definition,
                "origin": "other" if theme == "other" else "discovered" if theme.startswith("new") else "codebook",
                "statements": len(part),
                "comments": part["comment_id"].nunique(),
                "negative": int((part["polarity"] < 0).sum()),
                "neutral": int((part["polarity"] == 0).sum()),
                "positive": int((part["polarity"] > 0).sum()),
            }
        )
    return Findings(
        title="Lamp & Loom customers, summer 2026",
        language="en",
        scales=(NPS, CSAT),
        scores=_frame(contract.Scores, told["scores"]),
        changes=_frame(contract.ToldChanges, [_change(told["scores"], scale) for scale in (NPS, CSAT)]),
        bands=_frame(contract.Bands, told["bands"]),
        themes=_frame(contract.Themes, themes),
        drivers=_frame(contract.JudgedDrivers, _give_roles(told["drivers"])),
        driver_bands=_frame(contract.DriverBands, told["driver_bands"]),
        driver_trends=_frame(contract.DriverTrends, told["driver_trends"]),
        quotes=_frame(contract.Quotes, told["quotes"]),
        requests=_frame(contract.Requests, requests),
        mismatches=_frame(contract.Mismatches, told["mismatches"]),
        change_parts=_frame(contract.ChangeParts, _change_parts(_change(told["scores"], NPS)["change"])),
        band_words=_frame(contract.BandWords, _band_words()),
        gate=_frame(contract.Gate, _gate(told["bands"])),
        what_if=_frame(contract.WhatIf, _what_if()),
        periods=_frame(contract.Periods, _periods()),
        theme_effects=_frame(contract.ThemeEffects, _theme_effects()),
        waves=WAVES,
        sources=(
            SourceSummary(
                name="survey.csv",
                role="responses",
                layout="table",
                form="CSV, UTF-8, separator ,",
                rows=size + 3,
                columns=(
                    ("id", "response id", "every value is different and the name says so"),
                    ("recommend", "score (nps)", NPS.why),
                    ("delivery", "score (csat)", CSAT.why),
                    ("why", "text", "long, different answers"),
                    ("country", "segment", "few different values"),
                ),
                unused=("browser",),
            ),
        ),
        ledger=Ledger()
        .with_line("survey.csv", "read", "rows of the file", size + 3)
        .with_line("survey.csv", "left_out", "the same response twice", 3, (18, 44, 90))
        .with_line("survey.csv", "used", "responses", size)
        .with_line("prepare", "note", "statements with personal data masked", 4),
        quality={"ok": len(rows["mentions"]), "empty": size // 9, "gibberish": 2},
        languages=statements["language"].value_counts().to_dict(),
        thresholds={
            "smallest_base": 10.0,
            "smallest_cell": 10.0,
            "confidence": 0.95,
            "false_discovery": 0.05,
            "theme": 0.5,
            "intent": 0.5,
            "quotes": 5.0,
        },
        cautions=(
            Caution(
                code="writers_differ",
                numbers={"n": 374, "base": 420, "value": 10.0, "value_wrote": 7.0},
                score_kind="nps",
                metric="nps",
                text="Customers who wrote score 3 points lower than all who answered.",
            ),
        ),
        provenance=Provenance(
            version="0.1.0",
            config="0f3a9c1d2b4e5f60",
            inputs={"survey.csv": "ab" * 32},
            models={"encoder": "toy", "codebook": "online-shop 1"},
            seed=20260101,
        ),
        rows={
            "responses": _frame(contract.Responses, rows["responses"]),
            "comments": _trimmed(contract.Comments, "text", rows["comments"]),
            "statements": _trimmed(contract.Statements, "text", rows["statements"]),
            "sentiments": _frame(contract.Sentiments, rows["sentiments"]),
            "intents": _frame(contract.Intents, rows["intents"]),
            "mentions": _frame(contract.Mentions, rows["mentions"]),
            "outcomes": _frame(contract.Outcomes, rows["outcomes"]),
        },
    )


def _gate(bands: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """What the gate marked: every response without content is lost to one of two kinds; copies lose none."""
    rows = []
    for kind, part in (("bare", 0.5), ("copy", 0.0), ("empty", 1.0)):
        for band in bands:
            base = band["theme"] + band["other"] + band["no_content"]
            bare = int(band["no_content"] * 0.5)
            lost = bare if part == 0.5 else int(part * (band["no_content"] - bare))
            row = {name: band[name] for name in ("score_kind", "question", "band", "position")}
            n = lost if part else 2
            rows.append(
                row | {"kind": kind, "statements": n, "n": n, "lost": lost, "base": base, "share": n / max(base, 1)}
            )
    return rows


def _give_roles(drivers: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """Roles as the study gives them: only complaints hold down, only praise lifts; clear ones first."""
    for row in drivers:
        agrees = row["impact"] * row["polarity"] > 0
        row["role"] = ("holds_down" if row["polarity"] < 0 else "lifts") if agrees else ""
        row["clear"] = agrees and row["reliable"] and row["q_value"] <= 0.05
    ranked = sorted(drivers, key=lambda row: (not row["clear"], -abs(row["impact"]), row["driver_id"]))
    seen: dict[tuple[str, str], int] = {}
    for row in ranked:
        place = (row["score_kind"], row["role"])
        seen[place] = seen.get(place, 0) + 1
        row["role_rank"] = seen[place] if row["role"] else 0
    return drivers


def _change(scores: list[dict[str, Any]], scale: ScoreScale) -> dict[str, Any]:
    before, after = (
        next(row for row in scores if row["wave"] == wave and row["score_kind"] == scale.kind) for wave in WAVES
    )
    change = after["value"] - before["value"]
    low = change - math.hypot(after["value"] - after["low"], before["high"] - before["value"])
    high = change + math.hypot(after["high"] - after["value"], before["value"] - before["low"])
    return {
        "score_kind": scale.kind,
        "question": scale.question,
        "wave_before": WAVES[0],
        "wave": WAVES[1],
        "value_before": before["value"],
        "value": after["value"],
        "change": change,
        "low": low,
        "high": high,
        "seen": low > 0 or high < 0,
        "sentence": f"{scale.kind.upper()} fell from {before['value']:+.0f} ({WAVES[0]}) to {round(after['value'])}"
        f" ({WAVES[1]}): {change:+.1f}, somewhere from {low:.1f} to {high:.1f}.",
    }


_KEY = {"score_kind": NPS.kind, "question": NPS.question}


def _change_parts(change: float) -> list[dict[str, Any]]:
    """A split in which eleven parts of drivers, mix, writing and the rest add up to the change of NPS."""
    parts = [("volume", "checkout_process:negative", "", "Checkout friction", 0.5 * change, 0.001)]
    parts += [("severity", f"t{number}:negative", "", "Slow delivery", 0.03 * change, 0.6) for number in range(10)]
    parts += [("mix", "", "country", "", 0.1 * change, 0.7), ("writing", "", "", "", 0.04 * change, 0.8)]
    parts += [("unexplained", "", "", "", 0.06 * change, 0.9)]
    rows = [("change", "", "", "", change, math.nan), *parts]
    return [
        {
            **_KEY,
            "cut": "wave",
            "before": WAVES[0],
            "after": WAVES[1],
            "position": position,
            "part": part,
            "driver_id": driver,
            "segment": segment,
            "name": name,
            "share_before": 0.1 if driver else math.nan,
            "share_after": 0.2 if driver else math.nan,
            "points": points,
            "low": points - 4,
            "high": points + 4,
            "share": points / change,
            "q_value": chance,
        }
        for position, (part, driver, segment, name, points, chance) in enumerate(rows)
    ]


def _band_words() -> list[dict[str, Any]]:
    found = [("detractor", 0, "hang seg opp", "nb"), ("detractor", 0, "=checkout", "en")]
    found.append(("promoter", 2, "lovely", "en"))
    return [
        {
            **_KEY,
            "band": band,
            "position": position,
            "rank": rank,
            "words": words,
            "language": language,
            "n": 12,
            "base": 100,
            "n_others": 2,
            "base_others": 200,
            "log_odds": 2.1,
            "z": 4.0,
            "q_value": 0.001,
        }
        for rank, (band, position, words, language) in enumerate(found, start=1)
    ]


def _what_if() -> list[dict[str, Any]]:
    return [
        {
            **_KEY,
            "driver_id": "checkout_process:negative",
            "name": "Checkout friction",
            "fall": fall,
            "n": 80,
            "value": 10.0,
            "value_if": 10.0 + 20 * fall,
            "change": 20 * fall,
            "low": 12 * fall,
            "high": 28 * fall,
        }
        for fall in (0.25, 0.5, 1.0)
    ]


def _periods() -> list[dict[str, Any]]:
    return [
        {
            **_KEY,
            "unit": "month",
            "period": f"2026-{month:02d}",
            "value": 20.0 - month,
            "low": 10.0 - month,
            "high": 30.0 - month,
            "base": 60,
            "wrote": 50,
            "smoothed": 18.0 - month / 2,
            "limit_low": 13.6,
            "limit_high": 16.4,
            "alarm": month == 9,
        }
        for month in range(4, 10)
    ]


def _theme_effects() -> list[dict[str, Any]]:
    figures = dict.fromkeys(("penalty", "reward", "difference"), -30.0)
    ends = {f"{name}_{end}": value for name in figures for end, value in (("low", -40.0), ("high", -20.0))}
    return [{**_KEY, "theme_id": "checkout_process", **figures, **ends, "kano": "basic"}]


def _driver_rows(
    told: dict[str, list[dict[str, Any]]],
    key: dict[str, Any],
    scale: ScoreScale,
    writers: pd.DataFrame,
    people: set[str],
    *,
    theme: str,
    sign: int,
    name: str,
) -> None:
    inside = writers["response_id"].isin(people)
    base, count = len(writers), int(inside.sum())
    share, low, high = _wilson(count, base)
    with_, without = writers.loc[inside, "points"], writers.loc[~inside, "points"]
    gap = float(with_.mean() - without.mean())
    error = math.sqrt(
        share**2 * (float(with_.var(ddof=0)) / count + float(without.var(ddof=0)) / (base - count))
        + gap**2 * share * (1 - share) / base
    )
    impact = share * gap
    worst, best = writers["band"] == scale.bands[0].name, writers["band"] == scale.bands[-1].name
    cells = [float((part & flag).sum()) + 0.5 for part in (worst, best) for flag in (inside, ~inside)]
    odds, spread = cells[0] / cells[1] / (cells[2] / cells[3]), math.sqrt(sum(1 / cell for cell in cells))
    reliable = count >= 10
    told["drivers"].append(
        {
            **key,
            "theme_id": theme,
            "polarity": sign,
            "name": name,
            "base": base,
            "n": count,
            "share": share,
            "share_low": low,
            "share_high": high,
            "score_with": float(with_.mean()),
            "score_without": float(without.mean()),
            "impact": impact,
            "impact_low": impact - Z * error,
            "impact_high": impact + Z * error,
            "q_value": math.erfc(abs(impact / error) / math.sqrt(2)),
            "odds_ratio": odds,
            "odds_low": odds * math.exp(-Z * spread),
            "odds_high": odds * math.exp(Z * spread),
            "reliable": reliable,
            "caution": "" if reliable else f"only {count} responses mention it",
        }
    )
    for position, band in enumerate(scale.bands):
        members = writers["band"] == band.name
        cell, low, high = _wilson(int((members & inside).sum()), int(members.sum()))
        told["driver_bands"].append(
            {
                **key,
                "band": band.name,
                "position": position,
                "n": int((members & inside).sum()),
                "base": int(members.sum()),
                "share": cell,
                "low": low,
                "high": high,
                "small": int((members & inside).sum()) < 10,
            }
        )
    before: tuple[float, int] | None = None
    for wave in WAVES:
        part = writers["wave"] == wave
        size, hits = int(part.sum()), int((part & inside).sum())
        cell, low, high = _wilson(hits, size)
        change = change_low = change_high = chance = math.nan
        if before is not None:
            change = cell - before[0]
            error = math.sqrt(cell * (1 - cell) / size + before[0] * (1 - before[0]) / before[1]) or 1e-9
            change_low, change_high, chance = (
                change - Z * error,
                change + Z * error,
                math.erfc(abs(change / error) / math.sqrt(2)),
            )
        told["driver_trends"].append(
            {
                **key,
                "wave": wave,
                "n": hits,
                "base": size,
                "share": cell,
                "low": low,
                "high": high,
                "change": change,
                "change_low": change_low,
                "change_high": change_high,
                "change_q": chance,
            }
        )
        before = (cell, size)


def _quote_rows(
    quotes: list[dict[str, Any]],
    key: dict[str, Any],
    rows: dict[str, list[dict[str, Any]]],
    mine: pd.DataFrame,
    by_response: dict[str, str],
    shown: dict[str, str],
    *,
    theme: str,
    sign: int,
) -> None:
    scored = mine.set_index("response_id")
    text = {record["statement_id"]: record for record in rows["statements"]}
    for role, polarity, most in (("supports", sign, 4), ("contradicts", -sign, 1)):
        found = [
            record for record in rows["mentions"] if record["theme_id"] == theme and record["polarity"] == polarity
        ]
        # spread over the study so that both waves and all languages come to word
        for rank, record in enumerate(found[:: max(1, len(found) // most)][:most], start=1):
            response = by_response[record["comment_id"]]
            quotes.append(
                {
                    **key,
                    "rank": rank,
                    "role": role,
                    "quote": text[record["statement_id"]]["shown_text"],
                    "context": shown[record["comment_id"]],
                    "response_id": response,
                    "comment_id": record["comment_id"],
                    "band": scored.loc[response, "band"],
                    "value": scored.loc[response, "value"],
                    "language": text[record["statement_id"]]["language"],
                }
            )


def make_empty() -> Findings:
    """Findings of a file with comments of which nothing could be learned: no score, no driver, one wave."""
    return Findings(
        title="",
        language="en",
        scales=(),
        scores=contract.empty_table(contract.Scores),
        changes=contract.empty_table(contract.ToldChanges),
        bands=contract.empty_table(contract.Bands),
        themes=contract.empty_table(contract.Themes),
        drivers=contract.empty_table(contract.JudgedDrivers),
        driver_bands=contract.empty_table(contract.DriverBands),
        driver_trends=contract.empty_table(contract.DriverTrends),
        quotes=contract.empty_table(contract.Quotes),
        requests=contract.empty_table(contract.Requests),
        mismatches=contract.empty_table(contract.Mismatches),
        waves=("2026-Q3",),
        sources=(),
        ledger=Ledger(),
        provenance=Provenance(version="0.1.0", config="", inputs={}, models={}, seed=1),
    )
