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
# The example shop's responses, comments, reviews and orders are joined and read; then the comments of detractors are
# explored step by step. Every step
# works on plain pandas frames, so any of it can be replaced by your own code.

# %%
from pathlib import Path

from feedbacknlp import Study

folder = Path("../examples/shop") if Path("../examples/shop").exists() else Path("examples/shop")
study = Study.from_files(study=folder / "feedback.toml")
findings = study.run()
findings

# %% [markdown]
# ## Which drivers hold the NPS down
# `impact` is the score minus the score without those who mention the driver: an association, with its interval and
# q-value beside it.

# %%
nps = findings.drivers.query("score_kind == 'nps' and reliable")
nps.sort_values("impact")[["name", "base", "n", "impact", "impact_low", "impact_high", "q_value"]].head(10)

# %% [markdown]
# ## What detractors talk about, against promoters

# %%
bands = findings.driver_bands.query("score_kind == 'nps'").pivot_table(
    index="driver_id", columns="band", values="share"
)
bands[["detractor", "passive", "promoter"]].assign(gap=bands["detractor"] - bands["promoter"]).sort_values(
    "gap", ascending=False
).head(10).round(3)

# %% [markdown]
# ## In their own words
# Quotes are central, diverse, masked, and one per respondent.

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
# ## Any step alone
# For example the reading of your own list of texts, without files.

# %%
import pandas as pd

comments = pd.DataFrame(
    {
        "comment_id": ["a", "b"],
        "response_id": pd.Series([None, None], dtype="str"),
        "question": "why",
        "source": "survey",
        "text": ["The checkout froze twice, but the parcel came the next day", "退货太麻烦了"],
        "language_hint": pd.Series([None, None], dtype="str"),
        "written_at": pd.Series([pd.NaT, pd.NaT], dtype="datetime64[us, UTC]"),
        "source_file": "notebook",
    }
)
prepared = study.prepare(comments)
prepared[["statement_id", "language", "quality", "shown_text"]]

# %%
from feedbacknlp.understand import read_sentiments

read_sentiments(prepared, vectors=study.encode(prepared), heads=study.models.heads)
