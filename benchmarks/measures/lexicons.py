"""Lexicons that tell the feeling of a text, as their authors ship them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from importlib.util import find_spec

import numpy as np

from .product import Feeling

__all__ = ["LEXICONS", "Lexicon", "is_there"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Lexicon:
    """A baseline that scores a text from -1 to 1.

    Parameters
    ----------
    name : str
        Its column.
    package : str
        What must be installed, by its import name.
    languages : tuple of str
    band : float
        Scores up to this far from 0 are neutral: the authors' own rule where they give one.
    opened_by : callable
        Opens it; gives the function that scores one text.
    """

    name: str
    package: str
    languages: tuple[str, ...]
    band: float
    opened_by: Callable[[], Callable[[str], float]]

    def feel(self, texts: Sequence[str]) -> Feeling:
        """The feeling of each text."""
        score = self.opened_by()
        known = {text: score(text) if text.strip() else 0.0 for text in set(texts)}
        scores = np.array([known[text] for text in texts], dtype=float)
        return Feeling(scores=scores, signs=np.where(scores > self.band, 1, np.where(scores < -self.band, -1, 0)))


def is_there(package: str) -> bool:
    """Whether a package can be imported."""
    return find_spec(package) is not None


def _open_vader() -> Callable[[str], float]:
    from vaderSentiment.vaderSentiment import SentimentIntensityAnalyzer

    analyser = SentimentIntensityAnalyzer()
    return lambda text: float(analyser.polarity_scores(text)["compound"])


def _open_textblob() -> Callable[[str], float]:
    from textblob import TextBlob

    return lambda text: float(TextBlob(text).sentiment.polarity)


def _open_snownlp() -> Callable[[str], float]:
    from snownlp import SnowNLP

    # its model is trained on simplified text, to which ``han`` turns any Chinese
    return lambda text: 2 * float(SnowNLP(SnowNLP(text).han).sentiments) - 1


def _open_asent() -> Callable[[str], float]:
    import asent  # noqa: F401 registers its spaCy component
    import spacy

    pipeline = spacy.blank("nb")
    pipeline.add_pipe("sentencizer")
    pipeline.add_pipe("asent_no_v1")
    return lambda text: float(pipeline(text)._.polarity.compound)


LEXICONS = (
    Lexicon(name="VADER", package="vaderSentiment", languages=("en",), band=0.05, opened_by=_open_vader),
    Lexicon(name="TextBlob", package="textblob", languages=("en",), band=0.0, opened_by=_open_textblob),
    Lexicon(name="SnowNLP", package="snownlp", languages=("zh-Hans", "zh-Hant"), band=0.2, opened_by=_open_snownlp),
    Lexicon(name="asent", package="asent", languages=("nb",), band=0.05, opened_by=_open_asent),
)
