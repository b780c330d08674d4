"""What an edit moved: counts, score and examples, by hand."""

from __future__ import annotations

import math

import pandas as pd

from feedbacknlp import codebook as edits
from feedbacknlp.contracts import Theme
from tests.codebook.books import small_book
from tests.understand.frames import comments_of, responses_of, statements_of


def coding(rows: list[tuple[int, str]]) -> pd.DataFrame:
    return pd.DataFrame(
        [(f"c{at:04d}#1", f"c{at:04d}", theme) for at, theme in rows],
        columns=["statement_id", "comment_id", "theme_id"],
    )


def test_a_merge_and_a_correction_by_hand() -> None:
    statements = statements_of(["late", "rude", "rude and late", "dear", "hm"])
    comments = comments_of(statements)
    responses = responses_of(comments, [0, 10, 0, 10, 5])
    old = small_book()
    new = edits.merge_themes(old, ["courier"], into="speed", note="spring")
    before = coding([(1, "speed"), (2, "courier"), (3, "courier"), (3, "speed"), (4, "price"), (5, "other")])
    after = coding([(1, "speed"), (2, "speed"), (3, "speed"), (4, "price"), (4, "speed"), (5, "price")])
    found = edits.compare_codings(
        before, after, old=old, new=new, statements=statements, comments=comments, responses=responses
    )
    themes = found.themes.set_index("theme_id")
    assert themes.loc["speed", ["before", "after", "gained", "lost"]].tolist() == [2, 4, 2, 0]
    assert themes.loc["courier", ["before", "after", "gained", "lost"]].tolist() == [2, 0, 0, 2]
    # NPS among those who mention speed: -100, -100 before; -100, 100, -100, 100 after
    assert (themes.loc["speed", "score_before"], themes.loc["speed", "score_after"]) == (-100, 0)
    assert math.isnan(themes.loc["courier", "score_after"])
    moves = {(row.theme_before, row.theme_after): (row.statements, row.examples) for row in found.moves.itertuples()}
    assert moves == {
        ("courier", "speed"): (2, ("rude", "rude and late")),
        ("other", "price"): (1, ("hm",)),
        ("", "speed"): (1, ("dear",)),
    }
    assert found.edits.to_dict("records") == [
        {"version": 2, "action": "merge", "themes": "courier speed", "note": "spring", "statements": 3}
    ]


def test_nothing_moved_is_said_with_empty_tables() -> None:
    statements = statements_of(["late"])
    comments = comments_of(statements)
    same = coding([(1, "speed")])
    found = edits.compare_codings(
        same,
        same,
        old=small_book(),
        new=small_book(),
        statements=statements,
        comments=comments,
        responses=responses_of(comments, [3]),
    )
    assert found.moves.empty
    assert found.edits.empty
    assert (found.themes["gained"] == 0).all()


def test_where_the_code_frame_changed_is_marked() -> None:
    old = small_book()
    new = edits.split_theme(
        edits.forbid_wording(old, "van", theme_id="courier"),
        "speed",
        (Theme(id="late", name={"en": "Late"}), Theme(id="early", name={"en": "Early"})),
    )
    assert edits.frame_changes(old, old) == ()
    assert edits.frame_changes(old, new) == ("late", "early", "courier")
    trends = pd.DataFrame(
        {
            "driver_id": [f"{theme}:negative" for theme in ("speed", "late", "courier", "price") for _ in "ab"],
            "wave": ["q1", "q2"] * 4,
        }
    )
    marked = edits.mark_trends(trends, ["q1", "q2"], {"q1": old, "q2": new})
    assert marked.loc[marked["frame_changed"], ["driver_id", "wave"]].to_numpy().tolist() == [
        ["speed:negative", "q2"],
        ["late:negative", "q2"],
        ["courier:negative", "q2"],
    ]
    assert set(marked["code_frame"]) == {"small 1", "small 3"}
    assert edits.mark_trends(trends.iloc[:0], [], {}).empty
