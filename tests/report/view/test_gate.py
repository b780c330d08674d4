from __future__ import annotations

from dataclasses import replace

from feedbacknlp.contracts import Findings
from feedbacknlp.report.view.gate import list_marks, tell_gate
from feedbacknlp.report.view.reader import open_reader
from feedbacknlp.report.wording import LANGUAGES


def test_one_row_a_kind_one_cell_a_band(example: Findings) -> None:
    for language in LANGUAGES:
        reader = open_reader(replace(example, language=language))
        rows = list_marks(reader, reader.scores[0])
        assert [cell["band"] for cell in rows[0].cells] == ["detractor", "passive", "promoter"]
        assert [row.cells[0]["kind"] for row in rows] == ["bare", "copy", "empty"]
        assert all("_" not in row.name for row in rows)


def test_nothing_lost_needs_no_sentence(example: Findings) -> None:
    reader = open_reader(replace(example, gate=example.gate.assign(lost=0)))
    assert tell_gate(reader, reader.scores[0]) == ""
