"""A goal says what people can do, so that somebody can see it."""

from workshop_kit.checking.goals_measurable import goals_measurable
from workshop_kit.errors import Weight

TALK = "  - pair: Talk\n    minutes: 10\n"


def test_a_goal_that_nobody_can_see_met_is_a_note_at_its_line(said):
    (problem,) = said(goals_measurable, TALK, "goals: |\n  Name five reasons\n  Understand what closeness is\n")
    assert problem.weight is Weight.NOTE
    assert problem.message == "Nobody can see whether a goal is met that begins with 'Understand'."
    assert problem.place.line == 4


def test_it_counts_where_a_goal_begins_and_marks_do_not(said):
    head = "goals: |\n  **Feel** closer\n  Tell knowing from guessing\n  Feeling words: name ten\n"
    assert [problem.place.line for problem in said(goals_measurable, TALK, head)] == [3]


def test_each_language_has_its_own_words(said):
    head = "language: es\ngoals: |\n  Comprender la cercanía\n  Nombrar cinco razones\n"
    assert [problem.place.line for problem in said(goals_measurable, TALK, head)] == [4]
