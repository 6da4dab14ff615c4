"""The sheets of a program: each session's own, without those that a session before has brought already."""

from __future__ import annotations

from typing import TYPE_CHECKING

from workshop_kit.documents.sheets import sheets

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from workshop_kit.planning.plan import Plan
    from workshop_kit.sheet import Sheet


def program_sheets(sessions: Iterable[Plan]) -> tuple[tuple[Sheet, ...], ...]:
    """Return for each session the sheets that are new in it: numbered on, so that no number stands twice."""
    made: list[tuple[Sheet, ...]] = []
    last = 0
    for session in sessions:
        fresh = tuple(sheet for sheet in sheets(session) if sheet.number > last)
        made.append(fresh)
        last = max((sheet.number for sheet in fresh), default=last)
    return tuple(made)


def given_out(sessions: Sequence[Plan]) -> tuple[tuple[Sheet, ...], ...]:
    """Return for each session the sheets that are printed for it.

    Those that are new in it, and of those before the ones that people have handed in, or signed, since.
    """
    both = zip(sessions, program_sheets(sessions), strict=True)
    return tuple(tuple(sheet for sheet in sheets(session) if sheet in new or _is_gone(sheet)) for session, new in both)


def _is_gone(sheet: Sheet) -> bool:
    return sheet.privacy == "collected" or sheet.counted == "sign-in"
