"""Two or three lists side by side."""

import pytest

from workshop_kit.errors import Refused

TWO = "- compare: Hard news\n  columns:\n    This helps: |\n      Wait\n      Ask\n    This hurts: Advice\n"


def test_each_column_has_its_heading_and_its_rows(step, cue):
    (scene,) = step(TWO).scenes(cue())
    said = {slot: [str(line) for line in words.paragraphs] for slot, words in scene.slots.items()}
    assert said["Left heading"] == ["This helps"]
    assert said["Left"] == ["Wait", "Ask"]
    assert said["Right heading"] == ["This hurts"]
    assert said["Right"] == ["Advice"]


def test_rows_of_both_appear_together(step, cue):
    (scene,) = step(f"{TWO}  reveal: yes\n").scenes(cue())
    assert (scene.reveal, scene.reveal_with) == ("Left", "Right")


def test_a_comparison_is_never_parted(step, cue):
    (scene,) = step(TWO).scenes(cue())
    assert not any(words.continues for words in scene.slots.values())


def test_three_columns_stand_in_a_table_and_a_shorter_list_leaves_its_cells_empty(step, cue):
    (scene,) = step(f"{TWO}    This waits: |\n      Plans\n").scenes(cue())
    grid = scene.slots["Table"]
    assert scene.layouts[0] == "Table"
    assert [str(head) for head in grid.header] == ["This helps", "This hurts", "This waits"]
    assert [[str(cell) for cell in row] for row in grid.rows] == [["Wait", "Advice", "Plans"], ["Ask", "", ""]]
    assert not grid.named
    assert grid.alt == "A table, 2 rows: This helps, This hurts, This waits"


@pytest.mark.parametrize(("columns", "line"), [(["A", "B", "C", "D"], 6), (["A"], 3)])
def test_other_than_two_or_three_columns_is_a_problem_where_it_is_written(columns, line, step):
    text = "- compare: Hard news\n  columns:\n" + "".join(f"    {name}: x\n" for name in columns)
    with pytest.raises(Refused, match=f"two or three columns side by side, not {len(columns)}") as told:
        step(text)
    assert told.value.problems[0].place.line == line
