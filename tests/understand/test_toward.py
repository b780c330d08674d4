"""Polarity toward a theme or a term, with token states written by hand."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import pytest

from feedbacknlp.contracts import FloatArray, LinearHead, TokenStates
from feedbacknlp.understand import read_toward_terms, read_toward_themes
from feedbacknlp.understand.closer_look import look_closer

# four directions: delivery, staff, bad, good
DELIVERY, STAFF, BAD, GOOD = np.eye(4, dtype=np.float32)
WORDS = {
    "parcel": DELIVERY * 3 + BAD,
    "late": DELIVERY * 3 + BAD * 1.5,
    "clerk": STAFF * 3 + GOOD,
    "kind": STAFF * 3 + GOOD * 1.5,
    "and": np.full(4, 0.1, dtype=np.float32),
}
HEAD = LinearHead(
    weight=np.array([BAD * 20, np.zeros(4), GOOD * 20], dtype=np.float32), bias=np.array([0, 2, 0], np.float32)
)


def _look(text: str) -> TokenStates:
    states, starts, ends, at = [], [], [], 0
    for word in text.split():
        at = text.index(word, at)
        states.append(WORDS[word])
        starts.append(at)
        ends.append(at + len(word))
        at += len(word)
    return TokenStates(states=np.array(states, dtype=np.float32), starts=np.array(starts), ends=np.array(ends))


class Reader:
    """Counts what it reads."""

    def __init__(self) -> None:
        self.read: list[str] = []

    def look(self, texts: Sequence[str]) -> list[TokenStates]:
        self.read += texts
        return [_look(text) for text in texts]


TEXT = "parcel late and clerk kind"


def test_each_theme_has_its_own_feeling_and_evidence() -> None:
    shares, spans = read_toward_themes([_look(TEXT)] * 2, np.stack([DELIVERY, STAFF]), head=HEAD)
    assert shares.argmax(axis=1).tolist() == [0, 2]
    np.testing.assert_allclose(shares.sum(axis=1), 1, atol=1e-6)
    assert [TEXT[start:end] for start, end in spans] == ["parcel late", "clerk kind"]


def test_terms_are_read_from_their_own_words() -> None:
    spans = np.array([[0, 6], [16, 21], [0, len(TEXT)], [300, 310]])
    shares = read_toward_terms([_look(TEXT)] * 4, spans, head=HEAD)
    assert shares[:2].argmax(axis=1).tolist() == [0, 2]
    np.testing.assert_array_equal(shares[2], shares[3], "a piece without a token: the whole text counts")
    expected: FloatArray = WORDS["parcel"] / np.linalg.norm(WORDS["parcel"]) @ HEAD.weight.T + HEAD.bias
    np.testing.assert_allclose(shares[0], np.exp(expected) / np.exp(expected).sum(), rtol=1e-3)


def test_nothing_asked_is_nothing_read() -> None:
    shares, spans = read_toward_themes([], np.zeros((0, 4), np.float32), head=HEAD)
    assert shares.shape == (0, 3)
    assert spans.shape == (0, 2)


def test_a_text_of_two_themes_is_read_once_and_company_changes_nothing() -> None:
    reader = Reader()
    texts = [TEXT, "clerk kind", TEXT]
    shares, spans = look_closer(texts, np.stack([DELIVERY, STAFF, STAFF]), reader=reader, head=HEAD)
    assert reader.read == [TEXT, "clerk kind"]
    alone, place = look_closer([TEXT], STAFF[None, :], reader=Reader(), head=HEAD)
    np.testing.assert_array_equal(shares[2], alone[0])
    np.testing.assert_array_equal(spans[2], place[0])


class PieceReader:
    """Knows a piece of one word: tokens are no words."""

    def look(self, texts: Sequence[str]) -> list[TokenStates]:
        starts = [text.index("ler") for text in texts]
        return [
            TokenStates(states=WORDS["clerk"][None, :], starts=np.array([start]), ends=np.array([start + 3]))
            for start in starts
        ]


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("late parcel, kind clerk there", "kind clerk there"),
        ("kind clerk, late parcel", "kind clerk"),
        ("late (our clerk, kind)", "our clerk"),
        ("clerk of 1,5 kind", "clerk of 1,5 kind"),
        ("late。 clerk", "clerk"),
    ],
)
def test_the_evidence_is_the_clause_in_which_the_tokens_stand(text: str, wanted: str) -> None:
    _, spans = look_closer([text], STAFF[None, :], reader=PieceReader(), head=HEAD)
    ((start, end),) = spans.tolist()
    assert text[start:end] == wanted
