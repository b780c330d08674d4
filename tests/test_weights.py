"""The real models: what they must keep whatever is changed around them."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pandas as pd
import pytest

from feedbacknlp.backends.catalogue import SHIPPED, find_models, list_cards, verify_card
from feedbacknlp.config import StudyConfig
from feedbacknlp.errors import ModelError
from feedbacknlp.study import Models, Study
from feedbacknlp.understand import build_theme_model, read_codebook, read_toward_themes
from feedbacknlp.understand.request_choices import read_sides
from feedbacknlp.understand.request_content import read_asked
from feedbacknlp.understand.request_groups import APART, group_requests, place_requests

SHOP = Path(__file__).parents[1] / "examples" / "shop"


def _models_are_there() -> bool:
    try:
        find_models()
    except ModelError:
        return False
    return True


pytestmark = [
    pytest.mark.weights,
    pytest.mark.skipif(not _models_are_there(), reason="models are not built: make models"),
]


@pytest.fixture(scope="module", params=["default", "fast"])
def models(request: pytest.FixtureRequest) -> Models:
    return Models(StudyConfig().with_settings(models={"encoder": request.param}))


def test_cards_are_kept() -> None:
    for card in list_cards(find_models()):
        verify_card(card)
        assert card.licence


def test_a_vector_is_the_same_in_any_company(models: Models) -> None:
    texts = ["the parcel came late", "快递太慢了", "kassen hang seg opp", "退貨流程很麻煩", "great", "x" * 300, "😀"]
    together = models.encoder.encode(texts * 5)
    alone = np.concatenate([models.encoder.encode([text]) for text in texts])
    np.testing.assert_array_equal(together[:7], alone)
    np.testing.assert_array_equal(together[:7], together[7:14])
    np.testing.assert_allclose(np.linalg.norm(alone, axis=1), 1, atol=1e-4)


@pytest.mark.parametrize(
    ("text", "theme", "label"),
    [
        ("I had to enter my address three times and then the basket was empty", "checkout_process", "negative"),
        ("The refund took six weeks", "refund_speed", "negative"),
        ("Bestilte på mandag, kom i dag tidlig. Imponerende raskt!", "delivery_speed", "positive"),
        ("客服态度特别好，很耐心", "support_helpfulness", "positive"),
        ("退貨還要自己付運費，流程又複雜", "return_process", "negative"),
    ],
)
def test_plain_statements_are_read(models: Models, text: str, theme: str, label: str) -> None:
    from feedbacknlp.contracts import INTENTS

    vector = models.encoder.encode([text])
    heads = models.heads
    assert heads.theme_ids[int(heads.themes.logits(vector)[0, :25].argmax())] == theme
    assert ("negative", "neutral", "positive")[int(heads.polarity.logits(vector)[0].argmax())] == label
    assert (
        INTENTS[int(heads.intents.logits(vector)[0, :2].argmax())]
        == {"negative": "complaint", "positive": "praise"}[label]
    )


def test_token_states_are_the_same_in_any_company(models: Models) -> None:
    texts = ["the parcel came late but the driver was kind", "退貨流程很麻煩", "great", "x" * 300, "😀", ""]
    together, alone = models.encoder.look(texts * 3), [models.encoder.look([text])[0] for text in texts]
    for one, other in zip(together[:6], alone, strict=True):
        np.testing.assert_array_equal(one.states, other.states)
        np.testing.assert_array_equal(one.starts, other.starts)
        assert (one.ends >= one.starts).all()
        assert len(one.states)


@pytest.mark.parametrize(
    ("text", "theme", "share"),
    [
        ("The parcel came in one day but the sweater fell apart", "delivery_speed", 2),
        ("The parcel came in one day but the sweater fell apart", "product_quality", 0),
        ("物流很快，就是质量太差", "delivery_speed", 2),
        ("物流很快，就是质量太差", "product_quality", 0),
    ],
)
def test_contrasts_are_read_toward_each_theme(text: str, theme: str, share: int) -> None:
    models = Models(StudyConfig())  # three layers are too few for this
    codebook = read_codebook("online-shop")
    model = build_theme_model(codebook, encoder=models.encoder, heads=models.heads)
    toward = model.looks[[codebook.ids.index(theme)]]
    shares, spans = read_toward_themes(models.encoder.look([text]), toward, head=models.heads.toward)
    assert shares[0].argmax() == share
    assert 0 <= spans[0, 0] < spans[0, 1] <= len(text)


def test_the_folder_opens_in_sentence_transformers(models: Models) -> None:
    from sentence_transformers import SentenceTransformer

    texts = ["the parcel came late", "快递太慢了"]
    folder = find_models() / SHIPPED[models.name][0]
    opened = SentenceTransformer(str(folder), trust_remote_code=True)
    np.testing.assert_array_equal(opened.encode(texts), models.encoder.encode(texts))
    assert opened.get_embedding_dimension() == models.encoder.dimensions


def test_the_folders_are_as_small_as_promised() -> None:
    for name, most in (("default", 64), ("fast", 32)):
        folder = find_models() / SHIPPED[name][0]
        assert sum(path.stat().st_size for path in folder.iterdir()) < most * 2**20


def test_the_example_shop_tells_its_story() -> None:
    config = StudyConfig.from_toml(SHOP / "feedback.toml")
    findings = Study(config=config, models=Models(config)).run()
    nps = findings.drivers.query("score_kind == 'nps' and reliable").sort_values("impact")
    assert "checkout_process:negative" in nps["driver_id"].head(3).tolist(), "checkout holds the score down"
    trend = findings.driver_trends.query("score_kind == 'nps' and driver_id == 'checkout_process:negative'")
    assert trend.set_index("wave").loc["2026-Q3", "change"] > 0, "and it grew"
    change = findings.changes.query("score_kind == 'nps'").iloc[0]
    first = findings.change_parts.query("score_kind == 'nps' and cut == 'wave' and part != 'change'").iloc[0]
    assert change["seen"]
    assert (first["part"], first["driver_id"]) == ("volume", "checkout_process:negative"), "why the score fell"
    assert 0.25 < first["share"] < 0.75
    assert first["q_value"] <= 0.05
    told = f"more mentions of “{first['name']}” ({100 * first['share']:.1f}% of the change)"
    assert told in change["sentence"]
    wishes = findings.requests.groupby("request_group")["language"].agg(["size", "nunique"])
    assert (wishes["size"] >= 4).sum() >= 3, "several ask for the same thing"
    assert wishes["nunique"].max() >= 3, "in their own languages"
    assert len(findings.mismatches) >= 2


@pytest.mark.parametrize(("wishes", "precision", "recall"), [("wishes", 0.55, 0.55), ("wishes_apart", 0.75, 0.4)])
def test_wishes_are_grouped_by_what_they_ask_for(models: Models, wishes: str, precision: float, recall: float) -> None:
    """Pairs of wishes under one title that are one wish, and pairs of one wish that are under one title; nobody tuned
    anything on the second set. What the default encoder reaches is told in docs/models.md; the fast one sets the
    bounds."""
    told = pd.read_csv(Path(__file__).parent / "understand" / f"{wishes}.csv")
    texts, codes = told["text"].tolist(), told["language"].tolist()
    labels = group_requests(
        place_requests(models.encoder.encode(texts), codes, models.heads),
        read_asked(texts, codes, models.segmenter),
        codes,
        read_sides(texts, codes),
        apart=APART,
    )
    found = labels[:, None] == labels
    true = told["wish"].to_numpy()[:, None] == told["wish"].to_numpy()
    pairs = np.triu(np.ones_like(found), 1)
    assert (found & true & pairs).sum() >= precision * (found & pairs).sum()
    assert (found & true & pairs).sum() >= recall * (true & pairs).sum()
