"""The five verbs: each does one Act to the blocks, and keeps or tells what came of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec.structs import replace

from workshop_kit.errors import Problem, Weight
from workshop_kit.outline.merge.fields import field_set, minutes_laid
from workshop_kit.outline.merge.finding import steps_found
from workshop_kit.outline.merge.held import Held, Spot, at, held, pointing, put
from workshop_kit.outline.things import block_thing, step_thing
from workshop_kit.outline.workshop import MUSTS
from workshop_kit.text import name_of
from workshop_kit.tree import Entry, Mapping, Scalar, Sequence

if TYPE_CHECKING:
    from collections.abc import Callable

    from workshop_kit.outline.merge.layer import Act, Verb
    from workshop_kit.outline.merge.laying import Laying
    from workshop_kit.tree import Node

_TIMES = ("minutes", "at_least", "at_most")
_SIDES = ("before", "after", "into")


def act_out(laying: Laying, act: Act) -> None:
    """Do one act."""
    VERBS[act.verb](laying, act)


def _change(laying: Laying, act: Act) -> None:
    spot = laying.meant(act.target) if act.target else None
    if spot is not None:
        for entry in act.fields.values():
            field_set(laying, spot, entry)


def _remove(laying: Laying, act: Act) -> None:
    spot = laying.meant(act.target) if act.target else None
    if spot is None:
        return
    thing = at(laying.blocks, spot)
    if spot.is_block and _is_must(thing):
        message = f"'{thing.title}' is a must of this outline, and is left out here."
        laying.tell(message, act.place, "Make sure that what it is for happens elsewhere.", Weight.WARNING)
    _note_vain(laying, laying.path(spot), thing)
    deed = laying.done(spot, f"'{thing.title}' is left out", act.place)
    laying.gone += [(one, deed) for one in (thing, *thing.steps)]
    laying.blocks = put(laying.blocks, spot)


def _note_vain(laying: Laying, path: str, thing: Held) -> None:
    """Note what the same file says of a thing that it leaves out."""
    for deed in laying.deeds:
        if deed.thing == path and deed.layer == laying.layer.name and deed.field:
            message = f"'{thing.title}' is left out, so its '{deed.field}' changes nothing."
            laying.tell(message, deed.place, "Take this line out.", Weight.NOTE)


def _replace(laying: Laying, act: Act) -> None:
    spot = laying.meant(act.target) if act.target else None
    if spot is None:
        return
    old = at(laying.blocks, spot)
    new = _things(laying, act.fields["with"].value if "with" in act.fields else None, act, as_block=spot.is_block)
    if not new:
        return
    first = _timed_as(old, new[0]) if spot.is_block else new[0]
    said = f"'{_listed(new)}' in place of '{old.title}'"
    deed = laying.done(spot, said, act.place, "the whole")
    inside = {step.name for step in first.steps}
    laying.gone += [(step, deed) for step in old.steps if step.name not in inside]
    named = _named(first, old)
    laying.blocks = put(laying.blocks, spot, *(pointing(one, first.name, named) for one in (named, *new[1:])))


def _add(laying: Laying, act: Act) -> None:
    goal = _goal(laying, act)
    if goal is None:
        return
    spot, into = goal
    new = _things(laying, act.fields["add"].value, act, as_block=spot.is_block and not into)
    fresh = [thing for thing in new if not _is_there(laying, spot, thing, is_block=spot.is_block and not into)]
    if not fresh:
        return
    laying.blocks = _inserted(laying.blocks, spot, fresh, into=into, after="after" in act.fields)
    are, blocks = ("are", "as new blocks") if fresh[1:] else ("is", "as a new block")
    where = f"in '{laying.blocks[spot.block].title}'" if into or not spot.is_block else blocks
    place = spot if into or not spot.is_block else Spot(spot.block + ("after" in act.fields))
    laying.done(place, f"'{_listed(fresh)}' {are} added {where}", act.place)


def _move(laying: Laying, act: Act) -> None:
    spot, goal = laying.meant(act.target) if act.target else None, _goal(laying, act)
    if spot is None or goal is None:
        return
    (target, into), thing = goal, at(laying.blocks, spot)
    if spot == target or (not into and spot.is_block != target.is_block) or (into and spot.is_block):
        hint = "A block stands before or after a block, a step before or after a step, or at the end: 'into:' a block."
        laying.tell(f"'{thing.title}' cannot be moved there.", act.place, hint)
        return
    if not spot.is_block and spot.block != target.block and _is_there(laying, target, thing, is_block=False):
        return
    laying.done(spot, f"'{thing.title}' is moved", act.place, "the order")
    without = put(laying.blocks, spot)
    laying.blocks = _inserted(without, _shifted(target, spot), [thing], into=into, after="after" in act.fields)


def _goal(laying: Laying, act: Act) -> tuple[Spot, bool] | None:
    """Return the spot that things go beside, and whether they go into it."""
    sides = [side for side in _SIDES if side in act.fields]
    if len(sides) != 1:
        message = "Say where it goes." if not sides else f"It cannot go both {' and '.join(sides)}."
        hint = "Write one line below: 'before:', 'after:' or, for steps, 'into:' and a title."
        laying.tell(message, act.place, hint)
        return None
    value, into = act.fields[sides[0]].value, sides[0] == "into"
    if not isinstance(value, Scalar):
        laying.tell("The title of one block or step belongs here.", value.place)
        return None
    spot = laying.meant(value)
    if spot is not None and into and not spot.is_block:
        laying.tell(f"'{value.text}' is no block.", value.place, "Steps go into a block; write 'after:' for a step.")
        return None
    return None if spot is None else (spot, into)


def _things(laying: Laying, node: Node | None, act: Act, *, as_block: bool) -> list[Held]:
    """Read new things, written as in an outline; what is none is told."""
    if node is None:
        hint = "Write 'with:' and below it the new one, as in an outline."
        laying.tell("What comes in its place is missing.", act.place, hint)
        return []
    items = node.items if isinstance(node, Sequence) else (node,)
    read, other = (block_thing, step_thing) if as_block else (step_thing, block_thing)
    wrong = [one for item in items if isinstance(one := read(item), Problem)]
    if wrong and not any(isinstance(other(item), Problem) for item in items):
        _tell_level(laying, act, as_block=as_block)
        return []
    laying.problems += wrong
    if not items or wrong:
        if not items:
            laying.tell("Nothing is written here.", node.place, "Write the new one below, as in an outline.")
        return []
    new = [_standing(held(item), laying) for item in items if isinstance(item, Mapping)]
    return [thing for thing in new if laying.takes_place(thing)] or new


def _tell_level(laying: Laying, act: Act, *, as_block: bool) -> None:
    """Tell of steps where a block stands, or the other way round, with what is to be written instead."""
    where = act.target or next(act.fields[side].value for side in _SIDES if side in act.fields)
    words = " ".join(where.text.split()) if isinstance(where, Scalar) else ""
    step, block = "a slide or an exercise", "a block"
    if not as_block:
        hint = f"Name a block instead of '{words}'."
        laying.tell(f"This is {block}, and '{words}' is {step}.", where.place, hint)
        return
    inside = [laying.blocks[spot.block].steps[spot.step].title for spot in steps_found(laying.blocks, words)]
    meant = f"Did you mean '{inside[0]}'? " if inside else ""
    into = f"To put it into that block, write 'into: {words}'." if act.verb == "add" else ""
    hint = f"{meant}{into}".strip() or "Name a slide or an exercise, or write a whole block here."
    laying.tell(f"This is {step}, and '{words}' is {block}.", where.place, hint)


def _standing(thing: Held, laying: Laying) -> Held:
    """Return a block of a layer: minutes that the layer itself says stand as written, those of a lent block give."""
    entry = next((one for one in thing.written.entries if one.key.text == "minutes"), None)
    if entry is None or entry.key.place.source is not laying.layer.place.source:
        return thing
    return thing.having(minutes_laid(entry, entry.value))


def _timed_as(old: Held, new: Held) -> Held:
    """Return a block in place of another: without minutes of its own it has those of the other."""
    if new.get("minutes") is None:
        for entry in old.written.entries:
            new = new.having(entry) if entry.key.text in _TIMES else new
    return new


def _named(new: Held, old: Held) -> Held:
    """Return what comes in place of another under the name of that one, so that it is still found."""
    if not old.name or new.name == old.name:
        return new
    own = old.written.get("id") or old.written.entries[0].value
    entry = Entry(Scalar("id", new.place), Scalar(own.text if isinstance(own, Scalar) else old.name, own.place))
    return replace(new.having(entry), name=old.name)


def _is_there(laying: Laying, spot: Spot, thing: Held, *, is_block: bool) -> bool:
    """Whether a thing of this name is there already, which is told."""
    beside = laying.blocks if is_block else laying.blocks[spot.block].steps
    there = next((one for one in beside if thing.name and thing.name in (one.name, name_of(one.title))), None)
    if there:
        message = f"There is a '{there.title}' already, on {there.place.seen_from(thing.place)}."
        hint = f"To make it different, write '- change: {there.title}'; else give the new one another title."
        laying.tell(message, thing.place, hint)
    return there is not None


def _inserted(blocks: tuple[Held, ...], spot: Spot, things: list[Held], *, into: bool, after: bool) -> tuple[Held, ...]:
    if into:
        block = blocks[spot.block]
        return put(blocks, spot, replace(block, steps=(*block.steps, *things)))
    there = at(blocks, spot)
    return put(blocks, spot, *((there, *things) if after else (*things, there)))


def _shifted(target: Spot, gone: Spot) -> Spot:
    """Return where a target stands once another thing is taken out."""
    if gone.is_block:
        return Spot(target.block - (gone.block < target.block), target.step)
    same = gone.block == target.block and not target.is_block
    return Spot(target.block, target.step - (same and gone.step < target.step))


def _is_must(block: Held) -> bool:
    said = block.get("priority")
    kind = block.written.entries[0].key.text
    return said.text.strip().lower() == "must" if isinstance(said, Scalar) else kind in MUSTS


def _listed(things: list[Held]) -> str:
    return "' and '".join(thing.title for thing in things)


VERBS: dict[Verb, Callable[[Laying, Act], None]] = {
    "change": _change,
    "remove": _remove,
    "replace": _replace,
    "add": _add,
    "move": _move,
}
