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
# # Feeding BERTopic and BI tools
#
# The tables open in what you have, and the vectors go where vectors are wanted.

# %%
from pathlib import Path

from feedbacknlp import Study, read_findings, write_report

shop, report = Path("../examples/shop"), Path("../out/shop")
if not (report / "findings.json").exists():  # make report writes the same
    write_report(Study.from_files(study=shop / "feedback.toml", store=report / ".store").run(), report)
findings = read_findings(report)

# %% [markdown]
# ## Files and what their columns mean

# %%
import pandas as pd

dictionary = pd.read_csv(report / "tables" / "columns.csv")
dictionary.query("table == 'drivers'")[["column", "type", "meaning"]].head(12)

# %% [markdown]
# ## A star for Power BI, Tableau or Looker
# One fact table (a mention of a theme by a response) and three dimensions. Load these four files and draw the keys.

# %%
rows = findings.rows
facts = (
    rows["mentions"][["statement_id", "comment_id", "theme_id", "polarity", "closeness"]]
    .merge(rows["comments"][["comment_id", "response_id", "written_at"]], on="comment_id")
    .dropna(subset="response_id")
)
star = report / "star"
star.mkdir(exist_ok=True)
facts.to_parquet(star / "fact_mentions.parquet", index=False)
findings.themes[["theme_id", "name", "group"]].to_parquet(star / "dim_themes.parquet", index=False)
rows["responses"].to_parquet(star / "dim_responses.parquet", index=False)
rows["statements"][["statement_id", "shown_text", "language"]].to_parquet(star / "dim_statements.parquet", index=False)
sorted(path.name for path in star.iterdir())

# %% [markdown]
# With `feedbacknlp report ... --csv` (or `write_report(findings, folder, csv=True)`) every table is a CSV file, too. In DuckDB:
#
# ```sql
# select name, impact, impact_low, impact_high
# from 'out/shop/tables/drivers.parquet' where score_kind = 'nps' and clear order by impact;
# ```

# %% [markdown]
# ## Vectors to any tool
# One row a distinct statement. The second half is the one that tells topics apart.

# %%
import numpy as np

statements = rows["statements"].query("quality == 'ok' and language == 'en'").drop_duplicates("shown_text").head(250)
study = Study.from_files(shop / "responses.csv", store=report / ".store")
vectors = study.encode(statements.assign(text=statements["shown_text"]))
matrix = np.asarray(vectors.matrix)[pd.Index(vectors.ids).get_indexer(statements["statement_id"])]
general = matrix[:, study.models.heads.taught :]
matrix.shape, general.shape

# %% [markdown]
# ## BERTopic
# It takes texts and vectors of ours and none of its own; so nothing is downloaded. Without the package (`pip install bertopic`) this section says so and goes on.

# %%
try:
    from bertopic import BERTopic
except ImportError:
    topics = None
    print("bertopic is not installed: this section is left out")
else:
    from sklearn.cluster import KMeans
    from sklearn.decomposition import PCA

    model = BERTopic(embedding_model=None, umap_model=PCA(n_components=10, random_state=1), hdbscan_model=KMeans(n_clusters=12, n_init=4, random_state=1))
    topics, _ = model.fit_transform(statements["shown_text"].tolist(), embeddings=general)
    print(model.get_topic_info()[["Topic", "Count", "Name"]].head(12).to_string(index=False))

# %% [markdown]
# Topics beside themes: which theme holds the statements of each topic?

# %%
if topics is not None:
    beside = statements.assign(topic=topics).merge(rows["mentions"][["statement_id", "theme_id"]], on="statement_id")
    print(pd.crosstab(beside["topic"], beside["theme_id"]).idxmax(axis=1).to_string())
