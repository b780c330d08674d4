"""Discovery, naming and quotes: deterministic, order-free, honest about small numbers."""

from __future__ import annotations

import numpy as np
import pandas as pd

from feedbacknlp.contracts import Vectors
from feedbacknlp.contracts.tables import Mentions, Quotes, Themes, check_table
from feedbacknlp.understand import (
    assign_discovered,
    assign_themes,
    build_theme_model,
    choose_quotes,
    count_themes,
    discover_themes,
    encode_statements,
    name_themes,
    read_codebook,
)
from feedbacknlp.understand.quotes import pick_diverse
from tests.suites.stage_suite import check_row_wise
from tests.suites.toys import ToyEncoder, ToySegmenter, toy_heads
from tests.understand.frames import comments_of, responses_of, statements_of

HOURS = [
    f"opening hours sunday {word}"
    for word in "closed early noon short never winter church holiday morning evening village market".split()
]
PARKING = [
    f"parking place garage {word}"
    for word in ["full", "dark", "narrow", "paid", "far", "wet", "tiny", "low", "blocked", "icy", "steep", "broken2"]
]
GIFTS = [
    f"gift paper ribbon {word}"
    for word in "red blue torn cheap lovely missing ugly thin silver green plain gold".split()
]


def _coded(texts: list[str]) -> tuple[pd.DataFrame, Vectors, pd.DataFrame]:
    statements = statements_of(texts)
    vectors = encode_statements(statements, encoder=ToyEncoder())
    heads = toy_heads()
    model = build_theme_model(read_codebook("none"), encoder=ToyEncoder(), heads=heads)
    return statements, vectors, assign_themes(statements, vectors=vectors, model=model, heads=heads, threshold=0.5)


def test_three_topics_are_found_whatever_the_order() -> None:
    texts = HOURS + PARKING + GIFTS + ["odd word salad"] * 3 + [f"lonely{n} stray{n}" for n in range(6)]
    statements, vectors, mentions = _coded(texts)
    heads = toy_heads()
    found = discover_themes(statements, mentions, vectors=vectors, heads=heads, seed=1)
    assert 3 <= len(found.themes) <= 6
    shuffled = statements.iloc[np.random.default_rng(1).permutation(len(statements))]
    again = discover_themes(shuffled, mentions.iloc[::-1], vectors=vectors, heads=heads, seed=1)
    assert [theme.members for theme in found.themes] == [theme.members for theme in again.themes]
    assert found.levels == again.levels

    result = check_row_wise(
        lambda frame: assign_discovered(frame, statements, discovery=found, vectors=vectors),
        mentions,
        keys=["statement_id", "theme_id"],
    )
    check_table(result, Mentions, stage="test")
    nearest = result["theme_id"].where(result["theme_id"] != "other", result["nearest_theme_id"])
    assert nearest.str.startswith("new_").all(), "nobody is without a theme that is nearest"
    coded = result.merge(statements[["statement_id", "text"]], on="statement_id")
    for topic in (HOURS, PARKING, GIFTS):
        theme = coded.loc[coded["text"].isin(topic), "theme_id"].mode()[0]
        assert theme.startswith("new_")
        assert (coded.loc[coded["text"].isin(topic), "theme_id"] == theme).mean() > 0.8

    named = name_themes(
        found,
        statements,
        vectors=vectors,
        encoder=ToyEncoder(),
        heads=heads,
        segmenter=ToySegmenter(),
        language="en",
        codebook=read_codebook("none"),
    ).themes
    names = [theme.name["en"] for theme in named]
    assert len({name.casefold() for name in names}) == len(names)
    told = " / ".join(names).casefold()
    assert all(word in told for word in ("hours", "parking", "gift paper"))
    check_table(count_themes(named, result, language="en"), Themes, stage="test")


def test_few_statements_give_no_theme() -> None:
    statements, vectors, mentions = _coded(HOURS[:10])
    found = discover_themes(statements, mentions, vectors=vectors, heads=toy_heads(), seed=1)
    assert found.themes == ()
    assert assign_discovered(mentions, statements, discovery=found, vectors=vectors) is mentions


def test_quotes_are_central_and_diverse() -> None:
    close = np.array([[1, 0, 0], [0.999, 0.04, 0], [0.7, 0.7, 0]], dtype=np.float32)
    assert pick_diverse(close, [0.9, 0.9, 0.9], np.array([True, True, True]), 2)[1] == 2, (
        "the twin of the first is passed over"
    )
    assert pick_diverse(close[:0], [], np.array([], dtype=bool), 3) == []


def test_quotes_one_per_respondent_with_contradiction() -> None:
    texts = [
        "delivery was late and slow again",
        "delivery late by nine days",
        "great delivery always good",
        "delivery so late and bad",
    ]
    statements = statements_of(texts)
    heads = toy_heads()
    vectors = encode_statements(statements, encoder=ToyEncoder())
    model = build_theme_model(read_codebook("online-shop"), encoder=ToyEncoder(), heads=heads)
    mentions = assign_themes(statements, vectors=vectors, model=model, heads=heads, threshold=0.5)
    comments = comments_of(statements)
    drivers = pd.DataFrame(
        {
            "driver_id": ["delivery_speed:negative"],
            "score_kind": ["nps"],
            "question": ["nps"],
            "theme_id": ["delivery_speed"],
            "polarity": [-1],
        }
    )
    quotes = choose_quotes(
        statements, comments, responses_of(comments, [1, 2, 10, 3]), mentions, vectors=vectors, drivers=drivers, most=5
    )
    check_table(quotes, Quotes, stage="test")
    assert quotes["role"].value_counts().to_dict() == {"supports": 3, "contradicts": 1}
    assert quotes["response_id"].is_unique
    # praise by one who scores like those who complain is not told as saying the opposite
    displeased = responses_of(comments, [1, 8, 1, 10])
    again = choose_quotes(
        statements, comments, displeased, mentions, vectors=vectors, drivers=drivers.assign(polarity=1), most=5
    )
    assert set(again.loc[again["role"] == "supports", "value"]) == {1.0}
    assert set(again.loc[again["role"] == "contradicts", "value"]) == {8.0, 10.0}


def test_quotes_are_of_those_who_score_like_most_where_they_are_enough() -> None:
    words = "late slow wrong lost dear weird rude torn bad sad odd off".split()
    texts = [f"delivery {word} by nine days" for word in words]
    statements = statements_of(texts)
    vectors = encode_statements(statements, encoder=ToyEncoder())
    comments = comments_of(statements)
    mentions = statements[["statement_id", "comment_id"]].assign(theme_id="delivery_speed", polarity=-1, closeness=0.9)
    drivers = pd.DataFrame(
        {
            "driver_id": ["delivery_speed:negative"],
            "score_kind": "nps",
            "question": "nps",
            "theme_id": "delivery_speed",
            "polarity": -1,
        }
    )
    silent = [10] * 12
    given = responses_of(comments, [1, 2, 9, 10, 3, 1, 9, 10, 2, 1, 9, 0])
    others = given.assign(response_id="x" + given["response_id"], value=np.array(silent, dtype=float))
    responses = pd.concat([given, others], ignore_index=True)

    def quoted(most: int) -> set[float]:
        quotes = choose_quotes(
            statements, comments, responses, mentions, vectors=vectors, drivers=drivers, most=most
        )
        return set(quotes["value"])

    assert max(quoted(2)) <= 3, "seven displeased are enough for two quotes"
    assert max(quoted(12)) >= 9, "and not for twelve"


def test_no_text_is_quoted_twice() -> None:
    # the second is a copy of the first; the third speaks of delivery and of support
    texts = ["Delivery late again.", "delivery late AGAIN", "delivery late, support slow", "support slow by nine days"]
    statements = statements_of(texts)
    vectors = encode_statements(statements, encoder=ToyEncoder())
    comments = comments_of(statements)
    spoken = {"delivery_speed": [0, 1, 2], "customer_support": [2, 3]}
    mentions = pd.DataFrame(
        [
            {**statements.iloc[row][["statement_id", "comment_id"]], "theme_id": theme, "polarity": -1, "closeness": 1}
            for theme, rows in spoken.items()
            for row in rows
        ]
    )
    drivers = pd.DataFrame(
        {
            "driver_id": [f"{theme}:negative" for theme in spoken],
            "score_kind": "nps",
            "question": "nps",
            "theme_id": list(spoken),
            "polarity": -1,
        }
    )

    def quote(mentions: pd.DataFrame) -> dict[str, list[str]]:
        given = responses_of(comments, [1, 2, 3, 4])
        quotes = choose_quotes(statements, comments, given, mentions, vectors=vectors, drivers=drivers, most=5)
        return {driver: sorted(own["quote"]) for driver, own in quotes.groupby("driver_id")}

    told = quote(mentions)
    assert len(told["delivery_speed:negative"]) == 2
    assert told["customer_support:negative"] == ["support slow by nine days"]
    # a driver that nobody else speaks of keeps the words that it has
    assert quote(mentions.iloc[:4])["customer_support:negative"] == ["delivery late, support slow"]
