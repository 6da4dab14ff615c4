"""How long a session takes: as written, or settled; what is always true of it, for whatever is written."""

import re

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from workshop_kit.errors import stops
from workshop_kit.outline.reader import read, read_text
from workshop_kit.outline.taking_place import minutes_at, takes_place
from workshop_kit.outline.wishes import Wishes
from workshop_kit.planning import plan
from workshop_kit.planning.late import if_late
from workshop_kit.planning.span import Change
from workshop_kit.planning.timing import changed
from workshop_kit.resources import workshops

EVENING = """
title: Evening
lengths: 40, 60
blocks:
  - welcome: Hello
    minutes: 5
  - pair: Small deposits
    minutes: 10, 20
    at_least: 8, 12
    at_most: 12, 24
    priority: must
    steps:
      - reflection: In writing
        minutes: 5, 10
        items: One
        lengths: 60
      - task: Out loud
        minutes: 4, 8
  - energizer: Stretch
    minutes: 5
    priority: could
  - debrief: What helped
    minutes: 15, 25
    at_least: 10, 20
  - closing:
    minutes: 5
"""


def at(workshop, length, **wishes):
    return plan(workshop(EVENING), Wishes(length=length, **wishes))


def minutes(made):
    return {part.moment.title: part.moment.minutes for part in made.parts}


def settled(made):
    return [choice.said for choice in made.choices if " instead of " in choice.said or "left out" in choice.said]


def exercises(made):
    return {str(step.kind.title): step.cue.minutes for part in made.parts for step in part.steps}


def test_a_length_that_is_written_stands(workshop):
    made = at(workshop, 60)

    assert (made.length, settled(made)) == (60, [])


def test_another_length_is_settled_from_the_nearest_and_every_change_is_told(workshop):
    made = at(workshop, 54)

    assert minutes(made) == {"Hello": 5, "Small deposits": 20, "What helped": 24, "To close": 5}
    assert "Length: 54 minutes, settled from the 60 that are written (see below)" in [c.said for c in made.choices]
    assert settled(made) == ["'Stretch' (5 minutes) is left out", "'What helped': 24 instead of 25 minutes"]
    assert (made.length, made.day.minutes) == (54, 54)


def test_between_two_lengths_the_shorter_is_the_beginning(workshop):
    made = plan(workshop(EVENING.replace("at_most: 12, 24", "at_most: 22, 24")), Wishes(length=50))

    assert minutes(made)["Small deposits"] == 20
    assert "settled from the 40" in made.choices[1].said


def test_where_the_nearest_length_cannot_give_so_much_the_next_one_may(workshop):
    made = at(workshop, 47)

    assert "settled from the 60" in made.choices[1].said
    assert minutes(made) == {"Hello": 5, "Small deposits": 17, "What helped": 20, "To close": 5}


def test_stated_minutes_of_exercises_change_with_their_block(workshop):
    made = at(workshop, 63)

    assert minutes(made)["Small deposits"] == 23
    assert exercises(made) == {"In writing": 11, "Out loud": 9}
    assert settled(made) == [
        "'Small deposits': 23 instead of 20 minutes",
        "'In writing': 11 instead of 10 minutes",
        "'Out loud': 9 instead of 8 minutes",
    ]


def test_what_is_shown_at_a_length_is_shown_at_what_was_settled_from_it(workshop):
    assert "In writing" in exercises(at(workshop, 57))
    assert "In writing" not in exercises(at(workshop, 42))


def test_the_clock_goes_by_what_was_settled(workshop):
    day = at(workshop, 54, starts=23 * 60 + 30).day

    assert day.moments[-1].ends == 23 * 60 + 30 + 54
    assert day.clock(day.moments[-1].ends) == "00:24"


@pytest.mark.parametrize(
    ("length", "hint"),
    [
        (15, "The shortest that it can take is 18 minutes, the longest 64. Try: --length 18"),
        (90, "The shortest that it can take is 18 minutes, the longest 64. Try: --length 64"),
    ],
)
def test_a_length_that_cannot_be_says_the_shortest_and_the_longest(workshop, length, hint):
    (problem,) = (p for p in at(workshop, length).problems if stops([p]))

    assert problem.message == f"'Evening' is not written for {length} minutes, and cannot be made to take them."
    assert problem.hint == hint


def test_what_can_give_nothing_has_one_length(workshop):
    stiff = "title: Evening\nblocks:\n  - welcome: Hello\n    minutes: 20\n"
    (problem,) = plan(workshop(stiff), Wishes(length=30)).problems

    assert problem.hint == "It can only take 20 minutes. Try: --length 20"


def test_who_runs_late_is_told_what_to_leave_out(workshop):
    made = at(workshop, 60)

    assert [(c.title, c.after, c.saves) for c in if_late(made, 2, 7)] == [("Stretch", 0, 5), ("What helped", 23, 2)]
    assert if_late(made, 4, 7) == ()


def test_without_lengths_the_length_goes_by_who_comes(workshop):
    text = """
    title: Evening
    blocks:
      - welcome: Hello
        minutes: 5
      - check-in: Round
        minutes: 10
        people: up to 12
    """
    lengths = [plan(workshop(text), Wishes(couples=couples)).length for couples in (4, 8)]

    assert lengths == [15, 5]


@pytest.mark.parametrize("name", ["appreciation-and-validation", "why-emotional-intimacy-matters"])
@pytest.mark.parametrize("format_name", ["group", "couple", "individual", "mixed"])
def test_the_bundled_outlines_take_every_length_between_their_shortest_and_their_longest(name, format_name):
    outline = read(workshops() / f"{name}.yaml", name, Wishes(format=format_name)).workshop
    for length in range(45, 91, 5):
        made = plan(outline, Wishes(format=format_name, length=length))
        assert made.day.minutes == length == sum(span.minutes for span in made.spans)


NUMBERS = re.compile(r"settled from the (\d+)")


@st.composite
def outlines(draw):
    """An outline whose minutes add up, and a length: with limits, priorities, limits of people and exercises."""
    columns = draw(st.integers(1, 3))
    lines, totals = [], [0] * columns
    for number in range(draw(st.integers(1, 5))):
        has = [draw(st.integers(0 if columns > 1 else 1, 20)) for _ in range(columns)]
        has = has if any(has) else [1] * columns
        block = [f"  - {draw(st.sampled_from(['pair', 'welcome', 'check-in', 'solo']))}: B{number}"]
        block += [f"    minutes: {_row(has)}"]
        if draw(st.booleans()):
            block += [f"    at_least: {_row(max(0, n - draw(st.integers(0, 6))) for n in has)}"]
        if draw(st.booleans()):
            block += [f"    at_most: {_row(n + draw(st.integers(0, 6)) for n in has)}"]
        if draw(st.booleans()):
            block += [f"    priority: {draw(st.sampled_from(['must', 'should', 'could']))}"]
        few, many = list(block), list(block)
        many[0] += " for many"
        steps = ["    steps:", f"      - task: T{number}"] if draw(st.booleans()) else []
        if steps and draw(st.booleans()):
            steps += [f"        minutes: {_row(draw(st.integers(0, n)) for n in has)}"]
        if draw(st.booleans()):
            lines += [*few, "    people: up to 9", *steps, *many, "    people: over 9"]
        else:
            lines += [*few, *steps]
        totals = [total + n for total, n in zip(totals, has, strict=True)]
    head = f"title: Evening\nformats: group, mixed\nlengths: {_row(totals)}\nblocks:\n"
    near = draw(st.sampled_from(totals)) + draw(st.integers(-15, 15))
    return head + "\n".join(lines) + "\n", max(1, near)


def _row(numbers):
    return ", ".join(map(str, numbers))


@settings(max_examples=150, suppress_health_check=[HealthCheck.too_slow], deadline=None)
@given(outlines(), st.integers(2, 30), st.sampled_from(["group", "mixed"]))
def test_whatever_is_written_and_asked_for_minutes_add_up_within_their_limits_and_every_change_is_told(
    written, people, format_name
):
    text, length = written
    reading = read_text(text, "evening.yaml", format_name)
    if stops(reading.problems):
        return
    wishes = Wishes(format=format_name, length=length, people=people)
    made = plan(reading.workshop, wishes)
    again = plan(reading.workshop, wishes)
    assert (again.day.moments, again.spans, again.choices) == (made.day.moments, made.spans, made.choices)
    if stops(made.problems):
        assert settled(made) == []
        return
    assert made.day.minutes == made.length == length
    found = NUMBERS.search(" ".join(choice.said for choice in made.choices))
    _assert_settled(made, reading.workshop, int(found[1]) if found else length, people)


def _assert_settled(made, workshop, written, people):
    """No block leaves its limits, no exercise its block, and what is said to be changed is just what is."""
    expected, now = [], minutes(made)
    for block in workshop.blocks:
        before = minutes_at(block.minutes, workshop.lengths, written)
        if not before or not takes_place(block, made.format, people):
            assert str(block.title) not in now
            continue
        priority = block.priority or ("must" if block.kind == "welcome" else "should")
        after = now.get(str(block.title), 0)
        least = minutes_at(block.at_least or block.minutes, workshop.lengths, written)
        most = minutes_at(block.at_most or block.minutes, workshop.lengths, written)
        assert least <= after <= most or (after == 0 and priority != "must")
        if after != before:
            expected.append((str(block.title), before, after))
    stated = {
        str(step.title): minutes_at(step.minutes, workshop.lengths, written)
        for block in workshop.blocks
        for step in block.steps
        if step.minutes
    }
    for part in made.parts:
        given_out = {str(step.kind.title): step.cue.minutes for step in part.steps}
        assert sum(given_out.values()) <= part.moment.minutes
        expected += [(name, stated[name], n) for name, n in given_out.items() if n != stated.get(name, n)]
    assert sorted(settled(made)) == sorted(changed(Change(*one)).said for one in expected)
