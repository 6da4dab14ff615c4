"""Finding the thing that a layer means, by the words it uses for it, and telling of what cannot be found.

Searched are exact names of blocks, exact names of steps, `Block / Step`, titles as they are shown, then the one thing
whose name begins so.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec.structs import replace

from workshop_kit.errors import Problem
from workshop_kit.outline.care import locked_names
from workshop_kit.outline.merge.held import WITHIN, Spot, spots
from workshop_kit.outline.nearest import several_nearest
from workshop_kit.text import name_of

if TYPE_CHECKING:
    from collections.abc import Callable

    from workshop_kit.outline.merge.held import Held
    from workshop_kit.places import Place
    from workshop_kit.tree import Scalar

_MOST_NAMED = 4


def found(blocks: tuple[Held, ...], words: str) -> tuple[Spot, ...]:
    """Return where the things stand that the words mean: one is what was meant, none or several is a mistake."""
    wanted = name_of(words)
    if not wanted:
        return ()
    named = [(spot, thing) for spot, thing in spots(blocks) if thing.name]

    def where(holds: Callable[[Held], bool], *, as_block: bool = False) -> tuple[Spot, ...]:
        return tuple(spot for spot, thing in named if holds(thing) and (spot.is_block or not as_block))

    return (
        where(lambda thing: thing.name == wanted, as_block=True)
        or where(lambda thing: thing.name == wanted)
        or _within(blocks, words)
        # As it is shown: a format, or a lower layer, may give a thing another title.
        or where(lambda thing: name_of(thing.title) == wanted)
        or where(lambda thing: thing.name.startswith(wanted))
    )


def steps_found(blocks: tuple[Held, ...], words: str) -> tuple[Spot, ...]:
    """Return where the steps stand that a `uses` means, for which blocks do not count."""
    among = tuple(replace(block, name="") for block in blocks)
    return found(among, words) or _within(blocks, words)


def lost(blocks: tuple[Held, ...], said: Scalar, spots: tuple[Spot, ...]) -> Problem:
    """Tell of words that mean nothing, or several things, with what to write instead."""
    words = " ".join(said.text.split())
    if spots:
        listed = " or ".join(f"'{full_title(blocks, spot)}'" for spot in spots[:_MOST_NAMED])
        return Problem(f"Several things are called '{words}'.", said.place, f"Write {listed}.")
    if name_of(words) in locked_names():
        hint = "What the kit says about safety stays in every workshop."
        return Problem(f"'{words}' cannot be changed or left out.", said.place, hint)
    near = ", ".join(nearest_titles(blocks, words, said.place))
    hint = f"Nearest: {near}." if near else "Write the title of a block, a slide or an exercise, as it stands there."
    return Problem(f"Nothing here is called '{words}'.", said.place, hint)


def full_title(blocks: tuple[Held, ...], spot: Spot) -> str:
    """Return how a thing can be named without doubt: a step with its block before it."""
    block = blocks[spot.block]
    return block.title if spot.is_block else f"{block.title}{WITHIN}{block.steps[spot.step].title}"


def nearest_titles(blocks: tuple[Held, ...], words: str, place: Place) -> list[str]:
    """Return the titles most like the words that stand at a place, each with what it is and its line."""
    known = {thing.title: (spot, thing) for spot, thing in reversed([*spots(blocks)]) if thing.name}
    return [_described(*known[title], place) for title in several_nearest(words, known)]


def _described(spot: Spot, thing: Held, place: Place) -> str:
    return f"'{thing.title}' ({'block' if spot.is_block else 'step'}, {thing.place.seen_from(place)})"


def _within(blocks: tuple[Held, ...], words: str) -> tuple[Spot, ...]:
    block, slash, step = words.rpartition(WITHIN)
    if not slash:
        return ()
    pairs = [(spot, blocks[spot.block].name, thing.name) for spot, thing in spots(blocks) if not spot.is_block]
    inside = [(spot, name) for spot, outer, name in pairs if name and outer == name_of(block)]
    exact = tuple(spot for spot, name in inside if name == name_of(step))
    return exact or tuple(spot for spot, name in inside if name.startswith(name_of(step)))
