"""Blocks that nobody is told how to run."""

from __future__ import annotations

from typing import TYPE_CHECKING

from workshop_kit.checking.rule import rule
from workshop_kit.errors import Problem, Weight
from workshop_kit.kinds import Exercise

if TYPE_CHECKING:
    from collections.abc import Iterator

    from workshop_kit.checking.subject import Subject
    from workshop_kit.kinds import Kind
    from workshop_kit.outline.workshop import Block

_HINT = "Write below it what to say, 'say: |', or what to do, 'do: |': it is printed in the guide and in the notes."


@rule
def nobody_told(subject: Subject) -> Iterator[Problem]:
    """Yield a warning for each block without a word to say or do, in which no slide tells the room what to do.

    An exercise and a question tell it. A break runs itself.
    """
    for part in (part for plan in subject.plans for part in plan.parts):
        if part.block.kind != "break" and not _is_told(part.block):
            message = f"'{part.moment.title}' does not say how it is run: nothing to say and nothing to do."
            yield Problem(message, part.block.place, _HINT, Weight.WARNING)


def _is_told(block: Block) -> bool:
    return bool(block.say or block.do) or any(map(_tells, block.steps))


def _tells(step: Kind) -> bool:
    asks = step.kind == "question" or (isinstance(step, Exercise) and not step.goes_home)
    return bool(step.say or step.do or asks)
