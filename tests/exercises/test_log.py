"""A few words a day, at home."""

import pytest

from workshop_kit.errors import Refused


def rows(exercise, cue):
    *_, days = exercise.sheet(cue(minutes=0)).variants[0].parts
    return days


def test_a_log_has_seven_days_and_goes_home(step, cue):
    log = step("- log: Small thanks\n  items: |\n    I saw you ...\n    It meant ...\n")
    days = rows(log, cue)
    assert days.days == tuple(f"Day {n}" for n in range(1, 8))
    assert [str(start) for start in days.starts] == ["I saw you ...", "It meant ..."]
    assert days.each == 1
    assert log.sheet(cue()).take_home


def test_what_goes_home_in_private_is_done_alone_whoever_sits_together_now(step, cue):
    assert step("- log: Small thanks\n").sheet(cue()).grouping.name == "solo"
    assert step("- log: Small thanks\n  privacy: pair\n").sheet(cue()).grouping.name == "pair"


def test_a_log_of_one_line_has_something_to_go_on_from(step, cue):
    days = rows(step("- log: Small thanks\n"), cue)
    assert [str(start) for start in days.starts] == ["Today I noticed"]
    assert days.note == "This page is yours. Show it only if you want to."


def test_the_author_says_how_many_days_and_when_to_show_it(step, cue):
    days = rows(step("- log: Small thanks\n  days: 3\n  each: 2\n  share: Bring it on Tuesday.\n"), cue)
    assert (len(days.days), days.each, days.note) == (3, 2, "Bring it on Tuesday.")


@pytest.mark.parametrize("days", [0, 32])
def test_a_log_lasts_from_one_day_to_a_month(days, step):
    with pytest.raises(Refused, match="from 1 to 31"):
        step(f"- log: Small thanks\n  days: {days}\n")


def test_a_log_filled_in_the_room_has_a_slide(step, cue):
    assert list(step("- log: Small thanks\n  take_home: no\n").scenes(cue()))
    assert not list(step("- log: Small thanks\n").scenes(cue()))
