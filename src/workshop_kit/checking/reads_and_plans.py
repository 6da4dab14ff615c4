"""Every format and length that an outline offers can be read and planned."""

from __future__ import annotations

from typing import TYPE_CHECKING

from workshop_kit.checking.rule import rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from workshop_kit.checking.subject import Subject
    from workshop_kit.errors import Problem


@rule
def reads_and_plans(subject: Subject) -> Iterator[Problem]:
    """Yield what reading and planning said, case by case."""
    yield from subject.problems
    for plan in subject.plans:
        yield from plan.problems
