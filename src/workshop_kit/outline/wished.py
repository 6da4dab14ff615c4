"""What wishes mean: text as it is typed after an option, or written in an overlay, goes in, a value comes out."""

from __future__ import annotations

import datetime as dt
import difflib
import re
from contextlib import suppress
from typing import TYPE_CHECKING, get_args

from workshop_kit.fields import Depth, FormatName

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

PAPERS = ("letter", "a4")
LONGEST = 600
HOURS, MINUTES, HALF_DAY = 24, 60, 12
EARLY = 7
"""The last hour at which nobody leads a workshop in the morning: who means it writes 07:30."""

_CLOCK = re.compile(
    r"(?P<hour>\d{1,2})(?:[:.](?P<minute>\d{2}))?\s*(?P<half>[ap])?(?:\.?m\.?)?", re.ASCII | re.IGNORECASE
)
_COUNT = re.compile(r"\d{1,6}", re.ASCII)
_DATE = re.compile(r"\d{4}-\d{2}-\d{2}", re.ASCII)
_LENGTH = re.compile(r"(?P<minutes>\d{1,4})\s*(?:min|mins|minutes)?", re.ASCII | re.IGNORECASE)


class NotUnderstood(ValueError):  # noqa: N818 - it describes the value
    """Words that mean nothing after their option; `hint` says what is understood."""

    def __init__(self, message: str, hint: str) -> None:
        super().__init__(message)
        self.message, self.hint = message, hint


def read_clock(text: str) -> int:
    """Minutes after midnight of `19:00`, `7 pm`, `7:30 pm` or `19`.

    >>> read_clock("7:30 pm")
    1170
    """
    match = _CLOCK.fullmatch(" ".join(text.split()))
    if not match:
        raise NotUnderstood(f"'{text}' is not a time of day.", TIMES)
    hour, minute, half = int(match["hour"]), int(match["minute"] or 0), (match["half"] or "").lower()
    if hour >= HOURS or minute >= MINUTES or (half and not 1 <= hour <= HALF_DAY):
        raise NotUnderstood(f"There is no '{text}' on the clock.", TIMES)
    if not half and match["minute"] is None and 1 <= hour <= HALF_DAY:
        raise NotUnderstood(f"'{text}' may be in the morning or in the evening.", f"Write '{hour} am' or '{hour} pm'.")
    if not half and 1 <= hour <= EARLY and not text.startswith("0"):
        raise NotUnderstood(
            f"'{text}' may be in the morning or in the evening.", f"Write '{text} am', '{text} pm' or '0{text}'."
        )
    if half:
        hour = hour % HALF_DAY + (HALF_DAY if half == "p" else 0)
    return hour * MINUTES + minute


def read_length(text: str) -> int:
    """Minutes from 1 to ten hours."""
    match = _LENGTH.fullmatch(text)
    if not match:
        raise NotUnderstood(f"'{text}' is not a number of minutes.", LENGTHS)
    if not 1 <= int(match["minutes"]) <= LONGEST:
        raise NotUnderstood(f"A workshop takes from 1 to {LONGEST} minutes, not {match['minutes']}.", LENGTHS)
    return int(match["minutes"])


def read_count(text: str) -> int:
    """How many come or lead; whether so many can is the plan's to say."""
    if not _COUNT.fullmatch(text):
        raise NotUnderstood(f"'{text}' is not a number.", "Write it in figures, such as 8.")
    return int(text)


SPOKEN_DATES = ("%d %B %Y", "%B %d %Y", "%d %b %Y", "%b %d %Y")
"""How people write a day, commas apart; the months in English."""
_FIGURES = re.compile(r"(?P<first>\d{1,2})[./-](?P<second>\d{1,2})[./-](?P<year>\d{4})", re.ASCII)


def read_date(text: str) -> dt.date:
    """A day of the calendar, written as 2026-12-04, 4 December 2026 or December 4, 2026.

    In figures the day and the month stand in one order here and in the other there: 25/12/2026 is plain, 3/12/2026 is
    asked about.
    """
    if figures := _FIGURES.fullmatch(text.strip()):
        return _in_figures(text, int(figures["first"]), int(figures["second"]), int(figures["year"]))
    for way in SPOKEN_DATES:
        with suppress(ValueError):
            return dt.datetime.strptime(" ".join(text.replace(",", " ").split()), way).replace(tzinfo=dt.UTC).date()
    if not _DATE.fullmatch(text):
        raise NotUnderstood(f"'{text}' is not a date.", DATES)
    try:
        return dt.date.fromisoformat(text)
    except ValueError:
        raise NotUnderstood(f"There is no '{text}' in the calendar.", DATES) from None


def _in_figures(text: str, first: int, second: int, year: int) -> dt.date:
    """Return the day of a date in figures. Raises NotUnderstood where either number could be the month."""
    days: dict[dt.date, None] = {}
    for day, month in ((first, second), (second, first)):
        with suppress(ValueError):
            days[dt.date(year, month, day)] = None
    if not days:
        raise NotUnderstood(f"There is no '{text}' in the calendar.", DATES)
    if len(days) > 1:
        one, other = (f"{day:%Y-%m-%d} ({day.day} {day:%B})" for day in days)
        raise NotUnderstood(f"'{text}' may be one of two days.", f"Write {one} or {other}.")
    return next(iter(days))


def one_of(*words: str) -> Callable[[str], str]:
    """Return a reader of one of a few words, in small or capital letters."""

    def read(text: str) -> str:
        if text.lower() not in words:
            raise NotUnderstood(f"'{text}' is not known.{_near(text, words)}", f"Write {_or(words)}.")
        return text.lower()

    return read


def read_name(text: str) -> str:
    """Return a name as it was typed: what it stands for is looked up later."""
    if not text:
        raise NotUnderstood("Nothing is written after it.", "Write a value, or leave the option out.")
    return text


def _near(text: str, words: Sequence[str]) -> str:
    near = difflib.get_close_matches(text.lower(), words, 1, 0.5)
    return f" Did you mean '{near[0]}'?" if near else ""


def _or(words: Sequence[str]) -> str:
    *most, last = words
    return f"{', '.join(most)} or {last}" if most else last


DATES = "Write year, month and day, such as 2026-12-04."
TIMES = "Write it as 19:00, 7 pm or 7:30 pm."
LENGTHS = "Write it as a number, such as 60."
READERS: dict[str, Callable[[str], int | str | dt.date]] = {
    "format": one_of(*get_args(FormatName)),
    "length": read_length,
    "couples": read_count,
    "people": read_count,
    "facilitators": read_count,
    "date": read_date,
    "starts": read_clock,
    "paper": one_of(*PAPERS),
    "theme": read_name,
    "region": read_name,
    "language": read_name,
    "depth": one_of(*get_args(Depth)),
    "start_from": read_length,
}
"""What reads each wish, by its field in `Wishes`."""
