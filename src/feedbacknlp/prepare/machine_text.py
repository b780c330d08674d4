"""What a machine wrote into the box: names of missing values, lines of code, text read in a wrong encoding."""

from __future__ import annotations

import re

from feedbacknlp.prepare.words import find_words

__all__ = ["is_machine_text"]

_MISSING = frozenset("undefined null nan object none void nil error err exception nullpointerexception".split())
_CODE = re.compile(
    r"""
    \s*(?:
        select\s+\S+\s+from\s+\S+(?:\s+where\s+\S+)?            # a query
      | (?:var|let|const)\s+\w+\s*=\s*[^;]+;.*                  # a variable
      | [a-z]\w*\.[a-z]\w*\([^()]{0,20}\)                       # a call
      | (?:for|while|if)\s?\([^()]*[=<>][^()]*\)\s*\{.*         # a loop
    )\s*;?\s*
    """,
    re.VERBOSE | re.IGNORECASE,
)
_FILLER = frozenset("lorem ipsum dolor sit amet consectetur adipiscing elit sed do eiusmod tempor".split())
# UTF-8 read as Windows-1252, the sign for what could not be read, and the two of GBK and Visual C++.
_MOJIBAKE = re.compile(
    "[\u00c2-\u00c6][\u0080-\u00bf\u0152-\u0192\u02c6\u02dc\u2013-\u203a\u20ac\u2122]"
    "|[\u00e4-\u00e9][\u0080-\u00bf\u0152-\u0192\u02c6\u02dc\u2013-\u203a\u20ac\u2122 ]{1,2}"
    "|\u00ef\u00bf\u00bd|\ufffd|锟斤拷|烫烫烫|屯屯屯"
)
_BLANK = re.compile(r"\s+")


def is_machine_text(text: str) -> bool:
    """Whether a machine wrote all of a text, or spoilt it.

    Parameters
    ----------
    text : str

    Examples
    --------
    >>> [is_machine_text(text) for text in ("undefined NaN", "console.log(1)", "Ã©Ã¨Ã¼", "The page said undefined")]
    [True, True, True, False]
    """
    words = find_words(text)
    if len(words) >= 2 and (_MISSING.issuperset(words) or (words[0] == "lorem" and _FILLER.issuperset(words))):
        return True
    if _CODE.fullmatch(text):
        return True
    spoilt = sum(len(found.replace(" ", "")) for found in _MOJIBAKE.findall(text))
    return spoilt >= 3 and spoilt * 2 >= len(_BLANK.sub("", text))
