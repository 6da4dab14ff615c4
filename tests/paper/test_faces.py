from __future__ import annotations

import pytest
from reportlab.pdfbase import pdfmetrics

from workshop_kit.paper.faces import BODY, HEADING, SYMBOLS, drawable, face, known, missing, unknown
from workshop_kit.paper.setting import line_width, set_text
from workshop_kit.paper.styles import TEXT, TITLE
from workshop_kit.places import Place, Source
from workshop_kit.text import NBSP

PLACE = Place(Source("thanks.yaml"), 4)


def test_accents_join_their_letters_and_nothing_invisible_is_left():
    assert drawable("Zoe\u0308\u200b \u2003so\u00adft\x07") == "Zoë  soft"
    assert drawable(f"no{NBSP}break") == f"no{NBSP}break"


def test_letters_of_european_languages_can_be_drawn():
    assert missing("Zoë Łukasz, naïve – “yes” ș ț Ω Ж ½ € → ő ğ") == ()


def test_signs_that_people_paste_can_be_drawn():
    assert (
        missing(
            "☐☑☒ ✓✔✅ ✗✘❌ ★☆⭐ ♥❤️♡ ♠♣♦ ← → ⇒ ➜ ⬆ ↻ ▲▶▼◆■● ♩♪♫♭♯ ∀∃∈√∞≈≠≤∪ ℝ ☺☹ ☎✉✂✏ ⚠⚡ ☀☂☃☕ ✌☝ ⌛⏳ ❓❗ ⚀⚅ ♔♞ ☯☮"
        )
        == ()
    )


def test_a_heart_chosen_as_an_emoji_is_the_plain_heart():
    assert drawable("\u2764\ufe0f") == "\u2764"


def test_letters_in_fancy_dress_become_plain_where_no_face_has_them():
    assert drawable("𝐁𝐨𝐥𝐝 𝓕𝓪𝓷𝓬𝔂 ｗｉｄｅ Ⅳ 5 ㎏") == "Bold Fancy wide IV 5 kg"


def test_what_means_something_else_than_its_plain_letter_stays():
    assert drawable("x² ½ № ① ™ ℝ ﬁ") == "x² ½ № ① ™ ℝ ﬁ"


def test_every_character_that_a_face_draws_has_a_glyph_of_its_own():
    for family in (BODY, HEADING, SYMBOLS):
        glyphs = pdfmetrics.getFont(face(family)).face.charToGlyph
        assert all(glyphs[code] for code in known(family))


def test_a_paragraph_of_signs_is_as_wide_as_its_line():
    words = "Tick ☐ or ✓ → done ♥"
    assert line_width(words, TEXT) == pytest.approx(set_text(words, TEXT, 1_000).widest)


def test_a_long_word_with_signs_in_it_is_cut_like_any_other():
    assert set_text("word♥" * 20, TEXT, 200).widest <= 200


@pytest.mark.parametrize("character", ["😀", "你", "ש", "\u0e01"])
def test_what_no_face_has_is_named_at_its_place(character):
    (problem,) = unknown([(f"a {character} b", PLACE)])
    assert character in problem.message
    assert problem.place == PLACE


@pytest.mark.parametrize(
    ("words", "says"),
    [
        ("שלום", "right to left"),
        ("مرحبا", "right to left"),
        ("你好", "Chinese"),
        ("こんにちは", "Japanese"),
        ("한국어", "Korean"),
        ("well done 👍", "Use a word in place of an emoji"),
        ("✨ new", "Use a word in place of an emoji"),
        ("1\ufe0f\u20e3 first", "Use a word in place of an emoji"),
        ("👩\u200d❤️\u200d👨", "Use a word in place of an emoji"),
        ("สวัสดี", "Use words or other characters here."),
    ],
)
def test_the_hint_fits_the_writing(words, says):
    (problem,) = unknown([(words, PLACE)])
    assert says in problem.hint


def test_a_text_of_several_writings_is_told_once_with_a_hint_for_each():
    (problem,) = unknown([("שלום 👍 你", PLACE)])
    assert all(character in problem.message for character in "שלום👍")
    assert all(says in problem.hint for says in ("right to left", "emoji", "Chinese"))


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
