"""Rows and columns, one column lit."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from workshop_kit.errors import Refused
from workshop_kit.kinds import KINDS
from workshop_kit.outline.reader import step as read_step

REPLIES = "- table: Three replies\n  columns: They say, Fix, **Hear**\n  rows: |\n"
ROWS = "    I messed up. | Tell them. | Ouch.\n    I'm tired. | Sleep. | It *has* been a lot.\n"


def grid(step, cue, text):
    (scene,) = step(text).scenes(cue())
    return scene.slots["Table"]


def test_a_row_has_a_cell_for_each_column(step, cue):
    table = grid(step, cue, REPLIES + ROWS)
    assert [str(head) for head in table.header] == ["They say", "Fix", "Hear"]
    assert [str(cell) for cell in table.rows[1]] == ["I'm tired.", "Sleep.", "It has been a lot."]
    assert table.alt == "A table, 2 rows: They say, Fix, Hear"


def test_the_column_with_a_strong_title_is_lit(step, cue):
    assert grid(step, cue, REPLIES + ROWS).tinted == 2
    assert grid(step, cue, KINDS["table"].example).tinted == 3
    assert grid(step, cue, (REPLIES + ROWS).replace("*", "")).tinted is None


def test_titles_may_be_written_as_rows_are(step, cue):
    table = grid(step, cue, "- table: T\n  columns: Ask, or wait | Tell\n  rows: A | B\n")
    assert [str(head) for head in table.header] == ["Ask, or wait", "Tell"]


def test_a_cell_may_be_empty(step, cue):
    table = grid(step, cue, f"{REPLIES}    A |  | C\n")
    assert [str(cell) for cell in table.rows[0]] == ["A", "", "C"]


@pytest.mark.parametrize(
    ("row", "said"),
    [("A | B", "in this row there are 2 cells"), ("A|B|C", "is 1 cell"), ("A | B | C | D", "are 4 cells")],
)
def test_a_row_with_other_than_a_cell_for_each_column_is_a_problem_at_its_line(row, said, step):
    with pytest.raises(Refused, match=said) as told:
        step(f"{REPLIES}{ROWS}    {row}\n")
    assert told.value.problems[0].place.line == 6
    assert "'They say | Fix | Hear'" in told.value.problems[0].hint


@pytest.mark.parametrize(("columns", "said"), [("One", "is 1 title"), ("A, B, C, D, E", "are 5 titles")])
def test_a_table_has_two_to_four_columns(columns, said, step):
    with pytest.raises(Refused, match=f"2 to 4 columns; here {said}") as told:
        step(f"- table: T\n  columns: {columns}\n  rows: A | B\n")
    assert told.value.problems[0].place.line == 2


@given(st.lists(st.lists(st.sampled_from(["a", "b *c*", "", "x-y"]), min_size=3, max_size=3), min_size=1, max_size=9))
def test_every_cell_stands_where_it_was_written(rows):
    written = [["first", *row[1:-1], "last"] for row in rows]
    lines = "".join(f"    {' | '.join(row)}\n" for row in written)
    assert [[cell.source for cell in row] for row in read_step(REPLIES + lines).rows] == written
