"""Blocks that one's own group borrows: one workshop's block goes out, one of another comes in, in the same file."""

from __future__ import annotations

import textwrap

import pytest
from msgspec.structs import replace

from workshop_kit.errors import Problem
from workshop_kit.outline.answering import answered_for
from workshop_kit.outline.program import read_program
from workshop_kit.outline.reader import read
from workshop_kit.places import Place, Source
from workshop_kit.planning import plan
from workshop_kit.resources import workshops

THANKS = """\
title: Small thanks
lengths: 45, 60
formats: couple, group
blocks:
  - welcome: Welcome
    minutes: 10, 15
  - pair: Thank each other
    minutes: 25, 30
    at_least: 15, 20
    at_most: 30, 40
  - closing: One word
    minutes: 10, 15
"""
TRUST = """\
title: Trust
lengths: 45, 60
formats: group
readiness: A quiet room is found
terms:
  ally: friend
blocks:
  - solo: Small deposits
    minutes: 25, 30
    at_least: 10, 10
    at_most: 30, 35
    steps:
      - reflection: What builds trust
        items: A time {my ally} was there
  - pair: Tell each other
    minutes: 20, 30
    at_least: 10, 10
    steps:
      - task: Take turns
        uses: What builds trust
"""


class Ours:
    """A folder with two workshops, and the file of one group, which is based on the first."""

    def __init__(self, path):
        self.path = path
        (path / "thanks.yaml").write_text(THANKS, encoding="utf-8")
        (path / "trust.yaml").write_text(TRUST, encoding="utf-8")

    def read(self, changes, head=""):
        listed = textwrap.indent(textwrap.dedent(changes), "  ")
        (self.path / "ours.yaml").write_text(f"based_on: thanks\n{head}changes:\n{listed}", encoding="utf-8")
        return read(self.path / "ours.yaml", "ours.yaml")

    def plan(self, changes, head="format: group\n"):
        reading = self.read(changes, head)
        assert reading.workshop, "\n".join(map(str, reading.problems))
        return plan(reading.workshop, reading.wishes)

    def told(self, changes, head="format: group\n"):
        return "\n".join(map(str, self.read(changes, head).problems))


@pytest.fixture
def ours(tmp_path):
    """Return the folder."""
    return Ours(tmp_path)


def shown(made):
    return [(part.moment.title, part.moment.minutes) for part in made.parts]


ADDED = """\
- add:
    - use: trust / Small deposits
  after: Thank each other
"""


def test_one_exercise_goes_out_and_one_of_another_workshop_comes_in(ours):
    made = ours.plan("- remove: Thank each other\n- add:\n    - use: trust / Small deposits\n  after: Welcome\n")
    assert shown(made) == [("Welcome", 15), ("Small deposits", 30), ("One word", 15)]
    assert [step.kind.title.source for step in made.parts[1].steps] == ["What builds trust"]


def test_a_borrowed_block_gives_and_takes_as_far_as_it_may_in_its_own_workshop(ours):
    made = ours.plan(ADDED, "format: group\nlength: 70\n")
    assert sum(minutes for _, minutes in shown(made)) == 70
    assert 10 <= dict(shown(made))["Small deposits"] < 30


def test_minutes_written_below_a_borrowed_block_stand(ours):
    made = ours.plan("- add:\n    - use: trust / Small deposits\n      minutes: 12\n  after: Welcome\n")
    assert dict(shown(made))["Small deposits"] == 12


def test_a_borrowed_block_comes_in_the_place_of_one_and_is_found_under_its_name(ours):
    changes = """\
    - replace: Thank each other
      with:
        - use: trust / Tell each other
          title: Telling
    - change: Thank each other
      say: Now tell each other.
    """
    made = ours.plan(changes)
    assert shown(made)[1] == ("Telling", 30)
    assert str(made.parts[1].block.say) == "Now tell each other."
    assert made.parts[1].steps[1].cue.needs == (1,)  # what it uses came along, and is found there


def test_what_its_steps_use_comes_along_once(ours):
    both = "- add:\n    - use: trust / Small deposits\n    - use: trust / Tell each other\n  after: Welcome\n"
    made = ours.plan(both, "format: group\nlength: 90\n")
    assert [step.kind.title.source for part in made.parts for step in part.steps] == ["What builds trust", "Take turns"]


def test_words_and_care_of_the_lender_come_along(ours):
    made = ours.plan(ADDED)
    assert "my friend was there" in str(made.parts[2].steps[0].kind.items[0])
    assert [str(one) for one in made.workshop.readiness] == ["A quiet room is found"]


def test_a_lender_that_is_not_for_another_format_is_no_news(ours):
    assert "not written for the format" not in ours.told(ADDED)
    assert "'trust' is not written for the format couple." in ours.told(ADDED, "")


def test_explain_tells_from_where_a_block_was_borrowed(ours):
    said = [deed.said for deed in ours.read(ADDED, "format: group\n").deeds]
    assert said == ["borrowed from 'trust'", "'Small deposits' is added as a new block"]


WISHES = """\
title: Wishes
formats: couple, group, individual, mixed
lengths: 45, 60, 90
blocks:
  - pair: Say it slowly
    minutes: 15, 20, 30
    say: Take turns. You may pass.
    steps:
      - script: A talk with a card
        speaker: Hold the card
        listener: Say back what you heard
  - pair: The wish, said back
    minutes: 10
    say: Say a wish, or pass.
    steps:
      - task: Said and said back
        uses: A talk with a card
        minutes: 10
        items: Say it, or pass.
  - closing: The end
    minutes: 20, 30, 50
    say: Thank you.
"""


def test_minutes_beyond_its_own_are_for_the_exercise_that_comes_along(tmp_path):
    text = """\
    based_on: appreciation-and-validation
    length: 90
    changes:
      - remove: Try the four steps
      - add:
          - use: wishes / The wish, said back
    """
    (tmp_path / "wishes.yaml").write_text(WISHES, encoding="utf-8")
    file = tmp_path / "ours.yaml"

    def told(more=""):
        file.write_text(textwrap.dedent(text) + f"{more}    after: Break\n", encoding="utf-8")
        reading = read(file, "ours.yaml")
        return [problem for problem in plan(reading.workshop, reading.wishes).problems if problem.place]

    (problem,) = told()
    assert problem.place.source.name.endswith("wishes.yaml")  # a file of one's own is mended there
    assert problem.message == "'The wish, said back' has no minutes left for 'A talk with a card'."
    assert problem.hint.startswith("Give 'The wish, said back' 13 minutes")
    assert told("        minutes: 13\n") == []


def test_what_a_bundled_block_lacks_is_told_at_the_line_that_borrowed_it():
    ours, lender = Source("ours.yaml", ("",) * 9), Source(str(workshops() / "communication-and-understanding.yaml"))
    first, second = Place(lender, 12), Place(lender, 30)
    origins = {lender: Place(ours, 5), first: Place(ours, 6), second: Place(ours, 7)}
    told = answered_for([Problem("No minutes are left.", replace(first, line=line)) for line in (3, 14, 40)], origins)
    assert [problem.place.line for problem in told] == [5, 6, 7]


@pytest.mark.parametrize(
    ("changes", "said"),
    [
        ("- add:\n    - use: trst / Small deposits\n  after: Welcome\n", "ours.yaml:5:14: There is no outline 'trst'"),
        ("- add:\n    - use: trust / What builds\n  after: Welcome\n", "Blocks are borrowed whole: use: trust / Small"),
        ("- add:\n    - use: ours / Welcome\n  after: Welcome\n", "'ours' would be borrowed from itself here."),
        ("- add:\n    - use: trust / Small deposits\n  into: Welcome\n", "This is a block"),
    ],
)
def test_what_cannot_be_borrowed_is_told_once_at_its_line(ours, changes, said):
    told = ours.told(changes)
    assert said in told
    assert len(told.split("\n\n")) == 1


def test_a_session_of_a_program_borrows_in_its_changes_too(ours):
    text = """\
    program: Two evenings
    format: group
    length: 60
    sessions:
      - session: Thanks
        blocks:
          - use: thanks
        changes:
          - replace: Thank each other
            with:
              - use: trust / Small deposits
    """
    (ours.path / "evenings.yaml").write_text(textwrap.dedent(text), encoding="utf-8")
    (session,) = read_program(ours.path / "evenings.yaml", "evenings.yaml").sessions
    assert [str(block.title) for block in session.reading.workshop.blocks] == ["Welcome", "Small deposits", "One word"]
