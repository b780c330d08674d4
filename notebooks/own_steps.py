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
# # The steps, with your own pandas and scikit-learn code
#
# Every step is a call that takes frames and gives frames. Use the ones you like. A comment is cut into statements, its language is told, personal data is masked, and what says nothing is marked.

# %%
import pandas as pd

from feedbacknlp import Study

texts = [
    "The checkout froze twice, but the parcel came the next day",
    "退货太麻烦了",
    "Kundeservice svarte aldri, og pakken var skadet",
    "Great lamp, a bit expensive though",
    "n/a",
    "Please let me pay with Vipps",
]
study = Study.from_frames(pd.DataFrame({"comment": texts}))
statements = study.prepare(study.ingest().comments)
statements[["statement_id", "language", "quality", "shown_text"]]

# %% [markdown]
# ## Vectors, feelings, intents, themes
# `polarity` runs from -1 to 1; an intent counts from the probability that you name; `closeness` is the probability of a theme.

# %%
from feedbacknlp.understand import read_intents, read_sentiments

vectors = study.encode(statements)
read_sentiments(statements, vectors=vectors, heads=study.models.heads)

# %%
read_intents(statements, vectors=vectors, heads=study.models.heads, threshold=0.35)

# %%
mentions = study.code(statements, vectors, study.encode_contexts(statements))
mentions.merge(statements[["statement_id", "shown_text"]], on="statement_id")[["shown_text", "theme_id", "polarity", "closeness"]]

# %% [markdown]
# ## Your own classifier on the same vectors
# 768 numbers a statement: the first half was taught about feedback, the second tells what a text means apart from it. Here: which statements come from detractors? Whole people stay together in a
# fold, else the figure flatters.

# %%
import numpy as np
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import GroupKFold, cross_val_score
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import StandardScaler

shop = Study.from_files("../examples/shop/responses.csv", "../examples/shop/comments.csv", store="../out/.store")
given = shop.ingest()
people = given.responses.query("score_kind == 'nps'").drop_duplicates("response_id").head(220)
own = given.comments[given.comments["response_id"].isin(people["response_id"])]
pieces = shop.prepare(own)
pieces = pieces[pieces["quality"] == "ok"].drop_duplicates("shown_text")
found = shop.encode(pieces)
known = pieces.merge(own[["comment_id", "response_id"]], on="comment_id").merge(people[["response_id", "band"]], on="response_id")
place = pd.Index(found.ids).get_indexer(known["statement_id"])
features, label = np.asarray(found.matrix)[place], (known["band"] == "detractor").to_numpy()
scores = cross_val_score(
    make_pipeline(StandardScaler(), LogisticRegression(C=0.01, max_iter=500)),
    features,
    label,
    groups=known["response_id"],
    cv=GroupKFold(4),
    scoring="roc_auc",
)
print(f"area under the ROC curve {scores.mean():.2f} (.50 = a guess); {label.mean():.0%} of the statements are detractors'")

# %% [markdown]
# ## Your own figures, the library's statistics
# Put your own labels where mentions stand, and every interval, q-value and joint effect follows. Here: a word list for the theme, the library's feeling for the polarity.

# %%
from feedbacknlp.config import ThresholdConfig
from feedbacknlp.explain import count_cells, measure_drivers
from feedbacknlp.understand import decide_outcomes

words = pieces["shown_text"].str.contains("deliver|parcel|arriv|lever|pakke|快递|快遞|物流|送", case=False)
feelings = read_sentiments(pieces, vectors=found, heads=shop.models.heads).set_index("statement_id")["label"]
flagged = pd.DataFrame(
    {
        "statement_id": pieces["statement_id"],
        "comment_id": pieces["comment_id"],
        "theme_id": np.where(words, "delivery", "other"),
        "polarity": pieces["statement_id"].map(feelings).map({"negative": -1, "neutral": 0, "positive": 1}),
        "closeness": 1.0,
        "start": pieces["start"],
        "end": pieces["end"],
        "nearest_theme_id": None,
    }
).astype({"theme_id": "str", "nearest_theme_id": "str"})
counts = count_cells(people, own, flagged, decide_outcomes(pieces, flagged))
names = {"delivery:negative": "Delivery trouble", "delivery:positive": "Good delivery"}
drivers = measure_drivers(counts, given.scales[:1], names, thresholds=ThresholdConfig(), language="en")
drivers[["name", "n", "base", "share", "impact", "impact_low", "impact_high", "q_value", "caution"]].round(3)
