"""An evening mixed from several workshops: whose minutes, what comes along, and what it says where that cannot be."""

from __future__ import annotations

import textwrap

import pytest

from workshop_kit.outline.reader import read
from workshop_kit.outline.wishes import Wishes
from workshop_kit.planning import plan

TRUST = """\
title: Trust
lengths: 45, 60
formats: group
readiness: A quiet room is found
help: grief
materials: |
  Pens: 1 per person
goals: Trust a little more
terms:
  ally: friend
blocks:
  - welcome: Welcome
    minutes: 5, 5
  - solo: Small deposits
    minutes: 10, 15
    at_least: 8, 12
    at_most: 12, 20
    steps:
      - reflection: What builds trust
        items: A time {my ally} was there
        minutes: 6, 10
      - points: For the long evening
        lengths: 60
        items: One
  - pair: Tell each other
    minutes: 20, 25
    steps:
      - task: Take turns
        uses: What builds trust
      - info-sheet: Words for it
        text: Some words.
        uses: four-steps
  - activity: Four steps
    minutes: 0, 10
    steps:
      - numbered: Steps
        id: four-steps
        items: |
          One
          Two
  - closing: One word
    minutes: 10, 5
"""
EVENING = """\
title: A mixed evening
lengths: {lengths}
blocks:
{blocks}
  - closing: Goodbye
    minutes: {closing}
"""


class Mixed:
    """A folder with `trust.yaml`, and an evening that borrows from it."""

    def __init__(self, path):
        self.path = path
        (path / "trust.yaml").write_text(TRUST, encoding="utf-8")

    def read(self, blocks, lengths="60", closing="5"):
        text = EVENING.format(lengths=lengths, blocks=textwrap.indent(textwrap.dedent(blocks), "  "), closing=closing)
        (self.path / "evening.yaml").write_text(text, encoding="utf-8")
        return read(self.path / "evening.yaml", "evening.yaml")

    def plan(self, blocks, lengths="60", closing="5", **wishes):
        reading = self.read(blocks, lengths, closing)
        assert reading.workshop, "\n".join(map(str, reading.problems))
        return plan(reading.workshop, Wishes(**wishes))

    def told(self, blocks, lengths="60", closing="5"):
        return "\n".join(map(str, self.read(blocks, lengths, closing).problems))


@pytest.fixture
def evening(tmp_path):
    """Return the folder."""
    return Mixed(tmp_path)


def shown(made):
    return [(part.moment.title, part.moment.minutes) for part in made.parts]


def test_a_lent_block_has_the_minutes_of_the_borrowers_length(evening):
    blocks = "- use: trust / Small deposits"
    assert shown(evening.plan(blocks, "45, 60", "35, 45", length=45))[0] == ("Small deposits", 10)
    assert shown(evening.plan(blocks, "45, 60", "35, 45", length=60))[0] == ("Small deposits", 15)


def test_steps_are_shown_at_the_lengths_that_the_lender_shows_them_at(evening):
    blocks = "- use: trust / Small deposits"
    short, long = (evening.plan(blocks, "45, 60", "35, 45", length=length) for length in (45, 60))
    assert (len(short.parts[0].steps), len(long.parts[0].steps)) == (1, 2)


def test_length_chooses_the_lenders_minutes(evening):
    assert shown(evening.plan("- use: trust / Small deposits\n  length: 45", "50", "40"))[0] == ("Small deposits", 10)


def test_minutes_below_a_use_stand_and_its_exercises_follow(evening):
    made = evening.plan("- use: trust / Small deposits\n  minutes: 30", "50", "20")
    assert shown(made)[0] == ("Small deposits", 30)
    assert made.parts[0].steps[0].cue.minutes == 18


def test_any_key_of_the_block_may_be_set_below_a_use(evening):
    made = evening.plan("- use: trust / Small deposits\n  minutes: 30\n  title: Deposits\n  say: Hello\n", "50", "20")
    assert shown(made)[0][0] == "Deposits"
    assert str(made.parts[0].block.say) == "Hello"


def test_steps_below_a_use_stand_in_place_of_the_lent_ones(evening):
    made = evening.plan("- use: trust / Small deposits\n  minutes: 30\n  steps:\n    - task: Walk a little", "50", "20")
    assert [str(step.kind.title) for step in made.parts[0].steps] == ["Walk a little"]


def test_all_blocks_of_a_workshop_come_at_one_of_its_lengths(evening):
    made = evening.plan("- use: trust\n  length: 60", "70", "10")
    assert [title for title, _ in shown(made)] == [
        *("Welcome", "Small deposits", "Tell each other", "Four steps", "One word", "Goodbye"),
    ]
    short = evening.plan("- use: trust\n  length: 45", "55", "10")
    assert "Four steps" not in dict(shown(short))


def test_what_a_lent_step_uses_comes_along_and_is_printed_once(evening):
    made = evening.plan("- use: trust / Tell each other\n  minutes: 40", "50", "10")
    titles = [str(step.kind.title) for step in made.parts[0].steps]
    assert titles == ["What builds trust", "Take turns", "Steps", "Words for it"]
    assert made.parts[0].steps[1].cue.needs == (1,)
    said = evening.told("- use: trust / Tell each other\n  minutes: 40", "50", "10")
    assert "note: 'What builds trust' comes along with 'Tell each other', which needs it." in said


def test_what_is_lent_with_its_own_block_does_not_come_along_twice(evening):
    made = evening.plan("- use: trust / Small deposits\n- use: trust / Tell each other\n", "60", "20")
    assert [str(step.kind.title) for step in made.parts[1].steps] == ["Take turns", "Steps", "Words for it"]
    assert made.parts[1].steps[0].cue.needs == (1,)


def test_care_comes_along_with_any_block(evening):
    workshop = evening.read("- use: trust / Small deposits\n  length: 60", "20", "5").workshop
    assert [str(one) for one in workshop.readiness] == ["A quiet room is found"]
    assert [str(one) for one in workshop.help] == ["grief"]
    assert [str(one.name) for one in workshop.materials] == ["Pens"]
    assert not workshop.goals


def test_what_is_brought_for_a_whole_workshop_comes_with_the_whole_of_it(evening):
    workshop = evening.read("- use: trust\n  length: 60", "70", "10").workshop
    assert [str(one.name) for one in workshop.materials] == ["Pens"]
    assert [str(one) for one in workshop.goals] == ["Trust a little more"]


def test_the_lenders_own_words_come_along(evening):
    made = evening.plan("- use: trust / Small deposits\n  length: 60", "20", "5")
    assert "my friend was there" in str(made.parts[0].steps[0].kind.items[0])


def test_a_block_may_be_lent_on(evening):
    (evening.path / "middle.yaml").write_text("title: M\nblocks:\n  - use: trust / Small deposits\n", encoding="utf-8")
    assert shown(evening.plan("- use: middle / Small deposits", "20", "5"))[0] == ("Small deposits", 15)


def test_an_evening_from_two_bundled_workshops_and_the_smallest_one(evening):
    (evening.path / "small-thanks.yaml").write_text(
        "title: Small thanks\nblocks:\n  - pair: Thank each other\n    minutes: 20\n", encoding="utf-8"
    )
    made = evening.plan(
        """\
        - use: why-emotional-intimacy-matters / What it is
          minutes: 12
        - use: appreciation-and-validation / Three small thank-yous
          minutes: 20
        - use: small-thanks / Thank each other
        """,
        "60",
        "8",
    )
    assert [minutes for _, minutes in shown(made)] == [12, 20, 20, 8]


@pytest.mark.parametrize(
    ("blocks", "said"),
    [
        ("- use: trst / Small deposits", "There is no outline 'trst'"),
        ("- use: trust / Smal deposit", "'trust' has no block called 'Smal deposit'."),
        (
            "- use: trust / What builds trust",
            "'What builds trust' is a slide or an exercise of the block 'Small deposits'.",
        ),
        ("- use:", "After 'use:' stands an outline, or one of its blocks."),
        ("- use: trust / Four steps\n  length: 45", "'Four steps' has no minutes at this length."),
        ("- use: trust / Small deposits\n  length: 90", "'trust' is not written for this length."),
        ("- use: trust\n  say: Hello\n  length: 60", "'say' cannot be set for a whole outline."),
        ("- use: trust\n  minutes: 4\n  length: 60", "'minutes' cannot be set for a whole outline."),
        ("- use: trust / Small deposits\n  minuets: 5", "'minuets' is not known in a block."),
        ("- use: evening / Goodbye", "'evening' would be borrowed from itself here."),
        ("- use: broken / x", "Nothing can be borrowed from 'broken'"),
    ],
)
def test_what_cannot_be_borrowed_is_told_at_its_line(evening, blocks, said):
    (evening.path / "broken.yaml").write_text("practice: Ours\n", encoding="utf-8")
    reading = evening.read(blocks)
    assert reading.workshop is None
    told = "\n".join(map(str, reading.problems))
    assert said in told
    assert all(problem.place.source.name == "evening.yaml" for problem in reading.problems)


def test_a_length_that_the_lender_is_not_written_for_is_asked_about(evening):
    said = evening.told("- use: trust / Small deposits", "50", "5")
    assert "evening.yaml:4:10: 'trust' is not written for 50 minutes: how long does this take?" in said
    assert "'length:' with one of 45, 60" in said


def test_a_length_between_those_of_the_lender_is_refused_with_two_ways_out(evening):
    said = evening.told("- use: trust\n  length: 50", "60", "10")
    assert "It is written for 45, 60. A workshop gives and takes to fill another length only where it is made" in said
    assert "borrow its blocks one by one, each with its 'minutes:'" in said


def test_a_workshop_for_others_is_a_warning(evening):
    text = "title: E\nformats: mixed\nblocks:\n  - use: trust / Small deposits\n"
    (evening.path / "mixed.yaml").write_text(text, encoding="utf-8")
    said = "\n".join(map(str, read(evening.path / "mixed.yaml", "mixed.yaml").problems))
    assert "warning: 'trust' is not written for the format mixed." in said


def test_a_circle_of_lenders_is_told(evening):
    (evening.path / "ring.yaml").write_text("title: R\nblocks:\n  - use: evening / Goodbye\n", encoding="utf-8")
    assert "would be borrowed from itself here" in evening.told("- use: ring")


def test_what_is_borrowed_can_be_changed_by_an_overlay(evening):
    evening.read("- use: trust / Small deposits\n  length: 60", "20", "5")
    text = "based_on: evening\nlength: 22\nminutes:\n  Small deposits: 17\n"
    (evening.path / "ours.yaml").write_text(text, encoding="utf-8")
    reading = read(evening.path / "ours.yaml", "ours.yaml")
    assert shown(plan(reading.workshop, reading.wishes)) == [("Small deposits", 17), ("Goodbye", 5)]


def test_a_block_borrowed_twice_is_two_blocks_for_an_overlay_too(evening):
    twice = "- use: trust / Small deposits\n  length: 60\n- use: trust / Small deposits\n  minutes: 10\n  id: again\n"
    evening.read(twice, "30", "5")
    (evening.path / "ours.yaml").write_text("based_on: evening\nminutes:\n  again: 12\nlength: 32\n", encoding="utf-8")
    reading = read(evening.path / "ours.yaml", "ours.yaml")
    assert reading.workshop, "\n".join(map(str, reading.problems))
    assert [minutes for _, minutes in shown(plan(reading.workshop, reading.wishes))] == [15, 12, 5]


def test_beside_an_item_that_is_no_block_the_others_are_still_borrowed(evening):
    said = evening.told("- Hello\n- use: trst / x")
    assert "A block is missing its kind." in said
    assert "There is no outline 'trst'" in said
    assert "cannot borrow" not in said


def test_explain_tells_where_each_block_comes_from(evening):
    reading = evening.read("- use: trust / Small deposits\n  length: 60", "20", "5")
    assert [(deed.block, deed.said, deed.place.line) for deed in reading.deeds] == [
        ("Small deposits", "borrowed from 'trust'", 4)
    ]
