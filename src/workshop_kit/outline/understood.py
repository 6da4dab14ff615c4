"""An outline understood: what its formats are read from, and each of them merged, filled in and made."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec import Struct

from workshop_kit.errors import Problem, stops
from workshop_kit.outline.formats import FORMATS, no_block, offered_in
from workshop_kit.outline.making import workshop_of
from workshop_kit.outline.merge import merged
from workshop_kit.outline.merge.practice_layer import practice_layer
from workshop_kit.outline.names import name_problems
from workshop_kit.outline.nearest import nearest
from workshop_kit.outline.practice import NO_PRACTICE, Practice
from workshop_kit.outline.sums import sum_problems
from workshop_kit.outline.taking_place import head_count
from workshop_kit.outline.terms import filled
from workshop_kit.tree import Mapping, Scalar
from workshop_kit.words import language, language_named

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from workshop_kit.fields import FormatName
    from workshop_kit.outline.answering import Origins
    from workshop_kit.outline.merge import Deed, Layer
    from workshop_kit.outline.stack import Stack
    from workshop_kit.outline.wishes import Wishes
    from workshop_kit.outline.workshop import Workshop
    from workshop_kit.places import Place
    from workshop_kit.words import Language


class Asked(Struct, frozen=True):
    """What is read, and for whom: `path` is its file (None for a text), `id` what its kit is called."""

    path: Path | None
    id: str
    wishes: Wishes
    practice: Practice = NO_PRACTICE


class Ground(Struct, frozen=True):
    """What every format is read from: the outline with its loans, and the layers over it."""

    tree: Mapping
    layers: tuple[Layer, ...]
    id: str
    language: Language
    overlaid: Place | None
    people: dict[FormatName, int]
    origins: Origins


def overlaid_at(stack: Stack, spoken: tuple[Layer, ...]) -> Place | None:
    """Return where the first thing stands that is laid over the outline, in a file or among what was typed."""
    return stack.overlaid or (spoken[0].place if spoken else None)


def ground_of(tree: Mapping, stack: Stack, spoken: tuple[Layer, ...], asked: Asked, origins: Origins) -> Ground:
    """Return what the formats are read from; who comes is known first where something is laid over the outline."""
    overlaid = overlaid_at(stack, spoken)
    layers = (*practice_layer(asked.practice), *stack.layers, *spoken)
    formats = offered_in(tree) if overlaid else ()
    people = {name: head_count(name, asked.wishes, asked.practice) for name in formats}
    return Ground(tree, layers, asked.id, language(spoken_in(tree)), overlaid, people, origins)


def in_each_format(ground: Ground, wanted: FormatName | None) -> dict[FormatName, Outcome]:
    """Read the outline for every format that it offers; with an overlay, for the one that is wanted alone."""
    formats = offered_in(ground.tree)
    looked_at = tuple(name for name in formats if name == wanted) if ground.overlaid else ()
    names = looked_at or formats
    return {name: _understood(ground, name, quiet=len(names) > 1) for name in names}


def wrong(outcomes: dict[FormatName, Outcome], ground: Ground, wishes: Wishes) -> Iterator[Problem]:
    """Yield what is wrong in any format, and with the one that is wanted."""
    formats = offered_in(ground.tree)
    if wishes.format and wishes.format not in formats:
        yield _not_offered(ground.tree, formats, wishes)
    for outcome in outcomes.values():
        yield from outcome.problems


def uneven(outcomes: dict[FormatName, Outcome], tree: Mapping, wishes: Wishes) -> list[Problem]:
    """Return the sums that are off, once every format can be read; for the people who come, where that was said."""
    come = wishes.people if wishes.couples is None else 2 * wishes.couples
    workshops = {name: outcome.workshop for name, outcome in outcomes.items() if outcome.workshop}
    return sum_problems(workshops, tree, come) if len(workshops) == len(outcomes) else []


class Outcome(Struct, frozen=True):
    """An outline as it is in one format."""

    workshop: Workshop | None
    problems: tuple[Problem, ...]
    deeds: tuple[Deed, ...] = ()
    tree: Mapping | None = None


def _understood(ground: Ground, name: FormatName, *, quiet: bool) -> Outcome:
    """Read the outline for one format; `quiet` where others are read too."""
    made = merged(ground.tree, ground.layers, name, ground.people.get(name), quiet=quiet)
    if nothing := no_block(ground.tree, made.tree, name):
        return Outcome(None, (*made.problems, nothing))
    words, unfilled = filled(made.tree, ground.language, name, made.tree.get("terms"))
    workshop, wrong = workshop_of(words, ground.id, ground.overlaid, ground.origins)
    # What a layer took away is told where it did, and not once more where it is missed.
    names = name_problems(workshop) if workshop and not wrong and not stops(made.problems) else []
    return Outcome(workshop, (*made.problems, *unfilled, *wrong, *names), made.deeds, made.tree)


def spoken_in(tree: Mapping) -> str:
    """Return the code of the language that an outline is written in, where the kit has words for it; else of ours."""
    said = tree.get("language")
    return (language_named(said.text) if isinstance(said, Scalar) else None) or language().code


def _not_offered(tree: Mapping, formats: tuple[FormatName, ...], wishes: Wishes) -> Problem:
    wanted = str(wishes.format)
    if wanted not in FORMATS:
        near = nearest(wanted, FORMATS)
        hint = f"Did you mean '{near}'?" if near else f"The formats are {', '.join(FORMATS)}."
        return Problem(f"'{wanted}' is not a format.", None, hint)
    key = tree.key("formats")
    place = wishes.where.get("format") or (key.place if key else tree.place)
    return Problem(f"This outline is not written for the format '{wanted}'.", place, f"It offers {', '.join(formats)}.")
