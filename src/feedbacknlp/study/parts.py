"""Comments in parts: each is prepared, encoded and coded by itself, and what came out lies on a shelf under a name that
its content decides. So memory does not grow with the study, a run that was cut off goes on, a rerun with another
codebook encodes nothing, and parts may be worked through on other machines.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from typing import TYPE_CHECKING, Any

import numpy as np
import pandas as pd
from numpy.typing import NDArray

from feedbacknlp.config import StudyConfig
from feedbacknlp.contracts import Vectors
from feedbacknlp.progress import tell_nobody
from feedbacknlp.store import (
    Entry,
    KnownTexts,
    Shelf,
    ShelvedVectors,
    hash_texts,
    name_content,
    pack_vectors,
    unpack_vectors,
)
from feedbacknlp.study.coding import code_statements
from feedbacknlp.study.cutting import PART, attach_text
from feedbacknlp.study.looks import KnownLooks
from feedbacknlp.study.models import Models
from feedbacknlp.study.read_vectors import context_vectors, own_vectors
from feedbacknlp.study.rules import fingerprint_rules

if TYPE_CHECKING:
    from feedbacknlp.contracts import Codebook
    from feedbacknlp.understand.theme_model import ThemeModel

__all__ = ["CODED", "FELT", "PartNames", "PartWork"]

CODED, FELT = "coded", "felt"
"""Kinds of results beside the readings (statements with vectors): mentions; sentiments and intents, which no codebook
changes."""


@dataclass(frozen=True, slots=True)
class PartNames:
    """Where a part's results lie."""

    read: str
    felt: str
    coded: str


@dataclass(frozen=True, slots=True, kw_only=True)
class _Encoded:
    """Distinct texts with their vectors, and the row of each id's text among them."""

    ids: pd.Series
    hashes: NDArray[Any]
    vectors: NDArray[np.int16]
    rows: NDArray[np.int64]

    @property
    def source(self) -> Vectors:
        """Vectors by id."""
        return Vectors(ids=tuple(self.ids), matrix=unpack_vectors(self.vectors[self.rows]))


@dataclass(frozen=True, slots=True, kw_only=True)
class _Begun:
    """A part's names with its reading, or with the statements that are still to be read; and whether what the reading
    is felt and coded as lies on the shelf."""

    names: PartNames
    read: Entry | None = None
    statements: pd.DataFrame | None = None
    felt: bool = False
    coded: bool = False


@dataclass(frozen=True, kw_only=True)
class PartWork:
    """All that is done to one part of the comments. What is on the shelf already is not done again.

    Parameters
    ----------
    config : StudyConfig
    models : Models
    shelf : Shelf
    codebook : Codebook
    """

    config: StudyConfig
    models: Models
    shelf: Shelf
    codebook: Codebook

    def __getstate__(self) -> dict[str, object]:
        """What is sent to another process: models and known texts are opened there."""
        return {name: getattr(self, name) for name in ("config", "models", "shelf", "codebook")}

    @property
    def read_kind(self) -> str:
        """Kind of the readings: one for each encoder, so that vectors of two are never mixed."""
        return f"read-{self.models.encoder.fingerprint[:16]}"

    def __call__(self, comments: pd.DataFrame, tell: Callable[[float], None] = tell_nobody) -> PartNames:
        """Read and code a part.

        Parameters
        ----------
        comments : Comments
        tell : callable
            Told what share of the work is done, 0 ... 1.
        """
        return self.finish(comments, self.begin(comments), tell)

    def begin(self, comments: pd.DataFrame) -> _Begun:
        """The part's reading where it is on the shelf, else its statements: all that needs no encoder."""
        from feedbacknlp.prepare import prepare_comments

        name = self._name_reading(comments)
        names = PartNames(
            read=name, felt=name_content(name, self._feeling), coded=name_content(name, self._coding)
        )
        read = self.shelf.load(self.read_kind, name)
        # asked for where the reading is gone, too: what can not be read is cleared away by that
        felt, coded = self.shelf.load(FELT, names.felt), self.shelf.load(CODED, names.coded)
        begun = _Begun(names=names, read=read, felt=felt is not None, coded=coded is not None)
        if read is not None:
            return begun
        models = self.models
        statements = prepare_comments(
            comments, config=self.config, segmenter=models.segmenter, identifier=models.identifier
        )
        return replace(begun, statements=statements)

    def finish(self, comments: pd.DataFrame, begun: _Begun, tell: Callable[[float], None]) -> PartNames:
        """All else."""
        names, read = begun.names, begun.read
        if read is None:
            assert begun.statements is not None
            tell(0.2)
            read = self._read(begun.statements, tell)
            self.shelf.save(self.read_kind, names.read, read)
            self._known.add(names.read, read.arrays["hashes"])
        if not begun.felt:
            self.shelf.save(FELT, names.felt, self._feel(read))
        if not begun.coded:
            self.shelf.save(CODED, names.coded, self._code(names.read, read, comments))
        tell(1.0)
        return names

    def encode_texts(
        self, texts: Sequence[str], tell: Callable[[float], None] = tell_nobody
    ) -> tuple[NDArray[Any], NDArray[np.int16]]:
        """Hashes and packed vectors of distinct texts; those that any result on the shelf knows are not encoded."""
        from feedbacknlp.understand import encode_texts

        encoder = self.models.encoder
        hashes = hash_texts(texts)
        known, vectors = self._known.find(hashes, encoder.dimensions)
        if not known.all():
            missing = [text for text, held in zip(texts, known, strict=True) if not held]
            vectors[~known] = pack_vectors(encode_texts(missing, encoder=encoder, tell=tell))
        return hashes, vectors

    def keep_texts(self, ids: pd.Series, texts: pd.Series) -> ShelvedVectors:
        """Vectors of texts that belong to no part, such as those of earlier reports, by these ids."""
        from feedbacknlp.understand import spoken_text

        texts = texts.map(spoken_text)
        distinct = sorted(set(texts))
        names, rows = [], {}
        for place, start in enumerate(range(0, len(distinct), PART)):
            chosen = distinct[start : start + PART]
            name = name_content("texts", frame=pd.DataFrame({"text": chosen}), columns=["text"])
            if self.shelf.load(self.read_kind, name) is None:
                hashes, vectors = self.encode_texts(chosen)
                self.shelf.save(self.read_kind, name, Entry(arrays={"hashes": hashes, "vectors": vectors}))
                self._known.add(name, hashes)
            names.append(name)
            rows.update({text: (place, at) for at, text in enumerate(chosen)})
        found = np.array([rows[text] for text in texts], dtype=np.int32).reshape(-1, 2)
        return ShelvedVectors(
            self.shelf,
            self.read_kind,
            names,
            ids=ids,
            places=found[:, 0],
            rows=found[:, 1],
            dimensions=self.models.encoder.dimensions,
        )

    def _name_reading(self, comments: pd.DataFrame) -> str:
        return name_content(
            self._rules,
            self.models.encoder.fingerprint,
            self.models.heads.fingerprint,
            frame=comments,
            columns=("comment_id", "text", "language_hint"),
        )

    @cached_property
    def _rules(self) -> str:
        own = ("study/parts.py", "study/cutting.py")
        rules = fingerprint_rules(
            "prepare", "languages", "contracts", "understand/encode.py", "understand/sift.py", *own
        )
        return name_content(rules, str(self.config.comment_language))

    @cached_property
    def _coding(self) -> str:
        from feedbacknlp.understand import write_codebook

        return name_content(
            fingerprint_rules("understand", "codebook", "contracts"),
            write_codebook(self.codebook),
            repr(self.config.thresholds.theme),
        )

    @cached_property
    def _feeling(self) -> str:
        rules = fingerprint_rules(
            *(f"understand/{name}.py" for name in ("sentiment", "shares", "intents", "addressed", "encode")),
            "languages",
            "contracts",
        )
        return name_content(rules, repr(self.config.thresholds.intent))

    @cached_property
    def _known(self) -> KnownTexts:
        return KnownTexts(self.shelf, self.read_kind)

    @cached_property
    def _looks(self) -> KnownLooks:
        return KnownLooks(self.shelf)

    @cached_property
    def _model(self) -> ThemeModel:
        from feedbacknlp.understand import build_theme_model

        return build_theme_model(self.codebook, encoder=self.models.encoder, heads=self.models.heads)

    def _encode(self, ids: pd.Series, texts: pd.Series, tell: Callable[[float], None]) -> _Encoded:
        from feedbacknlp.understand import spoken_text

        spoken = texts.map(spoken_text)
        distinct = sorted(set(spoken))
        hashes, vectors = self.encode_texts(distinct, lambda share: tell(0.2 + 0.7 * share))
        places = {text: at for at, text in enumerate(distinct)}
        rows = np.array([places[text] for text in spoken], dtype=np.int64)
        return _Encoded(ids=ids, hashes=hashes, vectors=vectors, rows=rows)

    def _read(self, statements: pd.DataFrame, tell: Callable[[float], None]) -> Entry:
        """Statements, and a vector of each distinct text among them and their comments."""
        from feedbacknlp.understand import ASKED_QUALITIES, context_texts, sift_statements

        asked = statements["quality"].isin(ASKED_QUALITIES)
        own = self._encode(statements.loc[asked, "statement_id"], statements.loc[asked, "text"], tell)
        sifted = sift_statements(statements, vectors=own.source, heads=self.models.heads)
        wholes = context_texts(sifted)
        around = self._encode(wholes.index.to_series(), wholes, tell_nobody)
        row_of = pd.Series(own.rows, index=statements.index[asked]).reindex(statements.index, fill_value=-1)
        context_of = pd.Series(around.rows + len(own.vectors), index=wholes.index)
        kept = sifted.drop(columns=["text", "repeat_of"]).assign(
            vector=row_of.astype("int32"),
            context=sifted["comment_id"].map(context_of).fillna(-1).astype("int32"),
        )
        return Entry(
            frames={"statements": kept},
            arrays={
                "hashes": np.concatenate([own.hashes, around.hashes]),
                "vectors": np.concatenate([own.vectors, around.vectors]),
            },
        )

    def _feel(self, read: Entry) -> Entry:
        """Sentiments and intents."""
        from feedbacknlp import understand

        heads, statements = self.models.heads, read.frames["statements"]
        own = own_vectors(read)
        return Entry(
            frames={
                "sentiments": understand.read_sentiments(
                    statements, vectors=own, heads=heads, contexts=context_vectors(read)
                ),
                "intents": understand.read_intents(
                    statements, vectors=own, heads=heads, threshold=self.config.thresholds.intent
                ),
            }
        )

    def _code(self, name: str, read: Entry, comments: pd.DataFrame) -> Entry:
        """Mentions of the codebook's themes."""
        statements = attach_text(read.frames["statements"], comments)
        looks = self._looks.recall(name)
        before = len(looks)
        mentions = code_statements(
            statements,
            own_vectors(read),
            context_vectors(read),
            codebook=self.codebook,
            model=self._model,
            models=self.models,
            threshold=self.config.thresholds.theme,
            looks=looks,
        )
        if len(looks) > before:
            self._looks.keep(name, self._coding, looks)
        return Entry(frames={"mentions": mentions})
