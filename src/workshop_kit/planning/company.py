"""The Company: who comes. From a format and Wishes to a head-count; what nobody asked for is told as a Choice."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from msgspec import Struct
from msgspec.structs import replace

from workshop_kit.errors import Problem, Weight
from workshop_kit.formats import format_called
from workshop_kit.outline.people import WITH_A_COUNSELOR, couples_said, people_said
from workshop_kit.outline.practice import NO_PRACTICE
from workshop_kit.outline.taking_place import head_count
from workshop_kit.planning.plan import Choice

if TYPE_CHECKING:
    from collections.abc import Iterator

    from workshop_kit.outline.practice import Practice
    from workshop_kit.outline.wishes import Wishes
    from workshop_kit.planning.told import Told

FOR_ONE_WITH_COUPLES, FOR_ONE = 8, 12
"""So many people one facilitator can lead; what couples bring up takes more."""
MANY, MOST = 60, 1000
MOST_FACILITATORS = 50
_BETWEEN = re.compile(r"[,;/&+]|\s(?:and|y|e|with)\s", re.IGNORECASE)
_DEGREE = re.compile(r"\S*[A-Z]\S*[A-Z]\S*")
"""`PhD`, `LMFT`: what stands behind a comma and is nobody."""


class Company(Struct, frozen=True):
    """Who comes: heads, `pairs` that work together, and who leads.

    `pairs` are couples in the formats for couples, else twos of which one may be a three; 0 for one person.
    """

    people: int
    pairs: int
    facilitators: int

    @property
    def odd(self) -> bool:
        """Whether twos leave one person over."""
        return self.pairs > 0 and self.people > 2 * self.pairs


def company(format_name: str, wishes: Wishes, practice: Practice = NO_PRACTICE) -> tuple[Company, tuple[Told, ...]]:
    """Take the wishes; else the usual head-count, and a second facilitator above four couples, or twelve people.

    How many couples come is usual in the practice, or in the format. To a group come as many to lead as the practice
    names.
    """
    if couples := usual_couples(format_name, wishes, practice):
        wishes = replace(wishes, couples=couples)
    amiss = tuple(_placed(_amiss(format_name, wishes), wishes))
    people = format_called(format_name).people if amiss else head_count(format_name, wishes, NO_PRACTICE)
    advised = 1 if people <= (FOR_ONE_WITH_COUPLES if in_couples(format_name) else FOR_ONE) else 2
    named = 0 if format_name in WITH_A_COUNSELOR else leaders_named(practice.counselors)
    usual = named or advised
    fitting = wishes.facilitators is not None and 1 <= wishes.facilitators <= MOST_FACILITATORS
    come = Company(people, people // 2, wishes.facilitators if fitting and wishes.facilitators else usual)
    return come, (*amiss, *_many(come), *_chosen(format_name, come, wishes, advised if named else 0))


def usual_couples(format_name: str, wishes: Wishes, practice: Practice) -> int | None:
    """Return how many couples come to a practice's groups; None where it is asked for, or nobody comes so."""
    asked = wishes.couples is not None or wishes.people is not None
    return None if asked or not in_couples(format_name) or format_name in WITH_A_COUNSELOR else practice.couples


def leaders_named(counselors: str) -> int:
    """Return how many people are named as those who lead.

    >>> [leaders_named(said) for said in ("", "Mary Byrne", "J. Doe, M. Okafor", "Ana and Luis", "Ana, Luis & Eva")]
    [0, 1, 2, 2, 3]
    """
    return sum(bool(part.strip(" .")) and not _DEGREE.fullmatch(part.strip()) for part in _BETWEEN.split(counselors))


def in_couples(format_name: str) -> bool:
    """Whether people come to a format with their partner."""
    return format_called(format_name).partners == "here"


def company_said(format_name: str, come: Company) -> str:
    """Return who comes as people say it: '8 couples', '7 couples and 1 person', '10 people'."""
    if not in_couples(format_name):
        return people_said(come.people)
    alone = " and 1 person" if come.odd else ""
    return f"{couples_said(come.pairs)}{alone}"


def _amiss(format_name: str, wishes: Wishes) -> Iterator[Problem]:
    """Yield why the head-count wished for cannot be."""
    couples, people = wishes.couples, wishes.people
    if couples is not None and not in_couples(format_name):
        hint = f"Say how many people come: --people {people or max(2 * couples, 1)}"
        yield Problem(f"In the format '{format_name}' nobody comes as a couple.", hint=hint)
    elif couples == 0:
        yield Problem("There are 0 couples.", hint="At least 1 has to come: --couples 8")
    elif people == 0:
        yield Problem("Nobody comes.", hint=f"Say how many do: --people {format_called(format_name).people}")
    elif couples is not None and people is not None and people // 2 != couples:
        said = f"{couples_said(couples)} are {people_said(2 * couples)}, not {people}."
        hint = f"Give one of the two: --couples {couples}, or --people {people}"
        if people == 1:
            hint = f"For {couples_said(couples)} and one who comes alone, count them all: --people {2 * couples + 1}"
        yield Problem(said, hint=hint)
    else:
        yield from _unfit(format_name, head_count(format_name, wishes, NO_PRACTICE))
    if wishes.facilitators is not None and not 1 <= wishes.facilitators <= MOST_FACILITATORS:
        said = f"There are from 1 to {MOST_FACILITATORS} facilitators, not {wishes.facilitators}."
        yield Problem(said, hint="Like this: --facilitators 2")


def _unfit(format_name: str, people: int) -> Iterator[Problem]:
    """Yield why so many people do not go with a format."""
    if people > MOST:
        hint = "Make it for one room at a time: each room has its own facilitators and its own paper."
        yield Problem(f"{people_said(people)} are more than this kit is made for: {MOST:,} at most.", hint=hint)
    elif format_name in WITH_A_COUNSELOR and people != format_called(format_name).people:
        said = f"The format '{format_name}' is for {people_said(format_called(format_name).people)}, not {people}."
        yield Problem(said, hint=f"For more, try: --format {'group' if format_name == 'couple' else 'mixed'}")
    elif people == 1 and format_name not in WITH_A_COUNSELOR:
        yield Problem(f"The format '{format_name}' is for 2 people or more.", hint="For one, try: --format individual")


def _placed(problems: Iterator[Problem], wishes: Wishes) -> Iterator[Problem]:
    """Yield each Problem where the head-count is written, if it stands in a file."""
    where = next((wishes.where[word] for word in ("couples", "people", "facilitators") if word in wishes.where), None)
    for problem in problems:
        hint = "Change this line, or take it out." if where else problem.hint
        yield replace(problem, place=where, hint=hint)


def _many(come: Company) -> Iterator[Problem]:
    if come.people > MANY:
        said = f"{people_said(come.people)} are many for one room and {come.facilitators} to look after them."
        hint = "The outlines are written for up to about 12 couples; think of several rooms, and of more facilitators."
        yield Problem(said, hint=hint, weight=Weight.NOTE)


def _chosen(format_name: str, come: Company, wishes: Wishes, advised: int) -> Iterator[Choice]:
    """Tell what nobody asked for; who comes to a counselor alone is no choice.

    `advised` is how many should lead where the practice names those who do, else 0.
    """
    if format_name in WITH_A_COUNSELOR:
        return
    if wishes.couples is None and wishes.people is None:
        option = "couples" if in_couples(format_name) else "people"
        yield Choice(f"Who comes: {company_said(format_name, come)} (another number with --{option})")
    if wishes.facilitators is None and advised > come.facilitators:
        said = f"{company_said(format_name, come)}, {advised} are better; then --facilitators {advised}"
        yield Choice(f"Facilitators: {come.facilitators}, as your practice names (for {said})")
    elif wishes.facilitators is None and advised:
        yield Choice(f"Facilitators: {come.facilitators}, as your practice names")
    elif wishes.facilitators is None:
        yield Choice(f"Facilitators: {come.facilitators} (or --facilitators {3 - come.facilitators})")
