"""The Segmenter on small texts of each kind of script."""

from __future__ import annotations

import logging
from concurrent.futures import ThreadPoolExecutor
from itertools import pairwise
from pathlib import Path

import pytest

from feedbacknlp.backends.segmenter import SpacySegmenter, open_segmenter

TEXTS = {
    "en": "Great mug. It's slow, isn't it?",
    "nb": "Koppen er fin! Den kom kl. 12.",
    "zh-Hans": "质量很好。物流太慢，客服不理人！",
    "zh-Hant": "質量很好。物流太慢，iPhone 15也是！",
    "pt": "Produto ótimo. Chegou antes.",
    "ja": "とても良い。また買います。",
    "ar": "الخدمة سيئة. التوصيل سريع.",
    "und": "ok. fine",
}


@pytest.fixture(scope="module")
def segmenter() -> SpacySegmenter:
    return open_segmenter()


@pytest.mark.parametrize("language", sorted(TEXTS))
def test_tokens_cover_the_text_in_order(segmenter: SpacySegmenter, language: str) -> None:
    text = TEXTS[language]
    [tokens] = segmenter.segment([text], language)
    assert "".join(text[token.start : token.end] for token in tokens) == "".join(text.split())
    assert all(former.end <= latter.start for former, latter in pairwise(tokens))
    assert tokens[0].starts_sentence
    assert sum(token.starts_sentence for token in tokens) == 2


def test_chinese_words_are_words_in_both_scripts(segmenter: SpacySegmenter) -> None:
    for text, language in (("物流太慢", "zh-Hans"), ("質量不錯", "zh-Hant")):
        [tokens] = segmenter.segment([text], language)
        assert [token.start for token in tokens][:2] == [0, 2]


def test_empty_and_strange_texts(segmenter: SpacySegmenter) -> None:
    texts = ["", " \n ", "👩‍👩‍👧‍👦 👍🏽", "\u200b", "a" * 10_000]
    for language in ("en", "zh-Hans", "ja"):
        result = segmenter.segment(texts, language)
        assert len(result) == len(texts)
        assert result[0] == []
        assert result[1] == []
    assert segmenter.segment([], "en") == []


def test_same_text_in_any_company(segmenter: SpacySegmenter) -> None:
    alone = segmenter.segment(["Good. Bad"], "en")
    assert segmenter.segment(["What?", "Good. Bad", "x"], "en")[1:2] == alone


def test_overlong_text_is_bounded(segmenter: SpacySegmenter) -> None:
    [tokens] = segmenter.segment(["slow mug. " * 30_000], "en")
    assert tokens[-1].end <= 200_000


def test_jieba_is_silent_and_writes_no_file(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr("tempfile.gettempdir", lambda: str(tmp_path))
    level = logging.getLogger("jieba").level
    open_segmenter().segment(["质量很好"], "zh-Hans")
    assert list(tmp_path.iterdir()) == []
    assert capfd.readouterr() == ("", "")
    logging.getLogger("jieba").setLevel(level)


def test_threads_do_not_free_each_others_words() -> None:
    """Requests are titled in one thread while words are counted in another."""
    segmenter = open_segmenter()
    given = [[f"lonely{thread * 'a'}{place * 'b'} word. Third" for place in range(300)] for thread in range(4)]
    alone = [open_segmenter().segment(texts, "en") for texts in given]
    with ThreadPoolExecutor(4) as pool:
        for _ in range(5):
            assert list(pool.map(lambda texts: segmenter.segment(texts, "en"), given)) == alone
