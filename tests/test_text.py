"""Claims about how authors' text is read."""

from hypothesis import given
from hypothesis import strategies as st

from workshop_kit.places import Place, Source
from workshop_kit.text import NBSP, Run, Text, name_of, paragraphs, tied

HERE = Place(Source("here.yaml"))


def runs(source):
    return Text(source, HERE).runs


def test_stars_mark_emphasis_and_strong_words():
    assert runs("Say *what* you **saw**") == (
        Run("Say "),
        Run("what", emphasis=True),
        Run(" you "),
        Run("saw", strong=True),
    )


def test_strong_words_may_hold_emphasis():
    assert runs("**all *of* it**") == (
        Run("all ", strong=True),
        Run("of", strong=True, emphasis=True),
        Run(" it", strong=True),
    )


def test_a_star_without_its_partner_is_a_star():
    assert str(Text("A* and 2 * 3 * 4", HERE)) == "A* and 2 * 3 * 4"


def test_a_backslash_makes_a_mark_plain():
    assert str(Text(r"\*not\* \[marked\]", HERE)) == "*not* [marked]"


def test_a_link_keeps_its_words_and_its_address():
    assert runs("See [our page](https://example.org/a).")[1] == Run("our page", link="https://example.org/a")


def test_an_address_that_could_do_harm_stays_text():
    assert str(Text("[x](javascript:alert(1))", HERE)) == "[x](javascript:alert(1))"


def test_long_text_has_paragraphs_and_items():
    made = paragraphs(Text("One line\ngoes on.\n\nAnother.\n- first\n- second\n1. third\n", HERE))
    assert [(str(p), p.mark) for p in made] == [
        ("One line goes on.", ""),
        ("Another.", ""),
        ("first", "bullet"),
        ("second", "bullet"),
        ("third", "number"),
    ]


def test_a_name_forgets_quotes_capitals_accents_and_marks():
    assert name_of("“Três” thank-yous, *please*!") == name_of("tres thank yous please") == "tres-thank-yous-please"


def test_a_short_last_word_is_tied_to_the_one_before():
    assert tied((Run("Being heard is enough"),), 8) == (Run(f"Being heard is{NBSP}enough"),)
    assert tied((Run("Being heard is understanding"),), 8) == (Run("Being heard is understanding"),)


def test_one_word_alone_is_left_alone():
    assert tied((Run("Thanks"),), 8) == (Run("Thanks"),)


@given(st.text(alphabet="ab *\\[]()_.,", max_size=60))
def test_reading_marks_loses_no_letter(source):
    letters = [c for c in source if c in "ab"]
    assert [c for c in str(Text(source, HERE)) if c in "ab"] == letters


@given(st.text(max_size=80))
def test_a_name_is_its_own_name(title):
    assert name_of(name_of(title)) == name_of(title)
