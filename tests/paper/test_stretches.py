from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from workshop_kit.paper.faces import BODY, HEADING, SYMBOLS, drawable, family, known, missing
from workshop_kit.paper.stretches import stretches

SIGNS = st.sampled_from("♥★→✓☐ΩЖłșe\u0307\u0336\u0301 \u00a0-”")
ANY = st.text(st.one_of(SIGNS, st.characters(max_codepoint=0x27FF)), max_size=30)


def heading(text):
    return stretches(text, family(text, heading=True))


@given(ANY, st.booleans())
def test_nothing_is_lost_and_each_stretch_is_in_a_face_that_draws_it(text, is_heading):
    drawn = drawable(text)
    pieces = stretches(drawn, family(drawn, heading=is_heading))
    assert "".join(piece for piece, _ in pieces) == drawn
    if not missing(drawn):
        assert all(known(name).issuperset(map(ord, piece)) for piece, name in pieces)


def test_a_text_that_its_face_draws_is_one_stretch():
    assert stretches("Zoë Łukasz, “yes”", BODY) == (("Zoë Łukasz, “yes”", BODY),)


def test_a_sign_changes_alone():
    assert stretches("I love♥ it", BODY) == (("I love", BODY), ("♥", SYMBOLS), (" it", BODY))


def test_a_word_of_another_script_leaves_the_other_words_of_a_heading_as_they_are():
    assert heading("Why “Ωmega” matters") == (("Why ", HEADING), ("“Ωmega”", BODY), (" matters", HEADING))


@pytest.mark.parametrize("title", ["Povești despre noi", "Любовь и близость 2", "Ţară"])
def test_a_heading_in_a_language_that_its_face_lacks_is_in_one_face(title):
    assert heading(title) == ((title, BODY),)


def test_the_arrow_of_a_heading_is_as_heavy_as_its_words():
    assert heading("Me → us") == (("Me ", HEADING), ("→", BODY), (" us", HEADING))


def test_an_accent_stays_with_its_letter():
    joined = "x\u0336"
    assert heading(f"Not {joined} but y")[1] == (joined, BODY)
