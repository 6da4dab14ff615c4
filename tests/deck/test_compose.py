"""Composing: which slides a deck has, in which order, and what stands under them."""

import textwrap

import pytest
from hypothesis import given
from hypothesis import strategies as st

from workshop_kit.deck.compose import compose
from workshop_kit.outline.files import bundled_outlines
from workshop_kit.outline.reader import read, read_text
from workshop_kit.outline.wishes import Wishes
from workshop_kit.planning.planner import plan
from workshop_kit.resources import asset
from workshop_kit.scene import Ornament


def scenes_of(text, **wishes):
    reading = read_text(textwrap.dedent(text), "test.yaml")
    assert reading.workshop, "\n".join(map(str, reading.problems))
    return compose(plan(reading.workshop, Wishes(**wishes)))


def smallest(**wishes):
    path = asset("examples", "small-thanks.yaml")
    return compose(plan(read(path, path.name).workshop, Wishes(**wishes)))


def names(scenes):
    return [scene.name for scene in scenes]


def named(scenes, name):
    return next(scene for scene in scenes if scene.name == name)


def headed(scene):
    return [(heading, [str(line) for line in lines]) for heading, lines in scene.notes.parts]


BLOCK = """\
    title: Thanks
    blocks:
      - pair: Three thank-yous
        minutes: {minutes}
        say: Find a partner.
        steps:
          - statement: Being noticed feels good
            say: Pause here.
            do: Stand still.
    """


def test_the_smallest_outline_makes_a_whole_deck():
    assert names(smallest()) == [
        "cover",
        "agreements",
        "help",
        "not-suited",
        "today",
        "three-thank-yous",
        "three-thank-yous/being-noticed-feels-good",
        "three-thank-yous/what-i-noticed-this-week",
        "help-again",
    ]


def test_the_smallest_outline_uses_these_layouts_in_order():
    assert [scene.layouts[0] for scene in smallest(region="US")] == [
        "Cover",
        "Agreements",
        "Help",
        "Care",
        "Today without a clock",
        "Block opener",
        "Statement",
        "Activity",
        "Help",
    ]


def test_sections_follow_the_blocks():
    sections = list(dict.fromkeys(scene.section for scene in smallest()))
    assert sections == ["Before we begin", "Three thank-yous", "Before you go"]


def test_goals_taking_home_and_sources_come_where_they_are_due():
    scenes = scenes_of("""\
        title: Thanks
        goals: Say one thank-you
        sources: Somebody. A book about thanks. 2004.
        blocks:
          - pair: Three thank-yous
            minutes: 5
            steps:
              - question: What was kind?
              - log: Seven days
        """)
    assert names(scenes)[5:] == [
        "goals",
        "three-thank-yous/what-was-kind",
        "taking-home",
        "sources",
        "help-again",
    ]
    assert str(named(scenes, "taking-home").slots["Your turn"].paragraphs[1]) == "Seven days"


def test_a_block_s_words_stand_under_its_opener_and_a_step_s_under_its_slide():
    scenes = scenes_of(BLOCK.format(minutes=6))
    assert headed(named(scenes, "three-thank-yous")) == [("Say", ["Find a partner."])]
    assert headed(named(scenes, "three-thank-yous/being-noticed-feels-good")) == [
        ("Say", ["Pause here."]),
        ("Do", ["Stand still."]),
    ]


def test_without_an_opener_a_block_s_words_stand_before_those_of_its_first_step():
    scenes = scenes_of(BLOCK.format(minutes=5))
    assert "three-thank-yous" not in names(scenes)
    assert headed(named(scenes, "three-thank-yous/being-noticed-feels-good")) == [
        ("Say", ["Find a partner."]),
        ("Say", ["Pause here."]),
        ("Do", ["Stand still."]),
    ]


def test_a_short_block_without_any_slide_has_an_opener():
    scenes = scenes_of("title: T\nblocks:\n  - break: A short break\n    minutes: 3\n    say: Stretch.\n")
    assert headed(named(scenes, "a-short-break")) == [("Say", ["Stretch."])]


def test_a_break_of_any_length_says_when_to_be_back_before_its_steps():
    scenes = scenes_of(
        """\
        title: T
        blocks:
          - break: Break
            minutes: 5
            say: Stretch.
            steps:
              - quote: Tea first.
        """,
        starts=19 * 60,
    )
    assert names(scenes)[5:7] == ["break", "break/tea-first"]
    assert named(scenes, "break").layouts[0] == "Break"
    assert str(named(scenes, "break").slots["Clock"].paragraphs[0]) == "19:05"
    assert headed(named(scenes, "break")) == [("Say", ["Stretch."])]


def test_a_step_names_in_its_notes_what_it_rests_on():
    scenes = scenes_of("""\
        title: Thanks
        blocks:
          - pair: Three thank-yous
            minutes: 5
            steps:
              - statement: Being noticed feels good
                say: Pause here.
                cite: algoe2010
              - statement: Twice
                cite: |
                  Somebody. A book about thanks. 2004.
                  gable2004
        """)
    one = headed(named(scenes, "three-thank-yous/being-noticed-feels-good"))
    two = headed(named(scenes, "three-thank-yous/twice"))
    assert one == [("Say", ["Pause here."]), ("Source", ["Algoe, Gable & Maisel (2010)"])]
    assert two[0][0] == "Sources"
    assert two[0][1][0] == "Somebody. A book about thanks. 2004."
    assert two[0][1][1].startswith("Gable")


def test_a_talk_in_turns_is_said_once_and_shown_twice():
    scenes = scenes_of("""\
        title: Thanks
        blocks:
          - pair: Tell
            minutes: 10
            steps:
              - task: Take turns
                turns: 2
                say: Swap at half time.
        """)
    assert names(scenes)[6:8] == ["tell/take-turns", "tell/take-turns/turns"]
    assert headed(named(scenes, "tell/take-turns")) == [("Say", ["Swap at half time."])]
    assert not headed(named(scenes, "tell/take-turns/turns"))


def test_what_is_said_for_a_step_without_a_slide_is_not_lost():
    scenes = scenes_of("""\
        title: Thanks
        blocks:
          - closing: One cue
            minutes: 5
            steps:
              - log: Seven days
                say: Take one each.
              - statement: Small is enough
                say: Read it out.
              - exit-ticket: Before you go
                slide: no
                do: Point at the box.
        """)
    assert headed(named(scenes, "one-cue/small-is-enough")) == [
        ("Say", ["Take one each."]),
        ("Say", ["Read it out."]),
        ("Do", ["Point at the box."]),
    ]


def test_notes_stand_under_the_clock_of_their_block():
    assert named(scenes_of(BLOCK.format(minutes=6)), "three-thank-yous").notes.clock == "6 minutes"
    started = scenes_of(BLOCK.format(minutes=6), starts=18 * 60 + 45)
    assert named(started, "three-thank-yous").notes.clock == "18:45 to 18:51 · 6 minutes"


def test_without_a_start_a_slide_with_nothing_to_say_has_no_notes():
    assert not named(smallest(), "three-thank-yous").notes


def test_what_to_see_to_and_what_to_say_first_stand_under_the_opening_slides():
    (ready,) = headed(named(smallest(), "cover"))
    (said,) = headed(named(smallest(), "agreements"))
    assert ready[0] == "Before people come"
    assert said[0] == "Say"
    assert said[1][-1].startswith("I keep what you tell me private.")


def test_a_task_names_the_sheet_it_needs():
    scenes = scenes_of("""\
        title: Thanks
        blocks:
          - solo: Notice
            minutes: 10
            steps:
              - reflection: What I noticed
                items: One thing
          - pair: Tell
            minutes: 10
            steps:
              - task: Take turns
                uses: What I noticed
        """)
    assert str(named(scenes, "tell/take-turns").slots["Sheet"].paragraphs[0]) == "Sheet 1"


@given(st.lists(st.sampled_from(["Cover", "Help", "Help 2", "Today", "Thanks"]), min_size=1, max_size=4, unique=True))
def test_no_two_slides_have_the_same_name(titles):
    blocks = "".join(f"  - pair: {title}\n    minutes: 7\n" for title in titles)
    made = names(scenes_of(f"title: T\nblocks:\n{blocks}"))
    assert len(set(made)) == len(made)


@pytest.mark.parametrize("path", tuple(bundled_outlines().values()), ids=lambda path: path.stem)
@pytest.mark.parametrize("starts", [None, 18 * 60 + 30])
def test_every_bundled_workshop_composes_in_every_format_and_length(path, starts):
    first = read(path, path.name).workshop
    for name in map(str, first.formats):
        workshop = read(path, path.name, Wishes(format=name)).workshop
        for length in workshop.lengths:
            scenes = compose(plan(workshop, Wishes(format=name, length=length, starts=starts, region="US")))
            assert all("Title" in scene.slots and scene.section for scene in scenes)
            assert names(scenes)[-1] == "help-again"


def test_a_picture_that_has_no_place_beside_its_words_gets_the_next_slide(tmp_path):
    (tmp_path / "garden.png").write_bytes(b"x")
    evening = tmp_path / "evening.yaml"
    steps = "      - {}\n        picture: garden.png\n        alt: A garden\n"
    both = steps.format("quote: You waited.") + steps.format("statement: You waited for me.")
    evening.write_text(f"title: Evening\nblocks:\n  - solo: Read\n    minutes: 5\n    steps:\n{both}", encoding="utf-8")
    scenes = compose(plan(read(evening, "evening.yaml").workshop, Wishes()))
    assert [name for name in names(scenes) if name.startswith("read/")] == [
        "read/you-waited",
        "read/you-waited/picture",
        "read/you-waited-for-me",
    ]
    assert named(scenes, "read/you-waited/picture").slots["Figure"].alt == "A garden"


def test_without_numbers_whom_to_ask_stands_in_rows_as_large_as_they_would():
    help_, again = named(smallest(), "help"), named(smallest(), "help-again")
    text = help_.slots["Text"]
    assert help_.slots == again.slots
    assert len(text.paragraphs) > 1
    assert {paragraph.level for paragraph in text.paragraphs} == {0}
    assert text.ornament is Ornament.RULES_BETWEEN
