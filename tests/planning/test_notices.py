from workshop_kit.errors import Weight
from workshop_kit.outline.reader import read
from workshop_kit.outline.wishes import Wishes
from workshop_kit.planning import plan

EVENING = "title: Evening\n{more}blocks:\n  - solo: Think\n    minutes: 20\n"


def told(workshop, more, **wishes):
    return plan(workshop(EVENING.format(more=more)), Wishes(**wishes)).problems


def test_a_workshop_that_comes_before_and_is_absent_is_a_note(workshop):
    (problem,) = told(workshop, "needs: appreciation-and-validation, moonlight\n")

    assert problem.weight is Weight.NOTE
    assert problem.message == "'moonlight' comes before this workshop, and is not here."
    assert problem.place.text == "needs: appreciation-and-validation, moonlight"


def test_a_workshop_that_comes_before_may_lie_beside_the_outline(tmp_path):
    (tmp_path / "moonlight.yaml").write_text(EVENING.format(more=""), encoding="utf-8")
    evening = tmp_path / "evening.yaml"
    evening.write_text(EVENING.format(more="needs: Moonlight\n"), encoding="utf-8")

    assert plan(read(evening, str(evening)).workshop, Wishes()).problems == ()


def test_a_help_topic_that_no_region_knows_is_told_with_the_nearest(workshop):
    (problem,) = told(workshop, "help: crisys\n")

    assert problem.weight is Weight.ERROR
    assert problem.hint == "Did you mean 'crisis'?"


def test_a_help_topic_that_the_region_lacks_is_a_note(workshop):
    problems = told(workshop, "help: own-behavior\n", region="US")

    assert (problems[0].weight, "own-behavior" in problems[0].message) == (Weight.NOTE, True)
    assert not told(workshop, "help: own-behavior\n")


def test_numbers_that_nobody_has_noted_trying_are_a_note(workshop):
    (problem,) = told(workshop, "", region="US")

    assert problem.weight is Weight.NOTE
    assert "988" in problem.message


def test_without_a_region_there_are_no_numbers_to_try(workshop):
    assert told(workshop, "") == ()
