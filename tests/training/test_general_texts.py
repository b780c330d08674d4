"""Texts of any kind: the same each time, of many languages; what is centred has no language left."""

from collections import Counter

import pytest
import torch
from general_texts import LANGUAGES, LONGEST_BAG, bags_of_words, centre_by_language, documentation_lines


def test_bags_are_the_same_each_time_and_of_every_language() -> None:
    bags = bags_of_words(600)
    assert bags == bags_of_words(600)
    counts = Counter(code for code, _ in bags)
    assert set(counts) == set(LANGUAGES)
    assert max(counts, key=counts.get) == "en"
    assert all(1 <= len(words.split()) <= LONGEST_BAG for code, words in bags if code == "en")
    assert not any(" " in words for code, words in bags if code == "zh")


@pytest.mark.filterwarnings("ignore::SyntaxWarning")
def test_documentation_is_read_line_by_line() -> None:
    lines = [line for _, line in documentation_lines(("click",))]
    assert len(lines) > 100
    assert len(set(lines)) == len(lines)
    assert all(20 < len(line) < 120 and "\n" not in line for line in lines)


def test_what_is_centred_has_no_language_left() -> None:
    torch.manual_seed(2)
    meaning = torch.randn(50, 16)
    languages = ["en"] * 50 + ["nb"] * 50
    vectors = torch.cat([meaning + 3, meaning - 5])
    centred = centre_by_language(vectors, languages)
    torch.testing.assert_close(centred[:50], centred[50:])
    torch.testing.assert_close(centred.norm(dim=1), torch.ones(100))
