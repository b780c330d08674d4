from __future__ import annotations

import pandas as pd
import pytest
from hypothesis import given
from hypothesis import strategies as st

from feedbacknlp.contracts import Findings
from feedbacknlp.report.view import dossiers
from feedbacknlp.report.view.dossiers import open_dossiers, split_quote
from feedbacknlp.report.view.reader import open_reader


def test_a_quote_stands_in_its_comment() -> None:
    assert split_quote("too slow", "Fine, but too slow for me.") == ("Fine, but ", "too slow", " for me.")
    assert split_quote("not there", "another text") == ("", "not there", "")
    before, words, after = split_quote("middle", "a" * 300 + "middle" + "b" * 300, most=46)
    assert (before, words, after) == ("…" + "a" * 20, "middle", "b" * 20 + "…")
    assert split_quote("x" * 50, "x" * 50, most=10) == ("", "x" * 9 + "…", "")
    # no half word stands at a cut
    before, words, after = split_quote("middle", "one two three middle four five six", most=20)
    assert (before, words, after) == ("…three ", "middle", " four…")


@given(st.text(max_size=40), st.text(max_size=40), st.text(max_size=40))
def test_short_comments_are_kept_whole(before: str, quote: str, after: str) -> None:
    context = before + quote + after
    assert "".join(split_quote(quote, context)) == (context if quote else "")


def test_each_driver_has_figures_and_voices(example: Findings) -> None:
    reader = open_reader(example)
    first = open_dossiers(reader, reader.scores[0])[0]
    assert first.anchor == "driver=checkout_process:negative"
    assert first.leading
    assert (
        first.sentence
        == "23.3% of those who wrote mention it (87 of 374). NPS is −41.4 among them and +20.6 among the others."
    )
    assert first.effect == "That pulls NPS of all who wrote down by 14.4 points (impact −19.2 to −9.6)."
    assert [row["band"] for row in first.bands] == ["detractor", "passive", "promoter"]
    assert len(first.supports) == 4
    assert len(first.contradicts) == 1
    assert sum(dossier.leading for dossier in open_dossiers(reader, reader.scores[0])) == 6


def test_no_driver_is_left_without_a_voice_when_there_are_too_many(
    example: Findings, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(dossiers, "MOST_QUOTES", 40)
    reader = open_reader(example)
    opened = open_dossiers(reader, reader.scores[0])
    quoted = set(pd.unique(example.quotes["driver_id"]))
    assert all(len(dossier.supports) == 1 for dossier in opened if dossier.driver["driver_id"] in quoted)
