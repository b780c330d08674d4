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
# # An own codebook in ten minutes
#
# Themes are written as an analyst would say them, read at once from their names, definitions and examples, looked at, and corrected.

# %%
from pathlib import Path

import pandas as pd

from feedbacknlp import Study, Workbench

pd.set_option("display.precision", 3, "display.max_colwidth", 120)
shop, out = Path("../examples/shop"), Path("../out/own_codebook")
out.mkdir(parents=True, exist_ok=True)
files = shop / "responses.csv", shop / "comments.csv"

# %% [markdown]
# ## 1. Write it (four minutes)
# A definition in the words of customers helps most, then two to eight examples. One language is enough: the comments here are in four.

# %%
mine = out / "mine.yaml"
mine.write_text(
    """
codebook: home-goods
version: 1
themes:
  - id: ordering
    name: {en: Ordering}
    driver: {negative: {en: Ordering is hard}, positive: {en: Ordering is easy}}
    definition: {en: "Cart, checkout, address form, paying, discount codes, the order page"}
    examples: {en: ["the checkout froze twice", "paid in two clicks"]}
  - id: arrival
    name: {en: Arrival}
    driver: {negative: {en: Late or damaged}, positive: {en: Quick and whole}}
    definition: {en: "When and how the parcel came: early, late, tracking, the driver, packing, damage on the way"}
    examples: {en: ["came two weeks late", "well packed"]}
  - id: goods
    name: {en: The goods}
    driver: {negative: {en: Poor goods}, positive: {en: Good goods}}
    definition: {en: "The thing itself: quality, durability, comfort, size, colour, like or unlike the photo"}
    examples: {en: ["the zip broke after a week", "a beautiful lamp"]}
  - id: going_back
    name: {en: Sending back}
    driver: {negative: {en: Sending back is hard}, positive: {en: Sending back is easy}}
    definition: {en: "Returns, exchanges, labels, getting the money back"}
    examples: {en: ["the return label would not print", "refund within two days"]}
""",
    encoding="utf-8",
)
bench = Workbench.open(mine)
bench

# %% [markdown]
# ## 2. Read the comments with it
# `discover=False`: these themes and nothing else. Vectors are kept in a folder, so that every later run takes seconds; here in that of the report, which has read these comments already.

# %%
store = Path("../out/shop/.store")
study = Study.from_files(*files, codebook=str(mine), discover=False, store=store)
first = bench.apply(study)
first.groupby("theme_id")["statement_id"].nunique().sort_values(ascending=False).to_frame("statements")

# %% [markdown]
# Look at the ones it is least sure of: `closeness` is the probability of the theme. Wrong ones show what the definition lacks.

# %%
first.query("theme_id == 'going_back'").nsmallest(6, "closeness")[["statement", "language", "polarity", "closeness"]]

# %% [markdown]
# ## 3. What fits none?
# If `other` is large, themes are missing. Let the machine propose some, with what they would hold.

# %%
drafted = bench.draft(Study.from_files(*files, codebook=str(mine), store=store))
found = [theme for theme in drafted.codebook.themes if theme.origin == "discovered"]
pd.DataFrame({"theme_id": theme.id, "name": theme.name["en"], "definition": theme.definition["en"]} for theme in found)

# %% [markdown]
# ## 4. Take what you like, and see what it moves
# The first one gets a name of ours, the last one is not wanted and will not be proposed again. `gained` and `lost` count statements, the scores are those of who mentions the theme.

# %%
edited = drafted.rename(found[0].id, "Support", note="one team").forbid(found[-1].id, note="too small")
moved = edited.diff(bench, study)
moved.themes.round(1)

# %% [markdown]
# ## 5. Keep it
# Every edit stands in the change log; the file belongs under git, and `feedbacknlp report ... --codebook mine.yaml` uses it.

# %%
edited.save(mine)
pd.DataFrame({"version": edit.version, "action": edit.action, "themes": ", ".join(edit.themes), "note": edit.note} for edit in edited.codebook.changes)
