"""Which language a kit is made in, and what to know about it."""

import pytest

from workshop_kit.errors import Weight
from workshop_kit.outline.care import care_for, care_language
from workshop_kit.outline.reader import read_text
from workshop_kit.outline.wishes import Wishes
from workshop_kit.planning import plan
from workshop_kit.planning.tongue import tongue

BARE = "title: Gracias\n{more}blocks:\n  - pair: Uno\n    minutes: 5\n"


def made(more="", **wishes):
    workshop = read_text(BARE.format(more=more), "gracias.yaml").workshop
    assert workshop is not None
    return tongue(workshop, Wishes(**wishes))


def test_an_outline_without_a_language_is_in_english_and_there_is_nothing_to_tell():
    assert made() == ("en", ())


@pytest.mark.parametrize("said", ["es", "Spanish"])
def test_the_language_of_the_outline_is_taken(said):
    assert made(f"language: {said}\n")[0] == "es"


def test_a_wish_comes_before_the_outline():
    assert made("language: es\n", language="en")[0] == "en"
    assert made(language="spanish")[0] == "es"


def test_words_that_stay_in_another_language_are_told_with_what_to_type():
    _, problems = made(language="es")

    assert problems[0].message == "What 'gracias' itself says stays in English: there is no 'gracias.es.yaml'."
    assert "workshop-kit translate gracias --to es" in problems[0].hint


def test_words_that_want_a_reader_and_care_that_nobody_signed_are_notes():
    _, (words, care) = made("language: es\n")

    assert "have not been read by somebody who grew up with it" in words.message
    assert care.message == "The safety texts are in English: nobody has signed a translation into Spanish yet."
    assert {words.weight, care.weight} == {Weight.NOTE}


def test_an_unknown_wish_is_told_with_the_known_languages():
    code, (problem,) = made(language="tlh")

    assert (code, problem.hint) == ("en", "Known are en (English) and es (Spanish).")


def test_care_is_given_only_in_a_language_that_somebody_signed():
    workshop = read_text(BARE.format(more=""), "gracias.yaml").workshop

    assert (care_language("en"), care_language("es"), care_language("tlh")) == ("en", "en", "en")
    assert care_for("es", "group", "US", workshop) == care_for("en", "group", "US", workshop)


GERMAN = """\
title: Kleiner Dank
{language}blocks:
  - pair: Drei Mal danke
    minutes: 20
    say: Setzt euch so, dass ihr euch gut sehen könnt. Ihr dürft immer aussetzen, und das ist gut so.
"""


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (GERMAN.format(language=""), "These words look German, and the kit prints its own in English."),
        (GERMAN.format(language="language: en\n"), None),
        ("title: Gracias\nblocks:\n  - pair: Lo que la semana me dio\n    minutes: 5\n", "These words look Spanish"),
        ("title: The quiet hour\nblocks:\n  - pair: What it is to you\n    minutes: 5\n", None),
    ],
)
def test_words_of_another_language_are_noted_where_none_is_named(text, said):
    made = plan(read_text(text, "a.yaml").workshop, Wishes())
    told = [problem.message for problem in made.problems if "look" in problem.message]
    assert [one.startswith(said) for one in told] == ([True] if said else [])
