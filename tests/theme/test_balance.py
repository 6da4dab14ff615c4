"""Where a title is parted, by the widths of its words alone: a letter is ten points wide here, and so is a space."""

import pytest

from workshop_kit.theme.balance import Piece, parting
from workshop_kit.words import language, languages

SMALL = frozenset({"a", "and", "of", "the"})


def pieces(text):
    return [Piece(word, len(word) * 10, 10) for word in text.split()]


def lines(text, room):
    words = text.split()
    return [" ".join(words[start:end]) for start, end in parting(pieces(text), room, SMALL).lines]


def test_lines_are_as_few_as_need_be_and_most_alike():
    assert lines("one card after another", 180) == ["one card", "after another"]
    assert lines("first we look and then we speak", 220) == ["first we look", "and then we speak"]


def test_no_line_ends_with_a_small_word_where_another_parting_has_as_few_lines():
    assert lines("cups and containers", 160) == ["cups", "and containers"]
    assert lines("a friend of the family", 160) == ["a friend", "of the family"]


def test_a_small_word_ends_a_line_where_there_is_no_other_way():
    assert lines("anything and everything", 120) == ["anything and", "everything"]


def test_a_line_that_ends_at_a_rest_is_better_than_lines_alike():
    assert lines("a star is news, no problem", 180) == ["a star is news,", "no problem"]


def test_a_small_word_with_a_mark_behind_it_may_end_a_line():
    assert lines("glad of, unsure about", 180) == ["glad of,", "unsure about"]


def test_a_short_word_does_not_stand_alone_at_the_end():
    assert lines("everybody goes home", 150) == ["everybody", "goes home"]


@pytest.mark.parametrize(("text", "room"), [("small thanks", 200), ("", 200), ("containers", 20)])
def test_what_stands_on_one_line_or_on_none_is_not_parted(text, room):
    assert parting(pieces(text), room, SMALL) is None


def test_a_line_is_so_narrow_that_the_next_word_surely_goes_down():
    found = parting(pieces("one card after another"), 180, SMALL)
    assert 130 <= found.width <= 140 * 0.985
    assert found.tied == frozenset()


@pytest.mark.parametrize("code", languages())
def test_every_language_has_small_words_of_its_own(code):
    small = language(code).small_words
    assert small
    assert small == {word.casefold() for word in small}
    assert code == "en" or small != language().small_words
