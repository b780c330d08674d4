"""Words and whole answers."""

from __future__ import annotations

from feedbacknlp.prepare.lexicon import build_lexicon, find_lead, find_longest, is_covered
from feedbacknlp.prepare.words import find_words, normalise_answer, shorten_stretched


def test_words_are_lower_case_with_one_apostrophe() -> None:
    assert find_words("It’s NOT 2 good_bad!") == ["it's", "not", "good", "bad"]


def test_answers_lose_their_edges() -> None:
    assert normalise_answer("  N/A. ") == "n/a"
    assert normalise_answer("“No  Comment”…") == "no comment"
    assert normalise_answer("...") == ""


def test_stretched_words_are_known_again() -> None:
    known = frozenset({"good", "so", "bra"})
    assert [shorten_stretched(word, known) for word in ("goooood", "soooo", "braaa", "coool")] == [
        "good",
        "so",
        "bra",
        "coool",
    ]


def test_longest_word_wins() -> None:
    lexicon = build_lexicon(["快", "快递", "很"])
    assert list(find_longest("快递很快", lexicon)) == [(0, "快递"), (2, "很"), (3, "快")]
    assert find_lead("快递到了", lexicon) == "快递"
    assert find_lead("", lexicon) == ""


def test_cover_may_need_the_shorter_word() -> None:
    lexicon = build_lexicon(["很不", "很", "不错"])
    assert is_covered("很不错", lexicon)
    assert not is_covered("很不行", lexicon)
