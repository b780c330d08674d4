"""``feedbacknlp report``."""

from __future__ import annotations

from pathlib import Path

import click

from feedbacknlp.cli.check import tell_input, tell_ledger
from feedbacknlp.cli.options import files_and_study, model_options, open_study
from feedbacknlp.cli.output import give_json, json_option, tell, tell_more
from feedbacknlp.cli.own_process import give_memory_back_early

__all__ = ["command"]


@click.command(name="report")
@files_and_study
@click.option(
    "--out",
    type=click.Path(path_type=Path, file_okay=False),
    default=Path("report"),
    show_default=True,
    help="Folder for the page, the workbook and the tables.",
)
@click.option("--codebook", help="Built-in name, YAML file, or none (themes from the text alone).")
@model_options
@click.option("--language", type=click.Choice(["en", "zh-Hans", "zh-Hant", "nb"]), help="Language of the report.")
@click.option("--title", help="Title of the report.")
@click.option(
    "--discover/--no-discover", default=None, help="Look for further themes in what fits no theme of the codebook."
)
@click.option(
    "--before",
    "before",
    multiple=True,
    type=click.Path(exists=True, file_okay=False),
    help="Folder of an earlier wave's report, the oldest first. The last one's codebook is used first.",
)
@click.option("--recode", is_flag=True, default=None, help="Code the earlier waves anew with today's codebook, too.")
@click.option(
    "--detail",
    type=click.Choice(["broadest", "broad", "balanced", "fine", "finest"]),
    help="How fine the themes are that are found in the text; each step halves or doubles their number.",
)
@click.option(
    "--keep-text",
    is_flag=True,
    default=None,
    help="Write the raw comments into tables/ (and csv/), personal data and all. The page stays masked.",
)
@click.option(
    "--audit",
    "audit",
    multiple=True,
    type=click.Path(exists=True, dir_okay=False, path_type=Path),
    help="Marked check sheet of this study (feedbacknlp audit sheet), or those of two coders: precision, recall and "
    "corrected shares are shown beside the themes.",
)
@click.option("--pptx", is_flag=True, help="Write OUT/report.pptx too: five slides with native charts.")
@click.option("--pdf", is_flag=True, help="Print the page to OUT/report.pdf too, by an installed Chrome or Edge.")
@click.option("--csv", is_flag=True, help="Write the tables as OUT/csv/*.csv too, for spreadsheets and BI tools.")
@click.option("--no-store", is_flag=True, help="Keep nothing in OUT/.store for the next run.")
@click.option(
    "--engine",
    type=click.Choice(["local", "spark"]),
    default="local",
    show_default=True,
    help="Where the comments are read: in this process, or on a Spark cluster (all its workers must share OUT).",
)
@click.option("--master", default="local[2]", show_default=True, help="Spark's master; for --engine spark.")
@json_option
def command(
    files: tuple[Path, ...],
    study: Path | None,
    out: Path,
    codebook: str | None,
    encoder: str | None,
    device: str | None,
    language: str | None,
    title: str | None,
    discover: bool | None,
    before: tuple[str, ...],
    recode: bool | None,
    detail: str | None,
    keep_text: bool | None,
    audit: tuple[Path, ...],
    pptx: bool,
    pdf: bool,
    csv: bool,
    no_store: bool,
    engine: str,
    master: str,
    as_json: bool,
) -> None:
    """Read FILE..., write OUT/report.html, OUT/report.xlsx, OUT/findings.json and OUT/tables/; print what was found.

    Files may be CSV, TSV, XLSX, Parquet or JSON Lines, as the survey tool or the shop gave them. Several files are
    joined: responses with their comments, reviews and responses with orders and customers.

    \b
    Examples:
      feedbacknlp report survey.csv
      feedbacknlp report responses.csv comments.csv reviews.csv orders.csv --out q3 --csv --pptx
      feedbacknlp report --study feedback.toml --language nb --out rapport
      feedbacknlp report q2.csv --before q1 --out q2
      feedbacknlp report reviews.csv --codebook none --detail broad --out themes
      feedbacknlp report reviews.parquet --engine spark --master yarn --out /shared/reviews
      feedbacknlp report survey.csv --json --quiet > found.json
    """
    from feedbacknlp.report import check_folder, find_browser, summarise_findings, write_report

    give_memory_back_early()
    # a missing browser and a folder that refuses are told before the work, not after it
    if pdf:
        find_browser()
    check_folder(out)

    if len(audit) > 2:
        raise click.UsageError("One check sheet, or those of two coders.")

    given = open_study(
        files,
        study,
        store=None if no_store else out / ".store",
        spark=master if engine == "spark" else None,
        codebook=codebook,
        language=language,
        title=title,
        discover=discover,
        before=before or None,
        recode=recode,
        detail=detail,
        keep_text=keep_text,
        encoder=encoder,
        device=device,
        audit=tuple(str(path) for path in audit) or None,
    )
    if given.config.keep_text:
        kept = ["tables/comments.parquet", "tables/statements.parquet"]
        kept += ["csv/comments.csv", "csv/statements.csv"] if csv else []
        click.echo(
            f"Warning: raw comments are written into {', '.join(kept)}, names and numbers of people in them. The page, "
            "the workbook and findings.json stay masked.",
            err=True,
        )
    findings = given.run()
    written = write_report(findings, out, slides=pptx, pdf=pdf, csv=csv)
    tell_more("\n".join([*tell_input(findings), *tell_ledger(findings.ledger)]))
    if as_json:
        from feedbacknlp.cli.described import describe_report

        give_json(describe_report(findings, written))
        return
    tell(summarise_findings(findings) + "\n")
    click.echo(str(written["page"]))
