"""What to tell before a session: what comes before, help topics, numbers to look up, and what changes nothing."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from workshop_kit.errors import Problem, Weight
from workshop_kit.kinds import Slide
from workshop_kit.outline.care import ELSEWHERE, region_said, topics
from workshop_kit.outline.files import is_bundled
from workshop_kit.outline.nearest import nearest
from workshop_kit.outline.people import limit, people_said
from workshop_kit.outline.taking_place import left_out, takes_place
from workshop_kit.resources import workshops
from workshop_kit.text import name_of

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Iterator

    from workshop_kit.care import Care
    from workshop_kit.outline.workshop import Workshop


def notices(workshop: Workshop, care: Care, region: str, holds_on: dt.date | None) -> Iterator[Problem]:
    """Yield what is worth knowing before the day; on `holds_on` the numbers of help are to hold."""
    yield from _absent(workshop)
    yield from _helpless(workshop, care, region)
    yield from _not_looked_up(care, region, holds_on)
    yield from _never_revealed(workshop)


def not_for_so_many(workshop: Workshop, format: str, people: int) -> Iterator[Problem]:
    """Yield a note for each block that is left out because of who comes, and in whose place nothing stands."""
    limited = [block for block in workshop.blocks if block.people and not left_out(block, format)]
    on = {limit(str(block.people)) for block in limited if takes_place(block, format, people)}
    for block in limited:
        if block.people and not takes_place(block, format, people) and limit(str(block.people)) not in on:
            title = block.title or block.kind
            said = f"'{title}' is for {block.people} people; {people_said(people)} come, and it is left out."
            hint = f"To keep it all the same, change its 'people: {block.people}', or write a block for the others too."
            yield Problem(said, block.place, hint, Weight.NOTE)


def unfit_kinds(workshop: Workshop, format: str) -> Iterator[Problem]:
    """Yield a note for each exercise that a format leaves out by its kind."""
    for step in (step for block in workshop.blocks for step in block.steps):
        if not step.formats and left_out(step, format):
            said = f"'{step.kind}' is left out, for it makes no sense in the format '{format}'."
            yield Problem(said, step.place, f"To keep it, write 'formats: {format}' below it.", Weight.NOTE)


def _absent(workshop: Workshop) -> Iterator[Problem]:
    """A workshop that should come before and is neither bundled nor beside the outline."""
    beside = Path(workshop.place.source.name).parent
    for need in workshop.needs:
        file = f"{name_of(str(need))}.yaml"
        if not any((folder / file).is_file() for folder in (workshops(), beside)):
            said = f"Best after '{need}', which is not among your outlines."
            place = None if is_bundled(need.place.source.name) else need.place
            yield Problem(said, place, weight=Weight.NOTE)


def _helpless(workshop: Workshop, care: Care, region: str) -> Iterator[Problem]:
    """A help topic that no region knows, or that this one has no line for."""
    shown = {line.topic for line in care.help_lines}
    for topic in workshop.help:
        name = name_of(str(topic))
        if name not in topics():
            near = nearest(name, topics())
            hint = f"Did you mean '{near}'?" if near else f"Known are {', '.join(sorted(topics()))}."
            yield Problem(f"'{topic}' is not a topic of the help lines.", topic.place, hint)
        elif region and name not in shown:
            said = f"There is no room or no line for '{topic}' among the help lines of {region_said(region)}."
            yield Problem(said, topic.place, "Tell people a number of your own.", Weight.NOTE)


def _not_looked_up(care: Care, region: str, holds_on: dt.date | None) -> Iterator[Problem]:
    """Help numbers, of all that the help cards bear, that nobody looked up, or not for a long time."""
    where = "where you are" if region == ELSEWHERE else f"for {region_said(region)}"
    unseen = [line.number for line in care.card_lines if line.is_to_check(holds_on)]
    if unseen:
        said = f"Look up the help lines {where} once before the session, for numbers change: {', '.join(unseen)}."
        yield Problem(said, weight=Weight.NOTE)


def _never_revealed(workshop: Workshop) -> Iterator[Problem]:
    """A slide that is to show its items one at a click, and has none."""
    for step in (step for block in workshop.blocks for step in block.steps):
        if isinstance(step, Slide) and step.reveal and not step.reveals:
            said = f"'{step.kind}' has no items to show one at a click, so 'reveal' changes nothing here."
            yield Problem(said, step.place, weight=Weight.NOTE)
