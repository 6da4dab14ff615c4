"""Examine one outline by every rule."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec import Struct
from msgspec.structs import replace

from workshop_kit.checking.rule import FIT_RULES, RULES
from workshop_kit.checking.silences import unsilenced
from workshop_kit.checking.subject import Subject, subject
from workshop_kit.errors import Problem, stops
from workshop_kit.outline.answering import answered_for
from workshop_kit.outline.files import called
from workshop_kit.outline.source import load
from workshop_kit.outline.wishes import Wishes

if TYPE_CHECKING:
    from pathlib import Path

EVERY_CASE = Wishes()
_NOTHING = "Write below 'blocks:' what happens, and after 'minutes:' how long it takes."


class Findings(Struct, frozen=True):
    """What the rules found, each Problem once, and for how many formats and lengths they looked, or sessions."""

    problems: tuple[Problem, ...]
    formats: int
    lengths: int
    sessions: int = 0


def examine(outline: Path, fit_to: str = "", wishes: Wishes = EVERY_CASE) -> Findings:
    """Apply every rule to an outline, in every case or those wished for; what is said of several is told once.

    With `fit_to`, a theme, its slides are fitted too. Raises `Refused` for a theme that cannot be read.
    """
    looked_at = subject(outline, wishes)
    said = [*looked_at.told, *_by_rules(looked_at, wishes)]
    if not looked_at.plans and not stops(said):
        said.append(Problem(f"Nothing in '{called(outline)}' could be looked at.", hint=_NOTHING))
    if fit_to and not stops(looked_at.told):
        said += [problem for rule in FIT_RULES for problem in rule(looked_at, fit_to)]
    found = {str(problem): problem for problem in said}
    ordered = tuple(sorted(found.values(), key=_place))
    return Findings(ordered, looked_at.formats, looked_at.lengths, looked_at.sessions)


def _by_rules(subject: Subject, wishes: Wishes) -> tuple[Problem, ...]:
    """Return what the rules found and nothing silences, and what is wrong with the silences of the file itself."""
    found = [replace(problem, rule=name) for name, rule in RULES.items() for problem in rule(subject)]
    own = load(subject.read, called(subject.read)).source if subject.read else None
    heard = unsilenced(found, RULES, own, all_seen=_all_seen(subject, wishes))
    origins = {text: line for plan in reversed(subject.plans) for text, line in plan.workshop.origins.items()}
    return tuple(answered_for(heard, origins))


def _all_seen(subject: Subject, wishes: Wishes) -> bool:
    """Whether no other format, length or head-count could show the rules more than they saw."""
    fewer = (wishes.format, wishes.length, wishes.couples, wishes.people, wishes.language, wishes.depth, wishes.fields)
    if any(fewer) or not subject.plans or stops(subject.told):
        return False
    blocks = [block for plan in subject.plans for block in plan.workshop.blocks]
    return not any(block.people or any(step.people for step in block.steps) for block in blocks)


def _place(problem: Problem) -> tuple[bool, int, int]:
    """Order as the file is read; what has no place comes last."""
    place = problem.place
    return (False, place.line, place.column) if place else (True, 0, 0)
