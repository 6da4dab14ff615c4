"""A translation beside its original: paired by order and kind, with the original's names, and what differs told."""

import pytest

from workshop_kit.errors import Weight, stops
from workshop_kit.outline.originals import in_language
from workshop_kit.outline.reader import read
from workshop_kit.outline.source import parse
from workshop_kit.outline.translation import translated
from workshop_kit.outline.wording import WORDS, is_kept

ORIGINAL = """\
title: Small thanks
lengths: 30, 45
formats: couple, group
blocks:
  - welcome: Good to see you
    minutes: 10, 20
    priority: must
  - pair: Three thank-yous
    id: thanks
    minutes: 20, 25
    at_least: 15
    steps:
      - statement: Being noticed feels good
        cite: algoe2012
      - reflection: What I noticed this week
        lines: 5
        items: |
          One thing {my partner} did
          What it meant to me
      - log: Seven days of thanks
        uses: What I noticed
        days: 5
"""
SPANISH = """\
translation_of: small-thanks
language: es
title: Pequeñas gracias
blocks:
  - welcome: Qué gusto verles
  - pair: Tres gracias
    steps:
      - statement: Da gusto que te vean
      - reflection: Lo que noté esta semana
        items: |
          Algo que hizo {my partner}
          Lo que significó para mí
      - log: Siete días de gracias
"""


@pytest.fixture
def spoken(tmp_path):
    """Read a translation that lies beside its original."""

    def reading(translation=SPANISH, original=ORIGINAL):
        (tmp_path / "small-thanks.yaml").write_text(original, encoding="utf-8")
        file = tmp_path / "small-thanks.es.yaml"
        file.write_text(translation, encoding="utf-8")
        return read(file, file.name)

    return reading


def told(reading):
    return [problem.message for problem in reading.problems]


def test_a_translation_without_minutes_takes_those_of_the_original(spoken):
    reading = spoken()
    welcome, pair = reading.workshop.blocks

    assert reading.problems == ()
    assert reading.workshop.lengths == (30, 45)
    assert reading.workshop.formats == ("couple", "group")
    assert (welcome.minutes, pair.minutes, pair.at_least, welcome.priority) == ((10, 20), (20, 25), (15,), "must")
    assert pair.steps[1].lines == 5
    assert pair.steps[2].days == 5


def test_things_keep_the_names_of_the_original(spoken):
    workshop = spoken().workshop
    welcome, pair = workshop.blocks

    assert (welcome.name, pair.name) == ("good-to-see-you", "thanks")
    assert [step.name for step in pair.steps][1:] == ["what-i-noticed-this-week", "seven-days-of-thanks"]
    assert str(pair.title) == "Tres gracias"
    assert workshop.id == "small-thanks.es"


def test_terms_are_those_of_the_language(spoken):
    assert str(spoken().workshop.blocks[1].steps[1].items[0]) == "Algo que hizo mi pareja"


def test_what_a_translation_says_itself_stands(spoken):
    reading = spoken(SPANISH.replace("  - pair: Tres gracias\n", "  - pair: Tres gracias\n    minutes: 20, 25\n"))

    assert reading.workshop.blocks[1].minutes == (20, 25)


@pytest.mark.parametrize(
    ("mine", "theirs", "said"),
    [
        (
            "      - log: Siete días de gracias\n",
            "",
            "A step of the original is missing near here: 'Seven days of thanks'.",
        ),
        ("- statement: Da", "- question: Da", "In the original a statement stands here: 'Being noticed feels good'."),
        ("          Lo que significó para mí\n", "", "There is 1 line under 'items', and 2 in the original."),
        (
            "      - log:",
            "      - letter: Una carta\n      - log:",
            "The original has no such step here: 'Una carta'.",
        ),
    ],
)
def test_what_differs_is_told_and_stops_nothing(spoken, mine, theirs, said):
    reading = spoken(SPANISH.replace(mine, theirs))
    (problem,) = [one for one in reading.problems if one.weight is Weight.WARNING]

    assert problem.message == said
    assert problem.place.source.name == "small-thanks.es.yaml"
    assert not stops(reading.problems)


def test_another_order_is_told_once():
    pieces = [f"  - {kind}: {kind}\n    minutes: 5\n" for kind in ("pair", "solo", "break")]
    there, here = (parse("blocks:\n" + "".join(p), "a.yaml").tree for p in (pieces, pieces[::-1]))
    _, (problem,) = translated(here, there)

    assert problem.message == "These blocks stand in another order than in the original."
    assert problem.hint == "There it is pair, solo, break."


def test_words_that_are_missing_or_still_those_of_the_original_are_notes(spoken):
    original = ORIGINAL.replace("    priority: must\n", "    say: Welcome\n")
    reading = spoken(SPANISH.replace("Da gusto que te vean", "Being noticed feels good"), original)

    assert told(reading) == [
        "The original has 'say' here; the translation of 'Qué gusto verles' has not.",
        "1 text is still as in the original; the first stands here.",
    ]
    assert {problem.weight for problem in reading.problems} == {Weight.NOTE}


def test_a_mistake_in_the_original_is_shown_in_its_own_file(spoken):
    reading = spoken(original=ORIGINAL.replace("minutes: 20, 25", "minutes: 20, 5"))

    assert any(problem.place and problem.place.source.name == "small-thanks.yaml" for problem in reading.problems)


def test_an_original_that_is_not_there_is_told_with_the_nearest(spoken):
    reading = spoken(SPANISH.replace("translation_of: small-thanks", "translation_of: smal-thanks"))
    first = next(problem for problem in reading.problems if "smal-thanks" in problem.message)

    assert first.message == "There is no outline 'smal-thanks' beside this file or in the kit."
    assert first.hint == "Did you mean 'small-thanks'?"


@pytest.mark.parametrize("named", ["Small thanks", "small-thanks.yaml", "./small-thanks.yaml"])
def test_an_original_is_named_by_title_or_file_too(spoken, named):
    assert spoken(SPANISH.replace("translation_of: small-thanks", f"translation_of: {named}")).problems == ()


@pytest.mark.parametrize("named", ["../other.yaml", "deeper/../../other.yaml", "/other.yaml"])
def test_an_original_outside_the_folder_is_not_read(spoken, tmp_path, named):
    (tmp_path.parent / "other.yaml").write_text(ORIGINAL, encoding="utf-8")
    if named.startswith("/"):
        named = (tmp_path.parent / "other.yaml").as_posix()
    first = spoken(SPANISH.replace("translation_of: small-thanks", f"translation_of: {named}")).problems[0]

    assert stops([first])
    assert first.message in (
        "This file lies outside the outline's folder.",
        "A whole path such as this is found on one computer only.",
    )
    assert (first.place.line, first.place.source.name.endswith("small-thanks.es.yaml")) == (1, True)


@pytest.mark.parametrize("original", ["based_on: appreciation-and-validation\n", "program: Two evenings\n"])
def test_only_an_outline_of_its_own_can_be_an_original(spoken, original):
    assert "'small-thanks' is no outline of its own." in told(spoken(original=original))


def test_a_translation_of_a_translation_is_refused(spoken):
    reading = spoken(original="translation_of: small-thanks\n" + ORIGINAL)

    assert "'small-thanks' is a translation itself." in told(reading)


def test_a_translation_laid_over_itself_changes_nothing():
    tree = parse(ORIGINAL, "small-thanks.yaml").tree
    made, problems = translated(tree, tree)

    assert [entry.key.text for entry in made.entries] == [entry.key.text for entry in tree.entries]
    assert {problem.weight for problem in problems} == {Weight.NOTE}


def test_the_file_in_a_language_lies_beside_the_outline(tmp_path):
    outline, spanish = tmp_path / "a.yaml", tmp_path / "a.es.yml"
    spanish.touch()

    assert [in_language(outline, wish) for wish in (None, "tlh", "es", "Spanish")] == [
        outline,
        outline,
        spanish,
        spanish,
    ]
    assert in_language(spanish, "es") == spanish


def test_words_are_said_anew_and_numbers_are_kept():
    assert {"title", "say", "items", "columns", "back"} <= WORDS
    assert all(map(is_kept, ("minutes", "lines", "uses", "picture", "priority", "care")))
    assert not any(map(is_kept, ("say", "blocks", "steps", "for", "language", "reviewed")))
