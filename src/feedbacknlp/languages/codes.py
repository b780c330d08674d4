"""One code per language, whatever a column or a tool calls it."""

from __future__ import annotations

__all__ = ["normalise_language"]

# What people, survey tools and shops write in a language column, beside the codes themselves.
_WRITTEN = {
    "en": (
        "english", "engelsk", "eng", "英文", "英语", "英語", "inglês", "englisch",
    ),
    "nb": (
        "norwegian", "norsk", "bokmål", "bokmal", "norwegian bokmål", "nor", "nob", "no", "nb", "挪威语", "挪威語",
    ),
    "nn": (
        "nynorsk", "nno", "norwegian nynorsk",
    ),
    "zh-Hans": (
        "chinese", "kinesisk", "mandarin", "zho", "chi", "zh", "cn", "中文", "汉语", "简体", "简体中文",
        "chinese simplified", "chinese (simplified)", "simplified chinese", "zh-cn", "zh-sg", "zh-hans", "chs",
    ),
    "zh-Hant": (
        "zh-hant", "zh-tw", "zh-hk", "zh-mo", "cht", "繁體", "繁體中文", "正體中文", "chinese traditional",
        "chinese (traditional)", "traditional chinese", "cantonese", "yue",
    ),
    "da": (
        "danish", "dansk", "dan",
    ),
    "sv": (
        "swedish", "svenska", "svensk", "swe",
    ),
    "de": (
        "german", "deutsch", "tysk", "deu", "ger",
    ),
    "fr": (
        "french", "français", "fransk", "fra", "fre",
    ),
    "es": (
        "spanish", "español", "spansk", "spa",
    ),
    "pt": (
        "portuguese", "português", "por",
    ),
    "nl": (
        "dutch", "nederlands", "nld", "dut",
    ),
    "ja": (
        "japanese", "日本語", "jpn",
    ),
    "ko": (
        "korean", "한국어", "kor",
    ),
    "it": (
        "italian", "italiano", "ita",
    ),
    "fi": (
        "finnish", "suomi", "fin",
    ),
    "is": (
        "icelandic",
    ),
    "pl": (
        "polish", "polski",
    ),
    "ru": (
        "russian", "русский",
    ),
}
_NAMES = {name: code for code, names in _WRITTEN.items() for name in names}


def normalise_language(written: str) -> str:
    """The code of what is written in a language column, or '' where it says nothing known.

    Parameters
    ----------
    written : str
        ``en-US``, ``English``, ``zh_TW``, ``norsk`` ...

    Returns
    -------
    str
        ``en``, ``zh-Hans``, ``zh-Hant``, ``nb``, another two-letter code, or ''.

    Examples
    --------
    >>> normalise_language("zh_TW"), normalise_language("English (UK)"), normalise_language("??")
    ('zh-Hant', 'en', '')
    """
    plain = written.strip().lower().replace("_", "-")
    if plain in _NAMES:
        return _NAMES[plain]
    parts = plain.split("-")
    if parts[0] == "zh":
        return "zh-Hant" if {"hant", "tw", "hk", "mo"} & set(parts[1:]) else "zh-Hans"
    if parts[0] in _NAMES:
        return _NAMES[parts[0]]
    head = plain.split("(")[0].strip()
    if head in _NAMES:
        return _NAMES[head]
    return parts[0] if len(parts[0]) == 2 and parts[0].isascii() and parts[0].isalpha() else ""
