from __future__ import annotations

import numpy as np
import pandas as pd
import pytest

from feedbacknlp.contracts.tables import BandWords, check_table
from feedbacknlp.explain import measure_band_words
from feedbacknlp.explain.words import compare_words
from tests.explain.studies import NPS, THRESHOLDS, Answer, make_study


def test_log_odds_with_a_prior_by_hand() -> None:
    # Prior .1 of (30, 70): a = 3 and 7, a0 = 10.
    log_odds, z = compare_words(np.array([20.0, 20.0]), np.array([10.0, 50.0]))
    first = np.log((20 + 3) / (40 + 10 - 20 - 3)) - np.log((10 + 3) / (60 + 10 - 10 - 3))
    assert log_odds[0] == pytest.approx(first)
    assert z[0] == pytest.approx(first / np.sqrt(1 / 23 + 1 / 13))
    assert log_odds[1] == pytest.approx(-first)


def test_no_words_and_one_word_tell_nothing() -> None:
    assert [part.tolist() for part in compare_words(np.array([5.0]), np.array([3.0]))] == [[0.0], [0.0]]
    assert compare_words(np.zeros(0), np.zeros(0))[0].size == 0


def uses_of(study, words: dict[str, list[str]]) -> pd.DataFrame:
    rows = [(response, word, "en") for response, found in words.items() for word in found]
    return pd.DataFrame(rows, columns=["response_id", "words", "language"]).astype("str")


def test_each_band_has_its_own_words() -> None:
    answers = [Answer(2)] * 15 + [Answer(8)] * 15 + [Answer(10)] * 15
    study = make_study(answers)
    said = {f"r{n}": [["late", "parcel"], ["fine", "parcel"], ["great", "parcel"]][n // 15] for n in range(45)}
    uses = uses_of(study, said | {"r0": ["late", "late", "secret"]})
    table = check_table(
        measure_band_words(uses, study.responses, [NPS], thresholds=THRESHOLDS), BandWords, stage="test"
    )
    first = table[table["rank"] == 1]
    assert first["words"].tolist() == ["late", "fine", "great"]
    assert first["band"].tolist() == ["detractor", "passive", "promoter"]
    late = table.iloc[0]
    assert (late["n"], late["base"], late["n_others"], late["base_others"], late["rank"]) == (15, 15, 0, 30, 1)
    assert late["q_value"] < 0.05
    shuffled = uses.sample(frac=1, random_state=3)
    again = measure_band_words(shuffled, study.responses, [NPS], thresholds=THRESHOLDS)
    pd.testing.assert_frame_equal(again, table)


def test_words_of_few_are_not_told() -> None:
    study = make_study([Answer(2)] * 9 + [Answer(10)] * 30)
    uses = uses_of(study, {f"r{n}": ["late" if n < 9 else "great"] for n in range(39)})
    table = measure_band_words(uses, study.responses, [NPS], thresholds=THRESHOLDS)
    assert "late" not in set(table["words"])


def test_where_all_answers_lie_in_one_band_no_word_sets_it_apart() -> None:
    study = make_study([Answer(10)] * 20)
    # 16 of 20 uses: the log-odds are 0 but for the last bit.
    uses = uses_of(study, {f"r{n}": ["great" if n < 16 else "fine"] for n in range(20)})
    assert measure_band_words(uses, study.responses, [NPS], thresholds=THRESHOLDS).empty
