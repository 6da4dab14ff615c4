"""What is typed after options: times and minutes as people write them, all mistakes said at once."""

import datetime as dt
import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from workshop_kit.cli.usage import Misused
from workshop_kit.cli.wishes import understood
from workshop_kit.clock import clock
from workshop_kit.outline.wished import NotUnderstood, read_clock, read_count, read_date, read_length
from workshop_kit.words import language

JARGON = re.compile(r"pars|string|integer|Invalid value|None", re.IGNORECASE)


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("19:00", "19:00"),
        ("7 pm", "19:00"),
        ("7pm", "19:00"),
        ("7 PM", "19:00"),
        ("7 p.m.", "19:00"),
        ("7:30 pm", "19:30"),
        ("7.30 pm", "19:30"),
        ("9:15", "09:15"),
        ("19", "19:00"),
        ("0:05", "00:05"),
        ("12 am", "00:00"),
        ("12 pm", "12:00"),
        ("12:30", "12:30"),
        ("23:59", "23:59"),
    ],
)
def test_a_start_is_understood_as_people_write_it(typed, meant):
    assert clock(read_clock(typed), language(), "") == meant


@pytest.mark.parametrize(
    "typed", ["25:00", "24:00", "19:60", "0 pm", "13 pm", "seven", "", "19:0", "1900", "7 ppm", "-1", "٧"]
)
def test_what_is_no_time_is_said_with_what_is(typed):
    with pytest.raises(NotUnderstood) as said:
        read_clock(typed)
    assert said.value.hint == "Write it as 19:00, 7 pm or 7:30 pm."


def test_seven_alone_may_be_morning_or_evening():
    with pytest.raises(NotUnderstood) as said:
        read_clock("7")
    assert said.value.hint == "Write '7 am' or '7 pm'."


@given(st.integers(0, 24 * 60 - 1))
def test_every_minute_of_the_day_can_be_typed_in_both_ways(minute):
    assert [read_clock(clock(minute, language(), region)) for region in ("", "US")] == [minute, minute]


@given(st.text(max_size=12))
def test_whatever_is_typed_is_a_time_of_the_day_or_not_understood(text):
    try:
        minutes = read_clock(text)
    except NotUnderstood:
        return
    assert 0 <= minutes < 24 * 60


@pytest.mark.parametrize("typed", ["60", "60 min", "60 minutes", "060"])
def test_a_length_is_minutes(typed):
    assert read_length(typed) == 60


@pytest.mark.parametrize("typed", ["sixty", "0", "-60", "601", "1.5", "1e2", "60, 90", ""])
def test_what_is_no_length_is_said(typed):
    with pytest.raises(NotUnderstood):
        read_length(typed)


@pytest.mark.parametrize(("typed", "count"), [("8", 8), ("0", 0), ("008", 8)])
def test_a_head_count_is_a_number(typed, count):
    assert read_count(typed) == count


@pytest.mark.parametrize("typed", ["eight", "-8", "8.5", "", "8 couples", "1234567", "٨"])
def test_what_is_no_head_count_is_said(typed):
    with pytest.raises(NotUnderstood) as said:
        read_count(typed)
    assert said.value.hint == "Write it in figures, such as 8."


def test_a_date_is_read_as_outlines_write_it():
    assert read_date("2026-12-04") == dt.date(2026, 12, 4)


@pytest.mark.parametrize("typed", ["2026-2-3", "2026-13-01", "2026-02-30", "friday", ""])
def test_what_is_no_date_is_said_with_what_is(typed):
    with pytest.raises(NotUnderstood) as said:
        read_date(typed)
    assert said.value.hint == "Write year, month and day, such as 2026-12-04."


def test_all_that_is_not_understood_is_said_at_once_and_plainly():
    with pytest.raises(Misused) as misused:
        understood(format="cuple", length="abc", starts="25:00", paper="a5", theme="", region=None)
    said = str(misused.value)
    assert [p.message.split(":")[0] for p in misused.value.problems] == [
        "--format",
        "--length",
        "--starts",
        "--paper",
        "--theme",
    ]
    assert "Did you mean 'couple'?" in said
    assert not JARGON.search(said)


def test_what_is_not_typed_is_left_to_the_plan():
    wishes = understood(format=None, length=None, starts=None, paper="A4", theme=None, region=" us ")
    assert (wishes.format, wishes.length, wishes.starts, wishes.paper, wishes.theme) == (
        None,
        None,
        None,
        "a4",
        None,
    )
    assert wishes.region == "us"


@pytest.mark.parametrize("typed", ["6:30", "7:15", "1.00"])
def test_half_past_six_is_asked_about(typed):
    with pytest.raises(NotUnderstood, match="morning or in the evening"):
        read_clock(typed)


@pytest.mark.parametrize("typed", ["4 December 2026", "December 4, 2026", "4 Dec 2026", "2026-12-04"])
def test_a_day_may_be_written_as_it_is_spoken(typed):
    assert read_date(typed).isoformat() == "2026-12-04"


@pytest.mark.parametrize(
    ("typed", "day"),
    [
        ("12/12/2026", dt.date(2026, 12, 12)),
        ("25/12/2026", dt.date(2026, 12, 25)),
        ("12/25/2026", dt.date(2026, 12, 25)),
        ("25.12.2026", dt.date(2026, 12, 25)),
        ("3 December 2026", dt.date(2026, 12, 3)),
    ],
)
def test_a_day_in_figures_is_understood_where_it_can_be_only_one(typed, day):
    assert understood(date=typed).date == day


@pytest.mark.parametrize(
    ("typed", "hint"),
    [
        ("3/12/2026", "Write 2026-12-03 (3 December) or 2026-03-12 (12 March)."),
        ("4.12.2026", "Write 2026-12-04 (4 December) or 2026-04-12 (12 April)."),
        ("12/04/2026", "Write 2026-04-12 (12 April) or 2026-12-04 (4 December)."),
    ],
)
def test_a_day_in_figures_that_may_be_two_is_asked_back(typed, hint):
    with pytest.raises(NotUnderstood) as said:
        read_date(typed)
    assert said.value.hint == hint


def test_a_day_in_figures_that_is_none_is_told():
    with pytest.raises(NotUnderstood, match="There is no '31/31/2026' in the calendar"):
        read_date("31/31/2026")
