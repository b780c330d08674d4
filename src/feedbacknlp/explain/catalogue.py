"""The sentences themselves: code -> language -> (with one, with another number of whatever ``n`` counts)."""

from __future__ import annotations

from collections.abc import Mapping

__all__ = ["KIND_NAMES", "RARE_NAMES", "SENTENCES"]

KIND_NAMES: Mapping[str, Mapping[str, str]] = {
    "nps": dict.fromkeys(("en", "nb", "zh-Hans", "zh-Hant"), "NPS"),
    "csat": dict.fromkeys(("en", "nb", "zh-Hans", "zh-Hant"), "CSAT"),
    "ces": dict.fromkeys(("en", "nb", "zh-Hans", "zh-Hant"), "CES"),
    "pmf": dict.fromkeys(("en", "nb", "zh-Hans", "zh-Hant"), "PMF"),
    "stars": {"en": "The star rating", "nb": "Stjernekarakteren", "zh-Hans": "星级评分", "zh-Hant": "星級評分"},
}
"""What a score kind is called at the start of a sentence; a kind of the study's own keeps its name."""

RARE_NAMES: Mapping[str, tuple[str, str]] = {
    "en": ("Rare complaints", "Rare praise"),
    "nb": ("Sjeldne klager", "Sjelden ros"),
    "zh-Hans": ("少见的抱怨", "少见的称赞"),
    "zh-Hant": ("少見的抱怨", "少見的稱讚"),
}
"""All complaints, and all praise, of drivers too rare to be looked at one by one."""


def _both(en: str, nb: str, hans: str, hant: str) -> dict[str, tuple[str, str]]:
    """One sentence for all numbers."""
    return {"en": (en, en), "nb": (nb, nb), "zh-Hans": (hans, hans), "zh-Hant": (hant, hant)}


SENTENCES: Mapping[str, Mapping[str, tuple[str, str]]] = {
    "no_scores": _both(
        "The study has no score: themes are counted, but what holds a score up or down can not be told.",
        "Studien har ingen skår: temaene er talt, men hva som løfter eller senker en skår, kan ikke sies.",
        "本次研究没有评分：主题已经统计，但无法说明什么抬高或拉低了评分。",
        "本次研究沒有評分：主題已經統計，但無法說明什麼抬高或拉低了評分。",
    ),
    "text_kept": _both(
        "Raw comments were kept at the user's wish: the comments and statements among the tables hold personal data.",
        "Rå kommentarer er beholdt etter ønske: tabellene over kommentarer og utsagn har personopplysninger.",
        "应用户要求保留了评论原文：评论表和语句表含有个人信息。",
        "應使用者要求保留了評論原文：評論表和語句表含有個人資料。",
    ),
    "fast_encoder": _both(
        "{n} comments are many: the fast encoder read them, and reads themes less well (F1 {fast_percent}% where the "
        "default one has {default_percent}%). --encoder default reads better and takes about four times as long.",
        "{n} kommentarer er mange: den raske modellen leste dem, og leser temaer dårligere (F1 {fast_percent}\u00a0% "
        "der den vanlige har {default_percent}\u00a0%). --encoder default leser bedre og bruker omtrent fire ganger så "
        "lang tid.",
        "评论多达{n}条，因此由快速编码器读取，主题识别较差（F1为{fast_percent}%，默认编码器为{default_percent}%）。"
        "--encoder default读得更准，耗时约为四倍。",
        "評論多達{n}則，因此由快速編碼器讀取，主題識別較差（F1為{fast_percent}%，預設編碼器為{default_percent}%）。"
        "--encoder default讀得更準，耗時約為四倍。",
    ),
    "no_answers": _both(
        "{score} has no answers.", "{score} har ingen svar.", "{score}没有任何回答。", "{score}沒有任何回答。"
    ),
    "rests_on": {
        "en": (
            "{score} rests on {n} answer, sure to ±{margin} {unit}; a change under {seen_change} could not be seen.",
            "{score} rests on {n} answers, sure to ±{margin} {unit}; a change under {seen_change} could not be seen.",
        ),
        "nb": (
            "{score} bygger på {n} svar, sikker på ±{margin} {unit}; en endring under {seen_change} ville ikke synes.",
            "{score} bygger på {n} svar, sikker på ±{margin} {unit}; en endring under {seen_change} ville ikke synes.",
        ),
        "zh-Hans": ("{score}基于{n}个回答：误差约±{margin}{unit}；小于{seen_change}{unit}的变化无法看出。",) * 2,
        "zh-Hant": ("{score}基於{n}個回答：誤差約±{margin}{unit}；小於{seen_change}{unit}的變化無法看出。",) * 2,
    },
    "rests_on_waves": {
        "en": (
            "{score} rests on {n} answer, sure to ±{margin} {unit}.",
            "{score} rests on {n} answers, sure to ±{margin} {unit}.",
        ),
        "nb": ("{score} bygger på {n} svar, sikker på ±{margin} {unit}.",) * 2,
        "zh-Hans": ("{score}基于{n}个回答：误差约±{margin}{unit}。",) * 2,
        "zh-Hant": ("{score}基於{n}個回答：誤差約±{margin}{unit}。",) * 2,
    },
    "no_interval": {
        "en": (
            "{score} rests on {n} answer: how sure it is can not be told.",
            "{score} rests on {n} answers that give no measure of how sure it is.",
        ),
        "nb": (
            "{score} bygger på {n} svar: hvor sikker den er, kan ikke sies.",
            "{score} bygger på {n} svar som ikke sier hvor sikker den er.",
        ),
        "zh-Hans": (
            "{score}只基于{n}个回答：无法说明它有多可靠。",
            "{score}基于{n}个回答，但这些回答无法说明它有多可靠。",
        ),
        "zh-Hant": (
            "{score}只基於{n}個回答：無法說明它有多可靠。",
            "{score}基於{n}個回答，但這些回答無法說明它有多可靠。",
        ),
    },
    "one_band": _both(
        "All {n} answers to {score} lie in one band: nothing can be compared with anything.",
        "Alle {n} svar på {score} ligger i ett bånd: det finnes ingenting å sammenligne med.",
        "{score}的全部{n}个回答都落在同一档：无从比较。",
        "{score}的全部{n}個回答都落在同一檔：無從比較。",
    ),
    "nobody_wrote": _both(
        "{score}: nobody wrote a comment that says something, so there are no drivers.",
        "{score}: ingen skrev en kommentar som sier noe, derfor finnes ingen drivere.",
        "{score}：没有人写下有内容的评论，因此没有驱动因素。",
        "{score}：沒有人寫下有內容的評論，因此沒有驅動因素。",
    ),
    "writers_differ": _both(
        "{score} is {value} among all {base} and {value_wrote} among the {n} who wrote: drivers speak for those {n}.",
        "{score} er {value} blant alle {base} og {value_wrote} blant de {n} som skrev: driverne gjelder dem som skrev.",
        "{score}：全部{base}人为{value}，写了评论的{n}人为{value_wrote}：驱动因素只代表写了评论的人。",
        "{score}：全部{base}人為{value}，寫了評論的{n}人為{value_wrote}：驅動因素只代表寫了評論的人。",
    ),
    "much_no_content": _both(
        "{score}: {no_content_percent}% of {n} responses name no reason (comment empty, noise or a bare “good”).",
        "{score}: {no_content_percent}\u00a0% av {n} svar nevner ingen grunn (tom kommentar, støy eller bare «bra»).",
        "{score}：在{n}个回答中，{no_content_percent}%没有说明原因：评论为空、是噪声或只有一个“好”字。",
        "{score}：在{n}個回答中，{no_content_percent}%沒有說明原因：評論為空、是雜訊或只有一個「好」字。",
    ),
    "much_other": _both(
        "{score}: {other_percent}% of the {n} responses with content fit no theme; read some of them first.",
        "{score}: {other_percent}\u00a0% av de {n} svarene med innhold passer ikke til et tema; les noen av dem først.",
        "{score}：在{n}个有内容的回答中，{other_percent}%不属于编码本的任何主题；请先阅读其中一些。",
        "{score}：在{n}個有內容的回答中，{other_percent}%不屬於編碼簿的任何主題；請先閱讀其中一些。",
    ),
    "codebook_misfit": _both(
        "{misfit_percent}% of the {n} statements fit no theme of the codebook: it may be made for another trade, and "
        "what does fit may stand under a wrong name. Draft one from these comments (feedbacknlp codebook draft), or "
        "take the themes from the text alone (--codebook none).",
        "{misfit_percent}\u00a0% av de {n} utsagnene passer ikke til noe tema i kodeboken: den er kanskje laget for "
        "en annen bransje, og det som passer, kan stå under feil navn. Lag et utkast fra disse kommentarene "
        "(feedbacknlp codebook draft), eller ta temaene fra teksten alene (--codebook none).",
        "{n}条语句中有{misfit_percent}%不属于编码本的任何主题：它可能是为其他行业编写的，归入主题的内容名称也可能不对。"
        "请用这些评论起草编码本（feedbacknlp codebook draft），或只从文本中找主题（--codebook none）。",
        "{n}條語句中有{misfit_percent}%不屬於編碼簿的任何主題：它可能是為其他行業編寫的，歸入主題的內容名稱也可能不對。"
        "請用這些評論起草編碼簿（feedbacknlp codebook draft），或只從文本中找主題（--codebook none）。",
    ),
    "no_driver_sure": _both(
        "{score}: no driver can be told from chance at this sample size.",
        "{score}: med så få svar kan ingen driver skilles fra tilfeldigheter.",
        "{score}：在这样的样本量下，没有任何驱动因素能与偶然区分开。",
        "{score}：在這樣的樣本量下，沒有任何驅動因素能與偶然區分開。",
    ),
    "few_mentions": _both(
        "{score}: {unreliable} of the {n} drivers rest on few answers, as rare themes do: read their figures as hints.",
        "{score}: {unreliable} av de {n} driverne bygger på få svar, slik sjeldne temaer gjør: les tallene som hint.",
        "{score}：{n}个驱动因素中有{unreliable}个像少见的主题那样依据的回答不多：其数字只作提示。",
        "{score}：{n}個驅動因素中有{unreliable}個像少見的主題那樣依據的回答不多：其數字只作提示。",
    ),
    "mismatches": {
        "en": (
            "{score}: {n} response has a score and a text that say the opposite; read it before acting on it.",
            "{score}: {n} responses have a score and a text that say the opposite; read them before you count on them.",
        ),
        "nb": (
            "{score}: {n} svar har en skår og en tekst som sier det motsatte; les det før du handler på det.",
            "{score}: {n} svar har en skår og en tekst som sier det motsatte; les dem før du stoler på dem.",
        ),
        "zh-Hans": (
            "{score}：有{n}个回答的评分与文字相反；采取行动前请先阅读。",
            "{score}：有{n}个回答的评分与文字相反；采信之前请先阅读。",
        ),
        "zh-Hant": (
            "{score}：有{n}個回答的評分與文字相反；採取行動前請先閱讀。",
            "{score}：有{n}個回答的評分與文字相反；採信之前請先閱讀。",
        ),
    },
    "many_mismatches": _both(
        "{score}: {n} of the {base} who wrote have a score and a text that say the opposite; was the scale read upside "
        "down?",
        "{score}: {n} av de {base} som skrev, har en skår og en tekst som sier det motsatte; ble skalaen lest opp ned?",
        "{score}：写了文字的{base}人中有{n}人的评分与文字相反；量表是否被看反了？",
        "{score}：寫了文字的{base}人中有{n}人的評分與文字相反；量表是否被看反了？",
    ),
    "small_wave": {
        "en": (
            "{score}: the smallest wave ({wave}) has {n} answer; no change to it can be judged.",
            "{score}: between waves as small as {wave} ({n} answers) no change under {seen_change} {unit} shows.",
        ),
        "nb": (
            "{score}: den minste målingen ({wave}) har {n} svar; ingen endring kan bedømmes mot den.",
            "{score}: mellom målinger så små som {wave} ({n} svar) synes ingen endring under {seen_change} {unit}.",
        ),
        "zh-Hans": (
            "{score}：最小的一期（{wave}）只有{n}个回答，无法判断与它相比的任何变化。",
            "{score}：在像{wave}（{n}个回答）这样小的各期之间，小于{seen_change}{unit}的变化无法看出。",
        ),
        "zh-Hant": (
            "{score}：最小的一期（{wave}）只有{n}個回答，無法判斷與它相比的任何變化。",
            "{score}：在像{wave}（{n}個回答）這樣小的各期之間，小於{seen_change}{unit}的變化無法看出。",
        ),
    },
    "driver_everybody": _both("everybody mentions it", "alle nevner det", "所有人都提到", "所有人都提到"),
    "driver_few_mentions": {
        "en": ("only {n} mention", "only {n} mentions"),
        "nb": ("bare {n} omtale", "bare {n} omtaler"),
        "zh-Hans": ("只有{n}次提及",) * 2,
        "zh-Hant": ("只有{n}次提及",) * 2,
    },
    "driver_few_others": {
        "en": ("only {n} response does not mention it", "only {n} responses do not mention it"),
        "nb": ("bare {n} svar nevner det ikke",) * 2,
        "zh-Hans": ("只有{n}个回答没有提到",) * 2,
        "zh-Hant": ("只有{n}個回答沒有提到",) * 2,
    },
    "driver_weights": _both(
        "by their weights the {n} mentions count as {effective}",
        "med sine vekter teller de {n} omtalene som {effective}",
        "按权重计算，{n}次提及只相当于{effective}次",
        "按權重計算，{n}次提及只相當於{effective}次",
    ),
    "driver_weights_others": _both(
        "by their weights the {n} responses without it count as {effective}",
        "med sine vekter teller de {n} svarene uten det som {effective}",
        "按权重计算，没有提到的{n}个回答只相当于{effective}个",
        "按權重計算，沒有提到的{n}個回答只相當於{effective}個",
    ),
    "driver_same_score": _both(
        "all who wrote gave the same score",
        "alle som skrev, ga samme skår",
        "所有写了评论的人给了相同的评分",
        "所有寫了評論的人給了相同的評分",
    ),
}
