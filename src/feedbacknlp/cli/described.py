"""Results as plain values for ``--json``: names and order of the keys are documented in docs/reference/json.md."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING, Any

from feedbacknlp.report import to_plain, to_records

if TYPE_CHECKING:
    from feedbacknlp.backends.catalogue import ModelCard
    from feedbacknlp.contracts import Findings, Ingested

__all__ = ["describe_card", "describe_ingested", "describe_report"]

_DRIVER = (
    "driver_id score_kind question name role n base share impact impact_low impact_high q_value adjusted_impact "
    "disagreement"
).split()


def describe_report(findings: Findings, written: Mapping[str, Path]) -> dict[str, Any]:
    """What a report found, short: files, scores, changes, the drivers that are clear, requests, cautions."""
    drivers, requests = findings.drivers, findings.requests
    clear = drivers[drivers["clear"]].sort_values(["score_kind", "question", "role", "role_rank"], kind="stable")
    counted = requests.groupby(["request_group", "group_name"], sort=True).size().reset_index(name="n")
    return {
        "title": findings.title,
        "files": {name: path.as_posix() for name, path in written.items() if not name.startswith(("tables/", "csv/"))}
        | {"tables": (written["findings"].parent / "tables").as_posix()},
        "waves": list(findings.waves),
        "scores": to_records(findings.scores),
        "changes": to_records(findings.changes),
        "drivers": to_records(clear[_DRIVER]),
        "requests": to_records(counted.sort_values(["n", "request_group"], ascending=[False, True], kind="stable")),
        "cautions": [caution.text for caution in findings.cautions],
        "provenance": to_plain(asdict(findings.provenance)),
    }


def describe_ingested(ingested: Ingested) -> dict[str, Any]:
    """What the files were taken for, and what became of their rows."""
    return {
        "sources": [to_plain(asdict(source)) for source in ingested.sources],
        "scales": [to_plain(asdict(scale)) for scale in ingested.scales],
        "waves": list(ingested.waves),
        "counts": {"scores": len(ingested.responses), "comments": len(ingested.comments)},
        "ledger": [to_plain(asdict(line)) for line in ingested.ledger.lines],
    }


def describe_card(card: ModelCard) -> dict[str, Any]:
    """A model's card."""
    return {
        "name": card.name,
        "purpose": card.purpose,
        "source": card.source,
        "licence": card.licence,
        "fingerprint": card.fingerprint,
        "bytes": sum((card.folder / name).stat().st_size for name, _ in card.files),
        "folder": card.folder.as_posix(),
        "scores": dict(card.scores),
        "weaknesses": list(card.weaknesses),
    }
