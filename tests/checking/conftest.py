"""Outlines of one block, as the rules about words find them."""

import pytest

from workshop_kit.checking import examine
from workshop_kit.outline.wishes import Wishes

HEAD = "title: Small thanks\n{head}blocks:\n  - pair: Three thank-yous\n    minutes: 20\n"


@pytest.fixture
def told(tmp_path):
    """Check an outline with lines below its one block, and return what one rule says: line and words, or the whole."""

    def tell(rule, below, head="", **wishes):
        path = tmp_path / "thanks.yaml"
        lines = "".join(f"    {line}\n" if line else "\n" for line in below.splitlines())
        path.write_text(HEAD.format(head=head) + lines, encoding="utf-8")
        problems = examine(path, wishes=Wishes(**wishes)).problems
        assert not [one for one in problems if not one.rule and one.weight.value == "error"], problems
        return [one for one in problems if one.rule == rule]

    return tell


@pytest.fixture
def marked():
    """Return the words of its file that a Problem points at."""

    def words(problem):
        place = problem.place
        return place.text[place.column - 1 : place.column - 1 + place.length]

    return words
