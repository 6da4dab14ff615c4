"""What lent steps use comes along: what stands in another block of the lender is put before the step that needs it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec.structs import replace

from workshop_kit.errors import Problem, Weight
from workshop_kit.outline.counts import lengths_written
from workshop_kit.outline.merge.finding import steps_found
from workshop_kit.outline.merge.held import WITHIN, uses_of
from workshop_kit.tree import Entry, Scalar
from workshop_kit.tree import Sequence as Listed

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from workshop_kit.outline.borrowing.lender import Lender
    from workshop_kit.outline.borrowing.loan import Loan
    from workshop_kit.outline.merge.held import Held, Spot


def brought_along(loans: Sequence[Loan], problems: list[Problem], before: Sequence[Loan] = ()) -> tuple[Held, ...]:
    """Return every block of the borrower, lent ones with what they need; what came along is noted.

    Loans `before` these are there already.
    """
    every = (*before, *loans)
    there = {(id(loan.lender.tree), loan.lent.name): loan.block for loan in every if loan.lender and loan.lent}
    return tuple(_provided(loan, there, problems) for loan in loans)


def _provided(loan: Loan, there: dict[tuple[int, str], Held], problems: list[Problem]) -> Held:
    lender = loan.lender
    if lender is None or loan.place is None:
        return loan.block
    steps = _leaving_room(loan, there)
    here = {step.name for step in steps}
    index = 0
    while index < len(steps):
        step, more = steps[index], []
        for used in _uses(step):
            spot = _target(lender, used)
            if spot is None:
                continue
            home = lender.blocks[spot.block]
            wanted = home.steps[spot.step]
            if (id(lender.tree), home.name) in there or wanted.name in here:
                continue
            here.add(wanted.name)
            more.append(wanted.without("minutes").without("lengths"))
            said = f"'{wanted.title}' comes along with '{loan.block.title}', which needs it."
            problems.append(Problem(said, loan.place, weight=Weight.NOTE))
        if more:
            steps[index:index] = more
        else:
            steps[index] = _pointed(step, lender, loan.block, there, here)
            index += 1
    return replace(loan.block, steps=tuple(steps))


def _leaving_room(loan: Loan, there: dict[tuple[int, str], Held]) -> list[Held]:
    """Return the steps of a block; where others come along, minutes that it was given beyond its own are for those."""
    steps, lender, usual = loan.block.steps, loan.lender, loan.usual
    if lender is None or usual is None or len(usual.steps) != len(steps):
        return [*steps]
    if all(spot is None or _is_there(lender, spot, loan, there) for step in steps for spot in _targets(lender, step)):
        return [*steps]
    return [_not_longer(step, own) for step, own in zip(steps, usual.steps, strict=True)]


def _is_there(lender: Lender, spot: Spot, loan: Loan, there: dict[tuple[int, str], Held]) -> bool:
    home = lender.blocks[spot.block]
    return (id(lender.tree), home.name) in there or home.name == loan.block.name


def _targets(lender: Lender, step: Held) -> Iterator[Spot | None]:
    return (_target(lender, used) for used in _uses(step))


def _not_longer(step: Held, usual: Held) -> Held:
    """Return an exercise with the fewer of the minutes that it has and those that it has in its lender."""
    now, own = (lengths_written(one.get("minutes")) for one in (step, usual))
    if step.name != usual.name or not now or sum(now) <= sum(own):
        return step
    return next((step.having(entry) for entry in usual.written.entries if entry.key.text == "minutes"), step)


def _pointed(step: Held, lender: Lender, block: Held, there: dict[tuple[int, str], Held], here: set[str]) -> Held:
    """Return a step whose `uses` say in which block of the borrower each is: two lenders may have one title."""
    used = [*_uses(step)]
    if not used:
        return step
    node = step.get("uses")
    place = node.place if node else step.place
    said = []
    for words in used:
        spot = _target(lender, words)
        if spot is None:
            said.append(words)
            continue
        wanted = lender.blocks[spot.block].steps[spot.step]
        home = block if wanted.name in here else there.get((id(lender.tree), lender.blocks[spot.block].name), block)
        said.append(Scalar(f"{_named(home)}{WITHIN}{_named(wanted)}", words.place))
    return step.having(Entry(Scalar("uses", place), Listed(tuple(said), place)))


def _named(thing: Held) -> str:
    """Return the words that a thing is found by: its `id`, else its title."""
    own = thing.get("id")
    return own.text if isinstance(own, Scalar) else thing.title


def _target(lender: Lender, used: Scalar) -> Spot | None:
    """Return where the step stands in its lender; None where it is none of it, which the reader tells."""
    spots = steps_found(lender.blocks, used.text)
    return spots[0] if spots else None


def _uses(step: Held) -> Iterator[Scalar]:
    return (Scalar(text.source, text.place) for text in uses_of(step))
