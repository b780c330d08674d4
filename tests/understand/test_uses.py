from __future__ import annotations

import pandas as pd
import pytest

from feedbacknlp.languages import get_language
from feedbacknlp.languages.negation_cues import get_negation_cues
from feedbacknlp.understand import list_word_uses
from feedbacknlp.understand import uses as uses_module
from feedbacknlp.understand.negated import show_words
from tests.suites.toys import ToySegmenter


def uses_of(*texts: str, quality: str = "ok", language: str = "en") -> pd.DataFrame:
    statements = pd.DataFrame(
        {
            "comment_id": [f"c{n}" for n in range(len(texts))],
            "shown_text": list(texts),
            "language": language,
            "quality": quality,
        }
    )
    comments = pd.DataFrame(
        {"comment_id": [f"c{n}" for n in range(len(texts))], "response_id": ["r1"] * (len(texts) - 1) + ["r2"]}
    )
    return list_word_uses(statements, comments, segmenter=ToySegmenter())


def test_words_and_neighbours_once_each() -> None:
    uses = uses_of("late parcel", "late parcel again", "slow checkout")
    first = uses[uses["response_id"] == "r1"]["words"].tolist()
    assert first.count("late") == first.count("late parcel") == 1
    assert set(uses[uses["response_id"] == "r2"]["words"]) == {"slow", "checkout", "slow checkout"}


def test_stop_words_numbers_and_masks_are_no_words_and_part_pairs() -> None:
    words = set(uses_of("easy to order", "parcel 2024 lost <email-1> lamp")["words"])
    assert words == {"easy", "order", "parcel", "lost", "lamp"}


def test_only_content_of_known_responses() -> None:
    assert uses_of("late parcel", quality="gibberish").empty
    assert list(uses_of("late parcel", quality="gibberish").columns) == ["response_id", "language", "words"]


def test_of_many_responses_a_sample_is_read_whatever_their_order(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(uses_module, "MOST", 7)
    size = 50
    statements = pd.DataFrame(
        {"comment_id": [f"c{n}" for n in range(size)], "shown_text": "late parcel", "language": "en", "quality": "ok"}
    )
    comments = pd.DataFrame(
        {"comment_id": [f"c{n}" for n in range(size)], "response_id": [f"r{n}" for n in range(size)]}
    )
    uses = list_word_uses(statements, comments, segmenter=ToySegmenter())
    assert uses["response_id"].nunique() == 7
    turned = list_word_uses(statements.iloc[::-1], comments.iloc[::-1], segmenter=ToySegmenter())
    pd.testing.assert_frame_equal(uses, turned)


def test_a_language_of_few_statements_is_left_out() -> None:
    frames = ["late parcel"] * 5
    statements = pd.DataFrame(
        {
            "comment_id": [f"c{n}" for n in range(5)],
            "shown_text": frames,
            "language": ["en", "en", "en", "nb", "nb"],
            "quality": "ok",
        }
    )
    comments = pd.DataFrame({"comment_id": [f"c{n}" for n in range(5)], "response_id": [f"r{n}" for n in range(5)]})
    uses = list_word_uses(statements, comments, segmenter=ToySegmenter(), fewest=3)
    assert set(uses["language"]) == {"en"}


@pytest.mark.parametrize(
    ("text", "language", "shown", "torn"),
    [
        ("It did not arrive", "en", {"did not arrive"}, {"arrive"}),
        ("It is not worth it", "en", {"not worth"}, {"worth"}),
        ("I dont recommend", "en", {"do not recommend"}, {"recommend"}),
        ("Has not yet been delivered", "en", {"not yet been delivered"}, {"delivered"}),
        ("no tracking number", "en", {"no tracking", "no tracking number"}, {"tracking", "tracking number"}),
        ("não recebi o produto", "pt", {"não recebi", "produto"}, {"recebi"}),
        ("har ikke mottatt pakken", "nb", {"ikke mottatt", "ikke mottatt pakken"}, {"mottatt"}),
        ("har ikke fått noe", "nb", {"ikke fått"}, set()),
        ("appen virker ikke", "nb", {"virker ikke"}, {"virker"}),
        ("ei fin veske", "nn", {"veske"}, {"ei fin veske"}),
        ("das Paket nicht bekommen", "de", {"nicht bekommen", "paket"}, {"bekommen", "paket nicht"}),
        ("die Seite funktioniert nicht", "de", {"funktioniert nicht"}, {"funktioniert"}),
        ("ça ne fonctionne pas", "fr", {"fonctionne pas"}, {"fonctionne"}),
        ("no me ha llegado", "es", {"no me ha llegado"}, {"llegado"}),
        ("non ho ricevuto", "it", {"non ho ricevuto"}, {"ricevuto"}),
        ("werkt niet", "nl", {"werkt niet"}, {"werkt"}),
        ("aldrig levererat", "sv", {"aldrig levererat"}, {"levererat"}),
        ("pakken virker ikke", "da", {"virker ikke"}, {"virker"}),
    ],
)
def test_a_word_under_a_negation_is_shown_with_it(text: str, language: str, shown: set[str], torn: set[str]) -> None:
    words = set(uses_of(text, language=language)["words"])
    assert shown <= words
    assert not torn & words


def test_a_negation_ends_at_a_sign_and_at_but() -> None:
    assert "no" not in set(uses_of("no, it arrived")["words"])
    assert "arrived" in set(uses_of("no, it arrived")["words"])
    assert "pretty" in set(uses_of("not but pretty")["words"])


def test_a_negation_that_is_a_word_stands_alone_too() -> None:
    assert set(uses_of("mangler deler", language="nb")["words"]) == {"mangler", "mangler deler"}


@pytest.mark.parametrize(
    ("tokens", "shown"),
    [
        (["没", "收到", "货"], ["没收到"]),
        (["没收", "到货"], ["没收到", "货"]),
        (["沒收", "到貨"], ["沒收到", "貨"]),
        (["不能", "退货"], ["不能", "不能退货"]),
        (["客服", "不", "回复"], ["客服", "不回复"]),
        (["没收", "货款"], ["没收", "货款"]),
    ],
)
def test_chinese_words_are_joined_without_a_blank(tokens: list[str], shown: list[str]) -> None:
    stop_words = get_language("zh-Hans").stop_words - {"不能"}
    found = show_words(
        tokens, get_language("zh-Hans"), get_negation_cues("zh-Hans"),
        tells=lambda word: word not in stop_words and len(word) > 1,
    )  # fmt: skip
    assert sorted(word.text for word in found) == sorted(shown)
