"""How many people come, and how many a thing is for: `over 12`, `up to 12`."""

from __future__ import annotations

import re

PEOPLE = {"couple": 2, "group": 16, "individual": 1, "mixed": 10}
"""Who comes when nothing else is said: one couple, eight couples, one person, ten people."""

_LIMIT = re.compile(r"(?P<side>over|up to)\s+(?P<count>\d{1,4})")


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
