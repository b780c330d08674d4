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

import pandas as pd

from feedbacknlp import Study, read_findings, write_report

pd.set_option("display.precision", 3, "display.max_colwidth", 120)
shop, report = Path("../examples/shop"), Path("../out/shop")
if not (report / "findings.json").exists():  # make report writes the same
    write_report(Study.from_files(study=shop / "feedback.toml", store=report / ".store").run(), report)
findings = read_findings(report)
requests = findings.requests
print(len(requests), "requests for", requests["request_group"].nunique(), "things")

# %% [markdown]
# ## Groups by customers, and who asks
# A wish of many promoters is another thing than one that detractors leave for. A group carries the words of its most typical request, whatever the language of the others.

# %%
mood = {"detractor": "unhappy", "dissatisfied": "unhappy", "high_effort": "unhappy", "critical": "unhappy"}
mood |= {"promoter": "happy", "satisfied": "happy", "low_effort": "happy", "favourable": "happy"}
groups = requests.groupby(["request_group", "group_name"]).agg(
    customers=("response_id", "nunique"), first=("written_at", "min"), last=("written_at", "max")
)
asking = pd.crosstab([requests["request_group"], requests["group_name"]], requests["band"].map(mood).fillna("between"))
groups = groups.join(asking).sort_values("customers", ascending=False).reset_index()
groups.assign(first=groups["first"].dt.date, last=groups["last"].dt.date).drop(columns="request_group").head(10)

# %% [markdown]
# ## The asking sentences of the largest group
# One wish, in every language in which it was said.

# %%
largest = groups["request_group"].iloc[0]
requests.query("request_group == @largest")[["request", "language", "band", "probability"]].sort_values("probability", ascending=False)

# %% [markdown]
# ## One segment only
# Segments came from the orders and the survey; your own files bring their own.

# %%
theme = requests["theme_id"].map(findings.themes.set_index("theme_id")["name"])
by_country = pd.crosstab(theme, requests["segment_country"])
by_country.loc[by_country.sum(axis="columns").nlargest(6).index].rename_axis(index="asks about", columns="country")

# %% [markdown]
# ## How sure is each call?
# Requests count from a probability of .35 (`intent` under `[thresholds]` of the study file). Raise it for a list to act on, lower it for one to search in, and read the doubtful ones before you count: outside of shops about every
# second request is missed.

# %%
requests.nsmallest(5, "probability")[["request", "language", "probability"]]

# %% [markdown]
# ## Hand it on
# `requests.csv` in the report's folder is made for issue trackers; this is your own cut of it.

# %%
sure = requests.query("probability > 0.6").groupby(["request_group", "group_name"], as_index=False).agg(
    customers=("response_id", "nunique"), example=("request", "first")
)
sure = sure.sort_values("customers", ascending=False)
sure.to_csv(report / "requests_to_discuss.csv", index=False)
sure[["customers", "example"]].head()
