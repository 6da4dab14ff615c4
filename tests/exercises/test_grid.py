"""An empty table."""

import pytest

from workshop_kit.errors import Refused

GRID = "- grid: What helps us\n  columns: What helps, When\n"


def table(exercise, cue):
    *_, made = exercise.sheet(cue()).variants[0].parts
    return made


def test_two_lines_make_a_table_of_six_rows(step, cue):
    made = table(step(GRID), cue)
    assert [str(title) for title in made.columns] == ["What helps", "When"]
    assert (made.rows, made.example) == ((None,) * 6, ())


def test_rows_are_a_number_or_names(step, cue):
    assert table(step(f"{GRID}  rows: 3\n"), cue).rows == (None,) * 3
    named = table(step(f"{GRID}  rows: |\n    Monday\n    Tuesday\n"), cue).rows
    assert [str(name) for name in named] == ["Monday", "Tuesday"]


def test_an_example_shows_how_it_is_meant(step, cue):
    made = table(step(f"{GRID}  example: A walk | After supper\n"), cue)
    assert [str(cell) for cell in made.example] == ["A walk", "After supper"]


@pytest.mark.parametrize(
    ("text", "said", "line"),
    [
        ("- grid: G\n  columns: A, B, C, D, E, F, G\n", "6 is the most", 2),
        (f"- grid: G\n  columns: {', '.join('ABCDEFGHIJKL')}\n", "A table of 12 columns", 2),
        (f"{GRID}  rows: 0\n", "from 1 to 60", 3),
        (f"{GRID}  rows: 61\n", "from 1 to 60", 3),
        (f"{GRID}  example: One | Two | Three\n", "3 cells, and the table 2 columns", 3),
        (f"{GRID}  example: |\n    One | Two\n    Three | Four\n", "one row", 5),
    ],
)
def test_what_does_not_fit_is_told_at_its_line(text, said, line, step):
    with pytest.raises(Refused, match=said) as told:
        step(text)
    assert told.value.problems[0].place.line == line


@pytest.mark.parametrize("rows", ["-3", "0", "61"])
def test_rows_that_cannot_be_counted_are_told(rows, step):
    with pytest.raises(Refused, match="from 1 to 60"):
        step(f"- grid: A table\n  columns: One, Two\n  rows: {rows}\n")
