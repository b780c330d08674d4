"""Where a Chinese sentence may be cut into thoughts, both scripts."""



from __future__ import annotations

from feedbacknlp.languages.language import Splitting

__all__ = ["SPLITTING"]

SPLITTING = Splitting(
    contrasts=frozenset(
        """
        但 但是 可是 然而 不过 不過 可惜 遗憾的是 遺憾的是 美中不足 除了 唯一 唯独 唯獨 相反 反而 偏偏 奈何 无奈 無奈
        但系 但係
        """.split()
    ),
    contrasts_after_break=frozenset(
        """
        就是 只是 可 却 卻 倒是 不然 否则 否則 其他 其它 另外 而 结果 結果 没想到 沒想到 谁知 誰知 谁知道 誰知道 哪知
        唯一的 缺点 缺點 优点 優點 问题是 問題是 吐槽
        """.split()
    ),
    not_contrasts=frozenset(
        """
        但凡 不但 非但 何况 何況 不过如此 不過如此 只不过 只不過 再好不过 再好不過 最好不过 最好不過 不过分 不過分
        除了但 但愿 但願 不可惜 唯一的
        """.split()
    ),
    concessions=frozenset(
        """
        虽然 雖然 虽 雖 尽管 儘管 虽说 雖說 雖説 即使 就算 除了 本来 本來 原本 本以为 本以為 本以爲 原以为 原以為
        原以爲 以为 以為 以爲
        """.split()
    ),
    subordinators=frozenset(
        """
        因为 因為 因爲 由于 由於 所以 因此 导致 導致 以致 于是 於是 使得 害 害得 害我 让我 讓我 让人 讓人 令人 以至
        而且还 而且還 还要 還要 才 就 也 又 还 還 都 更 直到 直接 再 比如 例如 像 包括 特别是 特別是 尤其是 尤其 并 並
        并且 並且 然后 然後 后来 後來 最后 最後 结果 結果
        """.split()
    ),
    joiners=frozenset(
        """
        和 与 與 及 以及 还有 還有 而且 并且 並且 并 並 且 同时 同時 加上
        """.split()
    ),
    subjects=frozenset(
        """
        我 我们 我們 你 你们 你們 他 她 它 他们 他們 这 這 那 这个 這個 那个 那個 大家
        """.split()
    ),
    long_cuts=frozenset(
        """
        然后 然後 而且 还有 還有 另外 后来 後來 结果 結果 所以 因为 因為 因爲 最后 最後 同时 同時 首先 其次 其中 就是
        只是 希望 如果 虽然 雖然 但 并且 並且 感谢 感謝 建议 建議 特别是 特別是 尤其是 不过 不過
        """.split()
    ),
    context_starts=tuple(
        """
        用 用了 在 买 買 买了 買了 穿 穿了 洗 洗了 收到 打开 打開 第一次 第二次 刚 剛 刚收到 剛收到 昨天 今天 前天
        上次 这次 這次 拿到 拆开 拆開 开箱 開箱 下单 下單 当时 當時 本来 本來 虽然 雖然 如果 要是 当 當 等 问 問 问了
        問了 打电话 打電話 联系 聯繫 因为 因為 因爲 由于 由於 至于 至於 看到 看了 试 試 试了 試了 安装 安裝 回家 到货
        到貨 关于 關於 说好 說好 説好 说是 說是 説是 都 已经 已經 一开始 一開始 原本 之前 以前 每次 为了 為了 爲了
        除了 从 從
        """.split()
    ),
)
