"""Sheet: the method in plain words, what each column was taken for, and where the figures come from."""

from __future__ import annotations

from typing import Any

from feedbacknlp.report.book import Book, Column
from feedbacknlp.report.view.method import METHOD_TOPICS, tell_method

__all__ = ["fill_method"]


def fill_method(book: Book, sheet: Any, most_rows: int) -> None:
    """Fill the sheet of the method."""
    words, findings = book.reader.words, book.reader.findings
    rows = [
        (entry.title, f"{entry.text} {entry.source}".strip())
        for entry in (tell_method(book.reader, topic) for topic in METHOD_TOPICS)
    ]
    rows += [
        (f"{words.term('kind', scale.kind)} · {scale.question}", words.say(scale.why)) for scale in findings.scales
    ]
    rows += [
        (source.name, f"{words.term('role', source.role)}; {words.say(source.form)}") for source in findings.sources
    ]
    rows += [
        (f"{source.name} · {column}", f"{words.say(taken)}: {words.say(why)}")
        for source in findings.sources
        for column, taken, why in source.columns
    ]
    provenance = findings.provenance
    rows += [
        ("feedbacknlp", provenance.version),
        (words("provenance.config"), provenance.config),
        (words("provenance.seed"), str(provenance.seed)),
    ]
    rows += [(words.term("model", name), fingerprint) for name, fingerprint in sorted(provenance.models.items())]
    rows += [(name, f"sha256 {digest}") for name, digest in sorted(provenance.inputs.items())]
    rows += [(words.term("threshold", name), f"{value:g}") for name, value in sorted(findings.thresholds.items())]
    book.write_table(
        sheet,
        [
            Column(title=words("column.topic"), value=lambda row: row[0], kind="long", width=38),
            Column(title=words("column.text"), value=lambda row: row[1], kind="long", width=120),
        ],
        rows,
        most=most_rows,
    )
