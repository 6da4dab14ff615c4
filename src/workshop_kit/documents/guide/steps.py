"""A step in the guide: its slides, what to know of it at a glance, what is said, and the key to its sheet."""

from __future__ import annotations

from typing import TYPE_CHECKING

from workshop_kit.deck.spoken import cited
from workshop_kit.documents.guide.keys import keys
from workshop_kit.documents.guide.numbered import BETWEEN, numbered
from workshop_kit.documents.guide.pictures import pictures, titled
from workshop_kit.documents.guide.spoken import caution, spoken
from workshop_kit.kinds import Exercise
from workshop_kit.paper.guide.model import Sentences, StepTitle, Strip

if TYPE_CHECKING:
    from collections.abc import Iterator

    from workshop_kit.documents.guide.basis import Basis
    from workshop_kit.paper.guide.model import Passage
    from workshop_kit.planning.plan import Step


def step_strip(known: Basis, step: Step) -> Strip:
    """Return a step with all of its slides beside it."""
    slides = [slide for slide in known.shown.deck.slides if slide.step == step.cue.name]
    own = str(step.kind.titled(step.cue)) if isinstance(step.kind, Exercise) else str(step.kind.title or "")
    title = own or next(filter(None, map(titled, slides)), "")
    place = step.kind.title.place if step.kind.title else step.kind.place
    return Strip(None, pictures(known, slides), tuple(_passages(known, step, title)), place=place)


def _passages(known: Basis, step: Step, title: str) -> Iterator[Passage]:
    facts = BETWEEN.join(_facts(known, step))
    if title or facts:
        yield StepTitle(title, facts)
    yield from spoken(known, step.kind)
    if isinstance(step.kind, Exercise):
        yield from caution(known, step.kind.depth)
    if sheet := known.sheets.get(step.cue.name):
        yield from keys(known, sheet)
    for heading, who in cited(known.plan.day, step.kind, known.plan.references):
        yield Sentences((f"{heading}: {'; '.join(map(str, who))}",), quiet=True)


def _facts(known: Basis, step: Step) -> Iterator[str]:
    """Yield how long, who with, on which sheet, and who may see what is written there."""
    cue = step.cue
    if not isinstance(step.kind, Exercise):
        return
    if cue.minutes:
        yield known.say("minutes-long", count=cue.minutes)
    yield step.kind.grouping(cue).said(known.plan.day.language)
    sheet = known.sheets.get(cue.name)
    if sheet:
        yield numbered(known, sheet)
        yield known.say(f"privacy-{sheet.privacy}")
        if sheet.take_home:
            yield known.say("take-home")
    if cue.needs:
        numbers = ", ".join(map(str, cue.needs))
        yield known.say("sheets-numbers", count=len(cue.needs), numbers=numbers)
