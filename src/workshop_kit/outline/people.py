"""How many people come, and how many a thing is for: `over 12`, `up to 12`."""

from __future__ import annotations

import re

WITH_A_COUNSELOR = ("couple", "individual")
"""Formats that are for so many people and no others."""

_LIMIT = re.compile(r"(?P<side>over|up to)\s+(?P<count>\d{1,4})")


def people_said(count: int) -> str:
    """Return a head-count as messages say it: '1 person', '1,000 people'."""
    return "1 person" if count == 1 else f"{count:,} people"


def couples_said(count: int) -> str:
    """Return couples as messages say them: '1 couple', '8 couples'."""
    return "1 couple" if count == 1 else f"{count:,} couples"


def limit(written: str) -> int | None:
    """Return the head-count at which a limit turns; None where none can be read."""
    found = _LIMIT.fullmatch(written.strip().lower())
    return int(found["count"]) if found else None


def fits(written: str, people: int) -> bool:
    """Whether a head-count is within a limit; without a readable limit every one is."""
    found = _LIMIT.fullmatch(written.strip().lower())
    if not found:
        return True
    over = people > int(found["count"])
    return over if found["side"] == "over" else not over
