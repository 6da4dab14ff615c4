"""Columns stand below each other, whatever letters are in them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from workshop_kit.cli.table import aligned, broken, columns, wrapped

LETTERS = st.text("ab -花é\u0301한—", max_size=60)


@pytest.mark.parametrize(
    ("text", "wide"), [("", 0), ("Trust", 5), ("信頼", 4), ("e\u0301", 1), ("ﾊﾝ", 2), ("ｗ", 2), ("a\u200bb", 2)]
)
def test_wide_letters_take_two_columns_and_accents_none(text, wide):
    assert columns(text) == wide


@given(LETTERS, st.integers(2, 30))
def test_no_line_is_wider_than_its_column_and_no_letter_is_lost(text, width):
    lines = broken(text, width)
    assert all(columns(line) <= width for line in lines)
    assert "".join("".join(lines).split()) == "".join(text.split())


def test_words_are_broken_at_spaces_and_hyphens_and_set_in():
    assert broken("  appreciation-and-validation", 20) == ["  appreciation-and-", "validation"]
    assert broken("Name five of the ten reasons", 16, "  - ", "    ") == [
        "  - Name five of",
        "    the ten",
        "    reasons",
    ]


def test_what_follows_a_wide_cell_stands_in_its_column():
    rows = [("信頼", "45"), ("Trust", "60")]
    assert aligned(rows, 80) == ["信頼   45", "Trust  60"]
    assert [*wrapped(rows, [5, 2])] == ["信頼   45", "Trust  60"]


def test_a_last_cell_without_room_ends_in_a_sign_that_it_goes_on():
    (line,) = aligned([("a", "信頼" * 20)], 16)
    assert line.endswith("…")
    assert columns(line) <= 16
