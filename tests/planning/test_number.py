import textwrap

from hypothesis import given
from hypothesis import strategies as st

from workshop_kit.errors import Weight
from workshop_kit.outline.reader import read_text
from workshop_kit.outline.wishes import Wishes
from workshop_kit.planning import plan

EVENING = """
title: Evening
lengths: 30, 60
blocks:
  - solo: Alone
    minutes: 10, 20
    steps:
      - points: Think of this
        items: One
      - reflection: What I saw
        items: One
      - reflection: For later
        items: One
        take_home: yes
  - pair: Together
    minutes: 20, 40
    steps:
      - task: Tell each other
        uses: What I saw, Think of this
        minutes: 8, 10
      - scene-cards: Try it
        uses: Alone / What I saw, Alone / For later
        items: One scene
      - letter: A few lines
"""


def steps(made):
    return {str(step.kind.title): step.cue for part in made.parts for step in part.steps}


def test_what_has_paper_is_numbered_in_order(workshop):
    cues = steps(plan(workshop(EVENING), Wishes()))

    assert {title: cue.sheet for title, cue in cues.items()} == {
        "Think of this": None,
        "What I saw": 1,
        "For later": 2,
        "Tell each other": None,
        "Try it": 3,
        "A few lines": 4,
    }


def test_a_needed_sheet_is_found_by_its_title_and_a_needed_slide_has_no_number(workshop):
    cues = steps(plan(workshop(EVENING), Wishes()))

    assert cues["Tell each other"].needs == (1,)
    assert cues["Try it"].needs == (1, 2)


def test_exercises_share_what_the_others_leave(workshop):
    cues = steps(plan(workshop(EVENING), Wishes(length=60)))

    assert (cues["What I saw"].minutes, cues["For later"].minutes) == (20, 0)
    assert (cues["Tell each other"].minutes, cues["Try it"].minutes, cues["A few lines"].minutes) == (10, 15, 15)


def test_stated_minutes_go_by_the_length(workshop):
    cues = steps(plan(workshop(EVENING), Wishes(length=30)))

    assert (cues["Tell each other"].minutes, cues["Try it"].minutes) == (8, 6)


def test_a_slide_has_no_minutes_of_its_own(workshop):
    assert steps(plan(workshop(EVENING), Wishes()))["Think of this"].minutes == 0


def test_exercises_never_take_more_than_their_block(workshop):
    made = plan(workshop(EVENING.replace("minutes: 8, 10", "minutes: 25, 50")), Wishes(length=60))

    (problem,) = (p for p in made.problems if p.weight is Weight.ERROR)
    assert problem.message == "The exercises of 'Together' take 50 minutes; the block has 40."
    assert "task: Tell each other" in problem.place.text
    assert steps(made)["Tell each other"].minutes == 40


def test_exercises_without_a_minute_left_are_one_warning(workshop):
    made = plan(workshop(EVENING.replace("minutes: 8, 10", "minutes: 20, 40")), Wishes())

    (problem,) = (p for p in made.problems if p.weight is Weight.WARNING)
    assert problem.message == "'Together' has no minutes left for 'Try it' and 'A few lines'."
    assert problem.place.text.strip() == "- pair: Together"


def alone(minutes, *wanted):
    head = f"title: Evening\nblocks:\n  - solo: Alone\n    minutes: {minutes}\n    steps:\n"
    text = head + "".join(exercise(number, *one) for number, one in enumerate(wanted))
    made = plan(read_text(text, "evening.yaml").workshop, Wishes())
    return [step.cue.minutes for step in made.parts[0].steps], [p.message for p in made.problems]


def test_what_does_not_share_evenly_goes_to_the_first():
    assert alone(10, *[(None, False)] * 3) == ([4, 3, 3], [])


def test_too_few_minutes_for_all_are_told_once():
    minutes, told = alone(3, *[(None, False)] * 5)
    assert minutes == [1, 1, 1, 0, 0]
    assert told == ["'Alone' has 3 minutes for 'Number 0', 'Number 1', 'Number 2' and 2 more."]
    assert alone(3, (2, False), *[(None, False)] * 2)[1] == ["'Alone' has 1 minute left for 'Number 1' and 'Number 2'."]


def test_what_is_needed_must_take_place_too(workshop):
    made = plan(
        workshop(EVENING.replace("- reflection: What I saw", "- reflection: What I saw\n        lengths: 60")),
        Wishes(length=30),
    )

    problem = made.problems[0]
    assert problem.message == "'What I saw' is needed here, but is left out this time."
    assert problem.place.text.strip() == "uses: What I saw, Think of this"


def exercise(number, stated, home):
    minutes = "" if stated is None else f"        minutes: {stated}\n"
    return f"      - reflection: Number {number}\n        items: One\n{minutes}" + (
        "        take_home: yes\n" if home else ""
    )


@given(
    st.integers(1, 120),
    st.lists(st.tuples(st.none() | st.integers(1, 60), st.booleans()), min_size=1, max_size=8),
)
def test_minutes_of_exercises_never_exceed_the_block_and_shares_are_even(minutes, wanted):
    text = "".join(exercise(number, *one) for number, one in enumerate(wanted))
    head = f"title: Evening\nblocks:\n  - solo: Alone\n    minutes: {minutes}\n    steps:\n"
    made = plan(read_text(textwrap.dedent(head) + text, "evening.yaml").workshop, Wishes())
    given_out = [step.cue.minutes for step in made.parts[0].steps]

    assert sum(given_out) <= minutes
    assert all(not given for given, (_, home) in zip(given_out, wanted, strict=True) if home)
    shared = {given for given, (stated, home) in zip(given_out, wanted, strict=True) if stated is None and not home}
    assert not shared or max(shared) - min(shared) <= 1
    if sum(stated or 0 for stated, home in wanted if not home) <= minutes:
        for given_one, (stated, home) in zip(given_out, wanted, strict=True):
            assert stated is None or home or given_one == stated
