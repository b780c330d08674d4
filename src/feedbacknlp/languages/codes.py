"""One code per language, whatever a column or a tool calls it."""

from __future__ import annotations

__all__ = ["normalise_language"]

# What people, survey tools and shops write in a language column, beside the codes themselves.
_NAMES = {
    "english": "en", "engelsk": "en", "eng": "en", "英文": "en", "英语": "en", "英語": "en", "inglês": "en", "englisch": "en",
    "norwegian": "nb", "norsk": "nb", "bokmål": "nb", "bokmal": "nb", "norwegian bokmål": "nb", "nor": "nb", "nob": "nb",
    "no": "nb", "nb": "nb", "nynorsk": "nn", "nno": "nn", "norwegian nynorsk": "nn", "挪威语": "nb", "挪威語": "nb",
    "chinese": "zh-Hans", "kinesisk": "zh-Hans", "mandarin": "zh-Hans", "zho": "zh-Hans", "chi": "zh-Hans", "zh": "zh-Hans",
    "cn": "zh-Hans", "中文": "zh-Hans", "汉语": "zh-Hans", "简体": "zh-Hans", "简体中文": "zh-Hans", "chinese simplified": "zh-Hans",
    "chinese (simplified)": "zh-Hans", "simplified chinese": "zh-Hans", "zh-cn": "zh-Hans", "zh-sg": "zh-Hans",
    "zh-hans": "zh-Hans", "chs": "zh-Hans", "zh-hant": "zh-Hant", "zh-tw": "zh-Hant", "zh-hk": "zh-Hant", "zh-mo": "zh-Hant",
    "cht": "zh-Hant", "繁體": "zh-Hant", "繁體中文": "zh-Hant", "正體中文": "zh-Hant", "chinese traditional": "zh-Hant",
    "chinese (traditional)": "zh-Hant", "traditional chinese": "zh-Hant", "cantonese": "zh-Hant", "yue": "zh-Hant",
    "danish": "da", "dansk": "da", "dan": "da", "swedish": "sv", "svenska": "sv", "svensk": "sv", "swe": "sv",
    "german": "de", "deutsch": "de", "tysk": "de", "deu": "de", "ger": "de", "french": "fr", "français": "fr", "fransk": "fr",
    "fra": "fr", "fre": "fr", "spanish": "es", "español": "es", "spansk": "es", "spa": "es", "portuguese": "pt",
    "português": "pt", "por": "pt", "dutch": "nl", "nederlands": "nl", "nld": "nl", "dut": "nl", "japanese": "ja", "日本語": "ja",
    "jpn": "ja", "korean": "ko", "한국어": "ko", "kor": "ko", "italian": "it", "italiano": "it", "ita": "it", "finnish": "fi",
    "suomi": "fi", "fin": "fi", "icelandic": "is", "polish": "pl", "polski": "pl", "russian": "ru", "русский": "ru",
}  # fmt: skip


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
