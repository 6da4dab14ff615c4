"""Every bundled outline can be used tomorrow: it reads, adds up, and tells the facilitator what to say and do."""

import re
from itertools import pairwise

import pytest
import yaml

from workshop_kit.errors import Weight
from workshop_kit.kinds import Exercise
from workshop_kit.outline.reader import read

WAY = {"Cover", "Today", "Block opener"}


def test_it_is_plain_yaml_that_every_editor_reads(outline):
    assert yaml.safe_load(outline.read_text(encoding="utf-8"))["title"]


def test_it_reads_without_a_word_of_complaint(outline):
    reading = read(outline, outline.name)

    assert reading.problems == ()
    assert reading.workshop.lengths
    assert reading.workshop.formats


def test_nothing_but_notes_is_told_of_its_plan(planned):
    assert [str(problem) for problem in planned.problems if problem.weight is not Weight.NOTE] == []


def test_its_minutes_add_up(planned):
    assert planned.day.minutes == planned.length
    first, *_, last = planned.day.moments
    assert all(one.ends == other.starts for one, other in pairwise(planned.day.moments))
    assert last.ends == first.starts + planned.length


def test_exercises_stay_within_their_blocks(planned):
    for part in planned.parts:
        assert sum(step.cue.minutes for step in part.steps) <= part.moment.minutes


def test_every_exercise_in_the_room_has_time_and_none_is_shorter_than_two_minutes(steps):
    for step in steps:
        if isinstance(step.kind, Exercise) and not step.kind.goes_home:
            assert step.cue.minutes >= 2, step.cue.name


def test_every_closing_keeps_time_to_say_goodbye(planned):
    closing = planned.parts[-1]

    assert closing.block.kind == "closing"
    assert closing.moment.minutes > sum(step.cue.minutes for step in closing.steps)


def test_nobody_is_asked_to_cut(slides, sheets):
    for text in (*slides.values(), *sheets.values()):
        assert not re.search(r"\bcut (out|apart)\b", text, re.IGNORECASE), text


def test_sheets_are_numbered_from_one_without_a_gap(steps):
    numbers = [step.cue.sheet for step in steps if step.cue.sheet]

    assert numbers == list(range(1, len(numbers) + 1))


def test_names_are_there_once(steps):
    names = [step.cue.name for step in steps]

    assert len(set(names)) == len(names)


def test_every_block_says_what_to_say_do_and_watch_for(planned):
    for part in planned.parts:
        assert part.block.title, part.block.kind
        assert part.block.say, part.block.name
        if part.block.kind != "break":
            kept = [part.block, *(step.kind for step in part.steps)]
            assert any(thing.do for thing in kept), part.block.name
            assert any(thing.watch_for for thing in kept), part.block.name


def test_nobody_sits_for_more_than_thirteen_minutes_of_talk(planned):
    for part in planned.parts:
        if part.block.kind == "mini-lecture":
            assert part.moment.minutes <= 13


def test_at_most_a_third_of_the_deck_is_finding_the_way(composed):
    layouts = [scene.layouts[0] for scene in composed]

    assert sum(layout in WAY for layout in layouts) <= len(layouts) / 3


def test_every_slide_of_a_block_has_something_said_somewhere_in_the_block(planned, composed):
    for block in {scene.section for scene in composed} & {moment.title for moment in planned.day.moments}:
        assert any(scene.notes.parts for scene in composed if scene.section == block), block


def test_goals_can_be_measured_and_are_few(planned):
    goals = list(map(str, planned.workshop.goals))

    assert 2 <= len(goals) <= 4
    assert [goal for goal in goals if planned.day.language.vague_start(goal)] == []


def test_something_small_goes_home_and_a_question_is_asked_at_the_end(planned):
    kinds = {step.kind.kind for step in planned.parts[-1].steps}

    assert any(step.kind.goes_home for part in planned.parts for step in part.steps if isinstance(step.kind, Exercise))
    assert kinds & {"exit-ticket", "feedback"} or planned.format != "group"


def test_there_are_three_exercises_on_paper_in_the_room_and_one_goes_home(steps):
    """Pages that ask about the session, or that hang in the room, are no exercises."""
    about = {"agreements", "certificate", "exit-ticket", "feedback", "sign-in"}
    on_paper = [step for step in steps if step.cue.sheet and step.kind.kind not in about]

    assert len({step.cue.name for step in on_paper if not step.kind.goes_home}) >= 3
    assert any(step.kind.goes_home for step in on_paper)


def test_sheets_that_are_only_for_oneself_are_told_from_those_to_show(steps):
    for step in steps:
        if step.kind.kind in {"reflection", "letter", "log"}:
            assert (step.kind.privacy or step.kind.standard_privacy) == "private"


@pytest.mark.parametrize(
    "kind",
    ["points", "numbered", "statement", "question", "quote", "compare", "dialogue", "definition", "diagram"],
)
def test_the_bundled_outlines_show_every_slide_kind_in_use(kind, all_kinds):
    assert kind in all_kinds


@pytest.mark.parametrize(
    "kind",
    [
        "task",
        "reflection",
        "partner-sheets",
        "scene-cards",
        "letter",
        "log",
        "exit-ticket",
        "sort",
        "word-list",
        "action-plan",
    ],
)
def test_the_bundled_outlines_show_every_exercise_kind_in_use(kind, all_kinds):
    assert kind in all_kinds
