from __future__ import annotations

from dataclasses import replace

from feedbacknlp.contracts import Caution, Findings
from feedbacknlp.report import summarise_findings
from feedbacknlp.report.wording import LANGUAGES


def test_the_summary_tells_the_answer(example: Findings) -> None:
    text = summarise_findings(example)
    lines = text.splitlines()
    assert len(lines) <= 36
    assert lines[0] == "Lamp & Loom customers, summer 2026"
    assert any(line.split() == ["NPS", "+9.5", "+1.7", "to", "+17.3", "(420", "responses)"] for line in lines)
    assert "Checkout friction" in text
    assert "23.3% mention it (87 of 374)" in text
    assert [lines[lines.index("Asked for (number of customers)") + 1].split()] == [["20", "Guest", "checkout"]]
    assert "! Customers who wrote score 3 points lower" in text
    assert "\x1b" not in text


def test_it_speaks_every_language_and_of_nothing(example: Findings, empty: Findings) -> None:
    assert len({summarise_findings(replace(example, language=language)) for language in LANGUAGES}) == len(LANGUAGES)
    assert "No score was found." in summarise_findings(empty)


def test_of_every_score_the_weightiest_cautions_are_told_and_how_many_more_there_are(example: Findings) -> None:
    def about(kind: str) -> tuple[Caution, ...]:
        codes = ("rests_on", "few_mentions", "no_driver_sure", "small_wave")
        return tuple(Caution(code=code, score_kind=kind, text=f"{kind} {code}") for code in codes)

    whole = Caution(code="text_kept", text="Raw comments were kept")
    lines = summarise_findings(replace(example, cautions=(*about("nps"), *about("csat"), whole))).splitlines()
    told = [line.removeprefix("! ") for line in lines if line.startswith("! ")]
    assert told == [
        "Raw comments were kept",
        "nps no_driver_sure",
        "nps few_mentions",
        "csat no_driver_sure",
        "csat few_mentions",
    ]
    assert lines[-1].strip() == "4 more cautions stand on the page under “Before you rely on this”."
    one = summarise_findings(replace(example, cautions=(*about("nps")[:3],))).splitlines()
    assert one[-1].strip() == "1 more caution stands on the page under “Before you rely on this”."


def test_a_mean_is_told_with_its_scale(example: Findings) -> None:
    scale = replace(example.scales[0], kind="nps", metric="mean", metric_name="mean", low=1, high=7)
    text = summarise_findings(replace(example, scales=(scale, *example.scales[1:])))
    assert "(420 responses, scale 1–7)" in text


def test_hints_are_called_hints(example: Findings) -> None:
    text = summarise_findings(replace(example, drivers=example.drivers.assign(reliable=False, clear=False)))
    assert "Holds it down (may be chance)" in text


def test_what_was_left_out_is_told_by_band(example: Findings, empty: Findings) -> None:
    bands = example.bands[example.bands["score_kind"] == "nps"]
    lost, base = int(bands["no_content"].sum()), int(bands[["theme", "other", "no_content"]].to_numpy().sum())
    line = next(line for line in summarise_findings(example).splitlines() if "name no topic" in line)
    assert line.startswith(f"{lost} of {base} responses with a comment name no topic (Detractors ")
    assert "empty or n/a" in line
    assert "copies" not in line, "copies took nobody's content"
    assert "name no topic" not in summarise_findings(empty)
