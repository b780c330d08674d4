"""Small tables for the tests of this room."""

from __future__ import annotations

import pandas as pd

from feedbacknlp.contracts.tables import Statements, check_table


def statements_of(texts: list[str], *, language: str = "en", quality: str = "ok") -> pd.DataFrame:
    """One statement a comment; the second of two equal texts repeats the first."""
    first: dict[str, str] = {}
    rows = []
    for at, text in enumerate(texts, start=1):
        statement_id = f"c{at:04d}#1"
        rows.append(
            {
                "statement_id": statement_id,
                "comment_id": f"c{at:04d}",
                "start": 0,
                "end": len(text),
                "text": text,
                "shown_text": text,
                "language": language,
                "quality": quality if text.strip() else "empty",
                "repeat_of": first.get(text),
            }
        )
        first.setdefault(text, statement_id)
    frame = pd.DataFrame(rows).astype({"repeat_of": "str"})
    return check_table(frame, Statements, stage="test")


def comments_of(statements: pd.DataFrame) -> pd.DataFrame:
    ids = statements["comment_id"].drop_duplicates()
    return pd.DataFrame(
        {
            "comment_id": ids,
            "response_id": "r" + ids.str[1:],
            "question": "why",
            "source": "survey",
            "text": "",
            "language_hint": pd.Series([None] * len(ids), dtype="str").to_numpy(),
            "written_at": pd.to_datetime(["2026-05-01"] * len(ids), utc=True).as_unit("us"),
            "source_file": "a.csv",
        }
    ).reset_index(drop=True)


def responses_of(comments: pd.DataFrame, values: list[float]) -> pd.DataFrame:
    size = len(comments)
    band = ["detractor" if v <= 6 else "passive" if v <= 8 else "promoter" for v in values]
    return pd.DataFrame(
        {
            "response_id": comments["response_id"].to_numpy(),
            "score_kind": "nps",
            "question": "nps",
            "value": [float(v) for v in values],
            "band": band,
            "points": [{"detractor": -100.0, "passive": 0.0, "promoter": 100.0}[b] for b in band],
            "weight": 1.0,
            "answered_at": pd.to_datetime(["2026-05-01"] * size, utc=True).as_unit("us"),
            "wave": pd.Series([None] * size, dtype="str"),
            "customer_id": pd.Series([None] * size, dtype="str"),
            "order_id": pd.Series([None] * size, dtype="str"),
            "source_file": "a.csv",
        }
    )
