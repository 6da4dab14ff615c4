"""The files that blocks are borrowed from: what is wrong in them, how they are called, how deep and how many."""

from __future__ import annotations

import pytest

from workshop_kit.outline import source
from workshop_kit.outline.borrowing import borrowed, lender
from workshop_kit.outline.reader import read
from workshop_kit.places import Source

TALK = "title: T\nblocks:\n  - pair: Talk\n    minutes: 5\n"
TABBED = "title: T\nblocks:\n  - pair: Talk\n\tminutes:5\n"


class Shelf:
    """A folder with outlines."""

    def __init__(self, path):
        self.path = path

    def put(self, name, text):
        file = self.path / f"{name}.yaml"
        file.parent.mkdir(exist_ok=True)
        file.write_text(text, encoding="utf-8")

    def uses(self, name, *used):
        self.put(name, "title: U\nblocks:\n" + "".join(f"  - use: {one}\n" for one in used))

    def read(self, name):
        return read(self.path / f"{name}.yaml", f"evenings/{name}.yaml")


@pytest.fixture
def shelf(tmp_path):
    """Return the folder."""
    return Shelf(tmp_path)


def test_what_is_wrong_in_the_text_of_a_lender_is_told_there(shelf):
    shelf.put("sub/lend", TABBED)
    shelf.uses("e", "sub/lend.yaml")
    reading = shelf.read("e")
    assert reading.workshop is None
    assert {str(problem.place) for problem in reading.problems} == {
        "evenings/sub/lend.yaml:4:1",
        "evenings/sub/lend.yaml:4:3",
    }


def test_a_mistake_in_a_block_of_a_lender_is_told_at_its_path_from_here(shelf):
    shelf.put("sub/lend", TALK + "    say_nothing: Hm\n")
    shelf.uses("e", "sub/lend.yaml")
    assert [str(problem.place) for problem in shelf.read("e").problems] == ["evenings/sub/lend.yaml:5:5"]


def test_a_mistake_far_down_is_told_once_however_many_ways_lead_to_it(shelf):
    shelf.put("last", TABBED)
    shelf.uses("left", "last")
    shelf.uses("right", "last")
    shelf.uses("e", "left", "right")
    assert len({problem.message for problem in shelf.read("e").problems}) == len(shelf.read("e").problems)


def test_a_lender_without_a_block_that_could_be_had_is_told_once_at_its_own_mistake(shelf):
    shelf.uses("middle", "nowhere / x")
    shelf.uses("e", "middle", "middle / x")
    assert [problem.message for problem in shelf.read("e").problems] == [
        "There is no outline 'nowhere' beside this file or in the kit."
    ]


def test_the_nearest_file_of_the_persons_answers_for_a_bundled_one(shelf):
    shelf.uses("middle", "appreciation-and-validation / Three small thank-yous")
    shelf.uses("e", "middle")
    lent = borrowed(source.load(shelf.path / "e.yaml", "e.yaml").tree, shelf.path / "e.yaml")
    asked = {text.name: str(place) for text, place in lent.origins.items() if isinstance(text, Source)}
    assert asked == {"appreciation-and-validation.yaml": "middle.yaml:3:10", "middle.yaml": "e.yaml:3:10"}


def test_each_file_is_opened_once_however_many_borrow_from_it(shelf, monkeypatch):
    opened = []
    monkeypatch.setattr(lender, "load", lambda path, name: opened.append(name) or source.load(path, name))
    shelf.put("f12", TALK)
    shelf.uses("f11", "f12", "f12 / Talk")
    for number in range(10, 0, -1):
        shelf.uses(f"f{number}", f"f{number + 1} / Talk", f"f{number + 2} / Talk")
    shelf.uses("e", *("f1 / Talk" for _ in range(5)))
    reading = shelf.read("e")
    assert sorted(opened) == sorted(f"evenings/f{number}.yaml" for number in range(1, 13))
    assert {problem.weight.value for problem in reading.problems} <= {"error"}


def test_a_row_of_twenty_lenders_is_read_and_a_longer_one_refused(shelf):
    shelf.put("f400", TALK)
    for number in range(399, -1, -1):
        shelf.uses(f"f{number}", f"f{number + 1} / Talk")
    assert [str(block.title) for block in shelf.read("f380").workshop.blocks] == ["Talk"]
    refused = shelf.read("f379")
    assert refused.workshop is None
    assert [str(problem).splitlines()[0] for problem in refused.problems] == [
        "evenings/f399.yaml:3:10: More than 20 outlines borrow from each other here, one from the next."
    ]
    assert [problem.message for problem in shelf.read("f0").problems] == [refused.problems[0].message]


def test_more_blocks_than_an_evening_could_hold_are_refused(shelf):
    shelf.put("f12", TALK)
    for number in range(11, -1, -1):
        shelf.uses(f"f{number}", f"f{number + 1}", f"f{number + 1}")
    said = [str(problem).splitlines()[0] for problem in shelf.read("f0").problems]
    assert [one for one in said if "borrowed" in one] == [
        "evenings/f2.yaml:4:10: With this more than 1,000 blocks are borrowed here."
    ]
