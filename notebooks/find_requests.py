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
# # What customers ask for
#
# Requests are found by intent in every statement, and those for the same thing share a group.

# %%
from pathlib import Path

from feedbacknlp import Study, read_findings, write_report

shop, report = Path("../examples/shop"), Path("../out/shop")
if not (report / "findings.json").exists():  # make report writes the same
    write_report(Study.from_files(study=shop / "feedback.toml", store=report / ".store").run(), report)
findings = read_findings(report)
requests = findings.requests
len(requests), requests["request_group"].nunique()

# %% [markdown]
# ## Groups by customers, and who asks
# A wish of many promoters is another thing than one that detractors leave for.

# %%
import pandas as pd

groups = requests.groupby(["request_group", "group_name"]).agg(
    customers=("response_id", "nunique"), first=("written_at", "min"), last=("written_at", "max")
)
bands = pd.crosstab([requests["request_group"], requests["group_name"]], requests["band"].fillna("(no score)"))
groups.join(bands).sort_values("customers", ascending=False).head(10)

# %% [markdown]
# ## The asking sentences of the largest group

# %%
largest = groups.sort_values("customers", ascending=False).index[0][0]
requests.query("request_group == @largest")[["request", "language", "band", "probability"]].sort_values("probability", ascending=False)

# %% [markdown]
# ## One segment only
# Segments came from the orders and the survey; your own files bring their own.

# %%
by_country = pd.crosstab(requests["segment_country"], requests["theme_id"])
by_country.loc[:, by_country.sum().sort_values(ascending=False).index[:6]]

# %% [markdown]
# ## How sure is each call?
# The threshold is .35. Raise it for a list to act on, lower it for one to search in. Read before you count: outside of shops about every second request is missed.

# %%
requests["probability"].describe().round(2)

# %% [markdown]
# ## Hand it on
# `requests.csv` in the report's folder is made for issue trackers; this is your own cut of it.

# %%
sure = requests.query("probability > 0.6").groupby(["request_group", "group_name"], as_index=False).agg(
    customers=("response_id", "nunique"), example=("request", "first")
)
sure.sort_values("customers", ascending=False).to_csv(report / "requests_to_discuss.csv", index=False)
