"""What people see and hear is plain and careful, more so than `check` asks of anybody's outline."""

import re
from statistics import mean

import pytest

from workshop_kit.checking.prose import LONG_ENOUGH, grade, sentences, words
from workshop_kit.outline.care import care_for
from workshop_kit.outline.reader import read

CLAIM = re.compile(r"\b(stud(y|ies)|research|experiments?)\b", re.IGNORECASE)
NAMES = {"Sam", "Robin", "Jo", "Ari", "Kai"}


def test_a_slide_holds_about_twenty_five_words(slides):
    assert mean(len(words(text)) for text in slides.values()) <= 25


def test_titles_beside_a_panel_are_short(scenes):
    wide = {"Statement", "Question", "Quote"}
    titles = [str(scene.slots["Title"].paragraphs[0]) for scene in scenes if scene.layouts[0] not in wide]

    assert [title for title in titles if len(title) > 40] == []


def test_what_is_said_is_easy_to_follow(spoken):
    for name, text in spoken.items():
        assert len(words(text)) / len(sentences(text)) <= 15, name
        assert len(words(text)) < LONG_ENOUGH or grade(text) <= 8, name


def test_a_sheet_says_what_to_do_in_at_most_forty_words(steps):
    for step in steps:
        if step.cue.sheet and step.kind.instructions:
            assert sum(len(words(line.source)) for line in step.kind.instructions) <= 40, step.cue.name


def test_nobody_is_told_where_to_look(slides, sheets, spoken):
    for text in (*slides.values(), *sheets.values(), *spoken.values()):
        assert "eye contact" not in text.lower()


def test_thanks_and_replies_are_not_counted_up(sheets):
    for text in sheets.values():
        assert not re.search(r"\b(points|total|how many times|who did more)\b", text, re.IGNORECASE)


def test_what_leans_on_a_study_names_it(planned):
    for part in planned.parts:
        for step in part.steps:
            said = " ".join(str(text) for text in (step.kind.title, step.kind.say) if text)
            assert step.kind.cite or not CLAIM.search(said), step.cue.name
        assert not CLAIM.search(part.block.say.source), part.block.name


def test_scenes_are_played_by_the_same_five_people(steps):
    for step in steps:
        if step.kind.kind == "dialogue":
            assert {str(line.name).partition(",")[0] for line in step.kind.items} <= NAMES
        if step.kind.kind == "scene-cards":
            assert {re.match(r"\w+", str(item))[0] for item in step.kind.items} <= NAMES


def test_what_is_for_one_couple_does_not_speak_to_a_room(planned, slides, sheets, spoken):
    if planned.format == "couple":
        for text in (*slides.values(), *sheets.values(), *spoken.values()):
            assert not re.search(
                r"\b(each pair|in pairs|everyone|the tables?|your group|all of you)\b", text, re.IGNORECASE
            ), text


@pytest.mark.parametrize("format_name", ["couple", "group", "individual", "mixed"])
def test_the_words_of_care_are_easy_to_read(format_name, outline):
    care = care_for("en", format_name, "US", read(outline, outline.name).workshop)
    texts = [" ".join(care.agreements_full), " ".join(care.not_for), care.privacy, care.not_therapy]

    for text in texts:
        assert len(words(text)) < 20 or grade(text) <= 8, text
