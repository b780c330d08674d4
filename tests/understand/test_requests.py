"""Requests: grouped by what is asked for, opposite wishes apart, titled by a wording that says it."""

from __future__ import annotations

from typing import Any

import numpy as np
import pandas as pd

from feedbacknlp.contracts.tables import Requests, check_table
from feedbacknlp.understand import (
    assign_themes,
    build_theme_model,
    collect_requests,
    encode_statements,
    group_wishes,
    read_codebook,
    read_intents,
)
from feedbacknlp.understand.request_choices import compare_sides, read_sides
from feedbacknlp.understand.request_content import read_asked
from feedbacknlp.understand.request_groups import group_requests, part_vectors
from feedbacknlp.understand.request_names import title_requests
from tests.suites.toys import ToyEncoder, ToySegmenter, toy_heads
from tests.understand.frames import comments_of, responses_of, statements_of


def take_no_side(rows: int) -> np.ndarray:
    """Sides of requests that name none."""
    return read_sides([""] * rows, ["en"] * rows)


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
    responses = responses_of(comments, [1, 2, 3, 4])
    wishes = group_wishes(statements, intents, vectors=vectors, **asking)
    requests = collect_requests(wishes, statements, comments, responses, mentions)
    check_table(requests, Requests, stage="test")
    assert requests["request_group"].tolist() == ["request_1", "request_1", "request_2"]
    turned = [frame.iloc[::-1] for frame in (statements, comments, mentions, intents)]
    wishes = group_wishes(turned[0], turned[3], vectors=vectors, **asking)
    shuffled = collect_requests(wishes.iloc[::-1], turned[0], turned[1], responses, turned[2])
    pd.testing.assert_frame_equal(requests, shuffled)


def test_wishes_that_no_sample_holds_are_grouped_too() -> None:
    """The first third of the rows that are looked at asks for 1667 different things; of the others all ask for one of
    two."""
    words = [[f"thing{row}"] if row % 3 == 0 else [f"twin{row % 3}"] for row in range(5000)]
    rng = np.random.default_rng(0)
    matrix = rng.normal(size=(5000, 64)).astype(np.float32)
    matrix[1::3], matrix[2::3] = np.eye(64)[0], -np.eye(64)[0]
    matrix /= np.linalg.norm(matrix, axis=1, keepdims=True)
    labels = group_requests(matrix, words, ["en"] * 5000, take_no_side(5000), apart=0.4)
    assert len(set(labels[1::3])) == len(set(labels[2::3])) == 1
    assert labels[1] != labels[2]
    assert len(set(labels)) == 1667 + 2


def test_many_requests_stay_linear() -> None:
    """Of 5000 rows 1667 are grouped by their distances; the others join a group that is near, or stay alone."""
    rng = np.random.default_rng(0)
    matrix = np.eye(8, dtype=np.float32)[rng.integers(0, 8, size=5000)]
    words = [[f"thing{row.argmax()}"] for row in matrix]
    words[1], matrix[1] = ["other"], -matrix[1]
    labels = group_requests(matrix, words, ["en"] * 5000, take_no_side(5000), apart=0.55)
    assert len(labels) == 5000
    assert len(set(labels)) == 9
    assert (labels == labels[1]).sum() == 1


def test_what_is_asked_for_must_agree() -> None:
    """Half of the nearness are the vectors, half the words: of one vector and one word it is 1, of one vector alone
    0.5; in two languages it is that of the vectors."""
    same = np.repeat(np.eye(4, dtype=np.float32)[:1], 4, axis=0)

    def groups(words: list[list[str]], codes: list[str], apart: float) -> int:
        return len(set(group_requests(same[: len(words)], words, codes, take_no_side(len(words)), apart=apart)))

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
    assert len(set(group_requests(matrix, [["coat"]] * 20, ["en"] * 20, take_no_side(20), apart=0.55))) == 1
    parted = part_vectors(matrix, np.array(["en"] * 20))
    # of what 20 requests share 20 of 30 parts are taken off: 10 requests hold it back
    shared = matrix.mean(axis=0) * 20 / 30
    np.testing.assert_allclose(parted[0], (matrix[0] - shared) / np.linalg.norm(matrix[0] - shared), atol=1e-6)
    labels = group_requests(parted, [["colour"]] * 10 + [["size"]] * 10, ["en"] * 20, take_no_side(20), apart=0.55)
    assert len(set(labels[:10])) == len(set(labels[10:])) == 1
    assert labels[0] != labels[10]


def test_a_title_is_the_wording_that_says_what_most_ask_for() -> None:
    texts = [
        "i wish it came in more colors and that my sister could have one too",
        "please, more colors",
        "but more colors please",
        "colors",
        "send it faster by all means that you can think of, wherever your customers live",
        "please send it faster",
        "please wrap gifts in paper",
        "papier cadeau svp",
    ]
    codes = ["en"] * 7 + ["fr"]
    asked = read_asked(texts, codes, ToySegmenter())
    groups = [np.array([0, 1, 2, 3]), np.array([4, 5]), np.array([6, 7])]
    told = title_requests(texts, asked, codes, groups, np.ones(8, dtype=np.float32), language="en")
    assert told == ["“please, more colors”", "“please send it faster”", "“please wrap gifts in paper”"]
    # the study's language first, unless most ask in another one and the centre lies there
    assert title_requests(texts, asked, codes, groups[2:], np.ones(8), language="fr") == ["“papier cadeau svp”"]


def test_sides_of_a_choice_bring_together_and_part() -> None:
    texts = ["sizes in inches please", "please add cm", "尺码请用厘米", "two inches longer please", "kjolen lengre"]
    sides = read_sides(texts, ["en", "en", "zh-Hans", "en", "nb"])
    agree, differ = compare_sides(sides, sides)
    assert agree[1, 2]
    assert differ[0, [1, 2]].all()
    # "two inches longer" measures and asks for no inches; longer things are of many kinds
    assert not differ[3].any()
    assert not agree[3, 4]
    np.testing.assert_array_equal(agree, agree.T)
    np.testing.assert_array_equal(differ, differ.T)
    # who names both sides is with either
    both = read_sides(["both inches and cm"], ["en"])
    assert all(agreed.all() and not parted.any() for agreed, parted in [compare_sides(both, sides[:3])])


def test_opposite_wishes_are_not_joined_however_alike_they_are() -> None:
    """One vector, and one word of two: 0.75 near without a choice, 0.75 + 0.15 where both take one side."""
    matrix = np.repeat(np.eye(4, dtype=np.float32)[:1], 4, axis=0)
    words = [["top", "black"], ["top", "white"], ["top", "black"], ["topp"]]
    codes = ["en", "en", "en", "nb"]
    sides = read_sides(["a black top", "a white top", "a top in black", "en topp i hvitt"], codes)
    labels = group_requests(matrix, words, codes, sides, apart=0.65)
    assert labels[0] == labels[2] != labels[1] == labels[3]
    assert len(set(group_requests(matrix, words, codes, take_no_side(4), apart=0.65))) == 1


def test_a_word_in_passing_parts_no_large_group() -> None:
    """Of 60 who ask for one thing in the same words one names black and one white: 59 x 0 and one of distance 4."""
    matrix, words = np.repeat(np.eye(4, dtype=np.float32)[:1], 60, axis=0), [["pockets"]] * 60
    sides = read_sides(["black", "white"] + ["pockets"] * 58, ["en"] * 60)
    assert len(set(group_requests(matrix, words, ["en"] * 60, sides, apart=0.65))) == 1


def test_a_return_is_something_to_ask_for() -> None:
    assert read_asked(["please stop charging for returns"], ["en"], ToySegmenter()) == [("returns",)]


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
        )
        assert len(found) == kept, (texts, language)
