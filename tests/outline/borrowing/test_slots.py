"""Blocks that share a slot, one for few people and one for many: who borrows one has one whoever comes."""

from __future__ import annotations

import pytest

from workshop_kit.checking import examine
from workshop_kit.outline.reader import read
from workshop_kit.outline.wishes import Wishes
from workshop_kit.planning import plan

LENDER = """\
title: Trust
blocks:
  - check-in: A word each
    minutes: 5
    people: up to 8
  - small-groups: A word each
    id: a-word-at-the-tables
    minutes: 5
    people: over 8
  - pair: Talk
    minutes: 15
  - pair: Talk
    id: talk-again
    minutes: 10
"""


@pytest.fixture
def evening(tmp_path):
    """Return what reads an evening that borrows one block and has one of its own."""

    def made(used, below="", **wishes):
        (tmp_path / "trust.yaml").write_text(LENDER, encoding="utf-8")
        text = f"title: E\nblocks:\n  - use: trust / {used}\n{below}  - closing: Goodbye\n    minutes: 5\n"
        (tmp_path / "e.yaml").write_text(text, encoding="utf-8")
        reading = read(tmp_path / "e.yaml", "e.yaml")
        assert reading.workshop, "\n".join(map(str, reading.problems))
        return plan(reading.workshop, Wishes(**wishes))

    return made


def shown(made):
    return [(part.block.kind, part.moment.minutes) for part in made.parts]


@pytest.mark.parametrize("words", ["A word each", "A word"])
def test_whoever_comes_a_borrowed_slot_takes_place(evening, words):
    below = "    minutes: 7\n"
    assert shown(evening(words, below, people=8)) == [("check-in", 7), ("closing", 5)]
    assert shown(evening(words, below, people=10)) == [("small-groups", 7), ("closing", 5)]


def test_a_name_set_below_a_slot_is_none_twice(evening):
    made = evening("A word each", "    id: opening\n", people=8)
    assert [block.name for block in made.workshop.blocks] == ["opening", "opening-2", "goodbye"]


def test_who_sets_for_how_many_it_is_borrows_one_block(evening):
    assert [block.kind for block in evening("A word each", "    people: up to 20\n").workshop.blocks] == [
        *("check-in", "closing")
    ]


def test_blocks_that_both_take_place_are_borrowed_by_their_own_names(evening):
    assert shown(evening("Talk")) == [("pair", 15), ("closing", 5)]
    assert shown(evening("talk-again")) == [("pair", 10), ("closing", 5)]


def test_a_block_that_is_left_out_for_so_many_is_told_where_nothing_stands_in_its_place(evening):
    made = evening("a-word-at-the-tables", people=8)
    assert shown(made) == [("closing", 5)]
    (told,) = (str(problem) for problem in made.problems if problem.place)
    assert "note: 'A word each' is for over 8 people; 8 people come, and it is left out." in told
    assert not [problem for problem in evening("A word each", people=8).problems if problem.place]


def test_what_a_rule_finds_in_a_workshop_of_the_kit_is_told_at_the_line_that_borrows_it(tmp_path):
    borrowed = "why-emotional-intimacy-matters / What it is, and how it grows"
    text = f"title: E\nblocks:\n  - use: {borrowed}\n    minutes: 20\n"
    (tmp_path / "e.yaml").write_text(text, encoding="utf-8")
    told = {one.rule: one for one in examine(tmp_path / "e.yaml").problems}
    assert str(told["long-lecture"].place).endswith("e.yaml:3:10")
