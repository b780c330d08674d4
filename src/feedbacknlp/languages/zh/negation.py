"""Words that negate in Chinese, both scripts."""



from __future__ import annotations

__all__ = ["NEGATIONS"]

NEGATIONS = frozenset(
    """
    不 没 沒 没有 沒有 无 無 未 无法 無法 不能 不会 不會 不给 不給 不让 不讓 不可 别 別 勿 毫无 毫無 从不 從不 从来不
    從來不 并非 並非 不是 拒绝 拒絕 缺 缺少 缺乏 唔 冇 非
    """.split()
)
