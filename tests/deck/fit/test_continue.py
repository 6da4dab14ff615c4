"""Lists that do not fit one slide go on a next one, between items, evenly, and numbers go on with them."""

import pytest

from workshop_kit.deck.fit import fit
from workshop_kit.errors import Weight

LONG = "Point {} goes on for quite some time and says a thing that nobody would want to leave out of a talk"


def counts(deck, slot):
    return [len(filled.paragraphs) for slide in deck.slides for filled in slide.texts if filled.slot.name == slot]


def titles(deck, words_of):
    return [words_of(filled.paragraphs)[0] for slide in deck.slides for filled in slide.texts if filled.slot.idx == 0]


def test_fourteen_long_points_continue_and_nothing_is_lost(stage, hearth, words_of):
    lines = [LONG.format(n) for n in range(14)]
    deck = fit([stage.points(*lines)], hearth, "Evening")
    shown = [text for slide in deck.slides for text in words_of(slide.texts[1].paragraphs)]
    assert shown == lines
    assert counts(deck, "Points") == [5, 5, 4]
    assert not deck.problems


def test_a_continued_slide_says_so_in_its_title_and_its_name(stage, hearth, words_of):
    deck = fit([stage.points(*"abcdefghi")], hearth, "Evening")
    assert titles(deck, words_of) == ["Thanks that land", "Thanks that land (continued)"]
    assert [slide.name for slide in deck.slides] == ["points", "points-2"]
    assert [slide.number for slide in deck.slides] == [1, 2]


def test_a_title_without_room_does_not_say_that_it_goes_on(stage, hearth, words_of):
    title = "How a thank-you that names what was done and what it meant to me lands with you and with everybody"
    deck = fit([stage.points(*"abcdefghi", title=title)], hearth, "Evening")
    assert titles(deck, words_of) == [title, title]
    assert not deck.problems


@pytest.mark.parametrize(("items", "shared"), [(6, [6]), (7, [4, 3]), (8, [4, 4]), (13, [5, 5, 3]), (18, [6, 6, 6])])
def test_items_are_shared_evenly_and_none_is_left_alone(items, shared, stage, hearth):
    deck = fit([stage.points(*map(str, range(items)))], hearth, "Evening")
    assert counts(deck, "Points") == shared


def test_numbers_go_on_on_the_next_slide(stage, hearth):
    deck = fit([stage.points(*"abcdefgh", layout="Numbered")], hearth, "Evening")
    assert [slide.texts[1].paragraphs[0].number for slide in deck.slides] == [None, 5]


def test_a_second_column_begins_with_its_own_number(evening):
    agreements = next(slide for slide in evening.slides if slide.name == "agreements")
    second = next(filled for filled in agreements.texts if filled.slot.name == "Agreements 2")
    assert {paragraph.number for paragraph in second.paragraphs} == {4}


def test_a_name_is_never_parted_from_what_is_said(stage, hearth):
    spoken = [part for n in range(12) for part in ("Sam", (1, LONG.format(n)))]
    dialogue = stage.words(*spoken, continues=True)
    deck = fit([stage.scene("d", "Dialogue", {"Title": stage.words("Sam"), "Dialogue": dialogue})], hearth, "Evening")
    assert len(deck.slides) > 1
    assert all(slide.texts[1].paragraphs[0].level == 0 for slide in deck.slides)
    assert all(slide.texts[1].paragraphs[-1].level == 1 for slide in deck.slides)


def test_six_steps_stand_on_one_slide(stage, hearth):
    assert counts(fit([stage.activity(*"abcdef")], hearth, "Evening"), "Steps") == [6]


def test_what_frames_an_activity_stands_on_each_of_its_slides(stage, hearth, words_of):
    deck = fit([stage.activity(*map(str, range(9)))], hearth, "Evening")
    assert counts(deck, "Steps") == [5, 4]
    minutes = [words_of(f.paragraphs) for slide in deck.slides for f in slide.texts if f.slot.name == "Minutes"]
    assert minutes == [["15"], ["15"]]
    assert [bool(slide.timers) for slide in deck.slides] == [True, False], "time is counted down once"


def test_notes_stand_under_the_first_slide_only(stage, hearth):
    deck = fit([stage.points(*"abcdefgh", notes=stage.notes())], hearth, "Evening")
    assert [bool(slide.notes) for slide in deck.slides] == [True, False]


def test_one_point_of_400_words_is_a_problem_at_its_line(stage, hearth):
    scene = stage.points("Short", "much " * 399 + "more", "Short again")
    problem = fit([scene], hearth, "Evening").problems[0]
    assert problem.message == "This point has 400 words; about 85 fit on a slide."
    assert problem.place == scene.slots["Points"].paragraphs[1].place
    assert problem.weight is Weight.ERROR
    assert "Split it" in problem.hint


def test_a_statement_too_long_for_its_slide_is_a_problem(stage, hearth):
    scene = stage.scene("s", "Statement", {"Title": stage.words("word " * 120)})
    assert fit([scene], hearth, "Evening").problems[0].message.startswith("This title has 120 words; about ")
