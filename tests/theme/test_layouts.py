"""The layouts as data: what every one of them has, and what they share."""

import itertools

import pytest

from workshop_kit.colours.palette import SLOTS
from workshop_kit.drawing import Ink
from workshop_kit.theme.layouts import LAYOUTS
from workshop_kit.theme.ooxml import bounds
from workshop_kit.theme.template import HEIGHT, WIDTH
from workshop_kit.units import inches

BY_NAME = {design.name: design for design in LAYOUTS}
FOOT = inches(6.82)
every_layout = pytest.mark.parametrize("design", LAYOUTS, ids=BY_NAME)


@every_layout
def test_a_layout_has_one_title_and_it_is_the_first_thing_read(design):
    assert [slot.idx for slot in design.slots if slot.name == "Title"] == [0]
    assert design.slots[0].name == "Title"


@every_layout
def test_slots_of_a_layout_have_names_and_numbers_of_their_own(design):
    assert len({slot.name for slot in design.slots}) == len({slot.idx for slot in design.slots}) == len(design.slots)
    assert not {slot.idx for slot in design.slots} & {10, 11, 12}


@every_layout
def test_every_slot_stands_on_the_slide_and_above_the_foot(design):
    for slot in design.slots:
        assert slot.frame.x >= 0
        assert slot.frame.right <= WIDTH - inches(0.5)
        assert 0 <= slot.frame.y < slot.frame.bottom
        assert slot.frame.bottom <= (FOOT if design.foot else HEIGHT)


@every_layout
def test_slots_that_hold_text_do_not_overlap(design):
    for one, other in itertools.combinations([slot.frame for slot in design.slots], 2):
        apart_x = one.right <= other.x + 1 or other.right <= one.x + 1
        apart_y = one.bottom <= other.y + 4 or other.bottom <= one.y + 4
        assert apart_x or apart_y


@every_layout
def test_text_is_never_set_smaller_than_captions_and_colours_are_slots(design):
    for style in (style for slot in design.slots for style in slot.styles):
        assert style.size >= 16
        assert style.ink in SLOTS


@every_layout
def test_an_ornament_reaches_the_foot_only_in_the_quiet_colours(design):
    for shape in design.shapes:
        ink = getattr(shape, "fill", None)
        dark = ink in {Ink("accent1"), Ink("dk2")} and bounds(shape).width < inches(5)
        if dark and bounds(shape).right > inches(11.6) and design.foot:
            assert bounds(shape).bottom <= inches(6.70)


@pytest.mark.parametrize("name", ["Minutes", "Grouping", "Title", "Your turn"])
def test_equal_meaning_has_an_equal_number_in_all_layouts(name):
    assert len({slot.idx for design in LAYOUTS for slot in design.slots if slot.name == name}) == 1


def test_what_is_drawn_has_a_box_that_the_template_can_move():
    drawn = {design.name: slot.name for design in LAYOUTS for slot in design.slots if slot.kind == "pic"}
    assert drawn.items() >= {"Block opener": "Ribbon", "Activity": "Countdown", "Figure": "Figure"}.items()


def test_a_single_instruction_of_an_activity_has_a_level_without_a_number():
    steps = next(slot for slot in BY_NAME["Activity"].slots if slot.name == "Steps")
    assert [(style.mark, style.size) for style in steps.styles] == [("auto", 26), ("", 26), ("", 36)]


def test_the_second_column_of_agreements_goes_on_counting():
    columns = [slot.styles[0].start for slot in BY_NAME["Agreements"].slots if slot.name.startswith("Agreements")]
    assert columns == [1, 5]
