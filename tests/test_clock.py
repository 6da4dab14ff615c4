"""Times of day and dates, as they are said where the session takes place."""

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from workshop_kit.clock import clock, clock_bare, date_said, from_to
from workshop_kit.words import language


def said(minutes, region):
    return clock(minutes, language(), region).replace("\u00a0", " ")


@pytest.mark.parametrize(
    ("region", "evening"),
    [
        ("US", "7:05 pm"),
        ("CA", "7:05 pm"),
        ("AU", "7:05 pm"),
        ("NZ", "7:05 pm"),
        ("UK", "19:05"),
        ("IE", "19:05"),
        ("EU", "19:05"),
        ("elsewhere", "19:05"),
        ("", "19:05"),
    ],
)
def test_the_clock_is_that_of_the_region(region, evening):
    assert said(19 * 60 + 5, region) == evening


@pytest.mark.parametrize(
    ("minutes", "to_24", "to_12"),
    [
        (0, "00:00", "12:00 am"),
        (5, "00:05", "12:05 am"),
        (11 * 60 + 59, "11:59", "11:59 am"),
        (12 * 60, "12:00", "12:00 pm"),
        (23 * 60 + 59, "23:59", "11:59 pm"),
        (24 * 60 + 10, "00:10", "12:10 am"),
    ],
)
def test_noon_and_midnight_are_said_as_people_say_them(minutes, to_24, to_12):
    assert (said(minutes, "IE"), said(minutes, "US")) == (to_24, to_12)


@pytest.mark.parametrize(
    ("start", "end", "to_24", "to_12"),
    [
        (19 * 60, 20 * 60, "19:00 to 20:00", "7:00 to 8:00 pm"),
        (11 * 60 + 30, 12 * 60 + 30, "11:30 to 12:30", "11:30 am to 12:30 pm"),
        (23 * 60 + 30, 24 * 60 + 30, "23:30 to 00:30", "11:30 pm to 12:30 am"),
        (12 * 60, 13 * 60, "12:00 to 13:00", "12:00 to 1:00 pm"),
        (60, 25 * 60, "01:00 to 01:00", "1:00 am to 1:00 am"),
    ],
)
def test_pm_is_said_once_in_one_half_of_a_day(start, end, to_24, to_12):
    spoken = [from_to(start, end, language(), region).replace("\u00a0", " ") for region in ("", "US")]
    assert spoken == [to_24, to_12]


def test_no_line_ends_between_an_hour_and_its_half():
    assert " " not in clock(19 * 60, language(), "US")


@given(st.integers(0, 3 * 24 * 60), st.sampled_from(["", "US"]))
def test_a_day_later_the_clock_says_the_same(minutes, region):
    assert clock(minutes, language(), region) == clock(minutes + 24 * 60, language(), region)


@pytest.mark.parametrize(
    ("region", "date"),
    [
        ("US", "Friday, December 4, 2026"),
        ("CA", "Friday, December 4, 2026"),
        ("UK", "Friday 4 December 2026"),
        ("", "Friday 4 December 2026"),
    ],
)
def test_a_date_is_said_with_its_day_of_the_week(region, date):
    assert date_said(dt.date(2026, 12, 4), language(), region) == date


@pytest.mark.parametrize(
    ("region", "evening", "session"),
    [("US", "7:05 p. m.", "7:00 a 8:00 p. m."), ("EU", "19:05", "19:00 a 20:00"), ("", "19:05", "19:00 a 20:00")],
)
def test_the_clock_is_said_in_spanish(region, evening, session):
    spanish = language("es")
    spoken = (clock(19 * 60 + 5, spanish, region), from_to(19 * 60, 20 * 60, spanish, region))
    assert tuple(one.replace("\u00a0", " ") for one in spoken) == (evening, session)


@pytest.mark.parametrize("region", ["US", ""])
def test_a_date_is_said_in_spanish(region):
    assert date_said(dt.date(2026, 12, 4), language("es"), region) == "viernes 4 de diciembre de 2026"


def test_half_of_the_day_may_be_left_out():
    assert [clock_bare(20 * 60 + 5, language(), region) for region in ("US", "")] == ["8:05", "20:05"]
