"""Scripts by characters alone."""

from __future__ import annotations

import pytest

from feedbacknlp.languages.scripts import count_han, tell_east_asian


@pytest.mark.parametrize(
    ("text", "script"),
    [
        ("这个锅很好用", "zh-Hans"),
        ("這個鍋很好用", "zh-Hant"),
        ("客服好慢，等咗三日", "zh-Hant"),
        ("很好", "zh-Hans"),
        ("iPhone 充电很快", "zh-Hans"),
        ("の味道很好很香", "zh-Hans"),
        ("とても良い商品です", "ja"),
        ("배송이 빨라요", "ko"),
        ("very good", ""),
        ("I bought this as a gift for my friend 小明 and she loved it", ""),
        ("", ""),
        ("😀😀", ""),
        ("الخدمة سيئة", ""),
    ],
)
def test_script_is_told(text: str, script: str) -> None:
    assert tell_east_asian(text) == script


def test_shared_characters_follow_the_hint() -> None:
    assert tell_east_asian("很好", chinese="zh-Hant") == "zh-Hant"
    assert tell_east_asian("质量", chinese="zh-Hant") == "zh-Hans"


def test_han_are_counted() -> None:
    assert count_han("好 good 用!") == 2
