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

shop, out = Path("../examples/shop"), Path("../out/own_codebook")
out.mkdir(parents=True, exist_ok=True)
sample = out / "reviews.csv"
pd.read_csv(shop / "reviews.csv").head(80).to_csv(sample, index=False)

# %% [markdown]
# ## 1. Write it (four minutes)
# A definition in the words of customers helps most, then two to eight examples.

# %%
mine = out / "mine.yaml"
mine.write_text(
    """
codebook: home-goods
version: 1
themes:
  - id: looks
    name: {en: Looks and colour}
    driver: {negative: {en: Looks unlike the photo}, positive: {en: Looks good}}
    definition: {en: "How the thing looks: colour, design, style, like or unlike the photo"}
    examples: {en: ["the colour is darker than in the picture", "a beautiful lamp"]}
  - id: durability
    name: {en: Durability}
    driver: {negative: {en: Breaks soon}, positive: {en: Lasts long}}
    definition: {en: "Lasts or breaks, wears out, seams, zips, switches, after weeks or months of use"}
    examples: {en: ["the zip broke after a week", "still like new after two winters"]}
  - id: comfort
    name: {en: Comfort}
    driver: {negative: {en: Uncomfortable}, positive: {en: Comfortable}}
    definition: {en: "Soft, warm, dry, pleasant to wear or to sleep in; stiff, cold, itchy, wet"}
    examples: {en: ["keeps me dry on the bike", "the fabric is scratchy"]}
  - id: arrival
    name: {en: Delivery}
    driver: {negative: {en: Late or damaged}, positive: {en: Quick delivery}}
    definition: {en: "When and how it arrived: early, late, packed well, damaged on the way"}
    examples: {en: ["came two weeks late", "well packed"]}
""",
    encoding="utf-8",
)
bench = Workbench.open(mine)
bench.codebook.ids

# %% [markdown]
# ## 2. Read the comments with it
# `discover=False`: these themes and nothing else. Vectors are kept in a folder, so that the next run is quick.

# %%
study = Study.from_files(sample, codebook=str(mine), discover=False, store=out / ".store")
first = bench.apply(study)
first.groupby("theme_id")["statement_id"].nunique().sort_values(ascending=False)

# %%
first.query("theme_id == 'durability'").head(8)

# %% [markdown]
# ## 3. What fits none?
# If `other` is large, a theme is missing. Let the machine propose some, and take what you like.

# %%
drafted = bench.draft(Study.from_files(sample, codebook=str(mine), store=out / ".store"))
[theme.id for theme in drafted.codebook.themes if theme.origin == "discovered"]

# %% [markdown]
# ## 4. Edit, and see what the edit moves

# %%
merged = bench.merge("looks", into="comfort", note="too few to keep apart")
moved = merged.diff(bench, study)
moved.themes

# %% [markdown]
# ## 5. Keep it
# Every edit stands in the change log; the file belongs under git.

# %%
merged.save(mine)
[(edit.version, edit.action, edit.note) for edit in merged.codebook.changes]
