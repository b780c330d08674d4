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

import pandas as pd

from feedbacknlp import Study, read_findings, write_report

pd.set_option("display.precision", 3, "display.max_colwidth", 120)
shop, report = Path("../examples/shop"), Path("../out/shop")
if not (report / "findings.json").exists():  # make report writes the same
    write_report(Study.from_files(study=shop / "feedback.toml", store=report / ".store").run(), report)
findings = read_findings(report)

# %% [markdown]
# ## Files and what their columns mean

# %%
dictionary = pd.read_csv(report / "tables" / "columns.csv")
dictionary.query("table == 'drivers'")[["column", "type", "meaning"]].head(12)

# %% [markdown]
# ## A star for Power BI, Tableau or Looker
# One fact table (a mention of a theme by a response) and three dimensions, each with a key that comes once. Load these four files and draw the keys.
# A response has a row for each of its scores in our table; here it gets one, with the scores side by side.

# %%
rows = findings.rows
facts = (
    rows["mentions"][["statement_id", "comment_id", "theme_id", "polarity", "closeness"]]
    .merge(rows["comments"][["comment_id", "response_id", "written_at"]], on="comment_id")
    .dropna(subset="response_id")
)
scores = rows["responses"].pivot_table(index="response_id", columns="score_kind", values="value").reset_index()
segments = [column for column in rows["responses"] if column.startswith("segment_")]
people = rows["responses"].drop_duplicates("response_id")[["response_id", "wave", "answered_at", *segments]]
star = report / "star"
star.mkdir(exist_ok=True)
facts.to_parquet(star / "fact_mentions.parquet", index=False)
findings.themes[["theme_id", "name", "group"]].to_parquet(star / "dim_themes.parquet", index=False)
people.merge(scores, on="response_id").to_parquet(star / "dim_responses.parquet", index=False)
rows["statements"][["statement_id", "shown_text", "language"]].to_parquet(star / "dim_statements.parquet", index=False)
pd.Series({path.name: len(pd.read_parquet(path)) for path in sorted(star.iterdir())}, name="rows").to_frame()

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
import warnings

try:
    with warnings.catch_warnings(action="ignore"):  # its progress bar asks for widgets
        from bertopic import BERTopic
except ImportError:
    topics = None
    print("bertopic is not installed: this section is left out")
else:
    from sklearn.cluster import KMeans
    from sklearn.decomposition import PCA
    from sklearn.feature_extraction.text import CountVectorizer

    model = BERTopic(
        embedding_model=None,
        umap_model=PCA(n_components=10, random_state=1),
        hdbscan_model=KMeans(n_clusters=12, n_init=4, random_state=1),
        vectorizer_model=CountVectorizer(stop_words="english"),
    )
    topics, _ = model.fit_transform(statements["shown_text"].tolist(), embeddings=general)
    print(model.get_topic_info()[["Topic", "Count", "Name"]].head(12).to_string(index=False))

# %% [markdown]
# Topics beside themes: which theme holds the statements of each topic?

# %%
if topics is not None:
    beside = statements.assign(topic=topics).merge(rows["mentions"][["statement_id", "theme_id"]], on="statement_id")
    beside["theme"] = beside["theme_id"].map(findings.themes.set_index("theme_id")["name"])
    print(pd.crosstab(beside["topic"], beside["theme"]).idxmax(axis="columns").to_string())
