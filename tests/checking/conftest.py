"""What rules say of an outline."""

import pytest

from workshop_kit.checking import examine
from workshop_kit.checking.subject import subject
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


@pytest.fixture
def said(tmp_path):
    """Return what writes an outline, its head and its blocks, and what one rule yields for it, each Problem once."""

    def said_by(rule, blocks, head=""):
        path = tmp_path / "evening.yaml"
        path.write_text(f"title: Evening\n{head}blocks:\n{blocks}", encoding="utf-8")
        looked_at = subject(path, Wishes())
        assert looked_at.plans, looked_at.problems
        return list({str(problem): problem for problem in rule(looked_at)}.values())

    return said_by
