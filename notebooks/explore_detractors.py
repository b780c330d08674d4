# ---
# jupyter:
#   jupytext:
#     formats: ipynb,py:percent
#     text_representation:
#       extension: .py
#       format_name: percent
#   kernelspec:
#     display_name: Python 3
#     language: python
#     name: python3
# ---

# %% [markdown]
# # What detractors say
#
# The report of the example shop is opened (and made, where it is not there), and the comments of detractors are explored step by step. Everything is a
# pandas frame, so any of it can be replaced by your own code.

# %%
from pathlib import Path

from feedbacknlp import Study, read_findings, write_report

shop, report = Path("../examples/shop"), Path("../out/shop")
if not (report / "findings.json").exists():  # make report writes the same
    write_report(Study.from_files(study=shop / "feedback.toml", store=report / ".store").run(), report)
findings = read_findings(report)
findings

# %% [markdown]
# ## Which drivers hold the NPS down
# `impact` is the score minus the score without those who mention the driver: an association, with its interval and q-value beside it. `adjusted_impact` is
# what is left of it when all other drivers stay as they are.

# %%
nps = findings.drivers.query("score_kind == 'nps' and reliable")
nps.sort_values("impact")[["name", "base", "n", "impact", "impact_low", "impact_high", "q_value", "adjusted_impact"]].head(10)

# %% [markdown]
# ## What detractors talk about, against promoters

# %%
bands = findings.driver_bands.query("score_kind == 'nps'").pivot_table(index="driver_id", columns="band", values="share")
bands[["detractor", "passive", "promoter"]].assign(gap=bands["detractor"] - bands["promoter"]).sort_values(
    "gap", ascending=False
).head(10).round(3)

# %% [markdown]
# ## In their own words
# Quotes are central, diverse, masked, and one per respondent; some contradict the driver on purpose.

# %%
worst = nps.sort_values("impact")["driver_id"].iloc[0]
findings.quotes.query("driver_id == @worst and score_kind == 'nps'")[["role", "band", "value", "language", "quote"]]

# %% [markdown]
# ## All statements of detractors, with theme and feeling
# The row tables hold masked text only and keep your own response ids.

# %%
rows = findings.rows
detractors = rows["responses"].query("score_kind == 'nps' and band == 'detractor'")[["response_id", "value"]]
statements = (
    rows["comments"][["comment_id", "response_id"]]
    .merge(detractors, on="response_id")
    .merge(rows["statements"][["statement_id", "comment_id", "shown_text", "language"]], on="comment_id")
    .merge(rows["mentions"][["statement_id", "theme_id", "polarity"]], on="statement_id", how="left")
)
statements["theme_id"].value_counts().head(10)

# %% [markdown]
# ## Which themes come together in one unhappy answer

# %%
import pandas as pd

unhappy = statements.query("polarity < 0 and theme_id != 'other'").drop_duplicates(["response_id", "theme_id"])
together = pd.crosstab(unhappy["response_id"], unhappy["theme_id"])
pairs = together.T.dot(together)
pairs.loc[pairs.max(axis=1).sort_values(ascending=False).index[:6], pairs.max().sort_values(ascending=False).index[:6]]

# %% [markdown]
# ## Where does this figure come from?

# %%
from feedbacknlp.explain import trace_figures

traced = trace_figures(findings, f"drivers/nps/{worst}.impact")[0]
traced.filters, traced.base, len(traced.responses), traced.figures[0].formula.text
