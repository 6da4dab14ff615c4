"""What stands under the slides of a block: its clock, and what to say, do and watch for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from workshop_kit.scene import Notes
from workshop_kit.text import paragraphs, plain

if TYPE_CHECKING:
    from collections.abc import Sequence

    from workshop_kit.cue import Day, Moment
    from workshop_kit.kinds import Kind
    from workshop_kit.outline.workshop import Block
    from workshop_kit.planning.plan import Reference
    from workshop_kit.text import Paragraph

NotePart = tuple[str, tuple["Paragraph", ...]]
"""A heading with its paragraphs."""


def spoken(day: Day, written: Block | Kind) -> tuple[NotePart, ...]:
    """Return what a block or a step has for the facilitator, each under its heading."""
    parts = (("say", written.say), ("do", written.do), ("watch-for", written.watch_for))
    return tuple((day.say(f"notes-{part}"), paragraphs(text)) for part, text in parts if text)


def cited(day: Day, step: Kind, references: Sequence[Reference]) -> tuple[NotePart, ...]:
    """Return the sources that a step rests on: authors with year, a full citation as it was written."""
    who = {one.key or one.title: one.who or one.title for one in references}
    said = tuple(plain(who[str(cite)], cite.place) for cite in step.cite if str(cite) in who)
    return ((day.say("notes-source", count=len(said)), said),) if said else ()


def clock_line(day: Day, moment: Moment) -> str:
    """Return '18:45 to 18:57 · 12 minutes', or only the minutes where no start is known."""
    minutes = day.say("minutes-long", count=moment.minutes)
    if moment.starts is None or moment.ends is None:
        return minutes
    return day.say("notes-clock", times=day.from_to(moment.starts, moment.ends), minutes=minutes)


def notes(day: Day, moment: Moment, parts: tuple[NotePart, ...] = ()) -> Notes:
    """Return notes under the clock line of a block; without a start a slide with nothing to say has none."""
    return Notes(clock_line(day, moment), parts) if parts or moment.starts is not None else Notes()
