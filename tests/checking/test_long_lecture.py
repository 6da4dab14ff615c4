"""Nobody sits and listens for more than thirteen minutes without being asked anything."""

import pytest

from workshop_kit.checking.long_lecture import long_lecture
from workshop_kit.errors import Weight

TALK = "  - mini-lecture: Ten reasons\n    minutes: {minutes}\n    say: {say}\n    steps:\n      - {step}\n"
POINTS = "points: Reasons\n        items: One"


def talk(minutes, step=POINTS, say="Let us begin."):
    return TALK.format(minutes=minutes, step=step, say=say)


def test_a_talk_over_thirteen_minutes_is_a_warning_at_its_block(said):
    (problem,) = said(long_lecture, talk(14))
    assert problem.weight is Weight.WARNING
    assert problem.message == "In 'Ten reasons' people listen for 14 minutes, and are asked nothing."
    assert problem.place.line == 3
    assert "- question:" in problem.hint


def test_thirteen_minutes_are_no_news(said):
    assert said(long_lecture, talk(13)) == []


@pytest.mark.parametrize(
    "step", ["question: Which one do you know?", "task: Tell your neighbor\n        minutes: 2", "letter: To you"]
)
def test_a_question_to_the_room_or_something_to_do_breaks_it_up(said, step):
    assert said(long_lecture, talk(16, step)) == []


def test_a_question_mark_in_what_is_said_does_not(said):
    assert len(said(long_lecture, talk(16, say="Why do people want to be close?"))) == 1


def test_of_several_lengths_the_longest_is_told(said):
    (problem,) = said(long_lecture, talk("14, 15, 13"), "lengths: 14, 15, 13\n")
    assert "15 minutes" in problem.message


def test_other_blocks_may_be_long(said):
    assert said(long_lecture, talk(30).replace("mini-lecture", "activity")) == []
