"""What single pieces tell is counted, learned and put into the vector as said."""

import numpy as np
import pytest
from pieces import WEIGHTS, count_pieces, fold_capitals, learn_readers, shift_for
from tokenizers import Tokenizer, models, pre_tokenizers, processors
from units import INTENTS, NONE, THEMES, Unit

WORDS = ["<s>", "</s>", "<unk>", "late", "Late", "good", "GOOD", "the", "Parcel"]


@pytest.fixture(scope="module")
def tokenizer() -> Tokenizer:
    found = Tokenizer(models.WordLevel({word: at for at, word in enumerate(WORDS)}, unk_token="<unk>"))
    found.pre_tokenizer = pre_tokenizers.Whitespace()
    found.post_processor = processors.TemplateProcessing(
        single="<s> $A </s>", special_tokens=[("<s>", 0), ("</s>", 1)]
    )
    return found


def test_capitals_are_folded_where_the_small_piece_is_known(tokenizer: Tokenizer) -> None:
    folded = fold_capitals(tokenizer)
    assert [WORDS[at] for at in folded] == ["<s>", "</s>", "<unk>", "late", "late", "good", "good", "the", "Parcel"]


def test_counts_are_over_the_root_of_the_length(tokenizer: Tokenizer) -> None:
    bags = count_pieces(["Late late the Parcel", ""], tokenizer, fold_capitals(tokenizer)).toarray()
    assert bags[0, WORDS.index("late")] == pytest.approx(2 / 2)
    assert bags[0, WORDS.index("the")] == pytest.approx(1 / 2)
    assert not bags[0, WORDS.index("Late")]
    assert not bags[1].any(), "signs that begin and end a text are no pieces of it"


def _heads(random: np.random.Generator) -> dict[str, np.ndarray]:
    sizes = {
        "themes": NONE + 1,
        "polarity": 3,
        "theme_polarity": 3 * len(THEMES),
        "intents": len(INTENTS),
        "noise": 1,
    }
    return {f"{name}.weight": 30 * random.normal(size=(rows, 384)) for name, rows in sizes.items()}


def test_the_shift_moves_each_head_by_its_reading_alone() -> None:
    heads = _heads(np.random.default_rng(1))
    readers = NONE + 1 + 3 + len(INTENTS) + 1
    shift = shift_for(readers, heads)
    moved = heads["themes.weight"] @ shift.T
    np.testing.assert_allclose(moved[:, : NONE + 1], WEIGHTS["themes"] * np.eye(NONE + 1), atol=0.01)
    np.testing.assert_allclose(moved[:, NONE + 1 :], 0, atol=0.01)
    feelings = heads["theme_polarity.weight"] @ shift.T
    np.testing.assert_allclose(
        feelings[3:6, NONE + 1 : NONE + 4], WEIGHTS["theme_polarity"] * np.eye(3), atol=0.01
    )
    np.testing.assert_allclose(heads["noise.weight"] @ shift[-1], WEIGHTS["noise"], atol=0.01)


def test_readers_learn_what_pieces_mean(tokenizer: Tokenizer) -> None:
    def unit(text: str, theme: int, sign: int) -> Unit:
        return Unit(
            text=text,
            source="toy",
            language="en",
            themes=frozenset({theme}),
            polarity=sign,
            intents=frozenset(range(len(INTENTS))) if sign < 0 else frozenset(),
            noise=False,
        )

    # every theme has to be known with and without its texts
    units = [unit("the Parcel", theme, 0) for theme in range(NONE + 1)]
    units.append(Unit(text="Parcel", source="toy", language="en", noise=True))
    units += [unit("late the", 3, -1), unit("late", 3, -1), unit("good the", 5, 1), unit("good", 5, 1)] * 5
    bags = count_pieces([unit.text for unit in units], tokenizer, fold_capitals(tokenizer))
    told, middle = learn_readers(units, [], bags, bags[:0])
    late, good = (told[WORDS.index(word)] for word in ("late", "good"))
    assert late[3] > good[3]
    assert good[5] > late[5]
    assert late[NONE + 1] > good[NONE + 1], "negative"
    assert told.shape == (len(WORDS), len(middle))
    assert np.isfinite(middle).all()
