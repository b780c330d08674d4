"""The hand-off list: one row a thing asked for, masked, safe to open, the same bytes again."""

from __future__ import annotations

import csv
from dataclasses import replace
from pathlib import Path

import pandas as pd

from feedbacknlp.contracts import Findings
from feedbacknlp.report.requests_file import COLUMNS, write_requests


def rows_of(path: Path) -> list[dict[str, str]]:
    with path.open(encoding="utf-8", newline="") as handle:
        return list(csv.DictReader(handle))


def test_a_row_for_each_group(example: Findings, tmp_path: Path) -> None:
    rows = rows_of(write_requests(example, tmp_path / "requests.csv"))
    assert tuple(rows[0]) == COLUMNS
    assert {row["Request group"] for row in rows} == set(example.requests["request_group"])
    assert sum(int(row["Requests"]) for row in rows) == len(example.requests)
    counts = [int(row["Customers"]) for row in rows]
    assert counts == sorted(counts, reverse=True)
    first = example.requests[example.requests["request_group"] == rows[0]["Request group"]]
    seen = first["written_at"].dropna()
    if len(seen):
        assert rows[0]["First seen"] == f"{seen.min():%Y-%m-%d}"
        assert rows[0]["Last seen"] == f"{seen.max():%Y-%m-%d}"
    assert (
        write_requests(example, tmp_path / "a.csv").read_bytes()
        == write_requests(example, tmp_path / "b.csv").read_bytes()
    )


def test_segments_and_formulas(example: Findings, tmp_path: Path) -> None:
    requests = example.requests.head(3).assign(
        request_group="request_1",
        group_name="=cmd|' /C calc'!A0",
        segment_country=pd.Series(["NO", "NO", "GB"], index=example.requests.index[:3], dtype="str"),
        written_at=pd.Series(pd.NaT, index=example.requests.index[:3], dtype=example.requests["written_at"].dtype),
    )
    row = rows_of(write_requests(replace(example, requests=requests), tmp_path / "requests.csv"))[0]
    assert row["Title"].startswith("'=cmd")
    assert row["Segments"] == "country: NO 2, GB 1"
    assert (row["First seen"], row["Last seen"]) == ("", "")


def test_titles_and_labels_are_such_as_every_importer_takes(example: Findings, tmp_path: Path) -> None:
    requests = example.requests.head(2).assign(request_group=["a", "b"], group_name=["=" + "x" * 400, "short"])
    rows = rows_of(write_requests(replace(example, requests=requests), tmp_path / "requests.csv"))
    assert sorted(len(row["Title"]) for row in rows) == [5, 255]
    assert {row["Labels"] for row in rows} == {"customer-request"}, "no blank for Jira, no comma for Linear and GitHub"


def test_each_importer_finds_the_columns_that_it_knows(example: Findings, tmp_path: Path) -> None:
    """Jira: a column Summary and no punctuation in the heading row. Linear: Title, Description and Labels in these very
    letters. GitLab: title and description, github-csv-tools: title, body and labels, both in any letters."""
    rows = rows_of(write_requests(example, tmp_path / "requests.csv"))
    assert len(rows) == example.requests["request_group"].nunique(), "one issue for each thing asked for"
    lowered = [name.casefold() for name in rows[0]]
    assert len(set(lowered)) == len(lowered)
    assert all(name.replace(" ", "").isalpha() for name in rows[0])
    assert {"Summary", "Title", "Description", "Labels"} <= set(rows[0])
    assert {"title", "description", "body", "labels"} <= set(lowered)
    for row in rows:
        assert row["Title"] == row["Summary"] != ""
        assert row["Description"] == row["Body"] != ""
        assert "\n" not in row["Title"]


def test_texts_stay_within_what_trackers_take_and_give_no_orders(example: Findings, tmp_path: Path) -> None:
    requests = example.requests.head(3).assign(request_group="a", group_name="a", request="/close " + "x " * 20_000)
    (row,) = rows_of(write_requests(replace(example, requests=requests), tmp_path / "requests.csv"))
    assert len(row["Body"]) < 32_767
    lines = row["Body"].splitlines()
    assert not any(line.startswith(("/", "#", "@")) for line in lines)
    assert lines[0].startswith("- /close x")
    assert lines[0].endswith("…")


def test_no_requests_give_a_header(empty: Findings, tmp_path: Path) -> None:
    path = write_requests(empty, tmp_path / "requests.csv")
    assert path.read_text(encoding="utf-8") == ",".join(COLUMNS) + "\n"
