"""An analyst's edit session (``examples/edit_session.py``) on the example shop, with the small encoder that ships:
corrections, merge, split, new name, a theme forbidden; the diff; the rerun keeps all of it."""

from __future__ import annotations

import importlib.util
from pathlib import Path

import pytest

from feedbacknlp import Findings, Study, Workbench

pytestmark = pytest.mark.weights

SHOP = Path(__file__).resolve().parents[1] / "examples" / "shop"
ROWS = 120

_SPEC = importlib.util.spec_from_file_location("edit_session", SHOP.parent / "edit_session.py")
assert _SPEC is not None
assert _SPEC.loader is not None
edit_session = importlib.util.module_from_spec(_SPEC)
_SPEC.loader.exec_module(edit_session)


@pytest.fixture(scope="module")
def shop(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The first responses of the shop with their comments: what a test can wait for."""
    folder = tmp_path_factory.mktemp("shop")
    for name in ("responses.csv", "comments.csv"):
        lines = (SHOP / name).read_text(encoding="utf-8").splitlines(keepends=True)
        (folder / name).write_text("".join(lines[: ROWS + 1]), encoding="utf-8")
    return folder


@pytest.fixture(scope="module")
def first(shop: Path) -> Study:
    return Study.from_files(
        shop / "responses.csv", shop / "comments.csv", store=shop / "store", models={"encoder": "fast"}
    )


@pytest.fixture(scope="module")
def before(first: Study) -> Findings:
    return first.run()


@pytest.fixture(scope="module")
def corrected(before: Findings) -> dict[str, str]:
    """Ten statements of different words that a person takes for something else -> their words."""
    chosen = edit_session.choose_ten(before)
    assert len(chosen) == 10
    return chosen


@pytest.fixture(scope="module")
def bench(before: Findings, corrected: dict[str, str]) -> Workbench:
    return edit_session.edit(before, corrected)


def test_the_session_holds_on_the_rerun(
    shop: Path, first: Study, before: Findings, bench: Workbench, corrected: dict[str, str]
) -> None:
    path = bench.save(shop / "mine.yaml")
    again = Study(
        config=first.config.with_settings(codebook=str(path)), models=first.models, paths=first.paths, store=first.store
    ).run()
    themes = again.themes.set_index("theme_id")
    assert themes.loc["delivery_speed", "name"] == "Delivery"
    gone = {"delivery_tracking_courier", "packaging_damage", "support_helpfulness", "sustainability"}
    assert not gone & set(themes.index)
    assert not gone & set(again.rows["mentions"]["theme_id"])

    was, now = (
        findings.rows["mentions"].groupby("theme_id")["statement_id"].agg(set) for findings in (before, again)
    )
    touched = set(corrected)
    merged = set().union(
        *(was.get(name, set()) for name in ("delivery_speed", "delivery_tracking_courier", "packaging_damage"))
    )
    assert now["delivery_speed"] >= merged - touched, "every mention of a merged theme follows"
    split = now.get("agent_manner", set()) | now.get("case_solved", set())
    assert split >= was.get("support_helpfulness", set()) - touched, "every mention of a split theme is in a part"
    assert touched <= split, "a corrected statement is where the person put it"
    statements = again.rows["statements"].set_index("statement_id")["shown_text"]
    same = set(statements.index[statements.isin(corrected.values())])
    mentions = again.rows["mentions"]
    assert (mentions.loc[mentions["statement_id"].isin(same), "polarity"] == 1).all()

    # what nobody touched is coded as before, but for what the corrections taught
    untouched = [name for name in was.index if name not in gone | {"delivery_speed", "other"} and name in now.index]
    kept = sum(len(was[name] & now[name]) for name in untouched)
    assert kept >= 0.9 * sum(len(was[name] - touched) for name in untouched)


def test_the_diff_names_every_edit(first: Study, bench: Workbench) -> None:
    found = bench.diff(Workbench.open("online-shop"), first)
    assert found.edits["action"].tolist() == ["correct", "merge", "split", "rename", "forbid"]
    themes = found.themes.set_index("theme_id")
    assert themes.loc["delivery_tracking_courier", "after"] == 0
    assert themes.loc["delivery_speed", "after"] >= themes.loc["delivery_speed", "before"] - 10
    assert not found.moves.empty
    assert all(len(texts) <= 3 for texts in found.moves["examples"])


def test_a_sheet_edited_in_a_spreadsheet_does_the_same(before: Findings, bench: Workbench, tmp_path: Path) -> None:
    import openpyxl

    path = bench.export(tmp_path / "mine.xlsx", findings=before)
    book = openpyxl.load_workbook(path)
    sheet = book["statements"]
    columns = {cell.value: cell.column for cell in sheet[1]}
    sheet.cell(2, columns["theme 1"]).value = "price_value"
    sheet.cell(2, columns["feeling 1"]).value = "negative"
    book.save(path)
    edited = bench.import_sheet(path).codebook
    assert edited.corrections[-1].text == sheet.cell(2, columns["statement"]).value
    assert edited.corrections[-1].themes == {"price_value": -1}
    assert edited.themes == bench.codebook.themes
