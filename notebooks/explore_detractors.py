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

import pandas as pd

from feedbacknlp import Study, read_findings, write_report

pd.set_option("display.precision", 3, "display.max_colwidth", 120)
shop, report = Path("../examples/shop"), Path("../out/shop")
if not (report / "findings.json").exists():  # make report writes the same
    write_report(Study.from_files(study=shop / "feedback.toml", store=report / ".store").run(), report)
findings = read_findings(report)
findings

# %% [markdown]
# ## Which drivers hold the NPS down
# `impact` is the score minus the score without those who mention the driver: an association, with its interval and q-value beside it. `adjusted_impact` is
# what is left of it when all other drivers stay as they are. Read from the top; below a `q_value` of .05 a driver is beyond chance.

# %%
nps = findings.drivers.query("score_kind == 'nps' and reliable")
nps.sort_values("impact")[["name", "base", "n", "impact", "impact_low", "impact_high", "q_value", "adjusted_impact"]].head(10).round(3)

# %% [markdown]
# ## What detractors talk about, against promoters
# Shares of those who wrote in each band. A wide gap is what the two talk differently about, however often it is said in all.

# %%
name_of = findings.drivers.drop_duplicates("driver_id").set_index("driver_id")["name"]
bands = findings.driver_bands.query("score_kind == 'nps'").pivot_table(index="driver_id", columns="band", values="share")
bands = bands.rename(index=name_of).rename_axis("driver")
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
themes = findings.themes.set_index("theme_id")["name"]
statements["theme"] = statements["theme_id"].map(themes)
statements.query("theme_id != 'other'")[["value", "theme", "polarity", "language", "shown_text"]].head(8)

# %% [markdown]
# ## Which themes come together in one unhappy answer
# The diagonal counts those who complain of a theme, the rest those who complain of both.

# %%
unhappy = statements.query("polarity < 0 and theme_id != 'other'").drop_duplicates(["response_id", "theme"])
together = pd.crosstab(unhappy["response_id"], unhappy["theme"])
most = together.sum().nlargest(6).index
together[most].T.dot(together[most])

# %% [markdown]
# ## Where does this figure come from?

# %%
from feedbacknlp.explain import trace_figures

traced = trace_figures(findings, f"drivers/nps/{worst}.impact")[0]
pd.Series(
    {
        "filter": ", ".join(traced.filters),
        "base": traced.base,
        "mentioned by": len(traced.responses),
        "value": traced.figures[0].value,
        "formula": traced.figures[0].formula.text,
    }
).to_frame("impact")
