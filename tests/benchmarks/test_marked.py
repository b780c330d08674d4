from __future__ import annotations

from benchmarks.measures.marked import draw_marked, with_marked

from feedbacknlp.contracts import Codebook, Theme

TEXTS = [f"text {at}" for at in range(40)]
CARRIED = [frozenset({"often"} | ({"seldom"} if at % 8 == 0 else set())) for at in range(40)]


def test_each_theme_gets_its_examples() -> None:
    marked = draw_marked(TEXTS, CARRIED, draw=0, each=8)
    # five texts carry the rare theme: two are marked; they count for the common one too, which six more then fill
    assert sum("seldom" in CARRIED[at] for at in marked) >= 2
    assert len(marked) == 8
    assert marked == sorted(set(marked))


def test_half_of_a_rare_theme_stays_unmarked() -> None:
    texts, carried = ["a", "b", "c"], [frozenset({"x"})] * 3
    assert len(draw_marked(texts, carried, draw=0, each=8)) == 1


def test_draws_are_fixed_and_differ() -> None:
    assert draw_marked(TEXTS, CARRIED, draw=1) == draw_marked(TEXTS, CARRIED, draw=1)
    assert draw_marked(TEXTS, CARRIED, draw=1) != draw_marked(TEXTS, CARRIED, draw=2)


def test_a_draw_does_not_depend_on_the_order_of_the_texts() -> None:
    turned = draw_marked(TEXTS[::-1], CARRIED[::-1], draw=3)
    assert {TEXTS[::-1][at] for at in turned} == {TEXTS[at] for at in draw_marked(TEXTS, CARRIED, draw=3)}


def test_texts_without_a_theme_are_not_marked() -> None:
    assert draw_marked(["a", "b", "c"], [frozenset(), frozenset({"x"}), frozenset({"x"})], draw=0)[0] > 0


def test_a_text_marked_for_two_themes_is_coded_once_with_both() -> None:
    codebook = Codebook(
        id="own", version=1, themes=(Theme(id="first", name={"en": "First"}), Theme(id="second", name={"en": "Second"}))
    )
    taught = with_marked(codebook, [("first", "en", "both"), ("second", "en", "both"), ("second", "nb", "en")])
    assert [(entry.text, entry.language, set(entry.themes)) for entry in taught.corrections] == [
        ("both", "en", {"first", "second"}),
        ("en", "nb", {"second"}),
    ]
    assert not codebook.corrections
