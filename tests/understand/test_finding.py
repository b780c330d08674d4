"""Discovery, naming, quotes and requests: deterministic, order-free, honest about small numbers."""

from __future__ import annotations

from typing import Any

import numpy as np
import pandas as pd

from feedbacknlp.contracts import Vectors
from feedbacknlp.contracts.tables import Mentions, Quotes, Requests, Themes, check_table
from feedbacknlp.understand import (
    assign_discovered,
    assign_themes,
    build_theme_model,
    choose_quotes,
    collect_requests,
    count_themes,
    discover_themes,
    encode_statements,
    group_wishes,
    name_themes,
    read_codebook,
    read_intents,
)
from feedbacknlp.understand.quotes import pick_diverse
from feedbacknlp.understand.request_content import read_asked
from feedbacknlp.understand.request_names import name_requests, share_phrases
from feedbacknlp.understand.requests import group_requests, part_vectors
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


def test_requests_are_grouped_and_ordered() -> None:
    texts = ["please add delivery day", "please add a delivery day", "wish for gift paper", "delivery was late"]
    statements = statements_of(texts)
    heads = toy_heads()
    vectors = encode_statements(statements, encoder=ToyEncoder())
    mentions = assign_themes(
        statements,
        vectors=vectors,
        model=build_theme_model(read_codebook("online-shop"), encoder=ToyEncoder(), heads=heads),
        heads=heads,
        threshold=0.5,
    )
    intents = read_intents(statements, vectors=vectors, heads=heads, threshold=0.5)
    comments = comments_of(statements)
    asking: dict[str, Any] = {"heads": heads, "segmenter": ToySegmenter(), "language": "en"}
    titles: dict[str, Any] = {"themes": {"delivery_speed": "Delivery time"}, "language": "en"}
    responses = responses_of(comments, [1, 2, 3, 4])
    wishes = group_wishes(statements, intents, vectors=vectors, **asking)
    requests = collect_requests(wishes, statements, comments, responses, mentions, **titles)
    check_table(requests, Requests, stage="test")
    assert requests["request_group"].tolist() == ["request_1", "request_1", "request_2"]
    turned = [frame.iloc[::-1] for frame in (statements, comments, mentions, intents)]
    wishes = group_wishes(turned[0], turned[3], vectors=vectors, **asking)
    shuffled = collect_requests(wishes.iloc[::-1], turned[0], turned[1], responses, turned[2], **titles)
    pd.testing.assert_frame_equal(requests, shuffled)


def test_wishes_that_no_sample_holds_are_grouped_too() -> None:
    """The first third of the rows that are looked at asks for 1667 different things; of the others all ask for one of
    two."""
    words = [[f"thing{row}"] if row % 3 == 0 else [f"twin{row % 3}"] for row in range(5000)]
    rng = np.random.default_rng(0)
    matrix = rng.normal(size=(5000, 64)).astype(np.float32)
    matrix[1::3], matrix[2::3] = np.eye(64)[0], -np.eye(64)[0]
    matrix /= np.linalg.norm(matrix, axis=1, keepdims=True)
    labels = group_requests(matrix, words, ["en"] * 5000, apart=0.4)
    assert len(set(labels[1::3])) == len(set(labels[2::3])) == 1
    assert labels[1] != labels[2]
    assert len(set(labels)) == 1667 + 2


def test_many_requests_stay_linear() -> None:
    """Of 5000 rows 1667 are grouped by their distances; the others join a group that is near, or stay alone."""
    rng = np.random.default_rng(0)
    matrix = np.eye(8, dtype=np.float32)[rng.integers(0, 8, size=5000)]
    words = [[f"thing{row.argmax()}"] for row in matrix]
    words[1], matrix[1] = ["other"], -matrix[1]
    labels = group_requests(matrix, words, ["en"] * 5000, apart=0.55)
    assert len(labels) == 5000
    assert len(set(labels)) == 9
    assert (labels == labels[1]).sum() == 1


def test_what_is_asked_for_must_agree() -> None:
    """Half of the nearness are the vectors, half the words: of one vector and one word it is 1, of one vector alone
    0.5; in two languages it is that of the vectors."""
    same = np.repeat(np.eye(4, dtype=np.float32)[:1], 4, axis=0)

    def groups(words: list[list[str]], codes: list[str], apart: float) -> int:
        return len(set(group_requests(same[: len(words)], words, codes, apart=apart)))

    assert groups([["lamp"], ["lamp"]], ["en", "en"], 0.45) == 1
    assert groups([["lamp"], ["desk"]], ["en", "en"], 0.45) == 2
    assert groups([["lamp"], ["desk"]], ["en", "en"], 0.55) == 1
    assert groups([["lamp"], ["lampe"]], ["en", "nb"], 0.05) == 1
    # who asks for nothing in particular asks for the same as nobody
    assert groups([[], []], ["en", "en"], 0.9) == 2


def test_the_words_of_asking_are_not_what_is_asked_for() -> None:
    texts = ["I wish you made blue lamps", "please do something about it", "please fix this issue asap"]
    texts += [f"I would like Zorba to send lamp {at}" for at in range(4)]
    asked = read_asked(texts, ["en"] * 7, ToySegmenter())
    assert asked[0] == ("blue", "lamp")
    assert asked[1] == asked[2] == ()
    # the name that many say is the company's own
    assert "zorba" not in asked[3]


def test_what_all_requests_share_does_not_join_them() -> None:
    """Ten wishes for a colour and ten for a size, all in reviews of coats, which is the larger part of each."""
    about, colour, size = np.eye(3, dtype=np.float32)
    matrix = np.stack([2 * about + (colour if row < 10 else size) for row in range(20)])
    matrix /= np.linalg.norm(matrix, axis=1, keepdims=True)
    assert len(set(group_requests(matrix, [["coat"]] * 20, ["en"] * 20, apart=0.55))) == 1
    parted = part_vectors(matrix, np.array(["en"] * 20))
    # of what 20 requests share 20 of 30 parts are taken off: 10 requests hold it back
    shared = matrix.mean(axis=0) * 20 / 30
    np.testing.assert_allclose(parted[0], (matrix[0] - shared) / np.linalg.norm(matrix[0] - shared), atol=1e-6)
    labels = group_requests(parted, [["colour"]] * 10 + [["size"]] * 10, ["en"] * 20, apart=0.55)
    assert len(set(labels[:10])) == len(set(labels[10:])) == 1
    assert labels[0] != labels[10]


def test_a_group_of_requests_is_titled_by_what_it_asks_for() -> None:
    frame = pd.DataFrame(
        {
            "shown_text": [
                "i wish it came in more colors",
                "please, more colors",
                "more colors would sell",
                "colors please",
                "send it faster by all means that you can think of, wherever your customers live",
                "please send faster",
                "gift paper",
                "papier cadeau svp",
            ],
            "language": ["en"] * 7 + ["fr"],
            "theme_id": ["range"] * 4 + ["speed", None, None, "wrapping"],
        }
    )
    groups = [np.array([0, 1, 2, 3]), np.array([4, 5]), np.array([6, 7])]
    themes = {"range": "Range", "speed": "Speed", "wrapping": "Wrapping"}
    phrases = share_phrases(frame, groups, segmenter=ToySegmenter(), language="en")
    told = name_requests(
        frame, groups, np.ones(8, dtype=np.float32), phrases=phrases, themes=themes, language="en"
    )
    assert told == ["Range: colors", "“please send faster”", "“gift paper”"]


def test_three_who_guess_the_same_ask_for_nothing() -> None:
    """Of several people who wish for one thing somebody says so; in a language without phrases all are believed."""
    guess, ask = ["it might be fine for tall people wish"] * 3, ["i wish it were longer wish"] * 3
    for texts, language, kept in ((guess, "en", 0), (ask, "en", 3), (guess[:2], "en", 2), (guess, "fi", 3)):
        statements = statements_of(texts, language=language)
        comments = comments_of(statements)
        asked = pd.DataFrame({"statement_id": statements["statement_id"], "intent": "request", "probability": 0.9})
        said = statements.assign(shown_text=[text.removesuffix(" wish") for text in texts])
        wishes = group_wishes(
            said,
            asked,
            vectors=encode_statements(statements, encoder=ToyEncoder()),
            heads=toy_heads(),
            segmenter=ToySegmenter(),
            language="en",
        )
        found = collect_requests(
            wishes,
            said,
            comments,
            responses_of(comments, [1.0] * len(texts)),
            pd.DataFrame({"statement_id": [], "theme_id": [], "closeness": []}).astype({"statement_id": "str"}),
            themes={},
            language="en",
        )
        assert len(found) == kept, (texts, language)
