"""Who took part; nobody is graded."""

import pytest

from workshop_kit.errors import Refused


def page(exercise, cue):
    (variant,) = exercise.sheet(cue()).variants
    (part,) = variant.parts
    return variant, part


def test_each_person_takes_one_home_that_lies_on_its_long_side(step, cue):
    sheet = step("- certificate: With thanks\n").sheet(cue())
    assert (sheet.per, sheet.take_home, sheet.variants[0].landscape) == ("person", True, True)


def test_without_a_title_it_says_what_it_is(step, cue):
    assert str(step("- certificate:\n").sheet(cue()).title) == "Certificate"


@pytest.mark.parametrize(
    ("hours", "said"), [("1", "1 hour"), ("6", "6 hours"), ("1.5", "1.5 hours"), ("0,5", "0,5 hours")]
)
def test_hours_are_said_as_written(hours, said, step, cue):
    assert page(step(f"- certificate: Thanks\n  hours: '{hours}'\n"), cue)[1].hours == said


def test_without_hours_none_are_said(step, cue):
    _, part = page(step("- certificate: Thanks\n"), cue)
    assert (part.took_part, part.hours) == ("took part in", "")


@pytest.mark.parametrize("wrong", ["hours: many", "hours: 0", "hours: 1000", "items: Well done"])
def test_what_cannot_be_said_on_it_is_told(wrong, step):
    with pytest.raises(Refused):
        step(f"- certificate: Thanks\n  {wrong}\n")
