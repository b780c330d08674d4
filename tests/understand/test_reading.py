"""Sentiments, intents, mentions and outcomes with toy models: the stage suite and the meaning of each column."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pandas as pd
import pytest

from feedbacknlp.contracts import Codebook, Theme, Vectors, round_vectors
from feedbacknlp.contracts.tables import Intents, Mentions, Outcomes, Sentiments, check_table
from feedbacknlp.understand import (
    assign_themes,
    build_theme_model,
    context_texts,
    decide_outcomes,
    encode_contexts,
    encode_statements,
    read_codebook,
    read_intents,
    read_sentiments,
    spoken_text,
)
from feedbacknlp.understand.theme_model import contested_nearness, theme_probabilities
from tests.suites.stage_suite import HARD_TEXTS, check_row_wise
from tests.suites.toys import ToyEncoder, toy_heads
from tests.understand.frames import statements_of

TEXTS = [
    "delivery was late",
    "great",
    "return label hard",
    "please open a checkout for guests",
    "delivery was late",
    "nothing known here",
    "",
    *HARD_TEXTS,
]


@pytest.fixture
def statements() -> pd.DataFrame:
    return statements_of(TEXTS)


@pytest.fixture
def vectors(statements: pd.DataFrame) -> Vectors:
    return encode_statements(statements, encoder=ToyEncoder())


@pytest.fixture
def codebook() -> Codebook:
    shop = read_codebook("online-shop")
    own = Theme(id="opening_hours", name={"en": "opening hours"}, definition={"en": "opening hours on sunday"})
    return Codebook(
        id="mixed",
        version=1,
        themes=(*(shop.theme(name) for name in ("delivery_speed", "return_process", "checkout_process")), own),
    )


def test_each_distinct_text_is_encoded_once(statements: pd.DataFrame) -> None:
    encoder = ToyEncoder()
    vectors = encode_statements(statements, encoder=encoder)
    read = statements[statements["quality"] == "ok"]
    assert encoder.texts_read == read["text"].nunique() < len(vectors.ids) == len(read)


def test_sentiments_are_row_wise(statements: pd.DataFrame, vectors: Vectors) -> None:
    heads = toy_heads()
    result = check_row_wise(
        lambda frame: read_sentiments(frame, vectors=vectors, heads=heads), statements, keys=["statement_id"]
    )
    check_table(result, Sentiments, stage="test")
    labels = dict(zip(result["statement_id"], result["label"], strict=True))
    assert (labels["c0001#1"], labels["c0002#1"]) == ("negative", "positive")
    assert "c0007#1" not in labels


def test_intents_are_row_wise(statements: pd.DataFrame, vectors: Vectors) -> None:
    heads = toy_heads()
    result = check_row_wise(
        lambda frame: read_intents(frame, vectors=vectors, heads=heads, threshold=0.5),
        statements,
        keys=["statement_id", "intent"],
    )
    check_table(result, Intents, stage="test")
    assert ("c0004#1", "request") in set(zip(result["statement_id"], result["intent"], strict=True))


def test_mentions_are_row_wise(statements: pd.DataFrame, vectors: Vectors, codebook: Codebook) -> None:
    heads = toy_heads()
    model = build_theme_model(codebook, encoder=ToyEncoder(), heads=heads)
    result = check_row_wise(
        lambda frame: assign_themes(frame, vectors=vectors, model=model, heads=heads, threshold=0.5),
        statements,
        keys=["statement_id", "theme_id"],
    )
    check_table(result, Mentions, stage="test")
    found = {(row.statement_id, row.theme_id): row.polarity for row in result.itertuples()}
    assert found[("c0001#1", "delivery_speed")] == -1
    assert found[("c0005#1", "delivery_speed")] == -1, "a repeat is coded like the first"
    assert ("c0002#1", "other") not in found, "a bare feeling is no content"
    assert result.loc[result["theme_id"] == "other", "nearest_theme_id"].notna().all()


def test_an_own_theme_is_read_from_its_texts(codebook: Codebook) -> None:
    statements = statements_of(["opening hours on sunday", "delivery was late"])
    heads = toy_heads()
    vectors = encode_statements(statements, encoder=ToyEncoder())
    mentions = assign_themes(
        statements,
        vectors=vectors,
        model=build_theme_model(codebook, encoder=ToyEncoder(), heads=heads),
        heads=heads,
        threshold=0.5,
    )
    assert mentions["theme_id"].tolist() == ["opening_hours", "delivery_speed"]


def test_an_edited_theme_is_read_from_its_texts_too(codebook: Codebook) -> None:
    edited = Theme(id="delivery_speed", name={"en": "sunday delivery"}, definition={"en": "delivery on sunday"})
    heads = toy_heads()
    model = build_theme_model(Codebook(id="own", version=1, themes=(edited,)), encoder=ToyEncoder(), heads=heads)
    assert model.learned.tolist() == [-1]


def test_a_codebook_without_themes_leaves_everything_other(statements: pd.DataFrame, vectors: Vectors) -> None:
    heads = toy_heads()
    model = build_theme_model(read_codebook("none"), encoder=ToyEncoder(), heads=heads)
    mentions = assign_themes(statements, vectors=vectors, model=model, heads=heads, threshold=0.5)
    assert set(mentions["theme_id"]) == {"other"}


def test_every_comment_has_one_outcome(statements: pd.DataFrame, vectors: Vectors, codebook: Codebook) -> None:
    heads = toy_heads()
    mentions = assign_themes(
        statements,
        vectors=vectors,
        model=build_theme_model(codebook, encoder=ToyEncoder(), heads=heads),
        heads=heads,
        threshold=0.5,
    )
    outcomes = check_table(decide_outcomes(statements, mentions), Outcomes, stage="test")
    assert sorted(outcomes["comment_id"]) == sorted(statements["comment_id"])
    told = outcomes.set_index("comment_id")
    assert told.loc["c0001", "outcome"] == "theme"
    assert tuple(told.loc["c0002", ["outcome", "reason"]]) == ("no_content", "bare")
    assert tuple(told.loc["c0007", ["outcome", "reason"]]) == ("no_content", "empty")
    assert told.loc["c0006", "outcome"] == "other"


def test_comments_of_several_statements_are_also_read_as_a_whole() -> None:
    statements = statements_of(["parcel", "label", "great", "alone", "word " * 120, "more"])
    statements["comment_id"] = ["a", "a", "a", "b", "c", "c"]
    texts = context_texts(statements)
    assert texts.to_dict() == {"a": "parcel label great"}, "one statement is its own whole, and a long one is left"
    encoder = ToyEncoder()
    contexts = encode_contexts(statements, encoder=encoder)
    assert contexts.ids == ("a",)
    np.testing.assert_array_equal(contexts.matrix, round_vectors(encoder.encode(["parcel label great"])))


def test_rivals_take_from_a_theme_and_one_far_away_takes_nothing() -> None:
    near = np.array([[4.0, 4.0, -9.0], [4.0, -9.0, -9.0], [0.0, -9.0, -9.0]], dtype=np.float32)
    contested = contested_nearness(near)
    # shares of the first theme: 1/2 beside an equal, nearly all alone, 1/2 beside "none of them"
    wanted = [4 - np.log(2 + np.exp(-4)), 4 - np.log(1 + np.exp(-4)), -np.log(2)]
    np.testing.assert_allclose(contested[:, 0], wanted, atol=1e-3)
    assert contested_nearness(near[:, :0]).shape == (3, 0)
    np.testing.assert_array_equal(contested_nearness(near[1:2]), contested[1:2], "rows do not know each other")


def test_the_comment_helps_an_own_theme_too(codebook: Codebook) -> None:
    encoder, heads = ToyEncoder(), toy_heads()
    model = build_theme_model(codebook, encoder=encoder, heads=heads)
    own = codebook.ids.index("opening_hours")
    texts = ["nobody was there"]
    vectors = encoder.encode(texts)
    alone, _ = theme_probabilities(model, texts, vectors, ["en"], heads=heads)
    around = encoder.encode(["nobody was there opening hours said sunday"])
    together, _ = theme_probabilities(model, texts, vectors, ["en"], heads=heads, contexts=around)
    unread, _ = theme_probabilities(model, texts, vectors, ["en"], heads=heads, contexts=np.zeros_like(around))
    assert together[0, own] > alone[0, own] + 0.1
    np.testing.assert_array_equal(unread, alone)


def test_the_comment_helps_a_learned_theme(codebook: Codebook) -> None:
    statements = statements_of(["it never came", "still nothing"])
    statements["comment_id"] = ["a", "a"]
    encoder, heads = ToyEncoder(), toy_heads()
    vectors = encode_statements(statements, encoder=encoder)
    contexts = Vectors(ids=("a",), matrix=encoder.encode(["parcel late"]))
    model = build_theme_model(codebook, encoder=encoder, heads=heads)
    alone = assign_themes(statements, vectors=vectors, model=model, heads=heads, threshold=0.35)
    together = assign_themes(
        statements, vectors=vectors, model=model, heads=heads, threshold=0.35, contexts=contexts
    )
    first = statements["statement_id"].iloc[0]
    found = [set(table.loc[table["statement_id"] == first, "theme_id"]) for table in (alone, together)]
    assert "delivery_speed" not in found[0]
    assert "delivery_speed" in found[1]


@pytest.mark.parametrize(
    ("text", "spoken"),
    [
        ("@skyline my bag is gone", "my bag is gone"),
        ("thanks @sky_line.crew for nothing @other", "thanks for nothing"),
        ("＠skyline行李丢了", "行李丢了"),
        ("@航空公司 行李丢了", "行李丢了"),
        ("@这句话太长了所以不是一个名字", "@这句话太长了所以不是一个名字"),
        ("@skyline", "@skyline"),
        ("kari@example.no  wrote", "kari@example.no wrote"),
        ("open @ 5 pm", "open @ 5 pm"),
        ("two  blanks stay", "two  blanks stay"),
    ],
)
def test_to_whom_something_is_said_is_not_read(text: str, spoken: str) -> None:
    assert spoken_text(text) == spoken


def test_texts_to_two_companies_that_say_the_same_have_one_vector() -> None:
    statements = statements_of(["@skyline my bag is gone", "@cloudways my bag is gone"])
    vectors = encode_statements(statements, encoder=ToyEncoder())
    np.testing.assert_array_equal(vectors.matrix[0], vectors.matrix[1])


def test_of_drafted_themes_a_statement_gets_the_nearest_alone(statements: pd.DataFrame, vectors: Vectors) -> None:
    words = {"delivery": "delivery was late", "late": "late delivery was"}
    themes = [Theme(id=name, name={"en": text}, examples={"en": (text,)}) for name, text in words.items()]
    counts = []
    for origin in ("codebook", "discovered"):
        book = Codebook(id="x", version=1, themes=tuple(replace(theme, origin=origin) for theme in themes))
        model = build_theme_model(book, encoder=ToyEncoder(), heads=toy_heads())
        mentions = assign_themes(statements, vectors=vectors, model=model, heads=toy_heads(), threshold=0.5)
        own = mentions[mentions["theme_id"] != "other"]
        assert len(own)
        counts.append(own.groupby("statement_id")["theme_id"].nunique().max())
    assert counts == [2, 1]


def test_a_statement_feels_with_its_comment(statements: pd.DataFrame, vectors: Vectors) -> None:
    """What a comment says as a whole moves the feeling of its statements part of the way, and nothing where it was not
    read."""
    encoder, heads = ToyEncoder(), toy_heads()
    alone = read_sentiments(statements, vectors=vectors, heads=heads).set_index("statement_id")["polarity"]
    happy = statements["comment_id"] == statements["comment_id"].iloc[0]
    contexts = Vectors(ids=(statements["comment_id"].iloc[0],), matrix=encoder.encode(["love it, great, perfect"]))
    result = read_sentiments(statements, vectors=vectors, heads=heads, contexts=contexts)
    moved = result.set_index("statement_id")["polarity"] - alone
    touched = moved.index.isin(statements.loc[happy, "statement_id"])
    assert (moved[~touched] == 0).all()
    assert (moved[touched] > 0).all()
