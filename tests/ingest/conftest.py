"""Whatever a test of this room makes the tool say of a file must be known to the report in every language."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from feedbacknlp.contracts import Ingested
from feedbacknlp.report.remarks import translate_remark


@pytest.fixture(autouse=True)
def everything_said_is_translated(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Fails a test that met a remark which ``report/texts/remarks.json`` does not hold."""
    said: set[str] = set()
    make = Ingested.__init__

    def watch(self: Ingested, **parts: object) -> None:
        make(self, **parts)
        said.update(line.reason for line in self.ledger.lines)
        said.update(scale.why for scale in self.scales)
        for source in self.sources:
            said.update((source.form, *(text for _, *both in source.columns for text in both)))

    monkeypatch.setattr(Ingested, "__init__", watch)
    yield
    assert {remark for remark in said if translate_remark(remark, "nb") is None} == set()
