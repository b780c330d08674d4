"""Google Forms and Sheets: a timestamp, then question texts, an e-mail address where it was collected."""

from __future__ import annotations

from feedbacknlp.ingest.layouts.declared import DeclaredLayout

__all__ = ["GOOGLE_FORMS"]

GOOGLE_FORMS = DeclaredLayout(
    name="google-forms",
    marks=(),
    first=(
        "Timestamp",
        "时间戳记",
        "時間戳記",
        "Tidsmerke",
        "Tidsstempel",
        "Tidsstämpel",
        "Zeitstempel",
        "Horodateur",
        "Marca temporal",
        "Carimbo de data/hora",
        "Tijdstempel",
    ),
    asks=True,
    roles={
        **dict.fromkeys(
            (
                "timestamp",
                "时间戳记",
                "時間戳記",
                "tidsmerke",
                "tidsstempel",
                "tidsstämpel",
                "zeitstempel",
                "horodateur",
                "marca temporal",
                "carimbo de data hora",
                "tijdstempel",
            ),
            "date",
        ),
        "email address": "unused",
        "username": "unused",
        "e postadresse": "unused",
        "电子邮件地址": "unused",
        "電子郵件地址": "unused",
        "score": "unused",
    },
)
