from __future__ import annotations

import pytest

from workshop_kit.paper.faces import drawable, missing, unknown
from workshop_kit.paper.setting import set_text
from workshop_kit.paper.styles import TEXT, TITLE
from workshop_kit.places import Place, Source
from workshop_kit.text import NBSP

PLACE = Place(Source("thanks.yaml"), 4)


def test_accents_join_their_letters_and_nothing_invisible_is_left():
    assert drawable("Zoe\u0308\u200b \u2003so\u00adft\x07") == "Zoë  soft"
    assert drawable(f"no{NBSP}break") == f"no{NBSP}break"


def test_letters_of_european_languages_can_be_drawn():
    assert missing("Zoë Łukasz, naïve – “yes” ș ț Ω Ж ½ € → ő ğ") == ()


@pytest.mark.parametrize("character", ["😀", "你", "☐", "ש"])
def test_what_no_face_has_is_named_at_its_place(character):
    (problem,) = unknown([(f"a {character} b", PLACE)])
    assert character in problem.message
    assert problem.place == PLACE


def test_many_unknown_characters_are_counted():
    (problem,) = unknown([("一二三四五六七", PLACE)])
    assert "and 2 more" in problem.message


def test_a_title_whose_letters_the_heading_face_lacks_is_set_in_the_body_face():
    assert set_text("Povești", TITLE, 300).paragraph.style.fontName == "Carlito-Bold"
    assert set_text("Stories", TITLE, 300).paragraph.style.fontName == "Caladea-Bold"


def test_the_last_short_word_does_not_stand_alone():
    words = "A line that is just a little bit longer than its width is"
    whole = set_text(words, TEXT, 1_000).widest
    assert set_text(words, TEXT, whole - 2).last > 15


def test_an_empty_text_is_no_line():
    assert set_text("", TEXT, 100).widest == 0
