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
# # What changed between two waves
#
# The example shop has two quarters. What moved, was it more than chance, and which part of it came from which driver?

# %%
from pathlib import Path

import pandas as pd

from feedbacknlp import Study, read_findings, write_report

pd.set_option("display.precision", 3, "display.max_colwidth", 300)
shop, report = Path("../examples/shop"), Path("../out/shop")
if not (report / "findings.json").exists():  # make report writes the same
    write_report(Study.from_files(study=shop / "feedback.toml", store=report / ".store").run(), report)
findings = read_findings(report)
findings.waves

# %% [markdown]
# ## The score, wave by wave
# `seen_change` is the smallest change that waves of this size could show with 80 % power.

# %%
findings.scores.query("wave != ''")[["score_kind", "wave", "value", "low", "high", "base", "seen_change"]]

# %%
findings.changes[["change", "low", "high", "seen", "sentence"]]

# %% [markdown]
# ## The split
# The parts add up to the change, to rounding. Most have an interval around 0: then say so.

# %%
parts = findings.change_parts.query("cut == 'wave' and score_kind == 'nps'")
parts[["part", "name", "points", "low", "high", "q_value"]].head(12)

# %%
whole = parts.loc[parts["part"] == "change", "points"].iloc[0]
added = parts.loc[parts["part"] != "change", "points"].sum()
print(f"change {whole:.6f}, the parts together {added:.6f}")

# %% [markdown]
# ## Drivers that are mentioned more or less often
# `movement` says `up` or `down` where the change is beyond chance for so many drivers looked at; elsewhere it is empty.

# %%
name_of = findings.drivers.drop_duplicates("driver_id").set_index("driver_id")["name"]
trends = findings.driver_trends.query("score_kind == 'nps'").assign(driver=lambda rows: rows["driver_id"].map(name_of))
moved = trends[trends["change"].notna()].sort_values("change_q")
moved[["driver", "wave", "share", "change", "change_low", "change_high", "change_q", "movement"]].head(8)

# %% [markdown]
# ## Do the themes still mean the same?
# `drift`: how far the statements of a theme moved between the waves, against random divisions. `misfit`: how many comments fit no theme.

# %%
findings.rows["drift"].sort_values("p_value")[["theme_id", "n_before", "n", "moved", "chance", "q_value", "words_up"]].head(5)

# %%
findings.rows["misfit"]

# %% [markdown]
# ## Waves in files of their own
# `Study.from_files("q3.csv", before=("../out/shop",))` reads a new file beside this report: the codebook of the report is used first, and earlier answers stand in the trend. On the command
# line: `feedbacknlp report q3.csv --before out/shop --out q3`.

# %% [markdown]
# ## An own chart

# %%
import altair as alt

alt.renderers.enable("svg")  # drawn here; the default fetches a script from the network
most = trends.groupby("driver")["n"].sum().nlargest(6).index
alt.Chart(trends[trends["driver"].isin(most)], width=260).mark_line(point=True).encode(
    x=alt.X("wave:O", axis=alt.Axis(labelAngle=0)),
    y=alt.Y("share:Q", axis=alt.Axis(format="%"), title="of those who wrote"),
    color="driver:N",
)
