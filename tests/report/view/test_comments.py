from __future__ import annotations

import json
from dataclasses import replace

from feedbacknlp.contracts import Findings
from feedbacknlp.report.view.comments import count_comments, gather_comments
from feedbacknlp.report.view.explorer import gather_explorer
from feedbacknlp.report.view.reader import open_reader


def test_a_comment_stands_beside_its_scores_and_themes(example: Findings) -> None:
    rows = gather_comments(example, most=10)
    assert [row.comment_id for row in rows] == [f"C{number:04d}" for number in range(1, 11)]
    second = rows[1]
    assert (
        second.text
        == "Leveringen tok nesten to uker. God kvalitet, akkurat som jeg håpet. Altfor dyrt for det man får."
    )
    assert second.themes == (("delivery_speed", -1), ("product_quality", 1), ("price_value", -1))
    assert second.scores["nps", "How likely are you to recommend us?"] == (8.0, "passive")
    assert (second.wave, second.language, second.outcome) == ("2026-Q2", "nb", "theme")
    assert rows[8].outcome == "no_content"


def test_only_masked_texts_are_read(example: Findings) -> None:
    raw = example.rows["statements"].assign(text="SECRET")
    comments = example.rows["comments"].assign(text="SECRET")
    rows = gather_comments(replace(example, rows={**example.rows, "statements": raw, "comments": comments}), most=1000)
    assert not any("SECRET" in row.text for row in rows)


def test_findings_without_row_tables(empty: Findings, example: Findings) -> None:
    assert gather_comments(empty, most=5) == []
    assert count_comments(empty) == 0
    bare = {name: example.rows[name] for name in ("comments", "statements")}
    row = gather_comments(replace(example, rows=bare), most=1)[0]
    assert (row.themes, row.scores, row.wave) == ((), {}, "")


def test_the_page_takes_a_sample_that_does_not_depend_on_order(example: Findings) -> None:
    room = 16_000
    whole = gather_explorer(open_reader(example), room=room)
    shuffled = {name: frame.sample(frac=1, random_state=5) for name, frame in example.rows.items()}
    assert gather_explorer(open_reader(replace(example, rows=shuffled)), room=room) == whole
    assert 20 < len(whole["rows"]) < 100
    assert whole["lede"].startswith(f"A sample of {len(whole['rows'])} of the 374 comments, masked: first up to 10 of")
    assert len(json.dumps(whole, ensure_ascii=False, separators=(",", ":")).encode()) <= room + 200


def test_where_there_is_no_room_or_no_text_the_page_takes_none(example: Findings, empty: Findings) -> None:
    assert gather_explorer(open_reader(example), room=-5)["rows"] == []
    assert gather_explorer(open_reader(empty), room=5_000)["rows"] == []
