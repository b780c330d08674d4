"""The check sheet: stratified, blind, the same again."""

from __future__ import annotations

import pandas as pd
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from feedbacknlp.audit import draw_statements, label_strata, tabulate_check


def mentions_of(rows: list[tuple[str, str, int, float]]) -> pd.DataFrame:
    frame = pd.DataFrame(rows, columns=["statement_id", "theme_id", "polarity", "closeness"])
    return frame.assign(comment_id=[row[0].partition("#")[0] for row in rows])


def statements_of(texts: dict[str, str], quality: str = "ok") -> pd.DataFrame:
    return pd.DataFrame(
        {
            "statement_id": list(texts),
            "comment_id": [name.partition("#")[0] for name in texts],
            "start": [int(name.partition("#")[2]) for name in texts],
            "shown_text": list(texts.values()),
            "text": ["raw words of " + text for text in texts.values()],
            "language": "en",
            "quality": quality,
        }
    )


def test_the_surest_theme_is_the_stratum() -> None:
    statements = statements_of({"c1#1": "late and rude", "c2#1": "nice", "c3#1": "nice", "c4#1": "hm"})
    mentions = mentions_of([("c1#1", "late", -1, 0.4), ("c1#1", "rude", -1, 0.9), ("c4#1", "other", 0, 0.2)])
    strata = label_strata(statements, mentions)
    assert strata.to_dict() == {"c1#1": "rude", "c2#1": "(no theme)", "c4#1": "other"}


def test_noise_is_not_checked() -> None:
    assert label_strata(statements_of({"c1#1": "asdf"}, quality="gibberish"), mentions_of([])).empty


@settings(deadline=None)
@given(st.integers(1, 400), st.integers(0, 5))
def test_a_rare_theme_is_drawn_too(n: int, seed: int) -> None:
    strata = pd.Series(
        ["big"] * 200 + ["small"] * 6 + ["rare"] * 2, index=[f"c{at}#1" for at in range(208)], name="theme"
    )
    drawn = draw_statements(strata, n, seed=seed)
    assert len(drawn) == min(n, 208)
    assert drawn.index.is_unique
    shuffled = draw_statements(strata.sample(frac=1, random_state=seed), n, seed=seed)
    pd.testing.assert_series_equal(drawn, shuffled)
    if n >= 40:
        counts = drawn.value_counts()
        assert counts["rare"] == 2
        assert counts["small"] == 6


def test_another_seed_draws_others() -> None:
    strata = pd.Series(["a"] * 100, index=[f"c{at}#1" for at in range(100)])
    assert set(draw_statements(strata, 20, seed=1).index) != set(draw_statements(strata, 20, seed=2).index)


def test_the_sheet_is_blind_and_masked() -> None:
    statements = statements_of({"c1#1": "late", "c1#20": "rude", "c2#1": "nice"})
    drawn = pd.Series({"c1#1": "delivery_speed", "c2#1": "other"})
    table, choices = tabulate_check(drawn, statements, ["delivery_speed", "courier"])
    assert table["comment"].tolist() == ["late rude", ""]
    assert choices["theme 1"] == ("(none)", "delivery_speed", "courier")
    cells = "\n".join(str(value) for value in table.to_numpy().ravel())
    assert "delivery_speed" not in cells
    assert "raw words" not in cells


def test_an_empty_report_gives_an_empty_sheet() -> None:
    strata = label_strata(statements_of({}), mentions_of([]))
    assert draw_statements(strata, 10, seed=1).empty


@pytest.mark.parametrize("n", [1, 3])
def test_fewer_places_than_strata(n: int) -> None:
    strata = pd.Series([f"t{at % 5}" for at in range(50)], index=[f"c{at}#1" for at in range(50)])
    assert len(draw_statements(strata, n, seed=1)) == n
