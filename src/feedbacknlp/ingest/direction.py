"""Which end of a scale is the good one, by the vote of the texts beside the answers.

A text counts where it praises or complains in plain words; where glad texts stand beside low answers, the scale is
upside down: the question asked for effort, the tool numbered its answers from the best, or the people read it so.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

import numpy as np
import pandas as pd
from numpy.typing import NDArray

from feedbacknlp.ingest.profiles import sample_rows

__all__ = ["Vote", "read_feeling", "take_vote"]

_GLAD = (
    r"easy|easily|simple|smooth(?:ly)?|quick(?:ly)?|great|excellent|perfect(?:ly)?|love|loved|happy|helpful|fantastic|"
    r"wonderful|amazing|satisfied|painless|effortless|"
    r"lett|enkelt|raskt?|flott|supert?|perfekt|fornøyd|kjempebra|veldig bra|hjelpsom(?:me)?|smidig|utmerket|"
    r"nemt?|hurtigt?|dejligt?|tilfreds|fremragende|lätt|snabbt|nöjd|smidigt|utmärkt|jättebra|"
    r"einfach|leicht|schnell|zufrieden|freundlich|hervorragend|ausgezeichnet|problemlos|"
    r"facile|facilement|rapide|parfaite?|satisfaite?|génial|efficace|"
    r"fácil|rápid[oa]|perfecto|excelente|satisfech[oa]|genial|sencillo|amable|ótim[oa]|perfeit[oa]|satisfeit[oa]|"
    r"simples|makkelijk|gemakkelijk|eenvoudig|snel|tevreden|uitstekend|semplice|veloce|ottim[oa]|perfett[oa]|soddisfatt[oa]"
)
_SAD = (
    r"difficult|hard|complicated|confusing|slow|terrible|awful|horrible|worst|broken|useless|frustrating|frustrated|"
    r"annoying|disappointed|disappointing|unhappy|dissatisfied|rude|waste|nightmare|impossible|nobody|"
    r"vanskelig|tungvint|komplisert|tregt?|dårlig|elendig|ødelagt|skuffet|skuffende|misfornøyd|frustrerende|umulig|ingen|"
    r"svært at|besværligt|langsomt?|utilfreds|forfærdeligt?|svårt|krångligt|långsamt?|missnöjd|besviken|omöjligt|"
    r"dåligt|"
    r"schwierig|kompliziert|umständlich|langsam|schlecht|schrecklich|enttäuscht|unzufrieden|unfreundlich|"
    r"unmöglich|katastrophe|"
    r"difficile|compliquée?|très lente?|trop lente?|nul|nulle|mauvaise?|déçue?|insatisfaite?|catastrophe|"
    r"difícil|complicado|lent[oa]|mal[oa]|pésim[oa]|decepcionad[oa]|insatisfech[oa]|imposible|ruim|péssim[oa]|"
    r"demorad[oa]|"
    r"insatisfeit[oa]|impossível|moeilijk|ingewikkeld|traag|slecht|teleurgesteld|ontevreden|onmogelijk|"
    r"complicat[oa]|pessim[oa]|delus[oa]|insoddisfatt[oa]|impossibile|scortese"
)
_NEGATION = (
    r"(?P<no>\b(?:not|never|hardly|isn't|wasn't|weren't|don't|didn't|ikke|aldrig?|inte|nicht|keine?|nie|pas|"
    r"pas du tout|jamais|nunca|no (?:es|fue|era|está|estoy|estaba|me)|nada|não|niet|geen|"
    r"nooit|non|per niente|per nulla)\b(?:\s+\w+)?\s+)?"
)
_SPACED = re.compile(rf"{_NEGATION}\b(?:(?P<glad>{_GLAD})|(?P<sad>{_SAD}))\b")
_HAN_SAD = re.compile(
    r"不满意|不滿意|不容易|不方便|麻烦|麻煩|复杂|複雜|困难|困難|费力|費力|太慢|很慢|太差|很差|差劲|差勁|失望|糟糕|垃圾|"
    r"没人|沒人|坏了|壞了"
)
_HAN_GLAD = re.compile(
    r"满意|滿意|容易|方便|简单|簡單|轻松|輕鬆|很快|非常好|很好|太好了|优秀|優秀|完美|喜欢|喜歡|耐心|顺利|順利"
)
_MOST = 5_000
_FEWEST = 8
"""Glad texts, and sad ones, before they may vote."""
_SURE = 0.25
"""A vote is sure where the glad text has the higher (or the lower) answer in three of four pairs, ties halved."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Vote:
    """What the texts say of a scale.

    Parameters
    ----------
    high_is_good : bool or None
        None where they do not agree or are too few.
    glad, sad : int
        Texts that voted.
    """

    high_is_good: bool | None
    glad: int
    sad: int


def read_feeling(text: str) -> int:
    """1 for a text that only praises, -1 for one that only complains, 0 for all others."""
    found = [
        (match.group("glad") is not None) != (match.group("no") is not None)
        for match in _SPACED.finditer(text.casefold())
    ]
    glad, sad = sum(found), len(found) - sum(found)
    bad_signs = len(_HAN_SAD.findall(text))
    sad += bad_signs
    glad += len(_HAN_GLAD.findall(_HAN_SAD.sub(" ", text)))
    return 1 if glad and not sad else -1 if sad and not glad else 0


def take_vote(numbers: NDArray[np.float64], texts: pd.Series) -> Vote:
    """The vote of the texts beside these answers.

    Parameters
    ----------
    numbers : float array of shape (n,)
    texts : Series of str of shape (n,)
        What was written beside each answer, '' where nothing was.

    Notes
    -----
    The measure is the share of pairs of a glad and a sad text in which the glad one has the higher answer, ties
    counting half (the Mann-Whitney statistic, Mann & Whitney 1947, over the number of pairs). At most 5,000 texts,
    evenly spread over the rows, are asked.
    """
    rows = np.flatnonzero(~np.isnan(numbers) & (texts != "").to_numpy(dtype=bool))
    rows = rows[sample_rows(len(rows), _MOST)]
    feelings = np.fromiter((read_feeling(str(text)[:2_000]) for text in texts.iloc[rows]), dtype=np.int64)
    glad, sad = np.sort(numbers[rows][feelings > 0]), np.sort(numbers[rows][feelings < 0])
    if len(glad) < _FEWEST or len(sad) < _FEWEST:
        return Vote(high_is_good=None, glad=len(glad), sad=len(sad))
    below = np.searchsorted(sad, glad, side="left").sum()
    not_above = np.searchsorted(sad, glad, side="right").sum()
    share = float(below + not_above) / 2 / (len(glad) * len(sad))
    sure = share >= 1 - _SURE or share <= _SURE
    return Vote(high_is_good=share > 0.5 if sure else None, glad=len(glad), sad=len(sad))
