"""What comes with a lent block in the head: for whom it is not, in whichever way either of the two writes it."""

from __future__ import annotations

import pytest

from workshop_kit.outline.reader import read

LENT = "not_for:\n  - People who fear each other\n  - A fresh loss\n"
BORROWER = "title: E\n{head}blocks:\n  - use: trust\n"


@pytest.fixture
def evening(tmp_path):
    """Return what reads an evening with a head of its own, which borrows from an outline with another."""

    def made(lent, own=""):
        text = f"title: Trust\n{lent}blocks:\n  - pair: Talk\n    minutes: 20\n"
        (tmp_path / "trust.yaml").write_text(text, encoding="utf-8")
        (tmp_path / "e.yaml").write_text(BORROWER.format(head=own), encoding="utf-8")
        return read(tmp_path / "e.yaml", "e.yaml")

    return made


@pytest.mark.parametrize(
    ("own", "kept"),
    [
        ("", ""),
        ("not_for: Beginners\n", "Beginners\n\n"),
        ("not_for:\n  - Beginners\n  - Children\n", "- Beginners\n- Children\n\n"),
    ],
)
def test_for_whom_it_is_not_comes_along_when_it_is_written_as_a_list(evening, own, kept):
    said = evening(LENT, own).workshop.not_for
    assert said.source == f"{kept}- People who fear each other\n- A fresh loss"


def test_for_whom_it_is_not_is_said_once(evening):
    assert evening(LENT, LENT).workshop.not_for.source == "- People who fear each other\n- A fresh loss"


@pytest.mark.parametrize("own", ["materials:\n  Pens: 2 per person\n", "materials: |\n  Pens: 2 per person\n"])
def test_a_map_of_materials_is_a_list_of_its_lines(evening, own):
    workshop = evening("materials:\n  Pens: 1 per person\n  Cards: 1 pack\n", own).workshop
    assert [str(one.name) for one in workshop.materials] == ["Pens", "Cards"]


def test_what_is_to_be_seen_to_and_cannot_be_read_is_told_where_it_stands(evening):
    reading = evening("readiness:\n  A room: [1, 2]\n")
    assert reading.workshop is None
    assert any(str(problem.place).startswith("trust.yaml:3:") for problem in reading.problems)


BRINGS = """\
title: Trust
materials: |
  Pens: 1 per person
  Box for the exit tickets: 1 per room
  Soft bell, or a hand to raise: 1 per room
blocks:
  - pair: Talk
    minutes: 5
    say: I ring the bell when it is time.
  - solo: Write
    minutes: 5
    steps:
      - reflection: What I noticed
        items: One thing
  - closing: To close
    minutes: 5
    steps:
      - exit-ticket: Before you go
"""


@pytest.mark.parametrize(
    ("block", "brought"),
    [
        ("Talk", ["Soft bell, or a hand to raise"]),
        ("Write", ["Pens"]),
        ("To close", ["Pens", "Box for the exit tickets"]),
    ],
)
def test_of_what_is_brought_comes_along_what_the_block_needs(tmp_path, block, brought):
    (tmp_path / "trust.yaml").write_text(BRINGS, encoding="utf-8")
    (tmp_path / "e.yaml").write_text(f"title: E\nblocks:\n  - use: trust / {block}\n", encoding="utf-8")
    workshop = read(tmp_path / "e.yaml", "e.yaml").workshop
    assert [str(one.name) for one in workshop.materials] == brought
