"""Times of day and dates as they are said in a language and a region, such as US; '' where none is known."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import datetime as dt

    from workshop_kit.words import Language

# By the Unicode locale data (CLDR 46): English there says 7:00 pm, and in the United Kingdom and Ireland 19:00.
TO_TWELVE = ("US", "CA", "AU", "NZ")
MONTH_FIRST = ("US", "CA")
NOON, MIDNIGHT = 12, 24


def clock(minutes: int, language: Language, region: str) -> str:
    """Return minutes after midnight as a time of day, the next day's too: 1210 is '20:10', in the US '8:10 pm'."""
    hour, minute = _hour(minutes), minutes % 60
    if region not in TO_TWELVE:
        return language.say("clock", hour=hour, minute=minute)
    return language.say("clock-am" if hour < NOON else "clock-pm", hour=hour % NOON or NOON, minute=minute)


def clock_bare(minutes: int, language: Language, region: str) -> str:
    """Return a time of day without saying which half of the day it is in: '8:10'."""
    if region not in TO_TWELVE:
        return clock(minutes, language, region)
    return language.say("clock-bare", hour=_hour(minutes) % NOON or NOON, minute=minutes % 60)


def from_to(start: int, end: int, language: Language, region: str) -> str:
    """Return two times of day: '19:00 to 20:00'; 'pm' is said once in one half of a day: '7:00 to 8:00 pm'."""
    said = (clock_bare if _half(start) == _half(end) else clock)(start, language, region)
    return language.say("from-to", start=said, end=clock(end, language, region))


def date_said(date: dt.date, language: Language, region: str) -> str:
    """Return a date with its day of the week: 'Friday 4 December 2026', in the US 'Friday, December 4, 2026'."""
    weekday = language.say("weekdays").split("|")[date.weekday()]
    month = language.say("months").split("|")[date.month - 1]
    key = "date-month-first" if region in MONTH_FIRST else "date"
    return language.say(key, weekday=weekday, day=date.day, month=month, year=date.year)


def _hour(minutes: int) -> int:
    return minutes // 60 % MIDNIGHT


def _half(minutes: int) -> int:
    """Return which half of which day it is: two times in one half are said with one 'am' or 'pm'."""
    return minutes // 60 // NOON
