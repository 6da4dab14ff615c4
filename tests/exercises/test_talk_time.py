"""The minutes of a script, shared."""

import pytest
from hypothesis import given
from hypothesis import strategies as some

from workshop_kit.cue import Cue, Day, Grouping, Moment
from workshop_kit.exercises.pieces.talk_time import talk_time
from workshop_kit.places import Place, Source
from workshop_kit.words import language


def _time(minutes, turns):
    moment = Moment(1, "Talk", minutes, Grouping("pair"))
    day = Day("A day", language(), "couple", (moment,))
    return talk_time(Cue(day, moment, "talk", Place(Source("test.yaml")), minutes=minutes), turns)


@pytest.mark.parametrize(
    ("minutes", "shared"), [(13, (4, 2, 1)), (12, (4, 2, 0)), (20, (7, 3, 0)), (4, (1, 1, 0)), (5, (1, 1, 1))]
)
def test_two_turns_share_the_minutes(minutes, shared):
    time = _time(minutes, 2)
    assert (time.speaks.minutes, time.says_back.minutes, time.swap.minutes) == shared


def test_minutes_are_said():
    time = _time(13, 2)
    assert (time.speaks.said, time.says_back.said, time.swap.said) == ("4 min", "2 min", "swap")


@pytest.mark.parametrize(("minutes", "turns"), [(0, 1), (1, 1), (3, 2), (23, 12)])
def test_too_few_minutes_are_not_shared(minutes, turns):
    assert _time(minutes, turns) is None


@given(some.integers(2, 240), some.integers(1, 12))
def test_no_minute_is_lost_and_speaking_is_never_shorter_than_saying_back(minutes, turns):
    time = _time(minutes, turns)
    if time is None:
        assert minutes < 2 * turns
        return
    each = time.speaks.minutes + time.says_back.minutes
    assert time.turns * each + (time.turns - 1) * time.swap.minutes == pytest.approx(minutes)
    assert time.speaks.minutes >= time.says_back.minutes >= 1
    assert 0 <= time.swap.minutes <= 1
