"""`covers:` names parts that there are, and together the bundled workshops cover every part."""

import pytest

from workshop_kit.checking.coverage import coverage, uncovered
from workshop_kit.errors import Weight
from workshop_kit.outline.head import head
from workshop_kit.outline.parts import covering, parts
from workshop_kit.outline.shelf import workshops_on_shelf

TALK = "  - pair: Talk\n    minutes: 10\n"
COMPLETE = 11


def test_a_part_that_there_is_not_is_an_error_with_the_nearest(said):
    (problem,) = said(coverage, TALK, "covers: s1a, Intro, itro\n")
    assert problem.weight is Weight.ERROR
    assert problem.message == "'itro' is no part that can be covered."
    assert problem.hint == "Did you mean 'intro'?"
    assert problem.place.line == 2


def test_a_part_that_nobody_covers_is_a_warning_with_its_name(tmp_path):
    path = tmp_path / "most.yaml"
    path.write_text(
        f"title: Most\ncovers: {', '.join(part.id for part in parts()[1:])}\nblocks: []\n", encoding="utf-8"
    )
    (problem,) = uncovered({"most": head(path)})
    assert problem.weight is Weight.WARNING
    assert problem.message == f"No workshop covers '{parts()[0].name}'."
    assert problem.hint == "A workshop that is about it says 'covers: intro'."


def test_the_bundled_workshops_cover_every_part():
    workshops = workshops_on_shelf()
    if len(workshops) < COMPLETE:
        pytest.skip("some of the workshops are still to come")
    assert [str(problem) for problem in uncovered(workshops)] == []


def test_every_bundled_workshop_covers_something():
    covered = {name for _, names in covering(workshops_on_shelf()) for name in names}
    assert covered == set(workshops_on_shelf())


def test_a_part_has_a_short_name_of_its_own():
    assert len(parts()) == len({part.name for part in parts()}) == 16
    assert all(len(part.name) <= 30 and len(part.name.split()) <= 6 for part in parts())
