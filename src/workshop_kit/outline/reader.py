"""From the file of an outline to a Workshop, with all Problems of the file at once.

Every format that the outline offers is read, so that what is wrong in any of them is told; one of them is returned.
"""

from __future__ import annotations

from functools import reduce
from pathlib import Path
from typing import TYPE_CHECKING

from msgspec import Struct
from msgspec.structs import replace

from workshop_kit.errors import Problem, Refused, stops
from workshop_kit.outline.answering import Origins, answered_for
from workshop_kit.outline.borrowing import Lenders, borrowed, borrowed_by_changes
from workshop_kit.outline.files import called, outline_id
from workshop_kit.outline.formats import usual, written_for
from workshop_kit.outline.in_order import in_order
from workshop_kit.outline.looks import no_outline
from workshop_kit.outline.making import steps_of
from workshop_kit.outline.merge.command_layer import command_layer
from workshop_kit.outline.originals import in_language
from workshop_kit.outline.practice import NO_PRACTICE, Practice, practice_for
from workshop_kit.outline.source import load, parse, parse_node
from workshop_kit.outline.stack import Stack, stacked
from workshop_kit.outline.starting import starting
from workshop_kit.outline.swallowed import swallowed
from workshop_kit.outline.terms import filled
from workshop_kit.outline.understood import (
    Asked,
    Ground,
    Outcome,
    ground_of,
    in_each_format,
    overlaid_at,
    uneven,
    wrong,
)
from workshop_kit.outline.wishes import NO_WISHES, Wishes
from workshop_kit.resources import asset
from workshop_kit.tree import Entry, Mapping, Scalar
from workshop_kit.words import language

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from workshop_kit.fields import FormatName
    from workshop_kit.kinds import Kind
    from workshop_kit.outline.merge import Deed
    from workshop_kit.outline.workshop import Workshop


class Reading(Struct, frozen=True):
    """`workshop` is None where one of the Problems is an error.

    `wishes` are those that were uttered, completed layer by layer; `practice` is the one it belongs to. `deeds` say
    what every layer did to the outline, and `tree` is what came of it, terms not yet filled in.
    """

    workshop: Workshop | None
    problems: tuple[Problem, ...]
    wishes: Wishes = NO_WISHES
    practice: Practice = NO_PRACTICE
    deeds: tuple[Deed, ...] = ()
    tree: Mapping | None = None


def read(path: Path, name: str, wishes: Wishes = NO_WISHES) -> Reading:
    """Read the outline in a file, or an overlay with the outline that it changes; `name` is how the person called it.

    Without a format: group where offered, else the first listed.
    """
    return read_stack(*_opened(path, name, wishes))


def _opened(path: Path, name: str, wishes: Wishes) -> tuple[Stack, Asked, tuple[Problem, ...]]:
    """Load a file with all that it hangs on, in the language that is wanted."""
    practice, problems = practice_for(path)
    spoken = (wishes.language, practice.wishes.language)
    other = in_language(path, next(filter(None, spoken), None))
    path, name = (path, name) if other == path else (other, called(other))
    stack = stacked(load(path, name), path, *spoken)
    return stack, Asked(path, outline_id(path), wishes, practice), tuple(problems)


def read_base(path: Path, name: str, wishes: Wishes = NO_WISHES) -> Reading:
    """Read the outline that an overlay changes, without any layer; an outline alone as it is written."""
    stack = stacked(load(path, name), path, wishes.language)
    return read_stack(Stack(stack.tree, stack.path), Asked(path, outline_id(stack.path or path), wishes))


def read_text(text: str, name: str, format: FormatName | None = None, folder: Path | None = None) -> Reading:
    """Read the text of an outline; its id is `name` without its ending, files that it names lie in `folder`."""
    asked = Asked(None, outline_id(Path(name)), Wishes(format=format))
    return read_stack(stacked(parse(text, name, folder), None), asked)


def step(text: str, *, format: FormatName = "group") -> Kind:
    """Read one step, beginning with its dash; files that it names lie among the kit's examples.

    Raises Refused with everything that is wrong with it.
    """
    node, problems, _ = parse_node(text, "step.yaml", asset("examples"))
    wrong = list(problems)
    if node is not None:
        steps, more = written_for(Mapping((Entry(Scalar("steps", node.place), node),), node.place), format)
        steps, unfilled = filled(steps, language(), format, None)
        made, unmade = steps_of(steps.get("steps"))
        wrong += [*more, *unfilled, *unmade]
        if made and not stops(wrong):
            return made[0]
    raise Refused(wrong)


def read_stack(stack: Stack, asked: Asked, told: Iterable[Problem] = ()) -> Reading:
    """Read an outline that is loaded, with the layers over it; `told` are Problems that were seen before."""
    looked = _looked_into(stack, asked, told)
    return looked if isinstance(looked, Reading) else _taken(looked, looked.wishes.format)


def read_each(
    path: Path, name: str, wishes: Wishes, formats: Callable[[Workshop, Wishes], Iterable[FormatName]]
) -> tuple[Reading, dict[FormatName, Reading]]:
    """Read the outline in a file as `read` does, and as it is in each of the `formats` that are chosen for it.

    They are chosen from the workshop and the wishes of the first reading; there are none where it has no workshop.
    Without an overlay the formats have nothing to do with each other, and the file is understood once.
    """
    looked = _looked_into(*_opened(path, name, wishes))
    if isinstance(looked, Reading):
        return looked, {}
    first = _taken(looked, looked.wishes.format)
    if first.workshop is None:
        return first, {}
    each = {one: replace(first.wishes, format=one) for one in formats(first.workshop, first.wishes)}
    if looked.ground.overlaid:
        return first, {one: read(path, name, wished) for one, wished in each.items()}
    return first, {one: _taken(replace(looked, wishes=wished), one) for one, wished in each.items()}


class _Looked(Struct, frozen=True):
    """An outline understood in all its formats; nothing of it is wrong."""

    outcomes: dict[FormatName, Outcome]
    problems: tuple[Problem, ...]
    ground: Ground
    wishes: Wishes
    practice: Practice
    deeds: tuple[Deed, ...]


def _taken(looked: _Looked, wanted: FormatName | None) -> Reading:
    """Return the reading for one format; without a wish, for the usual one."""
    taken = looked.outcomes[wanted or usual(tuple(looked.outcomes))]
    wishes = starting(looked.wishes, taken.workshop)
    deeds = (*looked.deeds, *taken.deeds)
    return Reading(taken.workshop, looked.problems, wishes, looked.practice, deeds, taken.tree)


def _looked_into(stack: Stack, asked: Asked, told: Iterable[Problem]) -> _Looked | Reading:
    """Understand an outline that is loaded; a Reading without a workshop where something is wrong with it."""
    problems = [*stack.problems, *told]
    wishes = reduce(Wishes.over, (layer.wishes for layer in reversed(stack.layers)), asked.wishes)
    wishes = wishes.over(asked.practice.wishes)
    if stack.tree is None:
        return Reading(None, in_order(problems), wishes, asked.practice)
    if other := no_outline(stack.tree):
        return Reading(None, in_order([*problems, *answered_for([other], stack.origins)]), wishes, asked.practice)
    lenders = Lenders()
    lent = borrowed(stack.tree, stack.path, lenders=lenders)
    if lent.nothing:
        return Reading(None, in_order([*problems, *lent.problems]), wishes, asked.practice)
    layers, lent = borrowed_by_changes(stack.layers, lent, lenders, wishes.format)
    spoken, unread = command_layer(asked.wishes.fields)
    origins: Origins = {**lent.origins, **stack.origins}
    # The changes of a session stand in the file of the session itself.
    if (overlaid := overlaid_at(stack, spoken)) and overlaid.source is not lent.tree.place.source:
        origins.setdefault(lent.tree.place.source, overlaid)
    ground = ground_of(lent.tree, replace(stack, layers=layers), spoken, replace(asked, wishes=wishes), origins)
    outcomes = in_each_format(ground, wishes.format)
    own = [*lent.problems, *swallowed(stack.tree), *wrong(outcomes, ground, wishes)]
    if ground.overlaid is None and not stops(lent.problems):
        own += uneven(outcomes, lent.tree, wishes)
    every = in_order([*problems, *unread, *answered_for(own, origins)])
    if stops(every):
        return Reading(None, every, wishes, asked.practice)
    return _Looked(outcomes, every, ground, wishes, asked.practice, lent.deeds)
