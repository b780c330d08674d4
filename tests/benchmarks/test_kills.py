"""The benchmarks of kills and of edits, as far as they can be looked at without a job."""

from __future__ import annotations

from pathlib import Path

from benchmarks.kills import count_parts, read_files
from benchmarks.speed import edit_codebook

from feedbacknlp import Workbench


def test_what_a_killed_job_left_half_is_none_of_the_report(tmp_path: Path) -> None:
    for name in (
        "report.html",
        "tables/drivers.parquet",
        ".report.xlsx.17.part",
        "tables/.themes.parquet.17.part",
        ".store/read-x/one/statements.parquet",
        ".store/read-x/.two.17.abc/statements.parquet",
    ):
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text(name, encoding="utf-8")
    assert list(read_files(tmp_path)) == ["report.html", "tables/drivers.parquet"]
    assert count_parts(tmp_path) == 1
    before = read_files(tmp_path)
    (tmp_path / "report.html").write_text("other", encoding="utf-8")
    assert read_files(tmp_path)["report.html"] != before["report.html"]


def test_the_edits_are_codebooks_of_their_own(tmp_path: Path) -> None:
    plain = Workbench.open("online-shop").codebook
    merged, redefined = (Workbench.open(path).codebook for path in edit_codebook(tmp_path).values())
    assert set(plain.ids) - set(merged.ids) == {"delivery_tracking_courier"}
    assert set(redefined.ids) - set(plain.ids) == {"adverts"}
    definition = {theme.id: theme.definition for theme in redefined.themes}
    assert [theme.id for theme in plain.themes if definition[theme.id] != theme.definition] == ["app_mobile"]
