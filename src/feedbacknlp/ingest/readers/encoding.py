"""Bytes of a text file -> text, and the name of the encoding that was found."""

from __future__ import annotations

import codecs
from dataclasses import dataclass

from feedbacknlp.errors import FileError, SettingError

__all__ = ["ENCODING_NAMES", "Decoded", "decode_bytes"]

ENCODING_NAMES = {
    "utf-8": "UTF-8",
    "utf-8-sig": "UTF-8 with BOM",
    "utf-16": "UTF-16 with BOM",
    "utf-16-le": "UTF-16 LE without BOM",
    "utf-16-be": "UTF-16 BE without BOM",
    "utf-32": "UTF-32 with BOM",
    "gb18030": "GB18030",
    "big5hkscs": "Big5",
    "cp1252": "Windows-1252",
    "latin-1": "Latin-1",
}
"""Codec -> what a person calls it; other codecs are told by their own name."""

_BOMS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
# The characters that make up a good third of any Chinese text; a wrong decoding gives rare ones instead.
_COMMON_HAN = frozenset(
    "的了是我不很有好一在也就没這个这還还買买物都他她你们們人说說到要用会會可以样樣大小上下来來去太多少快慢服务務客户"
    "非常满滿意质質量货貨东東西收价價格差评評论論速度商品订訂单單退换換送但和时時候之后後只得能想看，。！？、：；（）"
)
_UTF8_LINES = 0.2
_WESTERN = frozenset("æøåäöüßéèêëàâçñóíáúãõôîïœùûìòÿýšžÆØÅÄÖÜÉÈÊËÀÂÇÑÓÍÁÚÃÕÔÎÏŒÙÛÌÒÝŠŽ‘’“”–—…•€£°´«»¿¡·®©™½§ \xa0")


@dataclass(frozen=True, slots=True, kw_only=True)
class Decoded:
    """Text with the codec that gave it and how many characters could not be read; in a file of two encodings also how
    many lines the other one gave, and which it is."""

    text: str
    codec: str
    damaged: int = 0
    other_lines: int = 0
    other: str = ""

    @property
    def other_told(self) -> str:
        """The other encoding as a person calls it."""
        return ENCODING_NAMES.get(self.other, self.other)

    @property
    def told(self) -> str:
        """The encoding as a person calls it."""
        return ENCODING_NAMES.get(self.codec, self.codec)


def decode_bytes(data: bytes, *, where: str, encoding: str | None = None) -> Decoded:
    """The text of the bytes.

    Parameters
    ----------
    data : bytes
    where : str
        File, for the messages.
    encoding : str, optional
        The codec a person named; then nothing is guessed.

    Raises
    ------
    SettingError
        FB512: no such encoding.
    FileError
        FB106: the bytes are not in the encoding that was named.
    """
    if encoding is not None:
        return _decode_as_told(data, where=where, encoding=encoding)
    for mark, codec in _BOMS:
        if data.startswith(mark):
            # a cut last character must not cost the whole file
            return _decode_leniently(data, codec)
    wide = _find_wide(data)
    if wide:
        return _decode_leniently(data, wide)
    try:
        return Decoded(text=data.decode("utf-8"), codec="utf-8")
    except UnicodeDecodeError:
        pass
    if _is_damaged_utf8(data):
        return _decode_leniently(data, "utf-8")
    return _decode_by_line(data) or _decode_leniently(data, _find_narrow(data))


def _decode_by_line(data: bytes) -> Decoded | None:
    """A file that was put together from files in UTF-8 and in another encoding; None where that is not so.

    Lines in another encoding are next to never UTF-8 by chance. At least one line in five must be, of those that are
    not plain ASCII, and two.
    """
    lines = data.splitlines(keepends=True)
    beyond = [at for at, line in enumerate(lines) if not line.isascii()]
    unicode = {at for at in beyond if _is_utf8(lines[at])}
    if len(unicode) < max(2, _UTF8_LINES * len(beyond)):
        return None
    rest = [at for at in beyond if at not in unicode]
    codec = _find_narrow(b"".join(lines[at] for at in rest))
    others = set(rest)
    text = "".join(line.decode(codec if at in others else "utf-8", errors="replace") for at, line in enumerate(lines))
    return Decoded(text=text, codec="utf-8", damaged=text.count("\ufffd"), other_lines=len(rest), other=codec)


def _is_utf8(line: bytes) -> bool:
    try:
        line.decode("utf-8")
    except UnicodeDecodeError:
        return False
    return True


def _decode_as_told(data: bytes, *, where: str, encoding: str) -> Decoded:
    try:
        codec = codecs.lookup(encoding).name
    except LookupError:
        raise SettingError(
            "There is no such encoding",
            code="FB512",
            where=f"{where}: encoding = {encoding!r}",
            remedy="leave it out to have it found, or name one such as utf-8, cp1252, gb18030",
        ) from None
    if codec == "utf-8" and data.startswith(codecs.BOM_UTF8):
        codec = "utf-8-sig"
    codec = {"iso8859-1": "latin-1"}.get(codec, codec)
    try:
        return Decoded(text=data.decode(codec), codec=codec)
    except UnicodeDecodeError as failure:
        decoded = _decode_leniently(data, codec)
        if decoded.damaged <= len(decoded.text) // 1000:
            return decoded
        raise FileError(
            "The file is not in the encoding that was named",
            code="FB106",
            where=f"{where}: byte {failure.start}",
            expected=encoding,
            remedy="leave out the setting encoding to have it found",
        ) from None


def _decode_leniently(data: bytes, codec: str) -> Decoded:
    text = data.decode(codec, errors="replace")
    already = data.count("\ufffd".encode()) if codec.startswith("utf-8") else 0
    return Decoded(text=text, codec=codec, damaged=max(0, text.count("\ufffd") - already))


def _find_wide(data: bytes) -> str:
    """UTF-16 without BOM: line breaks, digits and separators leave NULs on one side only."""
    sample = data[:65536]
    nul = sample.count(b"\x00")
    if nul < max(4, 0.02 * len(sample)) or len(data) % 2:
        return ""
    even = sample[::2].count(b"\x00")
    codec = "utf-16-be" if even > nul - even else "utf-16-le"
    try:
        data.decode(codec)
    except UnicodeDecodeError:
        return ""
    return codec


def _is_damaged_utf8(data: bytes) -> bool:
    """UTF-8 with a few broken bytes in it, not another encoding: far more characters decode than fail."""
    text = data.decode("utf-8", errors="replace")
    broken = text.count("\ufffd")
    whole = sum(1 for character in text[:2_000_000] if ord(character) > 127) - min(
        broken, text[:2_000_000].count("\ufffd")
    )
    return whole > 20 * broken


def _find_narrow(data: bytes) -> str:
    """The codec of a file that is no Unicode: Chinese ones by common characters, Western by letters, others by
    statistics."""
    sample = _sample_lines(data)
    shares = {codec: _share_common(sample, codec) for codec in ("gb18030", "big5hkscs")}
    best = max(shares, key=lambda codec: (shares[codec], codec == "gb18030"))
    if shares[best] >= 0.15:
        return best
    western = _share_western(sample)
    if western >= 0.95:
        return _western_codec(data)
    from charset_normalizer import from_bytes

    codecs_to_try = [
        "cp1250",
        "cp1251",
        "cp1252",
        "cp1253",
        "cp1254",
        "cp1255",
        "cp1256",
        "cp1257",
        "koi8_r",
        "shift_jis",
        "euc_kr",
        "euc_jp",
    ]
    guess = from_bytes(sample, cp_isolation=codecs_to_try, explain=False).best()
    return guess.encoding if guess is not None and guess.encoding != "cp1252" else _western_codec(data)


def _western_codec(data: bytes) -> str:
    try:
        data.decode("cp1252")
    except UnicodeDecodeError:
        return "latin-1"
    return "cp1252"


def _sample_lines(data: bytes, most: int = 200_000) -> bytes:
    """Whole lines with bytes beyond ASCII, at most about ``most`` bytes of them."""
    lines, size = [], 0
    for line in data.splitlines(keepends=True):
        if not line.isascii():
            lines.append(line)
            size += len(line)
            if size > most:
                break
    return b"".join(lines)


def _share_common(sample: bytes, codec: str) -> float:
    text = sample.decode(codec, errors="replace")
    beyond = [character for character in text if ord(character) > 127]
    if not beyond:
        return 0.0
    good = sum(character in _COMMON_HAN for character in beyond)
    bad = sum(character == "\ufffd" for character in beyond)
    return (good - 10 * bad) / len(beyond)


def _share_western(sample: bytes) -> float:
    """Share of the non-ASCII bytes that are Western letters or signs and stand beside ASCII, as single accents do."""
    text = sample.decode("cp1252", errors="replace")
    beyond = alone = good = 0
    for before, character, after in zip(" " + text, text, text[1:] + " ", strict=False):
        if ord(character) > 127:
            beyond += 1
            good += character in _WESTERN
            alone += ord(before) < 128 or ord(after) < 128
    return min(good, alone) / beyond if beyond else 1.0
