"""Findings from the tables of the stages."""

from __future__ import annotations

import os
import re
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import pandas as pd

    from feedbacknlp.contracts import Caution, Codebook, Findings, Ingested
    from feedbacknlp.study.study import Study

from feedbacknlp.study.cutting import attach_text

__all__ = ["assemble_findings", "name_study"]


def assemble_findings(
    study: Study,
    ingested: Ingested,
    *,
    rows: dict[str, pd.DataFrame],
    small: dict[str, pd.DataFrame],
    cautions: tuple[Caution, ...],
    codebook: Codebook,
) -> Findings:
    """Findings from the stages' tables. Raw text is taken out of the comments here; only ``keep_text`` lets it
    through.

    Parameters
    ----------
    study : Study
    ingested : Ingested
    rows : mapping of name to row table
    small : mapping of name to small table
        By their names in Findings.
    cautions : tuple of Caution
    codebook : Codebook
        That the comments were coded with.
    """
    from feedbacknlp import __version__
    from feedbacknlp.contracts import Findings, Provenance
    from feedbacknlp.ingest import hash_files
    from feedbacknlp.report import show_findings
    from feedbacknlp.understand import write_codebook

    heads = study.models.heads
    config = study.config
    statements = rows["statements"]
    content = statements[statements["quality"].isin(("ok", "bare"))]
    if config.keep_text:
        rows = {**rows, "statements": attach_text(statements, rows["comments"])}
    else:
        rows = {**rows, "comments": rows["comments"].drop(columns="text")}
    return Findings(
        title=name_study(study, ingested),
        language=config.language,
        scales=ingested.scales,
        waves=ingested.waves,
        sources=ingested.sources,
        ledger=ingested.ledger,
        quality={str(name): int(count) for name, count in statements["quality"].value_counts().sort_index().items()},
        languages={
            str(name): int(count)
            for name, count in content.drop_duplicates(["comment_id", "language"])["language"]
            .value_counts()
            .sort_index()
            .items()
        },
        thresholds={name: float(value) for name, value in config.thresholds.model_dump().items()},
        cautions=cautions,
        provenance=Provenance(
            version=__version__,
            config=config.fingerprint,
            inputs=hash_files(study.paths or [Path(file.path) for file in config.files]),
            models={
                "encoder": heads.encoder,
                "heads": heads.fingerprint,
                "codebook": config.codebook
                if not config.codebook.endswith((".yaml", ".yml"))
                else Path(config.codebook).name,
            },
            seed=config.seed,
            created_at=_fixed_time(),
        ),
        codebook=write_codebook(codebook) if codebook.themes else "",
        rows=rows,
        shown_by=show_findings,
        **small,
    )


_ENDING = re.compile(r"(?<=.)\.(csv|tsv|txt|xlsx?|parquet|jsonl?|ndjson)(\.(gz|bz2|xz|zst|zip))?$", re.IGNORECASE)


def name_study(study: Study, ingested: Ingested) -> str:
    """The study's title: its own, else the names of its files without their endings."""
    files = [_ENDING.sub("", source.name) for source in ingested.sources if source.role != "attributes"]
    return study.config.title or " + ".join(files)


def _fixed_time() -> str:
    """The time of SOURCE_DATE_EPOCH, or '' so that a rerun gives the same bytes (https://reproducible-builds.org/specs/source-date-epoch/)."""
    epoch = os.environ.get("SOURCE_DATE_EPOCH", "")
    return datetime.fromtimestamp(int(epoch), UTC).isoformat() if epoch.isdigit() else ""
