"""The Segmenter: tokens and sentences by spaCy's rules, Chinese words by jieba."""

from __future__ import annotations

import logging
import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import pairwise
from threading import Lock
from typing import TYPE_CHECKING, Any

from feedbacknlp.contracts import Token

if TYPE_CHECKING:
    from spacy.language import Language as Pipeline
    from spacy.tokens import Doc

__all__ = ["SpacySegmenter", "open_segmenter"]

# spaCy would need another library for the words of these; characters do for finding sentences and clauses.
_BY_CHARACTER = frozenset({"ja", "ko", "th", "lo", "km", "my", "vi"})
# Languages whose own rules (abbreviations, contractions) are worth loading; all others share the neutral ones.
_OWN_RULES = frozenset({"en", "nb", "nn", "da", "sv", "de", "es", "pt", "nl", "it"})
_CHARACTERS = re.compile(
    r"[\u4e00-\u9fff\u3400-\u4dbf\uf900-\ufaff\u3040-\u30ff\U00020000-\U0003ffff]|[^\W_]+(?:[.'’][^\W_]+)*|\s+|.",
    re.DOTALL,
)
# A comment is no book: whatever is longer than this is cut there, so that memory stays bounded.
_LONGEST = 200_000
_BATCH = 256
_BLOCK = 1_000


def open_segmenter() -> SpacySegmenter:
    """A Segmenter for every language; nothing is loaded before the first text of a language."""
    return SpacySegmenter()


class SpacySegmenter:
    """Cuts texts into tokens and sentences (:class:`feedbacknlp.contracts.Segmenter`).

    One blank spaCy pipeline a language with the rule-based sentencizer: no weights. Chinese words come from a jieba
    tokenizer of its own (no shared cache file, no log line), read on simplified characters; traditional text is
    converted by OpenCC where that keeps every character in its place, and cut character by character where it does not.
    """

    def __init__(self) -> None:
        self._pipelines: dict[str, Pipeline] = {}
        self._cut_chinese: Callable[[str], list[str]] | None = None
        # a thread that leaves its zone would free the strings of another one's texts
        self._one_at_a_time = Lock()

    def segment(self, texts: Sequence[str], language: str) -> list[list[Token]]:
        """Tokens of each text, blanks left out; offsets point into the text as given.

        Parameters
        ----------
        texts : sequence of str
        language : str
            Any code; one without rules of its own gets spaCy's language-neutral ones.

        Notes
        -----
        Several threads may call this; they wait for each other.
        """
        with self._one_at_a_time:
            return self._segment(texts, language)

    def _segment(self, texts: Sequence[str], language: str) -> list[list[Token]]:
        base = language.split("-")[0]
        pipeline = self._open_pipeline(base if base in _OWN_RULES else "xx")
        if base == "zh":
            split: Callable[[str], list[str]] | None = self._open_chinese()
        else:
            split = _CHARACTERS.findall if base in _BY_CHARACTER else None
        # the zone frees the strings of these texts: spaCy would keep every distinct word of a million comments
        with pipeline.memory_zone():
            docs = _make_docs(pipeline, texts, split)
            return [_read_tokens(doc) for doc in docs]

    def _open_pipeline(self, name: str) -> Pipeline:
        if name not in self._pipelines:
            import spacy

            pipeline = spacy.blank(name)
            pipeline.add_pipe("sentencizer")
            pipeline.max_length = _LONGEST + 1
            self._pipelines[name] = pipeline
        return self._pipelines[name]

    def _open_chinese(self) -> Callable[[str], list[str]]:
        if self._cut_chinese is None:
            simplify = _open_simplifier()
            cut = _open_jieba()

            def cut_chinese(text: str) -> list[str]:
                simple = simplify(text)
                if len(simple) != len(text):
                    return _CHARACTERS.findall(text)
                # jieba takes quadratic time over a long run of unknown characters
                words = [word for at in range(0, len(simple), _BLOCK) for word in cut(simple[at : at + _BLOCK])]
                return [text[start:end] for start, end in pairwise(_offsets(words))]

            self._cut_chinese = cut_chinese
        return self._cut_chinese


def _open_simplifier() -> Callable[[str], str]:
    import opencc

    convert: Callable[[str], str] = opencc.OpenCC("t2s").convert
    return convert


def _open_jieba() -> Callable[[str], list[str]]:
    import jieba

    # jieba logs to stderr from its own handler while it loads
    logging.getLogger("jieba").setLevel(logging.WARNING)
    tokenizer: Any = jieba.Tokenizer()
    # What initialize() does, without its cache file in the shared temporary folder, which two processes would write
    # at once.
    with tokenizer.get_dict_file() as dictionary:
        tokenizer.FREQ, tokenizer.total = tokenizer.gen_pfdict(dictionary)
    tokenizer.initialized = True
    cut: Callable[[str], list[str]] = tokenizer.lcut
    return cut


def _make_docs(pipeline: Pipeline, texts: Sequence[str], split: Callable[[str], list[str]] | None) -> Iterator[Doc]:
    from spacy.tokens import Doc

    pieces = (text[:_LONGEST] for text in texts)
    if split is None:
        yield from pipeline.pipe(pieces, batch_size=_BATCH)
        return
    docs: Iterable[Doc] = (
        Doc(pipeline.vocab, words=words, spaces=[False] * len(words)) for words in map(split, pieces)
    )
    yield from pipeline.pipe(docs, batch_size=_BATCH)


def _read_tokens(doc: Doc) -> list[Token]:
    from spacy.attrs import IDX, IS_SPACE, LENGTH, SENT_START

    # one call into C instead of four attributes of every token
    columns = doc.to_array([IDX, LENGTH, SENT_START, IS_SPACE]).astype("int64").tolist()
    return [Token(start, start + length, starts == 1) for start, length, starts, space in columns if not space]


def _offsets(words: Iterable[str]) -> list[int]:
    offsets = [0]
    for word in words:
        offsets.append(offsets[-1] + len(word))
    return offsets
