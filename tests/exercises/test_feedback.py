"""What helped and what to change."""

from workshop_kit.sheet import Prompt, Ratings


def parts(exercise, cue):
    _, rated, *asked = exercise.sheet(cue()).variants[0].parts
    return rated, asked


def test_feedback_alone_asks_if_one_felt_free_to_pass(step, cue):
    rated, asked = parts(step("- feedback: How was it for you?\n"), cue)
    assert isinstance(rated, Ratings)
    assert any("free to pass" in str(item) for item in rated.items)
    assert not rated.total, "feelings about an evening are no sum"
    assert all(isinstance(one, Prompt) and one.lines for one in asked)


def test_the_numbers_go_on_below_the_lines_to_rate(step, cue):
    rated, asked = parts(step("- feedback: How was it for you?\n"), cue)
    assert [one.number for one in asked] == [len(rated.items) + n for n in (1, 2, 3)]


def test_it_is_handed_in_without_a_name(step, cue):
    exercise = step("- feedback: How was it for you?\n")
    assert exercise.sheet(cue()).privacy == "collected"
    assert any("name off" in str(line) for line in exercise.steps(cue()))


def test_an_author_s_own_questions_leave_the_lines_to_rate(step, cue):
    rated, asked = parts(step("- feedback: How was it?\n  items: What would you skip?\n"), cue)
    assert [str(one.text) for one in asked] == ["What would you skip?"]
    assert len(rated.items) == 4
