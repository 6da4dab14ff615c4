"""Which blocks are meant to be left out, and what of the rest could not do without them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from workshop_kit.errors import Problem
from workshop_kit.kinds import Exercise
from workshop_kit.outline.names import steps_named
from workshop_kit.outline.nearest import several_nearest
from workshop_kit.text import name_of

if TYPE_CHECKING:
    from collections.abc import Container, Iterator

    from workshop_kit.outline.workshop import Block, Workshop


def blocks_called(workshop: Workshop, words: str) -> tuple[Block, ...] | Problem:
    """Return the blocks of this title, more than one where they share a slot; else the one that begins so.

    None or several that begin so is a Problem, with the nearest titles.
    """
    wanted = name_of(words)
    titled = [block for block in workshop.blocks if block.title and name_of(str(block.title)) == wanted]
    named = [block for block in workshop.blocks if block.name and block.name == wanted]
    begun = [block for block in workshop.blocks if wanted and block.name.startswith(wanted)]
    if found := titled or named or begun:
        together = titled or len({block.name for block in found}) == 1
        return tuple(found) if together else Problem(f"Several blocks begin with '{words}'.", hint=_listed(found))
    return Problem(f"No block of '{workshop.title}' is called '{words}'.", hint=_nearest(workshop, words))


def still_needed(workshop: Workshop, left_out: Container[str]) -> Iterator[Problem]:
    """Yield a Problem for each exercise that stays and uses something of a block that goes; names go in."""
    for block in workshop.blocks:
        for step in block.steps if block.name not in left_out else ():
            for used in step.uses if isinstance(step, Exercise) else ():
                gone = [owner for owner, _ in steps_named(workshop, str(used)) if owner.name in left_out]
                if gone and block.name:
                    message = f"'{block.title}' needs something from '{gone[0].title}'."
                    yield Problem(message, hint="Leave out both of them, or neither.")


def _nearest(workshop: Workshop, words: str) -> str:
    titles = list(dict.fromkeys(str(block.title) for block in workshop.blocks if block.title))
    near = several_nearest(words, titles)
    said = ", ".join(f"'{title}'" for title in near or titles)
    return f"Nearest: {said}." if near else f"There are: {said}."


def _listed(blocks: list[Block]) -> str:
    said = " or ".join(f"'{block.title or block.id}'" for block in blocks)
    return f"Write more of its title: {said}."
