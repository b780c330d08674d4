from __future__ import annotations

from dataclasses import replace

from feedbacknlp.contracts import Caution, Findings
from feedbacknlp.report.view.cautions import fold_cautions
from feedbacknlp.report.view.reader import open_reader


def about(code: str, kind: str = "nps", **numbers: float) -> Caution:
    return Caution(code=code, score_kind=kind, metric="net", numbers=numbers)


def test_what_the_opening_says_already_is_folded(example: Findings) -> None:
    told = (
        about("rests_on", n=420),
        about("few_mentions", n=40, unreliable=3),
        about("few_mentions", "csat", n=40, unreliable=3),
        Caution(code="text_kept"),
    )
    reader = open_reader(replace(example, cautions=told))
    found = fold_cautions(reader, reader.scores[0])
    assert [caution.code for caution in found.open] == ["text_kept", "few_mentions"]
    assert [caution.code for caution in found.folded] == ["rests_on"]
    assert found.about == "how exact the score is"
    # without a score nothing is left out
    whole = fold_cautions(reader, None)
    assert len(whole.open) + len(whole.folded) == len(told)


def test_something_always_stands_open(example: Findings) -> None:
    reader = open_reader(replace(example, cautions=(about("rests_on", n=420),)))
    assert [caution.code for caution in fold_cautions(reader, reader.scores[0]).open] == ["rests_on"]
    nothing = fold_cautions(open_reader(replace(example, cautions=())), None)
    assert nothing.open == nothing.folded == ()
    assert nothing.about == ""


def test_what_is_folded_is_named_once_by_what_it_is_about(example: Findings) -> None:
    codes = ("much_other", "writers_differ", "mismatches", "few_mentions", "no_interval", "small_wave", "rests_on")
    reader = open_reader(replace(example, cautions=tuple(about(code, n=40) for code in codes)))
    found = fold_cautions(reader, reader.scores[0])
    assert [caution.code for caution in found.folded] == ["mismatches", "small_wave", "rests_on"]
    assert found.about == "scores that contradict their text and how exact the score is"
