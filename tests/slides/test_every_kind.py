"""What holds for every kind of step, the slides and the exercises."""

import pytest

import workshop_kit.exercises
import workshop_kit.slides  # noqa: F401 - importing a package offers its kinds
from workshop_kit.kinds import KINDS, Exercise
from workshop_kit.scene import Words
from workshop_kit.words import language, languages

EXERCISES = sorted(word for word, kind in KINDS.items() if issubclass(kind, Exercise))
PASSING = {"en": "pass", "es": "pas"}  # pasar, pasa, pasen
SHOWN = sorted(word for word, kind in KINDS.items() if not getattr(kind, "standard_take_home", False))


@pytest.mark.parametrize("word", sorted(KINDS))
def test_the_file_of_a_kind_is_named_by_its_word(word):
    assert KINDS[word].__module__.rpartition(".")[2].replace("_", "-") == word


@pytest.mark.parametrize("word", sorted(KINDS))
def test_the_example_of_a_kind_reads_as_that_kind(word, step):
    assert type(step(KINDS[word].example)) is KINDS[word]


@pytest.mark.parametrize("word", sorted(KINDS))
def test_a_kind_says_what_it_is_in_one_line(word):
    assert KINDS[word].__doc__.strip().splitlines()[0].endswith(".")


@pytest.mark.parametrize("word", SHOWN)
def test_every_slide_of_a_kind_has_a_title_and_words_in_every_slot(word, step, cue):
    scenes = list(step(KINDS[word].example).scenes(cue()))
    assert scenes
    for scene in scenes:
        assert str(scene.slots["Title"].paragraphs[0])
        assert all(words.paragraphs for words in scene.slots.values() if isinstance(words, Words))


@pytest.mark.parametrize("word", SHOWN)
def test_a_kind_names_its_slides_after_the_author_s_own_names(word, step, cue):
    first, *more = (scene.name for scene in step(KINDS[word].example).scenes(cue(name="thanks/mine")))
    assert first == "thanks/mine"
    assert all(name == first or name.startswith("thanks/mine/") for name in more)


@pytest.mark.parametrize("word", EXERCISES)
def test_an_exercise_on_paper_has_a_sheet_with_something_on_every_page(word, step, cue):
    exercise = step(KINDS[word].example)
    sheet = exercise.sheet(cue())
    assert (sheet is not None) == exercise.on_paper
    assert sheet is None or (sheet.number == 3 and all(variant.parts for variant in sheet.variants))


@pytest.mark.parametrize("code", languages())
@pytest.mark.parametrize("word", EXERCISES)
def test_standard_instructions_are_two_to_four_short_lines_with_the_right_to_pass(word, code):
    lines = language(code).say(f"instructions-{word}").splitlines()
    assert 2 <= len(lines) <= 4
    assert max(map(len, lines)) <= 42, "a line of 26 pt in six inches"
    assert any(PASSING[code] in line.lower() for line in lines)


@pytest.mark.parametrize("word", EXERCISES)
def test_an_author_s_own_instructions_replace_the_standard_ones(word, step, cue):
    own = step(f"{KINDS[word].example}  instructions: Sit somewhere quiet.\n")
    assert str(own.steps(cue())[0]) == "Sit somewhere quiet."
