"""What `explain` tells: every block of the outline and of the plan once, whatever it is called."""

from workshop_kit import beforehand
from workshop_kit.outline.reader import read_text
from workshop_kit.outline.wishes import NO_WISHES

BASE = """\
title: A long day
blocks:
  - pair: First
    minutes: 20
  - break:
    minutes: 5
  - pair: Second
    minutes: 20
  - break:
    minutes: 10
"""


def told(folder, changes):
    (folder / "base.yaml").write_text(BASE, encoding="utf-8")
    (folder / "ours.yaml").write_text(f"based_on: base\n{changes}", encoding="utf-8")
    return beforehand.explained_of(folder / "ours.yaml", NO_WISHES)


def test_blocks_without_a_title_are_told_apart(tmp_path):
    blocks = told(tmp_path, "title: Ours\n").blocks
    assert [(block.before, block.after) for block in blocks] == [(20, 20), (5, 5), (20, 20), (10, 10)]


def test_a_new_block_without_a_title_is_told(tmp_path):
    blocks = told(tmp_path, "changes:\n  - add:\n      - break:\n        minutes: 15\n    after: Second\n").blocks
    assert sum(block.after for block in blocks) == 70
    assert any("is added" in deed.said for block in blocks for deed in block.deeds)


def test_a_block_that_is_gone_stands_where_it_stood(tmp_path):
    blocks = told(tmp_path, "changes:\n  - remove: Second\n").blocks
    assert [(block.title, block.after) for block in blocks if block.after is None] == [("Second", None)]
    assert [block.title for block in blocks].index("Second") == 2


def test_the_whole_of_an_evening_that_borrows_a_block_twice_has_both(tmp_path):
    (tmp_path / "o.yaml").write_text("title: T\nblocks:\n  - pair: P\n    minutes: 10\n", encoding="utf-8")
    twice = "  - use: o / P\n    minutes: 10\n  - use: o / P\n    minutes: 12\n    id: again\n"
    (tmp_path / "e.yaml").write_text(f"title: E\nlengths: 22\nblocks:\n{twice}", encoding="utf-8")
    whole = read_text(beforehand.full_text(tmp_path / "e.yaml", NO_WISHES), "whole.yaml").workshop
    assert [block.minutes for block in whole.blocks] == [(10,), (12,)]


def test_lines_under_a_bar_that_begins_empty_stay_lines(tmp_path):
    text = "title: T\nblocks:\n  - pair: P\n    minutes: 10\n    steps:\n      - points: X\n        items: |\n\n"
    (tmp_path / "o.yaml").write_text(f"{text}          One\n          Two\n", encoding="utf-8")
    whole = read_text(beforehand.full_text(tmp_path / "o.yaml", NO_WISHES), "whole.yaml").workshop
    assert [str(item) for item in whole.blocks[0].steps[0].items] == ["One", "Two"]
