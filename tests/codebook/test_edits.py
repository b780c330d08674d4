"""Every edit: a new codebook, one more version, one more line, ids never given twice; what an edit must not touch stays
as it was."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from feedbacknlp import codebook as edits
from feedbacknlp.contracts import Codebook, Correction, Theme
from feedbacknlp.errors import CodebookError
from feedbacknlp.understand import parse_codebook, write_codebook
from tests.codebook.books import small_book

PARTS = (Theme(id="late", name={"en": "Late"}), Theme(id="early", name={"en": "Early"}))


def code_of(failure: pytest.ExceptionInfo[CodebookError]) -> str:
    return failure.value.code


def test_a_merge_moves_rules_ids_and_wordings() -> None:
    book = edits.forbid_wording(small_book(), "van", theme_id="courier")
    merged = edits.merge_themes(book, ["courier"], into="speed", note="agreed")
    assert merged.ids == ("speed", "price", "hours")
    assert merged.follow("courier") == "speed"
    assert merged.theme("speed").exclude == (), "a rule that would point at the theme itself is gone"
    assert merged.theme("speed").parts == (book.theme("courier"),)
    assert [entry.theme_id for entry in merged.forbidden] == ["speed"]
    assert (merged.version, merged.changes[-1].themes, merged.changes[-1].note) == (3, ("courier", "speed"), "agreed")
    again = edits.merge_themes(merged, ["speed"], into="price")
    assert again.follow("courier") == "price"
    assert again.theme("price").exclude == ()


def test_a_split_points_rules_at_every_part() -> None:
    book = edits.split_theme(small_book(), "speed", PARTS)
    assert book.ids == ("late", "early", "courier", "price", "hours")
    assert book.theme("price").exclude == ("fees -> late", "fees -> early")
    assert {theme.within.id for theme in book.themes if theme.within} == {"speed"}
    assert book.follow("speed") == ""
    assert book.theme("late").group == "all"


@pytest.mark.parametrize(
    ("edit", "code"),
    [
        (lambda book: edits.merge_themes(book, ["nothing"], into="speed"), "FB604"),
        (lambda book: edits.merge_themes(book, ["speed"], into="speed"), "FB606"),
        (lambda book: edits.merge_themes(book, [], into="speed"), "FB606"),
        (lambda book: edits.split_theme(book, "speed", PARTS[:1]), "FB606"),
        (lambda book: edits.split_theme(book, "speed", (PARTS[0], PARTS[0])), "FB606"),
        (lambda book: edits.split_theme(book, "speed", (PARTS[0], Theme(id="price", name={"en": "x"}))), "FB605"),
        (lambda book: edits.split_theme(book, "speed", (PARTS[0], Theme(id="speed", name={"en": "x"}))), "FB605"),
        (lambda book: edits.split_theme(book, "speed", (PARTS[0], Theme(id="other", name={"en": "x"}))), "FB605"),
        (lambda book: edits.rename_theme(book, "speed", " "), "FB606"),
        (lambda book: edits.rename_theme(book, "sped", "x"), "FB604"),
        (lambda book: edits.move_theme(book, "x", group="g"), "FB604"),
        (lambda book: edits.pin_themes(book, ["x"]), "FB604"),
        (lambda book: edits.forbid_theme(book, "x"), "FB604"),
        (lambda book: edits.forbid_wording(book, " "), "FB606"),
        (lambda book: edits.forbid_wording(book, "x", theme_id="nothing"), "FB604"),
        (lambda book: edits.correct_statements(book, []), "FB606"),
        (lambda book: edits.correct_statements(book, [Correction(text=" ", language="en", themes={})]), "FB606"),
        (
            lambda book: edits.correct_statements(book, [Correction(text="x", language="en", themes={"speed": 2})]),
            "FB606",
        ),
        (lambda book: edits.correct_statements(book, [Correction(text="x", language="en", themes={"no": 1})]), "FB604"),
    ],
)
def test_what_makes_no_sense_is_refused(edit: object, code: str) -> None:
    with pytest.raises(CodebookError) as failure:
        edit(small_book())  # type: ignore[operator]
    assert code_of(failure) == code


def test_a_retired_id_says_where_it_went_and_is_not_given_again() -> None:
    book = edits.merge_themes(small_book(), ["courier"], into="speed")
    with pytest.raises(CodebookError, match="speed, into which it went"):
        edits.rename_theme(book, "courier", "x")
    with pytest.raises(CodebookError, match="not given again"):
        edits.split_theme(book, "price", (PARTS[0], Theme(id="courier", name={"en": "x"})))
    assert edits.give_ids(book, [Theme(id="new_1", name={"en": "Courier"})])[0].id == "courier_2"


def test_a_mistyped_id_gets_a_hint() -> None:
    with pytest.raises(CodebookError, match="perhaps courier"):
        edits.rename_theme(small_book(), "courrier", "x")


def test_the_last_theme_stays() -> None:
    book = replace(small_book(), themes=small_book().themes[:1])
    with pytest.raises(CodebookError, match="last theme"):
        edits.forbid_theme(book, "speed")


def test_ids_come_from_latin_names_only() -> None:
    found = [
        Theme(id="new_1", name={"en": "Gift wrapping · paper"}),
        Theme(id="new_2", name={"en": "礼品包装"}),
        Theme(id="new_3", name={"en": "Gift wrapping paper"}),
        Theme(id="new_4", name={"en": "other"}),
    ]
    assert [theme.id for theme in edits.give_ids(small_book(), found)] == [
        "gift_wrapping_paper",
        "new_1",
        "gift_wrapping_paper_2",
        "other_2",
    ]


def test_a_draft_leaves_what_a_person_wrote_edited_or_pinned() -> None:
    found = Theme(id="parking", name={"en": "Parking"}, origin="discovered")
    book = edits.draft_codebook(small_book(), [found])
    assert book.ids == ("speed", "courier", "price", "parking")
    assert book.follow("hours") == "", "a drafted theme that was not found again gives up its id for good"
    pinned = edits.draft_codebook(edits.pin_themes(small_book(), ["hours"]), [found])
    assert "hours" in pinned.ids
    renamed = edits.draft_codebook(edits.rename_theme(small_book(), "hours", "Opening hours"), [])
    assert renamed.theme("hours").name["en"] == "Opening hours"


def test_a_drafted_theme_found_again_keeps_its_id() -> None:
    base = edits.set_drafts_aside(small_book())
    again = edits.give_ids(base, [Theme(id="new_1", name={"en": "Hours"})])
    assert edits.draft_codebook(small_book(), again).ids[-1] == "hours"


def test_a_correction_is_replaced_by_a_later_one() -> None:
    book = edits.correct_statements(small_book(), [Correction(text="hm", language="en", themes={"speed": -1})])
    book = edits.correct_statements(book, [Correction(text="hm", language="en", themes={})])
    assert book.corrections == (Correction(text="hm", language="en", themes={}),)


def test_halves_that_are_put_together_again_keep_a_wording_out_once() -> None:
    book = edits.forbid_wording(small_book(), "rush", theme_id="speed")
    halves = [Theme(id=f"speed_{name}", name={"en": f"Speed {name}"}) for name in "ab"]
    book = edits.split_theme(book, "speed", halves)
    assert [entry.theme_id for entry in book.forbidden] == ["speed_a", "speed_b"]
    assert [entry.theme_id for entry in edits.merge_themes(book, ["speed_a"], into="speed_b").forbidden] == ["speed_b"]


def _random_edit(book: Codebook, draw: st.DrawFn, at: int) -> Codebook:
    ids = st.sampled_from(book.ids)
    kind = draw(st.sampled_from(["merge", "split", "rename", "move", "pin", "forbid", "wording", "correct"]))
    if kind == "merge" and len(book.ids) > 1:
        one, other = draw(st.lists(ids, min_size=2, max_size=2, unique=True))
        return edits.merge_themes(book, [one], into=other)
    if kind == "split":
        parts = [Theme(id=f"part_{at}_{name}", name={"en": f"Part {name}"}) for name in "ab"]
        return edits.split_theme(book, draw(ids), parts)
    if kind == "move":
        return edits.move_theme(book, draw(ids), group=f"group {at}")
    if kind == "pin":
        return edits.pin_themes(book, [draw(ids)])
    if kind == "forbid" and len(book.ids) > 1:
        return edits.forbid_theme(book, draw(ids))
    if kind == "wording":
        return edits.forbid_wording(book, f"word {at}", theme_id=draw(st.one_of(st.just(""), ids)))
    if kind == "correct":
        return edits.correct_statements(book, [Correction(text=f"t {at}", language="en", themes={draw(ids): 1})])
    return edits.rename_theme(book, draw(ids), f"Name {at}")


@settings(deadline=None)
@given(st.data())
def test_any_session_is_written_and_read_back_whole(data: st.DataObject) -> None:
    book, given_ids = small_book(), set(small_book().ids)
    for at in range(data.draw(st.integers(1, 6))):
        before = book
        book = _random_edit(book, data.draw, at)  # type: ignore[arg-type]
        assert book.version == before.version + 1
        assert len(book.changes) == len(before.changes) + 1
        assert len(set(book.ids)) == len(book.ids)
        assert not set(book.ids) & set(book.retired)
        given_ids |= set(book.ids)
        assert given_ids == set(book.ids) | set(book.retired), "no id is forgotten"
        assert all(book.follow(old) in (*book.ids, "") for old in book.retired)
    assert parse_codebook(write_codebook(book), where="x") == book
    tables = edits.tabulate_codebook(book)
    assert edits.read_tables(tables, book, where="x") is book, "a sheet that nobody touched changes nothing"
