"""Answer labels that stand for a point of a scale, from the lowest to the highest."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache

from feedbacknlp.ingest.label_words import LABEL_WORDS
from feedbacknlp.ingest.naming import fold_text

__all__ = ["NO_ANSWER", "LabelMatch", "LabelScale", "label_scales", "match_labels"]


@dataclass(frozen=True, slots=True, kw_only=True)
class LabelScale:
    """A set of labels.

    Parameters
    ----------
    name : str
        What it asks: ``satisfaction``, ``agreement``, ``ease``, ``effort``, ``disappointment``, ``quality``,
        ``thumbs``, ``stars``, ``faces``, ``yes_no``.
    low, high : int
        Values of the lowest and the highest label.
    levels : mapping of folded label to (value, languages)
    """

    name: str
    low: int
    high: int
    levels: Mapping[str, tuple[int, frozenset[str]]]


@dataclass(frozen=True, slots=True, kw_only=True)
class LabelMatch:
    """The label set a column's answers are of."""

    scale: LabelScale
    levels: Mapping[str, float]
    share: float


_EN, _ZH, _NB, _SIGN, _TOOL = "en", "zh", "nb", "", "a survey tool's own"
# One line a level, from the lowest; languages apart because two labels of ONE language on one level mean that the set
# is the wrong one.
_TABLE: tuple[tuple[str, int, tuple[Mapping[str, str], ...]], ...] = (
    (
        "satisfaction",
        1,
        (
            {
                _EN: "dissatisfied|unsatisfied|not satisfied|unhappy",
                _ZH: "不满意|不滿意",
                _NB: "misfornøyd|utilfreds|ikke fornøyd",
            },
            {_EN: "neutral|neither|ok|okay", _ZH: "一般|中立|普通", _NB: "verken eller|nøytral|middels|hverken eller"},
            {_EN: "satisfied|happy", _ZH: "满意|滿意", _NB: "fornøyd|tilfreds"},
        ),
    ),
    (
        "satisfaction",
        1,
        (
            {
                _EN: (
                    "very dissatisfied|extremely dissatisfied|completely dissatisfied|very unsatisfied|"
                    "totally dissatisfied|very unhappy"
                ),
                _ZH: "非常不满意|很不满意|非常不滿意|很不滿意|十分不满意|十分不滿意|极不满意|極不滿意",
                _NB: "svært misfornøyd|veldig misfornøyd|meget misfornøyd|svært utilfreds",
            },
            {
                _EN: "dissatisfied|somewhat dissatisfied|unsatisfied|rather dissatisfied|unhappy",
                _ZH: "不满意|不滿意|不太满意|不太滿意|较不满意|較不滿意",
                _NB: "misfornøyd|litt misfornøyd|ganske misfornøyd|nokså misfornøyd|utilfreds",
            },
            {
                _EN: (
                    "neutral|neither satisfied nor dissatisfied|neither dissatisfied nor satisfied|neither|"
                    "neither nor|ok|okay|average|undecided"
                ),
                _ZH: "一般|中立|普通|尚可|一般般|没意见|沒意見",
                _NB: (
                    "verken eller|verken fornøyd eller misfornøyd|verken misfornøyd eller fornøyd|nøytral|"
                    "hverken eller|middels"
                ),
            },
            {
                _EN: "satisfied|somewhat satisfied|rather satisfied|happy",
                _ZH: "满意|滿意|比较满意|比較滿意|较满意|較滿意|基本满意|基本滿意",
                _NB: "fornøyd|litt fornøyd|ganske fornøyd|nokså fornøyd|tilfreds",
            },
            {
                _EN: "very satisfied|extremely satisfied|completely satisfied|totally satisfied|very happy",
                _ZH: "非常满意|很满意|非常滿意|很滿意|十分满意|十分滿意|极满意|極滿意",
                _NB: "svært fornøyd|veldig fornøyd|meget fornøyd|svært tilfreds|kjempefornøyd",
            },
        ),
    ),
    (
        "satisfaction",
        1,
        (
            {
                _EN: "very dissatisfied|extremely dissatisfied|completely dissatisfied",
                _ZH: "非常不满意|非常不滿意|极不满意|極不滿意",
                _NB: "svært misfornøyd|veldig misfornøyd",
            },
            {_EN: "dissatisfied|moderately dissatisfied|mostly dissatisfied", _ZH: "不满意|不滿意", _NB: "misfornøyd"},
            {
                _EN: "somewhat dissatisfied|slightly dissatisfied",
                _ZH: "有点不满意|有點不滿意|不太满意|不太滿意|比较不满意|比較不滿意",
                _NB: "litt misfornøyd|noe misfornøyd",
            },
            {
                _EN: "neutral|neither satisfied nor dissatisfied|neither",
                _ZH: "一般|中立|普通",
                _NB: "verken eller|nøytral|verken fornøyd eller misfornøyd",
            },
            {
                _EN: "somewhat satisfied|slightly satisfied",
                _ZH: "有点满意|有點滿意|比较满意|比較滿意",
                _NB: "litt fornøyd|noe fornøyd",
            },
            {_EN: "satisfied|moderately satisfied|mostly satisfied", _ZH: "满意|滿意", _NB: "fornøyd"},
            {
                _EN: "very satisfied|extremely satisfied|completely satisfied",
                _ZH: "非常满意|非常滿意|极满意|極滿意",
                _NB: "svært fornøyd|veldig fornøyd",
            },
        ),
    ),
    (
        "agreement",
        1,
        (
            {
                _EN: "strongly disagree|totally disagree|completely disagree",
                _ZH: "非常不同意|完全不同意|强烈不同意|強烈不同意|很不同意|十分不同意",
                _NB: "helt uenig|svært uenig|sterkt uenig",
            },
            {
                _EN: "disagree|somewhat disagree|tend to disagree",
                _ZH: "不同意|不太同意|比较不同意|比較不同意",
                _NB: "uenig|litt uenig|delvis uenig|ganske uenig|nokså uenig",
            },
            {
                _EN: "neutral|neither agree nor disagree|neither|undecided|neither disagree nor agree",
                _ZH: "一般|中立|不确定|不確定|普通|既不同意也不反对",
                _NB: "verken eller|verken enig eller uenig|nøytral|hverken eller",
            },
            {
                _EN: "agree|somewhat agree|tend to agree",
                _ZH: "同意|比较同意|比較同意|基本同意",
                _NB: "enig|litt enig|delvis enig|ganske enig|nokså enig",
            },
            {
                _EN: "strongly agree|totally agree|completely agree",
                _ZH: "非常同意|完全同意|强烈同意|強烈同意|很同意|十分同意",
                _NB: "helt enig|svært enig|sterkt enig",
            },
        ),
    ),
    (
        "agreement",
        1,
        (
            {
                _EN: "strongly disagree|completely disagree|totally disagree",
                _ZH: "非常不同意|完全不同意|强烈不同意|強烈不同意",
                _NB: "helt uenig|svært uenig|sterkt uenig",
            },
            {_EN: "disagree|mostly disagree", _ZH: "不同意", _NB: "uenig|ganske uenig"},
            {
                _EN: "somewhat disagree|slightly disagree",
                _ZH: "有点不同意|有點不同意|有些不同意|不太同意|稍微不同意",
                _NB: "litt uenig|delvis uenig|noe uenig",
            },
            {
                _EN: "neutral|neither agree nor disagree|neither|undecided",
                _ZH: "一般|中立|不确定|不確定|普通",
                _NB: "verken eller|verken enig eller uenig|nøytral",
            },
            {
                _EN: "somewhat agree|slightly agree",
                _ZH: "有点同意|有點同意|有些同意|比较同意|比較同意|稍微同意",
                _NB: "litt enig|delvis enig|noe enig",
            },
            {_EN: "agree|mostly agree", _ZH: "同意", _NB: "enig|ganske enig"},
            {
                _EN: "strongly agree|completely agree|totally agree",
                _ZH: "非常同意|完全同意|强烈同意|強烈同意",
                _NB: "helt enig|svært enig|sterkt enig",
            },
        ),
    ),
    (
        "ease",
        1,
        (
            {
                _EN: "very difficult|extremely difficult|very hard",
                _ZH: "非常困难|非常困難|很难|很難|很困难|很困難|非常不容易",
                _NB: "svært vanskelig|veldig vanskelig|meget vanskelig",
            },
            {
                _EN: "difficult|somewhat difficult|hard",
                _ZH: "困难|困難|有点难|有點難|比较困难|比較困難|不容易",
                _NB: "vanskelig|litt vanskelig|ganske vanskelig",
            },
            {
                _EN: "neutral|neither easy nor difficult|neither difficult nor easy|neither|ok|okay",
                _ZH: "一般|中立|普通",
                _NB: "verken eller|verken lett eller vanskelig|nøytral|middels",
            },
            {
                _EN: "easy|somewhat easy",
                _ZH: "容易|比较容易|比較容易|简单|簡單",
                _NB: "lett|enkelt|litt lett|ganske lett|ganske enkelt",
            },
            {
                _EN: "very easy|extremely easy",
                _ZH: "非常容易|很容易|非常简单|非常簡單",
                _NB: "svært lett|svært enkelt|veldig lett|veldig enkelt|meget enkelt",
            },
        ),
    ),
    (
        "ease",
        1,
        (
            {_EN: "extremely difficult|very difficult", _ZH: "非常困难|非常困難", _NB: "svært vanskelig"},
            {_EN: "moderately difficult|difficult", _ZH: "困难|困難", _NB: "vanskelig"},
            {
                _EN: "slightly difficult|somewhat difficult",
                _ZH: "有点难|有點難|有点困难|有點困難",
                _NB: "litt vanskelig",
            },
            {_EN: "neutral|neither easy nor difficult|neither", _ZH: "一般|中立|普通", _NB: "verken eller|nøytral"},
            {
                _EN: "slightly easy|somewhat easy",
                _ZH: "有点容易|有點容易|比较容易|比較容易",
                _NB: "litt lett|litt enkelt",
            },
            {_EN: "moderately easy|easy", _ZH: "容易", _NB: "lett|enkelt"},
            {_EN: "extremely easy|very easy", _ZH: "非常容易", _NB: "svært lett|svært enkelt"},
        ),
    ),
    (
        "effort",
        1,
        (
            {
                _EN: "very low effort|very little effort|very low|no effort",
                _ZH: "非常不费力|非常不費力|毫不费力|毫不費力",
                _NB: "svært lav innsats|svært liten innsats|svært lite",
            },
            {
                _EN: "low effort|little effort|low",
                _ZH: "不费力|不費力|不太费力|不太費力",
                _NB: "lav innsats|liten innsats|lite",
            },
            {
                _EN: "neutral|moderate effort|some effort|moderate|average effort",
                _ZH: "一般|中等",
                _NB: "verken eller|middels innsats|noe innsats|middels",
            },
            {
                _EN: "high effort|much effort|a lot of effort|high",
                _ZH: "费力|費力|比较费力|比較費力",
                _NB: "høy innsats|stor innsats|mye",
            },
            {
                _EN: "very high effort|very much effort|very high|a great deal of effort",
                _ZH: "非常费力|非常費力|很费力|很費力",
                _NB: "svært høy innsats|svært stor innsats|svært mye",
            },
        ),
    ),
    (
        "disappointment",
        1,
        (
            {
                _EN: (
                    "not disappointed|not at all disappointed|not disappointed (it really isn't that useful)|"
                    "not really disappointed"
                ),
                _ZH: "不失望|一点也不失望|一點也不失望|不会失望|不會失望|完全不失望",
                _NB: "ikke skuffet|ikke skuffet i det hele tatt",
            },
            {
                _EN: "somewhat disappointed|slightly disappointed|a bit disappointed",
                _ZH: "有点失望|有點失望|有些失望|比较失望|比較失望",
                _NB: "litt skuffet|noe skuffet|ganske skuffet",
            },
            {
                _EN: "very disappointed|extremely disappointed",
                _ZH: "非常失望|很失望|十分失望",
                _NB: "svært skuffet|veldig skuffet|meget skuffet",
            },
        ),
    ),
    (
        "thumbs",
        0,
        (
            {
                _EN: "thumbs down|bad",
                _TOOL: "badwithcomment|bad with comment|bad_with_comment",
                _SIGN: "👎|👎🏻|👎🏼|👎🏽|👎🏾|👎🏿",
                _ZH: "差评|差評",
                _NB: "tommel ned",
            },
            {
                _EN: "thumbs up|good",
                _TOOL: "goodwithcomment|good with comment|good_with_comment",
                _SIGN: "👍|👍🏻|👍🏼|👍🏽|👍🏾|👍🏿",
                _ZH: "好评|好評",
                _NB: "tommel opp",
            },
        ),
    ),
    (
        "quality",
        1,
        (
            {
                _EN: "very poor|terrible|very bad|awful",
                _ZH: "非常差|很差|极差|極差",
                _NB: "svært dårlig|veldig dårlig|meget dårlig",
            },
            {_EN: "poor|bad", _ZH: "差|较差|較差|不好", _NB: "dårlig|ganske dårlig"},
            {
                _EN: "fair|average|ok|okay|neutral",
                _ZH: "一般|中等|普通",
                _NB: "middels|ok|verken eller|nøytral|helt grei",
            },
            {_EN: "good", _ZH: "好|较好|較好", _NB: "bra|god|godt"},
            {
                _EN: "excellent|very good|great",
                _ZH: "非常好|很好|极好|極好|优秀|優秀",
                _NB: "svært bra|svært god|veldig bra|veldig god|utmerket|meget bra|svært godt",
            },
        ),
    ),
    (
        "stars",
        1,
        (
            {_EN: "one|one star", _ZH: "一星|一颗星|一顆星", _NB: "én|en|én stjerne|en stjerne"},
            {_EN: "two|two stars", _ZH: "二星|两星|兩星|两颗星|兩顆星", _NB: "to|to stjerner"},
            {_EN: "three|three stars", _ZH: "三星|三颗星|三顆星", _NB: "tre|tre stjerner"},
            {_EN: "four|four stars", _ZH: "四星|四颗星|四顆星", _NB: "fire|fire stjerner"},
            {_EN: "five|five stars", _ZH: "五星|五颗星|五顆星", _NB: "fem|fem stjerner"},
        ),
    ),
    (
        "faces",
        1,
        (
            {_SIGN: "🙁|☹|😞|😡|😠|😟|😢|😕|:(|:-("},
            {_SIGN: "😐|😶|😑|:||:-|"},
            {_SIGN: "🙂|☺|😊|😀|😃|😄|😁|😍|:)|:-)"},
        ),
    ),
    (
        "faces",
        1,
        (
            {_SIGN: "😡|😠|🤬|😤|😢|😭|😫|😖"},
            {_SIGN: "🙁|☹|😞|😟|😕|😒|😔"},
            {_SIGN: "😐|😶|😑"},
            {_SIGN: "🙂|☺|😊|😌"},
            {_SIGN: "😀|😃|😄|😁|😍|🤩|🥰|😆"},
        ),
    ),
    (
        # ☹ below 🙁, where a survey has both
        "faces",
        1,
        (
            {_SIGN: "☹|😡|😠|😢|😭"},
            {_SIGN: "🙁|😞|😟|😕"},
            {_SIGN: "😐|😶|😑"},
            {_SIGN: "🙂|☺|😊"},
            {_SIGN: "😀|😃|😄|😁|😍"},
        ),
    ),
    (
        "yes_no",
        0,
        (
            {_EN: "no|false|f|n", _ZH: "否|不是|没有|沒有|不", _NB: "nei", _SIGN: "0"},
            {_EN: "yes|true|t|y", _ZH: "是|是的|有", _NB: "ja", _SIGN: "1"},
        ),
    ),
)
_BRACKET = re.compile(r"\s*[(（][^()（）]*[)）]\s*$")
NO_ANSWER = frozenset(
    {
        "offered",
        "unoffered",
        "don't know",
        "dont know",
        "not applicable",
        "vet ikke",
        "ved ikke",
        "vet ej",
        "vet inte",
        "weiss nicht",
        "keine angabe",
        "k.a",
        "ne sait pas",
        "je ne sais pas",
        "ne se prononce pas",
        "no sabe",
        "no sé",
        "ns/nc",
        "não sei",
        "não se aplica",
        "weet niet",
        "weet ik niet",
        "n.v.t",
        "nvt",
        "non so",
        "non applicabile",
        "不知道",
        "不清楚",
        "prefer not to say",
        "na",
        "n/a",
        "none",
        "null",
        "nan",
        "-",
        "",
    }
)
"""Folded cells that say that there is no answer."""


@cache
def label_scales() -> tuple[LabelScale, ...]:
    """All label sets, short ones before long ones."""
    scales = []
    for name, low, levels in _TABLE:
        found: dict[str, tuple[int, frozenset[str]]] = {}
        further = {
            language: labels.split(" < ") for language, labels in LABEL_WORDS.get((name, len(levels)), {}).items()
        }
        for position, written in enumerate(levels):
            own = [*written.items(), *((language, labels[position]) for language, labels in further.items())]
            for language, label in ((language, label) for language, labels in own for label in labels.split("|")):
                value, languages = found.get(fold_text(label), (low + position, frozenset()))
                # what means two things in two languages (sv "bra", da "god") keeps its first place
                if label and value == low + position:
                    found[fold_text(label)] = (value, languages | {language})
        scales.append(LabelScale(name=name, low=low, high=low + len(levels) - 1, levels=found))
    return tuple(scales)


def match_labels(answers: Mapping[str, int], *, name: str | None = None, enough: float = 0.9) -> LabelMatch | None:
    """The label set of a column.

    Parameters
    ----------
    answers : mapping of distinct answer to how often it stands
    name : str, optional
        Only sets of this name.
    enough : float, default=0.9
        Share of the answers that must be labels of the set.

    Returns
    -------
    LabelMatch or None
        The set that covers most answers without putting two labels of one language on one level; the shorter one where
        two do.
    """
    counted = {text: count for text, count in answers.items() if fold_text(text) not in NO_ANSWER}
    total = sum(counted.values())
    if not total:
        return None
    best: LabelMatch | None = None
    for scale in label_scales():
        if name is not None and scale.name != name:
            continue
        known = {text: level for text in counted if (level := _level_of(text, scale))}
        share = sum(counted[text] for text in known) / total
        if share < enough or _is_doubled((fold_text(text), level) for text, level in known.items()):
            continue
        if best is None or share > best.share + 1e-9:
            best = LabelMatch(
                scale=scale, levels={text: float(level) for text, (level, _) in known.items()}, share=share
            )
    return best


def _level_of(text: str, scale: LabelScale) -> tuple[int, frozenset[str]] | None:
    """The level of an answer, also where an explanation in brackets follows its label."""
    return scale.levels.get(fold_text(text)) or scale.levels.get(fold_text(_BRACKET.sub("", text)))


def _is_doubled(levels: Iterable[tuple[str, tuple[int, frozenset[str]]]]) -> bool:
    """Whether two labels of one language, or two signs, stand on one level."""
    seen: dict[tuple[int, str], set[str]] = {}
    for label, (value, languages) in levels:
        for language in languages:
            # skin tones of one thumb are one sign
            seen.setdefault((value, language), set()).add(_without_accents(label) if language else label[:1])
    return any(len(labels) > 1 for labels in seen.values())


def _without_accents(label: str) -> str:
    """A label as people without the keys for it write it: "si" for "sí", "nao" for "não"."""
    return "".join(sign for sign in unicodedata.normalize("NFD", label) if not unicodedata.combining(sign))
