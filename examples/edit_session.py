"""An analyst's edit session on the example shop, from Python: ``python examples/edit_session.py [FOLDER]``.

Ten statements are corrected, three themes are merged, one is split, one renamed and one forbidden; what moved is told
before anything is published; the rerun keeps all of it. The codebook and its change log are left in FOLDER.
"""

from __future__ import annotations

import sys
import tempfile
from pathlib import Path

from feedbacknlp import Findings, Study, Workbench
from feedbacknlp.contracts import Theme

SHOP = Path(__file__).resolve().parent / "shop"
MERGED = ("delivery_tracking_courier", "packaging_damage")
PARTS = (
    Theme(
        id="agent_manner",
        name={"en": "Manner of the staff"},
        definition={"en": "Friendly, rude, polite or cold people in customer service"},
    ),
    Theme(
        id="case_solved",
        name={"en": "Problem solved or not"},
        definition={"en": "Whether customer service solved the case, bots, being passed around, canned answers"},
    ),
)


def choose_ten(findings: Findings) -> dict[str, str]:
    """Id and words of ten statements of different words that a person takes for something else."""
    mentions = findings.rows["mentions"]
    texts = findings.rows["statements"].drop_duplicates("shown_text").set_index("statement_id")["shown_text"]
    wrong = mentions[~mentions["theme_id"].isin(["support_helpfulness", "other"])]
    ids = [name for name in wrong["statement_id"].drop_duplicates() if name in texts.index][::3][:10]
    return {name: texts[name] for name in ids}


def edit(findings: Findings, corrected: dict[str, str]) -> Workbench:
    """The built-in codebook after the session; every edit is a line of its change log."""
    return (
        Workbench.open("online-shop")
        .correct(findings, {name: {"support_helpfulness": 1} for name in corrected})
        .merge(*MERGED, into="delivery_speed", note="one team owns all three")
        .split("support_helpfulness", PARTS)
        .rename("delivery_speed", "Delivery", negative="Delivery trouble", positive="Delivery went well")
        .forbid("sustainability", note="not ours to fix")
    )


def main(folder: Path) -> int:
    """Run the session and print what every step did."""
    folder.mkdir(parents=True, exist_ok=True)
    study = Study.from_files(SHOP / "responses.csv", SHOP / "comments.csv", store=folder / "store")
    before = study.run()
    bench = edit(before, choose_ten(before))
    found = bench.diff(Workbench.open("online-shop"), study)
    print(found.edits.to_string(index=False))
    print(found.themes.to_string(index=False))
    path = bench.save(folder / "mine.yaml")
    again = Study(
        config=study.config.with_settings(codebook=str(path)), models=study.models, paths=study.paths, store=study.store
    ).run()
    print(again.themes[["theme_id", "name"]].to_string(index=False))
    print(f"\nThe codebook and its change log: {path}")
    return 0


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]) if len(sys.argv) > 1 else Path(tempfile.mkdtemp())))
