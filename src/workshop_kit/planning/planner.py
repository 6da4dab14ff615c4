"""The plan: from a Workshop and Wishes to a Plan, with every choice made, the clock set and the sheets numbered."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec.structs import replace

from workshop_kit.cue import Day
from workshop_kit.outline.answering import answered_for
from workshop_kit.outline.care import care_for, practised
from workshop_kit.outline.practice import NO_PRACTICE
from workshop_kit.planning.attendance import attendance
from workshop_kit.planning.choose import choose
from workshop_kit.planning.depth import deepest, left_out
from workshop_kit.planning.notices import not_for_so_many, notices, unfit_kinds
from workshop_kit.planning.number import parts
from workshop_kit.planning.plan import Plan
from workshop_kit.planning.references import references
from workshop_kit.planning.schedule import limits, nothing_on, schedule
from workshop_kit.planning.spoken_in import spoken_in
from workshop_kit.planning.timing import changed
from workshop_kit.words import language

if TYPE_CHECKING:
    from collections.abc import Sequence

    from workshop_kit.care import Care
    from workshop_kit.outline.practice import Practice
    from workshop_kit.outline.wishes import Wishes
    from workshop_kit.outline.workshop import Workshop
    from workshop_kit.planning.choose import Setting
    from workshop_kit.planning.schedule import Slot

USUAL_THEME = "hearth"


def plan(workshop: Workshop, wishes: Wishes, practice: Practice = NO_PRACTICE, *, before: Sequence[Plan] = ()) -> Plan:
    """Make every choice for one format and length. What cannot be done is among the Plan's problems.

    Sheets are numbered on from the sessions `before`, where it is one of a program.
    """
    setting = choose(workshop, wishes, practice)
    slots = schedule(workshop, setting, wishes.starts)
    day = _day(workshop, wishes, practice, setting, slots)
    made, changes, untimed = parts(workshop, slots, setting.timing.written, day, before)
    cited, unsourced = references(workshop, slots)
    care = _care(workshop, practice, setting)
    holds_on = max(filter(None, (wishes.date, wishes.asked_on)), default=None)
    problems = (
        *setting.problems,
        *nothing_on(workshop, setting, slots),
        *limits(workshop, setting),
        *untimed,
        *unsourced,
        *notices(workshop, care, setting.region, holds_on),
        *attendance(slots, day, setting.company, wishes),
        *unfit_kinds(workshop, setting.format),
        *spoken_in(workshop),
        *(not_for_so_many(workshop, setting.format, setting.company.people) if slots else ()),
        *left_out(made),
    )
    return Plan(
        workshop=workshop,
        format=setting.format,
        length=setting.timing.length,
        start=setting.timing.written,
        paper=setting.paper,
        region=setting.region,
        theme=wishes.theme or USUAL_THEME,
        editions=wishes.editions,
        practice=practice,
        day=day,
        company=setting.company,
        parts=made,
        spans=tuple(replace(slot.span, minutes=slot.moment.minutes, stands=None) for slot in slots),
        care=care,
        references=cited,
        choices=(*setting.choices, *map(changed, (*setting.timing.changes, *changes))),
        problems=tuple(answered_for(problems, workshop.origins)),
        holds_on=holds_on,
    )


def _day(workshop: Workshop, wishes: Wishes, practice: Practice, setting: Setting, slots: Sequence[Slot]) -> Day:
    return Day(
        str(workshop.title),
        language(setting.language).for_format(setting.format),
        setting.format,
        tuple(slot.moment for slot in slots),
        deepest(setting.format, workshop.depth, wishes.depth, screened=practice.screened),
        setting.region,
        wishes.date,
    )


def _care(workshop: Workshop, practice: Practice, setting: Setting) -> Care:
    alone = setting.company.facilitators == 1
    care = care_for(setting.language, setting.format, setting.region, workshop, led_by_one=alone)
    return practised(care, practice)
