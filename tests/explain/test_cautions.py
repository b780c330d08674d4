from __future__ import annotations

import pandas as pd
import pytest

from feedbacknlp.contracts import Caution
from feedbacknlp.contracts.tables import Mismatches, empty_table
from feedbacknlp.explain import (
    count_cells,
    measure_bands,
    measure_drivers,
    measure_scores,
    say_caution,
    state_cautions,
)
from tests.explain.studies import CSAT, NPS, THRESHOLDS, Answer, Study, join_studies, make_study


def cautions_of(study: Study, scales=(NPS,), mismatches: pd.DataFrame | None = None) -> dict[str, Caution]:
    counts = count_cells(*study.rows)
    found = state_cautions(
        measure_scores(counts, scales, thresholds=THRESHOLDS),
        measure_bands(counts, scales, study.responses, study.comments, study.outcomes, thresholds=THRESHOLDS),
        measure_drivers(counts, scales, {}, thresholds=THRESHOLDS),
        empty_table(Mismatches) if mismatches is None else mismatches,
        THRESHOLDS,
    )
    for caution in found:
        for language in ("en", "nb", "zh-Hans", "zh-Hant"):
            assert "{" not in say_caution(caution, language)
    return {caution.code: caution for caution in found}


def test_the_power_note() -> None:
    found = cautions_of(make_study([Answer(9)] * 81 + [Answer(7)] * 54 + [Answer(2)] * 45))
    assert (
        say_caution(found["rests_on"])
        == "NPS rests on 180 answers, sure to ±12 points; a change under 24 could not be seen."
    )
    assert set(found) == {"rests_on", "nobody_wrote"}


def test_with_waves_only_the_smallest_tells_what_change_could_be_seen() -> None:
    answers = [Answer(score, "a+", wave=wave) for wave in ("Q1", "Q2") for score in (9, 9, 7, 2) for _ in range(9)]
    found = cautions_of(make_study(answers))
    assert say_caution(found["rests_on_waves"]).startswith("NPS rests on 72 answers, sure to ±")
    assert "change" not in say_caution(found["rests_on_waves"])
    assert "change" in say_caution(found["small_wave"])
    assert "rests_on" not in found


def test_the_wave_that_is_told_is_one_of_the_last_two() -> None:
    sizes = {"Q1": 1, "Q2": 30, "Q3": 20}
    answers = [Answer(score, "a+", wave=wave) for wave in sizes for score in (9, 7, 2) for _ in range(sizes[wave])]
    assert cautions_of(make_study(answers))["small_wave"].wave == "Q3"


def test_a_sound_study_has_only_the_power_note() -> None:
    answers = [Answer(2, "checkout-")] * 60 + [Answer(9, "delivery+")] * 60 + [Answer(7, "checkout- delivery+")] * 20
    assert set(cautions_of(make_study(answers))) == {"rests_on"}


@pytest.mark.parametrize(
    ("answers", "code"),
    [
        ([], "no_answers"),
        ([Answer(9, "a+", weight=0.0), Answer(2, "a+", weight=0.0)], "no_interval"),
        ([Answer(9, "a+"), Answer(10, "b+")], "one_band"),
        ([Answer(9), Answer(2)], "nobody_wrote"),
        ([Answer(9)] * 40 + [Answer(2, "a-")] * 4, "writers_differ"),
        ([Answer(9, outcome="no_content", reason="empty"), Answer(2, "a-")], "much_no_content"),
        ([Answer(9, "other+", outcome="other"), Answer(2, "a-")], "much_other"),
        ([Answer(9, "b+"), Answer(2, "a-")], "no_driver_sure"),
        ([Answer(9, "b+"), Answer(2, "a-")], "few_mentions"),
        ([Answer(9, "b+", wave="Q1"), Answer(2, "a-", wave="Q1"), Answer(2, "a-", wave="Q2")], "small_wave"),
    ],
)
def test_every_code_has_its_study(answers: list[Answer], code: str) -> None:
    assert code in cautions_of(make_study(answers))


def test_the_mean_of_one_answer_has_no_measure() -> None:
    from tests.explain.studies import EFFORT

    found = cautions_of(make_study([Answer(2)], EFFORT), (EFFORT,))
    assert say_caution(found["no_interval"]) == "CES rests on 1 answer: how sure it is can not be told."


def test_mismatches_are_counted_for_their_score() -> None:
    rows = pd.DataFrame({"score_kind": ["nps", "csat"], "question": ["recommend", "satisfied"]}).astype("str")
    found = cautions_of(make_study([Answer(9, "a+"), Answer(2, "b-")] * 5), mismatches=rows)
    assert found["mismatches"].numbers == {"n": 1}
    assert say_caution(found["mismatches"]).startswith("NPS: 1 response has")


def test_only_many_mismatches_put_the_scale_in_doubt() -> None:
    answers = [Answer(9, "a+"), Answer(2, "b-")] * 5
    for n, code in ((1, "mismatches"), (2, "many_mismatches")):
        rows = pd.DataFrame({"score_kind": ["nps"] * n, "question": ["recommend"] * n}).astype("str")
        found = cautions_of(make_study(answers), mismatches=rows)
        assert {"mismatches", "many_mismatches"} & set(found) == {code}
    assert say_caution(found["many_mismatches"]).startswith("NPS: 2 of the 10 who wrote have a score and a text")


def test_a_study_without_scores() -> None:
    assert set(cautions_of(make_study([]), ())) == {"no_scores"}


def test_the_question_is_named_where_a_kind_stands_twice() -> None:
    from dataclasses import replace

    second = replace(CSAT, question="delivery")
    study = join_studies(
        make_study([Answer(5, id="a"), Answer(1, id="b")], CSAT),
        make_study([Answer(5, id="c"), Answer(1, id="d")], second),
    )
    found = cautions_of(study, (CSAT, second))
    assert say_caution(found["rests_on"]).startswith("CSAT “delivery” rests on 2 answers, sure to ±")
