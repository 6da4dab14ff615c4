"""Titles on paper: alike lines, none of which ends with a word such as 'and', whatever they are set in."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from msgspec.structs import replace

from workshop_kit.paper.masthead import NAME
from workshop_kit.paper.setting import set_text
from workshop_kit.paper.styles import TITLE
from workshop_kit.paper.title import set_title
from workshop_kit.words import language

SMALL = language().small_words
WORD = st.sampled_from(sorted(SMALL)) | st.text(st.sampled_from("aeimnrstwlo-"), min_size=1, max_size=13)


def lines(setting):
    return [" ".join(words).replace("\u00a0", " ") for _, words in setting.paragraph.blPara.lines]


@pytest.mark.parametrize("align", ["left", "center"])
def test_a_title_of_two_lines_is_parted_where_it_reads_well(align):
    style = replace(TITLE, align=align)
    plain = set_text("Quality time and shared experiences", style, 270)
    title = set_title("Quality time and shared experiences", style, 270, SMALL)
    assert lines(plain) == ["Quality time and shared", "experiences"]
    assert lines(title) == ["Quality time", "and shared experiences"]
    assert title.width == plain.width


def test_a_title_on_one_line_is_set_like_any_text():
    assert lines(set_title("Small thanks", TITLE, 300, SMALL)) == ["Small thanks"]


@settings(max_examples=100, deadline=None)
@given(st.lists(WORD, min_size=1, max_size=12).map(" ".join), st.integers(120, 500))
def test_a_title_takes_no_further_line_and_none_is_wider_than_its_room(words, width):
    plain, title = set_text(words, TITLE, width), set_title(words, TITLE, width, SMALL)
    assert title.lines <= plain.lines
    assert title.height <= plain.height
    assert title.widest <= max(width, plain.widest) + 0.01


def test_a_short_title_is_parted_where_a_speaker_rests():
    assert lines(set_title("Saying thanks, together", NAME, 200, SMALL)) == ["Saying thanks,", "together"]
