"""The plan of a program: its sessions planned one after the other, their sheets numbered through all of them."""

from __future__ import annotations

from itertools import chain
from typing import TYPE_CHECKING, Any, TypeVar

from msgspec import Struct
from msgspec.structs import replace

from workshop_kit.fields import Named
from workshop_kit.planning.plan import Choice, Plan
from workshop_kit.planning.planner import plan
from workshop_kit.text import literal

if TYPE_CHECKING:
    from collections.abc import Callable, Hashable, Iterable, Iterator, Sequence

    from workshop_kit.care import Care
    from workshop_kit.cue import Day
    from workshop_kit.errors import Problem
    from workshop_kit.outline.program import Program
    from workshop_kit.outline.workshop import Workshop
    from workshop_kit.text import Text

One = TypeVar("One")


class ProgramPlan(Struct, frozen=True):
    """A program with every choice made.

    `whole` is all of it as one Plan, for papers that are about the whole: its title, its blocks one after the other,
    its care and its sources each once; it has no time of day and no date.
    """

    whole: Plan
    sessions: tuple[Plan, ...]


def plan_program(program: Program) -> ProgramPlan:
    """Plan each session. What cannot be done in any of them is among the problems of the whole."""
    sessions: list[Plan] = []
    for session in program.sessions:
        reading = session.reading
        if reading.workshop is not None:  # a Program holds no session that could not be read
            sessions.append(plan(reading.workshop, reading.wishes, reading.practice, before=sessions))
    return ProgramPlan(_whole(program, sessions), tuple(sessions))


def _whole(program: Program, sessions: Sequence[Plan]) -> Plan:
    first = sessions[0]
    return replace(
        first,
        workshop=_workshop(program, [session.workshop for session in sessions]),
        length=sum(session.length for session in sessions),
        day=_day(program, [session.day for session in sessions]),
        parts=tuple(part for session in sessions for part in session.parts),
        spans=tuple(span for session in sessions for span in session.spans),
        care=_care([session.care for session in sessions]),
        references=_each_once(session.references for session in sessions),
        choices=tuple(_choices(sessions)),
        problems=tuple(dict.fromkeys((*program.problems, *_problems(sessions)))),
        holds_on=max((session.holds_on for session in sessions if session.holds_on), default=None),
    )


def _workshop(program: Program, workshops: Sequence[Workshop]) -> Workshop:
    """Return the program as one workshop: its own title and words, and what is brought to any session."""
    subtitle, summary = (literal(said, program.place) if said else None for said in (program.subtitle, program.summary))
    return workshops[0].model_copy(
        update={
            "id": program.id,
            "title": literal(program.title, program.place),
            "subtitle": subtitle,
            "summary": summary,
            "goals": (),
            "materials": _each_once((workshop.materials for workshop in workshops), key=_said),
        }
    )


def _day(program: Program, days: Sequence[Day]) -> Day:
    """Return all days as one without a date, its moments without a time of day; as deep as the deepest of them."""
    moments = (replace(moment, starts=None) for day in days for moment in day.moments)
    depths = ("none", "light", "medium", "deep")
    deepest = max((day.depth for day in days), key=depths.index)
    return replace(days[0], title=program.title, moments=tuple(moments), depth=deepest, date=None)


def _care(cares: Sequence[Care]) -> Care:
    """Return the care of all sessions: each line once, also where only one session adds it."""
    values = {name: [getattr(care, name) for care in cares] for name in cares[0].__struct_fields__}
    lists: dict[str, Any] = {name: _each_once(lines) for name, lines in values.items() if isinstance(lines[0], tuple)}
    return replace(cares[0], **lists)


def _choices(sessions: Sequence[Plan]) -> Iterator[Choice]:
    """Yield what was chosen for all sessions, then what was chosen for some, with the title of each."""
    every = _each_once(session.choices for session in sessions)
    common = [choice for choice in every if all(choice in session.choices for session in sessions)]
    yield from common
    for number, session in enumerate(sessions, 1):
        own = (choice for choice in session.choices if choice not in common)
        yield from (Choice(f"{number}. {session.day.title}: {choice.said}") for choice in own)


def _problems(sessions: Iterable[Plan]) -> Iterator[Problem]:
    return chain.from_iterable(session.problems for session in sessions)


def _said(material: Named | Text) -> str:
    return f"{material.name}: {material.words}" if isinstance(material, Named) else str(material)


def _each_once(lists: Iterable[Iterable[One]], key: Callable[[One], Hashable] = lambda one: one) -> tuple[One, ...]:
    """Return what stands in several lists, in order, each once."""
    met: dict[Hashable, One] = {}
    for one in chain.from_iterable(lists):
        met.setdefault(key(one), one)
    return tuple(met.values())
