"""Four fields to write in."""

import pytest

from workshop_kit.errors import Refused
from workshop_kit.sheet import Quadrants

FIELDS = "- quadrants: What we could do\n  items: |\n    Mind: books\n    Heart\n    Body: a walk\n    Spirit\n"


def figure(exercise, cue):
    return exercise.sheet(cue()).variants[0].parts[1]


def test_the_four_lines_are_the_four_fields(step, cue):
    made = figure(step(FIELDS), cue)
    assert isinstance(made, Quadrants)
    assert [str(area.label) for area in made.areas] == ["Mind", "Heart", "Body", "Spirit"]
    assert (made.across, made.up) == (None, None)


def test_the_ends_of_the_axes_are_told_in_words(step, cue):
    made = figure(step(f"{FIELDS}  across: At home | Out\n  up: Quiet | Lively\n"), cue)
    assert [str(end) for end in (*made.across, *made.up)] == ["At home", "Out", "Quiet", "Lively"]
    assert made.alt.endswith("From left to right: At home to Out. From bottom to top: Quiet to Lively.")


@pytest.mark.parametrize(
    ("written", "said"),
    [
        ("- quadrants: Us\n  items: |\n    A\n    B\n    C\n", "has 4 lines under 'items'; here are 3"),
        (f"{FIELDS}  across: At home\n", "'across' names two ends"),
        (f"{FIELDS}  up: A | B | C\n", "'up' names two ends"),
    ],
)
def test_what_four_fields_cannot_show_is_told(written, said, step):
    with pytest.raises(Refused, match=said):
        step(written)
